#include "model/index/finder.h"
#include "model/referential/links.h"
#include "model/rules/references.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    ContentOptions content;
    std::string id;
    std::string format = "text";
};

/// The entity a person means: by its id, else the only skill or tube of that name.
Result<referential::Entity> meant(const store::Tree& tree, const std::string& typed)
{
    if (auto entity = tree.referential().find(typed))
        return *entity;
    std::string suggestions;
    for (const referential::Hit& hit :
        referential::search(tree.referential(), referential::Query::parse('"' + typed + '"'))) {
        if (hit.rank > 1)
            break;
        if (hit.name == typed || hit.name.starts_with(typed + " v"))
            return hit.entity;
        if (suggestions.size() < 200)
            suggestions += fmt::format("\n  {}  {}", hit.entity.identity(), hit.name);
    }
    return failure(Error::Kind::usage,
        {fmt::format("Rien ne porte l’identifiant ou le nom « {} ».{}{}", typed,
             suggestions.empty() ? " Essayez acquis find." : " Vouliez-vous dire :", suggestions),
            fmt::format("Nothing has the id or the name \"{}\".{}{}", typed,
                suggestions.empty() ? " Try acquis find." : " Did you mean:", suggestions)});
}

/// What holds a text, in the part of the content that the index tells or in all of it.
Result<store::Tree> openAround(const Options& options, const std::string& text)
{
    const auto folder = contentFolder(options.content);
    if (!folder)
        return tl::unexpected(folder.error());
    auto finder = index::Finder::in(*folder, options.content.revision, referential::Query::parse('"' + text + '"'));
    if (auto part = finder ? finder->part() : std::nullopt)
        return std::move(*part);
    return openContent(options.content);
}

struct Use {
    referential::Entity user;
    std::string name;
    FieldPath field;
};

/// Who refers to an entity, and where.
std::vector<Use> usesOf(const Options& options, std::string_view identity)
{
    std::vector<Use> uses;
    const auto tree = openAround(options, std::string(identity));
    if (!tree)
        return uses;
    for (const referential::Entity& user : tree->referential().entities())
        for (const rules::Reference& reference : rules::referencesOf(user))
            if (reference.id == identity)
                uses.push_back({user, referential::searchName(user, tree->referential().links()), reference.path});
    return uses;
}

Json usesAsJson(const std::vector<Use>& uses)
{
    Json list = Json::array();
    for (const Use& use : uses)
        list.push_back({{"kind", nameOf(use.user.kind()).word}, {"id", use.user.identity()}, {"name", use.name},
            {"field", use.field.text()}});
    return list;
}

ExitCode run(const Options& options, const Console& console)
{
    const auto tree = openAround(options, options.id);
    if (!tree)
        return console.fail(tree.error());
    const auto entity = meant(*tree, options.id);
    if (!entity)
        return console.fail(entity.error());
    const std::vector<Use> uses = usesOf(options, entity->identity());
    if (options.format == "json") {
        console.print(printed(Json{{"kind", nameOf(entity->kind()).word}, {"id", entity->identity()},
            {"name", tree->referential().links().nameOf(entity->identity())}, {"path", tree->pathOf(entity->subject())},
            {"content", json(entity->value())}, {"usedBy", usesAsJson(uses)}}));
        return ExitCode::fine;
    }
    const std::string path = tree->pathOf(entity->subject());
    console.print(fmt::format("# {}", path));
    const auto text = tree->textOf(path);
    if (!text)
        return console.fail(text.error());
    console.print(
        text->ends_with('\n') ? std::string_view(*text).substr(0, text->size() - 1) : std::string_view(*text));
    console.note(uses.empty() ? console.pick("Rien ne s’y rapporte.", "Nothing refers to it.")
                              : console.pick("S’y rapportent :", "Referred to by:"));
    for (const Use& use : uses)
        console.note(fmt::format(
            "  {:<12} {:<22} {} ({})", nameOf(use.user.kind()).word, use.user.identity(), use.name, use.field.text()));
    return ExitCode::fine;
}

} // namespace

void addShow(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("show", "Show an entity by its id or name (@navigateur3)");
    command->add_option("id", options->id, "Id or name")->required();
    options->content.addTo(*command);
    command->add_option("--format", options->format, "text (the file) or json")->check(CLI::IsMember({"text", "json"}));
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
