#include "model/syntax/proposals.h"
#include "texts.h"

#include <QTest>

using namespace acquis;
using namespace acquis::syntax;

namespace {

using Kinds = std::vector<Fault::Kind>;

Kinds kindsOf(const Proposals& proposals)
{
    Kinds kinds;
    for (const Fault& fault : proposals.faults)
        kinds.push_back(fault.kind);
    return kinds;
}

} // namespace

class TestProposals : public QObject {
    Q_OBJECT

private slots:
    void aFieldSaysNamePlaceholderLabelDefaultAndOptions_data()
    {
        QTest::addColumn<std::string>("source");
        QTest::addColumn<Field>("field");
        const auto row
            = [](const char* source, Field field) { QTest::newRow(source) << std::string(source) << std::move(field); };
        row("${nom}", {"nom", {}, {}, {}, {}, false});
        row("${n#ex. 12}", {"n", "ex. 12", {}, {}, {}, false});
        row("${n§Année de naissance}", {"n", {}, "Année de naissance", {}, {}, false});
        row("${n value=\"a, b\"}", {"n", {}, {}, "a, b", {}, false});
        row("${n#p§l value=\"d\"}", {"n", "p", "l", "d", {}, false});
        row("${n options=[\"a\",\"b c\"]}", {"n", {}, {}, {}, {"a", "b c"}, true});
        row("${n#p§l options=[\"é\"]}", {"n", "p", "l", {}, {"é"}, true});
        row("${n#§}", {"n", "", "", {}, {}, false});
        row("${n#a#b}", {"n", "a#b", {}, {}, {}, false});
        row("${n options=[\"C#\",\"§\"]}", {"n", {}, {}, {}, {"C#", "§"}, true});
    }

    void aFieldSaysNamePlaceholderLabelDefaultAndOptions()
    {
        QFETCH(std::string, source);
        QFETCH(Field, field);
        const Proposals proposals = readProposals(source);
        QCOMPARE(proposals.pieces.size(), 1u);
        QVERIFY(proposals.faults.empty());
        QVERIFY(proposals.pieces[0].field == field);
        QCOMPARE(shown(print(field)), shown(source));
    }

    void textAndFieldsComeInTurnWithTheirPlaces()
    {
        const Proposals proposals = readProposals("Été :\n- ${a#x} Ko ${b}");
        QCOMPARE(proposals.pieces.size(), 4u);
        QCOMPARE(shown(proposals.pieces[0].source), QStringLiteral("Été :\n- "));
        QCOMPARE(proposals.pieces[1].position, (TextPosition{10, 2, 3}));
        QCOMPARE(shown(proposals.pieces[2].source), QStringLiteral(" Ko "));
        QCOMPARE(proposals.pieces[3].position, (TextPosition{20, 2, 13}));
        QCOMPARE(proposals.fields().size(), 2u);
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Kinds>("kinds");
        const auto row
            = [](const char* text, Kinds kinds) { QTest::newRow(text) << std::string(text) << std::move(kinds); };
        using K = Fault::Kind;
        row("${}", {K::emptyField});
        row("a ${} b ${n}", {K::emptyField});
        row("${n", {K::unterminatedField});
        row("${n ${b}", {K::unterminatedField});
        row("${#p}", {K::unnamedField});
        row("${§l}", {K::unnamedField});
        row("${ }", {K::unnamedField});
        row("${année}", {K::wrongFieldName});
        row("${n 1}", {K::wrongFieldName});
        row("${n }", {K::wrongFieldName});
        row("${n} ${m} ${n}", {K::duplicateField});
        row("${n§l#p}", {K::misorderedParts});
        row("${n value=\"d\"#p}", {K::misorderedParts});
        row("${n options=[\"a\"]#p}", {K::misorderedParts});
        row("${n options=[\"a\"] value=\"d\"}", {K::misorderedParts});
        row("${noptions=[\"a\"]}", {K::misorderedParts});
        row("${n options=}", {K::wrongOptions});
        row("${n options=[]}", {K::wrongOptions});
        row("${n options=[a]}", {K::wrongOptions});
        row("${n options=[\"a\",]}", {K::wrongOptions});
        row("${n options=[[\"a\"]]}", {K::wrongOptions});
        row("${n options=\"a\"}", {K::wrongOptions});
        row("${n options=[“a”]}", {K::typographicOptions});
        row("${n options=[‘a’]}", {K::typographicOptions});
        row("${n options=[\"a\",\u00A0\"b\"]}", {K::typographicOptions});
        row("${n options=[\"a\u202F!\"]}", {K::typographicOptions});
        row("${n options=[\"l’été\"]}", {});
        row("${n options=[1,2]}", {});
        row("${n options=[\"a}\",\"b\"]}", {K::braceInField});
        row("${n value=\"a}b\"}", {K::braceInField});
        row("$ {n} {n} $n", {});
    }

