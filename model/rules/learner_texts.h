#pragma once

#include "model/rules/asked_question.h"
#include "model/syntax/markdown.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace acquis::rules {

/// A text that learners or teachers read, where it stands, and the locale it is written in. What several rules make out
/// of it is made out once, when the first one asks. Lives while rules look at it, in one thread.
class LearnerText {
public:
    enum class Nature { title, markdown, instruction, hint }; ///< all but titles are Markdown

    /// The way to the text inside its entity; a plain name, or what a name, a key or position and a name lead to.
    struct Where {
        std::string_view field;
        std::variant<std::monostate, std::string_view, std::size_t> item = {};
        std::string_view part = {};
    };

    LearnerText(Kind kind, std::string_view id, Where where, const std::string& text, const Locale& locale,
        Nature nature = Nature::title)
        : text(text)
        , locale(locale)
        , kind(kind)
        , nature_(nature)
        , id_(id)
        , where_(where)
    {
    }

    const std::string& text;
    const Locale& locale;
    const Kind kind; ///< of the entity that holds it

    [[nodiscard]] Subject subject() const { return {kind, std::string(id_)}; }
    [[nodiscard]] FieldPath field() const;
    [[nodiscard]] bool isMarkdown() const { return nature_ != Nature::title; }
    [[nodiscard]] bool isInstruction() const { return nature_ == Nature::instruction; }
    [[nodiscard]] bool isHint() const { return nature_ == Nature::hint; }

    /// See proseOf, wordsOf and model/syntax/markdown.h.
    [[nodiscard]] const std::string& prose() const;
    [[nodiscard]] const std::vector<std::string_view>& words() const; ///< of the prose
    [[nodiscard]] const std::vector<syntax::LinkMention>& links() const { return mentions().links; }
    [[nodiscard]] const std::vector<syntax::ImageMention>& images() const { return mentions().images; }

private:
    [[nodiscard]] const syntax::Mentions& mentions() const;

    Nature nature_;
    std::string_view id_;
    Where where_;
    mutable std::optional<std::string> prose_;
    mutable std::optional<std::vector<std::string_view>> words_;
    mutable std::optional<syntax::Mentions> mentions_;
};

using TextVisit = std::function<void(const LearnerText&)>;

/// Visits the texts of a question in the file that asks it: instructions, choices, fields, what is said of the right
/// answer, alternative texts. Empty ones are left out, here and below. `defaultLocale` is that of a challenge that
/// names none.
void forEachText(const AskedQuestion& question, const Locale& defaultLocale, const TextVisit& visit);

/// Something else whose texts are read: hints, titles, messages, translations.
using TextBearer = std::variant<const referential::Tube*, const referential::Skill*, const referential::Localization*,
    const referential::TargetProfile*, const referential::Tutorial*, const referential::Campaign*>;

/// All of them in the content in use. Names of frameworks, which are official, and what is retired are left out.
[[nodiscard]] std::vector<TextBearer> textBearers(const referential::Referential& referential);

void forEachText(const TextBearer& bearer, const Locale& defaultLocale, const TextVisit& visit);

/// The text with all that is no prose (addresses, code, `${…}` fields, HTML) replaced by as many U+0001, so that
/// positions stay those of the text.
[[nodiscard]] std::string proseOf(std::string_view text);

/// The words of a text: what stands between white space and holds a letter or digit.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view text);
[[nodiscard]] std::size_t wordCount(std::string_view text);

} // namespace acquis::rules
