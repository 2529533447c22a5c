/// # ligature_with_punctuation_tolerance
///
/// ## What it does
/// Finds accepted answers with œ, æ or ß whose spelling in plain letters (oe, ae, ss) the engine refuses although the
/// question forgives accents or punctuation.
///
/// ## Why is this bad?
/// The engine does not take ligatures apart: the tolerance of accents leaves them whole, that of punctuation deletes
/// them, so `oeuvre` is wrong for `œuvre`. Most keyboards have no key for a ligature.
///
/// ## Example
/// ```yaml
/// answers:
///   - œuvre
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Use instead
/// ```yaml
/// answers:
///   - œuvre
///   - oeuvre
/// tolerances: {form: true, punctuation: true, typos: false}
/// ```
///
/// ## Fix
/// Adds the spelling in plain letters to the accepted answers.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

std::string inPlainLetters(std::string text)
{
    for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"œ", "oe"}, {"Œ", "Oe"}, {"æ", "ae"},
             {"Æ", "Ae"}, {"ß", "ss"}, {"ẞ", "SS"}})
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    return text;
}

std::optional<Fix> fixOf(const QuestionAtHand& question, const AcceptedGroup& group, const std::string& plain)
{
    const WrittenSolution written = writtenSolution(question);
    if (*written.text || !written.isOwn)
        return std::nullopt;
    Value::List answers;
    for (const AcceptedAnswer& answer : group.answers)
        answers.emplace_back(answer.text);
    answers.emplace_back(plain);
    return Fix{{fmt::format("Accepter aussi « {} ».", plain), fmt::format("Accept \"{}\" too.", plain)},
        {{group.path, Value(std::move(answers))}}};
}

void check(const QuestionAtHand& question, Findings& findings)
{
    for (const AcceptedGroup& group : question.acceptedGroups())
        for (const AcceptedAnswer& answer : group.answers) {
            const std::string plain = inPlainLetters(answer.text);
            if (plain == answer.text || !(group.tolerances.t1 || group.tolerances.t2) || group.accepts(plain))
                continue;
            findings.add(question.subject(), answer.path,
                {fmt::format("« {} » serait refusée pour « {} » : le moteur ne décompose pas les ligatures. "
                             "Ajoutez l’autre orthographe.",
                     shown(plain), shown(answer.text)),
                    fmt::format("\"{}\" would be refused for \"{}\": the engine does not take ligatures apart. Add "
                                "the other spelling.",
                        shown(plain), shown(answer.text))},
                fixOf(question, group, plain));
            break; // One report a group: the fix of a second one would undo the first.
        }
}

} // namespace

Rule ligature_with_punctuation_tolerance()
{
    return {"ligature_with_punctuation_tolerance", Severity::warning,
        {"Une réponse à ligature refuse l’orthographe en deux lettres",
            "An answer with a ligature refuses the spelling in two letters"},
        {Check::Asked::typed, Stage::live, &check}};
}

} // namespace acquis::rules
