#include "running.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as a pipeline uses it: arguments in, exit code and output out.
class TestAcquis : public QObject {
    Q_OBJECT

private slots:
    void theShippedContentHasNoErrorAndNoWarning()
    {
        const Run run = acquis({u"check"_s, content_, u"--gate"_s, u"warnings"_s});
        QVERIFY2(run.code == 0, run.out);
    }

    void jsonProblemsHaveTheirDocumentedKeys()
    {
        const QString folder = copied();
        replace(folder + u"/referential.yaml"_s, "format: 1", "format: 1\nunknown: 1");
        const Run run = acquis({u"check"_s, folder, u"--format"_s, u"json"_s});
        const auto problems = nlohmann::json::parse(run.out.toStdString());
        bool found = false;
        for (const auto& problem : problems) {
            for (const char* key : {"rule", "severity", "path", "line", "column", "entity", "field", "message", "fix"})
                QVERIFY2(problem.contains(key), key);
            QVERIFY(problem["message"].contains("fr") && problem["message"].contains("en"));
            found = found || (problem["rule"] == "unknown_key" && problem["line"] == 3);
        }
        QVERIFY(found);
    }

    void errorsMakeTheExitCodeOneAndTheGateRefuse()
    {
        const QString folder = copied();
        breakChallenge(folder);
        QCOMPARE(acquis({u"check"_s, folder}).code, 1);
        const QTemporaryDir out;
        const QString file = out.filePath(u"release.json"_s);
        QCOMPARE(acquis({u"export"_s, u"release"_s, folder, u"--out"_s, file, u"--time"_s, u"2026-01-01"_s}).code, 4);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(acquis({u"export"_s, u"release"_s, folder, u"--out"_s, file, u"--time"_s, u"2026-01-01"_s, u"--gate"_s,
                            u"none"_s})
                     .code,
            0);
        QVERIFY(QFile::exists(file));
    }

    void aConditionThatCannotHoldIsBadUsage()
    {
        const Run run = acquis({u"find"_s, u"tpye:QROC"_s, u"--dir"_s, content_, u"--lang"_s, u"en"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("type:QROC") && !run.err.contains("results"), run.err);
        QCOMPARE(acquis({u"find"_s, u"type:QROC"_s, u"--dir"_s, content_}).code, 0);
    }

    void theSameContentGivesTheSameBytes()
    {
        const QTemporaryDir out;
        for (const QString& name : {u"a"_s, u"b"_s})
            QCOMPARE(acquis({u"export"_s, u"release"_s, content_, u"--out"_s, out.filePath(name), u"--time"_s,
                                u"2026-01-01"_s})
                         .code,
                0);
        QCOMPARE(read(out.filePath(u"a/release.json"_s)), read(out.filePath(u"b/release.json"_s)));
        QCOMPARE(read(out.filePath(u"a/manifest.json"_s)), read(out.filePath(u"b/manifest.json"_s)));
    }

    void aReleaseComesBackThroughFilesOnDisk()
    {
        const QTemporaryDir out;
        const QString first = out.filePath(u"first"_s);
        const QString folder = out.filePath(u"content"_s);
        const QString second = out.filePath(u"second"_s);
        QCOMPARE(
            acquis({u"export"_s, u"release"_s, content_, u"--out"_s, first, u"--time"_s, u"2026-01-01"_s}).code, 0);
        QCOMPARE(acquis({u"import"_s, u"release"_s, first + u"/release.json"_s, u"--into"_s, folder}).code, 0);
        const Run again = acquis({u"export"_s, u"release"_s, folder, u"--out"_s, second, u"--time"_s, u"2026-01-01"_s,
            u"--gate"_s, u"none"_s});
        QVERIFY2(again.code == 0, again.err);
        QVERIFY(byId(first) == byId(second));
    }

    void aProfileIsExportedInTheFormPixAdminReads()
    {
        const QTemporaryDir out;
        const QString file = out.filePath(u"profile.json"_s);
        const Run run = acquis(
            {u"export"_s, u"profile"_s, u"[CLG] Information et données - Socle commun"_s, content_, u"--out"_s, file});
        QVERIFY2(run.code == 0, run.err);
        const auto tubes = nlohmann::json::parse(read(file).toStdString());
        QVERIFY(tubes.is_array() && !tubes.empty());
        for (const auto& tube : tubes)
            QVERIFY(tube["id"].is_string() && tube["level"].is_number_integer() && tube["skills"].is_array()
                && tube["frameworkId"].is_string());
    }

    void wrongUsageIsTwoAndSuggests_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("command") << QStringList{u"chek"_s} << QByteArray("acquis check");
        QTest::newRow("rule") << QStringList{u"check"_s, content_, u"--only"_s, u"duplicate_ids"_s}
                              << QByteArray("duplicate_id");
        QTest::newRow("kind") << QStringList{u"new"_s, u"skil"_s, u"--dir"_s, content_} << QByteArray("skill");
        QTest::newRow("format") << QStringList{u"check"_s, content_, u"--format"_s, u"xml"_s} << QByteArray("xml");
        QTest::newRow("id") << QStringList{u"show"_s, u"nothing"_s, content_} << QByteArray("nothing");
        QTest::newRow("date") << QStringList{u"check"_s, content_, u"--today"_s, u"hier"_s} << QByteArray("hier");
    }

    void wrongUsageIsTwoAndSuggests()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Run run = acquis(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2((run.err + run.out).contains(said), run.err);
    }

    void whatCannotBeReadIsThree()
    {
        QCOMPARE(acquis({u"check"_s, u"/nowhere"_s}).code, 3);
        QCOMPARE(acquis({u"import"_s, u"release"_s, u"/nowhere.json"_s, u"--into"_s, u"/tmp/unused"_s}).code, 3);
        QCOMPARE(acquis({u"answer"_s, u"--file"_s, u"/nowhere"_s}).code, 3);
    }

