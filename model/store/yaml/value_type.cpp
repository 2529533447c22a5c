#include "model/store/yaml/value_type.h"

namespace acquis::store {

using referential::Field;
using referential::Shape;

namespace {

constexpr Shape answerShape{.form = Shape::Form::line};
constexpr Shape answersShape{.form = Shape::Form::list, .item = &answerShape};

} // namespace

ValueType::ValueType(const Shape* known)
    : shape(known)
{
    if (shape != nullptr && shape->form == Shape::Form::record)
        record = shape->record();
}

Shape::Form ValueType::form() const
{
    if (record != nullptr)
        return Shape::Form::record;
    return shape != nullptr ? shape->form : Shape::Form::free;
}

bool ValueType::isText() const
{
    switch (form()) {
    case Shape::Form::line:
    case Shape::Form::text:
    case Shape::Form::identifier:
    case Shape::Form::reference:
    case Shape::Form::word:
    case Shape::Form::locale:
    case Shape::Form::day:
    case Shape::Form::duration:
        return true;
    default:
        return false;
    }
}

ValueType ValueType::under(std::string_view key) const
{
    if (record != nullptr) {
        const Field* field = record->find(key);
        return field != nullptr ? ValueType(&field->shape) : ValueType();
    }
    switch (form()) {
    case Shape::Form::dictionary:
        return ValueType(shape->item);
    case Shape::Form::answers:
        return ValueType(&answersShape);
    default:
        return {};
    }
}

ValueType ValueType::ofItems() const
{
    switch (form()) {
    case Shape::Form::list:
        return ValueType(shape->item);
    case Shape::Form::answers:
        return ValueType(&answerShape);
    default:
        return {};
    }
}

std::string_view ValueType::keyOfItems() const
{
    const ValueType items = ofItems();
    return items.record != nullptr ? items.record->key : std::string_view();
}

} // namespace acquis::store
