#include "tests/bench/generate/plan.h"
#include "tests/bench/generate/prose.h"

#include <fmt/format.h>

namespace acquis::bench {

using namespace referential;

namespace {

Localization english(Kind kind, std::string_view owner, Dictionary<std::string> texts)
{
    Localization localization;
    localization.texts = std::move(texts);
    localization.identify(kind, owner, *Locale::parse("en"));
    return localization;
}

Competence competence(const Plan& plan, std::size_t number)
{
    Stream stream = plan.stream("competence", number);
    Competence made;
    made.id = plan.id<Kind::competence>(number);
    const std::size_t area = Plan::holder(number, plan.areas, plan.competences);
    made.index = fmt::format("{}.{}", area + 1, number - Plan::first(area, plan.areas, plan.competences) + 1);
    made.name = phrase(stream, Language::french);
    made.description = paragraph(stream, 2, 4, Language::french);
    for (std::size_t each = Plan::first(number, plan.competences, plan.thematics);
         each < Plan::first(number + 1, plan.competences, plan.thematics); ++each) {
        Thematic thematic;
        thematic.id = plan.id<Kind::thematic>(each);
        thematic.name = phrase(stream, Language::french);
        for (std::size_t tube = Plan::first(each, plan.thematics, plan.tubes);
             tube < Plan::first(each + 1, plan.thematics, plan.tubes); ++tube)
            thematic.tubes.push_back(plan.id<Kind::tube>(tube));
        made.thematics.push_back(std::move(thematic));
    }
    return made;
}

} // namespace

Plan::Plan(std::uint64_t seed, std::size_t scale)
    : areas(5 * scale)
    , competences(16 * scale)
    , thematics(80 * scale)
    , tubes(250 * scale)
    , skills(1500 * scale)
    , challenges(6000 * scale)
    , tutorials(3000 * scale)
    , profiles(300 * scale)
    , seed_(seed)
{
}

std::string Plan::tubeName(std::size_t tube) const
{
    return "@sujet" + letters(tube);
}

std::vector<Entity> frame(const Plan& plan)
{
    std::vector<Entity> all;
    Settings settings;
    settings.name = "Banc d’essai";
    settings.locales = {Locale::french(), *Locale::parse("en")};
    settings.parameters.set("playableLevel", {{*Day::parse("2019-11-01"), 7}});
    all.emplace_back(settings);
    Framework framework;
    framework.id = plan.id<Kind::framework>(0);
    framework.name = "Cadre d’essai";
    framework.engineName = "Pix";
    for (std::size_t number = 0; number < plan.areas; ++number) {
        Stream stream = plan.stream("area", number);
        Area area;
        area.id = plan.id<Kind::area>(number);
        area.code = std::to_string(number + 1);
        area.title = phrase(stream, Language::french);
        area.color = AreaColor::jaffa;
        for (std::size_t each = Plan::first(number, plan.areas, plan.competences);
             each < Plan::first(number + 1, plan.areas, plan.competences); ++each)
            area.competences.push_back(plan.id<Kind::competence>(each));
        framework.areas.push_back(area.id);
        all.emplace_back(english(Kind::area, area.id.text(), {{"title", phrase(stream, Language::english)}}));
        all.emplace_back(std::move(area));
    }
    all.emplace_back(framework);
    for (std::size_t number = 0; number < plan.competences; ++number) {
        Competence made = competence(plan, number);
        Stream stream = plan.stream("competence.en", number);
        all.emplace_back(english(Kind::competence, made.id.text(),
            {{"name", phrase(stream, Language::english)},
                {"description", paragraph(stream, 2, 4, Language::english)}}));
        all.emplace_back(std::move(made));
    }
    return all;
}

std::vector<Entity> tubeWithSkills(const Plan& plan, std::size_t number)
{
    std::vector<Entity> all;
    Stream stream = plan.stream("tube", number);
    Tube tube;
    tube.id = plan.id<Kind::tube>(number);
    tube.name = plan.tubeName(number);
    tube.practicalTitle = sentence(stream, Language::french);
    tube.practicalDescription = paragraph(stream, 1, 2, Language::french);
    all.emplace_back(english(Kind::tube, tube.id.text(),
        {{"practicalTitle", sentence(stream, Language::english)},
            {"practicalDescription", paragraph(stream, 1, 2, Language::english)}}));
    int level = 0;
    for (std::size_t each = Plan::first(number, plan.tubes, plan.skills);
         each < Plan::first(number + 1, plan.tubes, plan.skills); ++each) {
        Stream own = plan.stream("skill", each);
        Skill skill;
        skill.id = plan.id<Kind::skill>(each);
        skill.tube = tube.id;
        skill.level = ++level;
        skill.version = 1;
        skill.status = SkillStatus::active;
        skill.description = sentence(own, Language::french);
        skill.hint = paragraph(own, 1, 2, Language::french);
        skill.hintStatus = TextStatus::validated;
        for (int count = own.between(1, 4); count > 0; --count) {
            const TutorialId one = plan.id<Kind::tutorial>(own.below(plan.tutorials));
            if (std::ranges::find(skill.tutorials, one) == skill.tutorials.end())
                skill.tutorials.push_back(one);
        }
        skill.internationalisation = Reach::world;
        all.emplace_back(english(Kind::skill, skill.id.text(), {{"hint", paragraph(own, 1, 2, Language::english)}}));
        all.emplace_back(std::move(skill));
    }
    all.emplace_back(std::move(tube));
    return all;
}

Entity tutorial(const Plan& plan, std::size_t number)
{
    Stream stream = plan.stream("tutorial", number);
    Tutorial made;
    made.id = plan.id<Kind::tutorial>(number);
    made.title = sentence(stream, Language::french);
    made.link = address(stream);
    made.source = "Bibliothèque ouverte";
    made.format = stream.chance(50) ? TutorialFormat::page : TutorialFormat::video;
    made.duration = *Duration::parse(fmt::format("00:{:02}:00", stream.between(1, 59)));
    made.language = Locale::french();
    made.license = "CC-BY-SA";
    return made;
}

Entity profile(const Plan& plan, std::size_t number)
{
    Stream stream = plan.stream("profile", number);
    TargetProfile made;
    made.id = plan.id<Kind::profile>(number);
    made.name = fmt::format("Parcours {}\u00A0: {}", number + 1, phrase(stream, Language::french));
    made.category = ProfileCategory::other;
    made.description = paragraph(stream, 1, 3, Language::french);
    const std::size_t count = static_cast<std::size_t>(stream.between(20, 80));
    const std::size_t start = stream.below(plan.tubes);
    for (std::size_t each = 0; each < count; ++each)
        made.selection.push_back({plan.id<Kind::tube>((start + each * 3) % plan.tubes), stream.between(2, 6)});
    return made;
}

} // namespace acquis::bench
