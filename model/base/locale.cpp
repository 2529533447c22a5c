#include "model/base/locale.h"

#include <algorithm>
#include <cctype>

namespace acquis::inline base {

namespace {

bool isPart(std::string_view part, std::size_t shortest, std::size_t longest)
{
    return part.size() >= shortest && part.size() <= longest
        && std::ranges::all_of(part, [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; });
}

} // namespace

Result<Locale> Locale::parse(std::string_view text)
{
    std::string_view rest = text;
    bool good = true;
    for (int part = 0; good && !rest.empty(); ++part) {
        const std::size_t dash = std::min(rest.find('-'), rest.size());
        good = part < 4 && isPart(rest.substr(0, dash), 2, part == 0 ? 3 : 8) && dash + 1 != rest.size();
        rest.remove_prefix(std::min(dash + 1, rest.size()));
    }
    if (!good || text.empty())
        return failure(Error::Kind::content,
            {"« " + std::string(text.substr(0, 40)) + " » n’est pas une langue : écrivez par exemple fr, fr-fr ou en.",
                "\"" + std::string(text.substr(0, 40)) + "\" is not a locale: write for example fr, fr-fr or en."});
    Locale locale;
    locale.text_ = text;
    return locale;
}

Locale Locale::french()
{
    return *parse("fr");
}

std::string Locale::language() const
{
    return text_.substr(0, text_.find('-'));
}

} // namespace acquis::inline base
