#include "studio/app/models/skill_facts.h"

#include "model/referential/pix_value.h"
#include "studio/app/models/language.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <algorithm>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

bool hasValidated(const Skill& skill, const Links& links)
{
    return std::ranges::any_of(
        links.challengesOf(skill), [](const Challenge* challenge) { return challenge->isValidated(); });
}

} // namespace

SkillFacts::SkillFacts(QObject* parent)
    : QObject(parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &SkillFacts::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &SkillFacts::spoken);
}

void SkillFacts::setSkill(const QString& id)
{
    if (id == skill_)
        return;
    skill_ = id;
    refresh();
}

QVariantList SkillFacts::challengeTypes() const
{
    QVariantList types;
    for (const ChallengeType type : {ChallengeType::qcu, ChallengeType::qcm, ChallengeType::qroc,
             ChallengeType::qrocmInd, ChallengeType::qrocmDep}) {
        const Word& word = wordOf(type);
        types.append(QVariantMap{
            {u"value"_s, qt(word.yaml)}, {u"label"_s, u"%1 – %2"_s.arg(qt(word.yaml), said(Said{word.fr, word.en}))}});
    }
    return types;
}

void SkillFacts::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const Links& links = workspace.links();
    const auto skill = workspace.content().find<Skill>(utf8(skill_));
    name_.clear();
    status_.clear();
    locales_.clear();
    pixValue_ = 0;
    sharers_ = level_ = profileCount_ = validatedCount_ = 0;
    if (skill != nullptr) {
        name_ = qt(links.nameOf(*skill));
        status_ = qt(wordOf(skill->status).yaml);
        level_ = skill->level.value_or(0);
        pixValue_ = referential::pixValue(*skill, links, workspace.content());
        if (const Competence* competence = links.competenceOf(*skill))
            for (const Skill* other : links.skillsOf(*competence))
                sharers_ += other->isActive() && other->level == skill->level && hasValidated(*other, links) ? 1 : 0;
        for (const Challenge* challenge : links.challengesOf(*skill)) {
            if (!challenge->isValidated())
                continue;
            ++validatedCount_;
            for (const Locale& locale : challenge->locales)
                locales_.append(qt(locale.text()));
            for (const LocalizedChallenge* localized : links.localizedOf(*challenge))
                if (localized->status == LocalizedStatus::live)
                    locales_.append(qt(localized->locale.text()));
        }
        locales_.removeDuplicates();
        for (const auto& profile : workspace.content().all<TargetProfile>())
            for (const TubeCap& cap : profile->selection)
                profileCount_ += cap.tube == skill->tube && cap.level >= level_ ? 1 : 0;
    }
    emit changed();
}

} // namespace acquis::studio
