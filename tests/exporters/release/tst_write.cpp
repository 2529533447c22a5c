#include "small_referential.h"

#include "model/base/hash.h"

#include <QtTest>

using namespace acquis;
using namespace acquis::referential;

class Write : public QObject {
    Q_OBJECT

private:
    static constexpr const char* picture = "not really a picture";

    static Result<std::string> readPicture(std::string_view, std::string_view) { return std::string(picture); }

    static Referential illustrated(bool isLfsPointer = false)
    {
        Challenge challenge = small::challenge("challengeA", "skillA");
        challenge.illustration = Illustration{"deux mots é.png", {}, "Deux mots"};
        challenge.attachments = {{"donnees.ods", {}}, {"donnees.csv", {}}};
        const auto fact = [&](const char* name) {
            return FileFact{name, std::string(picture).size(), sha256(picture), "image/png", 1, 1, isLfsPointer};
        };
        return Referential::of(small::with(small::hierarchy(), {small::skill("skillA", 1), challenge}),
            {{"challengeA", {fact("deux mots é.png"), fact("donnees.csv"), fact("donnees.ods")}}});
    }

    static release::Options options()
    {
        release::Options options;
        options.id = "42";
        options.createdAt = "2026-11-21T02:00:00.000Z";
        options.attachmentsBaseUrl = "https://fichiers.exemple.fr/acquis/";
        options.commit = "c0ffee";
        options.treeHash = "7ree";
        options.ruleResults = {{"instruction_too_long", Severity::warning, 3}};
        return options;
    }

private slots:
    void sameSnapshotAndOptionsGiveTheSameBytes()
    {
        const auto once = release::write(illustrated(), options(), readPicture);
        const auto again = release::write(illustrated(), options(), readPicture);
        QVERIFY(once && again);
        QVERIFY(*once == *again);
        QCOMPARE(once->files.size(), std::size_t(5));
    }

    void filesAreNamedByTheirContent()
    {
        const auto bundle = release::write(illustrated(), options(), readPicture);
        QVERIFY(bundle);
        const std::string hash = sha256(picture).substr(0, 16);
        QCOMPARE(bundle->find("files/" + hash + "-donnees.ods")->bytes, std::string(picture));
        const std::string& text = bundle->find("release.json")->bytes;
        QVERIFY(text.find(
                    "\"illustrationUrl\":\"https://fichiers.exemple.fr/acquis/" + hash + "-deux%20mots%20%C3%A9.png\"")
            != std::string::npos);
        QVERIFY(text.find("\"attachments\":[\"https://fichiers.exemple.fr/acquis/" + hash + "-donnees.ods\",")
            != std::string::npos);
        QVERIFY(text.starts_with(R"({"id":42,"createdAt":"2026-11-21T02:00:00.000Z","content":{"frameworks":[)"));
    }

    void manifestTellsHashesAndOrigin()
    {
        const auto bundle = release::write(illustrated(), options(), readPicture);
        QVERIFY(bundle);
        const Value manifest = release::json::parse(bundle->find("manifest.json")->bytes)->value;
        QCOMPARE(*manifest.find("commit")->text(), std::string("c0ffee"));
        QCOMPARE(*manifest.find("dialect")->text(), std::string("2024-10"));
        const Value::List& files = *manifest.find("files")->list();
        QCOMPARE(files.size(), std::size_t(4));
        for (const Value& file : files) {
            const auto* inBundle = bundle->find(*file.find("path")->text());
            QCOMPARE(*file.find("sha256")->text(), sha256(inBundle->bytes));
            QCOMPARE(*file.find("size")->integer(), static_cast<std::int64_t>(inBundle->bytes.size()));
        }
    }

