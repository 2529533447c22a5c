#include "screens.h"

#include "models/language.h"
#include "models/navigation.h"
#include "models/text.h"
#include "models/workspace.h"

#include <QDir>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

constexpr int settleTime = 350;

struct Screen {
    QString name;
    QString room; ///< empty when an entity is shown
    QString entity;
    bool withPalette = false;
};

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleTime, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The first validated prototype of a type, so that each form of the editor is seen.
QString challengeOf(ChallengeType type)
{
    for (const auto& challenge : Workspace::instance().content().all<Challenge>())
        if (challenge->isPrototype() && challenge->isValidated() && challenge->type == type)
            return qt(challenge->identity());
    return {};
}

std::vector<Screen> allScreens()
{
    const Referential& content = Workspace::instance().content();
    std::vector<Screen> screens;
    for (const auto& competence : content.all<Competence>())
        if (competence->index == "1.1")
            screens.push_back({u"referential"_s, {}, qt(competence->identity())});
    for (const auto& tube : content.all<Tube>())
        if (content.links().competenceOf(*tube) != nullptr) {
            screens.push_back({u"tube"_s, {}, qt(tube->identity())});
            if (!content.links().skillsOf(*tube).empty())
                screens.push_back({u"skill"_s, {}, qt(content.links().skillsOf(*tube).front()->identity())});
            break;
        }
    for (const auto& [name, type] : {std::pair(u"challenge-qcu"_s, ChallengeType::qcu),
             std::pair(u"challenge-qcm"_s, ChallengeType::qcm), std::pair(u"challenge-qroc"_s, ChallengeType::qroc),
             std::pair(u"challenge-qrocm-ind"_s, ChallengeType::qrocmInd),
             std::pair(u"challenge-qrocm-dep"_s, ChallengeType::qrocmDep)})
        screens.push_back({name, {}, challengeOf(type)});
    if (!content.all<Tutorial>().empty())
        screens.push_back({u"tutorial"_s, {}, qt((*content.all<Tutorial>().begin())->identity())});
    for (const auto& profile : content.all<TargetProfile>())
        if (profile->name.starts_with("[CLG]"))
            screens.push_back({u"parcours"_s, {}, qt(profile->identity())});
    screens.push_back({u"release"_s, u"release"_s, {}});
    screens.push_back({u"settings"_s, u"settings"_s, {}});
    screens.push_back({u"welcome"_s, u"welcome"_s, {}});
    screens.push_back({u"palette"_s, u"referential"_s, {}, true});
    std::erase_if(screens, [](const Screen& screen) { return screen.room.isEmpty() && screen.entity.isEmpty(); });
    return screens;
}

void show(QQuickWindow& window, const Screen& screen)
{
    if (screen.entity.isEmpty())
        Navigation::instance().openRoom(screen.room);
    else
        Navigation::instance().open(screen.entity);
    QMetaObject::invokeMethod(&window, screen.withPalette ? "showPalette" : "hidePalette");
    settle();
}

} // namespace

int saveScreens(QQuickWindow& window, const QString& folder)
{
    QDir().mkpath(folder);
    auto* theme = window.property("theme").value<QObject*>();
    const std::vector<Screen> screens = allScreens();
    int saved = 0;
    int wanted = 0;
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        Language::instance().setCode(language);
        for (const QString& look : {u"light"_s, u"dark"_s}) {
            theme->setProperty("dark", look == u"dark"_s);
            int number = 0;
            for (const Screen& screen : screens) {
                show(window, screen);
                const QString file = u"%1/%2-%3-%4-%5.png"_s.arg(folder)
                                         .arg(++number, 2, 10, QChar(u'0'))
                                         .arg(screen.name, language, look);
                ++wanted;
                saved += window.grabWindow().save(file) ? 1 : 0;
            }
        }
    }
    QTextStream(stdout) << saved << " / " << wanted << " → " << folder << Qt::endl;
    return saved == wanted ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace acquis::studio
