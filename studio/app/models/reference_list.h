#pragma once

#include "studio/app/models/rows.h"
#include "studio/app/models/text.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// A list of references of an entity (tutorials of a skill, tubes of a thematic…) as rows that can be added, removed
/// and moved. Roles: referenceId, name, detail, exists. `path` is the field: `tutorials`, `thematics[thematicX].tubes`.
class ReferenceList : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString entity READ entity WRITE setEntity NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY targetChanged FINAL)

public:
    explicit ReferenceList(QObject* parent = nullptr);

    Q_INVOKABLE void add(const QString& id);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void move(int from, int to);
    /// Entities that could be added and whose name holds the words: `[{id, name, detail}]`, at most 20.
    Q_INVOKABLE QVariantList candidates(const QString& words) const;

    [[nodiscard]] QString entity() const { return entity_; }
    void setEntity(const QString& id);
    [[nodiscard]] QString path() const { return path_; }
    void setPath(const QString& path);

signals:
    void targetChanged();

private:
    void refresh();
    void write(const QStringList& ids, const Spoken& text);
    [[nodiscard]] QStringList ids() const;
    QString entity_;
    QString path_;
};

} // namespace acquis::studio
