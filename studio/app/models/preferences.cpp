#include "studio/app/models/preferences.h"

#include <QQmlEngine>
#include <QSettings>

namespace acquis::studio {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"preferences/language"_s;
const QString themeKey = u"preferences/theme"_s;
const QString motionKey = u"preferences/reducedMotion"_s;

} // namespace

Preferences::Preferences()
{
    const QSettings settings;
    language_ = settings.value(languageKey).toString();
    theme_ = settings.value(themeKey).toString() == u"dark"_s ? u"dark"_s : u"light"_s;
    reducedMotion_ = settings.value(motionKey, false).toBool();
}

Preferences& Preferences::instance()
{
    static Preferences preferences;
    return preferences;
}

Preferences* Preferences::create(QQmlEngine*, QJSEngine*)
{
    QQmlEngine::setObjectOwnership(&instance(), QQmlEngine::CppOwnership);
    return &instance();
}

void Preferences::setLanguage(const QString& language)
{
    if (language == language_)
        return;
    language_ = language;
    QSettings().setValue(languageKey, language);
    emit languageChanged();
}

void Preferences::setTheme(const QString& theme)
{
    if (theme == theme_)
        return;
    theme_ = theme;
    QSettings().setValue(themeKey, theme);
    emit themeChanged();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == reducedMotion_)
        return;
    reducedMotion_ = reduced;
    QSettings().setValue(motionKey, reduced);
    emit reducedMotionChanged();
}

} // namespace acquis::studio
