#pragma once

#include "model/base/day.h"
#include "model/base/identifier.h"
#include "model/base/locale.h"
#include "model/referential/dictionary.h"
#include "model/referential/field.h"

#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

/// How C++ types of fields become values and back. Used by the field tables only.
namespace acquis::referential {

/// The words of an enumeration; specialised beside it.
template <class E> inline constexpr std::span<const Word> wordsOf = {};

template <class M> struct Codec;

namespace codec {
void wrongType(Reading& reading, std::string_view fr, std::string_view en);
bool readText(const Value& value, std::string& text, Reading& reading);
bool readBoolean(const Value& value, bool& boolean, Reading& reading);
bool readInteger(const Value& value, std::int64_t& integer, Reading& reading);
bool readNumber(const Value& value, double& number, Reading& reading);
bool readWord(const Value& value, std::span<const Word> words, int& word, Reading& reading);
void report(Reading& reading, const Error& error);
} // namespace codec

/// The YAML, French or engine's word of an enumeration's value.
template <class E> [[nodiscard]] const Word& wordOf(E value)
{
    for (const Word& word : wordsOf<E>)
        if (word.value == static_cast<int>(value))
            return word;
    return wordsOf<E>.front();
}

template <> struct Codec<std::string> {
    static constexpr Shape shape{.form = Shape::Form::line};
    static Value toValue(const std::string& text) { return text.empty() ? Value() : Value(text); }
    static void fromValue(const Value& value, std::string& text, Reading& reading)
    {
        text.clear();
        codec::readText(value, text, reading);
    }
};

template <> struct Codec<bool> {
    static constexpr Shape shape{.form = Shape::Form::boolean};
    static Value toValue(bool boolean) { return boolean ? Value(true) : Value(); }
    static void fromValue(const Value& value, bool& boolean, Reading& reading)
    {
        boolean = false;
        codec::readBoolean(value, boolean, reading);
    }
};

template <> struct Codec<int> {
    static constexpr Shape shape{.form = Shape::Form::integer};
    static Value toValue(int integer) { return integer; }
    static void fromValue(const Value& value, int& integer, Reading& reading)
    {
        std::int64_t read = 0;
        if (codec::readInteger(value, read, reading))
            integer = static_cast<int>(read);
    }
};

template <> struct Codec<double> {
    static constexpr Shape shape{.form = Shape::Form::number};
    static Value toValue(double number) { return number; }
    static void fromValue(const Value& value, double& number, Reading& reading)
    {
        codec::readNumber(value, number, reading);
    }
};

template <> struct Codec<Value> {
    static constexpr Shape shape{.form = Shape::Form::free};
    static Value toValue(const Value& value) { return value; }
    static void fromValue(const Value& value, Value& kept, Reading&) { kept = value; }
};

template <Kind kind> struct Codec<Id<kind>> {
    static constexpr Shape shape{.form = Shape::Form::reference, .target = kind};
    static Value toValue(const Id<kind>& id) { return id.empty() ? Value() : Value(id.text()); }
    static void fromValue(const Value& value, Id<kind>& id, Reading& reading)
    {
        std::string text;
        if (!codec::readText(value, text, reading) || text.empty())
            return;
        if (auto parsed = Id<kind>::parse(text))
            id = *parsed;
        else
            codec::report(reading, parsed.error());
    }
};

/// Types that parse one text: Locale, Day, Duration.
template <class T, Shape::Form form> struct TextCodec {
    static constexpr Shape shape{.form = form};
    static Value toValue(const T& parsed) { return parsed.empty() ? Value() : Value(parsed.text()); }
    static void fromValue(const Value& value, T& parsed, Reading& reading)
    {
        std::string text;
        if (!codec::readText(value, text, reading) || text.empty())
            return;
        if (auto result = T::parse(text))
            parsed = *result;
        else
            codec::report(reading, result.error());
    }
};

template <> struct Codec<Locale> : TextCodec<Locale, Shape::Form::locale> {
};
template <> struct Codec<Day> : TextCodec<Day, Shape::Form::day> {
};
template <> struct Codec<Duration> : TextCodec<Duration, Shape::Form::duration> {
};

template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
    static constexpr Shape shape{.form = Shape::Form::word, .words = wordsOf<E>};
    static Value toValue(E word) { return Value(wordOf(word).yaml); }
    static void fromValue(const Value& value, E& word, Reading& reading)
    {
        int read = 0;
        if (codec::readWord(value, wordsOf<E>, read, reading))
            word = static_cast<E>(read);
    }
};

template <class T> struct Codec<std::optional<T>> {
    static constexpr Shape shape = Codec<T>::shape;
    static Value toValue(const std::optional<T>& content)
    {
        if (!content)
            return {};
        if constexpr (std::is_same_v<T, bool>)
            return Value(*content);
        else if constexpr (std::is_same_v<T, std::string>)
            return Value(*content);
        else
            return Codec<T>::toValue(*content);
    }
    static void fromValue(const Value& value, std::optional<T>& content, Reading& reading)
    {
        content.reset();
        if (value.isNull())
            return;
        const std::size_t before = reading.misfits().size();
        T read{};
        Codec<T>::fromValue(value, read, reading);
        const bool onlyInside = std::is_class_v<T> && Codec<T>::shape.form == Shape::Form::record;
        if (reading.misfits().size() == before || onlyInside)
            content = std::move(read);
    }
};

