#pragma once

#include <string>

namespace acquis::inline base {

/// One thing said to a person, in both languages of the product. Ends with a full stop, never with an exclamation mark.
struct Sentence {
    std::string fr;
    std::string en;

    bool operator==(const Sentence&) const = default;
};

} // namespace acquis::inline base
