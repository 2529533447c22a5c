#include "studio/app/fonts/fonts.h"
#include "studio/app/models/language.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QtQuickTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Runs the tests of the rooms on copies of the referential in `small`, and gives them the files as the disk has them.
class Files : public QObject {
    Q_OBJECT

public:
    /// A fresh copy of the small referential; the one before is gone.
    Q_INVOKABLE QString copy()
    {
        const QString target = fresh();
        const QDir source(u"" ACQUIS_TEST_DATA "/small"_s);
        QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = target + u'/' + source.relativeFilePath(files.next());
            QDir().mkpath(QFileInfo(path).path());
            QFile::copy(files.filePath(), path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        }
        return target;
    }

    /// An empty folder.
    Q_INVOKABLE QString fresh()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        return folder_->path();
    }

    Q_INVOKABLE QString read(const QString& path) const
    {
        QFile file(folder_->filePath(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    Q_INVOKABLE bool write(const QString& path, const QString& text) const
    {
        QFile file(folder_->filePath(path));
        QDir().mkpath(QFileInfo(file).path());
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
    }

    Q_INVOKABLE bool remove(const QString& path) const { return QFile::remove(folder_->filePath(path)); }

    /// The lines of a file that are not as in `small`, as they are now.
    Q_INVOKABLE QStringList changedLines(const QString& path) const
    {
        QFile file(u"" ACQUIS_TEST_DATA "/small/"_s + path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList before = QString::fromUtf8(file.readAll()).split(u'\n');
        QStringList changed;
        for (const QString& line : read(path).split(u'\n'))
            if (!before.removeOne(line))
                changed.append(line);
        return changed;
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QGuiApplication::setOrganizationName(u"Acquis"_s);
        QGuiApplication::setApplicationName(u"acquis-studio-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
        QQuickStyle::setStyle(u"Fusion"_s);
        QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
        acquis::studio::registerFonts();
        acquis::studio::Language::instance().setCode(u"fr"_s);
    }

    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->rootContext()->setContextProperty(u"files"_s, &files_);
        QObject::connect(&acquis::studio::Language::instance(), &acquis::studio::Language::codeChanged, engine,
            &QQmlEngine::retranslate);
    }

private:
    QTemporaryDir settings_;
    Files files_;
};

QUICK_TEST_MAIN_WITH_SETUP(studio_rooms, Setup)
#include "tst_rooms.moc"
