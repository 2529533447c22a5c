#include "studio/app/models/answer_test_list.h"

#include "model/answer/check.h"
#include "model/answer/question_of.h"
#include "model/base/text.h"
#include "model/syntax/markdown.h"
#include "studio/app/models/language.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

constexpr std::size_t choiceLength = 34;

/// A choice by its number and its first words, as an author sees it in the form.
QString choiceText(const Challenge& challenge, const std::string& key)
{
    const auto found = std::ranges::find(challenge.choices, key, &Choice::key);
    if (found == challenge.choices.end())
        return qt(key);
    const QString words = qt(acquis::text::shortened(syntax::plainTextOf(found->text), choiceLength));
    return u"%1. %2"_s.arg(found - challenge.choices.begin() + 1).arg(words);
}

QString answerText(const Challenge& challenge, const Value& answer)
{
    QStringList parts;
    if (answer.isList())
        for (const Value& key : *answer.list())
            parts.append(choiceText(challenge, key.isText() ? *key.text() : std::string()));
    else if (answer.isMap())
        for (const Entry& entry : *answer.map())
            parts.append(qt(entry.key) + u" = "_s
                + (entry.value.isText() ? qt(*entry.value.text()) : variant(entry.value).toString()));
    else
        parts.append(variant(answer).toString());
    return parts.join(u'\n');
}

answer::Verdict judged(const Challenge& challenge, const Challenge& whole, const AnswerTest& test)
{
    const LocalizedChallenge* localized = nullptr;
    for (const LocalizedChallenge* one : Workspace::instance().links().localizedOf(challenge))
        if (one->locale == test.locale)
            localized = one;
    const auto text = answer::engineAnswer(whole, test.answer);
    if (text)
        return answer::check(answer::questionOf(whole, localized), *text);
    answer::Verdict verdict;
    verdict.outcome = answer::Verdict::Outcome::error;
    verdict.explanation = text.error().sentence;
    return verdict;
}

} // namespace

AnswerTestList::AnswerTestList(QObject* parent)
    : Rows({"position", "answerText", "locale", "expected", "obtained", "agrees", "why"}, "position", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &AnswerTestList::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &AnswerTestList::refresh);
}

void AnswerTestList::setChallenge(const QString& id)
{
    if (id == challenge_)
        return;
    challenge_ = id;
    emit challengeChanged();
    refresh();
}

void AnswerTestList::remove(int row)
{
    Workspace& workspace = Workspace::instance();
    const auto challenge = workspace.content().find<Challenge>(utf8(challenge_));
    if (challenge == nullptr || row < 0 || row >= static_cast<int>(challenge->answerTests.size()))
        return;
    Challenge changed = *challenge;
    changed.answerTests.erase(changed.answerTests.begin() + row);
    workspace.apply(Entity(std::move(changed)), [] { return tr("Remove an answer test"); });
}

void AnswerTestList::expect(int row, const QString& word)
{
    Workspace& workspace = Workspace::instance();
    const auto challenge = workspace.content().find<Challenge>(utf8(challenge_));
    if (challenge == nullptr || row < 0 || row >= static_cast<int>(challenge->answerTests.size()))
        return;
    Challenge changed = *challenge;
    changed.answerTests[static_cast<std::size_t>(row)].expect = word == u"ok"_s ? Expectation::ok : Expectation::ko;
    workspace.apply(Entity(std::move(changed)), [] { return tr("Change what an answer test expects"); });
}

void AnswerTestList::refresh()
{
    std::vector<QVariantMap> rows;
    passCount_ = 0;
    const Workspace& workspace = Workspace::instance();
    if (const auto challenge = workspace.content().find<Challenge>(utf8(challenge_))) {
        const Challenge whole = workspace.links().whole(*challenge);
        for (const AnswerTest& test : challenge->answerTests) {
            const answer::Verdict verdict = judged(*challenge, whole, test);
            const bool isRight = verdict.outcome == answer::Verdict::Outcome::ok;
            const bool agrees
                = isRight == (test.expect == Expectation::ok) && verdict.outcome != answer::Verdict::Outcome::error;
            passCount_ += agrees ? 1 : 0;
            rows.push_back({{u"position"_s, static_cast<int>(rows.size())},
                {u"answerText"_s, answerText(*challenge, test.answer)}, {u"locale"_s, qt(test.locale.text())},
                {u"expected"_s, qt(wordOf(test.expect).yaml)}, {u"obtained"_s, qt(answer::wordOf(verdict.outcome))},
                {u"agrees"_s, agrees}, {u"why"_s, said(verdict.explanation)}});
        }
    }
    setRows(std::move(rows));
    emit refreshed();
}

} // namespace acquis::studio
