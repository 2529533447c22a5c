#include "exporters/release/making.h"
#include "exporters/release/membership.h"
#include "exporters/release/notice.h"

#include <algorithm>
#include <climits>
#include <fmt/format.h>

namespace acquis::release {

using namespace referential;

void takeTranslations(Draft& draft, const Item& item, std::string_view key, std::string& mainText, Kind kind,
    std::string_view owner, std::string_view path)
{
    const Value* languages = item.value().find(key);
    if (languages == nullptr || !languages->isMap())
        return;
    for (const Entry& entry : *languages->map()) {
        if (!entry.value.isText() || entry.value.text()->empty())
            continue;
        if (entry.key == "fr")
            mainText = *entry.value.text();
        else if (const auto locale = Locale::parse(entry.key))
            draft.translate(kind, owner, *locale, path, *entry.value.text());
    }
}

namespace {

constexpr std::string_view workbenchName = "@workbench";

/// Makes the hierarchy from its links, upward and downward.
class HierarchyMaker {
public:
    HierarchyMaker(Draft& draft, const Source& source, std::vector<Diagnostic>& diagnostics)
        : draft_(draft)
        , source_(source)
        , diagnostics_(diagnostics)
        , areas_(source, Collection::areas, "frameworkId", Collection::frameworks, "areaIds")
        , competences_(source, Collection::competences, "areaId", Collection::areas, "competenceIds")
        , thematics_(source, Collection::thematics, "competenceId", Collection::competences, "thematicIds")
        , tubes_(source, Collection::tubes, "thematicId", Collection::thematics, "tubeIds")
        , skills_(source, Collection::skills, "tubeId", Collection::tubes, "skillIds")
    {
    }

    void make()
    {
        for (const Item& item : source_.items(Collection::frameworks))
            makeFramework(item);
        for (const Item& item : source_.items(Collection::areas))
            makeArea(item);
        for (const Item& item : source_.items(Collection::competences))
            makeCompetence(item);
        for (const Item& item : source_.items(Collection::thematics))
            noticeLooseThematic(item);
        for (const Item& item : source_.items(Collection::tubes))
            makeTube(item);
        for (const Item& item : source_.items(Collection::skills))
            makeSkill(item);
    }

private:
    void makeFramework(const Item& item)
    {
        Framework framework;
        framework.id = idOr<FrameworkId>(item.id());
        framework.name = item.text("name");
        framework.engineName = framework.name;
        std::vector<const Item*> areas = areas_.childrenOf(item.id());
        std::ranges::stable_sort(areas, {}, [](const Item* area) {
            const std::string code = area->text("code");
            return std::pair(code.size(), code); // 9 before 10
        });
        for (const Item* area : areas)
            framework.areas.push_back(idOr<AreaId>(area->id()));
        draft_.frameworks.add(std::move(framework));
    }

    void makeArea(const Item& item)
    {
        Area area;
        area.id = idOr<AreaId>(item.id());
        area.code = item.text("code");
        area.color = item.word<AreaColor>("color");
        takeTranslations(draft_, item, "title_i18n", area.title, Kind::area, item.id(), "title");
        for (const Item* competence : competences_.childrenOf(item.id()))
            area.competences.push_back(idOr<CompetenceId>(competence->id()));
        draft_.areas.add(std::move(area));
    }

    void makeCompetence(const Item& item)
    {
        Competence competence;
        competence.id = idOr<CompetenceId>(item.id());
        competence.index = item.text("index");
        takeTranslations(draft_, item, "name_i18n", competence.name, Kind::competence, item.id(), "name");
        takeTranslations(
            draft_, item, "description_i18n", competence.description, Kind::competence, item.id(), "description");
        std::vector<const Item*> thematics = thematics_.childrenOf(item.id());
        std::ranges::stable_sort(
            thematics, {}, [](const Item* thematic) { return thematic->integer("index").value_or(INT_MAX); });
        for (const Item* thematic : thematics)
            if (!makeWorkbench(competence, *thematic))
                competence.thematics.push_back(thematicOf(competence, *thematic));
        draft_.competences.add(std::move(competence));
    }

    Thematic thematicOf(const Competence& competence, const Item& item)
    {
        Thematic thematic;
        thematic.id = idOr<ThematicId>(item.id());
        takeTranslations(draft_, item, "name_i18n", thematic.name, Kind::competence, competence.id.text(),
            FieldPath("thematics").key(item.id()).text());
        for (const Item* tube : tubes_.childrenOf(item.id()))
            thematic.tubes.push_back(idOr<TubeId>(tube->id()));
        return thematic;
    }

