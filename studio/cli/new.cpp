#include "model/base/identifier.h"
#include "model/base/text.h"
#include "model/referential/links.h"
#include "model/referential/suggestion.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <charconv>
#include <memory>

namespace acquis::cli {

namespace {

using namespace acquis::referential;

struct Options {
    ContentOptions content;
    std::string kind;
    std::vector<std::string> fields;
    std::string thematic;
    bool isDryRun = false;
    std::string format = "text";
};

constexpr std::array creatable{Kind::framework, Kind::area, Kind::competence, Kind::tube, Kind::skill, Kind::challenge,
    Kind::tutorial, Kind::course, Kind::training, Kind::profile, Kind::campaign, Kind::certification,
    Kind::calibration};

Result<Kind> kindNamed(std::string_view word)
{
    std::vector<std::string_view> words;
    std::string list;
    for (const Kind kind : creatable) {
        if (nameOf(kind).word == word || nameOf(kind).fr == word)
            return kind;
        words.push_back(nameOf(kind).word);
        list += (list.empty() ? "" : ", ") + std::string(nameOf(kind).word);
    }
    const std::string nearest = nearestTo(word, words);
    return failure(Error::Kind::usage,
        {fmt::format("On ne sait pas créer « {} ». {}On peut créer : {}.", word,
             nearest.empty() ? "" : fmt::format("Vouliez-vous dire « {} » ? ", nearest), list),
            fmt::format("There is no making a \"{}\". {}One can make: {}.", word,
                nearest.empty() ? "" : fmt::format("Did you mean \"{}\"? ", nearest), list)});
}

/// The id a reference means: itself, or the id of the entity with that name.
std::string idMeant(const Referential& content, Kind target, const std::string& typed)
{
    for (const Entity& entity : content.entities()) {
        if (entity.kind() != target || entity.identity() == typed)
            continue;
        const std::string name = content.links().nameOf(entity.identity());
        if (name == typed || name.starts_with(typed + " v"))
            return std::string(entity.identity());
    }
    return typed;
}

Value valueTyped(const Referential& content, const Shape& shape, const std::string& typed)
{
    if (shape.form == Shape::Form::boolean)
        return typed == "true";
    if (shape.form == Shape::Form::integer) {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
        return error == std::errc{} && end == typed.data() + typed.size() ? Value(number) : Value(typed);
    }
    if (shape.form == Shape::Form::reference)
        return Value(idMeant(content, shape.target, typed));
    if (shape.form != Shape::Form::list)
        return Value(typed);
    Value::List list;
    std::string_view rest = typed;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        list.push_back(valueTyped(content, *shape.item, text::trimmed(rest.substr(0, comma))));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return list;
}

Result<Value> contentTyped(const Referential& content, const RecordType& type, const std::vector<std::string>& fields)
{
    Value value(Value::Map{});
    for (const std::string& typed : fields) {
        const std::size_t equals = typed.find('=');
        const std::string name = typed.substr(0, equals);
        const Field* field = type.find(name);
        if (equals == std::string::npos || field == nullptr || field->name == "id")
            return failure(Error::Kind::usage,
                {fmt::format(
                     "« {} » ne remplit aucun champ : écrivez champ=valeur, avec un champ de {}.", typed, type.name),
                    fmt::format("\"{}\" fills no field: write field=value, with a field of {}.", typed, type.name)});
        value.set(name, valueTyped(content, field->shape, typed.substr(equals + 1)));
    }
    return value;
}

/// What a skill or a challenge has at birth when nothing else is said.
void fillIn(Value& value, Kind kind, const Referential& content)
{
    const auto preset = [&value](std::string_view field, Value content) {
        if (value.find(field) == nullptr)
            value.set(field, std::move(content));
    };
    if (kind == Kind::skill) {
        int version = 1;
        for (const auto& skill : content.all<Skill>())
            if (value.find("tube") != nullptr && value.find("level") != nullptr
                && Value(skill->tube.text()) == *value.find("tube") && skill->level
                && Value(*skill->level) == *value.find("level"))
                version = std::max(version, skill->version.value_or(0) + 1);
        preset("version", version);
        preset("status", "underConstruction");
    }
    if (kind == Kind::challenge) {
        preset("genealogy", "prototype");
        preset("status", "proposed");
        preset("locales", Value::List{content.settings().defaultLocale.text()});
        int version = 0;
        if (const Value* skill = value.find("skill"); skill != nullptr && skill->isText())
            for (const Challenge* sibling : content.links().challengesOf(*skill->text()))
                version = std::max(version, sibling->version.value_or(0));
        preset("version", version + 1);
    }
}

/// The competence that holds a thematic, with the tube added to it.
std::optional<Entity> withTube(const Referential& content, const std::string& thematic, const std::string& tube)
{
    const Competence* holder = content.links().competenceOfThematic(thematic);
    if (holder == nullptr)
        return std::nullopt;
    Competence changed = *holder;
    for (Thematic& one : changed.thematics)
        if (one.id.text() == thematic)
            one.tubes.push_back(*TubeId::parse(tube));
    return Entity(std::move(changed));
}

ExitCode run(const Options& options, const Console& console)
{
    const auto kind = kindNamed(options.kind);
    if (!kind)
        return console.fail(kind.error());
    const auto tree = openContent(options.content);
    if (!tree)
        return console.fail(tree.error());
    const Referential& content = tree->referential();
    auto value = contentTyped(content, *recordTypeOf(*kind), options.fields);
    if (!value)
        return console.fail(value.error());
    const std::string id = IdMaker::random().make(*kind);
    value->set("id", id);
    fillIn(*value, *kind, content);
    Reading reading;
    Json missing = Json::array();
    const Entity entity = Entity::read(*kind, *value, reading);
    for (const Misfit& misfit : reading.misfits()) {
        if (misfit.fault != Misfit::Fault::missing)
            return console.fail({Error::Kind::usage,
                {misfit.field.text() + " : " + misfit.sentence.fr, misfit.field.text() + ": " + misfit.sentence.en},
                {}});
        missing.push_back({{"field", misfit.field.text()}, {"message", json(misfit.sentence)}});
        console.note(console.say(misfit.sentence));
    }
    Referential changed = content.with(entity);
    if (!options.thematic.empty()) {
        const auto competence = *kind == Kind::tube ? withTube(content, options.thematic, id) : std::nullopt;
        if (!competence)
            return console.fail({Error::Kind::usage,
                {"--thematic veut l’identifiant d’une thématique, et ne sert qu’à un sujet.",
                    "--thematic wants the id of a thematic, and is for a tube only."},
                {}});
        changed = changed.with(*competence);
    }
    if (options.isDryRun && options.format == "text") {
        const auto changes = tree->changesTo(changed);
        if (!changes)
            return console.fail(changes.error());
        for (const store::FileChange& change : *changes)
            if (change.isNew)
                console.print(std::string_view(change.bytes).substr(0, change.bytes.size() - 1));
        return ExitCode::fine;
    }
    std::string path;
    if (!options.isDryRun) {
        const auto saved = tree->saved(changed);
        if (!saved)
            return console.fail(saved.error());
        path = (tree->folder() / saved->pathOf(entity.subject())).string();
    }
    if (options.format == "json")
        console.print(
            printed(Json{{"id", id}, {"path", path}, {"content", json(entity.value())}, {"missing", missing}}));
    else
        console.print(path);
    return ExitCode::fine;
}

} // namespace

void addNew(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("new", "Make a new entity with a fresh id and print its path");
    command->add_option("kind", options->kind, "tube, skill, challenge, tutorial, profile…")->required();
    command->add_option("--set", options->fields, "A field: --set tube=@navigateur --set level=3")
        ->type_name("FIELD=VALUE");
    command->add_option("--thematic", options->thematic, "For a tube: the thematic to list it in")->type_name("ID");
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->add_flag("--dry-run", options->isDryRun, "Print the file and write nothing");
    options->content.addTo(*command, true);
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
