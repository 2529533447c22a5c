#include "model/rules/known_locales.h"

#include "model/base/text.h"

#include <algorithm>

namespace acquis::rules {

KnownLocales::KnownLocales(const referential::Settings& settings)
    : locales_{"en", "fr", "fr-fr", "nl", "es", "es-419", "it", "de", "pt"}
{
    // A setting that only differs from the engine's spelling by its capitals is no new locale.
    for (const Locale& locale : settings.locales)
        if (!knows(locale.text()) && spellingOf(locale.text()).empty())
            locales_.push_back(locale.text());
}

bool KnownLocales::knows(std::string_view locale) const
{
    return std::ranges::find(locales_, locale) != locales_.end();
}

std::string KnownLocales::spellingOf(std::string_view locale) const
{
    const std::string lower = text::lower(locale);
    for (const std::string& known : locales_)
        if (known != locale && text::lower(known) == lower)
            return known;
    return {};
}

} // namespace acquis::rules
