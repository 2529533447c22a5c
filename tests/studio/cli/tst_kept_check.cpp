#include "tests/studio/cli/running.h"

#include <QtTest>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace {

/// A folder with two problems, one of which has a fix, whose files were all written a minute ago.
class Content {
public:
    Content()
    {
        write("referential.yaml", "format: 1\nname: Essai\ndefaultLocale: fr\nlocales: [fr]\n");
        write("tutorials/tutorialEssai.yaml",
            "id: tutorialEssai\ntitle: \"Est-ce vrai ?\"\nlink: www.exemple.fr/page\nlanguage: fr\n");
    }

    void write(const fs::path& path, const std::string& text) const
    {
        fs::create_directories((folder() / path).parent_path());
        std::ofstream(folder() / path, std::ios::binary) << text;
    }

    [[nodiscard]] fs::path folder() const { return folder_.path().toStdString() + "/content"; }
    [[nodiscard]] Run check(const QStringList& more = {}, const QString& today = u"2026-11-21"_s) const
    {
        return acquis(QStringList{u"check"_s, QString::fromStdString(folder().string()), u"--today"_s, today} + more,
            {u"XDG_CACHE_HOME="_s + folder_.path() + u"/cache"_s});
    }
    [[nodiscard]] bool isKept() const
    {
        const QDir cache(folder_.path() + u"/cache/acquis"_s);
        return !cache.entryList({u"check-*.cbor"_s}, QDir::Files).isEmpty();
    }
    [[nodiscard]] QByteArray keptBytes() const { return bytesOf(keptPath()); }
    [[nodiscard]] QString keptPath() const
    {
        const QDir cache(folder_.path() + u"/cache/acquis"_s);
        return cache.filePath(cache.entryList({u"check-*.cbor"_s}, QDir::Files).value(0));
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder_;
};

/// Files changed less than two seconds ago are not relied upon.
void waitUntilFilesAreOld()
{
    QTest::qWait(3200);
}

} // namespace

class TestKeptCheck : public QObject {
    Q_OBJECT

private slots:
    void tellsTheSameWithoutReadingAgain()
    {
        const Content content;
        QVERIFY(!content.check().out.isEmpty());
        QVERIFY2(!content.isKept(), "the files may still change unnoticed");
        waitUntilFilesAreOld();
        for (const QString& format : {u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s}) {
            const Run read = content.check({u"--anew"_s, u"--format"_s, format});
            static_cast<void>(content.check({u"--format"_s, format}));
            QVERIFY(content.isKept());
            const Run kept = content.check({u"--format"_s, format});
            QVERIFY(!read.out.isEmpty());
            QCOMPARE(kept.out, read.out);
            QCOMPARE(kept.err, read.err);
            QCOMPARE(kept.code, read.code);
        }
        // The gate is that of this run, not of the one that was kept.
        QCOMPARE(content.check().code, 1);
        QCOMPARE(content.check({u"--gate"_s, u"none"_s}).code, 0);
    }

    /// The same size, and its time set back: what changed is seen all the same.
    void seesWhatChanged()
    {
        const Content content;
        const fs::path file = content.folder() / "tutorials/tutorialEssai.yaml";
        waitUntilFilesAreOld();
        const Run before = content.check();
        QVERIFY(content.isKept());
        struct stat status { };
        QCOMPARE(::stat(file.c_str(), &status), 0);
        content.write("tutorials/tutorialEssai.yaml",
            "id: tutorialEssai\ntitle: \"Est-ce vraie?\"\nlink: www.exemple.fr/page\nlanguage: fr\n");
        const timespec times[2] = {status.st_atim, status.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, file.c_str(), times, 0), 0);
        QVERIFY(content.check().out != before.out);
        fs::remove(file);
        QVERIFY(!content.check().out.contains("tutorialEssai"));
    }

    void anotherDayIsAnotherCheck()
    {
        const Content content;
        waitUntilFilesAreOld();
        static_cast<void>(content.check());
        const QByteArray kept = content.keptBytes();
        static_cast<void>(content.check({}, u"2027-11-21"_s));
        QVERIFY(content.keptBytes() != kept);
    }

    void isMadeAnewWhereItIsDamaged()
    {
        const Content content;
        waitUntilFilesAreOld();
        const Run first = content.check();
        for (const QByteArray& damage : {QByteArray("no cbor"), content.keptBytes().chopped(20), QByteArray()}) {
            QFile file(content.keptPath());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(damage);
            file.close();
            const Run again = content.check();
            QCOMPARE(again.out, first.out);
            QCOMPARE(again.code, first.code);
        }
    }
};

QTEST_GUILESS_MAIN(TestKeptCheck)
#include "tst_kept_check.moc"
