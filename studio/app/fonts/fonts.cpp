#include "fonts/fonts.h"

#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

// A static library keeps its resources only if they are named; Qt wants this outside of any namespace.
static void keepFonts()
{
    Q_INIT_RESOURCE(acquis_fonts);
}

namespace acquis::studio {

using namespace Qt::StringLiterals;

namespace {

/// The bytes of a font. JetBrains Mono draws ">=" as one sign, which an author would read for another character, and Qt
/// 6.4 cannot switch a font's features off: the feature loses its name in our copy, so that nothing asks for it. In the
/// table GSUB the list of features comes before the rules; "calt" stands nowhere else in it.
QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    if (path.contains(u"Mono"_s))
        bytes.replace("calt", "none");
    return bytes;
}

} // namespace

bool registerFonts()
{
    keepFonts();
    int registered = 0;
    QDirIterator fonts(u":/fonts"_s);
    while (fonts.hasNext())
        registered += QFontDatabase::addApplicationFontFromData(bytesOf(fonts.next())) >= 0 ? 1 : 0;
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
    return registered == 5;
}

} // namespace acquis::studio
