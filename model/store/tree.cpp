#include "model/store/tree.h"

#include "model/referential/links.h"
#include "model/store/entity_file.h"
#include "model/store/file_facts.h"
#include "model/store/layout.h"
#include "model/store/path_checks.h"
#include "model/store/transaction.h"
#include "model/store/tree_state.h"
#include "model/store/yaml/document.h"
#include "model/store/yaml/editor.h"

#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <thread>

namespace acquis::store {

namespace {

namespace fs = std::filesystem;
using referential::Entity;
using referential::FileFact;
using referential::Referential;

/// Runs `work(i)` for every i below `count`, on two threads.
template <class Work> void onTwoThreads(std::size_t count, Work work)
{
    constexpr std::size_t portion = 16;
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t begin = next.fetch_add(portion); begin < count; begin = next.fetch_add(portion))
            for (std::size_t i = begin; i < std::min(begin + portion, count); ++i)
                work(i);
    };
    std::thread second(run);
    run();
    second.join();
}

Diagnostic diskProblem(const Error& error)
{
    return {"unreadable_file", Severity::error, {}, {}, error.sentence, std::nullopt, error.place};
}

std::vector<EntityFile> readEntityFiles(const Source& source, const std::vector<std::string>& paths)
{
    std::vector<EntityFile> files(paths.size());
    onTwoThreads(paths.size(), [&](std::size_t i) {
        auto text = source.read(paths[i]);
        if (text) {
            files[i] = readEntityFile(paths[i], std::move(*text));
            return;
        }
        files[i].path = paths[i];
        files[i].isUnreadable = true;
        files[i].problems.push_back(diskProblem(text.error()));
        files[i].problems.back().place.path = paths[i];
    });
    return files;
}

/// Facts of the files beside challenges, by the path of their folder.
std::map<std::string, std::vector<FileFact>> readFacts(const Source& source, const std::vector<std::string>& paths,
    std::vector<Error>& problems, std::map<std::string, std::size_t>& hashes)
{
    std::vector<std::size_t> read(paths.size());
    std::vector<FileFact> facts(paths.size());
    std::vector<std::optional<Error>> failures(paths.size());
    onTwoThreads(paths.size(), [&](std::size_t i) {
        const auto bytes = source.read(paths[i]);
        if (!bytes) {
            failures[i] = bytes.error();
            return;
        }
        facts[i] = factsOf(paths[i].substr(paths[i].find(".files/") + 7), *bytes);
        read[i] = contentHash(*bytes);
    });
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (!failures[i])
            hashes.emplace(paths[i], read[i]);
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (failures[i]) {
            failures[i]->place.path = paths[i];
            problems.push_back(std::move(*failures[i]));
        }
    std::map<std::string, std::vector<FileFact>> byFolder;
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (!facts[i].name.empty())
            byFolder[paths[i].substr(0, paths[i].find(".files/") + 6)].push_back(std::move(facts[i]));
    return byFolder;
}

Diagnostic ownerMissing(const EntityFile& file)
{
    return {"localization_without_owner", Severity::error, file.entity->subject(), {},
        {fmt::format("Ce fichier de langue n’a pas de fichier principal « {} » lisible à côté de lui : ses "
                     "textes ne servent pas. "
                     "Renommez-le ou rétablissez le fichier principal.",
             file.meaning.mainPath),
            fmt::format("This locale file has no readable main file \"{}\" beside it: its texts are of no use. "
                        "Rename it or restore the main file.",
                file.meaning.mainPath)},
        std::nullopt, {file.path, 1, 1}};
}

/// Tells locale files whose they are. The files are ordered by path.
void setOwners(std::vector<EntityFile>& files)
{
    onTwoThreads(files.size(), [&](std::size_t i) {
        EntityFile& file = files[i];
        if (file.meaning.locale.empty() || !file.entity)
            return;
        const auto main = std::ranges::lower_bound(files, file.meaning.mainPath, {}, &EntityFile::path);
        const bool isThere = main != files.end() && main->path == file.meaning.mainPath;
        if (isThere && main->meaning.locale.empty() && main->entity)
            setOwner(file, *main->entity);
        else
            file.problems.push_back(ownerMissing(file));
    });
}

/// The facts of each challenge and each of its localized forms, by id.
std::map<std::string, std::vector<FileFact>> factsById(
    const std::vector<EntityFile>& files, const std::map<std::string, std::vector<FileFact>>& byFolder)
{
    std::map<std::string, std::vector<FileFact>> byId;
    for (const EntityFile& file : files) {
        if (!file.entity || (file.entity->kind() != Kind::challenge && file.entity->kind() != Kind::localizedChallenge))
            continue;
        const std::string main = file.meaning.mainPath.empty() ? file.path : file.meaning.mainPath;
        for (const std::string& folder : {filesFolderOf(file.path), filesFolderOf(main)})
            if (const auto facts = byFolder.find(folder); facts != byFolder.end()) {
                byId[std::string(file.entity->identity())] = facts->second;
                break;
            }
    }
    return byId;
}

