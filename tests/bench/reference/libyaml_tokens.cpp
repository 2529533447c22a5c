// The floor that opening content is measured against: every YAML file of a folder read and cut into libyaml's tokens,
// on two threads, nothing kept.
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>
#include <yaml.h>

namespace {

std::size_t tokensOf(const std::string& text)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::size_t count = 0;
    for (bool more = true; more; ++count) {
        yaml_token_t token;
        if (yaml_parser_scan(&parser, &token) == 0)
            break;
        more = token.type != YAML_STREAM_END_TOKEN;
        yaml_token_delete(&token);
    }
    yaml_parser_delete(&parser);
    return count;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1]))
        if (entry.is_regular_file() && entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> tokens = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++) {
            std::ifstream file(files[i], std::ios::binary);
            tokens += tokensOf(std::string(std::istreambuf_iterator<char>(file), {}));
        }
    };
    std::thread second(work);
    work();
    second.join();
    std::printf("%zu files, %zu tokens\n", files.size(), tokens.load());
    return 0;
}
