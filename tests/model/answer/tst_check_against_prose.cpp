#include "model/answer/check.h"
#include "model/answer/treatments.h"
#include "model/base/text.h"
#include "tests/model/syntax/texts.h"

#include <algorithm>
#include <QTest>

using namespace acquis;
using namespace acquis::answer;

/// The engine's rules once more, written from the prose of engine.md 3.2 and 3.4 with Qt's Unicode tables and no
/// thought of speed. Nothing here calls the code under test.
namespace prose {

bool isWhiteSpace(QChar c)
{
    static const QString all
        = QStringLiteral("\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
                         "\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF");
    return all.contains(c);
}

QString preTreatment(QString text)
{
    return text.normalized(QString::NormalizationForm_C).replace(QChar(0xA0), QChar(0x20));
}

QString t1(QString text)
{
    while (!text.isEmpty() && isWhiteSpace(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && isWhiteSpace(text.back()))
        text.chop(1);
    QString treated;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D))
        if ((c < QChar(0x300) || c > QChar(0x36F)) && !isWhiteSpace(c))
            treated += c;
    return treated;
}

QString t2(const QString& text)
{
    const QString allowed = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ");
    QString treated;
    for (const QChar c : text)
        if (allowed.contains(c))
            treated += c;
    while (treated.contains(QStringLiteral("  ")))
        treated.replace(QStringLiteral("  "), QStringLiteral(" "));
    return treated;
}

/// The definition itself, without a table.
qsizetype distance(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.size() + b.size();
    if (a.back() == b.back())
        return distance(a.chopped(1), b.chopped(1));
    return 1 + std::min({distance(a.chopped(1), b), distance(a, b.chopped(1)), distance(a.chopped(1), b.chopped(1))});
}

bool isRight(const QString& answer, const QString& solution, bool on1, bool on2, bool on3)
{
    if (answer.isEmpty() || solution.isEmpty())
        return false;
    QString treated = preTreatment(answer);
    treated = on1 ? t1(treated) : treated;
    treated = on2 ? t2(treated) : treated;
    for (QString line : solution.split(QLatin1Char('\n'))) {
        if (line.isEmpty())
            continue;
        line = on1 ? t1(line) : line;
        line = on2 ? t2(line) : line;
        if (!on3 && treated == line)
            return true;
        if (on3 && (treated.isEmpty() ? line.isEmpty() : distance(treated, line) * 4 <= treated.size()))
            return true;
    }
    return false;
}

} // namespace prose

namespace {

const std::vector<std::string>& signs()
{
    static const std::vector<std::string> all{"a", "b", "E", "é", "É", "e\u0301", "œ", " ", "\u00A0", "-", "1", "\t",
        "’", "ß", "😀", "\uFEFF", "\u202F", "가"};
    return all;
}

/// Unit by unit: the converters of QString drop a leading U+FEFF.
QString wide(std::u16string_view text)
{
    QString result;
    for (const char16_t c : text)
        result += QChar(c);
    return result;
}

} // namespace

class TestCheckAgainstProse : public QObject {
    Q_OBJECT

private slots:
    void treatmentsAgree()
    {
        RandomTexts random(70);
        for (int i = 0; i < 20000; ++i) {
            const std::u16string text = text::toUtf16(random.ofParts(signs(), 8));
            QCOMPARE(wide(prepare(text)), prose::preTreatment(wide(text)));
            QCOMPARE(wide(t1(text)), prose::t1(wide(text)));
            QCOMPARE(wide(t2(text)), prose::t2(wide(text)));
        }
    }

    void verdictsAgree()
    {
        RandomTexts random(71);
        int right = 0;
        for (int i = 0; i < 20000; ++i) {
            const std::string answer = random.ofParts(signs(), 5);
            std::string solution = random.below(3) == 0 ? answer : random.ofParts(signs(), 5);
            if (random.below(2) == 0)
                solution += "\n" + random.ofParts(signs(), 5);
            if (random.below(2) == 0)
                solution += random.ofParts(signs(), 1);
            const bool on1 = random.below(2) == 0;
            const bool on2 = random.below(2) == 0;
            const bool on3 = random.below(2) == 0;
            const Question question{"QROC", "${r}", solution, "mots", on1, on2, on3};
            const bool expected
                = prose::isRight(wide(text::toUtf16(answer)), wide(text::toUtf16(solution)), on1, on2, on3);
            const bool found = check(question, answer).outcome == Verdict::Outcome::ok;
            QVERIFY2(found == expected, (answer + " | " + solution).c_str());
            right += expected ? 1 : 0;
        }
        QVERIFY(right > 4000 && right < 16000);
    }

    /// Fields and groups of one key judge like a text whose solution is prepared, or not.
    void oneFieldJudgesLikeAText()
    {
        RandomTexts random(72);
        for (int i = 0; i < 4000; ++i) {
            const std::string given = "x" + random.ofParts(signs(), 4);
            const std::string accepted = "x" + random.ofParts(signs(), 4);
            const std::string answer = answerText({{"r", given}});
            const bool on1 = random.below(2) == 0;
            const bool on3 = random.below(2) == 0;
            const std::string solution = "r:\n- \"" + accepted + "\"\n- zzzzzzzzzz\n";
            Question question{"QROCM-ind", "${r}", solution, {}, on1, false, on3};
            if (accepted.find('\t') != std::string::npos)
                continue;
            const QString prepared = prose::preTreatment(wide(text::toUtf16(accepted)));
            QCOMPARE(check(question, answer).outcome == Verdict::Outcome::ok,
                prose::isRight(wide(text::toUtf16(given)), prepared, on1, false, on3));
            question.type = "QROCM-dep";
            QCOMPARE(check(question, answer).outcome == Verdict::Outcome::ok,
                prose::isRight(wide(text::toUtf16(given)), wide(text::toUtf16(accepted)), on1, false, on3));
        }
    }

    void noBytesHarmTheCheck()
    {
        RandomTexts random(73);
        const std::vector<std::string> types{"QCU", "QCM", "QROC", "QROCM-ind", "QROCM-dep", "x"};
        const std::vector<std::string> parts{"a:", "\n", "- ", "x", "b", "\"", "\xFF", ",", "1", "${", "}", "#", " ",
            "\t", "options=", "[", "&", "*", "é", std::string(1, '\0')};
        for (int i = 0; i < 10000; ++i) {
            const auto draw = [&] { return random.below(2) == 0 ? random.ofBytes(30) : random.ofParts(parts, 14); };
            const Question question{types[random.below(types.size())], draw(), draw(), "nombre", {}, {}, {}};
            const Verdict verdict = check(question, draw());
            QVERIFY(verdict.explanation.fr.ends_with('.') && verdict.explanation.en.ends_with('.'));
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckAgainstProse)
#include "tst_check_against_prose.moc"
