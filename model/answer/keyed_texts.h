#pragma once

#include "model/answer/verdict.h"
#include "model/syntax/answer_group.h"
#include "model/syntax/field_answer.h"

#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace acquis::answer {

/// Answers and solution of a QROCM once read, both in the order in which the engine goes through them.
struct KeyedTexts {
    std::vector<syntax::FieldAnswer> answers;
    std::vector<syntax::AnswerGroup> groups;
};

/// Reads both texts as the engine does; where it does not get as far as comparing, its verdict.
[[nodiscard]] tl::expected<KeyedTexts, Verdict> readKeyedTexts(std::string_view solution, std::string_view answer);

} // namespace acquis::answer
