#include "model/store/yaml/writer.h"

#include "model/store/yaml/block_writer.h"

namespace acquis::store {

std::optional<std::string> noName(std::string_view)
{
    return std::nullopt;
}

std::string canonical(const Value& map, const referential::RecordType& type, const NameOf& names)
{
    const BlockWriter writer(names);
    if (!map.isMap())
        return map.isNull() ? std::string() : writer.item(map, ValueType(), 0);
    std::string text = writer.entries(*map.map(), ValueType(type), 0);
    return text.empty() ? "{}\n" : text;
}

} // namespace acquis::store
