#include "model/answer/check.h"

#include <QTest>

using namespace acquis;
using namespace acquis::answer;

namespace {

/// Questions are written as the vectors of the reference tell them: which treatments are on.
Question question(
    const char* type, const char* solution, std::string_view on = "t1 t2 t3", const char* proposals = "${r}")
{
    const auto has = [&](const char* name) { return on.find(name) != std::string_view::npos; };
    return {type, proposals, solution, "mots", has("t1"), has("t2"), has("t3")};
}

Question numberQuestion(const char* solution)
{
    Question result = question("QROC", solution);
    result.format = "nombre";
    return result;
}

void addColumns()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<QString>("outcome");
}

void row(const char* name, Question question, const char* answer, const char* outcome)
{
    QTest::newRow(name) << std::move(question) << std::string(answer) << QString::fromUtf8(outcome);
}

void verify()
{
    QFETCH(Question, question);
    QFETCH(std::string, answer);
    QFETCH(QString, outcome);
    const Verdict verdict = check(question, answer);
    const std::string_view word = wordOf(verdict.outcome);
    QCOMPARE(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), outcome);
    QVERIFY(verdict.explanation.fr.ends_with('.'));
    QVERIFY(verdict.explanation.en.ends_with('.'));
}

constexpr const char* wars = "groupe1:\n- 14 18\n- 1914 1918\ngroupe2:\n- 39 45\n- 1939 1945\n";
constexpr const char* dates = "Dates :\n.${date1}\n.${date2}";

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private slots:
    /// The table of measured consequences, and the bullets of treatments (engine.md 3.2).
    void treatmentsHaveTheirConsequences_data()
    {
        addColumns();
        row("a neighbouring year passes", question("QROC", "2018"), "2019", "ok");
        row("not without t3", question("QROC", "2018", "t1 t2"), "2019", "ko");
        row("one letter too many", question("QROC", "cha", "t3"), "chat", "ok");
        row("one letter too few", question("QROC", "chat", "t3"), "cha", "ko");
        row("case counts as one edit", question("QROC", "riga", "t3"), "Riga", "ok");
        row("case without t3", question("QROC", "riga", "t2"), "Riga", "ko");
        row("a ligature is not two letters", question("QROC", "œuvre"), "oeuvre", "ko");
        row("the ligature itself", question("QROC", "œuvre"), "Œuvre", "ok");
        row("punctuation for punctuation, without t3", question("QROC", "&&", "t1 t2"), "???", "ok");
        row("punctuation for punctuation", question("QROC", "&&"), "???", "ok");
        row("punctuation for an arrow", question("QROC", "→"), "???", "ok");
        row("punctuation for a word", question("QROC", "mot"), "???", "ko");
        row("a lost decimal mark", question("QROC", "3,14", "t1 t2"), "314", "ok");
        row("a lost sign", question("QROC", "5", "t1 t2"), "-5", "ok");
        row("t2 without t1 deletes accented letters", question("QROC", "été", "t2"), "t", "ok");
        row("another script is erased", question("QROC", "мир"), "!", "ok");
        row("spaces, case, accents", question("QROC", "Île de Ré", "t1"), " iledere ", "ok");
        row("punctuation", question("QROC", "a.b", "t2"), "a-b", "ok");
        row("nothing on: equal", question("QROC", "a b", ""), "a b", "ok");
        row("nothing on: not equal", question("QROC", "a b", ""), "A b", "ko");
        row("the nearest of several", question("QROC", "abcdefgh\nchat", "t3"), "chats", "ok");
        row("a quarter exactly, twice as long", question("QROC", "abcdefgh", "t3"), "abcdefxx", "ok");
        row("more than a quarter", question("QROC", "abcdefgh", "t3"), "abcdexxx", "ko");
    }

    void treatmentsHaveTheirConsequences() { verify(); }

    void absentFlagsAreOn()
    {
        const Question question{"QROC", "${r}", "Été !", "mots", {}, {}, {}};
        QCOMPARE(check(question, "ete").outcome, Verdict::Outcome::ok);
        QCOMPARE(check(question, "etex").outcome, Verdict::Outcome::ok);
    }

    void choicesAreComparedAsTexts_data()
    {
        addColumns();
        row("QCU right", question("QCU", "2"), "2", "ok");
        row("QCU wrong", question("QCU", "2"), "1", "ko");
        row("QCU with a blank in the solution", question("QCU", "2 "), "2", "ko");
        row("QCU with a blank in the answer", question("QCU", "2"), " 2", "ko");
        row("QCM right", question("QCM", "1,3"), "1,3", "ok");
        row("QCM in another order", question("QCM", "1,3"), "3, 1", "ok");
        row("QCM with blanks", question("QCM", " 1 ,\u00A05\n"), "5,1", "ok");
        row("QCM with too many", question("QCM", "1,3"), "1,2,3", "ko");
        row("QCM with too few", question("QCM", "1,3"), "1", "ko");
        row("QCM given twice", question("QCM", "1"), "1,1", "ko");
        row("QCM expected twice", question("QCM", "1,1"), "1,1", "ok");
        row("QCM sorted as texts", question("QCM", "2, 10"), "10,2", "ok");
        row("QCM with zeros", question("QCM", "1"), "01", "ko");
        row("a brace in a choice is text", question("QCU", "1", "", "- ${}\n- b"), "1", "ok");
    }

    void choicesAreComparedAsTexts() { verify(); }

    void missingTextsAreWrongSilently_data()
    {
        addColumns();
        for (const char* type : {"QCU", "QCM", "QROC", "QROCM-ind", "QROCM-dep"}) {
            row(qPrintable(QString::fromUtf8(type) + QStringLiteral(" without a solution")),
                Question{type, "${r}", {}, {}, {}, {}, {}}, "r: \"1\"\n", "ko");
            row(qPrintable(QString::fromUtf8(type) + QStringLiteral(" with an empty solution")), question(type, ""),
                "1", "ko");
            row(qPrintable(QString::fromUtf8(type) + QStringLiteral(" without an answer")), question(type, "r:\n- 1\n"),
                "", "ko");
            row(qPrintable(QString::fromUtf8(type) + QStringLiteral(" skipped")), question(type, ""), "#ABAND#",
                "aband");
        }
        row("an empty answer is not even punctuation", question("QROC", "!"), "", "ko");
        row("a blank answer is", question("QROC", "!"), " ", "ok");
        row("only empty lines", question("QROC", "\n\n"), "x", "ko");
        row("no type", Question{{}, "- a", "1", {}, {}, {}, {}}, "1", "unimplemented");
        row("unknown type", question("QMAIL", "1"), "1", "unimplemented");
        row("unknown type, skipped", question("QMAIL", "1"), "#ABAND#", "aband");
        row("no proposals", Question{"QROC", {}, "x", {}, {}, {}, {}}, "x", "ok");
    }

    void missingTextsAreWrongSilently() { verify(); }

    void textSolutionsAreLinesAsTheyAre_data()
    {
        addColumns();
        row("each line", question("QROC", "42\nquarante-deux"), "Quarante deux", "ok");
        row("a solution is not trimmed", question("QROC", "chat ", "t2"), "chat", "ko");
        row("unless t1 does it", question("QROC", "chat ", "t1"), "chat", "ok");
        row("a decomposed solution never matches", question("QROC", "e\u0301te\u0301", ""), "e\u0301te\u0301", "ko");
        row("unless t1 does it as well", question("QROC", "e\u0301te\u0301", "t1"), "été", "ok");
        row("a decomposed answer is composed", question("QROC", "été", ""), "e\u0301te\u0301", "ok");
        row("a no-break space in the solution never matches", question("QROC", "a\u00A0b", ""), "a\u00A0b", "ko");
        row("in the answer it is a space", question("QROC", "a b", ""), "a\u00A0b", "ok");
        row("a carriage return stays", question("QROC", "a\r\nb", ""), "a", "ko");
    }

    void textSolutionsAreLinesAsTheyAre() { verify(); }

    void numbersAreComparedAsNumbers_data()
    {
        addColumns();
        row("the same", numberQuestion("2018"), "2018", "ok");
        row("a neighbour", numberQuestion("2018"), "2019", "ko");
        row("comma and dot", numberQuestion("3.14"), "3,14", "ok");
        row("one space", numberQuestion("1234.5"), "1 234,5", "ok");
        row("a sign counts", numberQuestion("5"), "-5", "ko");
        row("zeros do not", numberQuestion("5"), "05,0", "ok");
        row("an exponent", numberQuestion("1000"), "1e3", "ok");
        row("any of them", numberQuestion("5\n6"), "6", "ok");
        row("two spaces are no number: texts are compared", numberQuestion("1000000"), "1 000 000", "ok");
        row("a word among the solutions: texts are compared", numberQuestion("2018\ndeux mille"), "2019", "ok");
        row("a word in the answer: texts are compared", numberQuestion("2018"), "an 2018", "ko");
        row("a no-break space is no space: texts are compared", numberQuestion("1234,5"), "1\u00A0234,5", "ok");
        row("before the menu", {"QROC", "${r options=[\"5\",\"6\"]}", "5", "nombre", {}, {}, {}}, "5,0", "ok");
        row("not in another format", question("QROC", "5", ""), "5,0", "ko");
    }

    void numbersAreComparedAsNumbers() { verify(); }

    void menusAreNotTreated_data()
    {
        addColumns();
        row("exact", question("QROC", "été", "t1 t2 t3", "${r options=[\"été\"]}"), "été", "ok");
        row("another case", question("QROC", "été", "t1 t2 t3", "${r options=[\"été\"]}"), "Été", "ko");
        row("a slip", question("QROC", "chats", "t1 t2 t3", "${r options=[\"chats\"]}"), "chatx", "ko");
        row("only the first block counts", question("QROC", "été", "t1", "${r} ${s options=[\"été\"]}"), "ETE", "ok");
        row("the answer is prepared all the same", question("QROC", "a b", "", "${r options=[\"a b\"]}"), "a\u00A0b",
            "ok");
        row("an empty block stops the engine", question("QROC", "x", "t1", "${}"), "x", "error");
        row("a block without a key too", question("QROC", "x", "t1", "${#p}"), "x", "error");
    }

    void menusAreNotTreated() { verify(); }

    void fieldsAreJudgedOneByOne_data()
    {
        addColumns();
        const char* two = "a:\n- un\n- deux\nb:\n- trois\n";
        const char* fields = "${a} ${b}";
        row("both right", question("QROCM-ind", two, "t1", fields), "a: \"Deux\"\nb: \"trois\"\n", "ok");
        row("one wrong", question("QROCM-ind", two, "t1", fields), "a: \"deux\"\nb: \"deux\"\n", "ko");
        row("only answered keys count", question("QROCM-ind", two, "t1", fields), "b: \"trois\"\n", "ok");
        row("unquoted answers", question("QROCM-ind", two, "t1", fields), "a: deux\nb: trois", "ok");
        row("a solution on one line", question("QROCM-ind", "a: [un]", "t1", "${a}"), "a: \"un\"\n", "ko");
        row("a key without solution", question("QROCM-ind", two, "t1", "${c}"), "c: \"un\"\n", "error");
        row("a scalar instead of a list", question("QROCM-ind", "a: un\n", "t1", "${a}"), "a: \"un\"\n", "error");
        row("an empty group", question("QROCM-ind", "a:\n", "t1", "${a}"), "a: \"un\"\n", "error");
        row("an empty list", question("QROCM-ind", "a: []\n", "t1", "${a}"), "a: \"un\"\n", "ko");
        row("a key twice", question("QROCM-ind", "a:\n- un\na:\n- deux\n", "t1", "${a}"), "a: \"un\"\n", "error");
        row("a tab", question("QROCM-ind", "a:\n\t- un\n", "t1", "${a}"), "a: \"un\"\n", "error");
        row("an unquoted symbol", question("QROCM-ind", "a:\n- @un\n", "t1", "${a}"), "a: \"@un\"\n", "error");
        row("an unreadable answer", question("QROCM-ind", two, "t1", fields), "a: \"un\n", "error");
        row("an answer that is no map", question("QROCM-ind", two, "t1", fields), "un", "error");
        row("numbers and booleans are texts", question("QROCM-ind", "a:\n- yes\n- 1.10\n", "", "${a}"), "a: 1.10\n",
            "ok");
        row("1.10 is not 1.1", question("QROCM-ind", "a:\n- 1.10\n", "", "${a}"), "a: 1.1\n", "ko");
        row("the solution is prepared too", question("QROCM-ind", "a:\n- e\u0301 a\n", "", "${a}"), "a: \"é\u00A0a\"\n",
            "ok");
        row("no-break spaces of the solution too", question("QROCM-ind", "a:\n- b\u00A0c\n", "", "${a}"),
            "a: \"b c\"\n", "ok");
        row("a menu is not treated", question("QROCM-ind", "a:\n- Un\n", "t1 t3", "${a options=[\"Un\"]}"),
            "a: \"un\"\n", "ko");
        row("a menu beside an input", question("QROCM-ind", "a:\n- Un\nb:\n- Un\n", "t1", "${a options=[\"Un\"]} ${b}"),
            "a: \"Un\"\nb: \"un\"\n", "ok");
        row("slips", question("QROCM-ind", "a:\n- trois\n", "t3", "${a}"), "a: \"troix\"\n", "ok");
        row("numbers have no special rule", {"QROCM-ind", "${a}", "a:\n- 5\n", "nombre", false, false, false},
            "a: \"5,0\"\n", "ko");
    }

    void fieldsAreJudgedOneByOne() { verify(); }

    void groupsAreConsumedInTurn_data()
    {
        addColumns();
        row("in order, with dashes", question("QROCM-dep", wars, "t1 t2", dates),
            "date1: \"14-18\"\ndate2: \"1939-1945\"\n", "ok");
        row("in order, with spaces", question("QROCM-dep", wars, "t1 t2", dates),
            "date1: \"14 18\"\ndate2: \"1939 1945\"\n", "ok");
        row("the other way round", question("QROCM-dep", wars, "t1 t2", dates),
            "date1: \"39 45\"\ndate2: \"1914 1918\"\n", "ok");
        row("the same twice", question("QROCM-dep", wars, "t1 t2", dates), "date1: \"39 45\"\ndate2: \"1939 1945\"\n",
            "ko");
        row("one of two groups", question("QROCM-dep", wars, "t1 t2", "${date1}"), "date1: \"39 45\"\n", "ok");
        row("fewer groups than answers", question("QROCM-dep", "g:\n- un\n", "t1", "${a} ${b}"),
            "a: \"un\"\nb: \"un\"\n", "ko");
        row("greed refuses a right set", question("QROCM-dep", "g:\n- un\n- deux\nh:\n- un\n", "", "${a} ${b}"),
            "a: \"un\"\nb: \"deux\"\n", "ko");
        row("and accepts it in the other order", question("QROCM-dep", "g:\n- un\n- deux\nh:\n- un\n", "", "${a} ${b}"),
            "a: \"deux\"\nb: \"un\"\n", "ok");
        row("whole-number keys come first", question("QROCM-dep", "2:\n- un\n- deux\n1:\n- un\n", "", "${a} ${b}"),
            "a: \"un\"\nb: \"deux\"\n", "ok");
        row("of the answers too", question("QROCM-dep", "g:\n- un\n- deux\nh:\n- un\n", "", "${2} ${1}"),
            "2: \"un\"\n1: \"deux\"\n", "ok");
        row("menus are treated", question("QROCM-dep", "g:\n- Un\n", "t1", "${a options=[\"Un\"]}"), "a: \"un\"\n",
            "ok");
        row("slips in menus", question("QROCM-dep", "g:\n- trois\n", "t3", "${a options=[\"x\"]}"), "a: \"troix\"\n",
            "ok");
        row("a solution on one line", question("QROCM-dep", "g: [un]", "t1", "${a}"), "a: \"un\"\n", "ko");
        row("a scalar instead of a list", question("QROCM-dep", "g: un\n", "t1", "${a}"), "a: \"un\"\n", "error");
        row("a key twice", question("QROCM-dep", "g:\n- un\ng:\n- deux\n", "t1", "${a}"), "a: \"un\"\n", "error");
        row("the solution is not prepared", question("QROCM-dep", "g:\n- e\u0301\n", "", "${a}"), "a: \"e\u0301\"\n",
            "ko");
        row("no-break space in the solution", question("QROCM-dep", "g:\n- a\u00A0b\n", "", "${a}"), "a: \"a b\"\n",
            "ko");
        row("group names are free", question("QROCM-dep", "\"les mois\":\n- mai\n", "", "${a}"), "a: \"mai\"\n", "ok");
    }

    void groupsAreConsumedInTurn() { verify(); }

    void theAnswerTextIsWhatTheEngineReads()
    {
        const std::string answer = answerText({{"a", "l\"un\": #1\t\\"}, {"b", "deux"}});
        const Question asked = question("QROCM-ind", "a:\n- \"l\\\"un\\\": #1\\t\\\\\"\nb:\n- deux\n", "", "${a} ${b}");
        QCOMPARE(check(asked, answer).outcome, Verdict::Outcome::ok);
    }

    void stepsTellWhatHappened()
    {
        const Verdict verdict = check(question("QROC", "Paris\n2018 !", "t1 t3"), "2019\u00A0!");
        QCOMPARE(verdict.solution, std::optional<std::string>("2018 !"));
        QCOMPARE(verdict.steps.size(), 4u);
        QCOMPARE(verdict.steps[0].kind, Step::Kind::prepare);
        QVERIFY(verdict.steps[0].answerBefore == "2019\u00A0!" && verdict.steps[0].answerAfter == "2019 !");
        QVERIFY(verdict.steps[1].isEnabled);
        QVERIFY(verdict.steps[1].answerAfter == "2019!" && verdict.steps[1].solutionAfter == "2018!");
        QVERIFY(!verdict.steps[2].isEnabled && verdict.steps[2].answerAfter == "2019!");
        QCOMPARE(verdict.steps[3].kind, Step::Kind::t3);
        QCOMPARE(verdict.steps[3].edits, (std::optional(EditRatio{1, 5})));
    }

    void withoutT3TheFirstEqualSolutionDecides()
    {
        const Verdict verdict = check(question("QROC", "A\na\nb", "t1"), "a");
        QCOMPARE(verdict.solution, std::optional<std::string>("A"));
        QCOMPARE(verdict.steps.back().kind, Step::Kind::equality);
        QVERIFY(!verdict.steps[verdict.steps.size() - 2].isEnabled);
    }

    void menusAndFlagsGiveDifferentReasons()
    {
        const auto reason = [](const Question& question) { return check(question, "x").steps.at(1).why; };
        const Sentence flags = reason(question("QROC", "x", ""));
        const Sentence select = reason(question("QROC", "x", "t1 t2 t3", "${r options=[\"x\"]}"));
        QVERIFY(flags.fr != select.fr && flags.en != select.en);
    }

    void onlyFieldsPrepareTheirSolution()
    {
        const auto step = [](const char* type) {
            return check(question(type, "a:\n- x\u00A0y\n", "t1", "${a}"), "a: x\n").steps.at(0);
        };
        QVERIFY(step("QROCM-ind").solutionAfter == "a:\n- x y\n");
        QVERIFY(step("QROCM-dep").solutionAfter == "a:\n- x\u00A0y\n");
    }

    void eachFieldHasItsVerdict()
    {
        const Verdict verdict
            = check(question("QROCM-ind", "a:\n- un\nb:\n- deux\n", "t1", "${a} ${b}"), "a: UN\nb: six\n");
        QCOMPARE(verdict.fields.size(), 2u);
        QVERIFY((verdict.fields[0] == FieldVerdict{"a", "UN", true, "a", "un"}));
        QVERIFY((verdict.fields[1] == FieldVerdict{"b", "six", false, "b", "deux"}));
        QVERIFY(verdict.steps.back().field == "b");
    }

    void groupsThatNothingConsumedAreNamedByTheirFirstVariant()
    {
        const Verdict verdict = check(question("QROCM-dep", wars, "t1 t2", dates), "date1: 39 45\ndate2: 50\n");
        QCOMPARE(verdict.missed, (std::vector<std::string>{"14 18"}));
        QVERIFY((verdict.fields[0] == FieldVerdict{"date1", "39 45", true, "groupe2", "39 45"}));
        QVERIFY(!verdict.fields[1].isAccepted && !verdict.fields[1].group);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
