#include "exporters/release/json.h"

#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace acquis::release::json {

namespace {

constexpr std::size_t deepest = 100;

/// Builds values out of the reader's events; remembers the way for repeated keys.
class Builder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    bool null() { return add({}); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(number_integer_t value) { return add(static_cast<std::int64_t>(value)); }
    bool number_unsigned(number_unsigned_t value)
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return add(static_cast<double>(value));
        return add(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t value, const string_t&) { return add(numberOf(value)); }
    bool string(string_t& value) { return add(std::move(value)); }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Value::Map{}); }
    bool start_array(std::size_t) { return open(Value::List{}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(string_t& name)
    {
        Level& level = levels_.back();
        level.key = std::move(name);
        const auto [known, isNew] = level.keys.emplace(level.key, level.value.map()->size());
        level.target = known->second;
        if (isNew)
            level.value.map()->push_back({level.key, {}});
        else
            parsed_.repeatedKeys.push_back(path());
        return true;
    }

    template <class Exception> bool parse_error(std::size_t position, const std::string&, const Exception& exception)
    {
        position_ = position;
        reason_ = exception.what();
        return false;
    }

    [[nodiscard]] bool isTooDeep() const { return isTooDeep_; }
    [[nodiscard]] std::size_t position() const { return position_; }
    [[nodiscard]] const std::string& reason() const { return reason_; }
    [[nodiscard]] Parsed take() { return std::move(parsed_); }

private:
    struct Level {
        Value value;
        std::string key;
        std::size_t target = 0;
        std::map<std::string, std::size_t> keys;
    };

    bool add(Value value)
    {
        if (levels_.empty())
            parsed_.value = std::move(value);
        else if (Level& level = levels_.back(); level.value.isList())
            level.value.list()->push_back(std::move(value));
        else
            (*level.value.map())[level.target].value = std::move(value);
        return true;
    }

    bool open(Value container)
    {
        isTooDeep_ = levels_.size() >= deepest;
        levels_.push_back({std::move(container), {}, 0, {}});
        return !isTooDeep_;
    }

    bool close()
    {
        Value done = std::move(levels_.back().value);
        levels_.pop_back();
        return add(std::move(done));
    }

    [[nodiscard]] FieldPath path() const
    {
        FieldPath path;
        for (const Level& level : levels_)
            path = level.value.isList() ? path.at(level.value.list()->size()) : path.field(level.key);
        return path;
    }

    std::vector<Level> levels_;
    Parsed parsed_;
    bool isTooDeep_ = false;
    std::size_t position_ = 0;
    std::string reason_;
};

} // namespace

Value numberOf(double number)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    if (std::trunc(number) == number && std::abs(number) <= exact)
        return static_cast<std::int64_t>(number);
    return number;
}

Result<Parsed> parse(std::string_view text)
{
    Builder builder;
    if (nlohmann::json::sax_parse(text, &builder))
        return builder.take();
    if (builder.isTooDeep())
        return failure(Error::Kind::content,
            {fmt::format("Ce JSON a plus de {} niveaux emboîtés : il n’est pas lu. Aplatissez-le.", deepest),
                fmt::format("This JSON nests deeper than {} levels: it is not read. Flatten it.", deepest)});
    return failure(Error::Kind::content,
        {fmt::format(
             "Ce fichier n’est pas du JSON valide (octet {}) : rien ne peut en être lu. Corrigez-le. Détail : {}.",
             builder.position(), builder.reason()),
            fmt::format("This file is not valid JSON (byte {}): nothing can be read from it. Mend it. Detail: {}.",
                builder.position(), builder.reason())});
}

} // namespace acquis::release::json