template <class T> struct Codec<std::vector<T>> {
    static constexpr Shape shape{.form = Shape::Form::list, .item = &Codec<T>::shape};
    static Value toValue(const std::vector<T>& items)
    {
        if (items.empty())
            return {};
        Value::List list;
        for (const T& item : items) {
            if constexpr (std::is_same_v<T, std::string>)
                list.emplace_back(item);
            else
                list.push_back(Codec<T>::toValue(item));
        }
        return list;
    }
    static void fromValue(const Value& value, std::vector<T>& items, Reading& reading)
    {
        items.clear();
        if (value.isNull())
            return;
        if (!value.isList()) {
            codec::wrongType(reading, "une liste (un élément par ligne, précédé d’un tiret)",
                "a list (one item a line, after a dash)");
            return;
        }
        for (std::size_t i = 0; i < value.list()->size(); ++i) {
            reading.at(reading.path().key(keyOf((*value.list())[i], i)), [&] {
                T item{};
                Codec<T>::fromValue((*value.list())[i], item, reading);
                items.push_back(std::move(item));
            });
        }
    }

private:
    static std::string keyOf(const Value& item, std::size_t position)
    {
        if constexpr (shape.item->form == Shape::Form::record) {
            const Value* key = item.find(shape.item->record()->key);
            if (key != nullptr && key->isText())
                return *key->text();
        }
        return std::to_string(position);
    }
};

template <class T> struct Codec<Dictionary<T>> {
    static constexpr Shape shape{.form = Shape::Form::dictionary, .item = &Codec<T>::shape};
    static Value toValue(const Dictionary<T>& items)
    {
        if (items.empty())
            return {};
        Value::Map map;
        for (const auto& [key, item] : items) {
            Value content = Codec<T>::toValue(item);
            if (content.isNull() && std::is_same_v<T, std::string>)
                content = Value("");
            map.push_back({key, std::move(content)});
        }
        return map;
    }
    static void fromValue(const Value& value, Dictionary<T>& items, Reading& reading)
    {
        items.clear();
        if (value.isNull())
            return;
        if (!value.isMap()) {
            codec::wrongType(reading, "des clés et leurs valeurs (clé: valeur)", "keys and their values (key: value)");
            return;
        }
        for (const Entry& entry : *value.map()) {
            reading.at(reading.path().key(entry.key), [&] {
                T item{};
                Codec<T>::fromValue(entry.value, item, reading);
                items.emplace_back(entry.key, std::move(item));
            });
        }
    }
};

/// Records: structs with a static `recordType()` that returns their table.
template <class R>
requires requires
{
    R::recordType();
}
struct Codec<R> {
    static constexpr Shape shape{.form = Shape::Form::record, .record = [] { return &R::recordType(); }};
    static Value toValue(const R& record)
    {
        Value value = referential::toValue(&record, R::recordType());
        return value.map()->empty() ? Value() : value;
    }
    static void fromValue(const Value& value, R& record, Reading& reading)
    {
        if (!value.isNull())
            referential::fromValue(&record, R::recordType(), value, reading);
    }
};

/// Rows of the field table of `Record`.
template <class Record> struct Row {
    template <auto member>
    static constexpr Field field(std::string_view name, unsigned traits, Said label, Said meaning)
    {
        using M = std::remove_cvref_t<decltype(std::declval<Record>().*member)>;
        Field field{name, traits, label, meaning, Codec<M>::shape, &read<member, M>, &write<member, M>};
        if ((traits & alwaysWritten) != 0)
            field.read = &readAlways<member, M>;
        return field;
    }

    /// A text of several lines.
    template <auto member>
    static constexpr Field prose(std::string_view name, unsigned traits, Said label, Said meaning)
    {
        Field field = Row::field<member>(name, traits, label, meaning);
        field.shape.form = Shape::Form::text;
        return field;
    }

    /// The entity's own id.
    template <auto member> static constexpr Field identity(Said meaning)
    {
        Field field = Row::field<member>("id", required, {"Identifiant", "Id"}, meaning);
        field.shape.form = Shape::Form::identifier;
        return field;
    }

private:
    template <auto member, class M> static Value read(const void* record)
    {
        return Codec<M>::toValue(static_cast<const Record*>(record)->*member);
    }

    template <auto member, class M> static Value readAlways(const void* record)
    {
        Value value = read<member, M>(record);
        if constexpr (std::is_same_v<M, bool>)
            return value.isNull() ? Value(false) : value;
        else
            return value;
    }

    template <auto member, class M> static void write(void* record, const Value& value, Reading& reading)
    {
        Codec<M>::fromValue(value, static_cast<Record*>(record)->*member, reading);
    }
};

/// The rows of one table and, behind them, those of another (what every entity has).
template <std::size_t n, std::size_t m>
constexpr std::array<Field, n + m> operator+(const std::array<Field, n>& first, const std::array<Field, m>& second)
{
    std::array<Field, n + m> all{};
    for (std::size_t i = 0; i < n; ++i)
        all[i] = first[i];
    for (std::size_t i = 0; i < m; ++i)
        all[n + i] = second[i];
    return all;
}

} // namespace acquis::referential
