#include "model/base/text.h"
#include "model/review/difference.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    ContentOptions content;
    std::string before;
    std::string after;
    std::string format = "text";
};

std::string oneLine(const Value& value)
{
    if (value.isNull())
        return "∅";
    return text::shortened(value.isText() ? *value.text() : printed(json(value), -1), 120);
}

void printText(const std::vector<review::EntityChange>& changes, const Console& console)
{
    for (const review::EntityChange& change : changes) {
        const KindName& kind = nameOf(change.subject.kind);
        const char sign = change.kind == review::EntityChange::Kind::added ? '+'
            : change.kind == review::EntityChange::Kind::removed           ? '-'
                                                                           : '~';
        console.print(
            fmt::format("{} {} {}  {}", sign, console.pick(kind.fr, kind.en), change.subject.id, change.name));
        for (const review::FieldChange& field : change.fields)
            console.print(
                fmt::format("    {}: {} → {}", field.field.text(), oneLine(field.before), oneLine(field.after)));
    }
}

void printJson(const std::vector<review::EntityChange>& changes, const Console& console)
{
    Json list = Json::array();
    for (const review::EntityChange& change : changes) {
        Json fields = Json::array();
        for (const review::FieldChange& field : change.fields)
            fields.push_back(
                {{"field", field.field.text()}, {"before", json(field.before)}, {"after", json(field.after)}});
        list.push_back({{"change", review::wordOf(change.kind)}, {"kind", nameOf(change.subject.kind).word},
            {"entity", change.subject.id}, {"name", change.name}, {"fields", std::move(fields)}});
    }
    console.print(printed(list));
}

ExitCode run(const Options& options, const Console& console)
{
    const auto folder = contentFolder(options.content);
    if (!folder)
        return console.fail(folder.error());
    const auto before = store::Tree::openAt(*folder, options.before);
    if (!before)
        return console.fail(before.error());
    const auto after = options.after.empty() ? store::Tree::open(*folder) : store::Tree::openAt(*folder, options.after);
    if (!after)
        return console.fail(after.error());
    const std::vector<review::EntityChange> changes = review::difference(before->referential(), after->referential());
    options.format == "json" ? printJson(changes, console) : printText(changes, console);
    console.note(
        fmt::format(fmt::runtime(console.pick("{} objets diffèrent.", "{} entities differ.")), changes.size()));
    for (const store::Tree* tree : {&*before, &*after})
        for (const store::Tree::Unreadable& file : tree->unreadable())
            console.note(fmt::format("{}: {}", file.path, console.say(file.problem.message)));
    return ExitCode::fine;
}

} // namespace

void addDiff(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("diff", "Tell what differs between two revisions, by entity and field");
    command->add_option("before", options->before, "Revision to start from")->required()->type_name("REV");
    command->add_option("after", options->after, "Revision to end with (default: the files on disk)")->type_name("REV");
    command->add_option("dir", options->content.folder, "Content folder")->type_name("DIR");
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
