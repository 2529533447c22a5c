#include "studio/app/models/workspace.h"

#include "model/base/identifier.h"
#include "studio/app/models/text.h"

#include <QVariantMap>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

/// The skill a thing is about: itself, or that of a challenge.
const Skill* skillOf(const Referential& content, std::string_view id)
{
    if (const auto skill = content.find<Skill>(id))
        return skill.get();
    if (const auto challenge = content.find<Challenge>(id))
        return content.links().skillOf(*challenge);
    if (const auto localized = content.find<LocalizedChallenge>(id))
        return skillOf(content, localized->challenge.text());
    return nullptr;
}

const Competence* competenceOf(const Referential& content, std::string_view id)
{
    const Links& links = content.links();
    if (const auto competence = content.find<Competence>(id))
        return competence.get();
    if (const Competence* holder = links.competenceOfThematic(id))
        return holder;
    if (const auto tube = content.find<Tube>(id))
        return links.competenceOf(*tube);
    if (const auto challenge = content.find<Challenge>(id))
        return links.competenceOf(*challenge);
    const Skill* skill = skillOf(content, id);
    return skill == nullptr ? nullptr : links.competenceOf(*skill);
}

QVariantMap pathStep(std::string_view id, std::string_view kind, const QString& name, std::string_view code = {})
{
    return {{u"id"_s, qt(id)}, {u"kind"_s, qt(kind)}, {u"name"_s, name}, {u"code"_s, qt(code)}};
}

IdMaker& ids()
{
    static IdMaker maker = IdMaker::random();
    return maker;
}

} // namespace

QString Workspace::nameOf(const QString& id) const
{
    const std::string name = links().nameOf(utf8(id));
    return name.empty() ? id : qt(name);
}

QString Workspace::kindOf(const QString& id) const
{
    if (const auto entity = content_.find(utf8(id)))
        return qt(acquis::nameOf(entity->kind()).word);
    return links().competenceOfThematic(utf8(id)) != nullptr ? u"thematic"_s : QString();
}

QString Workspace::areaColorOf(const QString& id) const
{
    const std::string text = utf8(id);
    auto area = content_.find<Area>(text);
    if (area == nullptr)
        if (const Competence* competence = competenceOf(content_, text))
            if (const Area* parent = links().areaOf(*competence))
                area = content_.find<Area>(parent->identity());
    return area == nullptr || !area->color ? QString() : qt(wordOf(*area->color).yaml);
}

QVariantList Workspace::pathTo(const QString& id) const
{
    const std::string text = utf8(id);
    QVariantList path;
    const Competence* competence = competenceOf(content_, text);
    auto area = content_.find<Area>(text);
    const Area* parent = area != nullptr ? area.get() : competence != nullptr ? links().areaOf(*competence) : nullptr;
    if (parent != nullptr) {
        if (const Framework* framework = links().frameworkOf(*parent))
            path.append(pathStep(framework->identity(), "framework",
                qt(framework->acronym.empty() ? framework->name : framework->acronym)));
        path.append(pathStep(parent->identity(), "area", qt(parent->code + ' ' + parent->title)));
    }
    if (competence != nullptr)
        path.append(pathStep(
            competence->identity(), "competence", qt(competence->index + ' ' + competence->name), competence->index));
    const Skill* skill = skillOf(content_, text);
    const auto tube = content_.find<Tube>(skill != nullptr ? skill->tube.text() : text);
    if (tube != nullptr)
        path.append(pathStep(tube->identity(), "tube", qt(tube->name)));
    if (skill != nullptr)
        path.append(pathStep(skill->identity(), "skill", qt(links().nameOf(*skill))));
    if (const auto challenge = content_.find<Challenge>(text))
        path.append(pathStep(text, "challenge",
            challenge->isPrototype() ? tr("Prototype v%1").arg(challenge->version.value_or(1))
                                     : tr("Alternative %1").arg(challenge->alternativeVersion.value_or(0))));
    if (path.isEmpty())
        if (const auto entity = content_.find(text))
            path.append(pathStep(text, acquis::nameOf(entity->kind()).word, nameOf(id)));
    return path;
}

QString Workspace::severityOf(const QStringList& wanted) const
{
    const Diagnostic* worst = nullptr;
    for (const QString& id : wanted)
        for (const Diagnostic* problem : problemsOf(utf8(id)))
            if (worst == nullptr || problem->severity < worst->severity)
                worst = problem;
    return worst == nullptr ? QString() : qt(acquis::wordOf(worst->severity));
}

