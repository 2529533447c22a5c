#pragma once

#include "dice.h"
#include "model/store/yaml/value_type.h"

namespace acquis::test {

/// Texts that readers and writers of YAML get wrong, and ordinary ones.
inline std::string randomText(Dice& dice)
{
    static const char* const nasty[] = {"yes", "No", "ON", "y", "n", "~", "null", "true", "FALSE", "1.10", "012",
        "0x1F", "0o17", "1_000", "12:30", "1e3", ".5", "-1", "+2", ".inf", "-.INF", ".nan", "2026-01-02",
        "2001-12-14 21:59:43.10 -5", "=", "<<", "@nom", "`code`", "%TAG", "&ancre", "*renvoi", "!tag", "? q", "- tiret",
        "-", "--- a", "...", ": deux", "a: b", "a:", "a #b", "#b", "[a]", "{a: b}", "a, b", "|", ">", "'", "\"",
        "l'été", "dit \"non\"", "\\n", " avant", "après ", "\tonglet", "on\tglet", "fin\t", "a\nb", "a\n", "\na", "\n",
        "\n\n", "a\n\n", "a\n\nb\n", "  a\nb", "\ta\n b\n", "a \nb", "a\n \nb", "a\r\nb", "a\rb", "a\u0085b",
        "a\u2028b", "a\u2029b", "\uFEFFa", "a\u00A0: b", "\u00A0a", "a\u00A0", "« a\u00A0»\u202F!", "😀",
        "e\u0301t\u00E9", "\u007F", "\u0001", "${nom#exemple§libellé}", "# titre\ntexte", "- a\n- b\n",
        "clé: valeur\nautre: 2", "| a\n  b", "%a\n---\n...\n", "http://a.fr/#b", "C:\\x", "!", "?", "a?b", "\U0010FFFD",
        "\u200Bzéro", "18,4", "1.1.N2.1", "0", "00", "1:2:3", "nan", "Inf", "no", "off"};
    static const char* const words[] = {"Un", "ami", "t’envoie", "ce", "message", "à", "lire", "l'adresse", "du",
        "site", "2", "fois", "été,", "donc.", "(a)", "x;y", "a/b"};
    if (dice.oneIn(3))
        return dice.oneOf(nasty);
    std::string text;
    const std::size_t count = 1 + dice.roll(9);
    for (std::size_t i = 0; i < count; ++i)
        text += (i == 0 ? "" : dice.oneIn(12) ? "\n" : dice.oneIn(40) ? "  " : " ") + std::string(dice.oneOf(words));
    return dice.oneIn(8) ? text + "\n" : text;
}

inline std::string randomKey(Dice& dice)
{
    static const char* const keys[] = {"a", "b", "c", "d", "annee", "ville", "l'été", "y", "12", "a b", "é", "no",
        "x: y", "#z", "-", "1.10", "~", "\"q\"", "a\nb"};
    return dice.oneOf(keys);
}

inline Value randomFree(Dice& dice, int depth)
{
    static const double numbers[] = {0.0, 1.0, -2.5, 0.1, 1e20, 1e-7, 3.333333333333333, 1e300, 123456789.0, -0.5};
    switch (dice.roll(depth > 2 ? 5 : 7)) {
    case 0:
        return {};
    case 1:
        return dice.oneIn(2);
    case 2:
        return static_cast<std::int64_t>(dice.roll(1000000)) - 500000;
    case 3:
        return dice.oneOf(numbers);
    case 4:
        return randomText(dice);
    case 5: {
        Value::List list;
        for (std::size_t i = dice.roll(4); i > 0; --i)
            list.push_back(randomFree(dice, depth + 1));
        return list;
    }
    default: {
        Value map(Value::Map{});
        for (std::size_t i = dice.roll(4); i > 0; --i)
            map.set(randomKey(dice), randomFree(dice, depth + 1));
        return map;
    }
    }
}

inline Value randomRecord(Dice& dice, const referential::RecordType& type, std::size_t rarity);

/// A value that a field of this type can hold.
inline Value randomValue(Dice& dice, const store::ValueType& type)
{
    using Form = referential::Shape::Form;
    static const char* const ids[]
        = {"skill9fQ2mmT41a", "tubeA", "rec123", "challenge2kQm81xLp0", "@nom", "tutorialX-1"};
    static const char* const locales[] = {"fr", "fr-fr", "en", "no", "nl", "es-419"};
    static const char* const days[] = {"2026-01-02", "2024-10-23T02:00:11.000Z", "1999-12-31"};
    switch (type.form()) {
    case Form::line:
    case Form::text:
        return randomText(dice);
    case Form::identifier:
    case Form::reference:
        return dice.oneOf(ids);
    case Form::boolean:
        return dice.oneIn(2);
    case Form::integer:
        return static_cast<int>(dice.roll(1000)) - 10;
    case Form::number:
        return static_cast<double>(dice.roll(1000)) / 8;
    case Form::word:
        return type.shape->words.empty() ? "word" : type.shape->words[dice.roll(type.shape->words.size())].yaml;
    case Form::locale:
        return dice.oneOf(locales);
    case Form::day:
        return dice.oneOf(days);
    case Form::duration:
        return "00:15:00";
    case Form::free:
        return randomFree(dice, 0);
    case Form::record:
        return randomRecord(dice, *type.record, 2);
    case Form::answers:
    case Form::dictionary:
        if (type.form() == Form::dictionary || dice.oneIn(2)) {
            Value map(Value::Map{});
            for (std::size_t i = 1 + dice.roll(3); i > 0; --i) {
                const std::string key = randomKey(dice);
                map.set(key,
                    type.form() == Form::answers ? Value(Value::List{randomText(dice), randomText(dice)})
                                                 : randomValue(dice, type.under(key)));
            }
            return map;
        }
        [[fallthrough]];
    case Form::list:
        break;
    }
    Value::List list;
    for (std::size_t i = 1 + dice.roll(4); i > 0; --i) {
        Value item = randomValue(dice, type.ofItems());
        const std::string key(type.keyOfItems());
        if (item.isMap() && !key.empty() && type.ofItems().under(key).isText())
            item.set(key, "k" + std::to_string(list.size()) + std::to_string(dice.roll(10)));
        list.push_back(std::move(item));
    }
    return list;
}

/// A record in which one field in `rarity` is present, in the order of its table.
inline Value randomRecord(Dice& dice, const referential::RecordType& type, std::size_t rarity)
{
    Value record(Value::Map{});
    for (const referential::Field& field : type.fields) {
        if (!field.is(referential::required) && !dice.oneIn(rarity))
            continue;
        Value value = randomValue(dice, store::ValueType(&field.shape));
        if (!value.isNull())
            record.set(field.name, std::move(value));
    }
    return record;
}

} // namespace acquis::test
