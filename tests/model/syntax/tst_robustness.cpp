#include "model/syntax/choices.h"
#include "model/syntax/failsafe_yaml.h"
#include "model/syntax/field_answers.h"
#include "model/syntax/markdown.h"
#include "model/syntax/proposals.h"
#include "model/syntax/solutions.h"
#include "texts.h"

#include <QTest>

using namespace acquis;
using namespace acquis::syntax;

/// Whatever the bytes, readers end, stay within the text and say something true of it.
class TestRobustness : public QObject {
    Q_OBJECT

private slots:
    void noBytesHarmTheReaders_data()
    {
        QTest::addColumn<bool>("isText");
        QTest::newRow("bytes") << false;
        QTest::newRow("signs") << true;
    }

    void noBytesHarmTheReaders()
    {
        QFETCH(bool, isText);
        RandomTexts random(isText ? 61 : 60);
        const std::vector<std::string> signs{"-", "\n", " ", "\t", "${", "}", "#", "\xC2", "\xA7", "options=", "[", "]",
            "{", "\"", "'", ":", "a", "*", "&", "!", "|", ">", "%", "\r", "<", "(", ")", "`", "\xE2\x80",
            "\xEF\xBB\xBF", "\xFF", "value=\"", std::string(1, '\0'), "https://", "---", ","};
        for (int i = 0; i < 10000; ++i) {
            const std::string text = isText ? random.ofParts(signs, 40) : random.ofBytes(80);
            QCOMPARE(print(readProposals(text)), text);
            readPositionsAndChoices(text);
            readYaml(text);
            if (i % 4 == 0)
                readMarkdown(text);
        }
    }

private:
    static void checkPlaces(const std::string& text, const std::vector<Fault>& faults)
    {
        for (const Fault& fault : faults) {
            QVERIFY(fault.position.offset <= text.size());
            QVERIFY(fault.position.offset + fault.length <= text.size() || fault.kind == Fault::Kind::duplicateKey);
            QVERIFY(!sentenceOf(fault).fr.empty());
        }
    }

    static void readPositionsAndChoices(const std::string& text)
    {
        const ChoiceItems choices = readChoices(text);
        checkPlaces(text, choices.faults);
        checkPlaces(text, readProposals(text).faults);
        for (const ChoiceItems::Item& item : choices.items)
            QCOMPARE(text.substr(item.position.offset, item.text.size()), item.text);
        for (const auto mode : {ChoiceMode::single, ChoiceMode::several})
            if (const auto read = reproducibleChoices(mode, {text, "1"}))
                QVERIFY(print(*read).proposals == text);
        (void)readPositions(ChoiceMode::several, text);
    }

    static void readYaml(const std::string& text)
    {
        const KeyedSolution solution = readKeyedSolution(text);
        QCOMPARE(solution.places.size(), solution.groups.size());
        checkPlaces(text, solution.faults);
        (void)readFieldAnswers(text);
        const FailsafeYaml quoted = readFailsafeYaml(quotedYamlScalar(text));
        QVERIFY(quoted.faults.empty());
    }

    static void readMarkdown(const std::string& text)
    {
        const MarkdownStyle style{{}, &fieldMark};
        QVERIFY(!htmlOf(text, style).empty() || text.empty() || plainTextOf(text).empty());
        for (const LinkMention& link : linksOf(text))
            QVERIFY(link.position.offset <= text.size());
        (void)imagesOf(text);
    }
};

QTEST_GUILESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
