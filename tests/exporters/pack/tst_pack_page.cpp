#include "../schema/pinned.h"
#include "packs.h"

#include <QRegularExpression>
#include <QTest>

using namespace acquis;

/// docs/PACK.md: its tables are those that are written, its examples run.
class TestPackPage : public QObject {
    Q_OBJECT

private slots:
    void thePageShowsTheCurrentTables()
    {
        const std::string page = pinned::read(path_);
        const std::size_t begin = page.find(mark_);
        QVERIFY(begin != std::string::npos);
        const std::size_t after = begin + mark_.size();
        const std::string current = "\n\n```text\n" + pack::schemaSql() + "```\n";
        if (pinned::isRegenerating())
            QVERIFY(pinned::write(path_, page.substr(0, after) + current));
        else
            QVERIFY2(page.substr(after) == current,
                "the tables of docs/PACK.md are old: run this test with ACQUIS_REGENERATE=1 and read the difference");
    }

    void everyExampleGivesRows_data()
    {
        QTest::addColumn<QString>("sql");
        static const QRegularExpression example(
            QStringLiteral("```sql\n-- (.*?)\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
        auto matches = example.globalMatch(QString::fromStdString(pinned::read(path_)));
        while (matches.hasNext()) {
            const auto match = matches.next();
            QTest::newRow(match.captured(1).toUtf8().constData()) << match.captured(2);
        }
    }
    void everyExampleGivesRows()
    {
        QFETCH(QString, sql);
        static const std::string file = ofTheProject();
        const auto rows = packs::rows(file, sql.toStdString());
        QVERIFY(!rows.empty());
        QVERIFY2(!rows.front().starts_with("failed"), rows.front().c_str());
    }

private:
    static std::string ofTheProject()
    {
        const auto tree = store::Tree::open(ACQUIS_SOURCE "/content");
        return *pack::write(tree->referential(), packs::options,
            [&](std::string_view challenge, std::string_view name) { return tree->fileBytes(challenge, name); });
    }

    const std::string path_ = ACQUIS_SOURCE "/docs/PACK.md";
    const std::string mark_ = "<!-- tables: written by tests/exporters/pack, do not edit below -->";
};

QTEST_GUILESS_MAIN(TestPackPage)
#include "tst_pack_page.moc"
