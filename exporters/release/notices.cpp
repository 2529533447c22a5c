#include "exporters/release/notices.h"

#include "exporters/release/effective_status.h"
#include "exporters/release/items.h"
#include "exporters/release/notice.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace acquis::release {

using namespace referential;

namespace {

Diagnostic fileDiagnostic(const char* rule, Severity severity, const Row& row, Sentence sentence)
{
    return noticed(rule, severity, row.subject(), {}, std::move(sentence));
}

Diagnostic missingFile(const Row& row, const std::string& name)
{
    return fileDiagnostic("release_missing_file", Severity::error, row,
        {fmt::format("Le fichier « {} » n’est pas dans le dossier de l’épreuve : la livraison partirait sans lui. "
                     "Ajoutez-le ou retirez-le de l’épreuve.",
             name),
            fmt::format("The file \"{}\" is not in the challenge's folder: the release would go without it. Add it or "
                        "remove it from the challenge.",
                name)});
}

Diagnostic unfetchedFile(const Row& row, const std::string& name)
{
    return fileDiagnostic("release_unfetched_file", Severity::error, row,
        {fmt::format(
             "Le fichier « {} » est un pointeur Git LFS : son contenu n’a pas été téléchargé et ne peut pas être "
             "livré. Lancez « git lfs pull ».",
             name),
            fmt::format("The file \"{}\" is a Git LFS pointer: its content was not fetched and cannot be released. Run "
                        "\"git lfs pull\".",
                name)});
}

Diagnostic noBaseAddress()
{
    return noticed("release_without_files_address", Severity::warning, {Kind::settings, "referential"},
        {"attachmentsBaseUrl"},
        {"La livraison contient des fichiers et aucune adresse où ils seront servis : le moteur ne les trouvera pas. "
         "Donnez « attachmentsBaseUrl ».",
            "The release holds files and no address under which they will be served: the engine will not find them. "
            "Give "
            "\"attachmentsBaseUrl\"."});
}

std::string countOf(std::size_t n, std::string_view one, std::string_view several)
{
    return fmt::format("{} {}", n, n > 1 ? several : one);
}

} // namespace

ChallengeStatus statusOfChallenge(const Row::ChallengeIn& row)
{
    return row.localized == nullptr ? row.challenge->status
                                    : effectiveStatus(row.challenge->status, row.localized->status);
}

std::vector<ContentFile> contentFilesOf(const Derivation& derivation, std::vector<Diagnostic>& warnings)
{
    std::map<std::string, ContentFile> files;
    for (const Row& row : derivation.rows(Collection::challenges)) {
        const auto& one = std::get<Row::ChallengeIn>(row.thing);
        for (const std::string& name : fileNamesOf(*one.challenge, one.localized)) {
            auto file = contentFile(derivation.referential(), *one.challenge, one.localized, name);
            if (!file)
                warnings.push_back(missingFile(row, name));
            else if (file->fact->isLfsPointer)
                warnings.push_back(unfetchedFile(row, name));
            if (file)
                files.emplace(file->path, std::move(*file));
        }
    }
    if (!files.empty() && derivation.attachmentsBaseUrl().empty())
        warnings.push_back(noBaseAddress());
    std::vector<ContentFile> ordered;
    for (auto& [path, file] : files)
        ordered.push_back(std::move(file));
    return ordered;
}

std::vector<Sentence> leftOutOf(const Derivation& derivation)
{
    std::vector<Sentence> sentences;
    const auto& missions = derivation.referential().all<Mission>();
    const auto inactive = static_cast<std::size_t>(std::ranges::count_if(
        missions, [](const auto& mission) { return mission->status == MissionStatus::inactive; }));
    if (inactive > 0)
        sentences.push_back({countOf(inactive, "mission inactive : une livraison ne les dit pas.",
                                 "missions inactives : une livraison ne les dit pas."),
            countOf(inactive, "inactive mission: a release does not tell them.",
                "inactive missions: a release does not tell them.")});
    const auto& modules = derivation.referential().all<Module>();
    if (derivation.dialect() == ReleaseDialect::october2024 && !modules.empty())
        sentences.push_back({countOf(modules.size(), "module : le dialecte 2024-10 n’en a pas.",
                                 "modules : le dialecte 2024-10 n’en a pas."),
            countOf(modules.size(), "module: dialect 2024-10 has none.", "modules: dialect 2024-10 has none.")});
    for (const auto& module : modules)
        if (!moduleOf(*module))
            sentences.push_back(
                {fmt::format("Le module « {} » n’est pas un objet JSON : il ne peut pas être livré.", module->id),
                    fmt::format("The module \"{}\" is no JSON object: it cannot be released.", module->id)});
    for (const LocalizedChallenge* orphan : derivation.orphans())
        sentences.push_back({fmt::format("L’épreuve localisée {} : son épreuve {} n’existe pas.", orphan->identity(),
                                 orphan->challenge.text()),
            fmt::format("The localized challenge {}: its challenge {} does not exist.", orphan->identity(),
                orphan->challenge.text())});
    if (derivation.dialect() == ReleaseDialect::april2026 && !derivation.referential().all<Calibration>().empty())
        sentences.push_back({"Difficulté et discrimination des épreuves : le dialecte 2026-04 ne les dit pas.",
            "Difficulty and discrimination of challenges: dialect 2026-04 does not tell them."});
    return sentences;
}

void noticeLeftover(Collection collection, const Value& item, std::vector<Diagnostic>& warnings)
{
    const Value* id = item.find("id");
    const std::string name = id != nullptr && id->isText() ? *id->text() : "null";
    warnings.push_back(noticed("release_unplaced_item", Severity::error, {Kind::settings, "referential"}, {"imported"},
        {fmt::format(
             "Un élément de « {} » ({}) est gardé tel quel d’un import : nul, sans identité ou répété, il ferait "
             "échouer le moteur. Retirez-le de « imported » quand il ne sert plus.",
             nameOf(collection), name),
            fmt::format("An item of \"{}\" ({}) is kept as an import found it: null, without identity or repeated, it "
                        "would make the engine fail. Remove it from \"imported\" once it is of no use.",
                nameOf(collection), name)}));
}

} // namespace acquis::release
