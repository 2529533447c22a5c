#include "running.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <set>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

/// `acquis check` as a build pipeline uses it: output formats, what a change brings, fixes.
class TestCheck : public QObject {
    Q_OBJECT

private slots:
    void sarifHasWhatTheStandardDemands_data() { addFolders(); }
    void sarifHasWhatTheStandardDemands();
    void junitIsReadByAnXmlReader_data() { addFolders(); }
    void junitIsReadByAnXmlReader();
    void onlyNewProblemsDecideTheExitCode();
    void aProblemThatWasSolvedIsTold();
    void aWaiverReopensWhenItsDatePasses();
    void fixesAreShownThenMade();
    void aPastRevisionIsNotFixed();
    void explainPrintsTheManualPage();

private:
    QTemporaryDir scratch_;

    void addFolders()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("without a problem") << base();
        QTest::newRow("with problems") << broken();
    }

    /// A copy of the base referential of the rules' cases.
    QString base()
    {
        const QString folder = scratch_.filePath(QString::number(++copies_));
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(ACQUIS_SOURCE "/tests/model/rules/base"), folder});
        return folder;
    }

    /// One with an error, a warning of reading, a fix, and texts that XML and JSON must escape.
    QString broken()
    {
        const QString folder = base();
        replace(folder + u"/tubes/navigateur/tube.yaml"_s, "\"@navigateur\"", "\"@navigateur <&> \\\"web\\\"\"");
        replace(folder + u"/tubes/navigateur/tube.yaml"_s, "practicalTitle", "inconnu: 1\npracticalTitle");
        replace(file3(folder), "{form: true, punctuation: true, typos: true}",
            "{form: false, punctuation: false, typos: false}");
        replace(file3(folder), "  - onglet\n", "  - \" onglet\"\n");
        return folder;
    }

    static QString file3(const QString& folder)
    {
        return folder + u"/tubes/navigateur/challenges/3v1-challengeNav3p.yaml"_s;
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void replace(const QString& path, const QByteArray& from, const QByteArray& to)
    {
        QByteArray text = read(path);
        QVERIFY2(text.contains(from), from);
        text.replace(text.indexOf(from), from.size(), to);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static void commit(const QString& folder)
    {
        for (const QStringList& arguments : {QStringList{u"init"_s, u"-q"_s}, {u"add"_s, u"-A"_s},
                 {u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s, u"commit"_s, u"-qm"_s, u"x"_s}})
            QCOMPARE(QProcess::execute(u"git"_s, QStringList{u"-C"_s, folder} + arguments), 0);
    }

    static std::multiset<std::string> changes(const QByteArray& json)
    {
        std::multiset<std::string> all;
        for (const Json& problem : Json::parse(json.toStdString()))
            all.insert(std::string(problem["change"]) + ' ' + std::string(problem["rule"]));
        return all;
    }

    int copies_ = 0;
};

void TestCheck::sarifHasWhatTheStandardDemands()
{
    QFETCH(QString, folder);
    const Run run = acquis({u"check"_s, folder, u"--format"_s, u"sarif"_s});
    const Json log = Json::parse(run.out.toStdString());
    QCOMPARE(std::string(log["version"]), std::string("2.1.0"));
    QCOMPARE(log["runs"].size(), std::size_t(1));
    const Json& one = log["runs"][0];
    const Json& driver = one["tool"]["driver"];
    QVERIFY(driver["name"].is_string() && driver["version"].is_string());
    std::set<std::string> ids;
    for (const Json& rule : driver["rules"]) {
        QVERIFY(ids.insert(rule["id"]).second);
        QVERIFY(!std::string(rule["shortDescription"]["text"]).empty() && !std::string(rule["help"]["text"]).empty());
    }
    const std::set<std::string> levels{"none", "note", "warning", "error"};
    QCOMPARE(one["results"].empty(), run.code == 0 && folder.endsWith(u'1'));
    for (const Json& result : one["results"]) {
        QVERIFY(ids.contains(result["ruleId"]));
        QCOMPARE(std::string(driver["rules"][std::size_t(result["ruleIndex"])]["id"]), std::string(result["ruleId"]));
        QVERIFY(levels.contains(result["level"]));
        QVERIFY(!std::string(result["message"]["text"]).empty());
        QVERIFY(!result.contains("baselineState"));
        for (const Json& location : result["locations"]) {
            const Json& physical = location["physicalLocation"];
            const std::string uri = physical["artifactLocation"]["uri"];
            QVERIFY(!uri.starts_with("/") && uri.find(' ') == std::string::npos);
            QVERIFY(one["originalUriBaseIds"].contains(std::string(physical["artifactLocation"]["uriBaseId"])));
            QVERIFY(physical["region"]["startLine"] >= 1 && physical["region"]["startColumn"] >= 1);
        }
    }
}

void TestCheck::junitIsReadByAnXmlReader()
{
    QFETCH(QString, folder);
    const Run run = acquis({u"check"_s, folder, u"--format"_s, u"junit"_s});
    QXmlStreamReader xml(run.out);
    QString messages;
    int cases = 0;
    int failures = 0;
    int skipped = 0;
    std::array<int, 3> counts{};
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"testsuite"_s)
            counts = {attributes.value(u"tests"_s).toInt(), attributes.value(u"failures"_s).toInt(),
                attributes.value(u"skipped"_s).toInt()};
        cases += xml.name() == u"testcase"_s ? 1 : 0;
        failures += xml.name() == u"failure"_s ? 1 : 0;
        skipped += xml.name() == u"skipped"_s ? 1 : 0;
        if (xml.name() == u"testcase"_s)
            QVERIFY(!attributes.value(u"name"_s).isEmpty() && !attributes.value(u"classname"_s).isEmpty());
        if (xml.name() == u"failure"_s)
            messages += attributes.value(u"message"_s).toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(counts, (std::array<int, 3>{cases, failures, skipped}));
    QCOMPARE(failures > 0, run.code == 1);
    QCOMPARE(messages.contains(u"@navigateur <&>"_s), run.code == 1);
    QVERIFY(cases > 100);
}

