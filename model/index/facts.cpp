#include "model/index/facts.h"

#include "model/base/text.h"
#include "model/referential/links.h"
#include "model/referential/search.h"

#include <algorithm>

namespace acquis::index {

using namespace referential;

namespace {

bool isOfWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

std::vector<std::string> needsOf(const Entity& entity)
{
    std::vector<std::string> needs;
    if (const auto skill = entity.as<Skill>())
        needs = {skill->tube.text()};
    else if (const auto challenge = entity.as<Challenge>())
        needs = {challenge->skill.text(), challenge->prototype.text()};
    std::erase(needs, std::string());
    return needs;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view folded)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < folded.size()) {
        std::size_t end = at;
        while (end < folded.size() && isOfWord(folded[end]))
            ++end;
        if (end > at)
            words.emplace_back(folded.substr(at, end - at));
        at = end + 1;
    }
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

Facts factsOf(const Entity& entity)
{
    Facts facts{entity.kind(), {}, {}, needsOf(entity), {}};
    if (entity.kind() != Kind::localization) { // which takes both from its path
        facts.id = entity.identity();
        facts.name = text::folded(searchName(entity, Referential::of({entity}).links()));
    }
    if (const auto skill = entity.as<Skill>()) {
        facts.name = skill->level ? std::to_string(*skill->level) : std::string();
        if (skill->version)
            facts.name += " v" + std::to_string(*skill->version);
    }
    facts.words = wordsOf(text::folded(searchTexts(entity.value())) + ' ' + facts.name + ' ' + text::folded(facts.id));
    return facts;
}

} // namespace acquis::index
