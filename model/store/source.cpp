#include "model/store/source.h"

#include "model/base/text.h"
#include "model/store/disk.h"
#include "model/store/layout.h"
#include "model/store/open_file.h"
#include "model/store/yaml/document.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fmt/format.h>
#include <optional>
#include <sys/stat.h>

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

/// The entries of one folder beneath another, as the system gives them.
class FolderReader {
public:
    FolderReader(const OpenFile& root, std::string_view path)
    {
        OpenFile folder = path.empty()
            ? OpenFile(::openat(root.descriptor(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
            : openBeneath(root.descriptor(), path.substr(0, path.size() - 1), O_RDONLY | O_DIRECTORY);
        stream_ = folder.isOpen() ? ::fdopendir(folder.descriptor()) : nullptr;
        error_ = stream_ == nullptr ? errno : 0;
        if (stream_ != nullptr)
            folder.release(); // the stream closes it
    }
    FolderReader(const FolderReader&) = delete;
    FolderReader& operator=(const FolderReader&) = delete;
    ~FolderReader()
    {
        if (stream_ != nullptr)
            ::closedir(stream_);
    }

    /// nullptr at the end, and where reading fails.
    const dirent* next()
    {
        if (stream_ == nullptr)
            return nullptr;
        errno = 0;
        const dirent* entry = ::readdir(stream_);
        if (entry == nullptr)
            error_ = errno;
        return entry;
    }

    /// DT_UNKNOWN where nothing can be told, even by looking at the file itself.
    [[nodiscard]] unsigned char typeOf(const dirent& entry) const
    {
        struct stat status { };
        if (entry.d_type != DT_UNKNOWN || ::fstatat(::dirfd(stream_), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            return entry.d_type;
        return static_cast<unsigned char>(IFTODT(status.st_mode));
    }

    [[nodiscard]] int error() const { return error_; }

private:
    DIR* stream_ = nullptr;
    int error_ = 0;
};

Error unreadableFolder(const std::string& path, int error)
{
    return {Error::Kind::disk,
        {fmt::format("Le dossier « {} » ne peut pas être lu ({}) : son contenu manque. Vérifiez ses droits.", path,
             std::strerror(error)),
            fmt::format("The folder \"{}\" cannot be read ({}): its content is missing. Check its permissions.", path,
                std::strerror(error))},
        {path, 0, 0}};
}

} // namespace

Result<std::vector<std::string>> FolderSource::files(std::vector<Error>& problems) const
{
    const OpenFile root(folder_, O_RDONLY | O_DIRECTORY);
    if (!root.isOpen())
        return failure(Error::Kind::disk,
            {fmt::format("Le dossier « {} » n’existe pas ou n’est pas un dossier : donnez le dossier qui contient "
                         "referential.yaml.",
                 folder_.string()),
                fmt::format(
                    "The folder \"{}\" does not exist or is not a folder: give the folder that holds referential.yaml.",
                    folder_.string())});
    std::vector<std::string> found;
    std::vector<std::string> waiting{""}; // folders, each with its final slash
    while (!waiting.empty()) {
        const std::string here = std::move(waiting.back());
        waiting.pop_back();
        FolderReader folder(root, here);
        while (const dirent* entry = folder.next()) {
            const std::string_view name = entry->d_name;
            if (name.starts_with('.'))
                continue;
            std::string path = here + entry->d_name;
            const unsigned char type = folder.typeOf(*entry);
            if (auto problem = nameProblem(path))
                problems.push_back(std::move(*problem));
            else if (type == DT_LNK)
                problems.push_back(linkNotFollowed(path));
            else if (type == DT_DIR)
                waiting.push_back(path + '/');
            else if (type == DT_REG)
                found.push_back(std::move(path));
            else
                problems.push_back(notAFile(path));
        }
        if (folder.error() != 0)
            problems.push_back(unreadableFolder(here.substr(0, here.size() - 1), folder.error()));
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
