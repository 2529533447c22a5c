#include "exporters/release/collection.h"
#include "exporters/schema/release_columns.h"

#include <QTest>

using namespace acquis;

namespace {

/// What the exporter calls a type of the engine's database.
release::Column::Type typeOf(schema::ColumnType type)
{
    using enum release::Column::Type;
    switch (type) {
    case schema::ColumnType::varchar:
        return line;
    case schema::ColumnType::text:
        return text;
    case schema::ColumnType::integer:
        return integer;
    case schema::ColumnType::real:
        return number;
    case schema::ColumnType::boolean:
        return boolean;
    case schema::ColumnType::texts:
        return texts;
    default:
        break;
    }
    return json;
}

} // namespace

/// The schema and the exporter describe the same database, each for its own use: they must not drift apart.
class TestReleaseColumns : public QObject {
    Q_OBJECT

private slots:
    void theSchemaAndTheExporterKnowTheSameCollectionsInTheSameOrder();
    void theSchemaAndTheExporterKnowTheSameColumns();
};

void TestReleaseColumns::theSchemaAndTheExporterKnowTheSameCollectionsInTheSameOrder()
{
    const auto known = schema::releaseCollections();
    QCOMPARE(known.size(), release::collections.size());
    for (std::size_t i = 0; i < known.size(); ++i) {
        QCOMPARE(std::string(known[i].name), std::string(release::nameOf(release::collections[i])));
        QCOMPARE(known[i].kind, release::kindOf(release::collections[i]));
    }
}

void TestReleaseColumns::theSchemaAndTheExporterKnowTheSameColumns()
{
    for (const schema::Collection& collection : schema::releaseCollections()) {
        const auto exported = release::columnsOf(*release::collectionOf(collection.name));
        if (collection.kind == Kind::module) // kept as they came: the exporter lists no columns
            continue;
        QCOMPARE(collection.columns.size(), exported.size());
        for (std::size_t i = 0; i < exported.size(); ++i) {
            const std::string name(collection.columns[i].name);
            QCOMPARE(name, std::string(exported[i].key));
            QVERIFY2(typeOf(collection.columns[i].type) == exported[i].type, name.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestReleaseColumns)
#include "tst_release_columns.moc"
