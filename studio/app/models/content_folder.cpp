#include "studio/app/models/content_folder.h"

#include <fmt/format.h>
#include <unistd.h>

namespace acquis::studio {

namespace fs = std::filesystem;

namespace {

constexpr const char* settingsFile = "referential.yaml";

bool isContent(const fs::path& folder)
{
    std::error_code error;
    return fs::exists(folder / settingsFile, error);
}

Error noContent(const fs::path& folder, const char* whatFr, const char* whatEn)
{
    return {Error::Kind::disk,
        {fmt::format("{} « {} ».", whatFr, folder.string()), fmt::format("{} “{}”.", whatEn, folder.string())}, {}};
}

} // namespace

Result<fs::path> contentFolder(const fs::path& chosen)
{
    std::error_code error;
    fs::path folder = fs::absolute(chosen, error).lexically_normal();
    if (!folder.has_filename())
        folder = folder.parent_path(); // "a/" is "a"
    if (!fs::exists(folder, error))
        return tl::unexpected(noContent(folder,
            "Il n’y a pas de dossier à cet endroit ; il a peut-être été déplacé ou renommé. Choisissez-en un autre :",
            "There is no folder here; it may have been moved or renamed. Choose another one:"));
    if (!fs::is_directory(folder, error))
        return tl::unexpected(noContent(folder,
            "Un référentiel est un dossier, et ceci est un fichier. Choisissez le dossier qui contient "
            "referential.yaml :",
            "A referential is a folder, and this is a file. Choose the folder that holds referential.yaml:"));
    for (fs::path here = folder;; here = here.parent_path()) {
        if (isContent(here))
            return here;
        if (here == here.root_path())
            break;
    }
    if (isContent(folder / "content"))
        return folder / "content";
    if (fs::is_empty(folder, error) && !error)
        return tl::unexpected(noContent(folder,
            "Ce dossier est vide. Choisissez un dossier qui contient referential.yaml, ou importez-y une livraison "
            "depuis l’accueil :",
            "This folder is empty. Choose one that holds referential.yaml, or import a release into it from the "
            "welcome screen:"));
    return tl::unexpected(noContent(folder,
        "Ce dossier n’est pas un référentiel : il n’y a pas de fichier referential.yaml ici ni plus haut. Choisissez "
        "le "
        "dossier qui le contient :",
        "This folder is not a referential: there is no file referential.yaml here or above. Choose the folder that "
        "holds it:"));
}

bool isWritable(const fs::path& folder)
{
    return ::access(folder.c_str(), W_OK) == 0;
}

} // namespace acquis::studio
