#pragma once

#include "model/referential/answers.h"
#include "model/referential/challenge_words.h"

/// The records inside a challenge and its localized forms.
namespace acquis::referential {

/// One proposal of a QCU or QCM. The key is short, unique and never reused; files, tests and locales speak of it.
struct Choice {
    std::string key;
    std::string text;
    bool correct = false;

    static const RecordType& recordType();
    bool operator==(const Choice&) const = default;
};

/// The engine's three tolerances, always written out because the engine reads an absent one as on.
struct Tolerances {
    bool form = false;        ///< t1: spaces, case, accents
    bool punctuation = false; ///< t2: everything but letters and digits
    bool typos = false;       ///< t3: edit distance up to a quarter of the answer

    static const RecordType& recordType();
    bool operator==(const Tolerances&) const = default;
};

/// A picture: a file in the challenge's folder or an address, and the text that replaces it.
struct Illustration {
    std::string file;
    std::string url;
    std::string alt;

    static const RecordType& recordType();
    bool operator==(const Illustration&) const = default;
};

/// A file the learner downloads: in the challenge's folder, or at an address.
struct Attachment {
    std::string file;
    std::string url;

    static const RecordType& recordType();
    bool operator==(const Attachment&) const = default;
};

/// An application shown inside the question.
struct Embed {
    std::string url;
    std::string title;
    std::optional<int> height; ///< pixels

    static const RecordType& recordType();
    bool operator==(const Embed&) const = default;
};

/// An answer kept beside the challenge and what the engine must say of it. The answer is a text, a list of choice keys,
/// or a text for each field.
struct AnswerTest {
    Value answer;
    Expectation expect = Expectation::ok;
    Locale locale;

    static const RecordType& recordType();
    bool operator==(const AnswerTest&) const = default;
};

} // namespace acquis::referential
