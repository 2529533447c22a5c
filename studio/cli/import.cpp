#include "exporters/profile/read.h"
#include "exporters/release/read.h"
#include "model/base/identifier.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <memory>

namespace acquis::cli {

namespace {

namespace fs = std::filesystem;
using referential::Entity;
using referential::Referential;

struct Options {
    std::string kind;
    std::string file;
    std::string into;
    std::string name;
    std::string format = "text";
};

void print(const std::vector<Diagnostic>& diagnostics, const Options& options, const Console& console)
{
    Json list = Json::array();
    for (const Diagnostic& diagnostic : diagnostics) {
        if (options.format == "json")
            list.push_back(json(diagnostic));
        else
            console.print(fmt::format("{}: {} {}: {}", wordOf(diagnostic.severity), diagnostic.subject.id,
                diagnostic.field.text(), console.say(diagnostic.message)));
    }
    if (options.format == "json")
        console.print(printed(list));
}

/// The tree an import goes into: the folder's content, or an empty one where there is none yet.
Result<store::Tree> target(const fs::path& folder)
{
    std::error_code error;
    if (!fs::exists(folder, error))
        return store::Tree::empty(folder);
    return store::Tree::open(folder);
}

ExitCode save(
    const store::Tree& tree, const std::vector<Entity>& entities, const Options& options, const Console& console)
{
    console.working({"Écriture des fichiers", "Writing the files"}, options.format);
    Referential changed = tree.referential();
    std::vector<Entity> all = changed.entities();
    for (const Entity& entity : entities)
        if (changed.find(entity.subject()) && entity.kind() != Kind::settings)
            return console.fail({Error::Kind::content,
                {fmt::format("{} existe déjà dans ce dossier : rien n’a été écrit. Importez dans un dossier vide, puis "
                             "comparez.",
                     entity.identity()),
                    fmt::format("{} exists already in this folder: nothing was written. Import into an empty folder, "
                                "then compare.",
                        entity.identity())},
                {}});
        else if (entity.kind() != Kind::settings || tree.pathOf(entity.subject()).empty())
            all.push_back(entity);
    const auto saved = tree.saved(Referential::of(std::move(all)));
    if (!saved)
        return console.fail(saved.error());
    console.note(fmt::format(fmt::runtime(console.pick("{} objets écrits dans {}.", "{} entities written to {}.")),
        entities.size(), tree.folder().string()));
    return ExitCode::fine;
}

ExitCode run(const Options& options, const Console& console)
{
    console.working({"Lecture de l’import", "Reading the import"}, options.format);
    const auto bytes = store::readFile(options.file);
    if (!bytes)
        return console.fail(bytes.error());
    const auto tree = target(options.into);
    if (!tree)
        return console.fail(tree.error());
    if (options.kind == "release") {
        auto imported = release::read(*bytes, {options.name});
        if (!imported)
            return console.fail(imported.error());
        print(imported->diagnostics, options, console);
        return save(*tree, imported->entities, options, console);
    }
    auto imported = profile::read(*bytes, tree->referential(),
        {IdMaker::random().make<Kind::profile>(),
            options.name.empty() ? fs::path(options.file).stem().string() : options.name});
    if (!imported)
        return console.fail(imported.error());
    print(imported->diagnostics, options, console);
    return save(*tree, {Entity(imported->profile)}, options, console);
}

} // namespace

void addImport(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command
        = program.add_subcommand("import", "Import a release or a target profile; nothing it says is lost");
    command->add_option("kind", options->kind, "release or profile")
        ->required()
        ->check(CLI::IsMember({"release", "profile"}));
    command->add_option("file", options->file, "The JSON file")->required();
    command->add_option("--into", options->into, "Folder to write into; made where it does not exist")
        ->required()
        ->type_name("DIR");
    command->add_option("--name", options->name, "Name of the referential or of the profile");
    command->add_option("--format", options->format, "How remarks are printed: text or json")
        ->check(CLI::IsMember({"text", "json"}));
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
