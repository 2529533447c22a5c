/// # alternative_drifted
///
/// ## What it does
/// Compares a live alternative with its prototype: the number of choices, where it differs by two or more, and the
/// number of fields to fill in.
///
/// ## Why is this bad?
/// Alternatives are drawn in place of each other, and a calibration of one stands for its family: with more choices
/// or fields the question is another one, and harder or easier.
///
/// ## Example
/// ```yaml
/// # the prototype has 4 choices
/// choices:
///   - {key: a, text: Oui, correct: true}
///   - {key: b, text: Non}
/// ```
///
/// ## Use instead
/// ```yaml
/// # as many choices as the prototype
/// ```
///
/// ## Fix
/// None: only a person knows which form is meant.
#include "model/rules/rule.h"
#include "model/syntax/proposals.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void tell(Findings& findings, const Challenge& alternative, const char* field, std::size_t has, std::size_t wants,
    const Sentence& what)
{
    findings.add(alternative, field,
        {fmt::format(
             "Cette déclinaison a {} {}, son prototype {} : la difficulté n’est plus la même, et le moteur tire "
             "l’une pour l’autre. Alignez-les, ou faites-en un autre prototype.",
             has, what.fr, wants),
            fmt::format("This alternative has {} {}, its prototype {}: the difficulty is no longer the same, and the "
                        "engine draws one for the other. Bring them in line, or make it another prototype.",
                has, what.en, wants)});
}

std::size_t fieldsOf(const Challenge& challenge)
{
    return syntax::readProposals(challenge.proposals).fields().size();
}

void check(const Context& context, Findings& findings)
{
    for (const auto& alternative : context.referential.all<Challenge>()) {
        if (!alternative->isAlternative() || !alternative->isLive() || alternative->proposalsText)
            continue;
        const Challenge* prototype = context.links.prototypeOf(*alternative);
        if (prototype == nullptr || !prototype->type || prototype->proposalsText)
            continue;
        const bool isChoice = prototype->type == ChallengeType::qcu || prototype->type == ChallengeType::qcm;
        const std::size_t has = isChoice ? alternative->choices.size() : fieldsOf(*alternative);
        const std::size_t wants = isChoice ? prototype->choices.size() : fieldsOf(*prototype);
        // Nothing at all is told by too_few_choices and field_count_wrong; one choice more is still the same question.
        if (has == 0 || wants == 0 || has == wants || (isChoice && (has + 1 == wants || wants + 1 == has)))
            continue;
        if (isChoice)
            tell(findings, *alternative, "choices", has, wants, {"propositions", "choices"});
        else
            tell(findings, *alternative, "proposals", has, wants, {"champs", "fields"});
    }
}

} // namespace

Rule alternative_drifted()
{
    return {"alternative_drifted", Severity::info,
        {"Une déclinaison s’éloigne de son prototype", "An alternative has drifted from its prototype"}, &check};
}

} // namespace acquis::rules
