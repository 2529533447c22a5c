#pragma once

#include "model/base/value.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace acquis::studio {

/// A challenge as its learner sees it, in one locale: safe HTML, choices in the order drawn with `seed`, fields, files.
/// And trying an answer by the engine's rules, explained.
class QuestionPreview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString challenge READ challenge WRITE setChallenge NOTIFY targetChanged FINAL)
    /// Empty for the challenge's own locale.
    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY targetChanged FINAL)
    Q_PROPERTY(int seed READ seed WRITE setSeed NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString type READ type NOTIFY changed FINAL)
    Q_PROPERTY(QString instructionHtml READ instructionHtml NOTIFY changed FINAL)
    Q_PROPERTY(QString alternativeHtml READ alternativeHtml NOTIFY changed FINAL)
    Q_PROPERTY(QString illustrationUrl READ illustrationUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString illustrationAlt READ illustrationAlt NOTIFY changed FINAL)
    /// `[{key, html, correct}]`, shuffled as the challenge says.
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(bool isShuffled READ isShuffled NOTIFY changed FINAL)
    /// `[{kind: text|input|select, html, name, placeholder, label, options, multiline}]` of a QROC or QROCM.
    Q_PROPERTY(QVariantList pieces READ pieces NOTIFY changed FINAL)
    Q_PROPERTY(QStringList files READ files NOTIFY changed FINAL)
    Q_PROPERTY(int timer READ timer NOTIFY changed FINAL)
    Q_PROPERTY(bool isTranslated READ isTranslated NOTIFY changed FINAL)
    /// The locales it can be shown in: `[{locale, label, state: own|live|paused|missing}]`.
    Q_PROPERTY(QVariantList locales READ locales NOTIFY changed FINAL)

public:
    explicit QuestionPreview(QObject* parent = nullptr);

    /// Judges choice keys (a list), a text, or texts by field (a map): `{outcome, explanation, steps: [{kind, enabled,
    /// why, answerBefore, answerAfter, solutionBefore, solutionAfter, distance, length, ratio}]}`.
    Q_INVOKABLE QVariantMap judge(const QVariant& answer) const;
    /// Keeps an answer as an answer test of the challenge, expecting what the engine says of it now.
    Q_INVOKABLE void keepAsTest(const QVariant& answer);

    [[nodiscard]] QString challenge() const { return challenge_; }
    void setChallenge(const QString& id);
    [[nodiscard]] QString locale() const { return locale_; }
    void setLocale(const QString& locale);
    [[nodiscard]] int seed() const { return seed_; }
    void setSeed(int seed);
    [[nodiscard]] QString type() const { return type_; }
    [[nodiscard]] QString instructionHtml() const { return instructionHtml_; }
    [[nodiscard]] QString alternativeHtml() const { return alternativeHtml_; }
    [[nodiscard]] QString illustrationUrl() const { return illustrationUrl_; }
    [[nodiscard]] QString illustrationAlt() const { return illustrationAlt_; }
    [[nodiscard]] QVariantList choices() const { return choices_; }
    [[nodiscard]] bool isShuffled() const { return isShuffled_; }
    [[nodiscard]] QVariantList pieces() const { return pieces_; }
    [[nodiscard]] QStringList files() const { return files_; }
    [[nodiscard]] int timer() const { return timer_; }
    [[nodiscard]] bool isTranslated() const { return isTranslated_; }
    [[nodiscard]] QVariantList locales() const { return locales_; }

signals:
    void targetChanged();
    void changed();

private:
    void refresh();
    /// An answer as content writes it, a QROCM's fields in their order.
    [[nodiscard]] Value answerOf(const QVariant& given) const;
    QString challenge_;
    QString locale_;
    int seed_ = 7;
    QString type_;
    QString instructionHtml_;
    QString alternativeHtml_;
    QString illustrationUrl_;
    QString illustrationAlt_;
    QVariantList choices_;
    bool isShuffled_ = false;
    QVariantList pieces_;
    QStringList files_;
    int timer_ = 0;
    bool isTranslated_ = true;
    QVariantList locales_;
};

} // namespace acquis::studio