void TestCheck::onlyNewProblemsDecideTheExitCode()
{
    const QString folder = broken();
    commit(folder);
    const QStringList check{u"check"_s, folder, u"--base"_s, u"HEAD"_s, u"--format"_s, u"json"_s};
    QCOMPARE(acquis({u"check"_s, folder}).code, 1);
    const Run before = acquis(check);
    QCOMPARE(before.code, 0);
    QVERIFY(changes(before.out).contains("old tube_name_malformed"));

    replace(folder + u"/tubes/tableur/tube.yaml"_s, "\"@tableur\"", "\"@tableur 2\"");
    const Run after = acquis(check);
    QCOMPARE(after.code, 1);
    QCOMPARE(changes(after.out).count("new tube_name_malformed"), std::size_t(1));
    QCOMPARE(changes(after.out).count("old tube_name_malformed"), std::size_t(1));
    const Json log = Json::parse(
        acquis({u"check"_s, folder, u"--base"_s, u"HEAD"_s, u"--format"_s, u"sarif"_s}).out.toStdString());
    std::multiset<std::string> states;
    for (const Json& result : log["runs"][0]["results"])
        states.insert(result["baselineState"]);
    QCOMPARE(states.count("new"), std::size_t(1));
    QVERIFY(states.count("unchanged") > 1);
}

void TestCheck::aProblemThatWasSolvedIsTold()
{
    const QString folder = broken();
    commit(folder);
    replace(folder + u"/tubes/navigateur/tube.yaml"_s, "\"@navigateur <&> \\\"web\\\"\"", "\"@navigateur\"");
    const Run run = acquis({u"--lang"_s, u"en"_s, u"check"_s, folder, u"--base"_s, u"HEAD"_s});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("Fixed problems (1)"), run.out);
    QVERIFY(!run.out.contains("New problems"));
}

void TestCheck::aWaiverReopensWhenItsDatePasses()
{
    const QString folder = base();
    replace(folder + u"/tubes/navigateur/tube.yaml"_s, "\"@navigateur\"", "\"@navigateur web\"");
    QFile file(folder + u"/tubes/navigateur/tube.yaml"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("accepted:\n  - rule: tube_name_malformed\n    reason: Nom historique\n    until: \"2026-12-31\"\n");
    file.close();
    QCOMPARE(acquis({u"check"_s, folder, u"--today"_s, u"2026-12-31"_s}).code, 0);
    QCOMPARE(acquis({u"check"_s, folder, u"--today"_s, u"2027-01-01"_s}).code, 1);
}

void TestCheck::fixesAreShownThenMade()
{
    const QString folder = broken();
    const QByteArray before = read(file3(folder));
    const Run shown = acquis({u"check"_s, folder, u"--fix"_s, u"--dry-run"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains("-  - \" onglet\"") && shown.out.contains("+  - \"onglet\""), shown.out);
    QCOMPARE(read(file3(folder)), before);

    const Run made = acquis({u"--lang"_s, u"en"_s, u"check"_s, folder, u"--fix"_s});
    QVERIFY2(made.err.contains("fixes made"), made.err);
    QByteArray after = before;
    QCOMPARE(read(file3(folder)), after.replace("\" onglet\"", "\"onglet\""));
    QVERIFY(!acquis({u"check"_s, folder}).out.contains("answer_with_outer_blanks"));
}

void TestCheck::aPastRevisionIsNotFixed()
{
    const QString folder = broken();
    commit(folder);
    QCOMPARE(acquis({u"check"_s, folder, u"--fix"_s, u"--at"_s, u"HEAD"_s}).code, 2);
    QCOMPARE(acquis({u"check"_s, folder, u"--dry-run"_s}).code, 2);
}

void TestCheck::explainPrintsTheManualPage()
{
    const Run run = acquis({u"check"_s, u"--explain"_s, u"duplicate_id"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, read(QStringLiteral(ACQUIS_SOURCE "/docs/rules/duplicate_id.md")));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
