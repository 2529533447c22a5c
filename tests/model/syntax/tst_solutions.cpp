#include "model/syntax/field_answers.h"
#include "model/syntax/solutions.h"
#include "texts.h"

#include <QTest>

using namespace acquis;
using namespace acquis::syntax;

namespace {

using Kinds = std::vector<Fault::Kind>;
using Groups = std::vector<AnswerGroup>;

const std::vector<std::string>& awkwardParts()
{
    static const std::vector<std::string> parts{"a", "é", " ", ":", "#", "-", "'", "\"", "\\", "@", "`", "*", "&", "!",
        "%", "[", "{", "|", ">", "~", ",", "\t", "\n", "\r", "\u00A0", "\u2028", "\u0085", "\uFEFF", "😀", "=", "?", "1",
        ".5", "yes", "null", "012", "---", "\x01", "<<"};
    return parts;
}

} // namespace

class TestSolutions : public QObject {
    Q_OBJECT

private slots:
    void aTextSolutionHasOneAnswerALine()
    {
        QCOMPARE(readAnswers("42\nquarante-deux"), (std::vector<std::string>{"42", "quarante-deux"}));
        QCOMPARE(readAnswers("\n 42 \n\n\r\n"), (std::vector<std::string>{" 42 ", "\r"}));
        QVERIFY(readAnswers("").empty());
        QVERIFY(readAnswers("\n\n").empty());
    }

    void aTextSolutionIsReproducibleWithoutEmptyLines()
    {
        QVERIFY(reproducibleAnswers("42\nquarante-deux").has_value());
        QVERIFY(reproducibleAnswers(" 42\u00A0\r\nx").has_value());
        QVERIFY(!reproducibleAnswers("42\n").has_value());
        QVERIFY(!reproducibleAnswers("42\n\n43").has_value());
    }

    void groupsAreReadWithTheirPlaces()
    {
        const KeyedSolution solution = readKeyedSolution("groupé1:\n- 14 18\n- \"1914 1918\"\nb: [x, 'y']\n");
        QVERIFY(solution.faults.empty());
        QCOMPARE(solution.groups, (Groups{{"groupé1", {"14 18", "1914 1918"}}, {"b", {"x", "y"}}}));
        QCOMPARE(solution.places[0].key, (TextPosition{0, 1, 1}));
        QCOMPARE(solution.places[0].answers[1], (TextPosition{20, 3, 3}));
        QCOMPARE(solution.places[1].key, (TextPosition{32, 4, 1}));
        QCOMPARE(solution.places[1].answers[1], (TextPosition{39, 4, 8}));
    }

    void everyScalarIsAText()
    {
        const KeyedSolution solution = readKeyedSolution("a:\n- yes\n- 1.10\n- 012\n- ~\n- 2024-10-23\n- null\n");
        QCOMPARE(solution.groups, (Groups{{"a", {"yes", "1.10", "012", "~", "2024-10-23", "null"}}}));
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Kinds>("kinds");
        QTest::addColumn<std::size_t>("line");
        using K = Fault::Kind;
        const auto row = [](const char* text, Kinds kinds, std::size_t line) {
            QTest::newRow(rowName(text).c_str()) << std::string(text) << std::move(kinds) << line;
        };
        row("a: b\n", {K::scalarInsteadOfList}, 1);
        row("a:\n- x\nb: {c: d}\n", {K::scalarInsteadOfList}, 3);
        row("a:\n", {K::emptyGroup}, 1);
        row("a:\nb:\n- x\n", {K::emptyGroup}, 1);
        row("a: []\n", {K::emptyList}, 1);
        row("a:\n-\n", {K::notAText}, 2);
        row("a:\n- x\n- #y\n", {K::notAText}, 3);
        row("a:\n- x: y\n", {K::notAText}, 2);
        row("a:\n- [x]\n", {K::notAText}, 2);
        row("? [a]\n: [x]\n", {K::wrongKey}, 1);
        row("just\ntext\n", {K::notAMap}, 1);
        row("- a\n- b\n", {K::notAMap}, 1);
        row("# nothing\n", {K::notAMap}, 1);
        row("a:\n- x\na:\n- y\n", {K::duplicateKey}, 3);
        row("a:\n\t- x\n", {K::tabInYaml}, 2);
        row("a:\n- @x\n", {K::notYaml}, 2);
        row("a:\n- `x\n", {K::notYaml}, 2);
        row("a:\n- %x\n", {K::notYaml}, 2);
        row("a:\n- x\n- [y\n", {K::notYaml}, 3);
        row("a:\n- \"x\n", {K::notYaml}, 2);
        row("a: b: c\n", {K::notYaml}, 1);
        row("a:\n- *x\n", {K::unknownAlias}, 2);
        row("a:\n- !x y\n", {K::unknownTag}, 2);
        row("a:\n- x\n---\nb:\n- y\n", {K::severalDocuments}, 3);
        row("a:\n- &x y\n- *x\n", {}, 0);
    }

