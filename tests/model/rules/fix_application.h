#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/referential.h"

namespace acquis::rules {

/// The item of a list that a step of a path names: by its first key, or by position.
inline Value* itemOf(Value& list, const std::string& step)
{
    for (std::size_t i = 0; i < list.list()->size(); ++i) {
        Value& item = (*list.list())[i];
        const Value* key = item.isMap() && !item.map()->empty() ? &item.map()->front().value : nullptr;
        if ((key != nullptr && key->isText() && *key->text() == step) || std::to_string(i) == step)
            return &item;
    }
    return nullptr;
}

/// Sets what a path leads to; null removes a key. Does nothing where the path leads nowhere.
inline void setAt(Value& whole, const FieldPath& path, const Value& value)
{
    Value* here = &whole;
    for (std::size_t i = 0; i + 1 < path.steps().size() && here != nullptr; ++i)
        here = here->isList() ? itemOf(*here, path.steps()[i].text) : here->find(path.steps()[i].text);
    if (here == nullptr || path.empty())
        return;
    const std::string& last = path.steps().back().text;
    if (Value* item = here->isList() ? itemOf(*here, last) : nullptr)
        *item = value;
    else if (value.isNull())
        here->erase(last);
    else
        here->set(last, value);
}

/// The snapshot after a problem's fix, applied to the entity that the problem is about.
inline referential::Referential withFix(const referential::Referential& before, const Diagnostic& problem)
{
    const std::optional<referential::Entity> entity = before.find(problem.subject);
    if (!entity || !problem.fix)
        return before;
    Value value = entity->value();
    for (const Fix::Change& change : problem.fix->changes)
        setAt(value, change.field, change.value);
    referential::Reading reading;
    return before.with(entity->withValue(value, reading));
}

} // namespace acquis::rules
