/// # challenge_without_skill
///
/// ## What it does
/// Finds challenges whose `skill` is empty or leads to no skill and to no workbench, whatever their status.
///
/// ## Why is this bad?
/// The engine answers "Acquis introuvable" while it loads any list that holds the challenge, and certifications stop
/// where they read the level of its skill.
///
/// ## Example
/// ```yaml
/// id: challenge2kQm81xLp0
/// status: validated
/// ```
///
/// ## Use instead
/// ```yaml
/// id: challenge2kQm81xLp0
/// skill: skill9fQ2mmT41a # @navigateur2 v1
/// ```
/// A challenge that has no skill yet names the skill of its competence's workbench.
///
/// ## Fix
/// None: only a person knows what the challenge assesses.
#include "model/rules/called.h"
#include "model/rules/known_ids.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    const KnownIds known(context);
    for (const auto& challenge : context.referential.all<Challenge>()) {
        const std::string& skill = challenge->skill.text();
        if (known.has(Kind::skill, skill) || (!skill.empty() && known.looksLikeName(Kind::skill, skill)))
            continue;
        const Sentence name = called(context.links, challenge->id.text());
        findings.add(*challenge, "skill",
            {fmt::format("{} {} : le moteur échouerait en chargeant toute liste qui la contient. "
                         "Donnez-lui un acquis, ou celui de l’atelier de sa compétence.",
                 name.fr,
                 skill.empty() ? std::string("n’a pas d’acquis")
                               : fmt::format("nomme l’acquis {}, qui n’existe pas", skill)),
                fmt::format("{} {}: the engine would fail loading any list that holds it. "
                            "Give it a skill, or that of its competence’s workbench.",
                    name.en,
                    skill.empty() ? std::string("has no skill")
                                  : fmt::format("names the skill {}, which does not exist", skill))});
    }
}

} // namespace

Rule challenge_without_skill()
{
    return {"challenge_without_skill", Severity::error, {"Une épreuve n’a pas d’acquis", "A challenge has no skill"},
        &check};
}

} // namespace acquis::rules