    void faultsAreFound()
    {
        QFETCH(std::string, text);
        QFETCH(Kinds, kinds);
        QFETCH(std::size_t, line);
        const KeyedSolution solution = readKeyedSolution(text);
        Kinds found;
        for (const Fault& fault : solution.faults)
            found.push_back(fault.kind);
        QCOMPARE(found, kinds);
        if (!kinds.empty())
            QCOMPARE(solution.faults[0].position.line, line);
    }

    void aFaultOfYamlWeighsMoreThanOneOfShape()
    {
        QCOMPARE(readKeyedSolution("a:\n- x\n").reading(), KeyedSolution::Reading::fine);
        QCOMPARE(readKeyedSolution("a: []\n").reading(), KeyedSolution::Reading::fine);
        QCOMPARE(readKeyedSolution("a: b\n").reading(), KeyedSolution::Reading::wrongShape);
        QCOMPARE(readKeyedSolution("a: b\na: c\n").reading(), KeyedSolution::Reading::notYaml);
    }

    void quotesStandOnlyWhereTheyAreNeeded_data()
    {
        QTest::addColumn<std::string>("answer");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* answer, const char* line) {
            QTest::newRow(rowName(answer).c_str()) << std::string(answer) << QString::fromUtf8(line);
        };
        row("answer", "answer");
        row("14 18", "14 18");
        row("quarante-deux", "quarante-deux");
        row("l'été", "l'été");
        row("yes", "yes");
        row("1.10", "1.10");
        row("1,5", "\"1,5\"");
        row("~", "\"~\"");
        row("-5", "\"-5\"");
        row("", "\"\"");
        row(" x", "\" x\"");
        row("x ", "\"x \"");
        row("a: b", "\"a: b\"");
        row("a #b", "\"a #b\"");
        row("@x", "\"@x\"");
        row("a\"b\\", "\"a\\\"b\\\\\"");
        row("a\tb", "\"a\\tb\"");
        row("\u00A0x", "\"\u00A0x\"");
        row("a\u00A0x", "a\u00A0x");
        row("a\u2028x", "\"a\\u2028x\"");
    }

    void quotesStandOnlyWhereTheyAreNeeded()
    {
        QFETCH(std::string, answer);
        QFETCH(QString, line);
        const std::string text = print(Groups{{"key", {answer}}});
        QCOMPARE(shown(text), QStringLiteral("key:\n- ") + line + QStringLiteral("\n"));
    }

    void theCanonicalTextHasANewlineEvenForOneKey()
    {
        QCOMPARE(shown(print(Groups{{"a", {"x", "1,5"}}, {"groupe 2", {}}})),
            QStringLiteral("a:\n- x\n- \"1,5\"\n\"groupe 2\":\n"));
    }

    void rawTextsAreKeptWhenTheStructureWouldChangeAByte_data()
    {
        QTest::addColumn<std::string>("raw");
        QTest::addColumn<bool>("isReproducible");
        const auto row
            = [](const char* raw, bool is) { QTest::newRow(rowName(raw).c_str()) << std::string(raw) << is; };
        row("groupe1:\n- 14 18\n- 1914 1918\ngroupe2:\n- 39 45\n- 1939 1945\n", true);
        row("a:\n- \"1,5\"\n", true);
        row("a:\n- x", false);
        row("a:\n  - x\n", false);
        row("a:\n- 'x'\n", false);
        row("a:\n- x # c\n", false);
        row("a:\n- x\n\nb:\n- y\n", false);
        row("a: x\n", false);
        row("a:\n- x\na:\n- y\n", false);
        row("a:\r\n- x\r\n", false);
        row("a:\n", false);
    }

    void rawTextsAreKeptWhenTheStructureWouldChangeAByte()
    {
        QFETCH(std::string, raw);
        QFETCH(bool, isReproducible);
        const auto groups = reproducibleGroups(raw);
        QCOMPARE(groups.has_value(), isReproducible);
        if (groups)
            QCOMPARE(shown(print(*groups)), shown(raw));
    }

    void theCanonicalTextIsReadBackAsItWas()
    {
        RandomTexts random(40);
        for (int i = 0; i < 4000; ++i) {
            Groups groups;
            for (std::size_t count = 1 + random.below(3); count > 0; --count) {
                AnswerGroup group{std::to_string(count) + random.ofParts(awkwardParts(), 4), {}};
                for (std::size_t answers = 1 + random.below(3); answers > 0; --answers)
                    group.answers.push_back(random.ofParts(awkwardParts(), 6));
                groups.push_back(std::move(group));
            }
            const std::string text = print(groups);
            QVERIFY2(reproducibleGroups(text) == groups, text.c_str());
        }
    }

    void whatIsReproducibleComesBackToTheByte()
    {
        RandomTexts random(41);
        const std::vector<std::string> parts{"a:\n", "b:\n", "- x\n", "- y z\n", "- \"1,5\"\n", "- 'q'\n", "\n", "- ",
            "# c\n", "\"k k\":\n", "- @\n", "é"};
        int reproducible = 0;
        for (int i = 0; i < 4000; ++i) {
            const std::string raw = "k:\n" + random.ofParts(parts, 4);
            if (const auto groups = reproducibleGroups(raw)) {
                ++reproducible;
                QCOMPARE(shown(print(*groups)), shown(raw));
            }
            if (const auto answers = reproducibleAnswers(raw))
                QCOMPARE(shown(print(*answers)), shown(raw));
        }
        QVERIFY(reproducible > 50);
    }

    void answersAreReadBackAsTheyWere()
    {
        RandomTexts random(42);
        for (int i = 0; i < 3000; ++i) {
            std::vector<FieldAnswer> answers;
            for (std::size_t count = random.below(4); count > 0; --count)
                answers.push_back(
                    {std::to_string(count) + random.ofParts(awkwardParts(), 2), random.ofParts(awkwardParts(), 6)});
            const std::string text = print(answers);
            const auto read = readFieldAnswers(text);
            QVERIFY2(read.has_value(), text.c_str());
            QVERIFY2(*read == answers, text.c_str());
        }
    }

    void anAnswerIsALineForEachField()
    {
        QCOMPARE(shown(print(std::vector<FieldAnswer>{{"a", "x \"y\""}, {"b", ""}})),
            QStringLiteral("a: \"x \\\"y\\\"\"\nb: \"\"\n"));
        QVERIFY(!readFieldAnswers("a: [x]\n").has_value());
        QVERIFY(!readFieldAnswers("text").has_value());
        QVERIFY(!readFieldAnswers("a: x\na: y\n").has_value());
    }

    void everyFaultIsToldInBothLanguages()
    {
        for (int kind = 0; kind <= static_cast<int>(Fault::Kind::wrongKey); ++kind) {
            const Sentence told = sentenceOf({static_cast<Fault::Kind>(kind), {0, 7, 1}, 0, "nom{0}"});
            for (const std::string& text : {told.fr, told.en}) {
                QVERIFY2(text.ends_with('.'), text.c_str());
                QVERIFY2(
                    text.find("{0}") == std::string::npos || text.find("nom{0}") != std::string::npos, text.c_str());
                QVERIFY2(text.find("{{") == std::string::npos, text.c_str());
            }
            for (const char* plain : {" : ", "« ", " »", " ;", " ?", "'"})
                QVERIFY2(told.fr.find(plain) == std::string::npos, told.fr.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestSolutions)
#include "tst_solutions.moc"
