#include "model/answer/edit_distance.h"
#include "model/answer/edit_ratio.h"
#include "model/answer/number.h"
#include "model/answer/question.h"
#include "model/answer/treatments.h"

#include <cmath>
#include <QTest>

using namespace acquis;
using namespace acquis::answer;

namespace {

QString shown(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

using Row = void (*)(const char*, const char16_t*, const char16_t*);

void row(const char* name, const char16_t* before, const char16_t* after)
{
    QTest::newRow(name) << std::u16string(before) << std::u16string(after);
}

void addColumns()
{
    QTest::addColumn<std::u16string>("before");
    QTest::addColumn<std::u16string>("after");
}

} // namespace

class TestTreatments : public QObject {
    Q_OBJECT

private slots:
    void preparationComposesAndFreesSpaces_data()
    {
        addColumns();
        row("decomposed", u"e\u0301te\u0301", u"été");
        row("no-break space", u"14\u00A0ans", u"14 ans");
        row("narrow no-break space stays", u"14\u202Fans", u"14\u202Fans");
        row("case stays", u"Été", u"Été");
        row("singleton", u"\u212B", u"\u00C5");
    }

    void preparationComposesAndFreesSpaces()
    {
        QFETCH(std::u16string, before);
        QFETCH(std::u16string, after);
        QCOMPARE(shown(prepare(before)), shown(after));
    }

    void t1DropsSpacesCaseAndAccents_data()
    {
        addColumns();
        row("accents", u"Éà çÑ", u"eacn");
        row("all white space", u" a\tb\nc\u00A0d\u202Fe\u2003f\uFEFFg\u2028h ", u"abcdefgh");
        row("not white space", u"a\u0085b\u200Bc", u"a\u0085b\u200Bc");
        row("ligature", u"Œuvre", u"œuvre");
        row("sharp s", u"Straße", u"straße");
        row("final sigma", u"ΟΔΟΣ", u"οδος");
        row("trimmed before it is made small", u"ΟΔΟΣ\u00A0", u"οδος");
        row("dotted capital i", u"İ", u"i");
        row("marks beyond the block stay", u"a\u0483", u"a\u0483");
        row("hangul stays decomposed", u"가", u"\u1100\u1161");
        row("punctuation stays", u"Qu'est-ce ?", u"qu'est-ce?");
        row("emoji", u"😀 A", u"😀a");
    }

    void t1DropsSpacesCaseAndAccents()
    {
        QFETCH(std::u16string, before);
        QFETCH(std::u16string, after);
        QCOMPARE(shown(t1(before)), shown(after));
    }

    void t2DropsAllButLettersDigitsAndSpaces_data()
    {
        addColumns();
        row("punctuation", u"Qu'est-ce ?", u"Questce ");
        row("accented letters", u"été", u"t");
        row("ligature", u"œuvre", u"uvre");
        row("several spaces are one", u"  a   b  ", u" a b ");
        row("spaces left by punctuation are one", u"a - b", u"a b");
        row("other white space", u"a\tb\u00A0c", u"abc");
        row("sign and mark", u"-3,14", u"314");
        row("another script", u"мир", u"");
        row("emoji", u"a😀b", u"ab");
    }

    void t2DropsAllButLettersDigitsAndSpaces()
    {
        QFETCH(std::u16string, before);
        QFETCH(std::u16string, after);
        QCOMPARE(shown(t2(before)), shown(after));
    }

    void distanceCountsCodeUnits()
    {
        QCOMPARE(editDistance(u"", u""), 0u);
        QCOMPARE(editDistance(u"", u"abc"), 3u);
        QCOMPARE(editDistance(u"chat", u"cha"), 1u);
        QCOMPARE(editDistance(u"kitten", u"sitting"), 3u);
        QCOMPARE(editDistance(u"oeuvre", u"uvre"), 2u);
        QCOMPARE(editDistance(u"ab", u"ba"), 2u);
        QCOMPARE(editDistance(u"😀", u""), 2u);
        QCOMPARE(editDistance(u"😀", u"😁"), 1u);
    }

    void theRatioIsOfTheAnswersLength()
    {
        QVERIFY((EditRatio{1, 4}.isAccepted()));
        QVERIFY((!EditRatio{1, 3}.isAccepted()));
        QVERIFY((EditRatio{0, 0}.isAccepted()));
        QVERIFY((!EditRatio{1, 0}.isAccepted()));
        QVERIFY((EditRatio{25, 100}.isAccepted()));
        QVERIFY((!EditRatio{26, 100}.isAccepted()));
    }

    void numbersAreReadAsTheEngineDoes_data()
    {
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        const auto number = [](const char* text, double value) { QTest::newRow(text) << true << value; };
        const auto other = [](const char* text) { QTest::newRow(text) << false << 0.0; };
        number("42", 42);
        number("1 234,5", 1234.5);
        number("3,14", 3.14);
        number("-3", -3);
        number("+3", 3);
        number("1e3", 1000);
        number("1E-2", 0.01);
        number(".5", 0.5);
        number(",5", 0.5);
        number("5.", 5);
        number("007", 7);
        number(" 12 ", 12);
        number("12\u00A0", 12);
        number("- 3", -3);
        number("0x1F", 0);
        number("0b11", 0);
        number("Infinity", INFINITY);
        number("-Infinity", -INFINITY);
        number("1e999", INFINITY);
        number("1e-999", 0);
        number("0,1", 0.1);
        other("1 000 000");
        other("1\u00A0234,5");
        other("1,234,5");
        other("1.234,5");
        other("");
        other(" ");
        other("12abc");
        other("douze");
        other("1e");
        other("e3");
        other(".");
        other("-");
        other("--3");
        other("NaN");
        other("infinity");
        other("0x");
        other("-0x1F");
        other("1_000");
        other("12 %");
        other("٣");
    }

    void numbersAreReadAsTheEngineDoes()
    {
        QFETCH(bool, isNumber);
        QFETCH(double, value);
        const std::optional<double> read = numberOf(QTest::currentDataTag());
        QCOMPARE(read.has_value(), isNumber);
        if (isNumber)
            QVERIFY(*read == value);
    }

    void onlyFalseAndDesactiveSwitchATreatmentOff()
    {
        QVERIFY(!Question::flagOf(Value()).has_value());
        QCOMPARE(Question::flagOf(Value(false)), std::optional(false));
        QCOMPARE(Question::flagOf(Value("Désactivé")), std::optional(false));
        QCOMPARE(Question::flagOf(Value(true)), std::optional(true));
        QCOMPARE(Question::flagOf(Value("Activé")), std::optional(true));
        QCOMPARE(Question::flagOf(Value("")), std::optional(true));
        Question question;
        question.t2 = false;
        QCOMPARE(question.tolerances(), (Tolerances{true, false, true}));
    }
};

QTEST_GUILESS_MAIN(TestTreatments)
#include "tst_treatments.moc"
