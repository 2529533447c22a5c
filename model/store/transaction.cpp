#include "model/store/transaction.h"

#include "model/base/hash.h"
#include "model/store/entity_file.h"
#include "model/store/journal.h"

#include <fmt/format.h>

namespace acquis::store {

namespace fs = std::filesystem;

namespace {

Error outside(const fs::path& path)
{
    return {Error::Kind::usage,
        {fmt::format(
             "« {} » n’est pas dans le dossier du contenu : rien n’y est écrit. Donnez un chemin à l’intérieur.",
             path.string()),
            fmt::format(
                "\"{}\" is not in the content folder: nothing is written there. Give a path inside.", path.string())},
        {path.string(), 0, 0}};
}

Error unsettled(const fs::path& folder)
{
    return {Error::Kind::disk,
        {fmt::format(
             "Un enregistrement dans « {} » a été interrompu et le disque refuse de l’achever : lire maintenant "
             "mêlerait l’ancien et le nouveau. Libérez de la place ou rétablissez vos droits, puis recommencez.",
             folder.string()),
            fmt::format(
                "Saving to \"{}\" was interrupted and the disk refuses to complete it: reading now would mix old "
                "and new. Free some space or restore your permissions, then try again.",
                folder.string())},
        {folder.string(), 0, 0}};
}

/// What the change finds on the disk; an error where that is not what it replaces.
Result<JournalEntry> expected(int folder, const FileChange& change, const std::string& path)
{
    const auto bytes = readBeneath(folder, path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const bool isAsRead
        = change.isNew ? !*bytes : !change.replaces || (*bytes && contentHash(**bytes) == *change.replaces);
    if (!isAsRead)
        return tl::unexpected(changedMeanwhile(path));
    JournalEntry entry{path, std::nullopt, std::nullopt};
    if (*bytes)
        entry.before = sha256(**bytes);
    if (!change.isRemoval)
        entry.after = sha256(change.bytes);
    return entry;
}

/// Changes without those that change nothing.
struct Plan {
    std::vector<FileChange> changes;
    std::vector<JournalEntry> entries;
};

Result<Plan> planned(int descriptor, const fs::path& folder, const std::vector<FileChange>& changes)
{
    Plan plan;
    for (const FileChange& change : changes) {
        const std::string path = change.path.lexically_relative(folder).generic_string();
        if (path.empty() || path.starts_with("..") || path.find('\n') != std::string::npos)
            return tl::unexpected(outside(change.path));
        auto entry = expected(descriptor, change, path);
        if (!entry)
            return tl::unexpected(entry.error());
        if (entry->before == entry->after)
            continue;
        plan.changes.push_back(change);
        plan.entries.push_back(std::move(*entry));
    }
    return plan;
}

} // namespace

Result<void> commit(const fs::path& folder, const std::vector<FileChange>& changes)
{
    if (changes.empty())
        return {};
    std::error_code error;
    fs::create_directories(folder, error);
    const auto lock = FolderLock::take(folder, FolderLock::Purpose::writing);
    if (!lock)
        return tl::unexpected(lock.error());
    Journal journal(lock->descriptor());
    if (Journal::isIn(lock->descriptor()) && !journal.settle())
        return tl::unexpected(unsettled(folder));
    const auto plan = planned(lock->descriptor(), folder, changes);
    if (!plan)
        return tl::unexpected(plan.error());
    if (plan->entries.empty())
        return {};
    if (auto prepared = journal.prepare(plan->changes, plan->entries); !prepared)
        return prepared;
    if (journal.apply(plan->entries)) {
        journal.clear(); // what stays behind is found applied, and goes the next time
        return {};
    }
    const auto refused = diskFailure("remplacés", "replaced", folder);
    if (journal.decideToUndo() && journal.undo(plan->entries))
        journal.clear();
    return refused;
}

Result<FolderLock> lockSettled(const fs::path& folder)
{
    auto reading = FolderLock::take(folder, FolderLock::Purpose::reading);
    if (!reading || !Journal::isIn(reading->descriptor()))
        return reading;
    reading = tl::unexpected(Error()); // lets go
    auto writing = FolderLock::take(folder, FolderLock::Purpose::writing);
    if (!writing)
        return writing;
    if (Journal::isIn(writing->descriptor()) && !Journal(writing->descriptor()).settle())
        return tl::unexpected(unsettled(folder));
    return writing;
}

} // namespace acquis::store
