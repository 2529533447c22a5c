#include "model/syntax/yaml_events.h"

#include "model/base/text.h"
#include "model/syntax/text_ruler.h"

#include <algorithm>
#include <yaml.h>

namespace acquis::syntax {

namespace {

/// YAML 1.1 takes the first three for line breaks and refuses U+FEFF inside a text; js-yaml keeps all four as they are.
constexpr std::array<std::string_view, 4> kept{"\u0085", "\u2028", "\u2029", "\uFEFF"};

/// At the very beginning, both readers skip it.
constexpr std::string_view byteOrderMark = "\uFEFF";

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// js-yaml skips blank lines that hold a tab, libyaml refuses them. In a block scalar such a line is text: those are
/// left.
std::string withoutTabsOnBlankLines(std::string text)
{
    if (text.find_first_of("|>") != std::string::npos)
        return text;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (text.find_first_not_of(" \t\r", begin) >= end)
            std::replace(text.begin() + static_cast<std::ptrdiff_t>(begin),
                text.begin() + static_cast<std::ptrdiff_t>(end), '\t', ' ');
        begin = end + 1;
    }
    return text;
}

/// A character of the private use area that the text does not hold.
std::string standIn(std::string_view text, char16_t& candidate)
{
    while (true) {
        const char16_t sign = candidate++;
        std::string character = text::toUtf8(std::u16string_view(&sign, 1));
        if (text.find(character) == std::string_view::npos || candidate == 0xF8FF)
            return character;
    }
}

std::string textOf(const yaml_char_t* text)
{
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text));
}

} // namespace

YamlEvents::YamlEvents(std::string_view text)
    : original_(text)
    , parser_(std::make_unique<yaml_parser_s>())
    , isUtf8_(text::isUtf8(text))
{
    const std::string_view mark = text.starts_with(byteOrderMark) ? byteOrderMark : std::string_view();
    text_ = withoutTabsOnBlankLines(std::string(text.substr(mark.size())));
    char16_t candidate = 0xE000;
    for (std::size_t i = 0; isUtf8_ && i < kept.size(); ++i) {
        standIns_[i] = standIn(text, candidate);
        text_ = replaced(std::move(text_), kept[i], standIns_[i]);
    }
    for (std::size_t i = mark.size(); i < original_.size(); ++i)
        if ((original_[i] & 0xC0) != 0x80)
            offsets_.push_back(i);
    yaml_parser_initialize(parser_.get());
    yaml_parser_set_input_string(parser_.get(), reinterpret_cast<const unsigned char*>(text_.data()), text_.size());
    yaml_parser_set_encoding(parser_.get(), YAML_UTF8_ENCODING);
}

YamlEvents::~YamlEvents()
{
    yaml_parser_delete(parser_.get());
}

YamlEvent YamlEvents::next()
{
    yaml_event_t event;
    if (!isUtf8_ || yaml_parser_parse(parser_.get(), &event) == 0)
        return faultOfParser();
    YamlEvent result = translated(event);
    yaml_event_delete(&event);
    return result;
}

YamlEvent YamlEvents::translated(const yaml_event_s& event) const
{
    YamlEvent result;
    result.offset = offsetOf(event.start_mark.index);
    switch (event.type) {
    case YAML_SCALAR_EVENT: {
        const auto& scalar = event.data.scalar;
        result.kind = YamlEvent::Kind::scalar;
        result.text = restored({reinterpret_cast<const char*>(scalar.value), scalar.length});
        result.tag = textOf(scalar.tag);
        result.anchor = textOf(scalar.anchor);
        result.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
        break;
    }
    case YAML_SEQUENCE_START_EVENT:
        result.kind = YamlEvent::Kind::list;
        result.tag = textOf(event.data.sequence_start.tag);
        result.anchor = textOf(event.data.sequence_start.anchor);
        break;
    case YAML_MAPPING_START_EVENT:
        result.kind = YamlEvent::Kind::map;
        result.tag = textOf(event.data.mapping_start.tag);
        result.anchor = textOf(event.data.mapping_start.anchor);
        break;
    case YAML_ALIAS_EVENT:
        result.kind = YamlEvent::Kind::alias;
        result.text = textOf(event.data.alias.anchor);
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        result.kind = YamlEvent::Kind::end;
        break;
    case YAML_STREAM_END_EVENT:
    case YAML_NO_EVENT:
        result.kind = YamlEvent::Kind::streamEnd;
        break;
    default:
        result.kind = YamlEvent::Kind::document;
        break;
    }
    return result;
}

/// A fault at the place of the problem, about its line. Of a construct never closed, libyaml names the text's end: its
/// beginning says more.
YamlEvent YamlEvents::faultOfParser() const
{
    YamlEvent event;
    event.kind = YamlEvent::Kind::fault;
    if (isUtf8_ && parser_->error != YAML_READER_ERROR) {
        event.offset = offsetOf(parser_->problem_mark.index);
        if (event.offset >= original_.size() && parser_->context != nullptr)
            event.offset = offsetOf(parser_->context_mark.index);
    }
    const TextRuler ruler(original_);
    const TextPosition position = ruler.at(event.offset);
    const std::size_t begin = ruler.startOfLine(position.line);
    const std::string line = original_.substr(begin, original_.find('\n', begin) - begin);
    const bool isTab = event.offset < original_.size() && original_[event.offset] == '\t';
    event.fault = {isTab ? Fault::Kind::tabInYaml : Fault::Kind::notYaml, position, 0, line};
    return event;
}

std::string YamlEvents::restored(std::string_view text) const
{
    std::string result(text);
    for (std::size_t i = 0; i < kept.size(); ++i)
        result = replaced(std::move(result), standIns_[i], kept[i]);
    return result;
}

std::size_t YamlEvents::offsetOf(std::size_t character) const
{
    return character < offsets_.size() ? offsets_[character] : original_.size();
}

} // namespace acquis::syntax
