#include "studio/app/models/question_preview.h"

#include "model/answer/check.h"
#include "model/answer/question_of.h"
#include "model/syntax/proposals.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <algorithm>
#include <QJSValue>
#include <QVariantMap>
#include <random>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

struct Asked {
    std::shared_ptr<const Challenge> own;
    Challenge whole;
    const LocalizedChallenge* localized = nullptr;
};

std::optional<Asked> askedIn(const QString& challenge, const QString& locale)
{
    const Workspace& workspace = Workspace::instance();
    const auto own = workspace.content().find<Challenge>(utf8(challenge));
    if (own == nullptr)
        return std::nullopt;
    Asked asked{own, workspace.links().whole(*own)};
    for (const LocalizedChallenge* one : workspace.links().localizedOf(*own))
        if (qt(one->locale.text()) == locale)
            asked.localized = one;
    return asked;
}

/// The order a seed draws. Not the engine's, which draws in the learner's browser.
void shuffle(QVariantList& items, int seed)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    for (qsizetype i = items.size() - 1; i > 0; --i)
        items.swapItemsAt(i, static_cast<qsizetype>(random() % static_cast<unsigned>(i + 1)));
}

QVariantList piecesOf(const std::string& proposals, bool isLong, const QString& challenge)
{
    QVariantList pieces;
    for (const syntax::Proposals::Piece& piece : syntax::readProposals(proposals).pieces) {
        if (!piece.field) {
            pieces.append(QVariantMap{
                {u"kind"_s, u"text"_s}, {u"html"_s, Workspace::instance().html(qt(piece.source), challenge)}});
            continue;
        }
        QStringList options;
        for (const std::string& option : piece.field->options)
            options.append(qt(option));
        pieces.append(QVariantMap{{u"kind"_s, piece.field->isSelect ? u"select"_s : u"input"_s},
            {u"name"_s, qt(piece.field->name)}, {u"placeholder"_s, qt(piece.field->placeholder.value_or(""))},
            {u"label"_s, qt(piece.field->label.value_or(piece.field->name))}, {u"options"_s, options},
            {u"multiline"_s, isLong}});
    }
    return pieces;
}

QVariantList localesOf(const Asked& asked)
{
    const Workspace& workspace = Workspace::instance();
    QVariantList locales;
    const auto add = [&locales](const QString& locale, const QString& state) {
        locales.append(QVariantMap{{u"locale"_s, state == u"own"_s && !locales.isEmpty() ? locale : locale},
            {u"label"_s, locale}, {u"state"_s, state}});
    };
    for (const Locale& locale : asked.own->locales)
        add(qt(locale.text()), u"own"_s);
    for (const LocalizedChallenge* one : workspace.links().localizedOf(*asked.own))
        add(qt(one->locale.text()), one->status == LocalizedStatus::live ? u"live"_s : u"paused"_s);
    for (const Locale& locale : workspace.content().settings().locales) {
        const bool isKnown = std::ranges::any_of(locales,
            [&](const QVariant& known) { return known.toMap().value(u"locale"_s).toString() == qt(locale.text()); });
        if (!isKnown && std::ranges::find(asked.own->locales, locale) == asked.own->locales.end()
            && locale.language() != asked.own->locales.front().language())
            add(qt(locale.text()), u"missing"_s);
    }
    return locales;
}

/// An answer as a test of the content writes it. No choice ticked is an empty list, nothing typed an empty text.
Value answerValue(const QVariant& answer)
{
    const Value value = valueFor(answer, nullptr);
    if (!value.isNull())
        return value;
    const QVariant plain
        = answer.metaType() == QMetaType::fromType<QJSValue>() ? answer.value<QJSValue>().toVariant() : answer;
    return plain.metaType().id() == QMetaType::QVariantList ? Value(Value::List{}) : Value("");
}

} // namespace

QuestionPreview::QuestionPreview(QObject* parent)
    : QObject(parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &QuestionPreview::refresh);
}

void QuestionPreview::setChallenge(const QString& id)
{
    if (id == challenge_)
        return;
    challenge_ = id;
    emit targetChanged();
    refresh();
}

void QuestionPreview::setLocale(const QString& locale)
{
    if (locale == locale_)
        return;
    locale_ = locale;
    emit targetChanged();
    refresh();
}

void QuestionPreview::setSeed(int seed)
{
    if (seed == seed_)
        return;
    seed_ = seed;
    emit targetChanged();
    refresh();
}

