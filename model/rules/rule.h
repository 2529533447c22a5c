#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/field.h"
#include "model/referential/links.h"
#include "model/referential/referential.h"

#include <memory>
#include <string_view>

namespace acquis::rules {

struct GatheredLists;
[[nodiscard]] std::shared_ptr<GatheredLists> freshLists();

/// What a rule looks at: a snapshot, what belongs to what in it, the date of today, and the state before a change where
/// one is given.
struct Context {
    const referential::Referential& referential;
    const referential::Links& links;
    Day today;
    const referential::Referential* base = nullptr; ///< an earlier revision to compare with; nullptr when none is given
    std::shared_ptr<GatheredLists> lists
        = freshLists(); ///< what questions() and its like found, kept for the next rule
};

/// Collects what one rule finds. The rule says which entity and field, and a sentence; severity and id are its own.
class Findings {
public:
    Findings(std::string_view rule, Severity severity)
        : rule_(rule)
        , severity_(severity)
    {
    }

    void add(Subject subject, FieldPath field, Sentence message, std::optional<Fix> fix = std::nullopt);

    /// The same for a typed entity.
    template <class T>
    void add(const T& entity, FieldPath field, Sentence message, std::optional<Fix> fix = std::nullopt)
    {
        add(Subject{T::kind, std::string(entity.identity())}, std::move(field), std::move(message), std::move(fix));
    }

    [[nodiscard]] const std::vector<Diagnostic>& all() const { return found_; }
    void add(Diagnostic problem) { found_.push_back(std::move(problem)); }
    [[nodiscard]] std::vector<Diagnostic> take() { return std::move(found_); }

private:
    std::string_view rule_;
    Severity severity_;
    std::vector<Diagnostic> found_;
};

class LearnerText;
class QuestionAtHand;

/// How far in its life a challenge is looked at: while it is proposed or validated, or until it is obsolete.
enum class Stage { live, inUse };

/// How a rule looks at the content: at the whole snapshot, or at one question or one text after another. Whatever sees
/// one thing only depends on nothing else: such rules are run together while that thing is at hand, and what they found
/// holds until it changes.
struct Check {
    using OfSnapshot = void (*)(const Context& context, Findings& findings);
    using OfQuestion = void (*)(const QuestionAtHand& question, Findings& findings);
    using OfText = void (*)(const LearnerText& text, Findings& findings);

    /// Every question, those in the challenges' own locales, or the typed ones whose file decides what is right.
    enum class Asked { all, main, typed };

    Check() = default;
    Check(OfSnapshot check)
        : ofSnapshot(check)
    {
    }
    Check(OfText check)
        : ofText(check)
    {
    }
    Check(OfSnapshot check, OfText checkText)
        : ofSnapshot(check)
        , ofText(checkText)
    {
    }
    Check(Asked which, Stage at, OfQuestion check)
        : ofQuestion(check)
        , asked(which)
        , stage(at)
    {
    }

    [[nodiscard]] bool isAny() const { return ofSnapshot != nullptr || ofQuestion != nullptr || ofText != nullptr; }

    OfSnapshot ofSnapshot = nullptr;
    OfQuestion ofQuestion = nullptr;
    OfText ofText = nullptr;
    Asked asked = Asked::all;  ///< which questions `ofQuestion` looks at
    Stage stage = Stage::live; ///< and until when in their life
};

/// A fault of the content that Acquis knows: its id states the fault, its manual page is the comment at the head of its
/// file in model/rules/catalogue. Rules with no check are reported by reading the files or by running
/// the rules, not by looking at the snapshot.
struct Rule {
    std::string_view id;
    Severity severity = Severity::error;
    referential::Said summary; ///< the fault in a few words
    Check check = {};
    bool needsBase = false;       ///< finds something only where an earlier revision is given
    std::string_view manual = {}; ///< Markdown; filled in by the catalogue
};

} // namespace acquis::rules