    /// A thematic with the one tube `@workbench` and its one skill is the competence's workbench.
    bool makeWorkbench(Competence& competence, const Item& thematic)
    {
        const std::vector<const Item*> tubes = tubes_.childrenOf(thematic.id());
        if (competence.workbench || tubes.size() != 1 || tubes.front()->text("name") != workbenchName)
            return false;
        const std::vector<const Item*> skills = skills_.childrenOf(tubes.front()->id());
        if (skills.size() != 1 || skills.front()->text("name") != workbenchName)
            return false;
        competence.workbench = Workbench{idOr<ThematicId>(thematic.id()), idOr<TubeId>(tubes.front()->id()),
            idOr<SkillId>(skills.front()->id()), Value(Value::Map{{"shipped", true}})};
        workbenchItems_.insert(workbenchItems_.end(), {tubes.front(), skills.front()});
        return true;
    }

    [[nodiscard]] bool isWorkbench(const Item& item) const
    {
        return std::ranges::find(workbenchItems_, &item) != workbenchItems_.end();
    }

    void makeTube(const Item& item)
    {
        if (isWorkbench(item))
            return;
        Tube tube;
        tube.id = idOr<TubeId>(item.id());
        tube.name = item.text("name");
        takeTranslations(
            draft_, item, "practicalTitle_i18n", tube.practicalTitle, Kind::tube, item.id(), "practicalTitle");
        takeTranslations(draft_, item, "practicalDescription_i18n", tube.practicalDescription, Kind::tube, item.id(),
            "practicalDescription");
        if (tubes_.parentOf(item.id()).empty())
            notice(Collection::tubes, item, "import_tube_without_thematic", "thematicId",
                {fmt::format("Le sujet {} n’est dans aucune thématique : le moteur ne le montre nulle part. Rangez-le.",
                     tube.name),
                    fmt::format(
                        "The tube {} is in no thematic: the engine shows it nowhere. Give it a place.", tube.name)});
        draft_.tubes.add(std::move(tube));
    }

    void makeSkill(const Item& item)
    {
        if (isWorkbench(item))
            return;
        Skill skill;
        skill.id = idOr<SkillId>(item.id());
        const std::string tube = skills_.parentOf(item.id());
        skill.tube = idOr<TubeId>(tube.empty() ? item.text("tubeId") : tube);
        skill.level = item.integer("level");
        skill.version = item.integer("version");
        skill.status = item.word<SkillStatus>("status").value_or(SkillStatus::underConstruction);
        takeTranslations(draft_, item, "hint_i18n", skill.hint, Kind::skill, item.id(), "hint");
        skill.hintStatus = item.word<TextStatus>("hintStatus");
        skill.tutorials = idsOf<TutorialId>(item.texts("tutorialIds"));
        skill.learningMore = idsOf<TutorialId>(item.texts("learningMoreTutorialIds"));
        noticeOddName(item, skill);
        draft_.skills.add(std::move(skill));
    }

    void noticeOddName(const Item& item, const Skill& skill)
    {
        const Tube* tube = draft_.tubes.find(skill.tube.text());
        const std::string expected
            = tube == nullptr || !skill.level ? std::string() : tube->name + std::to_string(*skill.level);
        if (expected.empty() || item.text("name") == expected)
            return;
        notice(Collection::skills, item, "import_odd_skill_name", "name",
            {fmt::format(
                 "L’acquis s’appelle « {} » et non « {} » : le moteur retrouve le sujet par ce nom. Le nom est gardé.",
                 item.text("name"), expected),
                fmt::format("The skill is called \"{}\" and not \"{}\": the engine finds the tube by that name. The "
                            "name is kept.",
                    item.text("name"), expected)});
    }

    void noticeLooseThematic(const Item& item)
    {
        if (!thematics_.parentOf(item.id()).empty())
            return;
        notice(Collection::thematics, item, "import_thematic_without_competence", "competenceId",
            {fmt::format(
                 "La thématique {} n’est dans aucune compétence : elle n’a pas de place ici et est gardée telle quelle "
                 "avec les réglages.",
                 item.id()),
                fmt::format(
                    "The thematic {} is in no competence: it has no place here and is kept as it is with the settings.",
                    item.id())});
    }

    void notice(Collection collection, const Item& item, const char* rule, std::string_view key, Sentence sentence)
    {
        diagnostics_.push_back(noticed(rule, Severity::warning, {kindOf(collection), item.id()},
            source_.pathOf(collection, item.position(), key), std::move(sentence)));
    }

    Draft& draft_;
    const Source& source_;
    std::vector<Diagnostic>& diagnostics_;
    Membership areas_;
    Membership competences_;
    Membership thematics_;
    Membership tubes_;
    Membership skills_;
    std::vector<const Item*> workbenchItems_;
};

} // namespace

void makeHierarchy(Draft& draft, const Source& source, std::vector<Diagnostic>& diagnostics)
{
    HierarchyMaker(draft, source, diagnostics).make();
}

} // namespace acquis::release
