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

/// What two challenges that are alike have the same to the letter: digits and signs of numbers count in answers.
std::string exactPart(const Context& context, const Challenge& challenge)
{
    std::string all = std::to_string(challenge.choices.size()) + '\n';
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

/// What a learner reads, without what nobody notices.
std::string wording(const Challenge& challenge)
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
    return all;
}

void compare(const std::vector<const Challenge*>& alike, Findings& findings)
{
    std::map<std::string, const Challenge*> firstByWording;
    for (std::size_t i = 0; alike.size() > 1 && i < alike.size(); ++i) {
        const auto [first, isNew] = firstByWording.emplace(wording(*alike[i]), alike[i]);
        if (!isNew)
            findings.add(*alike[i], "instruction",
                {fmt::format("Cette épreuve dit la même chose que {} : un apprenant les verrait comme une seule. "
                             "Changez-en la situation, ou retirez-la.",
                     first->second->id.text()),
                    fmt::format("This challenge says the same as {}: a learner would take them for one. Change its "
                                "situation, or retire it.",
                        first->second->id.text())});
    }
}

void check(const Context& context, Findings& findings)
{
    for (const auto& skill : context.referential.all<Skill>()) {
        std::map<std::string, std::vector<const Challenge*>> byExactPart;
        for (const Challenge* challenge : context.links.challengesOf(*skill))
            if (challenge->isLive() && !text::isBlank(challenge->instruction))
                byExactPart[exactPart(context, *challenge)].push_back(challenge);
        for (const auto& [part, alike] : byExactPart)
            compare(alike, findings);
    }
}

} // namespace

Rule variants_alike()
{
    return {"variants_alike", Severity::warning,
        {"Deux épreuves d’un acquis sont presque les mêmes", "Two challenges of a skill are nearly the same"}, &check};
}

} // namespace acquis::rules
