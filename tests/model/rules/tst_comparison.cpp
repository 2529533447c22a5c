#include "model/rules/comparison.h"

#include <QtTest>

using namespace acquis;
using namespace acquis::rules;

/// Which problems a change brings, keeps and solves.
class TestComparison : public QObject {
    Q_OBJECT

    static Diagnostic problem(const char* rule, const char* id, const char* field, const char* message = "")
    {
        return {rule, Severity::error, {Kind::challenge, id}, FieldPath::parse(field), {message, message}, {}, {}};
    }

    static void compareCounts(const Comparison& found, std::size_t fresh, std::size_t old, std::size_t fixed)
    {
        QCOMPARE(found.fresh.size(), fresh);
        QCOMPARE(found.old.size(), old);
        QCOMPARE(found.fixed.size(), fixed);
    }

private slots:
    void theSameProblemIsOld()
    {
        compareCounts(compare({problem("a", "c1", "answers[1]")}, {problem("a", "c1", "answers[1]")}), 0, 1, 0);
    }

    void anotherEntityFieldOrRuleIsNew_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("field");
        QTest::newRow("entity") << u"a"_qs << u"c2"_qs << u"choices[x].text"_qs;
        QTest::newRow("key") << u"a"_qs << u"c1"_qs << u"choices[y].text"_qs;
        QTest::newRow("field") << u"a"_qs << u"c1"_qs << u"choices[x].key"_qs;
        QTest::newRow("rule") << u"b"_qs << u"c1"_qs << u"choices[x].text"_qs;
    }

    void anotherEntityFieldOrRuleIsNew()
    {
        QFETCH(QString, rule);
        QFETCH(QString, id);
        QFETCH(QString, field);
        compareCounts(compare({problem("a", "c1", "choices[x].text")},
                          {problem(rule.toUtf8().constData(), id.toUtf8().constData(), field.toUtf8().constData())}),
            1, 0, 1);
    }

    void anItemThatMovedInItsListIsOld()
    {
        compareCounts(
            compare({problem("a", "c1", "answers[1]", "x")}, {problem("a", "c1", "answers[0]", "y")}), 0, 1, 0);
    }

    void ofTwoLikeProblemsOneMoreIsNew()
    {
        const Comparison found = compare({problem("a", "c1", "answers[0]", "x")},
            {problem("a", "c1", "answers[0]", "y"), problem("a", "c1", "answers[1]", "x")});
        compareCounts(found, 1, 1, 0);
    }

    void theSameSentenceIsMatchedFirst()
    {
        const Comparison found = compare({problem("a", "c1", "answers[1]", "x"), problem("a", "c1", "answers[0]", "z")},
            {problem("a", "c1", "answers[0]", "y"), problem("a", "c1", "answers[0]", "z")});
        compareCounts(found, 0, 2, 0);
        QCOMPARE(found.old.front().message.en, std::string("z"));
    }

    void aProblemOfAFileIsKnownByItsPath()
    {
        Diagnostic one = problem("unreadable_file", "", "");
        one.place.path = "a.yaml";
        Diagnostic other = one;
        other.place.path = "b.yaml";
        compareCounts(compare({one}, {other}), 1, 0, 1);
        compareCounts(compare({one}, {one}), 0, 1, 0);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
