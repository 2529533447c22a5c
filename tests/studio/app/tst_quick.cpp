#include "fonts/fonts.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickItemGrabResult>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardItemModel>
#include <QtQuickTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Runs the QML tests of one folder in French, with the fonts of the studio, as the studio itself would.
class Setup : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(QAbstractItemModel* tree READ tree CONSTANT)

public:
    QString folder() const { return qEnvironmentVariable("ACQUIS_SHOTS"); }

    /// An area with a competence, for the rows of a tree.
    QAbstractItemModel* tree() { return &m_tree; }

    /// Saves what the window shows; false when it cannot be written.
    Q_INVOKABLE bool save(QQuickWindow* window, const QString& name) const
    {
        return QDir().mkpath(folder()) && window->grabWindow().save(folder() + u'/' + name + u".png"_s);
    }

public slots:
    void applicationAvailable()
    {
        QGuiApplication::setOrganizationName(u"Acquis"_s);
        QGuiApplication::setApplicationName(u"acquis-studio-test"_s);
        QQuickStyle::setStyle(u"Fusion"_s);
        QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
        acquis::studio::registerFonts();
        if (m_french.load(u":/i18n/acquis_fr.qm"_s))
            QCoreApplication::installTranslator(&m_french);
    }

    void qmlEngineAvailable(QQmlEngine* engine)
    {
        auto* area = new QStandardItem(u"Protection et sécurité"_s);
        area->appendRow(new QStandardItem(u"Protéger les données personnelles"_s));
        m_tree.appendRow(area);
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->rootContext()->setContextProperty(u"shots"_s, this);
    }

private:
    QTranslator m_french;
    QStandardItemModel m_tree;
};

QUICK_TEST_MAIN_WITH_SETUP(studio_app, Setup)
#include "tst_quick.moc"
