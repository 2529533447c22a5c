#include "model/store/git/repository.h"

#include <fmt/format.h>
#include <git2.h>

namespace acquis::store {

namespace {

template <class T, void (*release)(T*)> struct Release {
    void operator()(T* handle) const { release(handle); }
};
using ObjectHandle = std::unique_ptr<git_object, Release<git_object, git_object_free>>;
using TreeHandle = std::unique_ptr<git_tree, Release<git_tree, git_tree_free>>;
using CommitHandle = std::unique_ptr<git_commit, Release<git_commit, git_commit_free>>;
using EntryHandle = std::unique_ptr<git_tree_entry, Release<git_tree_entry, git_tree_entry_free>>;
using BlobHandle = std::unique_ptr<git_blob, Release<git_blob, git_blob_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, Release<git_reference, git_reference_free>>;
using StatusHandle = std::unique_ptr<git_status_list, Release<git_status_list, git_status_list_free>>;

/// The library, started once for the whole program.
void startLibrary()
{
    static const int started = git_libgit2_init();
    (void)started;
}

tl::unexpected<Error> gitFailure(std::string_view fr, std::string_view en)
{
    const git_error* last = git_error_last();
    const std::string reason = last != nullptr && last->message != nullptr ? last->message : "";
    return failure(
        Error::Kind::disk, {fmt::format("{} (git : {}).", fr, reason), fmt::format("{} (git: {}).", en, reason)});
}

std::string text(const git_oid* id)
{
    std::string hex(GIT_OID_HEXSZ, '0');
    git_oid_fmt(hex.data(), id);
    return hex;
}

Result<CommitHandle> findCommit(git_repository* repository, std::string_view revision)
{
    git_object* object = nullptr;
    if (git_revparse_single(&object, repository, std::string(revision).c_str()) != 0)
        return gitFailure(
            fmt::format(
                "La révision « {} » est introuvable : donnez une branche, une étiquette ou un commit", revision),
            fmt::format("The revision \"{}\" was not found: give a branch, a tag or a commit", revision));
    const ObjectHandle found(object);
    git_object* peeled = nullptr;
    if (git_object_peel(&peeled, found.get(), GIT_OBJECT_COMMIT) != 0)
        return gitFailure(
            fmt::format("« {} » ne désigne pas un commit : donnez une branche, une étiquette ou un commit", revision),
            fmt::format("\"{}\" is no commit: give a branch, a tag or a commit", revision));
    return CommitHandle(reinterpret_cast<git_commit*>(peeled));
}

/// The tree of the content folder inside a commit; null where the folder did not exist then.
Result<TreeHandle> contentTree(git_repository* repository, const git_commit* commit, const std::string& prefix)
{
    git_tree* root = nullptr;
    if (git_commit_tree(&root, commit) != 0)
        return gitFailure("Le contenu du commit ne peut pas être lu", "The content of the commit cannot be read");
    TreeHandle tree(root);
    if (prefix.empty())
        return tree;
    git_tree_entry* entry = nullptr;
    if (git_tree_entry_bypath(&entry, tree.get(), prefix.substr(0, prefix.size() - 1).c_str()) != 0)
        return TreeHandle();
    const EntryHandle found(entry);
    git_tree* inner = nullptr;
    if (git_tree_lookup(&inner, repository, git_tree_entry_id(entry)) != 0)
        return gitFailure("Le dossier du contenu ne peut pas être lu dans ce commit",
            "The content folder cannot be read in this commit");
    return TreeHandle(inner);
}

int collectFile(const char* root, const git_tree_entry* entry, void* payload)
{
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB && git_tree_entry_filemode(entry) != GIT_FILEMODE_LINK)
        static_cast<std::vector<RevisionFile>*>(payload)->push_back(
            {std::string(root) + git_tree_entry_name(entry), text(git_tree_entry_id(entry))});
    return 0;
}

int firstParents(const git_commit* start)
{
    int count = 1;
    git_commit* parent = nullptr;
    CommitHandle here;
    const git_commit* commit = start;
    while (git_commit_parentcount(commit) > 0 && git_commit_parent(&parent, commit, 0) == 0) {
        here.reset(parent);
        commit = here.get();
        ++count;
    }
    return count;
}

} // namespace

