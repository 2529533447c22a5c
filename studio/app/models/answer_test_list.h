#pragma once

#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The answer tests of a challenge, each with what the engine says of it now. Roles: position, answerText, locale,
/// expected
/// (`ok`, `ko`), obtained (an outcome), agrees, why.
class AnswerTestList : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString challenge READ challenge WRITE setChallenge NOTIFY challengeChanged FINAL)
    Q_PROPERTY(int passCount READ passCount NOTIFY refreshed FINAL)
    Q_PROPERTY(int failCount READ failCount NOTIFY refreshed FINAL)

public:
    explicit AnswerTestList(QObject* parent = nullptr);

    Q_INVOKABLE void remove(int row);
    /// `ok` or `ko`.
    Q_INVOKABLE void expect(int row, const QString& word);

    [[nodiscard]] QString challenge() const { return challenge_; }
    void setChallenge(const QString& id);
    [[nodiscard]] int passCount() const { return passCount_; }
    [[nodiscard]] int failCount() const { return count() - passCount_; }

signals:
    void challengeChanged();
    void refreshed();

private:
    void refresh();
    QString challenge_;
    int passCount_ = 0;
};

} // namespace acquis::studio
