#include "model/store/source.h"

#include "model/store/disk.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::store {

namespace fs = std::filesystem;

namespace {

Error linkProblem(const std::string& path)
{
    return {Error::Kind::disk,
        {fmt::format("« {} » est un lien symbolique : il n’est pas suivi, pour ne rien lire hors du dépôt. "
                     "Remplacez-le par le fichier.",
             path),
            fmt::format("\"{}\" is a symbolic link: it is not followed, so that nothing outside the repository is "
                        "read. Put the file itself there.",
                path)},
        {path, 0, 0}};
}

Error unreadableFolder(const std::string& path, const std::error_code& error)
{
    return {Error::Kind::disk,
        {fmt::format("Le dossier « {} » ne peut pas être lu ({}) : son contenu manque. Vérifiez ses droits.", path,
             error.message()),
            fmt::format("The folder \"{}\" cannot be read ({}): its content is missing. Check its permissions.", path,
                error.message())},
        {path, 0, 0}};
}

} // namespace

Result<std::vector<std::string>> FolderSource::files(std::vector<Error>& problems) const
{
    std::error_code error;
    if (!fs::is_directory(folder_, error))
        return failure(Error::Kind::disk,
            {fmt::format("Le dossier « {} » n’existe pas ou n’est pas un dossier : donnez le dossier qui contient "
                         "referential.yaml.",
                 folder_.string()),
                fmt::format(
                    "The folder \"{}\" does not exist or is not a folder: give the folder that holds referential.yaml.",
                    folder_.string())});
    std::vector<std::string> found;
    std::vector<fs::path> waiting{folder_};
    while (!waiting.empty()) {
        const fs::path here = std::move(waiting.back());
        waiting.pop_back();
        fs::directory_iterator entries(here, error);
        if (error) {
            problems.push_back(unreadableFolder(here.lexically_relative(folder_).generic_string(), error));
            continue;
        }
        for (const fs::directory_entry& entry : entries) {
            const std::string name = entry.path().filename().string();
            if (name.starts_with('.'))
                continue;
            const std::string path = entry.path().lexically_relative(folder_).generic_string();
            if (entry.is_symlink(error))
                problems.push_back(linkProblem(path));
            else if (entry.is_directory(error))
                waiting.push_back(entry.path());
            else if (entry.is_regular_file(error))
                found.push_back(path);
        }
    }
    std::ranges::sort(found);
    return found;
}

Result<std::string> FolderSource::read(const std::string& path) const
{
    return readFile(folder_ / path);
}

RevisionSource::RevisionSource(Repository repository, std::vector<RevisionFile> files)
    : repository_(std::move(repository))
    , files_(std::move(files))
{
    std::ranges::sort(files_, {}, &RevisionFile::path);
}

Result<std::vector<std::string>> RevisionSource::files(std::vector<Error>&) const
{
    std::vector<std::string> paths;
    for (const RevisionFile& file : files_)
        if (!file.path.starts_with('.') && file.path.find("/.") == std::string::npos)
            paths.push_back(file.path);
    return paths;
}

Result<std::string> RevisionSource::read(const std::string& path) const
{
    const auto found = std::ranges::lower_bound(files_, path, {}, &RevisionFile::path);
    if (found == files_.end() || found->path != path)
        return failure(Error::Kind::disk,
            {fmt::format("Le fichier « {} » n’est pas dans cette révision.", path),
                fmt::format("The file \"{}\" is not in this revision.", path)});
    return repository_.bytes(found->objectId);
}

} // namespace acquis::store
