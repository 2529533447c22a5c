#include "model/referential/codec.h"

#include "model/referential/suggestion.h"

#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace acquis::referential::codec {

namespace {

/// A whole number that no `int` holds, however it was written.
bool isBeyondInteger(const Value& value)
{
    if (value.integer() != nullptr)
        return !std::in_range<int>(*value.integer());
    return value.number() != nullptr && std::abs(*value.number()) > std::numeric_limits<int>::max()
        && (std::trunc(*value.number()) == *value.number());
}

} // namespace

void wrongType(Reading& reading, std::string_view fr, std::string_view en)
{
    reading.report(Misfit::Fault::wrongType,
        {fmt::format("On attend ici {} : la valeur écrite ne peut pas être lue. Récrivez-la sous cette forme.", fr),
            fmt::format("This must be {}: the value cannot be read. Write it in that form.", en)});
}

void report(Reading& reading, const Error& error)
{
    reading.report(Misfit::Fault::wrongType, error.sentence);
}

bool readText(const Value& value, std::string& text, Reading& reading)
{
    if (value.isNull())
        return true;
    if (!value.isScalar()) {
        wrongType(reading, "un texte", "a text");
        return false;
    }
    text = spelledScalar(value);
    return true;
}

bool readBoolean(const Value& value, bool& boolean, Reading& reading)
{
    if (value.isNull())
        return false;
    if (value.boolean() == nullptr) {
        wrongType(reading, "true (oui) ou false (non)", "true or false");
        return false;
    }
    boolean = *value.boolean();
    return true;
}

bool readInteger(const Value& value, std::int64_t& integer, Reading& reading)
{
    if (value.isNull())
        return false;
    if (isBeyondInteger(value)) {
        reading.report(Misfit::Fault::wrongType,
            {fmt::format(
                 "Le nombre {} est trop grand pour ce champ, dont la base du moteur n’accepte que les entiers de "
                 "−2147483648 à 2147483647 : il ne peut pas être lu. Écrivez un nombre plus petit.",
                 spelledScalar(value)),
                fmt::format(
                    "The number {} is too large for this field, where the engine’s database takes whole numbers "
                    "from −2147483648 to 2147483647 only: it cannot be read. Write a smaller number.",
                    spelledScalar(value))});
        return false;
    }
    if (value.integer() == nullptr) {
        wrongType(reading, "un nombre entier", "a whole number");
        return false;
    }
    integer = *value.integer();
    return true;
}

bool readNumber(const Value& value, double& number, Reading& reading)
{
    if (value.isNull())
        return false;
    if (value.number() != nullptr && std::isfinite(*value.number()))
        number = *value.number();
    else if (value.integer() != nullptr)
        number = static_cast<double>(*value.integer());
    else {
        wrongType(reading, "un nombre", "a number");
        return false;
    }
    return true;
}

bool readWord(const Value& value, std::span<const Word> words, int& word, Reading& reading)
{
    if (value.isNull())
        return false;
    const std::string written = spelledScalar(value);
    std::vector<std::string_view> known;
    std::string list;
    for (const Word& candidate : words) {
        if (candidate.yaml == written) {
            word = candidate.value;
            return true;
        }
        known.push_back(candidate.yaml);
        list += (list.empty() ? "" : ", ") + std::string(candidate.yaml);
    }
    const std::string nearest = nearestTo(written, known);
    reading.report(Misfit::Fault::unknownWord,
        {fmt::format("« {} » n’est pas une valeur permise ici. {}Valeurs permises : {}.", written,
             nearest.empty() ? "" : fmt::format("Vouliez-vous dire « {} » ? ", nearest), list),
            fmt::format("\"{}\" is not an allowed value here. {}Allowed values: {}.", written,
                nearest.empty() ? "" : fmt::format("Did you mean \"{}\"? ", nearest), list)});
    return false;
}

} // namespace acquis::referential::codec
