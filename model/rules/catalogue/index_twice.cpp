/// # index_twice
///
/// ## What it does
/// Finds competences of one framework that share their index, and areas of one framework that share their code.
///
/// ## Why is this bad?
/// People, certificates and crosswalks name a competence by its index: with two of them nobody knows which is meant.
///
/// ## Example
/// ```yaml
/// # competences/1.1.yaml and competences/1.1-bis.yaml
/// index: "1.1"
/// ```
///
/// ## Use instead
/// ```yaml
/// index: "1.4"
/// ```
///
/// ## Fix
/// None: only a person knows which one keeps the index.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

template <class T>
void report(Findings& findings, const T& entity, const char* field, const std::string& index, const Sentence& other)
{
    findings.add(entity, field,
        {fmt::format(
             "« {} » est déjà pris par {} : certificats et tables de passage ne sauraient plus lequel désigner. "
             "Donnez un autre numéro.",
             index, other.fr),
            fmt::format(
                "\"{}\" is taken by {} already: certificates and crosswalks would not know which is meant. Give "
                "another number.",
                index, other.en)});
}

void check(const Context& context, Findings& findings)
{
    for (const auto& framework : context.referential.all<Framework>()) {
        std::map<std::string, std::string> areas;
        std::map<std::string, std::string> competences;
        for (const AreaId& areaId : framework->areas) {
            const auto area = context.referential.find<Area>(areaId.text());
            if (area == nullptr)
                continue;
            if (const auto [first, isNew] = areas.emplace(area->code, area->id.text());
                !isNew && first->second != area->id.text() && !area->code.empty())
                report(findings, *area, "code", area->code, called(context.links, first->second));
            for (const CompetenceId& id : area->competences) {
                const auto competence = context.referential.find<Competence>(id.text());
                if (competence == nullptr || competence->index.empty())
                    continue;
                if (const auto [first, isNew] = competences.emplace(competence->index, id.text());
                    !isNew && first->second != id.text())
                    report(findings, *competence, "index", competence->index, called(context.links, first->second));
            }
        }
    }
}

} // namespace

Rule index_twice()
{
    return {"index_twice", Severity::warning,
        {"Deux compétences portent le même indice", "Two competences have the same index"}, &check};
}

} // namespace acquis::rules
