#include "model/syntax/choices.h"

#include "model/syntax/text_ruler.h"
#include "model/syntax/white_space.h"

#include <algorithm>
#include <charconv>

namespace acquis::syntax {

namespace {

/// One separator of the front: where it begins and where the text after it begins.
struct Dash {
    std::size_t begin;
    std::size_t end;
};

/// The next separator from `at`. The front prefixes a newline to the text: its very beginning counts as one.
std::optional<Dash> nextDash(std::string_view proposals, std::size_t at, bool atStart)
{
    while (true) {
        const std::size_t newline = atStart ? 0 : proposals.find('\n', at);
        if (newline == std::string_view::npos)
            return std::nullopt;
        const std::size_t dash = afterWhiteSpace(proposals, newline);
        if (dash < proposals.size() && proposals[dash] == '-')
            return Dash{newline, afterWhiteSpace(proposals, dash + 1)};
        at = atStart ? 0 : newline + 1;
        atStart = false;
    }
}

std::optional<std::size_t> positionOf(std::string_view number)
{
    std::size_t position = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), position);
    const bool plain = error == std::errc() && end == number.data() + number.size() && number.front() != '0';
    return plain ? std::optional(position) : std::nullopt;
}

} // namespace

ChoiceItems readChoices(std::string_view proposals)
{
    ChoiceItems result;
    const TextRuler ruler(proposals);
    std::optional<Dash> dash = nextDash(proposals, 0, true);
    const std::string_view dropped = withoutOuterSpace(proposals.substr(0, dash ? dash->begin : proposals.size()));
    if (!dropped.empty()) {
        const auto offset = static_cast<std::size_t>(dropped.data() - proposals.data());
        result.faults.push_back(
            {Fault::Kind::textBeforeChoices, ruler.at(offset), dropped.size(), std::string(dropped)});
    }
    while (dash) {
        const std::size_t begin = dash->end;
        dash = nextDash(proposals, begin, false);
        const std::string_view text = proposals.substr(begin, (dash ? dash->begin : proposals.size()) - begin);
        result.items.push_back({std::string(text), ruler.at(begin)});
        if (withoutOuterSpace(text).empty())
            result.faults.push_back({Fault::Kind::emptyChoice, ruler.at(begin), text.size(), ""});
    }
    return result;
}

std::optional<std::vector<std::size_t>> readPositions(ChoiceMode mode, std::string_view solution)
{
    std::vector<std::size_t> positions;
    if (solution.empty())
        return positions;
    while (true) {
        const std::size_t comma = mode == ChoiceMode::several ? solution.find(',') : std::string_view::npos;
        const std::string_view part = solution.substr(0, comma);
        const std::string_view number = mode == ChoiceMode::several ? withoutOuterSpace(part) : part;
        const std::optional<std::size_t> position = number.empty() ? std::nullopt : positionOf(number);
        if (!position || std::ranges::count(positions, *position) != 0)
            return std::nullopt;
        positions.push_back(*position);
        if (comma == std::string_view::npos)
            return positions;
        solution.remove_prefix(comma + 1);
    }
}

ChoiceTexts print(const std::vector<Choice>& choices)
{
    ChoiceTexts texts;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i > 0)
            texts.proposals += '\n';
        texts.proposals += "- " + choices[i].text;
        if (!choices[i].correct)
            continue;
        if (!texts.solution.empty())
            texts.solution += ", ";
        texts.solution += std::to_string(i + 1);
    }
    return texts;
}

std::optional<std::vector<Choice>> reproducibleChoices(ChoiceMode mode, const ChoiceTexts& raw)
{
    const std::optional<std::vector<std::size_t>> correct = readPositions(mode, raw.solution);
    if (!correct)
        return std::nullopt;
    std::vector<Choice> choices;
    for (ChoiceItems::Item& item : readChoices(raw.proposals).items) {
        const std::string key = choiceKey(choices.size());
        const bool isCorrect = std::ranges::count(*correct, choices.size() + 1) != 0;
        choices.push_back({key, std::move(item.text), isCorrect});
    }
    return print(choices) == raw ? std::optional(std::move(choices)) : std::nullopt;
}

std::string choiceKey(std::size_t position)
{
    std::string key;
    for (std::size_t rest = position + 1; rest > 0; rest = (rest - 1) / 26)
        key.insert(key.begin(), static_cast<char>('a' + (rest - 1) % 26));
    return key;
}

} // namespace acquis::syntax