Result<Repository> Repository::around(const std::filesystem::path& folder)
{
    startLibrary();
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::canonical(folder, error);
    git_repository* opened = nullptr;
    if (error || git_repository_open_ext(&opened, absolute.c_str(), 0, nullptr) != 0)
        return gitFailure(fmt::format("« {} » n’est pas dans un dépôt git", folder.string()),
            fmt::format("\"{}\" is not inside a git repository", folder.string()));
    Repository repository;
    repository.repository_.reset(opened, git_repository_free);
    if (const char* root = git_repository_workdir(opened)) {
        const std::filesystem::path inside = absolute.lexically_relative(std::filesystem::canonical(root, error));
        if (!inside.empty() && inside != ".")
            repository.prefix_ = inside.generic_string() + '/';
    }
    return repository;
}

std::filesystem::path Repository::sharedFolder() const
{
    const char* folder = git_repository_commondir(repository_.get());
    return folder == nullptr ? "" : folder;
}

Result<Commit> Repository::commit(std::string_view revision) const
{
    auto found = findCommit(repository_.get(), revision);
    if (!found)
        return tl::unexpected(found.error());
    auto tree = contentTree(repository_.get(), found->get(), prefix_);
    if (!tree)
        return tl::unexpected(tree.error());
    return Commit{text(git_commit_id(found->get())), *tree == nullptr ? std::string() : text(git_tree_id(tree->get())),
        git_commit_time(found->get()), firstParents(found->get())};
}

Result<std::vector<RevisionFile>> Repository::files(std::string_view revision) const
{
    auto found = findCommit(repository_.get(), revision);
    if (!found)
        return tl::unexpected(found.error());
    auto tree = contentTree(repository_.get(), found->get(), prefix_);
    if (!tree)
        return tl::unexpected(tree.error());
    std::vector<RevisionFile> files;
    if (*tree != nullptr && git_tree_walk(tree->get(), GIT_TREEWALK_PRE, collectFile, &files) != 0)
        return gitFailure(
            "Les fichiers de cette révision ne peuvent pas être lus", "The files of this revision cannot be read");
    return files;
}

Result<std::string> Repository::bytes(std::string_view objectId) const
{
    git_oid id;
    git_blob* blob = nullptr;
    if (git_oid_fromstr(&id, std::string(objectId).c_str()) != 0 || git_blob_lookup(&blob, repository_.get(), &id) != 0)
        return gitFailure(fmt::format("L’objet {} ne peut pas être lu", objectId),
            fmt::format("The object {} cannot be read", objectId));
    const BlobHandle found(blob);
    return std::string(
        static_cast<const char*>(git_blob_rawcontent(blob)), static_cast<std::size_t>(git_blob_rawsize(blob)));
}

Result<bool> Repository::isDirty() const
{
    git_status_options options = GIT_STATUS_OPTIONS_INIT;
    options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
    options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS
        | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
    std::string folder = prefix_.empty() ? std::string() : prefix_.substr(0, prefix_.size() - 1);
    char* path = folder.data();
    if (!folder.empty())
        options.pathspec = {&path, 1};
    git_status_list* list = nullptr;
    if (git_status_list_new(&list, repository_.get(), &options) != 0)
        return gitFailure("L’état du dépôt ne peut pas être lu", "The state of the repository cannot be read");
    const StatusHandle status(list);
    return git_status_list_entrycount(list) > 0;
}

std::string Repository::branch() const
{
    git_reference* head = nullptr;
    if (git_repository_head(&head, repository_.get()) != 0)
        return {};
    const ReferenceHandle found(head);
    return git_reference_is_branch(head) == 1 ? git_reference_shorthand(head) : "";
}

std::string Repository::authorName() const
{
    git_signature* signature = nullptr;
    if (git_signature_default(&signature, repository_.get()) != 0)
        return {};
    std::string name = signature->name;
    git_signature_free(signature);
    return name;
}

std::string objectIdOf(std::string_view bytes)
{
    startLibrary();
    git_oid id{};
    (void)git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB);
    return text(&id);
}

} // namespace acquis::store
