/// # variants_alike
///
/// ## What it does
/// Compares the live challenges of a skill: two of them have the same instruction, choices, fields and answers but
/// for capitals, accents, blanks and punctuation, and show the same files and application.
///
/// ## Why is this bad?
/// Alternatives exist so that a learner who starts again, or a neighbour, gets another question. Two that are alike
/// spoil each other and count as two in every total.
///
/// ## Example
/// ```yaml
/// # 1v1-a.yaml and 1v1-b.yaml
/// instruction: Quel programme ouvre un lien ?
/// ```
///
/// ## Use instead
/// ```yaml
/// instruction: Quel programme affiche un site web ?
/// ```
///
/// ## Fix
/// None: only a person knows which one to change.
#include "model/base/text.h"
#include "model/rules/rule.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <map>

namespace acquis::rules {

using namespace referential;

namespace {

void append(std::string& all, std::string_view text)
{
    for (const char c : text::folded(text))
        if (static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) != 0)
            all += c;
    all += '\n';
}

std::string fileOf(const Context& context, const Challenge& challenge, const std::string& file)
{
    const FileFact* fact = context.referential.file(challenge.id.text(), file);
    return fact == nullptr ? file : fact->sha256;
}

/// All that a learner sees and may answer, without what nobody notices. Digits and signs of numbers count.
std::string essence(const Context& context, const Challenge& challenge)
{
    std::string all;
    append(all, challenge.instruction);
    append(all, challenge.alternativeInstruction);
    std::vector<std::string> choices;
    for (const Choice& choice : challenge.choices)
        append(choices.emplace_back(choice.correct ? "+" : ""), choice.text);
    std::ranges::sort(choices);
    for (const std::string& choice : choices)
        all += choice;
    all += challenge.proposals + challenge.proposalsText.value_or("") + challenge.solutionText.value_or("");
    for (const std::string& answer : challenge.answers.list)
        all += answer + '\n';
    for (const auto& [key, answers] : challenge.answers.byField)
        for (const std::string& answer : answers)
            all += key + '=' + answer + '\n';
    for (const auto& [key, answers] : challenge.answerGroups)
        for (const std::string& answer : answers)
            all += key + '=' + answer + '\n';
    if (challenge.illustration)
        all += fileOf(context, challenge, challenge.illustration->file) + challenge.illustration->url;
    for (const Attachment& attachment : challenge.attachments)
        all += fileOf(context, challenge, attachment.file) + attachment.url;
    return all + (challenge.embed ? challenge.embed->url : std::string());
}

void check(const Context& context, Findings& findings)
{
    for (const auto& skill : context.referential.all<Skill>()) {
        std::map<std::string, const Challenge*> firstByEssence;
        for (const Challenge* challenge : context.links.challengesOf(*skill)) {
            if (!challenge->isLive() || text::isBlank(challenge->instruction))
                continue;
            const auto [first, isNew] = firstByEssence.emplace(essence(context, *challenge), challenge);
            if (!isNew)
                findings.add(*challenge, "instruction",
                    {fmt::format("Cette épreuve dit la même chose que {} : un apprenant les verrait comme une seule. "
                                 "Changez-en la situation, ou retirez-la.",
                         first->second->id.text()),
                        fmt::format("This challenge says the same as {}: a learner would take them for one. Change its "
                                    "situation, or retire it.",
                            first->second->id.text())});
        }
    }
}

} // namespace

Rule variants_alike()
{
    return {"variants_alike", Severity::warning,
        {"Deux épreuves d’un acquis sont presque les mêmes", "Two challenges of a skill are nearly the same"}, &check};
}

} // namespace acquis::rules
