#include "studio/app/models/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QTranslator>

#include <string_view>

namespace acquis::studio {

using namespace Qt::StringLiterals;

namespace {

/// lupdate 6.4 leaves the namespace out of the contexts of C++ classes, and tr() asks with it.
class OwnTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const std::string_view whole(context);
        const std::size_t colon = whole.rfind(':');
        return QTranslator::translate(
            colon == std::string_view::npos ? context : context + colon + 1, source, disambiguation, n);
    }
};

/// Loads the catalogues of a locale in place of those of another.
void translateTo(const QLocale& locale)
{
    static OwnTranslator own;
    static QTranslator qtOwn;
    for (QTranslator* translator : {static_cast<QTranslator*>(&own), &qtOwn})
        QCoreApplication::removeTranslator(translator);
    if (own.load(locale, u"acquis"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&own);
    if (qtOwn.load(locale, u"qtbase"_s, u"_"_s, u"/usr/share/qt6/translations"_s))
        QCoreApplication::installTranslator(&qtOwn);
}

} // namespace

Language::Language()
{
    setCode({});
}

Language& Language::instance()
{
    static Language language;
    return language;
}

Language* Language::create(QQmlEngine*, QJSEngine*)
{
    QQmlEngine::setObjectOwnership(&instance(), QQmlEngine::CppOwnership);
    return &instance();
}

QString Language::code() const
{
    return code_ == French ? u"fr"_s : u"en"_s;
}

void Language::setCode(const QString& code)
{
    const QString wanted = code.isEmpty() ? QLocale::system().name() : code;
    code_ = wanted.startsWith("en"_L1) || wanted == "C"_L1 ? English : French;
    const QLocale locale(code_ == French ? u"fr_FR"_s : u"en_GB"_s);
    QLocale::setDefault(locale);
    translateTo(locale);
    emit codeChanged();
}

} // namespace acquis::studio
