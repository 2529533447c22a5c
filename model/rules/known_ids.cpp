#include "model/rules/known_ids.h"

#include "model/base/text.h"

namespace acquis::rules {

namespace {

using namespace referential;

template <class T, class Says>
std::vector<std::string> matching(const Referential& referential, std::string_view name, Says says)
{
    std::vector<std::string> ids;
    for (const auto& entity : referential.all<T>())
        if (says(*entity, name))
            ids.emplace_back(entity->identity());
    return ids;
}

std::vector<std::string> skillsNamed(const Context& context, std::string_view name)
{
    std::vector<std::string> live;
    std::vector<std::string> active;
    for (const auto& skill : context.referential.all<Skill>()) {
        if (skill->status == SkillStatus::obsolete || text::nfc(context.links.nameOf(*skill)) != name)
            continue;
        (skill->isActive() ? active : live).push_back(skill->id.text());
    }
    return active.size() == 1 ? active : (live.insert(live.end(), active.begin(), active.end()), live);
}

} // namespace

KnownIds::KnownIds(const Context& context)
    : context_(context)
{
    for (const auto& tags : context.referential.all<Tags>())
        for (const Tag& tag : tags->tags)
            tags_.insert(tag.id.text());
}

bool KnownIds::has(Kind kind, std::string_view id) const
{
    switch (kind) {
    case Kind::thematic:
        return context_.links.competenceOfThematic(id) != nullptr;
    case Kind::tag:
        return tags_.contains(id);
    case Kind::skill:
        return context_.referential.find<Skill>(id) != nullptr || context_.links.workbenchOf(id) != nullptr;
    case Kind::localizedChallenge:
        return context_.referential.find<LocalizedChallenge>(id) != nullptr
            || context_.referential.find<Challenge>(id) != nullptr;
    default:
        return context_.referential.find(Subject{kind, std::string(id)}).has_value();
    }
}

std::vector<std::string> KnownIds::named(Kind kind, std::string_view typed) const
{
    const std::string name = text::nfc(typed);
    const Referential& referential = context_.referential;
    const auto byName = [](const auto& entity, std::string_view wanted) { return text::nfc(entity.name) == wanted; };
    switch (kind) {
    case Kind::tube:
        return matching<Tube>(referential, name, byName);
    case Kind::skill:
        return skillsNamed(context_, name);
    case Kind::competence:
        return matching<Competence>(
            referential, name, [](const Competence& one, std::string_view wanted) { return one.index == wanted; });
    case Kind::area:
        return matching<Area>(
            referential, name, [](const Area& one, std::string_view wanted) { return one.code == wanted; });
    case Kind::framework:
        return matching<Framework>(referential, name, byName);
    case Kind::profile:
        return matching<TargetProfile>(referential, name, byName);
    case Kind::tutorial:
        return matching<Tutorial>(referential, name,
            [](const Tutorial& one, std::string_view wanted) { return text::nfc(one.title) == wanted; });
    default:
        break;
    }
    std::vector<std::string> ids;
    if (kind == Kind::tag)
        for (const auto& tags : referential.all<Tags>())
            for (const Tag& tag : tags->tags)
                if (text::nfc(tag.title) == name)
                    ids.push_back(tag.id.text());
    return ids;
}

bool KnownIds::looksLikeName(Kind kind, std::string_view text) const
{
    return text.starts_with('@') || !named(kind, text).empty();
}

} // namespace acquis::rules
