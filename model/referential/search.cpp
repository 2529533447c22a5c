#include "model/referential/search.h"

#include "model/base/text.h"
#include "model/referential/links.h"

#include <algorithm>
#include <optional>
#include <thread>

namespace acquis::referential {

namespace {

/// Every text of a value, one after another.
void collect(const Value& value, std::string& texts)
{
    if (value.isText())
        texts += *value.text() + '\n';
    else if (value.isList())
        for (const Value& item : *value.list())
            collect(item, texts);
    else if (value.isMap())
        for (const Entry& entry : *value.map())
            collect(entry.value, texts);
}

std::string spelled(const Value& value)
{
    if (value.isScalar())
        return value.isNull() ? std::string() : spelledScalar(value) + '\n';
    std::string texts;
    if (value.isMap())
        for (const Entry& entry : *value.map())
            texts += entry.key + '\n';
    collect(value, texts);
    return texts;
}

bool hasLine(std::string_view lines, std::string_view wanted)
{
    for (const std::string& line : text::lines(lines))
        if (text::folded(line) == wanted)
            return true;
    return false;
}

const Competence* competenceOf(const Entity& entity, const Links& links)
{
    if (const auto competence = entity.as<Competence>())
        return competence.get();
    if (const auto tube = entity.as<Tube>())
        return links.competenceOf(*tube);
    if (const auto skill = entity.as<Skill>())
        return links.competenceOf(*skill);
    if (const auto challenge = entity.as<Challenge>())
        return links.competenceOf(*challenge);
    return nullptr;
}

/// The content with what an alternative inherits, so that `type:QCM` finds the alternatives too.
Value contentOf(const Entity& entity, const Links& links)
{
    const auto challenge = entity.as<Challenge>();
    return challenge == nullptr ? entity.value() : Entity(links.whole(*challenge)).value();
}

bool holds(const Query::Term& term, const Entity& entity, const Value& content, const Links& links)
{
    const std::string wanted = text::folded(term.value);
    if (term.key == "kind")
        return text::folded(nameOf(entity.kind()).word) == wanted || text::folded(nameOf(entity.kind()).fr) == wanted;
    if (term.key == "in") {
        const Competence* competence = competenceOf(entity, links);
        return competence != nullptr && (competence->index == term.value || competence->id.text() == term.value);
    }
    const Value* value = &content;
    const FieldPath way = FieldPath::parse(term.key);
    for (const FieldPath::Step& step : way.steps()) {
        value = value->find(step.text);
        if (value == nullptr)
            return false;
    }
    return wanted == "*" || hasLine(spelled(*value), wanted);
}

bool needsTexts(const Query& query)
{
    return std::ranges::any_of(query.terms(), [](const Query::Term& term) { return term.key.empty(); });
}

} // namespace

std::string searchName(const Entity& entity, const Links& links)
{
    if (std::string name = links.nameOf(entity.identity()); !name.empty())
        return name;
    if (const auto localized = entity.as<LocalizedChallenge>())
        return text::shortened(localized->instruction, 60);
    return std::string(entity.identity());
}

std::string searchTexts(const Value& content)
{
    std::string texts;
    collect(content, texts);
    return texts;
}

Query Query::parse(std::string_view typed)
{
    Query query;
    std::size_t at = 0;
    while (at < typed.size()) {
        if (typed[at] == ' ') {
            ++at;
            continue;
        }
        Term term;
        if (typed[at] == '-' && at + 1 < typed.size() && typed[at + 1] != ' ') {
            term.isNegated = true;
            ++at;
        }
        for (bool quoted = false; at < typed.size() && (quoted || typed[at] != ' '); ++at) {
            if (typed[at] == '"')
                quoted = !quoted;
            else if (typed[at] == ':' && !quoted && term.key.empty() && !term.value.empty()
                && term.value.find("http") != 0)
                term.key = std::exchange(term.value, {});
            else
                term.value += typed[at];
        }
        if (!term.value.empty())
            query.terms_.push_back(std::move(term));
        else if (!term.key.empty())
            query.terms_.push_back({{}, term.key, term.isNegated});
    }
    return query;
}

std::string excerptOf(const Hit& hit, const Links& links)
{
    if (hit.word.empty())
        return {};
    for (const std::string& line : text::lines(searchTexts(contentOf(hit.entity, links))))
        if (text::folded(line).find(hit.word) != std::string::npos)
            return text::shortened(line, 100);
    return {};
}

Searcher::Searcher(Referential referential)
    : referential_(std::move(referential))
{
    all_.reserve(referential_.size());
    for (Entity& entity : referential_.entities()) {
        std::string name = searchName(entity, referential_.links());
        std::string foldedName = text::folded(name);
        std::string foldedId = text::folded(entity.identity());
        all_.push_back({std::move(entity), std::move(name), std::move(foldedName), std::move(foldedId)});
    }
}

/// On two threads: this is most of a first search.
void Searcher::foldTexts()
{
    const auto fold = [this](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            if (!all_[i].foldedTexts)
                all_[i].foldedTexts = text::folded(searchTexts(contentOf(all_[i].entity, referential_.links())));
    };
    static_cast<void>(referential_.links()); // made before both threads want them
    std::thread second([&] { fold(all_.size() / 2, all_.size()); });
    fold(0, all_.size() / 2);
    second.join();
}

/// How well the words fit an entity; nothing when one of them is nowhere.
std::optional<Hit> Searcher::match(
    const Compared& compared, const Query& query, const std::vector<std::string>& foldedValues) const
{
    const Links& links = referential_.links();
    std::optional<Value> content;
    int worst = 0;
    const std::string* inTexts = nullptr;
    for (std::size_t i = 0; i < query.terms().size(); ++i) {
        const Query::Term& term = query.terms()[i];
        const std::string& word = foldedValues[i];
        if (!term.key.empty()) {
            if (!content)
                content = contentOf(compared.entity, links);
            if (holds(term, compared.entity, *content, links) == term.isNegated)
                return std::nullopt;
            continue;
        }
        int rank = 3;
        if (compared.foldedName.starts_with(word)
            || (compared.foldedName.starts_with('@') && compared.foldedName.compare(1, word.size(), word) == 0))
            rank = 0;
        else if (compared.foldedName.find(word) != std::string::npos)
            rank = 1;
        else if (compared.foldedId.find(word) != std::string::npos)
            rank = 2;
        else if (compared.foldedTexts->find(word) == std::string::npos)
            rank = -1;
        else if (inTexts == nullptr)
            inTexts = &word;
        if ((rank < 0) != term.isNegated)
            return std::nullopt;
        worst = std::max(worst, rank);
    }
    return Hit{compared.entity, compared.name, worst, inTexts == nullptr ? std::string() : *inTexts};
}

std::vector<Hit> Searcher::find(const Query& query)
{
    if (needsTexts(query) && !all_.empty() && !all_.back().foldedTexts)
        foldTexts();
    std::vector<std::string> foldedValues;
    for (const Query::Term& term : query.terms())
        foldedValues.push_back(text::folded(term.value));
    std::vector<Hit> hits;
    for (const Compared& compared : all_)
        if (auto hit = match(compared, query, foldedValues))
            hits.push_back(std::move(*hit));
    std::ranges::stable_sort(hits, {}, &Hit::rank);
    return hits;
}

std::vector<Hit> search(const Referential& referential, const Query& query)
{
    return Searcher(referential).find(query);
}

} // namespace acquis::referential
