#include "fonts/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QGuiApplication>

// A static library keeps its resources only if they are named; Qt wants this outside of any namespace.
static void keepFonts()
{
    Q_INIT_RESOURCE(acquis_fonts);
}

namespace acquis::studio {

bool registerFonts()
{
    using namespace Qt::StringLiterals;
    keepFonts();
    int registered = 0;
    QDirIterator fonts(u":/fonts"_s);
    while (fonts.hasNext())
        registered += QFontDatabase::addApplicationFont(fonts.next()) >= 0 ? 1 : 0;
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
    return registered == 5;
}

} // namespace acquis::studio
