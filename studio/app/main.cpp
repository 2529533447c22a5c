#include "fonts/fonts.h"
#include "measure.h"
#include "models/closed_network.h"
#include "models/content_images.h"
#include "models/language.h"
#include "models/navigation.h"
#include "models/preferences.h"
#include "models/workspace.h"
#include "screens.h"
#include "theme/palette.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

using namespace acquis::studio;

/// How long a screen needs to come to rest before its picture is taken, in milliseconds.
constexpr int settleTime = 700;

struct Options {
    QString folder;
    QString go;
    QString grab;
    QString screens;
    QString theme;
    QString language;
    QSize size;
    bool measure = false;
};

QSize sizeOf(const QString& text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

Options read(const QGuiApplication& app)
{
    QCommandLineParser parser;
    const QCommandLineOption go(u"go"_s, u"Show this room or entity at the start."_s, u"ROOM|ID"_s);
    const QCommandLineOption grab(u"grab"_s, u"Save a picture of the window and leave."_s, u"FILE"_s);
    const QCommandLineOption screens(
        u"screens"_s, u"Save pictures of every screen, in both languages and themes, and leave."_s, u"DIR"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark."_s, u"THEME"_s);
    const QCommandLineOption lang(u"lang"_s, u"fr or en; the locale's by default."_s, u"LANG"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window, 1366x768."_s, u"WxH"_s);
    const QCommandLineOption today(u"today"_s, u"The date of today (default: the system's)."_s, u"YYYY-MM-DD"_s);
    QCommandLineOption measure(u"measure"_s, u"Print how long opening takes, as JSON, and leave."_s);
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({measure, go, grab, screens, theme, lang, size, today});
    parser.addPositionalArgument(u"folder"_s, u"The content folder to open."_s, u"[folder]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    if (const auto day = acquis::Day::parse(parser.value(today).toStdString()))
        Workspace::instance().setToday(*day);
    return {parser.positionalArguments().value(0), parser.value(go), parser.value(grab), parser.value(screens),
        parser.value(theme), parser.value(lang), sizeOf(parser.value(size)), parser.isSet(measure)};
}

/// Gives the theme what the author prefers, now and at every change; the options of this start come first.
void dress(const Options& options, QObject& theme)
{
    const Preferences& preferences = Preferences::instance();
    const bool pictures = !options.grab.isEmpty() || !options.screens.isEmpty();
    theme.setProperty("dark", (options.theme.isEmpty() ? preferences.theme() : options.theme) == u"dark"_s);
    theme.setProperty("reducedMotion", pictures || preferences.reducedMotion());
    followThemePalette(theme);
    QObject::connect(&preferences, &Preferences::themeChanged, &theme,
        [&theme, &preferences] { theme.setProperty("dark", preferences.theme() == u"dark"_s); });
    QObject::connect(&preferences, &Preferences::reducedMotionChanged, &theme,
        [&theme, &preferences] { theme.setProperty("reducedMotion", preferences.reducedMotion()); });
    QObject::connect(&preferences, &Preferences::languageChanged, &Language::instance(),
        [&preferences] { Language::instance().setCode(preferences.language()); });
}

void prepare(const Options& options, QQuickWindow& window)
{
    if (auto* theme = window.property("theme").value<QObject*>())
        dress(options, *theme);
    if (options.size.isValid())
        window.resize(options.size);
}

void apply(const Options& options, QQuickWindow& window)
{
    if (const QStringList rooms{u"welcome"_s, u"referential"_s, u"parcours"_s, u"release"_s, u"settings"_s};
        rooms.contains(options.go))
        Navigation::instance().openRoom(options.go);
    else if (!options.go.isEmpty())
        Navigation::instance().open(options.go);
    if (!options.screens.isEmpty())
        QTimer::singleShot(settleTime, &window,
            [&window, folder = options.screens] { QCoreApplication::exit(saveScreens(window, folder)); });
    else if (!options.grab.isEmpty())
        QTimer::singleShot(settleTime, &window, [&window, file = options.grab] {
            QCoreApplication::exit(window.grabWindow().save(file) ? EXIT_SUCCESS : EXIT_FAILURE);
        });
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QGuiApplication::setOrganizationName(u"Acquis"_s);
    QGuiApplication::setApplicationName(u"acquis-studio"_s);
    QGuiApplication::setApplicationDisplayName(u"Acquis"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(ACQUIS_VERSION));
    QQuickStyle::setStyle(u"Fusion"_s);
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    const Options options = read(app);
    registerFonts();
    Language::instance().setCode(options.language.isEmpty() ? Preferences::instance().language() : options.language);
    [[maybe_unused]] const Navigation& navigation = Navigation::instance(); // follows the folder from the start
    QQmlApplicationEngine engine;
    ClosedNetwork network;
    engine.setNetworkAccessManagerFactory(&network);
    engine.addImageProvider(u"content"_s, new ContentImages);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.load(QUrl(u"qrc:/qt/qml/Acquis/Studio/Main.qml"_s));
    auto* window
        = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (!window)
        return EXIT_FAILURE;
    QObject::connect(&Language::instance(), &Language::codeChanged, &engine, &QQmlEngine::retranslate);
    QObject::connect(&app, &QGuiApplication::aboutToQuit, [] { Workspace::instance().save(); });
    prepare(options, *window);
    std::optional<Measure> measured;
    if (options.measure)
        measured.emplace();
    // Once the window is there: it goes on drawing while the folder is read.
    QTimer::singleShot(0, window, [&options, window] {
        if (!options.folder.isEmpty())
            Workspace::instance().open(options.folder);
        apply(options, *window);
    });
    return QGuiApplication::exec();
}
