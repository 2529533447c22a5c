#include "model/referential/search.h"

#include "model/base/text.h"
#include "model/referential/links.h"

#include <algorithm>
#include <optional>

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

std::string excerptAround(std::string_view texts, std::string_view word)
{
    for (const std::string& candidate : text::lines(texts))
        if (text::folded(candidate).find(word) != std::string::npos)
            return text::shortened(candidate, 100);
    return {};
}

/// How well the words fit an entity; nothing when one of them is nowhere.
std::optional<Hit> match(const Entity& entity, const Query& query, const Links& links)
{
    const Value content = contentOf(entity, links);
    Hit hit{entity, searchName(entity, links), {}, 0};
    const std::string name = text::folded(hit.name);
    std::string texts;
    std::string foldedTexts;
    for (const Query::Term& term : query.terms()) {
        if (!term.key.empty()) {
            if (holds(term, entity, content, links) == term.isNegated)
                return std::nullopt;
            continue;
        }
        const std::string word = text::folded(term.value);
        int rank = 3;
        if (name.starts_with(word) || name.starts_with('@' + word))
            rank = 0;
        else if (name.find(word) != std::string::npos)
            rank = 1;
        else if (text::folded(entity.identity()).find(word) != std::string::npos)
            rank = 2;
        else {
            if (texts.empty()) {
                texts = searchTexts(content);
                foldedTexts = text::folded(texts);
            }
            if (foldedTexts.find(word) == std::string::npos)
                rank = -1;
            else if (hit.excerpt.empty())
                hit.excerpt = excerptAround(texts, word);
        }
        if ((rank < 0) != term.isNegated)
            return std::nullopt;
        hit.rank = std::max(hit.rank, rank);
    }
    return hit;
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

std::vector<Hit> search(const Referential& referential, const Query& query)
{
    std::vector<Hit> hits;
    const Links& links = referential.links();
    for (const Entity& entity : referential.entities())
        if (auto hit = match(entity, query, links))
            hits.push_back(std::move(*hit));
    std::ranges::stable_sort(hits, {}, &Hit::rank);
    return hits;
}

} // namespace acquis::referential
