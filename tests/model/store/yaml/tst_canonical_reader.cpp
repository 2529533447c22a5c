#include "two_readers.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <array>
#include <random>

using namespace acquis;
using namespace acquis::store;

namespace {

/// The first byte of the letter that a byte belongs to, or of the next one.
std::size_t letterAt(const std::string& text, std::size_t at)
{
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        ++at;
    return at;
}

std::vector<std::string> contentFiles()
{
    std::vector<std::string> texts;
    QDirIterator files(QStringLiteral(ACQUIS_SOURCE "/content"), {QStringLiteral("*.yaml")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly))
            texts.push_back(file.readAll().toStdString());
    }
    return texts;
}

} // namespace

/// The reader of the canonical form says the same as libyaml of everything it accepts.
class TestCanonicalReader : public QObject {
    Q_OBJECT

private slots:
    void theContentIsReadWithoutLibyaml()
    {
        const auto texts = contentFiles();
        QVERIFY(texts.size() > 700);
        for (const std::string& text : texts) {
            QVERIFY2(readCanonical(text, 0), text.c_str());
            const std::string told = faultOfCanonicalReader(text);
            QVERIFY2(told.empty(), (told + '\n' + text).c_str());
        }
    }

    void oneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("list of maps") << "a:\n  - b: 1\n    c: |-\n      x\n\n        y\n  - b: \"é: \\\"q\\\"\" # n\n";
        QTest::newRow("flow") << "a: [x, \"y, z\", 1.10]\nb: {f: true, p: \"x\"} # c\nc: []\nd: {}\n";
        QTest::newRow("comments") << "# head\n\nid: x # one\n# between\nb:\n  # inside\n  - y\n# end\n";
        QTest::newRow("text behind accents") << "é: x\n";
        QTest::newRow("literal at the end") << "a: |\n  x\n\n\n";
        QTest::newRow("literal before less") << "a:\n  b: |\n    x\n\n  # c\n  d: y\ne: z\n";
        QTest::newRow("plain with signs") << "a: x#y: z\nb: -5\nc: a - b\nd: https://a.b/c?d=e\ne: a, [b] {c}\n";
    }

    void oneForm()
    {
        QFETCH(const QString, text);
        const std::string told = faultOfCanonicalReader(text.toStdString());
        QVERIFY2(told.empty(), told.c_str());
    }

    void mutatedContentIsReadAlikeOrLeftToLibyaml()
    {
        const auto texts = contentFiles();
        std::mt19937_64 random(20261121);
        const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
        constexpr std::array<std::string_view, 34> pieces{" ", "  ", "\n", ":", ": ", "- ", "-", "#", " #", "\"", "'",
            "[", "]", "{", "}", ",", ", ", "|", "|-", "|+", ">", "&a", "*a", "!t", "%", "@", "\\", "\t", "\r", "---\n",
            "...\n", "é", "\xE2\x80\xA8", "? "};
        std::size_t accepted = 0;
        for (int i = 0; i < 40000; ++i) {
            std::string text = texts[below(texts.size())].substr(0, 1500);
            text.resize(text.rfind('\n') + 1);
            for (std::size_t times = 1 + below(3); times > 0 && !text.empty(); --times) {
                const std::size_t at = letterAt(text, below(text.size()));
                switch (below(3)) {
                case 0:
                    text.erase(at, letterAt(text, std::min(text.size(), at + 1 + below(6))) - at);
                    break;
                case 1:
                    text.insert(at, pieces[below(pieces.size())]);
                    break;
                default:
                    text.replace(at, letterAt(text, at + 1) - at, pieces[below(pieces.size())]);
                }
            }
            accepted += readCanonical(text, 0).has_value() ? 1 : 0;
            const std::string told = faultOfCanonicalReader(text);
            QVERIFY2(told.empty(), (told + '\n' + text).c_str());
        }
        QVERIFY(accepted > 4000); // else the mutations would only show what is left to libyaml
    }
};

QTEST_GUILESS_MAIN(TestCanonicalReader)
#include "tst_canonical_reader.moc"
