#include "model/answer/keyed_texts.h"

#include "model/syntax/field_answers.h"
#include "model/syntax/solutions.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace acquis::answer {

namespace {

Verdict verdictWith(Verdict::Outcome outcome, Sentence explanation)
{
    Verdict verdict;
    verdict.outcome = outcome;
    verdict.explanation = std::move(explanation);
    return verdict;
}

/// The number of a key that JavaScript takes for a place in a list.
std::optional<std::uint32_t> placeOf(const std::string& key)
{
    std::uint32_t place = 0;
    const char* const end = key.data() + key.size();
    const auto [stop, error] = std::from_chars(key.data(), end, place);
    const bool isCanonical = !key.empty() && (key.size() == 1 || key.front() != '0');
    const bool isPlace = error == std::errc() && stop == end && isCanonical && place != UINT32_MAX;
    return isPlace ? std::optional(place) : std::nullopt;
}

/// The engine keeps what it reads in JavaScript objects: keys that are whole numbers come first, by value, then the
/// others as written. It matters where groups are consumed in turn.
template <class Item, class KeyOf> void putInEngineOrder(std::vector<Item>& items, KeyOf keyOf)
{
    std::ranges::stable_sort(items, [&](const Item& a, const Item& b) {
        const std::optional<std::uint32_t> first = placeOf(keyOf(a));
        const std::optional<std::uint32_t> second = placeOf(keyOf(b));
        return first && (!second || *first < *second);
    });
}

Sentence toldFault(const syntax::Fault& fault, bool isSolution)
{
    if (isSolution)
        return syntax::sentenceOf(fault);
    return {"Les réponses ne se lisent pas comme du YAML : donnez une ligne « champ: \"réponse\" » par champ.",
        "The answers cannot be read as YAML: give one line field: \"answer\" for each field."};
}

/// The fault on which the engine stops: its YAML reader comes before the rest.
const syntax::Fault* decisiveFault(const syntax::KeyedSolution& solution)
{
    for (const bool isYaml : {true, false})
        for (const syntax::Fault& fault : solution.faults)
            if (syntax::isYamlFault(fault.kind) == isYaml && fault.kind != syntax::Fault::Kind::emptyList)
                return &fault;
    return nullptr;
}

} // namespace

tl::expected<KeyedTexts, Verdict> readKeyedTexts(std::string_view solution, std::string_view answer)
{
    using Outcome = Verdict::Outcome;
    if (solution.find('\n') == std::string_view::npos)
        return tl::unexpected(verdictWith(Outcome::ko,
            {"La solution tient sur une seule ligne : le moteur refuse toute réponse. Mettez chaque clé et chaque "
             "réponse "
             "acceptée sur sa ligne.",
                "The solution is on a single line: the engine refuses every answer. Put each key and each accepted "
                "answer "
                "on its own line."}));
    const auto answers = syntax::readFieldAnswers(answer);
    if (!answers)
        return tl::unexpected(verdictWith(Outcome::error, toldFault(answers.error(), false)));
    const syntax::KeyedSolution read = syntax::readKeyedSolution(solution);
    if (const syntax::Fault* fault = decisiveFault(read))
        return tl::unexpected(verdictWith(Outcome::error, toldFault(*fault, true)));
    KeyedTexts texts{*answers, read.groups};
    putInEngineOrder(texts.answers, [](const auto& item) -> const std::string& { return item.field; });
    putInEngineOrder(texts.groups, [](const auto& item) -> const std::string& { return item.key; });
    return texts;
}

} // namespace acquis::answer
