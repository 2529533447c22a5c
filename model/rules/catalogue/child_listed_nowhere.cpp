/// # child_listed_nowhere
///
/// ## What it does
/// Finds areas that no framework lists, competences that no area lists, and tubes that no thematic lists.
///
/// ## Why is this bad?
/// The engine and Pix Admin walk the lists downwards: what no list names is invisible there, its skills count for no
/// competence, and tubes without a thematic have broken releases.
///
/// ## Example
/// A new file `tubes/navigateur/tube.yaml` whose id stands in no thematic.
///
/// ## Use instead
/// Add the id to the parent's list, where it belongs in the order.
///
/// ## Fix
/// The id is added at the end of the parent's list where there is only one possible parent: the only framework, the
/// area of the same number, the competence's only thematic of a framework that has no other.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

struct Place {
    Subject parent;
    FieldPath list;
    Value::List children;
};

void report(const Context& context, Findings& findings, const Subject& child, const std::optional<Place>& place)
{
    const Sentence name = called(context.links, child.id);
    const KindName& kind = nameOf(child.kind);
    const Sentence message{fmt::format("{} ({}) n’est dans aucune liste : le moteur et Pix Admin ne le verraient pas. "
                                       "Ajoutez-le à la liste de son parent.",
                               name.fr, kind.fr),
        fmt::format("{} ({}) is in no list: the engine and Pix Admin would not see it. Add it to its parent’s list.",
            name.en, kind.en)};
    if (!place) {
        findings.add(child, {}, message);
        return;
    }
    Value::List longer = place->children;
    longer.emplace_back(child.id);
    const Sentence parent = called(context.links, place->parent.id);
    findings.add(place->parent, place->list, message,
        Fix{{fmt::format("L’ajouter à la fin de la liste de {}.", parent.fr),
                fmt::format("Add it at the end of the list of {}.", parent.en)},
            {{place->list, longer}}});
}

template <class Ids> Value::List listOf(const Ids& ids)
{
    Value::List list;
    for (const auto& id : ids)
        list.emplace_back(id.text());
    return list;
}

std::optional<Place> onlyFramework(const Context& context)
{
    const auto& frameworks = context.referential.all<Framework>();
    if (frameworks.size() != 1)
        return std::nullopt;
    const Framework& only = **frameworks.begin();
    return Place{{Kind::framework, only.id.text()}, "areas", listOf(only.areas)};
}

std::optional<Place> areaOfTheSameNumber(const Context& context, const Competence& competence)
{
    const std::string code = competence.index.substr(0, competence.index.find('.'));
    std::optional<Place> place;
    for (const auto& area : context.referential.all<Area>()) {
        if (area->code != code)
            continue;
        if (place)
            return std::nullopt;
        place = Place{{Kind::area, area->id.text()}, "competences", listOf(area->competences)};
    }
    return place;
}

std::optional<Place> onlyThematic(const Context& context)
{
    std::optional<Place> place;
    for (const auto& competence : context.referential.all<Competence>())
        for (const Thematic& thematic : competence->thematics) {
            if (place)
                return std::nullopt;
            place = Place{{Kind::competence, competence->id.text()},
                FieldPath("thematics").key(thematic.id.text()).field("tubes"), listOf(thematic.tubes)};
        }
    return place;
}

void check(const Context& context, Findings& findings)
{
    for (const auto& area : context.referential.all<Area>())
        if (context.links.frameworkOf(*area) == nullptr)
            report(context, findings, {Kind::area, area->id.text()}, onlyFramework(context));
    for (const auto& competence : context.referential.all<Competence>())
        if (context.links.areaOf(*competence) == nullptr)
            report(context, findings, {Kind::competence, competence->id.text()},
                areaOfTheSameNumber(context, *competence));
    for (const auto& tube : context.referential.all<Tube>())
        if (context.links.thematicOf(*tube) == nullptr)
            report(context, findings, {Kind::tube, tube->id.text()}, onlyThematic(context));
}

} // namespace

Rule child_listed_nowhere()
{
    return {"child_listed_nowhere", Severity::error,
        {"Un objet n’est dans la liste d’aucun parent", "An entity is in no parent’s list"}, &check};
}

} // namespace acquis::rules
