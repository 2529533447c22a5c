#include "model/store/source.h"

#include "model/base/text.h"
#include "model/store/disk.h"
#include "model/store/layout.h"
#include "model/store/yaml/document.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace acquis::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestAttachment = std::size_t(512) << 20;

std::size_t largestOf(std::string_view path)
{
    return isEntityFile(path) ? YamlDocument::largestSize : largestAttachment;
}

/// A name that could not be shown, stored or exported.
std::optional<Error> nameProblem(const std::string& path)
{
    const bool isPrintable
        = std::ranges::none_of(path, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (isPrintable && text::isUtf8(path))
        return std::nullopt;
    std::string shown = text::toUtf8(text::toUtf16(path));
    std::ranges::replace_if(
        shown, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return Error{Error::Kind::disk,
        {fmt::format("Le nom « {} » contient des octets qui ne sont pas du texte (UTF-8) : le fichier ne peut être ni "
                     "désigné ni livré, il n’est pas lu. Renommez-le en lettres simples.",
             shown),
            fmt::format("The name \"{}\" holds bytes that are no text (UTF-8): the file can be neither named nor "
                        "released, and is not read. Rename it with plain letters.",
                shown)},
        {shown, 0, 0}};
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
        fs::directory_iterator entry(here, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            const std::string name = entry->path().filename().string();
            if (name.starts_with('.'))
                continue;
            const std::string path = entry->path().lexically_relative(folder_).generic_string();
            std::error_code unknown;
            const fs::file_type type = entry->symlink_status(unknown).type();
            if (auto problem = nameProblem(path))
                problems.push_back(std::move(*problem));
            else if (type == fs::file_type::symlink)
                problems.push_back(linkNotFollowed(path));
            else if (type == fs::file_type::directory)
                waiting.push_back(entry->path());
            else if (type == fs::file_type::regular)
                found.push_back(path);
            else
                problems.push_back(notAFile(path));
        }
        if (error)
            problems.push_back(unreadableFolder(here.lexically_relative(folder_).generic_string(), error));
    }
    std::ranges::sort(found);
    return found;
}

Result<std::string> FolderSource::read(const std::string& path) const
{
    return readFile(folder_, path, largestOf(path));
}

RevisionSource::RevisionSource(Repository repository, std::vector<RevisionFile> files)
    : repository_(std::move(repository))
    , files_(std::move(files))
{
    std::ranges::sort(files_, {}, &RevisionFile::path);
}

Result<std::vector<std::string>> RevisionSource::files(std::vector<Error>& problems) const
{
    std::vector<std::string> paths;
    for (const RevisionFile& file : files_) {
        if (file.path.starts_with('.') || file.path.find("/.") != std::string::npos)
            continue;
        if (auto problem = nameProblem(file.path))
            problems.push_back(std::move(*problem));
        else
            paths.push_back(file.path);
    }
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
