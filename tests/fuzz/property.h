#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// What libFuzzer calls with one input after another; the plain driver calls it with the kept ones.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace acquis::fuzz {

/// Stops with the sentence that is not true of the input; both drivers then name the input.
inline void require(bool holds, std::string_view sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "Not so: %.*s\n", static_cast<int>(sentence.size()), sentence.data());
    std::abort();
}

/// The parts of an input that holds several texts, between lines of `%%`.
inline std::vector<std::string> partsOf(std::string_view input)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = input.find("\n%%\n", begin);
        parts.emplace_back(input.substr(begin, end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 4;
    }
}

} // namespace acquis::fuzz
