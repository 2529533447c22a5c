#include "exporters/schema/schema.h"
#include "model/store/disk.h"
#include "studio/cli/console.h"
#include "studio/cli/json.h"

#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    std::string folder;
    std::string format = "text";
};

ExitCode run(const Options& options, const Console& console)
{
    const std::string& folder = options.folder;
    Json names = Json::array();
    for (const schema::SchemaFile& file : schema::schemas()) {
        names.push_back(file.name);
        if (options.format == "text" && folder.empty())
            console.print(file.name);
        if (folder.empty())
            continue;
        if (const auto written = store::writeFile(std::filesystem::path(folder) / file.name, file.text); !written)
            return console.fail(written.error());
    }
    if (options.format == "json")
        console.print(printed(names));
    return ExitCode::fine;
}

} // namespace

void addSchema(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command
        = program.add_subcommand("schema", "Write the JSON Schemas of the files and of the releases, or list them");
    command->add_option("--out", options->folder, "Folder to write into (without it, the names are listed)")
        ->type_name("DIR");
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
