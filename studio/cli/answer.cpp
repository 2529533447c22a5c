#include "model/answer/check.h"
#include "model/answer/question_of.h"
#include "model/referential/links.h"
#include "studio/cli/content.h"
#include "studio/cli/json.h"

#include <fstream>
#include <iostream>
#include <memory>

namespace acquis::cli {

namespace {

struct Options {
    ContentOptions content;
    std::string challenge;
    std::string answer;
    std::string file;
    std::string locale;
};

Json json(const answer::Step& step)
{
    Json object{{"step", answer::wordOf(step.kind)}, {"enabled", step.isEnabled}, {"why", cli::json(step.why)},
        {"answer", {{"before", step.answerBefore}, {"after", step.answerAfter}}},
        {"solution", {{"before", step.solutionBefore}, {"after", step.solutionAfter}}}};
    if (!step.field.empty())
        object["field"] = step.field;
    if (step.edits)
        object["edits"] = {{"distance", step.edits->distance}, {"length", step.edits->answerLength},
            {"ratio", step.edits->ratio()}, {"threshold", answer::EditRatio::threshold}};
    return object;
}

Json json(const answer::Verdict& verdict)
{
    Json steps = Json::array();
    for (const answer::Step& step : verdict.steps)
        steps.push_back(json(step));
    return {{"verdict", answer::wordOf(verdict.outcome)}, {"explanation", cli::json(verdict.explanation)},
        {"steps", std::move(steps)}};
}

std::optional<std::string> textOf(const nlohmann::json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return std::nullopt;
    return found->is_string() ? found->get<std::string>() : found->dump();
}

std::optional<bool> flagOf(const nlohmann::json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return std::nullopt;
    return answer::Question::flagOf(found->is_boolean()
            ? Value(found->get<bool>())
            : Value(found->is_string() ? found->get<std::string>() : found->dump()));
}

Json judged(const std::string& line)
{
    const auto input = nlohmann::json::parse(line, nullptr, false);
    if (!input.is_object())
        return {{"verdict", "error"},
            {"explanation", {{"fr", "Cette ligne n’est pas un objet JSON."}, {"en", "This line is no JSON object."}}},
            {"steps", Json::array()}};
    answer::Question question;
    question.type = textOf(input, "type");
    question.proposals = textOf(input, "proposals");
    question.format = textOf(input, "format");
    question.solution = textOf(input, "solution");
    question.t1 = flagOf(input, "t1");
    question.t2 = flagOf(input, "t2");
    question.t3 = flagOf(input, "t3");
    return json(answer::check(question, textOf(input, "answer").value_or("")));
}

ExitCode judgeFile(const Options& options, const Console& console)
{
    std::ifstream file;
    if (options.file != "-") {
        file.open(options.file);
        if (!file)
            return console.fail({Error::Kind::disk,
                {fmt::format("Le fichier « {} » ne peut pas être lu. Vérifiez son nom et ses droits.", options.file),
                    fmt::format("The file \"{}\" cannot be read. Check its name and permissions.", options.file)},
                {}});
    }
    std::istream& input = options.file == "-" ? std::cin : file;
    for (std::string line; std::getline(input, line);)
        if (!line.empty())
            console.print(printed(judged(line), -1));
    return ExitCode::fine;
}

ExitCode judgeOne(const Options& options, const Console& console)
{
    const auto tree = openContent(options.content);
    if (!tree)
        return console.fail(tree.error());
    const referential::Referential& content = tree->referential();
    auto challenge = content.find<referential::Challenge>(options.challenge);
    const referential::LocalizedChallenge* localized = nullptr;
    const auto translated = content.find<referential::LocalizedChallenge>(options.challenge);
    if (translated != nullptr) {
        challenge = content.find<referential::Challenge>(translated->challenge.text());
        localized = translated.get();
    }
    if (challenge == nullptr)
        return console.fail({Error::Kind::usage,
            {fmt::format("Aucune épreuve n’a l’identifiant « {} ». Essayez acquis find.", options.challenge),
                fmt::format("No challenge has the id \"{}\". Try acquis find.", options.challenge)},
            {}});
    for (const referential::LocalizedChallenge* one : content.links().localizedOf(*challenge))
        if (one->locale.text() == options.locale)
            localized = one;
    const referential::Challenge whole = content.links().whole(*challenge);
    console.print(printed(json(answer::check(answer::questionOf(whole, localized), options.answer))));
    return ExitCode::fine;
}

ExitCode run(const Options& options, const Console& console)
{
    if (!options.file.empty())
        return judgeFile(options, console);
    if (!options.challenge.empty())
        return judgeOne(options, console);
    return console.fail({Error::Kind::usage,
        {"Donnez --challenge et une réponse, ou --file avec des lignes JSON.",
            "Give --challenge and an answer, or --file with JSON lines."},
        {}});
}

} // namespace

void addAnswer(CLI::App& program, Console& console)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("answer", "Judge an answer by the engine's rules, step by step");
    command->add_option("answer", options->answer,
        "The answer as the engine receives it: 2 · 1,3 · text · YAML of the fields · #ABAND#");
    command->add_option("--challenge", options->challenge, "Id of the challenge, localized or not")->type_name("ID");
    command->add_option("--locale", options->locale, "Locale in which the challenge is answered");
    command
        ->add_option("--file", options->file,
            "JSON lines {type, proposals, format, solution, t1, t2, t3, answer}; - for standard input")
        ->type_name("F");
    options->content.addTo(*command, true);
    command->callback([options, &console] { console.exitCode = run(*options, console); });
}

} // namespace acquis::cli
