#include "model/base/day.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <fmt/chrono.h>

namespace acquis::inline base {

namespace {

/// The number written in digits only; -1 where there is another character.
int number(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    return whole && !digits.starts_with('-') ? value : -1;
}

} // namespace

Result<Day> Day::parse(std::string_view text)
{
    const bool shaped = text.size() >= 10 && text[4] == '-' && text[7] == '-'
        && (text.size() == 10 || text[10] == 'T' || text[10] == ' ');
    if (shaped) {
        const std::chrono::year_month_day day{std::chrono::year{number(text.substr(0, 4))},
            std::chrono::month{static_cast<unsigned>(number(text.substr(5, 2)))},
            std::chrono::day{static_cast<unsigned>(number(text.substr(8, 2)))}};
        if (number(text.substr(0, 4)) >= 0 && day.ok()) {
            Day parsed;
            parsed.text_ = text;
            return parsed;
        }
    }
    return failure(Error::Kind::content,
        {"« " + std::string(text.substr(0, 40)) + " » n’est pas une date : écrivez \"2026-11-21\".",
            "\"" + std::string(text.substr(0, 40)) + "\" is not a date: write \"2026-11-21\"."});
}

Day Day::today()
{
    return *parse(fmt::format("{:%Y-%m-%d}", std::chrono::system_clock::now()));
}

Result<Duration> Duration::parse(std::string_view text)
{
    const bool shaped = text.size() == 8 && text[2] == ':' && text[5] == ':' && number(text.substr(0, 2)) >= 0
        && number(text.substr(3, 2)) >= 0 && number(text.substr(3, 2)) < 60 && number(text.substr(6, 2)) >= 0
        && number(text.substr(6, 2)) < 60;
    if (!shaped)
        return failure(Error::Kind::content,
            {"« " + std::string(text.substr(0, 40))
                    + " » n’est pas une durée : écrivez \"00:03:30\" (heures, minutes, secondes).",
                "\"" + std::string(text.substr(0, 40))
                    + "\" is not a duration: write \"00:03:30\" (hours, minutes, seconds)."});
    Duration parsed;
    parsed.text_ = text;
    return parsed;
}

int Duration::seconds() const
{
    if (text_.empty())
        return 0;
    return number(std::string_view(text_).substr(0, 2)) * 3600 + number(std::string_view(text_).substr(3, 2)) * 60
        + number(std::string_view(text_).substr(6, 2));
}

} // namespace acquis::inline base
