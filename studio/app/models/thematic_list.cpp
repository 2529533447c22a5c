#include "studio/app/models/thematic_list.h"

#include "model/base/identifier.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

int liveSkills(const Thematic& thematic, const Referential& content)
{
    int count = 0;
    for (const TubeId& id : thematic.tubes)
        if (const auto tube = content.find<Tube>(id.text()))
            for (const Skill* skill : content.links().skillsOf(*tube))
                count += skill->isLive() ? 1 : 0;
    return count;
}

} // namespace

ThematicList::ThematicList(QObject* parent)
    : Rows({"thematicId", "thematicName", "tubeCount", "skillCount"}, "thematicId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &ThematicList::refresh);
}

void ThematicList::setCompetence(const QString& id)
{
    if (id == competence_)
        return;
    competence_ = id;
    emit competenceChanged();
    refresh();
}

QString ThematicList::add(const QString& name)
{
    const auto found = Workspace::instance().content().find<Competence>(utf8(competence_));
    if (found == nullptr || name.trimmed().isEmpty())
        return {};
    Competence competence = *found;
    Thematic thematic;
    thematic.id = IdMaker::random().make<Kind::thematic>();
    thematic.name = utf8(name.trimmed());
    const QString id = qt(thematic.id.text());
    competence.thematics.push_back(std::move(thematic));
    Workspace::instance().apply(
        Entity(competence), [name = name.trimmed()] { return tr("Add the thematic %1").arg(name); });
    return id;
}

void ThematicList::move(int from, int to)
{
    const auto found = Workspace::instance().content().find<Competence>(utf8(competence_));
    if (found == nullptr || from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    Competence competence = *found;
    Thematic moved = competence.thematics[static_cast<std::size_t>(from)];
    competence.thematics.erase(competence.thematics.begin() + from);
    competence.thematics.insert(competence.thematics.begin() + to, moved);
    Workspace::instance().apply(
        Entity(competence), [name = qt(moved.name)] { return tr("Move the thematic %1").arg(name); });
}

void ThematicList::remove(int row)
{
    const auto found = Workspace::instance().content().find<Competence>(utf8(competence_));
    if (found == nullptr || row < 0 || row >= count())
        return;
    Competence competence = *found;
    const Thematic& thematic = competence.thematics[static_cast<std::size_t>(row)];
    if (!thematic.tubes.empty())
        return;
    const Spoken text = [name = qt(thematic.name)] { return tr("Remove the thematic %1").arg(name); };
    competence.thematics.erase(competence.thematics.begin() + row);
    Workspace::instance().apply(Entity(competence), text);
}

void ThematicList::refresh()
{
    std::vector<QVariantMap> rows;
    const Referential& content = Workspace::instance().content();
    if (const auto competence = content.find<Competence>(utf8(competence_)))
        for (const Thematic& thematic : competence->thematics)
            rows.push_back({{u"thematicId"_s, qt(thematic.id.text())}, {u"thematicName"_s, qt(thematic.name)},
                {u"tubeCount"_s, static_cast<int>(thematic.tubes.size())},
                {u"skillCount"_s, liveSkills(thematic, content)}});
    setRows(std::move(rows));
}

} // namespace acquis::studio
