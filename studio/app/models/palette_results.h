#pragma once

#include "model/referential/search.h"
#include "studio/app/models/rows.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace acquis::studio {

/// What the palette offers for a query: entities found and actions that fit. `scope` is all, skills, challenges or
/// actions; a leading @, # or > in the query chooses it too. Roles: resultId, section, resultKind (entity kind, or
/// action), label, detail, iconName, badge, badgeTone, area, place, keys. `actions` is `[{id, title, keys, icon}]`,
/// given by the window.
class PaletteResults : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString scope READ scope WRITE setScope NOTIFY queryChanged FINAL)
    Q_PROPERTY(QVariantList actions READ actions WRITE setActions NOTIFY actionsChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY totalChanged FINAL)

public:
    explicit PaletteResults(QObject* parent = nullptr);
    [[nodiscard]] QString query() const { return query_; }
    void setQuery(const QString& query);
    [[nodiscard]] QString scope() const { return scope_; }
    void setScope(const QString& scope);
    [[nodiscard]] QVariantList actions() const { return actions_; }
    void setActions(const QVariantList& actions);
    [[nodiscard]] int total() const { return total_; }

signals:
    void queryChanged();
    void actionsChanged();
    void totalChanged();

private:
    void refresh();
    [[nodiscard]] referential::Searcher& searcher();

    std::optional<referential::Searcher> searcher_; ///< of the content as it is now; made when something is typed
    QString query_;
    QString scope_ = QStringLiteral("all");
    QVariantList actions_;
    int total_ = 0;
};

} // namespace acquis::studio