    void planTellsWhatWriteWrites()
    {
        const auto plan = release::plan(illustrated(), options());
        const auto bundle = release::write(illustrated(), options(), readPicture);
        QVERIFY(bundle);
        QCOMPARE(plan.files.size() + 1, bundle->files.size());
        for (std::size_t i = 0; i < plan.files.size(); ++i) {
            QCOMPARE(plan.files[i].path, bundle->files[i].path);
            QCOMPARE(plan.files[i].sha256, sha256(bundle->files[i].bytes));
        }
        QVERIFY(plan.warnings.empty());
        const auto challenges = std::ranges::find(plan.counts, "challenges", &release::Plan::Count::collection);
        QCOMPARE(challenges->items, std::size_t(1));
        QCOMPARE(challenges->byStatus.front().first, std::string("validé"));
    }

    void unfetchedFileStopsTheExport()
    {
        QVERIFY(!release::write(illustrated(true), options(), readPicture));
        QCOMPARE(
            release::plan(illustrated(true), options()).warnings.front().rule, std::string("release_unfetched_file"));
    }

    void fileThatChangedMeanwhileStopsTheExport()
    {
        const auto other = [](std::string_view, std::string_view) { return Result<std::string>("other bytes"); };
        QVERIFY(!release::write(illustrated(), options(), other));
    }

    void missingFileIsToldAndLeftOut()
    {
        const auto referential = illustrated().withFiles("challengeA", {});
        const auto plan = release::plan(referential, options());
        QCOMPARE(plan.warnings.size(), std::size_t(3));
        const auto bundle = release::write(referential, options(), readPicture);
        QVERIFY(bundle);
        QVERIFY(bundle->find("release.json")->bytes.find("\"illustrationUrl\":null") != std::string::npos);
        QVERIFY(bundle->find("release.json")->bytes.find("\"attachments\"") == std::string::npos);
    }

    void columnLimitsAreTold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("problems");
        const auto row = [](const char* key, const char* json, int problems) {
            QTest::addRow("%s %s", key, QByteArray(json).left(20).constData())
                << QString::fromUtf8(key) << QString::fromUtf8(json) << problems;
        };
        row("status", "\"actif\"", 0);
        row("status", ('"' + QByteArray("é").repeated(255) + '"').constData(), 0);
        row("status", ('"' + QByteArray("é").repeated(256) + '"').constData(), 1);
        row("name", ('"' + QByteArray("é").repeated(256) + '"').constData(), 0);
        row("name", "\"a\\u0000b\"", 1);
        row("level", "1.5", 1);
        row("level", "null", 0);
        row("version", "3000000000", 1);
        row("pixValue", "\"4\"", 1);
        row("tutorialIds", "\"x\"", 1);
        row("hint_i18n", "[]", 0);
    }
    void columnLimitsAreTold()
    {
        QFETCH(QString, key);
        QFETCH(QString, json);
        QFETCH(int, problems);
        Skill skill = small::skill("skillA", 1);
        skill.imported = Value(Value::Map{
            {"release", Value(Value::Map{{key.toStdString(), release::json::parse(json.toStdString())->value}})}});
        const auto plan = release::plan(Referential::of(small::with(small::hierarchy(), {skill})), options());
        QCOMPARE(static_cast<int>(plan.warnings.size()), problems);
    }

    void longDerivedTextsAreToldToo()
    {
        Area area = *small::area().as<Area>();
        area.code = std::string(256, '1');
        const auto plan = release::plan(Referential::of({area}), options());
        QCOMPARE(plan.warnings.size(), std::size_t(1));
        QCOMPARE(plan.warnings.front().rule, std::string("release_column_limit"));
        QCOMPARE(plan.warnings.front().field.text(), std::string("code"));
    }

    void anEmptyReferentialGivesEmptyCollections()
    {
        release::Options options;
        options.id = "brouillon";
        QCOMPARE(trips::written({}, options),
            std::string(
                R"({"id":"brouillon","createdAt":"","content":{"frameworks":[],"areas":[],"competences":[],"thematics":[],"tubes":[],"skills":[],"challenges":[],"tutorials":[],"courses":[],"missions":[]}})"));
    }
};

QTEST_APPLESS_MAIN(Write)
#include "tst_write.moc"
