#pragma once

#include "model/base/value.h"
#include "model/referential/field.h"
#include "studio/app/models/rows.h"
#include "studio/app/models/text.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// A list of records of an entity (stages of a parcours, criteria of a badge) as rows that can be added, removed and
/// moved. Roles: position, recordPath (`stages[0]`, `badges[clg]`: what an EntityField needs before `.title`), record
/// (its content), severity (of its problems).
class RecordList : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString entity READ entity WRITE setEntity NOTIFY targetChanged FINAL)
    /// The field: `stages`, `badges[clg].criteria`.
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY targetChanged FINAL)

public:
    explicit RecordList(QObject* parent = nullptr);

    /// Adds a record at the end and gives its row; -1 where it could not. A list with keys makes one up when none is
    /// given.
    Q_INVOKABLE int add(const QVariantMap& content = {});
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void move(int from, int to);
    /// Sets one field of a record; changes of one field that follow each other merge.
    Q_INVOKABLE void set(int row, const QString& field, const QVariant& value);

    [[nodiscard]] QString entity() const { return entity_; }
    void setEntity(const QString& id);
    [[nodiscard]] QString path() const { return path_; }
    void setPath(const QString& path);

signals:
    void targetChanged();

private:
    void refresh();
    [[nodiscard]] QString severityOf(const QString& recordPath) const;
    template <class Change> void change(Change change, const Spoken& text, const QString& mergeKey = {});
    QString entity_;
    QString path_;
};

} // namespace acquis::studio
