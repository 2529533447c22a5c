#include "studio/app/models/reference_list.h"

#include "model/base/text.h"
#include "model/referential/search.h"
#include "model/referential/value_at.h"
#include "studio/app/models/language.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

constexpr qsizetype mostCandidates = 20;

/// What stands under a reference's name in a list: a tutorial's source and length, a tube's title.
QString detailOf(const QString& id)
{
    const Referential& content = Workspace::instance().content();
    if (const auto tutorial = content.find<Tutorial>(utf8(id))) {
        const int minutes = (tutorial->duration.seconds() + 59) / 60;
        return Workspace::tr("By %1 · %n minute(s)", nullptr, minutes).arg(qt(tutorial->source));
    }
    if (const auto tube = content.find<Tube>(utf8(id)))
        return qt(tube->practicalTitle);
    return {};
}

const Shape* listShape(const std::optional<Entity>& entity, const QString& path)
{
    return entity ? shapeAt(entity->recordType(), FieldPath::parse(utf8(path))) : nullptr;
}

} // namespace

ReferenceList::ReferenceList(QObject* parent)
    : Rows({"referenceId", "name", "detail", "exists"}, "referenceId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &ReferenceList::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &ReferenceList::refresh);
}

void ReferenceList::setEntity(const QString& id)
{
    if (id == entity_)
        return;
    entity_ = id;
    emit targetChanged();
    refresh();
}

void ReferenceList::setPath(const QString& path)
{
    if (path == path_)
        return;
    path_ = path;
    emit targetChanged();
    refresh();
}

QStringList ReferenceList::ids() const
{
    QStringList ids;
    for (const QVariantMap& row : rows())
        ids.append(row.value(u"referenceId"_s).toString());
    return ids;
}

void ReferenceList::write(const QStringList& ids, const Spoken& text)
{
    Workspace& workspace = Workspace::instance();
    const auto entity = workspace.content().find(utf8(entity_));
    if (!entity)
        return;
    Value content = entity->value();
    Value::List list;
    for (const QString& id : ids)
        list.emplace_back(utf8(id));
    setValueAt(
        content, entity->recordType(), FieldPath::parse(utf8(path_)), list.empty() ? Value() : Value(std::move(list)));
    Reading reading;
    workspace.apply(entity->withValue(content, reading), text);
}

void ReferenceList::add(const QString& id)
{
    QStringList changed = ids();
    if (id.isEmpty() || changed.contains(id))
        return;
    changed.append(id);
    write(changed, [name = Workspace::instance().nameOf(id)] { return tr("Add %1").arg(name); });
}

void ReferenceList::remove(int row)
{
    QStringList changed = ids();
    if (row < 0 || row >= changed.size())
        return;
    const QString removed = changed.takeAt(row);
    write(changed, [name = Workspace::instance().nameOf(removed)] { return tr("Remove %1").arg(name); });
}

void ReferenceList::move(int from, int to)
{
    QStringList changed = ids();
    if (from < 0 || to < 0 || from >= changed.size() || to >= changed.size() || from == to)
        return;
    changed.move(from, to);
    write(changed, [name = Workspace::instance().nameOf(changed.at(to))] { return tr("Move %1").arg(name); });
}

QVariantList ReferenceList::candidates(const QString& words) const
{
    const Workspace& workspace = Workspace::instance();
    const Shape* shape = listShape(workspace.content().find(utf8(entity_)), path_);
    if (shape == nullptr || shape->item == nullptr)
        return {};
    const QStringList known = ids();
    const std::string wanted = acquis::text::folded(utf8(words));
    QVariantList found;
    for (const Entity& entity : workspace.content().entities()) {
        const QString id = qt(entity.identity());
        if (entity.kind() != shape->item->target || known.contains(id) || found.size() == mostCandidates)
            continue;
        const QString name = workspace.nameOf(id);
        const QString detail = detailOf(id);
        if (acquis::text::folded(utf8(name + u' ' + detail)).find(wanted) != std::string::npos)
            found.append(QVariantMap{{u"id"_s, id}, {u"name"_s, name}, {u"detail"_s, detail}});
    }
    return found;
}

void ReferenceList::refresh()
{
    const Workspace& workspace = Workspace::instance();
    std::vector<QVariantMap> rows;
    if (const auto entity = workspace.content().find(utf8(entity_))) {
        const Value content = entity->value();
        const Value* list = valueAt(content, entity->recordType(), FieldPath::parse(utf8(path_)));
        if (list != nullptr && list->isList())
            for (const Value& item : *list->list())
                if (item.isText()) {
                    const QString id = qt(*item.text());
                    rows.push_back(
                        {{u"referenceId"_s, id}, {u"name"_s, workspace.nameOf(id)}, {u"detail"_s, detailOf(id)},
                            {u"exists"_s, workspace.content().find(*item.text()).has_value()}});
                }
    }
    setRows(std::move(rows));
}

} // namespace acquis::studio
