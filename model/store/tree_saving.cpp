#include "model/store/entity_file.h"
#include "model/store/layout.h"
#include "model/store/modeline.h"
#include "model/store/transaction.h"
#include "model/store/tree.h"
#include "model/store/tree_state.h"
#include "model/store/yaml/document.h"
#include "model/store/yaml/editor.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace acquis::store {

namespace {

using referential::Entity;
using referential::Referential;

Error takenPlace(const std::string& path)
{
    return {Error::Kind::disk,
        {fmt::format(
             "« {} » existe déjà et n’a pas pu être lu : il n’est pas remplacé. Corrigez-le ou renommez-le d’abord.",
             path),
            fmt::format(
                "\"{}\" exists already and could not be read: it is not replaced. Mend or rename it first.", path)},
        {path, 0, 0}};
}

Error notRemoved(const std::string& path)
{
    return {Error::Kind::content,
        {fmt::format(
             "« {} » contient une clé écrite deux fois : le supprimer perdrait une valeur que personne n’a lue. "
             "Gardez une seule des deux valeurs, puis supprimez-le.",
             path),
            fmt::format(
                "\"{}\" holds a key twice: removing it would lose a value that nobody has read. Keep only one of "
                "the two values, then remove it.",
                path)},
        {path, 0, 0}};
}

/// The text of a new file: canonical YAML, or a module's own JSON.
std::string newText(const Entity& entity, const Referential& referential, const std::string& path)
{
    if (const auto module = entity.as<referential::Module>())
        return module->json;
    return modelineOf(referential.settings(), entity, path)
        + canonical(entity.value(), entity.recordType(), namesIn(referential));
}

/// A path that no other file has: `socle.yaml`, then `socle-2.yaml`; `moteur/tube.yaml`, then `moteur-2/tube.yaml`.
std::string freePath(const std::string& wanted, const std::set<std::string>& taken)
{
    std::string path = wanted;
    const bool namesFolder = wanted.ends_with("/tube.yaml") || wanted.ends_with("/framework.yaml");
    const std::size_t dot = wanted.rfind(namesFolder ? '/' : '.');
    for (int number = 2; taken.contains(path); ++number)
        path = fmt::format("{}-{}{}", wanted.substr(0, dot), number, wanted.substr(dot));
    return path;
}

} // namespace

Result<std::vector<FileChange>> Tree::changesTo(const Referential& changed) const
{
    if (state_->formatTooNew)
        return tl::unexpected(*state_->formatTooNew);
    std::vector<FileChange> changes;
    std::set<std::string> taken;
    std::map<Subject, std::string> newPaths;
    for (const auto& [path, record] : state_->files)
        taken.insert(path);
    const auto pathOfIdentity = [&](std::string_view identity) {
        const auto entity = changed.find(identity);
        if (!entity)
            return std::string();
        const auto fresh = newPaths.find(entity->subject());
        return fresh != newPaths.end() ? fresh->second : pathOf(entity->subject());
    };

    for (const Entity& entity : changed.entities()) {
        const auto before = state_->referential.find(entity.subject());
        if (before && (before->isSame(entity) || *before == entity))
            continue;
        const std::string known = before ? pathOf(entity.subject()) : std::string();
        if (known.empty()) {
            const std::string path = freePath(pathFor(entity, changed, pathOfIdentity), taken);
            std::error_code error;
            if (std::filesystem::exists(std::filesystem::symlink_status(state_->folder / path, error)))
                return tl::unexpected(takenPlace(path));
            taken.insert(path);
            newPaths.emplace(entity.subject(), path);
            changes.push_back({state_->folder / path, newText(entity, changed, path), false, std::nullopt, true});
            continue;
        }
        auto text = textOf(known);
        if (!text)
            return tl::unexpected(text.error());
        const std::size_t hash = state_->files.at(known).contentHash;
        if (contentHash(*text) != hash)
            return tl::unexpected(changedMeanwhile(known));
        if (const auto module = entity.as<referential::Module>()) {
            changes.push_back({state_->folder / known, module->json, false, hash});
            continue;
        }
        const auto document = YamlDocument::parse(std::move(*text));
        if (!document)
            return tl::unexpected(document.error());
        auto edit = edited(*document, entity.recordType(), before->value(), entity.value(), namesIn(changed));
        if (!edit)
            return tl::unexpected(edit.error());
        changes.push_back({state_->folder / known, std::move(*edit), false, hash});
    }
    for (const Entity& entity : state_->referential.entities())
        if (!changed.find(entity.subject()))
            if (const std::string path = pathOf(entity.subject()); !path.empty()) {
                if (state_->files.at(path).hasRepeatedKeys)
                    return tl::unexpected(notRemoved(path));
                changes.push_back({state_->folder / path, {}, true, state_->files.at(path).contentHash});
            }
    return changes;
}

Result<Tree> Tree::saved(const Referential& changed) const
{
    const auto changes = changesTo(changed);
    if (!changes)
        return tl::unexpected(changes.error());
    if (auto written = commit(state_->folder, *changes); !written)
        return tl::unexpected(written.error());

    auto state = std::make_shared<State>(*state_);
    state->referential = changed;
    for (const FileChange& change : *changes) {
        const std::string path = change.path.lexically_relative(state_->folder).generic_string();
        if (change.isRemoval) {
            state->hashes.erase(path);
            state->paths.erase(state->files.at(path).subject);
            state->files.erase(path);
            std::erase_if(state->diagnostics, [&](const Diagnostic& problem) { return problem.place.path == path; });
            continue;
        }
        EntityFile file = readEntityFile(path, change.bytes);
        state->hashes.insert_or_assign(path, file.contentHash);
        if (!file.meaning.mainPath.empty())
            if (const auto main = state->files.find(file.meaning.mainPath); main != state->files.end() && file.entity)
                if (const auto owner = changed.find(main->second.subject))
                    setOwner(file, *owner);
        std::erase_if(state->diagnostics, [&](const Diagnostic& problem) { return problem.place.path == path; });
        std::ranges::copy(file.problems, std::back_inserter(state->diagnostics));
        if (!file.entity)
            continue;
        state->paths.insert_or_assign(file.entity->subject(), path);
        state->files.insert_or_assign(
            path, State::Record{file.contentHash, file.entity->subject(), recordTypeFor(file), file.hasRepeatedKeys});
    }
    return Tree(std::move(state));
}

} // namespace acquis::store
