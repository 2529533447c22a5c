#pragma once

#include "model/base/diagnostic.h"
#include "studio/app/models/rows.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The open problems, worst first; of some entities only when `entities` is not empty. Roles: problemId, severity,
/// rule, entityId, entity (its name), field, sentence, actionText (what the fix does; empty where there is none), state
/// (empty).
class ProblemList : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList entities READ entities WRITE setEntities NOTIFY entitiesChanged FINAL)
    /// The problems are of one thing and its translations: `entity` names a translation's locale, nothing else.
    Q_PROPERTY(bool ofOne READ ofOne WRITE setOfOne NOTIFY entitiesChanged FINAL)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int warningCount READ warningCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int infoCount READ infoCount NOTIFY countsChanged FINAL)
    /// All of them: the list itself holds the 500 worst.
    Q_PROPERTY(int total READ total NOTIFY countsChanged FINAL)

public:
    explicit ProblemList(QObject* parent = nullptr);
    [[nodiscard]] QStringList entities() const { return entities_; }
    void setEntities(const QStringList& ids);
    [[nodiscard]] bool ofOne() const { return ofOne_; }
    void setOfOne(bool ofOne);

    /// Applies the fix of a row as one undo step; false where it has none.
    Q_INVOKABLE bool fix(int row);
    /// The ids a competence, tube or skill stands for here: itself and all that is in it.
    Q_INVOKABLE QStringList within(const QString& id) const;

    [[nodiscard]] int errorCount() const { return counts_[0]; }
    [[nodiscard]] int warningCount() const { return counts_[1]; }
    [[nodiscard]] int infoCount() const { return counts_[2]; }
    [[nodiscard]] int total() const { return counts_[0] + counts_[1] + counts_[2]; }

signals:
    void entitiesChanged();
    void countsChanged();

private:
    void refresh();
    [[nodiscard]] QString nameOf(const Diagnostic& problem) const;
    QStringList entities_;
    bool ofOne_ = false;
    int counts_[3] = {0, 0, 0};
};

} // namespace acquis::studio
