#include "model/referential/certification.h"
#include "model/referential/challenge.h"
#include "model/store/yaml/document.h"

#include <QTest>

#include <set>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;

namespace {

YamlDocument parsed(const std::string& text)
{
    const auto document = YamlDocument::parse(text);
    if (!document)
        qFatal("%s", document.error().sentence.en.c_str());
    return *document;
}

void addFaultColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("said");
}

/// A text, where its fault is told, and what is said of it.
void row(const char* name, const QByteArray& text, int line, int column, const char* said)
{
    QTest::newRow(name) << text << line << column << QByteArray(said);
}

std::string bytesOf(const YamlDocument& document, const Span& span)
{
    return document.text().substr(span.begin, span.length());
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void aFaultTellsItsPlaceAndWhatToDo_data()
    {
        addFaultColumns();
        row("colon in a text", "id: a\ninstruction: Note : deux: trois\n", 2, 19, "between double quotes");
        row("tab as indentation", "embed:\n\turl: a\n", 2, 1, "spaces only");
        row("unclosed double quote", "id: \"a\nskill: b\n", 1, 5, "never closed");
        row("unclosed single quote", "id: a\nskill: 'l'été'\ntype: QCM\n", 2, 11, "");
        row("bad indentation", "embed:\n  url: a\n title: b\n", 3, 2, "not aligned");
        row("text at the margin", "instruction: un\nsuite\nid: a\n", 2, 1, "colon is missing");
        row("at sign", "id: a\nauthors: @ana\n", 2, 10, "cannot begin with \"@\"");
        row("backtick", "id: `a`\n", 1, 5, "cannot begin with \"`\"");
        row("unknown escape", "id: \"C:\\dossier\"\n", 1, 8, "backslash");
        row("unclosed bracket", "locales: [fr, en\nid: a\n", 2, 3, "bracket");
        row("unclosed brace", "tolerances: {form: true\n", 2, 1, "brace");
        row("anchor", "id: &a b\n", 1, 5, "Anchors and aliases");
        row("alias", "id: a\nskill: *a\n", 2, 8, "Anchors and aliases");
        row("tag", "id: !!str 12\n", 1, 5, "Type tags");
        row("merge key", "id: a\n<<: {b: c}\n", 2, 1, "merge of another value");
        row("two documents", "id: a\n---\nid: b\n", 2, 1, "several documents");
        row("directive", "%YAML 1.2\n---\nid: a\n", 1, 1, "directives");
        row("key that is a list", "[a]: b\n", 1, 1, "key is a short text");
        row("control character", "id: a\nskill: b\x01\n", 2, 9, "U+0001");
        row("zero", QByteArray("id: a\0b\n", 8), 1, 6, "U+0000");
        row("not utf-8", "id: a\nname: caf\xE9\n", 2, 10, "UTF-8");
        row("utf-16", QByteArray("\xFF\xFEi\0d\0", 6), 1, 1, "UTF-8");
        row("too deep", "a: " + QByteArray(300, '[') + "\n", 1, 103, "nested more than 100");
        row("very deep", "a: " + QByteArray(100000, '[') + "\n", 1, 103, "nested more than 100");
        row("too large", QByteArray((16 << 20) + 1, ' '), 1, 1, "16 MiB");
    }

    void aFaultTellsItsPlaceAndWhatToDo()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QByteArray, said);
        const auto document = YamlDocument::parse(text.toStdString());
        QVERIFY(!document);
        const Error& error = document.error();
        QVERIFY2(error.sentence.en.find(said.toStdString()) != std::string::npos, error.sentence.en.c_str());
        QCOMPARE(int(error.place.line), line);
        QCOMPARE(int(error.place.column), column);
        QVERIFY(error.sentence.fr.ends_with('.') && error.sentence.en.ends_with('.'));
    }

    void aKeyThatStandsTwiceIsToldAndTheFirstCounts_data()
    {
        addFaultColumns();
        row("at the top", "id: a\nskill: b\nid: c\n", 3, 1, "lines 1 and 3");
        row("inside", "choices:\n  - key: a\n    text: b\n    text: c\n", 4, 5, "lines 3 and 4");
        row("three times", "id: a\nid: b\nid: c\n", 2, 1, "lines 1 and 2");
        row("quoted", "id: a\n'id': b\n", 2, 1, "lines 1 and 2");
        QByteArray many;
        for (int i = 0; i < 100; ++i)
            many += "k" + QByteArray::number(i % 90) + ": a" + QByteArray::number(i) + "\n";
        row("among many", many, 91, 1, "lines 1 and 91");
    }

    void aKeyThatStandsTwiceIsToldAndTheFirstCounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QByteArray, said);
        const auto document = parsed(text.toStdString());
        QVERIFY(!document.repeatedKeys().empty());
        const Error& error = document.repeatedKeys().front();
        QVERIFY2(error.sentence.en.find(said.toStdString()) != std::string::npos, error.sentence.en.c_str());
        QCOMPARE(int(error.place.line), line);
        QCOMPARE(int(error.place.column), column);
        const Value value = valueOf(document, Challenge::recordType());
        std::set<std::string> keys;
        for (const Entry& entry : *value.map())
            QVERIFY2(keys.insert(entry.key).second, entry.key.c_str());
        if (const Value* id = value.find("id"))
            QCOMPARE(*id->text(), std::string("a"));
    }

    void aTextFieldTakesThePlainTextAsWritten()
    {
        const auto document = parsed(
            "id: 012\ngeography: no\ninstruction: 1.10\nskill: ~\nlocales: [no, 'null']\nversion: 012\n"
            "shuffled: yes\nfocusable: true\ncreatedAt: 2026-01-02\nanswers: [1.0, true, null]\nunknown: 0x10\n");
        const Value value = valueOf(document, Challenge::recordType());
        QCOMPARE(*value.find("id")->text(), std::string("012"));
        QCOMPARE(*value.find("geography")->text(), std::string("no"));
        QCOMPARE(*value.find("instruction")->text(), std::string("1.10"));
        QVERIFY(value.find("skill")->isNull());
        QVERIFY(*value.find("locales") == Value(Value::List{"no", "null"}));
        QVERIFY(*value.find("version") == Value(12));
        QVERIFY(*value.find("shuffled") == Value("yes"));
        QVERIFY(*value.find("focusable") == Value(true));
        QVERIFY(*value.find("createdAt") == Value("2026-01-02"));
        QVERIFY(*value.find("answers") == Value(Value::List{"1.0", "true", Value()}));
        QVERIFY(*value.find("unknown") == Value(16));
    }

    void answersByFieldAreTextsToo()
    {
        const auto document = parsed("answers:\n  annee: [1999, 0]\n  mois:\n    - on\n");
        const Value expected(Value::Map{{"annee", Value::List{"1999", "0"}}, {"mois", Value::List{"on"}}});
        QVERIFY(*valueOf(document, Challenge::recordType()).find("answers") == expected);
    }

    void freeValuesFollowTheCoreSchema()
    {
        const auto document = parsed("imported: [~, null, '', true, False, yes, 1, -0, +3, 0o17, 0xFF, 1.5, .5, 1e3, "
                                     ".inf, 1_000, 12:30, 99999999999999999999, 0x, 1.2.3, -, .]\n");
        const Value value = valueOf(document, Challenge::recordType());
        const Value::List& list = *value.find("imported")->list();
        const Value::List expected{{}, {}, "", true, false, "yes", 1, 0, 3, 15, 255, 1.5, 0.5, 1000.0,
            std::numeric_limits<double>::infinity(), "1_000", "12:30", 1e20, "0x", "1.2.3", "-", "."};
        QCOMPARE(list.size(), expected.size());
        for (std::size_t i = 0; i < list.size(); ++i)
            QVERIFY2(list[i] == expected[i], qPrintable(QString::number(i)));
    }

    void aNumberFieldTakesWholeNumbers()
    {
        const auto document = parsed("meshes:\n  - {level: 1, min: -3, max: 2.5}\n");
        const Value mesh = (*valueOf(document, Certification::recordType()).find("meshes")->list())[0];
        QVERIFY(*mesh.find("min") == Value(-3.0));
        QVERIFY(*mesh.find("level") == Value(1));
    }

    void spansAreBytesWhateverTheCharacters()
    {
        const auto document = parsed("\xEF\xBB\xBF# été 😀\r\n\"clé\": 'l''été' # fin\r\ninstruction: |  # note\r\n  "
                                     "a\r\n\r\n  b\r\n\r\n\r\nb: [é, \"ù\"]\r\nc:\r\n- {x: 1}\r\n-   d: e\r\n");
        QCOMPARE(document.lineEnding(), std::string_view("\r\n"));
        const auto& entries = document.root().entries;
        QCOMPARE(bytesOf(document, entries[0].key.span), std::string("\"clé\""));
        QCOMPARE(bytesOf(document, entries[0].value.span), std::string("'l''été'"));
        QCOMPARE(bytesOf(document, entries[1].value.span), std::string("|  # note\r\n  a\r\n\r\n  b"));
        QCOMPARE(entries[1].value.text, std::string("a\n\nb\n"));
        QCOMPARE(bytesOf(document, entries[2].value.span), std::string("[é, \"ù\"]"));
        QCOMPARE(bytesOf(document, entries[3].value.span), std::string("- {x: 1}\r\n-   d: e"));
        QCOMPARE(bytesOf(document, entries[3].span()), std::string("c:\r\n- {x: 1}\r\n-   d: e"));
    }

    void pathsLeadToLinesAndColumns_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("field") << QStringLiteral("skill") << 2 << 8;
        QTest::newRow("keyed item") << QStringLiteral("choices[b].text") << 6 << 20;
        QTest::newRow("whole item") << QStringLiteral("choices[a]") << 4 << 5;
        QTest::newRow("absent inside") << QStringLiteral("choices[a].correct") << 4 << 5;
        QTest::newRow("absent item") << QStringLiteral("choices[z].text") << 4 << 3;
        QTest::newRow("position") << QStringLiteral("locales[1]") << 7 << 18;
        QTest::newRow("dictionary") << QStringLiteral("answerGroups[g 1][0]") << 9 << 12;
        QTest::newRow("unkeyed record") << QStringLiteral("answerTests[1].expect") << 12 << 13;
        QTest::newRow("absent field") << QStringLiteral("timer") << 1 << 1;
        QTest::newRow("nothing") << QString() << 1 << 1;
    }

    void pathsLeadToLinesAndColumns()
    {
        QFETCH(QString, path);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto document = parsed("id: a\nskill: b\nchoices:\n  - key: a\n    text: x\n  - {key: b, text: "
                                     "y}\nlocales: [ 'fr', en ]\nanswerGroups:\n  \"g 1\":  [x]\n"
                                     "answerTests:\n  - expect: ok\n  - expect: ko\n");
        const Place place = document.placeOf(FieldPath::parse(path.toStdString()), Challenge::recordType());
        QCOMPARE(int(place.line), line);
        QCOMPARE(int(place.column), column);
    }

    void anEmptyFileSaysNothing()
    {
        for (const char* text : {"", "# rien\n", "---\n", "\xEF\xBB\xBF", "\n\n", "~"})
            QVERIFY2(valueOf(parsed(text), Challenge::recordType()).isNull(), text);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
