#include "model/syntax/markdown.h"
#include "texts.h"

#include <QRegularExpression>
#include <QTest>

using namespace acquis;
using namespace acquis::syntax;

namespace {

QString html(std::string_view markdown)
{
    return shown(htmlOf(markdown)).trimmed();
}

MarkdownStyle lenient()
{
    return {[](std::string_view url) { return std::optional<std::string>("file:///cache/" + std::string(url)); },
        &fieldMark};
}

} // namespace

class TestMarkdown : public QObject {
    Q_OBJECT

private slots:
    void markdownBecomesHtml_data()
    {
        QTest::addColumn<std::string>("markdown");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const char* markdown, const char* result) {
            QTest::newRow(name) << std::string(markdown) << QString::fromUtf8(result);
        };
        row("emphasis", "a *b* **c**", "<p>a <em>b</em> <strong>c</strong></p>");
        row("line breaks are kept", "a\nb", "<p>a<br />\nb</p>");
        row("safe link", "[a](https://x.org/y)", "<p><a href=\"https://x.org/y\">a</a></p>");
        row("mail", "<mailto:a@b.fr>", "<p><a href=\"mailto:a@b.fr\">mailto:a@b.fr</a></p>");
        row("script link", "[a *b*](javascript:alert)", "<p>a <em>b</em></p>");
        row("disguised script link", "[a](JaVaScRiPt:alert)", "<p>a</p>");
        row("data link", "[a](data:text/html;base64,x)", "<p>a</p>");
        row("file link", "[a](file:///etc/passwd)", "<p>a</p>");
        row("relative link", "[a](b.html)", "<p>a</p>");
        row("inline HTML", "a <b onclick=\"x\">c</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>");
        row("HTML block", "<script>\nx\n</script>", "<p>&lt;script&gt;<br />\nx<br />\n&lt;/script&gt;</p>");
        row("image", "![un chat](https://x.org/c.png)", "<p>un chat</p>");
        row("image in a link", "[![c](a.png)](https://x.org)", "<p><a href=\"https://x.org\">c</a></p>");
        row("script link around a script link", "[a ![b](c)](javascript:d)", "<p>a b</p>");
        row("code class", "```js x\na\n```", "<pre><code>a\n</code></pre>");
        row("table", "| a | b |\n|---|--:|\n| *c* | d |",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            "<td><em>c</em></td>\n<td align=\"right\">d</td>\n</tr>\n</tbody>\n</table>");
        row("script link in a table", "| a |\n|---|\n| [b](javascript:c) <i>d</i> |",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            "<td>b &lt;i&gt;d&lt;/i&gt;</td>\n</tr>\n</tbody>\n</table>");
        row("struck out", "~~a~~ ~b~", "<p><del>a</del> ~b~</p>");
        row("bare address is text", "https://x.org", "<p>https://x.org</p>");
        row("field without a callback is text", "${a}", "<p>${a}</p>");
    }

    void markdownBecomesHtml()
    {
        QFETCH(std::string, markdown);
        QFETCH(QString, result);
        QCOMPARE(html(markdown), result);
    }

    void imagesComeFromWhereTheViewSays()
    {
        QCOMPARE(shown(htmlOf("![un \"chat\"](c.png \"t\")", lenient())).trimmed(),
            QStringLiteral("<p><img src=\"file:///cache/c.png\" alt=\"un &quot;chat&quot;\" title=\"t\" /></p>"));
        QCOMPARE(shown(htmlOf("![a](x) ![b](y)", lenient())).trimmed(),
            QStringLiteral(
                "<p><img src=\"file:///cache/x\" alt=\"a\" /> <img src=\"file:///cache/y\" alt=\"b\" /></p>"));
    }

    void fieldsComeThroughUntouched_data()
    {
        QTest::addColumn<std::string>("markdown");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const char* markdown, const char* result) {
            QTest::newRow(name) << std::string(markdown) << QString::fromUtf8(result);
        };
        row("named", "Dates : **${date1}** et ${date2#jj*mm*§Le *jour*}",
            "<p>Dates : <strong>[date1]</strong> et [Le *jour*]</p>");
        row("in a list", "- ${a#<b>}\n- x", "<ul>\n<li>[&lt;b&gt;]</li>\n<li>x</li>\n</ul>");
        row("in an address", "[x](https://x.org/${a})", "<p><a href=\"https://x.org/$%7Ba%7D\">x</a></p>");
        row("in an image's words", "![x ${a}](b)", "<p><img src=\"file:///cache/b\" alt=\"x ${a}\" /></p>");
        row("between tags", "x <b>${a}</b>", "<p>x &lt;b&gt;[a]&lt;/b&gt;</p>");
        row("in a tag", "x <b title='${a}'>", "<p>x &lt;b title='${a}'&gt;</p>");
        row("in code", "`${a}`", "<p><code>[a]</code></p>");
        row("private use characters", "\uE0000\uE001 ${a}", "<p>\uE0000\uE001 [a]</p>");
    }

    void fieldsComeThroughUntouched()
    {
        QFETCH(std::string, markdown);
        QFETCH(QString, result);
        QCOMPARE(shown(htmlOf(markdown, lenient())).trimmed(), result);
    }

    void plainTextKeepsTheWords_data()
    {
        QTest::addColumn<std::string>("markdown");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const char* markdown, const char* result) {
            QTest::newRow(name) << std::string(markdown) << QString::fromUtf8(result);
        };
        row("marks", "# T\n\na *b* `c`\nd", "T\na b c\nd");
        row("links", "[a](https://x.org) <https://y.org>", "a https://y.org");
        row("images", "x ![un chat](c.png)", "x [un chat]");
        row("fields", "Année : ${n#1914}, ${m§Le mois}, ${d}", "Année : [1914], [Le mois], [d]");
        row("tags", "a<br>b <i>c</i>", "ab c");
        row("html block", "<div>\nx\n</div>", "\nx");
        row("lists and code", "- a\n- b\n\n```\nc\n```", "a\nb\nc");
        row("entities", "a &amp; b", "a & b");
        row("tables", "x\n\n| a | b |\n|---|---|\n| *c* | d |\n\ny", "x\na b\nc d\ny");
    }

    void plainTextKeepsTheWords()
    {
        QFETCH(std::string, markdown);
        QFETCH(QString, result);
        QCOMPARE(shown(plainTextOf(markdown)), result);
    }

    void linksAreFoundWithTheirPlaces()
    {
        const auto links
            = linksOf("É [a *b*](https://x.org/1) et https://y.org/2.\n\n<http://z.org> (https://w.org/a_(b))\n");
        QCOMPARE(links.size(), 4u);
        QVERIFY(links[0] == (LinkMention{"https://x.org/1", "a b", {11, 1, 11}}));
        QVERIFY(links[1] == (LinkMention{"https://y.org/2", "https://y.org/2", {31, 1, 31}}));
        QVERIFY(links[2] == (LinkMention{"http://z.org", "http://z.org", {50, 3, 2}}));
        QCOMPARE(shown(links[3].url), QStringLiteral("https://w.org/a_(b)"));
        QCOMPARE(links[3].position.line, 3u);
    }

    void theSameLinkTwiceHasTwoPlaces()
    {
        const auto links = linksOf("[a](https://x.org) [b](https://x.org)\n\n[c][r]\n\n[r]: https://r.org\n");
        QCOMPARE(links.size(), 3u);
        QCOMPARE(links[0].position.column, 5u);
        QCOMPARE(links[1].position.column, 24u);
        QCOMPARE(links[2].position, (TextPosition{52, 5, 6}));
    }

    void imagesAreFoundWithTheirWords()
    {
        const auto images = imagesOf("a\n\n![un *chat*](c.png) ![](d.png)\n");
        QCOMPARE(images.size(), 2u);
        QVERIFY(images[0] == (ImageMention{"c.png", "un chat", {16, 3, 14}}));
        QVERIFY(images[1] == (ImageMention{"d.png", "", {27, 3, 25}}));
    }

    void htmlIsSafeWhateverTheText()
    {
        RandomTexts random(50);
        const std::vector<std::string> parts{"<", ">", "script", "[", "](", ")", "javascript:", "!", "\"", "'", "`",
            "\n", "\n\n", "- ", "${a}", "${", "}", "&lt;", "&#60;", "data:", "x", " ",
            "onerror=", "<img src=", "<a href=", "\\", "https://x.org", "acquis-image:0", "<!--", "-->", "\uE000",
            "\uE001", "0", "[r]: ", "file:///", "#", "|"};
        const QRegularExpression tags(
            QStringLiteral("</?(p|em|strong|br|h[1-6]|ul|ol|li|pre|code|blockquote|hr)( /| start=\"\\d+\")?>"
                           "|</?a( href=\"(https?://|mailto:)[^\"<>]*\"( title=\"[^\"<>]*\")?)?>"
                           "|<img src=\"file:///cache/[^\"<>]*\" alt=\"[^\"<>]*\"( title=\"[^\"<>]*\")? />"));
        for (int i = 0; i < 4000; ++i) {
            const std::string markdown = random.ofParts(parts, 16);
            QString rest = shown(htmlOf(markdown, lenient()));
            rest.remove(tags);
            QVERIFY2(!rest.contains(QLatin1Char('<')) && !rest.contains(QLatin1Char('>')),
                (markdown + "\n=> " + rest.toStdString()).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
