#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QHash>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

#include <vector>

namespace acquis::studio {

/// A list of rows given as maps, for models that are computed whole from a snapshot. Setting new rows changes, inserts
/// and removes only what differs, so that views keep their place and their focus. Models name it with its namespaces as
/// their base: only so does Qt 6.4 tell qmllint that they have a count and rows.
class Rows : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// `identityRole` names the role that tells one row from another.
    Rows(const QList<QByteArray>& roles, QByteArray identityRole, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return names_; }
    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }

    /// A row as a map, for code that needs one beside its delegate; a QVariant, because qmllint does not look into
    /// maps.
    Q_INVOKABLE QVariant row(int index) const;
    /// The first row whose identity this is; -1 where there is none.
    Q_INVOKABLE int indexOf(const QVariant& identity) const;

signals:
    void countChanged();

protected:
    void setRows(std::vector<QVariantMap> rows);
    [[nodiscard]] const std::vector<QVariantMap>& rows() const { return rows_; }

private:
    QHash<int, QByteArray> names_;
    QString identity_;
    std::vector<QVariantMap> rows_;
};

} // namespace acquis::studio
