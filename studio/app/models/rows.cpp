#include "studio/app/models/rows.h"

#include <algorithm>

namespace acquis::studio {

Rows::Rows(const QList<QByteArray>& roles, QByteArray identityRole, QObject* parent)
    : QAbstractListModel(parent)
    , identity_(QString::fromUtf8(identityRole))
{
    int role = Qt::UserRole + 1;
    for (const QByteArray& name : roles)
        names_.insert(role++, name);
}

int Rows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Rows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !names_.contains(role))
        return {};
    return rows_[static_cast<std::size_t>(index.row())].value(QString::fromUtf8(names_.value(role)));
}

QVariant Rows::row(int index) const
{
    return index < 0 || index >= count() ? QVariantMap() : rows_[static_cast<std::size_t>(index)];
}

int Rows::indexOf(const QVariant& identity) const
{
    const auto found
        = std::ranges::find_if(rows_, [&](const QVariantMap& row) { return row.value(identity_) == identity; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

void Rows::setRows(std::vector<QVariantMap> rows)
{
    const int before = count();
    const auto same
        = [this](const QVariantMap& a, const QVariantMap& b) { return a.value(identity_) == b.value(identity_); };
    // What stays at both ends is changed in place; what lies between is removed and inserted.
    std::size_t head = 0;
    while (head < rows.size() && head < rows_.size() && same(rows[head], rows_[head]))
        ++head;
    std::size_t tail = 0;
    while (tail + head < rows.size() && tail + head < rows_.size()
        && same(rows[rows.size() - 1 - tail], rows_[rows_.size() - 1 - tail]))
        ++tail;
    if (rows_.size() > head + tail) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(rows_.size() - tail) - 1);
        rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(head), rows_.end() - static_cast<std::ptrdiff_t>(tail));
        endRemoveRows();
    }
    if (rows.size() > head + tail) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(rows.size() - tail) - 1);
        rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(head),
            rows.begin() + static_cast<std::ptrdiff_t>(head), rows.end() - static_cast<std::ptrdiff_t>(tail));
        endInsertRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] != rows_[i]) {
            rows_[i] = std::move(rows[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            emit dataChanged(changed, changed);
        }
    if (count() != before)
        emit countChanged();
}

} // namespace acquis::studio