QString Workspace::addTube(const QString& thematicId, const QString& tubeName)
{
    const Competence* holder = links().competenceOfThematic(utf8(thematicId));
    if (holder == nullptr)
        return {};
    Tube tube;
    tube.id = ids().make<Kind::tube>();
    tube.name = utf8(tubeName.startsWith(u'@') ? tubeName : u'@' + tubeName);
    Competence competence = *holder;
    for (Thematic& thematic : competence.thematics)
        if (thematic.id.text() == utf8(thematicId))
            thematic.tubes.push_back(tube.id);
    const QString id = qt(tube.id.text());
    apply({{std::nullopt, Entity(tube)}, {content_.find(Entity(competence).subject()), Entity(competence)}},
        [name = qt(tube.name)] { return tr("Add the tube %1").arg(name); });
    return id;
}

QString Workspace::addSkill(const QString& tubeId, int level)
{
    const auto tube = content_.find<Tube>(utf8(tubeId));
    if (tube == nullptr)
        return {};
    Skill skill;
    skill.id = ids().make<Kind::skill>();
    skill.tube = tube->id;
    skill.level = level;
    skill.version = 1;
    for (const Skill* other : links().skillsOf(*tube))
        if (other->level == level)
            skill.version = std::max(*skill.version, other->version.value_or(0) + 1);
    apply({{std::nullopt, Entity(skill)}},
        [name = qt(tube->name), level] { return tr("Add the skill %1%2").arg(name).arg(level); });
    return qt(skill.id.text());
}

QString Workspace::addPrototype(const QString& skillId, const QString& typeWord)
{
    const auto skill = content_.find<Skill>(utf8(skillId));
    if (skill == nullptr)
        return {};
    Challenge challenge;
    challenge.id = ids().make<Kind::challenge>();
    challenge.skill = skill->id;
    challenge.genealogy = Genealogy::prototype;
    challenge.version = 1;
    for (const Challenge* other : links().challengesOf(*skill))
        challenge.version = std::max(*challenge.version, other->version.value_or(0) + 1);
    for (const Word& word : challengeTypeWords)
        if (qt(word.yaml) == typeWord)
            challenge.type = static_cast<ChallengeType>(word.value);
    const bool hasChoices = challenge.type == ChallengeType::qcu || challenge.type == ChallengeType::qcm;
    if (hasChoices)
        challenge.shuffled = true;
    else
        challenge.tolerances = Tolerances{true, true, true};
    challenge.locales = {content_.settings().defaultLocale};
    apply({{std::nullopt, Entity(challenge)}},
        [name = qt(links().nameOf(*skill))] { return tr("Add a prototype to %1").arg(name); });
    return qt(challenge.id.text());
}

QString Workspace::addAlternative(const QString& prototypeId)
{
    const auto prototype = content_.find<Challenge>(utf8(prototypeId));
    if (prototype == nullptr || !prototype->isPrototype())
        return {};
    Challenge alternative = withInherited(*prototype, Challenge{}); // the owned fields stay the prototype's
    alternative.id = ids().make<Kind::challenge>();
    alternative.genealogy = Genealogy::alternative;
    alternative.prototype = prototype->id;
    alternative.status = ChallengeStatus::proposed;
    alternative.alternativeVersion = 1;
    alternative.accepted.clear();
    alternative.imported = {};
    alternative.validatedAt = {};
    alternative.illustration.reset();
    alternative.attachments.clear();
    for (const Challenge* other : links().alternativesOf(*prototype))
        alternative.alternativeVersion
            = std::max(*alternative.alternativeVersion, other->alternativeVersion.value_or(0) + 1);
    apply({{std::nullopt, Entity(alternative)}}, [] { return tr("Add an alternative"); });
    return qt(alternative.id.text());
}

QString Workspace::addTutorial()
{
    Tutorial tutorial;
    tutorial.id = ids().make<Kind::tutorial>();
    tutorial.title = utf8(tr("New tutorial"));
    tutorial.language = content_.settings().defaultLocale;
    apply({{std::nullopt, Entity(tutorial)}}, [] { return tr("Add a tutorial"); });
    return qt(tutorial.id.text());
}

QString Workspace::addProfile(const QString& profileName)
{
    TargetProfile profile;
    profile.id = ids().make<Kind::profile>();
    profile.name = utf8(profileName.isEmpty() ? tr("New parcours") : profileName);
    profile.category = ProfileCategory::custom;
    apply({{std::nullopt, Entity(profile)}}, [] { return tr("Add a parcours"); });
    return qt(profile.id.text());
}

} // namespace acquis::studio
