#include "model/index/finder.h"
#include "model/referential/query_check.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    ContentOptions content;
    std::vector<std::string> query;
    std::string format = "text";
    std::size_t limit = 0;
};

std::string joined(const std::vector<std::string>& words)
{
    std::string query;
    for (const std::string& word : words)
        query += (query.empty() ? "" : " ")
            + (word.find(' ') != std::string::npos && word.find('"') == std::string::npos ? '"' + word + '"' : word);
    return query;
}

ExitCode run(const Options& options, const Console& console)
{
    const auto folder = contentFolder(options.content);
    if (!folder)
        return console.fail(folder.error());
    const auto query = referential::Query::parse(joined(options.query));
    auto finder = index::Finder::in(*folder, options.content.revision, query);
    auto part = finder ? finder->part() : std::nullopt;
    const auto tree = part ? Result<store::Tree>(std::move(*part)) : openContent(options.content);
    if (!tree)
        return console.fail(tree.error());
    if (const auto fine = referential::understood(query, tree->referential()); !fine)
        return console.fail(fine.error());
    std::vector<referential::Hit> hits = referential::search(tree->referential(), query);
    const std::size_t found = hits.size();
    if (options.limit > 0 && hits.size() > options.limit)
        hits.erase(hits.begin() + static_cast<std::ptrdiff_t>(options.limit), hits.end());
    Json list = Json::array();
    for (const referential::Hit& hit : hits) {
        const KindName& kind = nameOf(hit.entity.kind());
        const std::string excerpt = excerptOf(hit, tree->referential().links());
        const std::string path = tree->pathOf(hit.entity.subject());
        if (options.format == "json")
            list.push_back({{"kind", kind.word}, {"id", hit.entity.identity()}, {"name", hit.name}, {"path", path},
                {"excerpt", excerpt}});
        else
            console.print(fmt::format("{} {} {}{}{}", console.painted(fmt::format("{:<12}", kind.word), Tone::aside),
                console.painted(fmt::format("{:<22}", hit.entity.identity()), Tone::place), hit.name,
                excerpt.empty() ? "" : " — ", excerpt));
    }
    if (options.format == "json")
        console.print(printed(list));
    console.note(fmt::format(fmt::runtime(console.pick("{} résultats.", "{} results.")), found));
    if (finder)
        finder->keep();
    return ExitCode::fine;
}

} // namespace

void addFind(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(
        "find", "Find entities: words, and conditions such as type:QROC status:validated kind:skill in:1.1");
    command->add_option("query", options->query, "Words without case or accents; key:value; -key:value to leave out")
        ->required();
    options->content.addTo(*command, true);
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->add_option("--limit", options->limit, "At most so many results");
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
