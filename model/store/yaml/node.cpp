#include "model/store/yaml/node.h"

#include "model/store/yaml/core_schema.h"

#include <algorithm>

namespace acquis::store {

bool YamlNode::isNull() const
{
    return isScalar() && style == Style::plain && isNullWord(text);
}

const YamlEntry* YamlNode::find(std::string_view key) const
{
    const auto found = std::ranges::find_if(entries, [key](const YamlEntry& entry) { return entry.key.text == key; });
    return found == entries.end() ? nullptr : &*found;
}

Span YamlEntry::span() const
{
    return {key.span.begin, std::max(key.span.end, value.span.end)};
}

} // namespace acquis::store
