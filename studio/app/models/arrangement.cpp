#include "studio/app/models/arrangement.h"

#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <algorithm>
#include <optional>
#include <QQmlEngine>
#include <QVariantMap>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

std::vector<Thematic>::iterator thematicAt(Competence& competence, std::string_view id)
{
    return std::ranges::find(competence.thematics, id, [](const Thematic& one) { return one.id.text(); });
}

std::vector<Thematic>::iterator holderOf(Competence& competence, std::string_view tube)
{
    return std::ranges::find_if(competence.thematics,
        [tube](const Thematic& one) { return std::ranges::find(one.tubes, tube, &TubeId::text) != one.tubes.end(); });
}

/// The competence with one of its tubes a place further; nothing where there is no further place.
std::optional<Competence> withTubeMoved(Competence competence, std::string_view tube, int by)
{
    const auto holder = holderOf(competence, tube);
    const auto from = std::ranges::find(holder->tubes, tube, &TubeId::text);
    const bool isAtEnd = by < 0 ? from == holder->tubes.begin() : from + 1 == holder->tubes.end();
    if (!isAtEnd) {
        std::iter_swap(from, from + by);
        return competence;
    }
    if (by < 0 ? holder == competence.thematics.begin() : holder + 1 == competence.thematics.end())
        return std::nullopt;
    const auto neighbour = holder + by;
    neighbour->tubes.insert(by < 0 ? neighbour->tubes.end() : neighbour->tubes.begin(), *from);
    holder->tubes.erase(from);
    return competence;
}

std::optional<Competence> withThematicMoved(Competence competence, std::string_view thematic, int by)
{
    const auto from = thematicAt(competence, thematic);
    if (by < 0 ? from == competence.thematics.begin() : from + 1 == competence.thematics.end())
        return std::nullopt;
    std::iter_swap(from, from + by);
    return competence;
}

/// The competence as it would be after moving one of its thematics or tubes.
std::optional<Competence> withMoved(const QString& id, int by)
{
    const Workspace& workspace = Workspace::instance();
    const std::string text = utf8(id);
    if (const Competence* competence = workspace.links().competenceOfThematic(text))
        return withThematicMoved(*competence, text, by);
    const auto tube = workspace.content().find<Tube>(text);
    const Competence* competence = tube == nullptr ? nullptr : workspace.links().competenceOf(*tube);
    return competence == nullptr ? std::nullopt : withTubeMoved(*competence, text, by);
}

} // namespace

Arrangement* Arrangement::create(QQmlEngine*, QJSEngine*)
{
    return new Arrangement;
}

bool Arrangement::canMove(const QString& id, int by) const
{
    return withMoved(id, by).has_value();
}

bool Arrangement::move(const QString& id, int by)
{
    const auto moved = withMoved(id, by);
    if (moved)
        Workspace::instance().apply(
            Entity(*moved), [name = Workspace::instance().nameOf(id)] { return tr("Move %1").arg(name); });
    return moved.has_value();
}

QVariantList Arrangement::otherThematics(const QString& tube) const
{
    const Workspace& workspace = Workspace::instance();
    const auto found = workspace.content().find<Tube>(utf8(tube));
    const Competence* competence = found == nullptr ? nullptr : workspace.links().competenceOf(*found);
    const Thematic* own = found == nullptr ? nullptr : workspace.links().thematicOf(*found);
    QVariantList others;
    if (competence != nullptr)
        for (const Thematic& thematic : competence->thematics)
            if (own == nullptr || thematic.id != own->id)
                others.append(QVariantMap{{u"id"_s, qt(thematic.id.text())}, {u"name"_s, qt(thematic.name)}});
    return others;
}

bool Arrangement::moveTo(const QString& tube, const QString& thematic)
{
    Workspace& workspace = Workspace::instance();
    const std::string id = utf8(tube);
    const auto found = workspace.content().find<Tube>(id);
    const Competence* from = found == nullptr ? nullptr : workspace.links().competenceOf(*found);
    const Competence* to = workspace.links().competenceOfThematic(utf8(thematic));
    if (from == nullptr || to == nullptr)
        return false;
    Competence left = *from;
    std::erase_if(holderOf(left, id)->tubes, [&](const TubeId& one) { return one.text() == id; });
    Competence joined = from == to ? left : *to;
    thematicAt(joined, utf8(thematic))->tubes.push_back(found->id);
    std::vector<Workspace::Exchange> exchanges{{Entity(*to), Entity(joined)}};
    if (from != to)
        exchanges.insert(exchanges.begin(), {Entity(*from), Entity(left)});
    workspace.apply(std::move(exchanges), [name = workspace.nameOf(tube)] { return tr("Move %1").arg(name); });
    return true;
}

} // namespace acquis::studio