    void faultsAreFound()
    {
        QFETCH(std::string, text);
        QFETCH(Kinds, kinds);
        QCOMPARE(kindsOf(readProposals(text)), kinds);
    }

    void aFaultHasItsPlaceAndItsField()
    {
        const Proposals proposals = readProposals("Texte\n  ${é} ${}");
        QCOMPARE(proposals.faults.size(), 2u);
        QVERIFY(proposals.faults[0] == (Fault{Fault::Kind::wrongFieldName, {8, 2, 3}, 5, "é"}));
        QVERIFY(proposals.faults[1] == (Fault{Fault::Kind::emptyField, {14, 2, 8}, 3, "${}"}));
    }

    void anEmptyBlockIsTextForTheFront()
    {
        const Proposals proposals = readProposals("a ${} b");
        QCOMPARE(proposals.pieces.size(), 1u);
        QVERIFY(!proposals.pieces[0].field);
    }

    void theEngineTakesItsKeyUpToASign_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("${n}") << QStringLiteral("n");
        QTest::newRow("${n#p}") << QStringLiteral("n");
        QTest::newRow("${n§l#p}") << QStringLiteral("n");
        QTest::newRow("${n options=[\"a\"]}") << QStringLiteral("n");
        QTest::newRow("${noptions=[\"a\"]}") << QStringLiteral("noptions=[\"a\"]");
        QTest::newRow("${n value=\"d\"}") << QStringLiteral("n value=\"d\"");
        QTest::newRow("${}") << QString();
        QTest::newRow("${#p}") << QString();
    }

    void theEngineTakesItsKeyUpToASign()
    {
        QFETCH(QString, key);
        QCOMPARE(shown(engineKey(QTest::currentDataTag())), key);
    }

    void aBlockIsASelectWhenItHasOptions()
    {
        QVERIFY(readProposals("${n options=oops}").fields().at(0).isSelect);
        QVERIFY(!readProposals("${options}").fields().at(0).isSelect);
    }

    void thePiecesAreTheText()
    {
        RandomTexts random(30);
        const std::vector<std::string> parts{"${", "}", "#", "§", " options=", "[\"a\"]", "[", "n", "\"", "\n", " ",
            "value=\"", "é", "$", "{", "\u00A0", "${n#p}", "}}"};
        int fields = 0;
        for (int i = 0; i < 5000; ++i) {
            const std::string text = random.ofParts(parts, 14);
            const Proposals proposals = readProposals(text);
            QCOMPARE(shown(print(proposals)), shown(text));
            std::size_t offset = 0;
            for (const Proposals::Piece& piece : proposals.pieces) {
                QCOMPARE(piece.position.offset, offset);
                QVERIFY(!piece.source.empty());
                offset += piece.source.size();
                fields += piece.field ? 1 : 0;
            }
        }
        QVERIFY(fields > 1000);
    }

    void aFieldWithoutFaultIsReadBackFromItsPrint()
    {
        RandomTexts random(31);
        const std::vector<std::string> words{"a", "é ", "l’eau", "12", ", ", "#"};
        for (int i = 0; i < 3000; ++i) {
            Field field{"n" + std::to_string(random.below(9)), {}, {}, {}, {}, false};
            if (random.below(2) == 0)
                field.placeholder = "x" + random.ofParts(words, 3) + "x";
            if (random.below(2) == 0)
                field.label = "x" + random.ofParts({"a", "é ", "l’eau"}, 3) + "x";
            if (random.below(3) == 0)
                field.defaultText = random.ofParts(words, 3);
            field.isSelect = random.below(2) == 0;
            for (std::size_t left = field.isSelect ? 1 + random.below(3) : 0; left > 0; --left)
                field.options.push_back(random.ofParts({"a", "\"", "\\", "é", "§", "]"}, 4));
            const Proposals proposals = readProposals(print(field));
            QVERIFY2(proposals.faults.empty(), print(field).c_str());
            QCOMPARE(proposals.pieces.size(), 1u);
            QVERIFY2(proposals.pieces[0].field == field, print(field).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
