#pragma once

#include "studio/app/models/rows.h"
#include "studio/app/models/text.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The choices of a QCU or QCM as rows that can be added, removed, moved, ticked and written. Roles: key, choiceText,
/// correct, severity, translated (the text in `locale`). Ticking in a QCU unticks the others.
class ChoiceList : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString challenge READ challenge WRITE setChallenge NOTIFY challengeChanged FINAL)
    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY challengeChanged FINAL)
    Q_PROPERTY(bool isSingle READ isSingle NOTIFY refreshed FINAL)
    Q_PROPERTY(int correctCount READ correctCount NOTIFY refreshed FINAL)

public:
    explicit ChoiceList(QObject* parent = nullptr);

    /// Adds an empty choice at the end and gives its row.
    Q_INVOKABLE int add();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void setText(int row, const QString& text);
    Q_INVOKABLE void setCorrect(int row, bool correct);

    [[nodiscard]] QString challenge() const { return challenge_; }
    void setChallenge(const QString& id);
    [[nodiscard]] QString locale() const { return locale_; }
    void setLocale(const QString& locale);
    [[nodiscard]] bool isSingle() const { return isSingle_; }
    [[nodiscard]] int correctCount() const { return correctCount_; }

signals:
    void challengeChanged();
    void refreshed();

private:
    void refresh();
    template <class Change> void change(Change change, const Spoken& text, const QString& mergeKey = {});
    QString challenge_;
    QString locale_;
    bool isSingle_ = true;
    int correctCount_ = 0;
};

} // namespace acquis::studio
