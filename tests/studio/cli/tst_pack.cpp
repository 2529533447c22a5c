#include "running.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `acquis export pack` and `acquis pack verify` as a pipeline uses them.
class TestPackCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(git({u"init"_s, u"-q"_s, folder(u"one"_s)}, {}));
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, content_, folder(u"one/content"_s)}), 0);
        QVERIFY(git({u"add"_s, u"."_s}, folder(u"one"_s)));
        QVERIFY(git({u"commit"_s, u"-q"_s, u"-m"_s, u"Content"_s}, folder(u"one"_s)));
        QVERIFY(git({u"clone"_s, u"-q"_s, folder(u"one"_s), folder(u"another, d’ailleurs"_s)}, {}));
    }

    void oneCommitGivesTheSameBytesInAnyFolderLocaleAndTimeZone()
    {
        const QString first = folder(u"first.acquis"_s);
        const QString second = folder(u"second.acquis"_s);
        QCOMPARE(acquis({u"export"_s, u"pack"_s, folder(u"one/content"_s), u"--out"_s, first},
                     {u"TZ=Asia/Tokyo"_s, u"LC_ALL=C.UTF-8"_s, u"MALLOC_PERTURB_=17"_s})
                     .code,
            0);
        QCOMPARE(acquis({u"export"_s, u"pack"_s, folder(u"another, d’ailleurs/content"_s), u"--at"_s, u"HEAD"_s,
                            u"--out"_s, second},
                     {u"TZ=America/Cayenne"_s, u"LC_ALL=fr_FR.UTF-8"_s, u"MALLOC_PERTURB_=99"_s})
                     .code,
            0);
        QVERIFY(!read(first).isEmpty());
        QVERIFY(read(first) == read(second));
    }

    void aSoundPackTellsItsManifest()
    {
        const QString pack = folder(u"sound.acquis"_s);
        QCOMPARE(acquis({u"export"_s, u"pack"_s, folder(u"one/content"_s), u"--out"_s, pack}).code, 0);
        const Run run = acquis({u"pack"_s, u"verify"_s, pack, u"--format"_s, u"json"_s});
        QCOMPARE(run.code, 0);
        const auto verdict = nlohmann::json::parse(run.out.toStdString());
        QVERIFY(verdict["sound"] == true && verdict["problem"].is_null());
        QVERIFY(verdict["manifest"]["dirty"] == "false" && verdict["manifest"]["gate"] == "errors");
        QCOMPARE(verdict["manifest"]["commit"].get<std::string>().size(), std::size_t(40));
    }

    void aDamagedPackIsOneWithItsReasonAndAMissingOneThree()
    {
        const QString pack = folder(u"damaged.acquis"_s);
        QCOMPARE(acquis({u"export"_s, u"pack"_s, folder(u"one/content"_s), u"--out"_s, pack}).code, 0);
        QByteArray bytes = read(pack);
        bytes[bytes.indexOf("validated", bytes.size() / 2)] = 'w';
        QFile file(pack);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Run french = acquis({u"--lang"_s, u"fr"_s, u"pack"_s, u"verify"_s, pack});
        QCOMPARE(french.code, 1);
        QVERIFY2(french.err.contains("Ce paquet est abîmé"), french.err);
        const Run json = acquis({u"pack"_s, u"verify"_s, pack, u"--format"_s, u"json"_s});
        QCOMPARE(json.code, 1);
        const auto problem = nlohmann::json::parse(json.out.toStdString())["problem"];
        QVERIFY(problem["fr"].is_string() && problem["en"].is_string());
        QCOMPARE(acquis({u"pack"_s, u"verify"_s, folder(u"nowhere.acquis"_s)}).code, 3);
        QCOMPARE(acquis({u"pack"_s}).code, 2);
    }

    void theGateRefusesAndLeavesTheOldPack()
    {
        const QString content = folder(u"faulty"_s);
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, content_, content}), 0);
        const QDir skills(content + u"/tubes/requete-moteur/skills"_s);
        QVERIFY(QFile::remove(skills.filePath(skills.entryList({u"1v1.yaml"_s}).constFirst())));
        const QString pack = folder(u"kept.acquis"_s);
        QFile old(pack);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const QStringList arguments{
            u"export"_s, u"pack"_s, content, u"--out"_s, pack, u"--time"_s, u"2026-01-01"_s, u"--gate"_s};
        QCOMPARE(acquis(arguments + QStringList{u"errors"_s}).code, 4);
        QCOMPARE(read(pack), QByteArray("old"));
        QCOMPARE(acquis(arguments + QStringList{u"none"_s}).code, 0);
        QCOMPARE(acquis({u"pack"_s, u"verify"_s, pack}).code, 0);
    }

    void thePlanWritesNothing()
    {
        const Run run = acquis({u"export"_s, u"pack"_s, folder(u"one/content"_s), u"--plan"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("challenge") && run.out.contains("roles (1)"));
    }

private:
    [[nodiscard]] QString folder(const QString& name) const { return root_.filePath(name); }

    static bool git(const QStringList& arguments, const QString& in)
    {
        QProcess process;
        process.setWorkingDirectory(in);
        process.setEnvironment(QProcess::systemEnvironment()
            + QStringList{u"GIT_CONFIG_GLOBAL=/dev/null"_s, u"GIT_AUTHOR_NAME=A"_s,
                u"GIT_AUTHOR_EMAIL=a@example.invalid"_s, u"GIT_COMMITTER_NAME=A"_s,
                u"GIT_COMMITTER_EMAIL=a@example.invalid"_s, u"GIT_AUTHOR_DATE=2026-11-21T02:00:00Z"_s,
                u"GIT_COMMITTER_DATE=2026-11-21T02:00:00Z"_s});
        process.start(u"git"_s, arguments);
        return process.waitForFinished(60000) && process.exitCode() == 0;
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QString content_ = QStringLiteral(ACQUIS_SOURCE "/content");
    const QTemporaryDir root_;
};

QTEST_GUILESS_MAIN(TestPackCommand)
#include "tst_pack.moc"
