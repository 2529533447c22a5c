/// # child_listed_twice
///
/// ## What it does
/// Finds areas, competences and tubes that two lists name, or one list twice, and thematics that stand twice.
///
/// ## Why is this bad?
/// A child has one parent in the engine: the release can carry one of the two links only, so that the object is found
/// on one side and missing on the other. Merges in which two people moved a tube make such pairs.
///
/// ## Example
/// ```yaml
/// thematics:
///   - id: thematicA1
///     tubes:
///       - tubeX
///   - id: thematicB2
///     tubes:
///       - tubeX
/// ```
///
/// ## Use instead
/// Keep it in the list it belongs to.
///
/// ## Fix
/// Where one list names it twice, the second one is removed. Between two lists a person decides.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

using Seen = std::map<std::string, std::string, std::less<>>;

template <class Id> Value withoutItem(const std::vector<Id>& ids, std::size_t position)
{
    Value::List shorter;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (i != position)
            shorter.emplace_back(ids[i].text());
    return shorter;
}

template <class Id>
void checkList(const Context& context, Findings& findings, const Subject& owner, const FieldPath& list,
    std::string_view parent, const std::vector<Id>& ids, Seen& seen)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto [first, isNew] = seen.emplace(ids[i].text(), parent);
        if (isNew)
            continue;
        const Sentence child = called(context.links, ids[i].text());
        const Sentence other = called(context.links, first->second);
        std::optional<Fix> fix;
        if (first->second == parent)
            fix = Fix{{"Retirer la seconde mention.", "Remove the second mention."}, {{list, withoutItem(ids, i)}}};
        findings.add(owner, list.at(i),
            {fmt::format(
                 "{} est déjà dans la liste de {} : le moteur n’en garderait qu’un. Retirez-le de l’une des listes.",
                 child.fr, other.fr),
                fmt::format(
                    "{} is already in the list of {}: the engine would keep one of them only. Remove it from one list.",
                    child.en, other.en)},
            fix);
    }
}

void checkThematic(
    const Context& context, Findings& findings, const Competence& competence, const Thematic& thematic, Seen& seen)
{
    const auto [first, isNew] = seen.emplace(thematic.id.text(), competence.id.text());
    if (isNew)
        return;
    const Sentence other = called(context.links, first->second);
    findings.add(competence, FieldPath("thematics").key(thematic.id.text()),
        {fmt::format("La thématique « {} » ({}) est déjà dans {} : le moteur refuserait deux fois le même identifiant. "
                     "Retirez l’une des deux.",
             thematic.name, thematic.id.text(), other.fr),
            fmt::format("The thematic \"{}\" ({}) is already in {}: the engine would refuse the same id twice. Remove "
                        "one of them.",
                thematic.name, thematic.id.text(), other.en)});
}

void check(const Context& context, Findings& findings)
{
    Seen areas, competences, thematics, tubes;
    for (const auto& framework : context.referential.all<Framework>())
        checkList(context, findings, {Kind::framework, framework->id.text()}, "areas", framework->id.text(),
            framework->areas, areas);
    for (const auto& area : context.referential.all<Area>())
        checkList(context, findings, {Kind::area, area->id.text()}, "competences", area->id.text(), area->competences,
            competences);
    for (const auto& competence : context.referential.all<Competence>())
        for (const Thematic& thematic : competence->thematics) {
            checkThematic(context, findings, *competence, thematic, thematics);
            checkList(context, findings, {Kind::competence, competence->id.text()},
                FieldPath("thematics").key(thematic.id.text()).field("tubes"), thematic.id.text(), thematic.tubes,
                tubes);
        }
}

} // namespace

Rule child_listed_twice()
{
    return {
        "child_listed_twice", Severity::error, {"Un objet est dans deux listes", "An entity is in two lists"}, &check};
}

} // namespace acquis::rules
