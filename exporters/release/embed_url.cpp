#include "exporters/release/embed_url.h"

#include <algorithm>
#include <array>

namespace acquis::release {

namespace {

/// Locales that challenges are written in, as folders of embeds are named after them.
constexpr std::array<std::string_view, 16> locales{"de", "de-at", "en", "es", "es-419", "fr", "fr-be", "fr-fr", "it",
    "nl", "nl-be", "pt", "pt-br", "de-AT", "fr-BE", "nl-BE"};

/// Where the path of an address begins; its end where it has none.
std::size_t pathOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t host = scheme == std::string_view::npos ? 0 : scheme + 3;
    return std::min(url.find_first_of("/?#", host), url.size());
}

/// A query with `lang` set: in place of the first one, others dropped, else at the end.
std::string withLanguage(std::string_view query, std::string_view locale)
{
    std::string changed;
    bool isSet = false;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view part = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const bool isLanguage = part == "lang" || part.starts_with("lang=");
        if (isLanguage && isSet)
            continue;
        changed += changed.empty() ? "" : "&";
        changed += isLanguage ? "lang=" + std::string(locale) : std::string(part);
        isSet = isSet || isLanguage;
    }
    return isSet ? changed : changed + (changed.empty() ? "lang=" : "&lang=") + std::string(locale);
}

} // namespace

std::string localizedEmbedUrl(std::string_view primaryUrl, std::string_view locale)
{
    const std::size_t fragmentAt = std::min(primaryUrl.find('#'), primaryUrl.size());
    const std::string_view fragment = primaryUrl.substr(fragmentAt);
    const std::string_view whole = primaryUrl.substr(0, fragmentAt);
    const std::size_t path = pathOf(whole);
    const std::size_t queryAt = std::min(whole.find('?', path), whole.size());
    if (path < queryAt) {
        const std::size_t end = std::min(whole.find('/', path + 1), queryAt);
        if (std::ranges::find(locales, whole.substr(path + 1, end - path - 1)) != locales.end())
            return std::string(whole.substr(0, path + 1)) + std::string(locale) + std::string(primaryUrl.substr(end));
    }
    const std::string slash = path == queryAt && whole.find("://") != std::string_view::npos ? "/" : "";
    const std::string_view query = queryAt < whole.size() ? whole.substr(queryAt + 1) : std::string_view();
    return std::string(whole.substr(0, queryAt)) + slash + '?' + withLanguage(query, locale) + std::string(fragment);
}

} // namespace acquis::release
