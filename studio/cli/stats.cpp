#include "model/referential/links.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <map>
#include <memory>

namespace acquis::cli {

namespace {

using namespace acquis::referential;

struct Options {
    ContentOptions content;
    std::string format = "text";
};

/// Counts under a word, in the order of the words.
using Counts = std::map<std::string, std::size_t>;

struct CompetenceFigures {
    const Competence* competence;
    std::size_t tubes = 0;
    std::size_t activeSkills = 0;
    std::size_t validatedChallenges = 0;
    std::map<int, std::size_t> activeByLevel = {};
};

struct Figures {
    Counts kinds;
    Counts skillStatus;
    Counts challengeStatus;
    Counts types;   ///< of validated challenges
    Counts locales; ///< of validated challenges, localized ones included
    std::vector<CompetenceFigures> competences;
};

CompetenceFigures figuresOf(const Competence& competence, const Links& links)
{
    CompetenceFigures figures{&competence};
    figures.tubes = links.tubesOf(competence).size();
    for (const Skill* skill : links.skillsOf(competence)) {
        if (skill->isActive()) {
            ++figures.activeSkills;
            ++figures.activeByLevel[skill->level.value_or(0)];
        }
        for (const Challenge* challenge : links.challengesOf(*skill))
            figures.validatedChallenges += challenge->isValidated() ? 1 : 0;
    }
    return figures;
}

Figures figuresOf(const Referential& referential)
{
    Figures figures;
    const Links& links = referential.links();
    for (const Entity& entity : referential.entities())
        ++figures.kinds[std::string(nameOf(entity.kind()).word)];
    for (const auto& skill : referential.all<Skill>())
        ++figures.skillStatus[std::string(wordOf(skill->status).yaml)];
    for (const auto& challenge : referential.all<Challenge>()) {
        ++figures.challengeStatus[std::string(wordOf(challenge->status).yaml)];
        if (!challenge->isValidated())
            continue;
        const Challenge whole = links.whole(*challenge);
        ++figures.types[whole.type ? std::string(wordOf(*whole.type).yaml) : std::string("?")];
        for (const Locale& locale : challenge->locales)
            ++figures.locales[locale.text()];
        for (const LocalizedChallenge* localized : links.localizedOf(*challenge))
            figures.locales[localized->locale.text()] += localized->status == LocalizedStatus::live ? 1 : 0;
    }
    for (const auto& competence : referential.all<Competence>())
        figures.competences.push_back(figuresOf(*competence, links));
    std::ranges::sort(figures.competences, {}, [](const CompetenceFigures& one) { return one.competence->index; });
    return figures;
}

void printJson(const Figures& figures, const Console& console)
{
    Json competences = Json::array();
    for (const CompetenceFigures& one : figures.competences) {
        Json byLevel = Json::object();
        for (const auto& [level, count] : one.activeByLevel)
            byLevel[std::to_string(level)] = count;
        competences.push_back({{"index", one.competence->index}, {"name", one.competence->name}, {"tubes", one.tubes},
            {"activeSkills", one.activeSkills}, {"validatedChallenges", one.validatedChallenges},
            {"activeSkillsByLevel", byLevel}});
    }
    console.print(printed(
        Json{{"entities", figures.kinds}, {"skills", figures.skillStatus}, {"challenges", figures.challengeStatus},
            {"types", figures.types}, {"locales", figures.locales}, {"competences", competences}}));
}

std::string line(std::string_view title, const Counts& counts)
{
    std::string text = fmt::format("{:<14}", title);
    for (const auto& [word, count] : counts)
        text += fmt::format("  {} {}", word, count);
    return text;
}

void printText(const Figures& figures, const Console& console)
{
    console.print(line(console.pick("Objets", "Entities"), figures.kinds));
    console.print(line(console.pick("Acquis", "Skills"), figures.skillStatus));
    console.print(line(console.pick("Épreuves", "Challenges"), figures.challengeStatus));
    console.print(line(console.pick("Types", "Types"), figures.types));
    console.print(line(console.pick("Langues", "Locales"), figures.locales));
    console.print("");
    console.print(console.pick(
        "     sujets acquis épreuves   actifs par niveau 1…8", "      tubes skills challenges active by level 1…8"));
    for (const CompetenceFigures& one : figures.competences) {
        std::string levels;
        for (int level = 1; level <= 8; ++level)
            levels += fmt::format(
                "{:>3}", one.activeByLevel.contains(level) ? std::to_string(one.activeByLevel.at(level)) : "·");
        console.print(fmt::format("{:<4} {:>6} {:>6} {:>10} {}  {}", one.competence->index, one.tubes, one.activeSkills,
            one.validatedChallenges, levels, one.competence->name));
    }
}

ExitCode run(const Options& options, const Console& console)
{
    const auto tree = openContent(options.content);
    if (!tree)
        return console.fail(tree.error());
    const Figures figures = figuresOf(tree->referential());
    options.format == "json" ? printJson(figures, console) : printText(figures, console);
    return ExitCode::fine;
}

} // namespace

void addStats(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command
        = program.add_subcommand("stats", "Count what the content holds, by status, type, locale and competence");
    options->content.addTo(*command);
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
