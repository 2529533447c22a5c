#include "studio/cli/content.h"

#include <algorithm>

namespace acquis::cli {

namespace fs = std::filesystem;

void ContentOptions::addTo(CLI::App& command, bool asOption)
{
    const char* help = "Content folder (default: the nearest one upwards that holds referential.yaml, else ./content)";
    if (asOption)
        command.add_option("--dir", folder, help)->type_name("DIR");
    else
        command.add_option("dir", folder, help)->type_name("DIR");
    command.add_option("--at", revision, "Read a git revision instead of the files on disk")->type_name("REV");
    command.add_option("--today", today, "The date of today, for rules about dates (default: the system's)")
        ->type_name("YYYY-MM-DD");
}

Result<fs::path> contentFolder(const ContentOptions& options)
{
    if (!options.folder.empty())
        return fs::path(options.folder);
    std::error_code error;
    for (fs::path here = fs::current_path(error);; here = here.parent_path()) {
        if (fs::exists(here / "referential.yaml", error))
            return here;
        if (here == here.root_path() || here.empty())
            break;
    }
    if (fs::is_directory("content", error))
        return fs::path("content");
    return failure(Error::Kind::disk,
        {"Aucun contenu ici : ni referential.yaml en remontant les dossiers, ni dossier content. Donnez le dossier du "
         "contenu.",
            "No content here: no referential.yaml upwards and no folder named content. Give the content folder."});
}

Result<store::Tree> openContent(const ContentOptions& options)
{
    auto folder = contentFolder(options);
    if (!folder)
        return tl::unexpected(folder.error());
    return options.revision.empty() ? store::Tree::open(*folder) : store::Tree::openAt(*folder, options.revision);
}

Result<Day> todayOf(const ContentOptions& options)
{
    if (options.today.empty())
        return Day::today();
    auto day = Day::parse(options.today);
    if (!day)
        return failure(Error::Kind::usage, day.error().sentence);
    return day;
}

std::size_t Problems::count(Severity severity) const
{
    return static_cast<std::size_t>(std::ranges::count(open, severity, &Diagnostic::severity));
}

Problems problemsOf(const store::Tree& tree, const rules::CheckOptions& options)
{
    rules::CheckOptions whole = options;
    whole.read = tree.diagnostics();
    rules::CheckResult found = rules::check(tree.referential(), whole);
    return {tree.located(std::move(found.open)), tree.located(std::move(found.accepted))};
}

} // namespace acquis::cli
