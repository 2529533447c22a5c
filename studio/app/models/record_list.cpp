#include "studio/app/models/record_list.h"

#include "model/referential/value_at.h"
#include "studio/app/models/workspace.h"

#include <algorithm>
#include <set>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

/// The records of a list field of an entity; nullptr where the path leads to none.
const RecordType* recordsAt(const Entity& entity, const FieldPath& path)
{
    const Shape* shape = shapeAt(entity.recordType(), path);
    const Shape* item = shape != nullptr && shape->form == Shape::Form::list ? shape->item : nullptr;
    return item != nullptr && item->form == Shape::Form::record ? item->record() : nullptr;
}

std::string keyOf(const Value& record, const RecordType& type)
{
    const Value* key = type.key.empty() ? nullptr : record.find(type.key);
    return key == nullptr || key->text() == nullptr ? std::string() : *key->text();
}

std::string freshKey(const Value::List& list, const RecordType& type)
{
    std::set<std::string> taken;
    for (const Value& record : list)
        taken.insert(keyOf(record, type));
    std::size_t number = list.size() + 1;
    while (taken.contains(std::string(type.name) + std::to_string(number)))
        ++number;
    return std::string(type.name) + std::to_string(number);
}

} // namespace

RecordList::RecordList(QObject* parent)
    : Rows({"position", "recordPath", "record", "severity"}, "position", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &RecordList::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &RecordList::refresh);
}

void RecordList::setEntity(const QString& id)
{
    if (id == entity_)
        return;
    entity_ = id;
    emit targetChanged();
    refresh();
}

void RecordList::setPath(const QString& path)
{
    if (path == path_)
        return;
    path_ = path;
    emit targetChanged();
    refresh();
}

template <class Change> void RecordList::change(Change change, const Spoken& text, const QString& mergeKey)
{
    Workspace& workspace = Workspace::instance();
    const auto entity = workspace.content().find(utf8(entity_));
    const FieldPath way = FieldPath::parse(utf8(path_));
    const RecordType* type = entity ? recordsAt(*entity, way) : nullptr;
    if (type == nullptr)
        return;
    Value content = entity->value();
    const Value* found = valueAt(content, entity->recordType(), way);
    Value::List list = found != nullptr && found->isList() ? *found->list() : Value::List();
    if (!change(list, *type))
        return;
    setValueAt(content, entity->recordType(), way, list.empty() ? Value() : Value(std::move(list)));
    Reading reading;
    workspace.apply(entity->withValue(content, reading), text, mergeKey);
}

int RecordList::add(const QVariantMap& given)
{
    const int before = count();
    change(
        [&](Value::List& list, const RecordType& type) {
            Value record = Value::Map{};
            for (const Field& field : type.fields)
                if (const auto value = given.find(qt(field.name)); value != given.end())
                    record.set(field.name, valueFor(*value, &field.shape));
            if (!type.key.empty() && keyOf(record, type).empty())
                record.set(type.key, Value(freshKey(list, type)));
            list.push_back(std::move(record));
            return true;
        },
        [] { return tr("Add to the list"); });
    return count() > before ? count() - 1 : -1;
}

void RecordList::remove(int row)
{
    change(
        [row](Value::List& list, const RecordType&) {
            if (row < 0 || row >= static_cast<int>(list.size()))
                return false;
            list.erase(list.begin() + row);
            return true;
        },
        [] { return tr("Remove from the list"); });
}

void RecordList::move(int from, int to)
{
    change(
        [from, to](Value::List& list, const RecordType&) {
            const int size = static_cast<int>(list.size());
            if (from < 0 || to < 0 || from >= size || to >= size || from == to)
                return false;
            Value moved = std::move(list[static_cast<std::size_t>(from)]);
            list.erase(list.begin() + from);
            list.insert(list.begin() + to, std::move(moved));
            return true;
        },
        [] { return tr("Change the order"); });
}

void RecordList::set(int row, const QString& name, const QVariant& value)
{
    change(
        [&](Value::List& list, const RecordType& type) {
            const Field* field = type.find(utf8(name));
            if (field == nullptr || row < 0 || row >= static_cast<int>(list.size()))
                return false;
            list[static_cast<std::size_t>(row)].set(field->name, valueFor(value, &field->shape));
            return true;
        },
        [] { return tr("Change the list"); }, entity_ + u'/' + path_ + u'/' + QString::number(row) + u'/' + name);
}

QString RecordList::severityOf(const QString& recordPath) const
{
    for (const Diagnostic* problem : Workspace::instance().problemsOf(utf8(entity_))) { // ordered by severity
        const QString field = qt(problem->field.text());
        if (field == recordPath || field.startsWith(recordPath + u'.'))
            return qt(acquis::wordOf(problem->severity));
    }
    return {};
}

void RecordList::refresh()
{
    const auto entity = Workspace::instance().content().find(utf8(entity_));
    const FieldPath way = FieldPath::parse(utf8(path_));
    const RecordType* type = entity ? recordsAt(*entity, way) : nullptr;
    std::vector<QVariantMap> rows;
    if (type != nullptr) {
        const Value content = entity->value();
        const Value* list = valueAt(content, entity->recordType(), way);
        std::set<std::string> seen;
        if (list != nullptr && list->isList())
            for (const Value& record : *list->list()) {
                const int position = static_cast<int>(rows.size());
                const std::string key = keyOf(record, *type);
                // Of two records with one key a path by key leads to the first only: the second is named by its
                // position.
                const bool hasKey = !key.empty() && seen.insert(key).second;
                const QString step = hasKey ? qt(key) : QString::number(position);
                const QString recordPath = path_ + u'[' + step + u']';
                rows.push_back({{u"position"_s, position}, {u"recordPath"_s, recordPath},
                    {u"record"_s, variant(record)}, {u"severity"_s, severityOf(recordPath)}});
            }
    }
    setRows(std::move(rows));
}

} // namespace acquis::studio
