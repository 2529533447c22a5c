#include "exporters/schema/schema.h"
#include "model/store/disk.h"
#include "studio/cli/console.h"

#include <memory>

namespace acquis::cli {

namespace {

ExitCode run(const std::string& folder, const Console& console)
{
    for (const schema::SchemaFile& file : schema::schemas()) {
        if (folder.empty()) {
            console.print(file.name);
            continue;
        }
        if (const auto written = store::writeFile(std::filesystem::path(folder) / file.name, file.text); !written)
            return console.fail(written.error());
    }
    return ExitCode::fine;
}

} // namespace

void addSchema(CLI::App& program, Console& console)
{
    auto folder = std::make_shared<std::string>();
    CLI::App* command
        = program.add_subcommand("schema", "Write the JSON Schemas of the files and of the releases, or list them");
    command->add_option("--out", *folder, "Folder to write into (without it, the names are listed)")->type_name("DIR");
    command->callback([folder, &console] { console.exitCode = run(*folder, console); });
}

} // namespace acquis::cli
