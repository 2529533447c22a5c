#pragma once

#include "model/referential/links.h"

#include <map>
#include <unordered_map>
#include <utility>

namespace acquis::referential {

/// The name the engine knows a framework by; its own name where none is given.
[[nodiscard]] const std::string& engineNameOf(const Framework& framework);

/// The only framework whose skills are worth pix, by the engine's name.
inline constexpr std::string_view coreFramework = "Pix";

/// How many pix a skill is worth (docs/FORMAT.md; engine.md 5.1): min(4, 8/n), unrounded, n being the number of active
/// skills of the same competence and level that have a validated challenge, in the framework the engine calls `Pix`.
/// 0 for a skill that is not one of those n.
[[nodiscard]] double pixValue(const Skill& skill, const Links& links, const Referential& referential);

/// The same for every skill of a snapshot, counted in one pass. The snapshot must outlive it.
class PixValues {
public:
    explicit PixValues(const Referential& referential);

    [[nodiscard]] double of(const Skill& skill) const;

    /// The n of a skill: how many skills of its competence and level share the pix of that level, itself included; 0
    /// for a skill that is worth nothing.
    [[nodiscard]] int countBeside(const Skill& skill) const;

private:
    std::map<std::pair<const Competence*, int>, int> counts_;
    std::unordered_map<const Skill*, std::pair<const Competence*, int>> places_;
};

} // namespace acquis::referential
