#include "canonical.h"
#include "trips.h"

#include <filesystem>
#include <QtTest>

using namespace acquis;

/// Each folder of cases/ holds a release (input.json) and what its import tells (diagnostics.txt).
/// ACQUIS_ACCEPT=1 writes diagnostics.txt anew.
class RoundTrip : public QObject {
    Q_OBJECT

private:
    static std::string casesFolder() { return std::string(ACQUIS_TEST_DATA) + "/cases"; }

    static std::string toldBy(const release::Imported& imported)
    {
        std::string lines;
        for (const Diagnostic& diagnostic : imported.diagnostics)
            lines += diagnostic.rule + ' ' + diagnostic.field.text() + '\n';
        return lines;
    }

    static void eachCase()
    {
        QTest::addColumn<QString>("folder");
        std::vector<std::string> folders;
        for (const auto& entry : std::filesystem::directory_iterator(casesFolder()))
            folders.push_back(entry.path().string());
        std::ranges::sort(folders);
        for (const std::string& folder : folders)
            QTest::newRow(std::filesystem::path(folder).filename().c_str()) << QString::fromStdString(folder);
    }

    static std::string inputOf(const QString& folder) { return trips::fileText(folder.toStdString() + "/input.json"); }

private slots:
    void releaseComesBackEqual_data() { eachCase(); }
    void releaseComesBackEqual()
    {
        QFETCH(QString, folder);
        const std::string input = inputOf(folder);
        const auto imported = release::read(input);
        QVERIFY2(imported, imported ? "" : imported.error().sentence.en.c_str());
        const std::string difference = canonical::firstDifference(
            canonical::release(trips::written(imported->entities)), canonical::release(input));
        QVERIFY2(difference.empty(), difference.c_str());
    }

    void releaseComesBackEqualThroughTheContentOfFiles_data() { eachCase(); }
    void releaseComesBackEqualThroughTheContentOfFiles()
    {
        QFETCH(QString, folder);
        const std::string input = inputOf(folder);
        const auto imported = release::read(input);
        QVERIFY(imported);
        const auto entities = trips::throughValues(imported->entities);
        for (std::size_t i = 0; i < entities.size(); ++i)
            QVERIFY2(entities[i] == imported->entities[i], std::string(entities[i].identity()).c_str());
        const std::string difference
            = canonical::firstDifference(canonical::release(trips::written(entities)), canonical::release(input));
        QVERIFY2(difference.empty(), difference.c_str());
    }

    void differencesAreKeptKeyByKey_data() { eachCase(); }
    void differencesAreKeptKeyByKey()
    {
        QFETCH(QString, folder);
        const auto imported = release::read(inputOf(folder));
        QVERIFY(imported);
        for (const referential::Entity& entity : imported->entities)
            QVERIFY2(entity.common().imported.find("whole") == nullptr, std::string(entity.identity()).c_str());
    }

    void importTellsWhatItFound_data() { eachCase(); }
    void importTellsWhatItFound()
    {
        QFETCH(QString, folder);
        const auto imported = release::read(inputOf(folder));
        QVERIFY(imported);
        const std::string golden = folder.toStdString() + "/diagnostics.txt";
        if (qEnvironmentVariableIsSet("ACQUIS_ACCEPT"))
            std::ofstream(golden, std::ios::binary) << toldBy(*imported);
        QCOMPARE(QString::fromStdString(toldBy(*imported)), QString::fromStdString(trips::fileText(golden)));
        for (const Diagnostic& diagnostic : imported->diagnostics) {
            QVERIFY(diagnostic.message.fr.ends_with('.') && diagnostic.message.en.ends_with('.'));
            QVERIFY(!diagnostic.rule.empty());
        }
    }

    void secondExportGivesTheSameBytes_data() { eachCase(); }
    void secondExportGivesTheSameBytes()
    {
        QFETCH(QString, folder);
        const auto imported = release::read(inputOf(folder));
        QVERIFY(imported);
        auto shuffled = imported->entities;
        std::ranges::reverse(shuffled);
        const std::string once = trips::written(imported->entities);
        QCOMPARE(trips::written(shuffled), once);
        const auto again = release::read(once);
        QVERIFY(again);
        QCOMPARE(trips::written(again->entities), once);
    }

    void dialectIsRecognised()
    {
        const auto dialectOf = [](const std::string& name) {
            return release::read(trips::fileText(casesFolder() + '/' + name + "/input.json"))->dialect;
        };
        QVERIFY(dialectOf("full_2024_10") == referential::ReleaseDialect::october2024);
        QVERIFY(dialectOf("full_2026_04") == referential::ReleaseDialect::april2026);
    }

    void contentWithoutEnvelopeIsRead()
    {
        const auto imported = release::read(R"({"frameworks": [{"id": "recF", "name": "Pix"}]})");
        QVERIFY(imported);
        QVERIFY(trips::written(imported->entities).find(R"("frameworks":[{"id":"recF","name":"Pix"}])")
            != std::string::npos);
    }

    void whatIsNoReleaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("broken") << QByteArray(R"({"content": {"skills": [)");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another object") << QByteArray(R"({"name": "x"})");
        QTest::newRow("null content") << QByteArray(R"({"content": null})");
        QTest::newRow("wrong UTF-8") << QByteArray("{\"content\": {\"a\": \"\xff\"}}");
        QTest::newRow("a number too large") << QByteArray(R"({"content": {"a": 1e999}})");
        QTest::newRow("too deep") << QByteArray(R"({"content": )" + QByteArray(5000, '['));
    }
    void whatIsNoReleaseIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto imported = release::read(text.toStdString());
        QVERIFY(!imported);
        QVERIFY(imported.error().sentence.fr.ends_with('.'));
    }
};

QTEST_APPLESS_MAIN(RoundTrip)
#include "tst_round_trip.moc"
