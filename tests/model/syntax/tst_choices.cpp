#include "model/syntax/choices.h"
#include "texts.h"

#include <QTest>
#include <set>

using namespace acquis;
using namespace acquis::syntax;
using namespace std::string_literals;

namespace {

QStringList textsOf(const ChoiceItems& choices)
{
    QStringList texts;
    for (const ChoiceItems::Item& item : choices.items)
        texts << shown(item.text);
    return texts;
}

} // namespace

class TestChoices : public QObject {
    Q_OBJECT

private slots:
    void proposalsAreCutAtDashesThatBeginALine_data()
    {
        QTest::addColumn<std::string>("raw");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char* name, std::string raw, QStringList texts) {
            QTest::newRow(name) << std::move(raw) << std::move(texts);
        };
        const auto s = [](const char* text) { return QString::fromUtf8(text); };
        row("canonical", "- un\n- deux", {s("un"), s("deux")});
        row("no blank after the dash", "-un\n-deux", {s("un"), s("deux")});
        row("blanks around the dash", " \t-   un\n  -\tdeux", {s("un"), s("deux")});
        row("no-break space after the dash", "-\u00A0un\n- deux", {s("un"), s("deux")});
        row("a second dash belongs to the text", "-- un\n- a - b", {s("- un"), s("a - b")});
        row("text before the first dash is dropped", "Choisis :\n- un", {s("un")});
        row("blank lines between belong to none", "- un\n\n- deux", {s("un"), s("deux")});
        row("a line without a dash continues", "- un\nsuite\n- deux", {s("un\nsuite"), s("deux")});
        row("a dash inside a proposal makes a phantom", "- un :\n- sous-point\n- deux",
            {s("un :"), s("sous-point"), s("deux")});
        row("the last newline stays", "- un\n", {s("un\n")});
        row("carriage returns stay", "- un\r\n- deux", {s("un\r"), s("deux")});
        row("an empty proposal swallows the next dash", "- \n- un", {s("- un")});
        row("no dash", "un\ndeux", {});
        row("nothing", "", {});
        row("images are text", "- ![alt](https://x/y.png)\n- b", {s("![alt](https://x/y.png)"), s("b")});
    }

    void proposalsAreCutAtDashesThatBeginALine()
    {
        QFETCH(std::string, raw);
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(readChoices(raw)), texts);
    }

    void eachChoiceKnowsItsPlace()
    {
        const ChoiceItems choices = readChoices("Été\n- é1\n - b");
        QCOMPARE(choices.items.size(), 2u);
        QCOMPARE(choices.items[0].position, (TextPosition{8, 2, 3}));
        QCOMPARE(choices.items[1].position, (TextPosition{15, 3, 4}));
        QCOMPARE(choices.faults.size(), 1u);
        QCOMPARE(choices.faults[0], (Fault{Fault::Kind::textBeforeChoices, {0, 1, 1}, 5, "Été"}));
    }

    void anEmptyChoiceIsAFault()
    {
        const ChoiceItems choices = readChoices("- un\n-");
        QCOMPARE(choices.items.size(), 2u);
        QCOMPARE(choices.faults.size(), 1u);
        QCOMPARE(choices.faults[0].kind, Fault::Kind::emptyChoice);
        QCOMPARE(choices.faults[0].position.line, 2u);
    }

    void solutionsNamePositions_data()
    {
        QTest::addColumn<ChoiceMode>("mode");
        QTest::addColumn<std::string>("solution");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<std::vector<std::size_t>>("positions");
        using Positions = std::vector<std::size_t>;
        const auto row = [](const char* name, ChoiceMode mode, const char* text, bool good, Positions positions) {
            QTest::newRow(name) << mode << std::string(text) << good << std::move(positions);
        };
        row("one", ChoiceMode::single, "2", true, {2});
        row("one with a blank", ChoiceMode::single, "2 ", false, {});
        row("one that is no number", ChoiceMode::single, "2abc", false, {});
        row("one with a zero before", ChoiceMode::single, "02", false, {});
        row("zero", ChoiceMode::single, "0", false, {});
        row("a list for one", ChoiceMode::single, "1,2", false, {});
        row("several", ChoiceMode::several, "1, 5", true, {1, 5});
        row("several with all sorts of blanks", ChoiceMode::several, " 3 ,\n1\u00A0", true, {3, 1});
        row("one twice", ChoiceMode::several, "1,1", false, {});
        row("a hole", ChoiceMode::several, "1,,2", false, {});
        row("none", ChoiceMode::several, "", true, {});
        row("too large a number", ChoiceMode::several, "99999999999999999999999", false, {});
    }

    void solutionsNamePositions()
    {
        QFETCH(ChoiceMode, mode);
        QFETCH(std::string, solution);
        QFETCH(bool, isReadable);
        QFETCH(std::vector<std::size_t>, positions);
        const auto read = readPositions(mode, solution);
        QCOMPARE(read.has_value(), isReadable);
        if (isReadable)
            QCOMPARE(*read, positions);
    }

    void rawTextsAreKeptWhenTheStructureWouldChangeAByte_data()
    {
        QTest::addColumn<ChoiceMode>("mode");
        QTest::addColumn<std::string>("proposals");
        QTest::addColumn<std::string>("solution");
        QTest::addColumn<bool>("isReproducible");
        const auto row = [](const char* name, ChoiceMode mode, const char* proposals, const char* solution, bool is) {
            QTest::newRow(name) << mode << std::string(proposals) << std::string(solution) << is;
        };
        row("QCM as real content has it", ChoiceMode::several, "- 1\n- 2\n- 3\n- 4\n- 5", "1, 5", true);
        row("QCU", ChoiceMode::single, "- a\n- b", "2", true);
        row("nothing is right", ChoiceMode::several, "- a\n- b", "", true);
        row("several lines", ChoiceMode::single, "- a\n  suite\n- b", "2", true);
        row("solution without blanks", ChoiceMode::several, "- a\n- b", "1,2", false);
        row("solution in another order", ChoiceMode::several, "- a\n- b", "2, 1", false);
        row("solution out of range", ChoiceMode::single, "- a\n- b", "3", false);
        row("unreadable solution", ChoiceMode::single, "- a\n- b", "b", false);
        row("no blank after the dash", ChoiceMode::single, "-a\n- b", "2", false);
        row("text before", ChoiceMode::single, "Choisis\n- a\n- b", "2", false);
        row("blank line between", ChoiceMode::single, "- a\n\n- b", "2", false);
        row("empty proposal", ChoiceMode::single, "- \n- b", "1", false);
    }

    void rawTextsAreKeptWhenTheStructureWouldChangeAByte()
    {
        QFETCH(ChoiceMode, mode);
        QFETCH(std::string, proposals);
        QFETCH(std::string, solution);
        QFETCH(bool, isReproducible);
        const ChoiceTexts raw{proposals, solution};
        const auto choices = reproducibleChoices(mode, raw);
        QCOMPARE(choices.has_value(), isReproducible);
        if (choices)
            QVERIFY(print(*choices) == raw);
    }

    void importedChoicesHaveKeysInOrderAndKnowWhatIsRight()
    {
        const auto choices = reproducibleChoices(ChoiceMode::several, {"- un\n- deux\n- trois", "1, 3"});
        QVERIFY(choices.has_value());
        QCOMPARE(*choices, (std::vector<Choice>{{"a", "un", true}, {"b", "deux", false}, {"c", "trois", true}}));
    }

    void keysGoFromOneLetterToTwo()
    {
        QCOMPARE(shown(choiceKey(0)), QStringLiteral("a"));
        QCOMPARE(shown(choiceKey(25)), QStringLiteral("z"));
        QCOMPARE(shown(choiceKey(26)), QStringLiteral("aa"));
        QCOMPARE(shown(choiceKey(27)), QStringLiteral("ab"));
        QCOMPARE(shown(choiceKey(701)), QStringLiteral("zz"));
        QCOMPARE(shown(choiceKey(702)), QStringLiteral("aaa"));
    }

    void whatIsReproducibleComesBackToTheByte()
    {
        RandomTexts random(20);
        const std::vector<std::string> parts{
            "- ", "\n- ", "\n", "-", " ", "a", "été", "\u00A0", "\r\n", "**b**", "1", "\t"};
        const std::vector<std::string> solutions{"", "1", "2", "1, 2", "1,2", "2, 1", "1, 3", "x", " 1", "1, 2, 3"};
        int reproducible = 0;
        for (int i = 0; i < 5000; ++i) {
            const ChoiceTexts raw{"- a" + random.ofParts(parts, 6), solutions[random.below(solutions.size())]};
            const auto mode = random.below(2) == 0 ? ChoiceMode::single : ChoiceMode::several;
            const auto choices = reproducibleChoices(mode, raw);
            if (!choices)
                continue;
            ++reproducible;
            QVERIFY(print(*choices) == raw);
            std::set<std::string> keys;
            for (const Choice& choice : *choices)
                QVERIFY(keys.insert(choice.key).second);
        }
        QVERIFY(reproducible > 200);
    }

    void cleanChoicesAreReadBackAsTheyWere()
    {
        RandomTexts random(21);
        const std::vector<std::string> words{"un", "deux ", "l’été", "a - b", "**gras**", "x\ny", "1,5"};
        for (int i = 0; i < 3000; ++i) {
            std::vector<Choice> choices(1 + random.below(30));
            for (std::size_t place = 0; place < choices.size(); ++place)
                choices[place] = {choiceKey(place), "t" + random.ofParts(words, 4) + "t", random.below(2) == 0};
            const auto read = reproducibleChoices(ChoiceMode::several, print(choices));
            QVERIFY(read.has_value());
            QVERIFY(*read == choices);
        }
    }
};

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
