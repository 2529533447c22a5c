/// # released_entity_removed
///
/// ## What it does
/// Compares with an earlier revision: finds frameworks, areas, competences and tubes, active or archived skills,
/// validated or archived challenges with their live translations, active courses and shown missions that are gone.
///
/// ## Why is this bad?
/// The engine never deletes: what a release no longer holds stays there for ever as it was, still asked and still
/// counted, and nobody can correct it any more.
///
/// ## Example
/// A commit deletes `tubes/navigateur/skills/2v1.yaml` of an active skill.
///
/// ## Use instead
/// Keep the file and retire it by its status: `archived`, then `obsolete`.
///
/// ## Fix
/// None: take the file back from the earlier revision (`git restore --source`), then archive it.
#include "model/rules/called.h"
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

bool wasReleased(const Tube&, const Links&)
{
    return true;
}
bool wasReleased(const Framework&, const Links&)
{
    return true;
}
bool wasReleased(const Area&, const Links&)
{
    return true;
}
bool wasReleased(const Competence&, const Links&)
{
    return true;
}
bool wasReleased(const Skill& skill, const Links&)
{
    return skill.isActive() || skill.status == SkillStatus::archived;
}
bool wasReleased(const Challenge& challenge, const Links&)
{
    return challenge.isOperative();
}
bool wasReleased(const Course& course, const Links&)
{
    return !course.inactive;
}
bool wasReleased(const Mission& mission, const Links&)
{
    return mission.status != MissionStatus::inactive;
}

template <class T> void checkKind(const Context& context, Findings& findings)
{
    const Links& before = context.base->links();
    for (const auto& entity : context.base->all<T>()) {
        if (context.referential.find<T>(entity->identity()) != nullptr || !wasReleased(*entity, before))
            continue;
        const Sentence name = called(before, entity->identity());
        findings.add(*entity, {},
            {fmt::format("{} ({}) a disparu : le moteur n’efface rien et le garderait pour toujours tel quel. "
                         "Reprenez son fichier et retirez-le par son statut.",
                 name.fr, nameOf(T::kind).fr),
                fmt::format("{} ({}) is gone: the engine deletes nothing and would keep it for ever as it was. "
                            "Take its file back and retire it by its status.",
                    name.en, nameOf(T::kind).en)});
    }
}

void checkTranslations(const Context& context, Findings& findings)
{
    for (const auto& localized : context.base->all<LocalizedChallenge>()) {
        const auto original = context.base->find<Challenge>(localized->challenge.text());
        const bool isGone = context.referential.find<LocalizedChallenge>(localized->id.text()) == nullptr;
        if (!isGone || localized->status != LocalizedStatus::live || original == nullptr || !original->isOperative())
            continue;
        const Sentence name = called(context.base->links(), localized->challenge.text());
        findings.add(*localized, {},
            {fmt::format("La traduction {} ({}) de {} a disparu : le moteur la garderait pour toujours telle quelle. "
                         "Reprenez son fichier et mettez-la en pause.",
                 localized->id.text(), localized->locale.text(), name.fr),
                fmt::format("The translation {} ({}) of {} is gone: the engine would keep it for ever as it was. "
                            "Take its file back and pause it.",
                    localized->id.text(), localized->locale.text(), name.en)});
    }
}

void check(const Context& context, Findings& findings)
{
    if (context.base == nullptr)
        return;
    checkKind<Framework>(context, findings);
    checkKind<Area>(context, findings);
    checkKind<Competence>(context, findings);
    checkKind<Tube>(context, findings);
    checkKind<Skill>(context, findings);
    checkKind<Challenge>(context, findings);
    checkKind<Course>(context, findings);
    checkKind<Mission>(context, findings);
    checkTranslations(context, findings);
}

} // namespace

Rule released_entity_removed()
{
    return {"released_entity_removed", Severity::error, {"Un objet livré a disparu", "A released entity is gone"},
        &check, true};
}

} // namespace acquis::rules
