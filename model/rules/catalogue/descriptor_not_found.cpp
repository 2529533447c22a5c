/// # descriptor_not_found
///
/// ## What it does
/// Finds skills that say they cover an official statement whose code no competence has.
///
/// ## Why is this bad?
/// The coverage of the framework is read off these codes: a mistyped one makes a statement look uncovered, and the
/// skill look as though it worked on something official.
///
/// ## Example
/// ```yaml
/// descriptors: ["1.1.N9.9"]
/// ```
///
/// ## Use instead
/// A code that stands under `descriptors` of the competence, such as `1.1.N1.1`.
///
/// ## Fix
/// None: only a person knows which statement is meant.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <set>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    std::set<std::string, std::less<>> codes;
    for (const auto& competence : context.referential.all<Competence>())
        for (const Descriptor& descriptor : competence->descriptors)
            codes.insert(descriptor.code);
    for (const auto& skill : context.referential.all<Skill>())
        for (std::size_t i = 0; skill->isLive() && i < skill->descriptors.size(); ++i) {
            if (codes.contains(skill->descriptors[i]))
                continue;
            const Sentence name = called(context.links, skill->id.text());
            findings.add(*skill, FieldPath("descriptors").at(i),
                {fmt::format(
                     "{} couvre l’énoncé {}, qu’aucune compétence ne contient : la couverture du cadre serait fausse. "
                     "Corrigez le code ou retirez-le.",
                     name.fr, skill->descriptors[i]),
                    fmt::format(
                        "{} covers the statement {}, which no competence holds: the coverage of the framework would be "
                        "wrong. Correct the code or remove it.",
                        name.en, skill->descriptors[i])});
        }
}

} // namespace

Rule descriptor_not_found()
{
    return {"descriptor_not_found", Severity::warning,
        {"Un énoncé couvert n’existe pas", "A covered descriptor does not exist"}, &check};
}

} // namespace acquis::rules
