#include "model/syntax/failsafe_yaml.h"
#include "texts.h"

#include <QTest>

using namespace acquis;
using namespace acquis::syntax;

namespace {

std::string quoted(const std::string& text)
{
    return "'" + text + "'";
}

/// A node as js-yaml's result looks in JSON, with plain quotes and without escapes.
std::string told(const FailsafeNode& node)
{
    const bool isMap = node.form == FailsafeNode::Form::map;
    if (node.form == FailsafeNode::Form::null)
        return "null";
    if (node.form == FailsafeNode::Form::text)
        return quoted(node.text);
    std::string text;
    for (std::size_t i = 0; i < node.children.size(); ++i)
        text += (i == 0 ? "" : isMap && i % 2 == 1 ? ":" : ",") + told(*node.children[i]);
    return isMap ? "{" + text + "}" : "[" + text + "]";
}

std::string told(const std::string& text)
{
    const FailsafeYaml yaml = readFailsafeYaml(text);
    return yaml.faults.empty() ? told(*yaml.root) : "error";
}

} // namespace

/// Expectations are what js-yaml 4.1 answered with its FAILSAFE schema.
class TestFailsafeYaml : public QObject {
    Q_OBJECT

private slots:
    void textsAreReadAsTheEngineDoes_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("result");
        int number = 0;
        const auto row = [&](std::string text, const char* result) {
            QTest::addRow("%02d %s", ++number, rowName(text).c_str()) << std::move(text) << QString::fromUtf8(result);
        };
        row("a:\n\t- b\n", "error");
        row("a: - b\n", "error");
        row("a:\n- @x\n", "error");
        row("a:\n- %x\n", "error");
        row("a:\n- =x\n", "{'a':['=x']}");
        row("a:\n- ,x\n", "error");
        row("a:\n- x: y\n", "{'a':[{'x':'y'}]}");
        row("a:\n- *x\n", "error");
        row("a:\n- !t x\n", "error");
        row("a:\n- ! x\n", "{'a':['x']}");
        row("a:\n- !!str\n", "{'a':['']}");
        row("a:\n- !!int 3\n", "error");
        row("a:\n- \n", "{'a':[null]}");
        row("a:\nb: 1\n", "{'a':null,'b':'1'}");
        row("a: 1\na: 2\n", "error");
        row("a:\n- x\u2028y\n", "{'a':['x\u2028y']}");
        row("a:\n- x\u0085y\n", "{'a':['x\u0085y']}");
        row("a:\n- x\uFEFFy\n", "{'a':['x\uFEFFy']}");
        row("a:\n- x\u00A0\n", "{'a':['x\u00A0']}");
        row("\uFEFFa:\n- x\n", "{'a':['x']}");
        row("# c\n", "null");
        row("", "null");
        row("---\na: 1\n---\nb: 1\n", "error");
        row("a:\n- x\n...\n", "{'a':['x']}");
        row("a:\n- \"x\n  y\"\n", "{'a':['x y']}");
        row("a:\n- x\t# c\n", "{'a':['x']}");
        row("a: b: c\n", "error");
        row("a:\n- b\n c: d\n", "error");
        row("a:\n- 'x\n", "error");
        row("a:\n -b\n", "{'a':'-b'}");
        row("a:\n- -5\n", "{'a':['-5']}");
        row("a:\n- ?x\n", "{'a':['?x']}");
        row("a:\n- :x\n", "{'a':[':x']}");
        row("a:\n- x:\n", "{'a':[{'x':null}]}");
        row("a:\n- #x\n", "{'a':[null]}");
        row("a:\n- \"\\/\\x41\\u00e9\"\n", "{'a':['/Aé']}");
        row("a: |\n x\n  y\n", "{'a':'x\n y\n'}");
        row("a:\n- b\n\t\n- c\n", "{'a':['b','c']}");
        row("a :\n- b\n", "{'a':['b']}");
        row("\"a\":\n- b\n", "{'a':['b']}");
        row("\"a\":b\n", "error");
        row("a:\n- \"x\"y\n", "error");
        row("a:\n- [b\n", "error");
        row("a:\n- &x\n", "{'a':[null]}");
        row("a:\n- &x b\n- *x\n", "{'a':['b','b']}");
        row("a:\n-b\n-c\n", "error");
        row("a:\r\n- b\r\n", "{'a':['b']}");
        row("a:\n- \a\n", "error");
        row("null:\n- ~\n", "{'null':['~']}");
        row("a:\n- x`\n", "{'a':['x`']}");
        row("a:\n- {b}\n", "{'a':[{'b':null}]}");
        row("a:\n- \"\\q\"\n", "error");
        row("a:\n- b\nc\n", "error");
        row("a:\n- 'b' #c\n- d#e\n- f #g\n", "{'a':['b','d#e','f']}");
        row("%x\na: b\n", "error");
        row("a:\n- x\n  - y\n", "{'a':['x - y']}");
        row("a:\n  - x\n - y\n", "error");
        row("<<: {a: b}\n", "{'<<':{'a':'b'}}");
    }

    void textsAreReadAsTheEngineDoes()
    {
        QFETCH(std::string, text);
        QFETCH(QString, result);
        QCOMPARE(shown(told(text)), result);
    }

    void deepNestingIsRefusedAndNotFollowed()
    {
        QCOMPARE(readFailsafeYaml(std::string(90, '[') + std::string(90, ']')).faults.size(), 0u);
        QCOMPARE(readFailsafeYaml(std::string(150, '[') + std::string(150, ']')).faults.size(), 1u);
        QCOMPARE(readFailsafeYaml(std::string(5000, '[')).faults.size(), 1u);
    }

    void aliasesOfAliasesCostNothing()
    {
        std::string text = "a0: &a0 [x, y]\n";
        for (int i = 1; i < 40; ++i) {
            const std::string last = "*a" + std::to_string(i - 1);
            text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last + ", " + last + "]\n";
        }
        QVERIFY(readFailsafeYaml(text).faults.empty());
    }

    void wordsInPrivateUseAreKept()
    {
        QCOMPARE(shown(told("- \uE000\u2028\n- \uE001\n")), QStringLiteral("['\uE000\u2028','\uE001']"));
    }
};

QTEST_GUILESS_MAIN(TestFailsafeYaml)
#include "tst_failsafe_yaml.moc"
