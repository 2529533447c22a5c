#include "model/syntax/field_reader.h"

#include "model/syntax/white_space.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace acquis::syntax {

namespace {

constexpr std::string_view labelSign = "§";
constexpr std::string_view valueSign = "value=";
constexpr std::string_view optionsSign = "options=";

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool holdsAny(std::string_view text, std::initializer_list<std::string_view> signs)
{
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

/// Curly double quotes and no-break spaces are wrong anywhere in options; the apostrophe only where it breaks the list.
bool isTypographic(std::string_view options, bool isList)
{
    return holdsAny(options, {"“", "”", "„", "«", "»", "\u00A0", "\u202F"})
        || (!isList && holdsAny(options, {"‘", "’"}));
}

std::optional<std::vector<std::string>> listOf(std::string_view json)
{
    const auto list = nlohmann::json::parse(json, nullptr, false);
    if (!list.is_array() || list.empty())
        return std::nullopt;
    std::vector<std::string> options;
    for (const auto& item : list) {
        if (item.is_structured())
            return std::nullopt;
        const bool isText = item.is_string();
        options.push_back(isText ? item.get<std::string>() : item.dump());
    }
    return options;
}

/// Reads one block from its end to its beginning, because each part runs up to the next one's sign.
class FieldReader {
public:
    FieldReader(std::string_view inside, std::string_view rest)
        : head_(inside)
        , rest_(rest)
    {
    }

    FieldReading read()
    {
        takeOptions();
        takeDefault();
        takeNameAndTexts();
        return std::move(reading_);
    }

private:
    void blame(Fault::Kind kind)
    {
        if (std::ranges::count(reading_.faults, kind) == 0)
            reading_.faults.push_back(kind);
    }

    /// A part that lacks its closing sign was cut by a brace when one more brace follows before the next field.
    void blameUnclosed(Fault::Kind otherwise)
    {
        const std::string_view until = rest_.substr(0, rest_.find("${"));
        blame(until.find('}') != std::string_view::npos ? Fault::Kind::braceInField : otherwise);
    }

    /// What stands before a part that begins with a word, without the one blank they need between them.
    void keepHead(std::size_t end)
    {
        head_ = head_.substr(0, end);
        if (head_.empty() || (head_.back() != ' ' && head_.back() != '\t' && head_.back() != '\n'))
            blame(Fault::Kind::misorderedParts);
        while (!head_.empty() && (head_.back() == ' ' || head_.back() == '\t' || head_.back() == '\n'))
            head_.remove_suffix(1);
    }

    void takeOptions()
    {
        const std::size_t at = head_.find(optionsSign);
        if (at == std::string_view::npos)
            return;
        reading_.field.isSelect = true;
        const std::string_view text = head_.substr(at + optionsSign.size());
        keepHead(at);
        const std::size_t close = text.rfind(']');
        const std::string_view json = text.substr(0, close == std::string_view::npos ? close : close + 1);
        const std::string_view after = text.substr(json.size());
        std::optional<std::vector<std::string>> options = listOf(json);
        if (isTypographic(json, options.has_value()))
            blame(Fault::Kind::typographicOptions);
        else if (!options && close == std::string_view::npos)
            blameUnclosed(Fault::Kind::wrongOptions);
        else if (!options)
            blame(Fault::Kind::wrongOptions);
        if (!withoutOuterSpace(after).empty())
            blame(Fault::Kind::misorderedParts);
        if (options)
            reading_.field.options = std::move(*options);
    }

    void takeDefault()
    {
        const std::size_t at = head_.find("value=\"");
        if (at == std::string_view::npos)
            return;
        const std::string_view text = head_.substr(at + valueSign.size() + 1);
        keepHead(at);
        const std::size_t quote = text.find('"');
        reading_.field.defaultText = std::string(text.substr(0, quote));
        if (quote == std::string_view::npos)
            blameUnclosed(Fault::Kind::misorderedParts);
        else if (!withoutOuterSpace(text.substr(quote + 1)).empty())
            blame(Fault::Kind::misorderedParts);
    }

    void takeNameAndTexts()
    {
        Field& field = reading_.field;
        const std::size_t hash = head_.find('#');
        const std::size_t label = head_.find(labelSign);
        field.name = std::string(head_.substr(0, std::min(hash, label)));
        if (hash < label) {
            const std::size_t begin = hash + 1;
            field.placeholder
                = std::string(head_.substr(begin, label == std::string_view::npos ? label : label - begin));
        }
        if (label != std::string_view::npos)
            field.label = std::string(head_.substr(label + labelSign.size()));
        if (hash != std::string_view::npos && hash > label)
            blame(Fault::Kind::misorderedParts);
        if (withoutOuterSpace(field.name).empty())
            blame(Fault::Kind::unnamedField);
        else if (!std::ranges::all_of(field.name, isNameCharacter))
            blame(Fault::Kind::wrongFieldName);
    }

    std::string_view head_;
    std::string_view rest_;
    FieldReading reading_;
};

} // namespace

FieldReading readField(std::string_view inside, std::string_view rest)
{
    return FieldReader(inside, rest).read();
}

std::string print(const Field& field)
{
    std::string text = "${" + field.name;
    if (field.placeholder)
        text += "#" + *field.placeholder;
    if (field.label)
        text += std::string(labelSign) + *field.label;
    if (field.defaultText)
        text += " value=\"" + *field.defaultText + "\"";
    if (field.isSelect) {
        const nlohmann::json options(field.options);
        text += " options=" + options.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
    return text + "}";
}

std::string engineKey(std::string_view block)
{
    if (block.starts_with("${"))
        block.remove_prefix(2);
    std::size_t end = block.size();
    for (const std::string_view sign :
        {std::string_view("#"), labelSign, std::string_view("}"), std::string_view(" options")})
        end = std::min(end, block.find(sign));
    return std::string(block.substr(0, end));
}

} // namespace acquis::syntax
