#include "property.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

// Runs a target over the kept inputs, without libFuzzer: driver FOLDER
int main(int argc, char** argv)
{
    namespace fs = std::filesystem;
    std::vector<fs::path> inputs;
    for (int i = 1; i < argc; ++i)
        for (const fs::directory_entry& entry : fs::directory_iterator(argv[i]))
            inputs.push_back(entry.path());
    std::ranges::sort(inputs);
    for (const fs::path& path : inputs) {
        std::fprintf(stderr, "%s\n", path.c_str()); // the last one named is the one that fails
        std::ifstream file(path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    return inputs.empty() ? 1 : 0;
}
