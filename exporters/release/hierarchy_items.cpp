#include "exporters/release/compliance.h"
#include "exporters/release/items.h"
#include "model/referential/pix_value.h"

#include <algorithm>

namespace acquis::release {

using namespace referential;

namespace {

template <class Things> void writeIds(Pen& pen, std::string_view key, const Things& ids)
{
    pen.key(key);
    pen.beginList();
    for (const auto& id : ids)
        pen.text(id.text());
    pen.endList();
}

void writeSkillIds(Pen& pen, const std::vector<const Skill*>& skills, std::string_view another = {})
{
    pen.key("skillIds");
    pen.beginList();
    for (const Skill* skill : skills)
        pen.text(skill->identity());
    if (!another.empty())
        pen.text(another);
    pen.endList();
}

template <class Thing> void writeLink(Pen& pen, std::string_view key, const Thing* thing)
{
    pen.textOrNull(key, thing == nullptr ? std::string_view() : std::string_view(thing->id.text()));
}

template <class Number> void writeNumber(Pen& pen, std::string_view key, const std::optional<Number>& number)
{
    pen.value(key, number ? Value(*number) : Value());
}

std::string frenchTitle(const Derivation& derivation, const Area& area)
{
    if (derivation.referential().settings().defaultLocale.language() == "fr")
        return area.title;
    const Localization* french = derivation.links().localization(area.id.text(), "fr");
    const std::string* title = french == nullptr ? nullptr : french->text("title");
    return title == nullptr ? area.title : *title;
}

const Framework* frameworkOf(const Derivation& derivation, const Competence& competence)
{
    return derivation.links().frameworkOf(competence);
}

std::string originOf(const Derivation& derivation, const Competence& competence)
{
    const Framework* framework = frameworkOf(derivation, competence);
    return framework == nullptr ? std::string() : engineNameOf(*framework);
}

} // namespace

void writeTranslations(Pen& pen, const Derivation& derivation, std::string_view key, std::string_view mainText,
    std::string_view owner, std::string_view path)
{
    const std::string mainLocale = derivation.referential().settings().defaultLocale.language();
    const auto& localizations = derivation.links().localizationsOf(owner);
    const auto textIn = [&](std::string_view locale) -> std::string_view {
        if (locale == mainLocale)
            return mainText;
        for (const Localization* localization : localizations)
            if (const std::string* text = localization->locale.text() == locale ? localization->text(path) : nullptr)
                return *text;
        return {};
    };
    pen.key(key);
    pen.beginMap();
    pen.textOrNull("fr", textIn("fr"));
    pen.textOrNull("en", textIn("en"));
    const bool isMainOther = mainLocale != "fr" && mainLocale != "en";
    if (isMainOther && !mainText.empty())
        pen.text(mainLocale, mainText);
    for (const Localization* localization : localizations) {
        const std::string& locale = localization->locale.text();
        const bool isSaid = locale == "fr" || locale == "en" || locale == mainLocale;
        if (const std::string_view text = isSaid ? std::string_view() : textIn(locale); !text.empty())
            pen.text(locale, text);
    }
    pen.endMap();
}

void writeItem(Pen& pen, const Derivation&, const Framework& framework)
{
    pen.beginMap();
    pen.text("id", framework.identity());
    pen.text("name", engineNameOf(framework));
    pen.endMap();
}

void writeItem(Pen& pen, const Derivation& derivation, const Area& area)
{
    pen.beginMap();
    pen.text("id", area.identity());
    pen.text("code", area.code);
    pen.text("name", area.code + ". " + frenchTitle(derivation, area));
    writeTranslations(pen, derivation, "title_i18n", area.title, area.identity(), "title");
    writeIds(pen, "competenceIds", area.competences);
    writeIds(pen, "competenceAirtableIds", area.competences);
    pen.textOrNull("color", area.color ? wordOf(*area.color).release : std::string_view());
    writeLink(pen, "frameworkId", derivation.links().frameworkOf(area));
    pen.endMap();
}

void writeItem(Pen& pen, const Derivation& derivation, const Competence& competence)
{
    const std::string& description
        = competence.engineDescription.empty() ? competence.description : competence.engineDescription;
    const Workbench* workbench = hasWorkbench(derivation, competence) ? &*competence.workbench : nullptr;
    pen.beginMap();
    pen.text("id", competence.identity());
    pen.text("index", competence.index);
    writeTranslations(pen, derivation, "name_i18n", competence.name, competence.identity(), "name");
    writeTranslations(pen, derivation, "description_i18n", description, competence.identity(), "description");
    writeLink(pen, "areaId", derivation.links().areaOf(competence));
    writeSkillIds(pen, derivation.links().skillsOf(competence),
        workbench == nullptr ? std::string_view() : std::string_view(workbench->skill.text()));
    pen.key("thematicIds");
    pen.beginList();
    for (const Thematic& thematic : competence.thematics)
        pen.text(thematic.id.text());
    if (workbench != nullptr)
        pen.text(workbench->thematic.text());
    pen.endList();
    pen.text("origin", originOf(derivation, competence));
    pen.endMap();
}

void writeItem(Pen& pen, const Derivation& derivation, const Row::ThematicOf& row)
{
    const Thematic& thematic = *row.thematic;
    pen.beginMap();
    pen.text("id", thematic.id.text());
    writeTranslations(pen, derivation, "name_i18n", thematic.name, row.competence->identity(),
        FieldPath("thematics").key(thematic.id.text()).text());
    pen.value("index", row.index);
    pen.text("competenceId", row.competence->identity());
    writeIds(pen, "tubeIds", thematic.tubes);
    pen.endMap();
}

void writeItem(Pen& pen, const Derivation& derivation, const Tube& tube)
{
    pen.beginMap();
    pen.text("id", tube.identity());
    pen.text("name", tube.name);
    writeTranslations(pen, derivation, "practicalTitle_i18n", tube.practicalTitle, tube.identity(), "practicalTitle");
    writeTranslations(pen, derivation, "practicalDescription_i18n", tube.practicalDescription, tube.identity(),
        "practicalDescription");
    writeLink(pen, "competenceId", derivation.links().competenceOf(tube));
    writeLink(pen, "thematicId", derivation.links().thematicOf(tube));
    writeSkillIds(pen, derivation.links().skillsOf(tube));
    pen.value("isMobileCompliant", isCompliant(tube, Device::smartphone, derivation.links()));
    pen.value("isTabletCompliant", isCompliant(tube, Device::tablet, derivation.links()));
    pen.endMap();
}

void writeItem(Pen& pen, const Derivation& derivation, const Skill& skill)
{
    pen.beginMap();
    pen.text("id", skill.identity());
    pen.text("name", derivation.links().nameOf(skill));
    writeTranslations(pen, derivation, "hint_i18n", skill.hint, skill.identity(), "hint");
    pen.text("hintStatus", skill.hintStatus ? wordOf(*skill.hintStatus).release : std::string_view());
    writeIds(pen, "tutorialIds", skill.tutorials);
    writeIds(pen, "learningMoreTutorialIds", skill.learningMore);
    pen.value("pixValue", pixValue(skill, derivation.links(), derivation.referential()));
    writeLink(pen, "competenceId", derivation.links().competenceOf(skill));
    pen.text("status", wordOf(skill.status).release);
    pen.textOrNull("tubeId", skill.tube.text());
    writeNumber(pen, "version", skill.version);
    writeNumber(pen, "level", skill.level);
    pen.endMap();
}

namespace {

void writeNoTranslations(Pen& pen, std::string_view key, std::string_view french = {})
{
    pen.key(key);
    pen.beginMap();
    pen.textOrNull("fr", french);
    pen.value("en", Value());
    pen.endMap();
}

void writeFalseThematic(Pen& pen, const Derivation& derivation, const Competence& competence)
{
    std::string name = "workbench_" + originOf(derivation, competence) + '_' + competence.index;
    std::ranges::replace(name, '.', '_');
    pen.text("id", competence.workbench->thematic.text());
    writeNoTranslations(pen, "name_i18n", name);
    pen.value("index", 0);
    pen.text("competenceId", competence.identity());
    writeIds(pen, "tubeIds", std::array{competence.workbench->tube});
}

void writeFalseTube(Pen& pen, const Competence& competence)
{
    pen.text("id", competence.workbench->tube.text());
    pen.text("name", "@workbench");
    writeNoTranslations(pen, "practicalTitle_i18n");
    writeNoTranslations(pen, "practicalDescription_i18n");
    pen.text("competenceId", competence.identity());
    pen.text("thematicId", competence.workbench->thematic.text());
    writeIds(pen, "skillIds", std::array{competence.workbench->skill});
    pen.value("isMobileCompliant", false);
    pen.value("isTabletCompliant", false);
}

void writeFalseSkill(Pen& pen, const Competence& competence)
{
    pen.text("id", competence.workbench->skill.text());
    pen.text("name", "@workbench");
    writeNoTranslations(pen, "hint_i18n");
    pen.text("hintStatus", "");
    writeIds(pen, "tutorialIds", std::vector<TutorialId>());
    writeIds(pen, "learningMoreTutorialIds", std::vector<TutorialId>());
    pen.value("pixValue", 0);
    pen.text("competenceId", competence.identity());
    pen.text("status", wordOf(SkillStatus::underConstruction).release);
    pen.text("tubeId", competence.workbench->tube.text());
    pen.value("version", Value());
    pen.value("level", Value());
}

} // namespace

void writeWorkbench(Pen& pen, const Derivation& derivation, const Competence& competence, Collection collection)
{
    pen.beginMap();
    if (collection == Collection::thematics)
        writeFalseThematic(pen, derivation, competence);
    else if (collection == Collection::tubes)
        writeFalseTube(pen, competence);
    else
        writeFalseSkill(pen, competence);
    pen.endMap();
}

} // namespace acquis::release
