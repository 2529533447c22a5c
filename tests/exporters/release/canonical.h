#pragma once

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

/// What makes two releases equal: the same keys and values in any order of keys, numbers as JavaScript has them, and
/// the items of a collection in any order. Written on nlohmann's JSON, which the exporter's writer does not use.
namespace canonical {

using Json = nlohmann::json; // keys in alphabetical order

inline Json numbersAsDoubles(Json value)
{
    if (value.is_structured())
        for (Json& inner : value)
            inner = numbersAsDoubles(std::move(inner));
    else if (value.is_number())
        value = value.get<double>() == 0 ? 0.0 : value.get<double>();
    return value;
}

inline std::string spelled(const Json& value)
{
    return value.dump(1, ' ', false, Json::error_handler_t::replace);
}

/// The items of a collection, each as its text, in the order of these texts.
inline Json sorted(const Json& collection)
{
    std::vector<std::string> items;
    for (const Json& item : collection)
        items.push_back(spelled(item));
    std::sort(items.begin(), items.end());
    Json texts = Json::array();
    for (const std::string& item : items) {
        Json lines = Json::array(); // a line each, so that a difference is shown on its own
        for (std::size_t begin = 0; begin <= item.size();) {
            const std::size_t end = std::min(item.find('\n', begin), item.size());
            lines.push_back(item.substr(begin, end - begin));
            begin = end + 1;
        }
        texts.push_back(std::move(lines));
    }
    return texts;
}

/// The content of a release with its envelope but for `id` and `createdAt`, which each release has of its own.
inline std::string release(const std::string& text)
{
    Json release = numbersAsDoubles(Json::parse(text));
    release.erase("id");
    release.erase("createdAt");
    if (release.contains("content") && release["content"].is_object())
        for (Json& collection : release["content"])
            if (collection.is_array())
                collection = sorted(collection);
    return spelled(release);
}

/// The first line in which two texts differ, for a failing test to show.
inline std::string firstDifference(const std::string& one, const std::string& other)
{
    const auto [at, otherAt] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto around = [](const std::string& text, std::string::const_iterator place) {
        const auto offset = static_cast<std::size_t>(place - text.begin());
        const std::size_t begin = text.rfind('\n', offset == 0 ? 0 : offset - 1);
        const std::size_t from = begin == std::string::npos || begin < 300 ? 0 : begin - 300;
        return text.substr(from, offset - from + 200);
    };
    return at == one.end() && otherAt == other.end()
        ? std::string()
        : around(one, at) + "\n=== instead of ===\n" + around(other, otherAt);
}

} // namespace canonical
