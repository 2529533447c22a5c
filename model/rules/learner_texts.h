#pragma once

#include "model/rules/rule.h"

#include <functional>
#include <string>

namespace acquis::rules {

/// A text that learners or teachers read, where it stands, and the locale it is written in.
struct LearnerText {
    Subject subject;
    FieldPath field;
    const std::string& text;
    Locale locale;
    bool isMarkdown = false;
    bool isInstruction = false; ///< of a challenge
};

/// Visits every text of the content in use: instructions, choices, fields of typed questions, what is said of the right
/// answer, alternative texts, hints, titles and messages, in every locale. Names of frameworks, which are official, and
/// what is retired are left out; so are empty texts.
void forEachLearnerText(const Context& context, const std::function<void(const LearnerText&)>& visit);

/// The text with all that is no prose (addresses, code, `${…}` fields, HTML) replaced by as many U+0001, so that
/// positions stay those of the text.
[[nodiscard]] std::string proseOf(std::string_view text);

/// The words of a text: what stands between white space and holds a letter or digit.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

} // namespace acquis::rules
