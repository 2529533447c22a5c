#include "exporters/pack/verify.h"
#include "model/store/disk.h"
#include "studio/cli/console.h"
#include "studio/cli/json.h"

#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    std::string action;
    std::string file;
    std::string format = "text";
};

ExitCode run(const Options& options, const Console& console)
{
    console.working({"Vérification du paquet", "Verifying the pack"}, options.format);
    const auto bytes = store::readFile(options.file);
    const auto manifest = bytes ? pack::verify(*bytes) : Result<pack::Manifest>(tl::unexpected(bytes.error()));
    if (options.format == "json") {
        Json verdict{{"file", options.file}, {"sound", manifest.has_value()}, {"problem", nullptr}};
        if (!manifest)
            verdict["problem"] = json(manifest.error().sentence);
        Json said = Json::object();
        if (manifest)
            for (const auto& [key, value] : *manifest)
                said[key] = value;
        verdict["manifest"] = std::move(said);
        console.print(printed(verdict));
    }
    if (!manifest)
        return console.fail(manifest.error());
    if (options.format == "text")
        for (const auto& [key, value] : *manifest)
            console.print(fmt::format("{:<10} {}", key, value));
    console.note(fmt::format(
        fmt::runtime(console.pick("{} est un paquet entier et intact.", "{} is a pack, whole and undamaged.")),
        options.file));
    return ExitCode::fine;
}

} // namespace

void addPack(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(
        "pack", "Tell whether a pack is whole and undamaged: exit code 1 and the reason where it is not");
    command->add_option("action", options->action, "What to do: verify")->required()->check(CLI::IsMember({"verify"}));
    command->add_option("file", options->file, "The pack, as acquis export pack wrote it")->required();
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
