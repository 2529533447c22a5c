#pragma once

#include "model/referential/links.h"

namespace acquis::referential {

/// The name the engine knows a framework by; its own name where none is given.
[[nodiscard]] const std::string& engineNameOf(const Framework& framework);

/// The only framework whose skills are worth pix, by the engine's name.
inline constexpr std::string_view coreFramework = "Pix";

/// How many pix a skill is worth (docs/FORMAT.md; engine.md 5.1): min(4, 8/n), unrounded, n being the number of active
/// skills of the same competence and level that have a validated challenge, in the framework the engine calls `Pix`.
/// 0 for a skill that is not one of those n.
[[nodiscard]] double pixValue(const Skill& skill, const Links& links, const Referential& referential);

} // namespace acquis::referential
