#include "model/base/day.h"
#include "model/base/field_path.h"
#include "model/base/hash.h"
#include "model/base/identifier.h"
#include "model/base/locale.h"
#include "model/base/text.h"
#include "model/base/value.h"

#include <QTest>

using namespace acquis;

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void idsHaveAKnownPrefixAndTenCharacters()
    {
        std::uint64_t state = 1;
        IdMaker maker([&state] { return state = state * 6364136223846793005ULL + 1442695040888963407ULL; });
        const SkillId id = maker.make<Kind::skill>();
        QVERIFY(id.isWellFormed());
        QCOMPARE(id.text().size(), std::size_t(15));
        QVERIFY(maker.make<Kind::skill>() != id);
    }

    void legacyIdsAreKept()
    {
        QVERIFY(SkillId::parse("recA1b2C3")->isWellFormed());
        QVERIFY(!SkillId::parse("@navigateur2")->isWellFormed());
        QVERIFY(!SkillId::parse("two words"));
        QVERIFY(!SkillId::parse(""));
    }

    void localesAreKeptAsWritten()
    {
        QCOMPARE(Locale::parse("fr-FR")->text(), std::string("fr-FR"));
        QCOMPARE(Locale::parse("es-419")->language(), std::string("es"));
        for (const char* wrong : {"", "f", "fr-", "-fr", "français", "fr_FR"})
            QVERIFY2(!Locale::parse(wrong), wrong);
    }

    void daysMustExist()
    {
        QVERIFY(Day::parse("2024-02-29"));
        QVERIFY(Day::parse("2024-10-23T02:00:11.000Z"));
        for (const char* wrong : {"2023-02-29", "2023-13-01", "23-01-01", "2023/01/01", "", "2023-1-1"})
            QVERIFY2(!Day::parse(wrong), wrong);
        QVERIFY(*Day::parse("2024-02-29") < *Day::parse("2024-03-01"));
    }

    void durationsAreCountedInSeconds()
    {
        QCOMPARE(Duration::parse("01:02:03")->seconds(), 3723);
        QVERIFY(!Duration::parse("1:2:3"));
        QVERIFY(!Duration::parse("00:60:00"));
    }

    void pathsAreWrittenAndReadAlike_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
            {"instruction", "choices[a].text", "answers[annee][1]", "embed.url", "descriptors[1.1.N1.1].text"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }

    void pathsAreWrittenAndReadAlike()
    {
        QFETCH(QString, path);
        QCOMPARE(QString::fromStdString(FieldPath::parse(path.toStdString()).text()), path);
    }

    void mapsKeepTheirOrder()
    {
        Value value;
        value.set("b", 1);
        value.set("a", "text");
        value.set("b", 2);
        QCOMPARE(value.map()->size(), std::size_t(2));
        QCOMPARE(value.map()->front().key, std::string("b"));
        QVERIFY(*value.find("b") == Value(2));
        QVERIFY(!(Value(1) == Value(1.0)));
    }

    void scalarsAreSpelledAsInAFile()
    {
        QCOMPARE(spelledScalar(true), std::string("true"));
        QCOMPARE(spelledScalar(-12), std::string("-12"));
        QCOMPARE(spelledScalar(0.5), std::string("0.5"));
        QCOMPARE(spelledScalar("l’été"), std::string("l’été"));
        for (const Value& none : {Value(), Value(Value::List{"a"}), Value(Value::Map{{"a", "b"}})})
            QCOMPARE(spelledScalar(none), std::string());
    }

    void searchFoldsCaseAccentsAndLigatures()
    {
        QCOMPARE(text::folded("Œuvre d’ÉTÉ"), std::string("oeuvre d'ete"));
        QCOMPARE(text::slug("Éval. du site"), std::string("eval-du-site"));
        QCOMPARE(text::slug("…"), std::string("x"));
    }

    void lengthsAreInUtf16() { QCOMPARE(text::utf16Length("été😀"), std::size_t(5)); }

    void shortenedTextsEndAtAWord()
    {
        QCOMPARE(text::shortened("Un mot\net un autre", 11), std::string("Un mot et…"));
        QCOMPARE(text::shortened("court", 10), std::string("court"));
    }

    void hashesAreThoseOfTheStandard()
    {
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(shortHash("abc").size(), std::size_t(8));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
