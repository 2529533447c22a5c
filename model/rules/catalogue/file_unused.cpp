/// # file_unused
///
/// ## What it does
/// Finds files in the `.files` folder of a challenge, or of a localized one, that no illustration and no attachment of
/// the challenge or its translations names.
///
/// ## Why is this bad?
/// It is never released, weighs on every clone, and makes the next author wonder whether the question has lost
/// something.
///
/// ## Example
/// `1v1-challengeA1.files/old.png` that no field names.
///
/// ## Use instead
/// Name it in the challenge, or remove it.
///
/// ## Fix
/// None: removing a file is for a person to do.
#include "model/rules/called.h"
#include "model/rules/named_files.h"
#include "model/rules/rule.h"

#include <fmt/format.h>
#include <set>

namespace acquis::rules {

using namespace referential;

namespace {

void check(const Context& context, Findings& findings)
{
    std::set<std::pair<std::string, std::string>> used;
    forEachNamedFile(context, [&](const NamedFile& file) {
        used.emplace(file.primary, file.name);
        used.emplace(file.subject.id, file.name);
    });
    const auto checkFolder = [&](const Subject& subject, const std::string& challenge) {
        for (const FileFact& fact : context.referential.files(subject.id)) {
            const bool isTheOriginals
                = subject.id != challenge && context.referential.file(challenge, fact.name) != nullptr;
            if (isTheOriginals || used.contains({subject.id, fact.name}) || used.contains({challenge, fact.name}))
                continue;
            const Sentence name = called(context.links, challenge);
            findings.add(subject, {},
                {fmt::format("Le fichier « {} » de {} n’est nommé par aucun champ : il ne serait pas livré. Nommez-le "
                             "ou retirez-le.",
                     fact.name, name.fr),
                    fmt::format(
                        "The file \"{}\" of {} is named by no field: it would not be released. Name it or remove it.",
                        fact.name, name.en)});
        }
    };
    for (const auto& challenge : context.referential.all<Challenge>())
        checkFolder({Kind::challenge, challenge->id.text()}, challenge->id.text());
    for (const auto& localized : context.referential.all<LocalizedChallenge>())
        checkFolder({Kind::localizedChallenge, localized->id.text()}, localized->challenge.text());
}

} // namespace

Rule file_unused()
{
    return {"file_unused", Severity::info, {"Un fichier ne sert pas", "A file is not used"}, &check};
}

} // namespace acquis::rules
