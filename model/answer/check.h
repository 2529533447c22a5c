#pragma once

#include "model/answer/question.h"
#include "model/answer/verdict.h"
#include "model/syntax/field_answer.h"

#include <string>
#include <string_view>
#include <vector>

namespace acquis::answer {

/// What the engine makes of an answer given in time (engine.md 3). The answer is the engine's text: the number of a
/// choice (`2`), numbers with commas (`1,3`), plain text, YAML for a QROCM (see answerText), or `#ABAND#`. A missing
/// answer is an empty one.
[[nodiscard]] Verdict check(const Question& question, std::string_view answer, Telling telling = Telling::steps);

/// The engine's text of the answers to a QROCM, in the order of its fields.
[[nodiscard]] std::string answerText(const std::vector<syntax::FieldAnswer>& answers);

} // namespace acquis::answer
