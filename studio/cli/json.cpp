#include "studio/cli/json.h"

namespace acquis::cli {

Json json(const Value& value)
{
    switch (value.form()) {
    case Value::Form::null:
        return nullptr;
    case Value::Form::boolean:
        return *value.boolean();
    case Value::Form::integer:
        return *value.integer();
    case Value::Form::number:
        return *value.number();
    case Value::Form::text:
        return *value.text();
    case Value::Form::list: {
        Json list = Json::array();
        for (const Value& item : *value.list())
            list.push_back(json(item));
        return list;
    }
    case Value::Form::map:
        break;
    }
    Json map = Json::object();
    for (const Entry& entry : *value.map())
        map[entry.key] = json(entry.value);
    return map;
}

Json json(const Sentence& sentence)
{
    return {{"fr", sentence.fr}, {"en", sentence.en}};
}

Json json(const Diagnostic& problem)
{
    Json fix = nullptr;
    if (problem.fix) {
        fix = Json{{"message", json(problem.fix->sentence)}, {"changes", Json::array()}};
        for (const Fix::Change& change : problem.fix->changes)
            fix["changes"].push_back({{"field", change.field.text()}, {"value", json(change.value)}});
    }
    return {{"rule", problem.rule}, {"severity", wordOf(problem.severity)}, {"path", problem.place.path},
        {"line", problem.place.line}, {"column", problem.place.column}, {"entity", problem.subject.id},
        {"field", problem.field.text()}, {"message", json(problem.message)}, {"fix", std::move(fix)}};
}

std::string printed(const Json& json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace acquis::cli