    void answersAreJudgedLineByLine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"answers.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"type\":\"QCU\",\"proposals\":\"- a\\n- b\",\"solution\":\"2\",\"answer\":\"2\"}\n"
            "{\"type\":\"QROC\",\"solution\":\"2018\",\"t1\":true,\"t2\":true,\"t3\":true,\"answer\":\"2019\"}\n"
            "{\"type\":\"QROC\",\"solution\":\"2018\",\"t1\":true,\"t2\":true,\"t3\":false,\"answer\":\"2019\"}\n"
            "{\"type\":\"QMAIL\",\"solution\":\"x\",\"answer\":\"x\"}\n"
            "{\"type\":\"QCU\",\"solution\":\"1\",\"answer\":\"#ABAND#\"}\n"
            "not json\n");
        file.close();
        const Run run = acquis({u"answer"_s, u"--file"_s, file.fileName()});
        QCOMPARE(run.code, 0);
        QStringList verdicts;
        for (const QByteArray& line : run.out.trimmed().split('\n'))
            verdicts.append(QString::fromStdString(nlohmann::json::parse(line.toStdString())["verdict"]));
        QCOMPARE(verdicts, (QStringList{u"ok"_s, u"ok"_s, u"ko"_s, u"unimplemented"_s, u"aband"_s, u"error"_s}));
    }

    void aNewEntityIsWrittenInItsPlaceAndFound()
    {
        const QString folder = copied();
        const Run run = acquis(
            {u"new"_s, u"skill"_s, u"--set"_s, u"tube=@requeteMoteur"_s, u"--set"_s, u"level=8"_s, u"--dir"_s, folder});
        QVERIFY2(run.code == 0, run.err);
        QVERIFY(run.out.contains("requete-moteur/skills/8v1.yaml"));
        QCOMPARE(acquis({u"show"_s, u"@requeteMoteur8"_s, folder}).code, 0);
        QCOMPARE(acquis({u"fmt"_s, folder, u"--check"_s}).code, 0);
    }

    void aShownEntityTellsWhoRefersToIt()
    {
        const Run run = acquis({u"show"_s, u"@requeteMoteur1"_s, content_, u"--format"_s, u"json"_s});
        QCOMPARE(run.code, 0);
        const auto shown = nlohmann::json::parse(run.out.toStdString());
        const QByteArray id = QByteArray::fromStdString(shown["id"].get<std::string>());
        QStringList expected;
        const QDir challenges(content_ + u"/tubes/requete-moteur/challenges"_s);
        for (const QString& name : challenges.entryList({u"*.yaml"_s}, QDir::Files))
            if (read(challenges.filePath(name)).contains("skill: " + id))
                expected.append(name);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(qsizetype(shown["usedBy"].size()), expected.size());
        for (const auto& use : shown["usedBy"])
            QVERIFY(use["kind"] == "challenge" && use["field"] == "skill");
    }

    void fmtShowsTheDifferenceAndRewritesOnRequest()
    {
        const QString folder = copied();
        replace(folder + u"/referential.yaml"_s, "name: CRCN", "name:   'CRCN'");
        const Run check = acquis({u"fmt"_s, folder, u"--check"_s});
        QCOMPARE(check.code, 1);
        QVERIFY(check.out.contains("-name:   'CRCN'") && check.out.contains("+name: CRCN"));
        QCOMPARE(acquis({u"fmt"_s, folder}).code, 0);
        QCOMPARE(acquis({u"fmt"_s, folder, u"--check"_s}).code, 0);
    }

    void messagesFollowTheLanguage()
    {
        QVERIFY(acquis({u"--lang"_s, u"fr"_s, u"check"_s, content_}).err.contains("erreurs"));
        QVERIFY(acquis({u"--lang"_s, u"en"_s, u"check"_s, content_}).err.contains("errors"));
    }

    void theProgramIsFreeOfQt()
    {
        QProcess process;
        process.start(u"ldd"_s, {QStringLiteral(ACQUIS_PROGRAM)});
        QVERIFY(process.waitForFinished());
        QVERIFY(!process.readAllStandardOutput().contains("Qt6"));
    }

private:
    QString copied()
    {
        copies_.push_back(std::make_unique<QTemporaryDir>());
        const QString target = copies_.back()->filePath(u"content"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, content_, target});
        return target;
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void replace(const QString& path, const QByteArray& from, const QByteArray& to)
    {
        QByteArray text = read(path);
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// Takes the right answer away from one challenge.
    static void breakChallenge(const QString& folder)
    {
        const QDir challenges(folder + u"/tubes/requete-moteur/challenges"_s);
        for (const QString& name : challenges.entryList({u"*.yaml"_s}, QDir::Files))
            if (const QByteArray text = read(challenges.filePath(name));
                text.contains("    correct: true\n") && text.contains("type: QCU")) {
                replace(challenges.filePath(name), "    correct: true\n", "");
                return;
            }
        QFAIL("no challenge to break");
    }

    /// The collections of a release as maps by id: what an import keeps.
    static nlohmann::json byId(const QString& folder)
    {
        const auto release = nlohmann::json::parse(read(folder + u"/release.json"_s).toStdString());
        nlohmann::json collections;
        for (const auto& [name, items] : release["content"].items())
            for (const auto& item : items)
                collections[name][item["id"].dump()] = item;
        return collections;
    }

    const QString content_ = QStringLiteral(ACQUIS_SOURCE "/content");
    std::vector<std::unique_ptr<QTemporaryDir>> copies_;
};

QTEST_GUILESS_MAIN(TestAcquis)
#include "tst_acquis.moc"
