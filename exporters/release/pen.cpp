#include "exporters/release/pen.h"

#include "exporters/release/json.h"

namespace acquis::release {

void Pen::textOrNull(std::string_view name, std::string_view content)
{
    key(name);
    if (content.empty())
        value(Value());
    else
        text(content);
}

void JsonPen::separate()
{
    if (!isFirst_)
        out_ += ',';
    isFirst_ = false;
}

void JsonPen::open(char bracket)
{
    separate();
    out_ += bracket;
    isFirst_ = true;
}

void JsonPen::close(char bracket)
{
    out_ += bracket;
    isFirst_ = false;
}

void JsonPen::key(std::string_view name)
{
    separate();
    json::appendText(out_, name);
    out_ += ':';
    isFirst_ = true;
}

void JsonPen::text(std::string_view text)
{
    separate();
    json::appendText(out_, text);
}

void JsonPen::value(const Value& value)
{
    separate();
    json::append(out_, value);
}

void ValuePen::open(Value container)
{
    open_.push_back(std::move(container));
    keys_.emplace_back();
}

void ValuePen::close()
{
    Value closed = std::move(open_.back());
    open_.pop_back();
    keys_.pop_back();
    add(std::move(closed));
}

void ValuePen::add(Value value)
{
    if (value.number() != nullptr)
        value = json::numberOf(*value.number());
    if (open_.empty())
        done_ = std::move(value);
    else if (Value& container = open_.back(); container.isList())
        container.list()->push_back(std::move(value));
    else
        container.map()->push_back({keys_.back(), std::move(value)});
}

} // namespace acquis::release
