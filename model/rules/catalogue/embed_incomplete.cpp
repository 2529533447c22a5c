/// # embed_incomplete
///
/// ## What it does
/// Checks that an embed has an https address, a title and a positive height; that a live localized challenge has a
/// title for it.
///
/// ## Why is this bad?
/// The engine's application shows an embed only when all three are there. Without them the learner sees a question
/// about nothing.
///
/// ## Example
/// ```yaml
/// embed:
///   url: http://example.org/tri.html
/// ```
///
/// ## Use instead
/// ```yaml
/// embed:
///   url: https://example.org/tri.html
///   title: Un tableau à trier
///   height: 600
/// ```
///
/// ## Fix
/// Writes `https` in place of `http`.
#include "model/base/text.h"
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

const FieldPath path = "embed";

void checkAddress(const AskedQuestion& question, const std::string& url, Findings& findings)
{
    if (url.starts_with("https://"))
        return;
    if (text::isBlank(url)) {
        findings.add(question.subject(), path.field("url"),
            {"L’application n’a pas d’adresse : rien ne s’afficherait. Donnez son adresse https.",
                "The embed has no address: nothing would appear. Give its https address."});
        return;
    }
    std::optional<Fix> fix;
    if (url.starts_with("http://"))
        fix = Fix{{"Écrire https.", "Write https."}, {{path.field("url"), Value("https" + url.substr(4))}}};
    findings.add(question.subject(), path.field("url"),
        {fmt::format("L’adresse « {} » ne commence pas par https:// : l’application ne s’afficherait pas. Donnez une "
                     "adresse https.",
             shown(url)),
            fmt::format(
                "The address \"{}\" does not begin with https://: the embed would not appear. Give an https address.",
                shown(url))},
        std::move(fix));
}

void checkMain(const AskedQuestion& question, Findings& findings)
{
    const referential::Embed& embed = *question.challenge->embed;
    checkAddress(question, embed.url, findings);
    if (text::isBlank(embed.title))
        findings.add(question.subject(), path.field("title"),
            {"L’application n’a pas de titre : elle ne s’afficherait pas, et un lecteur d’écran ne pourrait pas "
             "l’annoncer. Écrivez son titre.",
                "The embed has no title: it would not appear, and a screen reader could not announce it. Write its "
                "title."});
    if (embed.height.value_or(0) <= 0)
        findings.add(question.subject(), path.field("height"),
            {"L’application n’a pas de hauteur : elle ne s’afficherait pas. Donnez-la en pixels.",
                "The embed has no height: it would not appear. Give it in pixels."});
}

void checkLocalized(const AskedQuestion& question, Findings& findings)
{
    const auto& embed = question.localized->embed;
    if (embed && !embed->url.empty()) // An absent one follows from that of the challenge.
        checkAddress(question, embed->url, findings);
    if (question.isInService() && text::isBlank(embed ? embed->title : std::string()))
        findings.add(question.subject(), path.field("title"),
            {fmt::format("L’application n’a pas de titre en {} : elle ne s’y afficherait pas. Traduisez son titre.",
                 question.localized->locale.text()),
                fmt::format("The embed has no title in {}: it would not appear there. Translate its title.",
                    question.localized->locale.text())});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    if (!question.challenge->embed)
        return;
    if (question.isMain())
        checkMain(question, findings);
    else
        checkLocalized(question, findings);
}

} // namespace

Rule embed_incomplete()
{
    return {"embed_incomplete", Severity::error, {"L’application ne s’afficherait pas", "The embed would not appear"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