/// The format of the content that this program writes.
constexpr int ourFormat = 1;

Sentence newerFormat(int format)
{
    return {
        fmt::format("Ce référentiel est au format {} et cette version d’Acquis connaît le format {} : ce qu’elle ne "
                    "connaît pas manque, et rien ne sera enregistré ni livré. Installez une version plus récente.",
            format, ourFormat),
        fmt::format("This referential has format {} and this version of Acquis knows format {}: what it does not know "
                    "is missing, and nothing will be saved or released. Install a newer version.",
            format, ourFormat)};
}

Diagnostic wrongEnding(const std::string& path)
{
    return {"unexpected_place", Severity::warning, {}, {},
        {"Ce fichier se termine par « .yml » : il n’est pas lu, car le contenu n’emploie que « .yaml ». Renommez-le.",
            "This file ends in \".yml\": it is not read, because content uses \".yaml\" only. Rename it."},
        std::nullopt, {path, 1, 1}};
}

bool byPlace(const Diagnostic& a, const Diagnostic& b)
{
    return std::tie(a.place.path, a.place.line, a.place.column, a.rule)
        < std::tie(b.place.path, b.place.line, b.place.column, b.rule);
}

} // namespace

Result<Tree> Tree::open(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return read(folder, std::make_shared<FolderSource>(folder));
    const auto lock = lockSettled(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    return read(folder, std::make_shared<FolderSource>(folder));
}

Result<Tree> Tree::openAt(const fs::path& folder, std::string_view revision)
{
    auto repository = Repository::around(folder);
    if (!repository)
        return tl::unexpected(repository.error());
    auto files = repository->files(revision);
    if (!files)
        return tl::unexpected(files.error());
    return read(folder, std::make_shared<RevisionSource>(std::move(*repository), std::move(*files)));
}

Tree Tree::empty(const fs::path& folder)
{
    auto state = std::make_shared<State>();
    state->folder = folder;
    state->source = std::make_shared<FolderSource>(folder);
    return Tree(std::move(state));
}

Result<Tree> Tree::read(fs::path folder, std::shared_ptr<const Source> source)
{
    auto state = std::make_shared<State>();
    state->readAt = std::chrono::system_clock::now();
    std::vector<Error> diskProblems;
    const auto all = source->files(diskProblems);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<std::string> entityPaths;
    std::vector<std::string> otherPaths;
    for (const std::string& path : *all) {
        if (isEntityFile(path))
            entityPaths.push_back(path);
        else if (isInFilesFolder(path))
            otherPaths.push_back(path);
        else if (path.ends_with(".yml"))
            state->diagnostics.push_back(wrongEnding(path));
    }
    std::ranges::copy(pathsNotPortable(*all), std::back_inserter(state->diagnostics));
    std::vector<EntityFile> files = readEntityFiles(*source, entityPaths);
    setOwners(files);

    state->folder = std::move(folder);
    state->source = source;
    const auto facts = readFacts(*source, otherPaths, diskProblems, state->hashes);
    std::vector<Entity> entities;
    entities.reserve(files.size());
    state->paths.reserve(files.size());
    for (const Error& error : diskProblems)
        state->diagnostics.push_back(diskProblem(error));
    for (EntityFile& file : files) {
        if (file.contentHash != 0)
            state->hashes.emplace_hint(state->hashes.end(), file.path, file.contentHash);
        if (file.isUnreadable)
            state->unreadable.push_back({file.path, file.problems.front()});
        std::ranges::copy(file.problems, std::back_inserter(state->diagnostics));
        if (!file.entity)
            continue;
        entities.push_back(*file.entity);
        state->paths.try_emplace(file.entity->subject(), file.path);
        state->files.emplace_hint(state->files.end(), file.path,
            State::Record{file.contentHash, file.entity->subject(), recordTypeFor(file), file.hasRepeatedKeys});
    }
    state->referential = Referential::of(std::move(entities), factsById(files, facts));
    if (const int format = state->referential.settings().format; format > ourFormat)
        state->setNewerFormat(newerFormat(format));
    state->addPathDisagreements(files);
    std::ranges::sort(state->diagnostics, byPlace);
    return Tree(std::move(state));
}

void Tree::State::setNewerFormat(Sentence sentence)
{
    // What this program does not know is no mistake there.
    std::erase_if(diagnostics,
        [](const Diagnostic& problem) { return problem.rule == "unknown_key" || problem.rule == "unknown_word"; });
    Place place{"referential.yaml", 1, 1};
    if (auto text = source->read(place.path))
        if (const auto document = YamlDocument::parse(std::move(*text)))
            place = document->placeOf("format", referential::Settings::recordType());
    place.path = "referential.yaml";
    formatTooNew = Error{Error::Kind::content, sentence, place};
    diagnostics.push_back({"format_too_new", Severity::error, Subject{Kind::settings, "referential"}, "format",
        std::move(sentence), std::nullopt, std::move(place)});
}

void Tree::State::addPathDisagreements(const std::vector<EntityFile>& read)
{
    const auto pathOfIdentity = [this](std::string_view identity) {
        const auto entity = referential.find(identity);
        const auto known = entity ? paths.find(entity->subject()) : paths.end();
        return known == paths.end() ? std::string() : known->second;
    };
    std::vector<std::optional<Diagnostic>> found(read.size());
    onTwoThreads(read.size(), [&](std::size_t i) {
        const EntityFile& file = read[i];
        const bool isTold = std::ranges::any_of(file.problems,
            [](const Diagnostic& one) { return one.severity == Severity::error || one.rule == "unexpected_place"; });
        if (file.entity && file.meaning.locale.empty() && !isTold)
            found[i] = pathDisagreement(file.path, *file.entity, referential, pathOfIdentity);
    });
    for (std::optional<Diagnostic>& problem : found)
        if (problem)
            diagnostics.push_back(std::move(*problem));
}

const Referential& Tree::referential() const
{
    return state_->referential;
}

const fs::path& Tree::folder() const
{
    return state_->folder;
}

const std::vector<Diagnostic>& Tree::diagnostics() const
{
    return state_->diagnostics;
}

const std::vector<Tree::Unreadable>& Tree::unreadable() const
{
    return state_->unreadable;
}

std::string Tree::pathOf(const Subject& subject) const
{
    const auto found = state_->paths.find(subject);
    return found == state_->paths.end() ? std::string() : found->second;
}

std::string Tree::pathOf(std::string_view identity) const
{
    if (const auto entity = state_->referential.find(identity))
        return pathOf(entity->subject());
    return {};
}

Result<std::string> Tree::textOf(const std::string& path) const
{
    return state_->source->read(path);
}

Result<std::string> Tree::fileBytes(std::string_view challenge, std::string_view name) const
{
    std::string path = pathOf(challenge);
    if (const auto localized = state_->referential.find<referential::LocalizedChallenge>(challenge)) {
        const std::string own = filesFolderOf(path) + '/' + std::string(name);
        if (auto bytes = state_->source->read(own))
            return bytes;
        path = pathOf(localized->challenge.text());
    }
    return state_->source->read(filesFolderOf(path) + '/' + std::string(name));
}

Place Tree::locate(const Subject& subject, const FieldPath& field) const
{
    const std::string path = pathOf(subject);
    Place place{path, path.empty() ? std::size_t(0) : std::size_t(1), path.empty() ? std::size_t(0) : std::size_t(1)};
    const auto record = state_->files.find(path);
    if (record == state_->files.end() || record->second.type == nullptr)
        return place;
    auto text = textOf(path);
    if (!text)
        return place;
    if (const auto document = YamlDocument::parse(std::move(*text))) {
        place = document->placeOf(field, *record->second.type);
        place.path = path;
    }
    return place;
}

std::vector<Diagnostic> Tree::located(std::vector<Diagnostic> problems) const
{
    std::map<std::string, std::vector<Diagnostic*>> byPath;
    for (Diagnostic& problem : problems)
        if (problem.place.path.empty())
            byPath[pathOf(problem.subject)].push_back(&problem);
    for (const auto& [path, some] : byPath) {
        const auto record = state_->files.find(path);
        auto text = path.empty() ? Result<std::string>(std::string()) : textOf(path);
        const auto document
            = text ? YamlDocument::parse(std::move(*text)) : Result<YamlDocument>(tl::unexpected(text.error()));
        for (Diagnostic* problem : some) {
            problem->place = {
                path, path.empty() ? std::size_t(0) : std::size_t(1), path.empty() ? std::size_t(0) : std::size_t(1)};
            if (document && record != state_->files.end() && record->second.type != nullptr)
                problem->place = document->placeOf(problem->field, *record->second.type);
            problem->place.path = path;
        }
    }
    std::ranges::stable_sort(problems, byPlace);
    return problems;
}

const std::map<std::string, std::size_t>& Tree::contentHashes() const
{
    return state_->hashes;
}

std::chrono::system_clock::time_point Tree::readAt() const
{
    return state_->readAt;
}

std::vector<std::string> Tree::paths() const
{
    std::vector<std::string> all;
    for (const auto& [path, record] : state_->files)
        all.push_back(path);
    return all;
}

NameOf namesIn(const Referential& referential)
{
    const referential::Links& links = referential.links();
    return [&links](std::string_view id) -> std::optional<std::string> {
        std::string name = links.nameOf(id);
        if (name.empty())
            return std::nullopt;
        return name;
    };
}

} // namespace acquis::store
