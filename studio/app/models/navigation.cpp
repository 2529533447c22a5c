#include "studio/app/models/navigation.h"

#include "model/referential/localization.h"
#include "model/referential/localized_challenge.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QQmlEngine>

namespace acquis::studio {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPast = 50;

} // namespace

Navigation::Navigation()
{
    connect(&Workspace::instance(), &Workspace::opened, this, [this] {
        past_.clear();
        lastIn_.clear();
        here_ = {};
        openRoom(Workspace::instance().isOpen() ? u"referential"_s : u"welcome"_s);
        past_.clear();
        emit moved();
    });
    connect(&Workspace::instance(), &Workspace::changed, this, [this] {
        if (!here_.entity.isEmpty() && Workspace::instance().kindOf(here_.entity).isEmpty())
            back(); // an undo took away what was shown
    });
}

Navigation& Navigation::instance()
{
    static Navigation navigation;
    return navigation;
}

Navigation* Navigation::create(QQmlEngine*, QJSEngine*)
{
    QQmlEngine::setObjectOwnership(&instance(), QQmlEngine::CppOwnership);
    return &instance();
}

void Navigation::open(const QString& id, const QString& field)
{
    QString target = id;
    if (const auto localized = Workspace::instance().content().find<referential::LocalizedChallenge>(utf8(id)))
        target = qt(localized->challenge.text());
    else if (const auto texts = Workspace::instance().content().find<referential::Localization>(utf8(id)))
        target = qt(texts->owner);
    const QString kind = Workspace::instance().kindOf(target);
    if (kind.isEmpty())
        return;
    go({kind == u"profile"_s ? u"parcours"_s : u"referential"_s, target, kind});
    if (!field.isEmpty())
        emit fieldRequested(field);
}

void Navigation::openRoom(const QString& room)
{
    const Spot last = lastIn_.value(room, Spot{room, {}, {}});
    const bool stands = last.entity.isEmpty() || !Workspace::instance().kindOf(last.entity).isEmpty();
    go(stands ? last : Spot{room, {}, {}});
}

void Navigation::openStart(const QString& room)
{
    go({room, {}, {}});
}

void Navigation::go(const Spot& spot)
{
    if (spot == here_)
        return;
    past_.append(here_);
    if (past_.size() > longestPast)
        past_.removeFirst();
    here_ = spot;
    lastIn_.insert(spot.room, spot);
    emit moved();
}

void Navigation::back()
{
    while (!past_.isEmpty()) {
        here_ = past_.takeLast();
        if (here_.entity.isEmpty() || !Workspace::instance().kindOf(here_.entity).isEmpty())
            break;
    }
    lastIn_.insert(here_.room, here_);
    emit moved();
}

} // namespace acquis::studio