void QuestionPreview::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const auto asked = askedIn(challenge_, locale_);
    choices_.clear();
    pieces_.clear();
    files_.clear();
    locales_.clear();
    type_ = instructionHtml_ = alternativeHtml_ = illustrationUrl_ = illustrationAlt_ = QString();
    timer_ = 0;
    isShuffled_ = false;
    if (asked) {
        const Challenge& whole = asked->whole;
        const LocalizedChallenge* localized = asked->localized;
        type_ = whole.type ? qt(wordOf(*whole.type).yaml) : QString();
        timer_ = whole.timer.value_or(0);
        instructionHtml_
            = workspace.html(qt(localized == nullptr ? whole.instruction : localized->instruction), challenge_);
        alternativeHtml_ = workspace.html(
            qt(localized == nullptr ? whole.alternativeInstruction : localized->alternativeInstruction), challenge_);
        const auto& illustration
            = localized != nullptr && localized->illustration ? localized->illustration : whole.illustration;
        if (illustration) {
            illustrationAlt_ = qt(illustration->alt);
            // A locale has files of its own, or those of the source.
            const QString file = qt(illustration->file);
            illustrationUrl_ = localized == nullptr ? QString() : workspace.fileUrl(qt(localized->identity()), file);
            if (illustrationUrl_.isEmpty())
                illustrationUrl_ = workspace.fileUrl(challenge_, file);
        }
        const auto& attachments
            = localized != nullptr && !localized->attachments.empty() ? localized->attachments : whole.attachments;
        for (const Attachment& attachment : attachments)
            files_.append(qt(attachment.file.empty() ? attachment.url : attachment.file));
        for (const Choice& choice : whole.choices) {
            const std::string* text = localized == nullptr ? &choice.text : localized->choices.find(choice.key);
            choices_.append(QVariantMap{{u"key"_s, qt(choice.key)},
                {u"html"_s, workspace.html(text == nullptr ? QString() : qt(*text), challenge_)},
                {u"correct"_s, choice.correct}});
        }
        isShuffled_ = whole.shuffled && !choices_.isEmpty();
        if (isShuffled_)
            shuffle(choices_, seed_);
        if (whole.type != ChallengeType::qcu && whole.type != ChallengeType::qcm)
            pieces_ = piecesOf(
                answer::engineTexts(whole, localized).proposals, whole.format == AnswerFormat::paragraph, challenge_);
        locales_ = localesOf(*asked);
        const bool isOwn = locale_.isEmpty() || std::ranges::any_of(asked->own->locales, [this](const Locale& one) {
            return qt(one.text()) == locale_;
        });
        isTranslated_ = isOwn || localized != nullptr;
    }
    emit changed();
}

Value QuestionPreview::answerOf(const QVariant& given) const
{
    Value answer = answerValue(given);
    if (answer.isMap())
        std::ranges::stable_sort(*answer.map(), {}, [this](const Entry& entry) {
            const auto isField
                = [&](const QVariant& piece) { return piece.toMap().value(u"name"_s).toString() == qt(entry.key); };
            return std::ranges::find_if(pieces_, isField) - pieces_.begin();
        });
    return answer;
}

QVariantMap QuestionPreview::judge(const QVariant& given) const
{
    const auto asked = askedIn(challenge_, locale_);
    if (!asked)
        return {};
    const auto text = answer::engineAnswer(asked->whole, answerOf(given));
    if (!text)
        return {
            {u"outcome"_s, u"error"_s}, {u"explanation"_s, said(text.error().sentence)}, {u"steps"_s, QVariantList()}};
    const answer::Verdict verdict = answer::check(answer::questionOf(asked->whole, asked->localized), *text);
    QVariantList steps;
    for (const answer::Step& step : verdict.steps) {
        QVariantMap row{{u"kind"_s, qt(answer::wordOf(step.kind))}, {u"field"_s, qt(step.field)},
            {u"enabled"_s, step.isEnabled}, {u"why"_s, said(step.why)}, {u"answerBefore"_s, qt(step.answerBefore)},
            {u"answerAfter"_s, qt(step.answerAfter)}, {u"solutionBefore"_s, qt(step.solutionBefore)},
            {u"solutionAfter"_s, qt(step.solutionAfter)}};
        if (step.edits) {
            row.insert(u"distance"_s, static_cast<int>(step.edits->distance));
            row.insert(u"length"_s, static_cast<int>(step.edits->answerLength));
            row.insert(u"ratio"_s, step.edits->ratio());
        }
        steps.append(row);
    }
    return {{u"outcome"_s, qt(answer::wordOf(verdict.outcome))}, {u"explanation"_s, said(verdict.explanation)},
        {u"steps"_s, steps}};
}

void QuestionPreview::keepAsTest(const QVariant& given)
{
    const auto asked = askedIn(challenge_, locale_);
    if (!asked)
        return;
    Challenge changed = *asked->own;
    AnswerTest test;
    test.answer = answerOf(given);
    test.expect = judge(given).value(u"outcome"_s) == u"ok"_s ? Expectation::ok : Expectation::ko;
    if (asked->localized != nullptr)
        test.locale = asked->localized->locale;
    changed.answerTests.push_back(std::move(test));
    Workspace::instance().apply(Entity(std::move(changed)), [] { return tr("Keep an answer test"); });
}

} // namespace acquis::studio
