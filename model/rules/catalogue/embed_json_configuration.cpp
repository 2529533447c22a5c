/// # embed_json_configuration
///
/// ## What it does
/// Finds embeds whose address ends in `.json`.
///
/// ## Why is this bad?
/// The engine fetches this file each time it loads the challenge. Where it cannot be reached, the challenge does not
/// exist for the learner.
///
/// ## Example
/// ```yaml
/// embed:
///   url: https://example.org/pix/tri.json
/// ```
///
/// ## Use instead
/// The same, once the address is known to stay; or the address of a page, which the learner's browser fetches.
///
/// ## Fix
/// None: it may well be meant.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"
#include "model/rules/wording.h"

#include <fmt/format.h>

namespace acquis::rules {

namespace {

bool isJson(std::string_view url)
{
    return url.substr(0, url.find_first_of("?#")).ends_with(".json");
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& embed = question.isMain() ? question.challenge->embed : question.localized->embed;
    if (embed && isJson(embed->url))
        findings.add(question.subject(), FieldPath("embed").field("url"),
            {fmt::format("Le moteur ira lire « {} » à chaque chargement de l’épreuve, qui disparaît si l’adresse "
                         "ne répond pas. Assurez-vous que ce fichier restera en ligne.",
                 shown(embed->url)),
                fmt::format("The engine will read \"{}\" each time it loads the challenge, which vanishes if the "
                            "address does not answer. Make sure that this file stays online.",
                    shown(embed->url))});
}

} // namespace

Rule embed_json_configuration()
{
    return {"embed_json_configuration", Severity::info,
        {"L’application est décrite par un fichier de configuration", "The embed is described by a configuration file"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
