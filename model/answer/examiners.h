#pragma once

#include "model/answer/question.h"
#include "model/answer/verdict.h"

#include <string_view>

/// One examiner a type of question. The solution is not empty, and no examiner sees a skipped question.
namespace acquis::answer {

[[nodiscard]] Verdict checkChoice(std::string_view solution, std::string_view answer, Telling telling);
[[nodiscard]] Verdict checkChoices(std::string_view solution, std::string_view answer, Telling telling);
[[nodiscard]] Verdict checkText(
    const Question& question, std::string_view solution, std::string_view answer, Telling telling);
[[nodiscard]] Verdict checkFields(
    const Question& question, std::string_view solution, std::string_view answer, Telling telling);
[[nodiscard]] Verdict checkGroups(
    const Question& question, std::string_view solution, std::string_view answer, Telling telling);

} // namespace acquis::answer
