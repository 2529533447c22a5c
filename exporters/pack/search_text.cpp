#include "exporters/pack/search_text.h"

#include "model/base/text.h"

namespace acquis::pack {

using Form = referential::Shape::Form;

namespace {

void collect(const Table& table, const Value& record, std::string& texts)
{
    for (const Column& column : table.columns) {
        const bool isProse = column.shape.form == Form::line || column.shape.form == Form::text;
        const Value* value = isProse ? at(record, column.way) : nullptr;
        if (value != nullptr && value->isText())
            texts += *value->text() + '\n';
    }
    for (const Table& part : table.parts)
        if (const Value* list = at(record, part.way))
            for (const Item& item : itemsOf(*list))
                collect(part, *item.value, texts);
}

} // namespace

std::string searchText(const Table& table, const Value& content)
{
    std::string texts;
    collect(table, content, texts);
    return text::folded(texts);
}

} // namespace acquis::pack
