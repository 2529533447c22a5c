#include "model/base/identifier.h"

#include <algorithm>
#include <memory>
#include <random>

namespace acquis::inline base {

namespace {

constexpr std::string_view base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

bool isBase62(char c)
{
    return base62.find(c) != std::string_view::npos;
}

} // namespace

bool isWellFormedId(std::string_view text, Kind kind)
{
    const std::string_view prefix = nameOf(kind).idPrefix;
    std::string_view rest;
    if (!prefix.empty() && text.starts_with(prefix))
        rest = text.substr(prefix.size());
    else if (text.starts_with("rec"))
        rest = text.substr(3);
    return !rest.empty() && rest.size() <= 60 && std::ranges::all_of(rest, isBase62);
}

bool canBeId(std::string_view text)
{
    return !text.empty() && text.size() <= 255
        && std::ranges::none_of(text, [](unsigned char c) { return c <= 0x20 || c == 0x7F; });
}

IdMaker IdMaker::random()
{
    auto source = std::make_shared<std::mt19937_64>(std::random_device{}());
    return IdMaker([source] { return (*source)(); });
}

std::string IdMaker::make(Kind kind)
{
    std::string id(nameOf(kind).idPrefix);
    for (int i = 0; i < 10; ++i)
        id += base62[next_() % base62.size()];
    return id;
}

} // namespace acquis::inline base
