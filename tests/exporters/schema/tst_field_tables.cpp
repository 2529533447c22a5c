#include "exporters/schema/field_tables.h"

#include "pinned.h"

#include <QTest>

using namespace acquis;

class TestFieldTables : public QObject {
    Q_OBJECT

private slots:
    void theReferencePageHoldsTheCurrentTables();
    void everyLinkToARecordLeadsToItsTable();
};

void TestFieldTables::theReferencePageHoldsTheCurrentTables()
{
    const std::string path = ACQUIS_SOURCE "/docs/FORMAT.md";
    const std::string page = pinned::read(path);
    const std::size_t begin = page.find(schema::fieldTablesBegin);
    const std::size_t end = page.find(schema::fieldTablesEnd);
    QVERIFY2(begin != std::string::npos && end != std::string::npos && begin < end, "docs/FORMAT.md lost its markers");

    const std::size_t after = begin + std::string_view(schema::fieldTablesBegin).size();
    const std::string current = "\n" + schema::fieldTables() + "\n";
    if (pinned::isRegenerating())
        QVERIFY(pinned::write(path, page.substr(0, after) + current + page.substr(end)));
    else
        QVERIFY2(page.substr(after, end - after) == current,
            "the field tables of docs/FORMAT.md are old: run this test with ACQUIS_REGENERATE=1 and read the "
            "difference");
}

void TestFieldTables::everyLinkToARecordLeadsToItsTable()
{
    const QString text = QString::fromStdString(schema::fieldTables());
    static const QRegularExpression link(QStringLiteral("\\[(\\w+)\\]\\(#record-(\\w+)\\)"));
    int links = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext(); ++links) {
        const auto match = matches.next();
        QCOMPARE(match.captured(2), match.captured(1).toLower());
        QCOMPARE(text.count(QStringLiteral("\n### Record %1\n").arg(match.captured(1))), 1);
    }
    QVERIFY(links > 20);
}

QTEST_GUILESS_MAIN(TestFieldTables)
#include "tst_field_tables.moc"
