#include "model/referential/challenge.h"
#include "model/referential/competence.h"
#include "model/referential/tutorial.h"
#include "model/store/yaml/document.h"
#include "model/store/yaml/writer.h"

#include <QTest>
#include <yaml-cpp/yaml.h>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;

namespace {

std::string written(const std::string& field, Value value)
{
    return canonical(Value(Value::Map{{field, std::move(value)}}), Challenge::recordType());
}

} // namespace

class TestWriter : public QObject {
    Q_OBJECT

private slots:
    void aTextThatCouldBeMisreadIsQuoted_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "~", "null", "Null", "NULL", "true", "False", "yes", "Yes", "NO", "on", "Off", "y",
                 "N", "0", "-1", "+12", "012", "0x1F", "0o17", "0b11", "1_000", "1,5", "1.10", "1.", ".5", "1e3",
                 "1E-3", "-.5e+3", "12:30", "12:30:45", "2026-01-02", "2026-1-2", "2001-12-14t21:59:43.10-05:00",
                 "2001-12-14 21:59:43.10 -5", "27/01/2015", "1.1.N2.1", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", "=",
                 "<<", "@nom", "`a`", "%a", "&a", "*a", "!a", "|", ">", "#a", "- a", "-", "? a", ": a", ",a", "[a",
                 "]a", "{a", "}a", "'a'", "\"a\"", "---", "...", "a: b", "a:", "a #b", " a", "a ", "\ta", "a\tb",
                 "\u00A0a", "a\u202F", "a\rb", "a\u0085b", "a\u2028b", "a\uFEFFb", "\u007F"})
            QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QString::fromUtf8(text);
    }

    void aTextThatCouldBeMisreadIsQuoted()
    {
        QFETCH(QString, text);
        const std::string bytes = text.toStdString();
        const std::string yaml = written("geography", bytes);
        QVERIFY2(yaml.starts_with("geography: \"") && yaml.ends_with("\"\n"), yaml.c_str());
        QCOMPARE(*valueOf(*YamlDocument::parse(yaml), Challenge::recordType()).find("geography")->text(), bytes);
        QCOMPARE(YAML::Load(yaml)["geography"].Scalar(), bytes);
        // The same without a shape, and inside a flow list.
        QVERIFY(*valueOf(*YamlDocument::parse(written("imported", bytes)), Challenge::recordType()).find("imported")
            == Value(bytes));
        QCOMPARE(YAML::Load(written("locales", Value::List{bytes}))["locales"][0].Scalar(), bytes);
    }

    void anOrdinaryTextIsBare_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"Un texte", "l'adresse", "18,4 °C", "22 juin 2013", "5d2f90c1", "4B", "a:b", "a#b",
                 "https://exemple.fr/#x", "(a)", "x - y", "été, hiver", "«\u00A0oui\u00A0»", "dit \"non\"", "C:\\x",
                 "a?b", "2024-12_facture.pdf", "01net.com", "yes sir", "e\u0301", "😀", "${nom#exemple§libellé}", "_",
                 "/", "\\", "$a", "^a", "(", ";"})
            QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QString::fromUtf8(text);
    }

    void anOrdinaryTextIsBare()
    {
        QFETCH(QString, text);
        const std::string bytes = text.toStdString();
        const std::string yaml = written("geography", bytes);
        QCOMPARE(yaml, "geography: " + bytes + "\n");
        QCOMPARE(*valueOf(*YamlDocument::parse(yaml), Challenge::recordType()).find("geography")->text(), bytes);
        QCOMPARE(YAML::Load(yaml)["geography"].Scalar(), bytes);
    }

    void aTextOfSeveralLinesIsLiteralWhereThatIsSafe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("final newline") << QByteArray("a\nb\n") << QByteArray("|\n  a\n  b\n");
        QTest::newRow("none") << QByteArray("a\n\nb") << QByteArray("|-\n  a\n\n  b\n");
        QTest::newRow("several") << QByteArray("a\n\n\n") << QByteArray("\"a\\n\\n\\n\"\n");
        QTest::newRow("leading blanks") << QByteArray("  a\nb") << QByteArray("|2-\n    a\n  b\n");
        QTest::newRow("leading tab") << QByteArray("\ta\n") << QByteArray("|2\n  \ta\n");
        QTest::newRow("leading newline") << QByteArray("\na\n") << QByteArray("|\n\n  a\n");
        QTest::newRow("one line") << QByteArray("a\n") << QByteArray("|\n  a\n");
        QTest::newRow("hash and dashes") << QByteArray("# a\n---\n- b: c")
                                         << QByteArray("|-\n  # a\n  ---\n  - b: c\n");
        QTest::newRow("trailing blank") << QByteArray("a \nb") << QByteArray("\"a \\nb\"\n");
        QTest::newRow("blank-only line") << QByteArray("a\n \nb") << QByteArray("\"a\\n \\nb\"\n");
        QTest::newRow("only newlines") << QByteArray("\n\n") << QByteArray("\"\\n\\n\"\n");
        QTest::newRow("carriage return") << QByteArray("a\r\nb") << QByteArray("\"a\\r\\nb\"\n");
        QTest::newRow("next line") << QByteArray("a\xC2\x85\nb") << QByteArray("\"a\\u0085\\nb\"\n");
        QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8\nb") << QByteArray("\"a\\u2028\\nb\"\n");
    }

    void aTextOfSeveralLinesIsLiteralWhereThatIsSafe()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, yaml);
        const std::string all = written("instruction", text.toStdString());
        QCOMPARE(QByteArray::fromStdString(all), "instruction: " + yaml);
        QCOMPARE(YAML::Load(all + "z: 1\n")["instruction"].Scalar(), text.toStdString());
    }

    void keysFollowTheTableAndUnknownOnesComeLast()
    {
        const Value value(Value::Map{
            {"mystery", 1}, {"status", "validated"}, {"id", "challengeA"}, {"timer", {}}, {"shuffled", true}});
        QCOMPARE(canonical(value, Challenge::recordType()),
            std::string("id: challengeA\nstatus: validated\nshuffled: true\nmystery: 1\n"));
    }

    void theExampleOfTheFormatIsCanonical()
    {
        const std::string text = R"(id: challenge2kQm81xLp0
skill: skill9fQ2mmT41a # @navigateur2 v1
genealogy: prototype
version: 1
status: validated
type: QCM
instruction: |
  Un ami t'envoie ce message.

  Quels éléments doivent t'alerter ?
choices:
  - key: a
    text: L'adresse de l'expéditeur n'est pas celle de sa banque
    correct: true
  - key: b
    text: Le message est court
tolerances: {form: true, punctuation: true, typos: false}
shuffled: true
illustration:
  file: courriel.png
  alt: Un courriel qui imite celui d'une banque
pedagogy: q-situation
authors: [ACQ]
responsive: [tablet, smartphone]
locales: [fr, fr-fr]
answerTests:
  - answer: [a, c]
    expect: ok
  - answer:
      annee: "1999"
    expect: ko
accepted:
  - rule: instruction_too_long
    field: instruction
    of: 5d2f90c1
    reason: Le message doit être lu en entier
    by: SPS
    until: "2027-06-30"
)";
        const NameOf names = [](std::string_view id) {
            return id == "skill9fQ2mmT41a" ? std::optional<std::string>("@navigateur2 v1") : std::nullopt;
        };
        QCOMPARE(QString::fromStdString(canonical(
                     valueOf(*YamlDocument::parse(text), Challenge::recordType()), Challenge::recordType(), names)),
            QString::fromStdString(text));
    }

    void answersAreOneALine()
    {
        QCOMPARE(written("answers", Value::List{"Paris", "75"}), std::string("answers:\n  - Paris\n  - \"75\"\n"));
        QCOMPARE(written("answerGroups", Value(Value::Map{{"ville", Value::List{"Paris"}}})),
            std::string("answerGroups:\n  ville:\n    - Paris\n"));
    }

    void namedReferencesAreOneALine()
    {
        const Value value(Value::Map{{"thematics",
            Value::List{Value(Value::Map{{"id", "thematicA"}, {"tubes", Value::List{"tubeA", "tubeB"}}})}}});
        const NameOf names = [](std::string_view id) {
            return id == "tubeB" ? std::optional<std::string>("@b\nfaux: oui") : std::nullopt;
        };
        QCOMPARE(canonical(value, Competence::recordType(), names),
            std::string("thematics:\n  - id: thematicA\n    tubes:\n      - tubeA\n      - tubeB # @b faux: oui\n"));
        QCOMPARE(canonical(value, Competence::recordType()),
            std::string("thematics:\n  - id: thematicA\n    tubes: [tubeA, tubeB]\n"));
    }

    void freeValuesReadBackTheSame()
    {
        const Value value(Value::Map{{"a", 1}, {"b", 1.0}, {"c", 0.1}, {"d", 1e20}, {"e", "1"}, {"f", Value::List{}},
            {"g", Value(Value::Map{})}, {"h", {}},
            {"i", Value::List{Value::List{1, 2}, Value(Value::Map{{"x", true}, {"y", "no"}})}}, {"yes", false},
            {"a: b", -0.0}});
        const std::string text = written("imported", value);
        QVERIFY(*valueOf(*YamlDocument::parse(text), Challenge::recordType()).find("imported") == value);
        QCOMPARE(QString::fromStdString(text),
            QStringLiteral("imported:\n  a: 1\n  b: 1.0\n  c: 0.1\n  d: 1.0e+20\n  e: \"1\"\n  f: []\n  g: {}\n  h: "
                           "null\n  i:\n    -\n      - 1\n      - 2\n    - x: true\n      \"y\": \"no\"\n"
                           "  \"yes\": false\n  \"a: b\": -0.0\n"));
    }

    void aVeryLongKeyIsStillRead()
    {
        const std::string key(3000, 'k');
        const Value value(Value::Map{{key, Value::List{1, "a b"}}});
        QVERIFY(*valueOf(*YamlDocument::parse(written("imported", value)), Challenge::recordType()).find("imported")
            == value);
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
