/// # meshes_do_not_join
///
/// ## What it does
/// Checks the meshes of a certification, the whole one and those by competence: levels grow one by one, each interval
/// begins where the one before ends and ends above its beginning.
///
/// ## Why is this bad?
/// A capacity that falls into a gap has no level, and one in an overlap has two: the candidate gets a wrong
/// certificate or none.
///
/// ## Example
/// ```yaml
/// meshes:
///   - {level: 0, min: -8, max: -2}
///   - {level: 1, min: -1, max: 3}
/// ```
///
/// ## Use instead
/// ```yaml
/// meshes:
///   - {level: 0, min: -8, max: -2}
///   - {level: 1, min: -2, max: 3}
/// ```
///
/// ## Fix
/// None: bounds are measured.
#include "model/rules/rule.h"

#include <fmt/format.h>

namespace acquis::rules {

using namespace referential;

namespace {

void look(
    Findings& findings, const Certification& certification, const FieldPath& path, const std::vector<Mesh>& meshes)
{
    for (std::size_t i = 0; i < meshes.size(); ++i) {
        const bool isUpright = meshes[i].min < meshes[i].max;
        const bool joins = i == 0 || (meshes[i].level == meshes[i - 1].level + 1 && meshes[i].min == meshes[i - 1].max);
        if (isUpright && joins)
            continue;
        findings.add(certification, path,
            {fmt::format(
                 "L’intervalle du niveau {} ({} à {}) ne prolonge pas le précédent : un candidat pourrait n’avoir "
                 "aucun niveau, ou deux. Faites commencer chaque intervalle où finit celui d’avant.",
                 meshes[i].level, meshes[i].min, meshes[i].max),
                fmt::format(
                    "The interval of level {} ({} to {}) does not join the one before: a candidate could get no "
                    "level, or two. Let each interval begin where the one before ends.",
                    meshes[i].level, meshes[i].min, meshes[i].max)});
        return;
    }
}

void check(const Context& context, Findings& findings)
{
    for (const auto& one : context.referential.all<Certification>()) {
        look(findings, *one, "meshes", one->meshes);
        for (const auto& [competence, meshes] : one->competenceMeshes)
            look(findings, *one, FieldPath("competenceMeshes").key(competence), meshes);
    }
}

} // namespace

Rule meshes_do_not_join()
{
    return {"meshes_do_not_join", Severity::error,
        {"Les intervalles de niveaux ne se suivent pas", "The intervals of levels do not join"}, &check};
}

} // namespace acquis::rules
