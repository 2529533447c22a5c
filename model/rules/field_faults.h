#pragma once

#include "model/rules/question_at_hand.h"
#include "model/syntax/fault.h"

#include <initializer_list>

namespace acquis::rules {

/// Reports the faults of these kinds in the fields of a typed question, one a fault.
void addFaults(const QuestionAtHand& question, std::initializer_list<syntax::Fault::Kind> kinds, Findings& findings);

} // namespace acquis::rules
