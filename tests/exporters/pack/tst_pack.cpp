#include "exporters/release/json.h"
#include "packs.h"

#include <functional>
#include <map>
#include <QTest>

using namespace acquis;
using namespace acquis::referential;
using pack::Table;
using Rows = std::vector<std::string>;

class TestPack : public QObject {
    Q_OBJECT

private slots:
    void theSameSnapshotGivesTheSameBytes();
    void everyFieldOfEveryEntityIsInIt();
    void referencesHoldAndThoseThatLeadNowhereAreTold();
    void fullTextSearchFoldsFrenchAndFindsBeginnings();
    void attachedFilesAreInside();
    void anAlternativeHasWhatItInherits();
    void whatIsOfTheWorkshopStaysThere();
    void anEntityKeepsItsHashWhileOthersCome();
    void theManifestSaysWhereItComesFrom();
    void twoThingsOfOneIdAreRefused();
    void aFileThatCannotBeGivenStopsTheExport();
    void thePlanTellsWhatWouldBeInIt();
};

namespace {

/// A record read back from the rows of a pack; what its table cannot say (ids, empty lists) is left out.
class ReadBack {
public:
    explicit ReadBack(const std::string& file)
        : database_(*sqlite::Database::of(file))
    {
    }

    std::map<std::string, Value> entities(const Table& table)
    {
        std::map<std::string, Value> found;
        for (const auto& row : rowsOf(table.name, "\"id\""))
            found[std::get<std::string>(row[0])] = record(table, row, 1);
        return found;
    }

private:
    using Row = std::vector<sqlite::Cell>;

    std::vector<Row> rowsOf(const std::string& name, const std::string& order)
    {
        auto statement = database_.prepare("SELECT * FROM \"" + name + "\" ORDER BY " + order);
        std::vector<Row> rows;
        while (*statement->step()) {
            Row row;
            for (int i = 0; i < statement->columns(); ++i)
                row.push_back(statement->cell(i));
            rows.push_back(std::move(row));
        }
        return rows;
    }

    static Value plain(const sqlite::Cell& cell, const Shape& shape)
    {
        if (const auto* integer = std::get_if<std::int64_t>(&cell))
            return shape.form == Shape::Form::boolean ? Value(*integer != 0) : Value(*integer);
        if (const auto* number = std::get_if<double>(&cell))
            return *number;
        if (const auto* text = std::get_if<std::string>(&cell))
            return shape.form == Shape::Form::free ? release::json::parse(*text)->value : Value(*text);
        return {};
    }

    static void put(Value& record, const std::vector<std::string>& way, Value value)
    {
        Value* here = &record;
        for (std::size_t i = 0; i + 1 < way.size(); ++i) {
            Value* next = here->find(way[i]);
            here = next != nullptr ? next : &here->set(way[i], Value::Map{});
        }
        here->set(way.back(), std::move(value));
    }

    Value record(const Table& table, const Row& row, std::size_t first)
    {
        Value read(Value::Map{});
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (Value value = plain(row[first + i], table.columns[i].shape); !value.isNull())
                put(read, table.columns[i].way, std::move(value));
        for (const Table& part : table.parts)
            if (Value items = list(part, row[0]); !items.isNull())
                put(read, part.way, std::move(items));
        return read;
    }

    Value list(const Table& part, const sqlite::Cell& owner)
    {
        auto known = byOwner_.find(part.name);
        if (known == byOwner_.end()) {
            known = byOwner_.emplace(part.name, std::map<sqlite::Cell, std::vector<Row>>()).first;
            for (auto& row : rowsOf(part.name, part.rows == Table::Rows::named ? "\"owner\", \"position\"" : "1"))
                known->second[row[1]].push_back(row);
        }
        Value items;
        for (const Row& row : known->second[owner]) {
            const std::size_t first = part.hasKeys ? 4 : 3;
            const bool isScalar = part.columns.size() == 1 && part.columns[0].way.empty();
            Value item = isScalar ? plain(row[first], part.columns[0].shape) : record(part, row, first);
            if (!part.hasKeys || std::holds_alternative<std::monostate>(row[3])) {
                if (items.isNull())
                    items = Value::List{};
                items.list()->push_back(std::move(item));
                continue;
            }
            const std::string key = std::get<std::string>(row[3]);
            const bool holdsLists = part.shape.form == Shape::Form::answers
                || (part.shape.item != nullptr && part.shape.item->form == Shape::Form::list);
            if (!holdsLists)
                items.set(key, std::move(item));
            else if (Value* group = items.find(key))
                group->list()->push_back(std::move(item));
            else
                items.set(key, Value::List{std::move(item)});
        }
        return items;
    }

    sqlite::Database database_;
    std::map<std::string, std::map<sqlite::Cell, std::vector<Row>>> byOwner_;
};

/// The same without what a table does not say, and with numbers in one form.
Value trimmed(const Value& value)
{
    if (value.isMap()) {
        Value::Map map;
        for (const Entry& entry : *value.map())
            if (entry.key != "id" && entry.key != "accepted" && entry.key != "conflicts")
                if (Value kept = trimmed(entry.value); !kept.isNull())
                    map.push_back({entry.key, std::move(kept)});
        return map.empty() ? Value() : Value(std::move(map));
    }
    if (value.isList()) {
        Value::List list;
        for (const Value& item : *value.list())
            list.push_back(trimmed(item));
        return list.empty() ? Value() : Value(std::move(list));
    }
    return value;
}

std::string spelled(const Value& value)
{
    std::string json;
    release::json::append(json, value);
    return json;
}

} // namespace

void TestPack::theSameSnapshotGivesTheSameBytes()
{
    const std::string first = packs::written(packs::small());
    QVERIFY(!first.empty());
    QVERIFY(first == packs::written(packs::small()));
    QVERIFY(first != packs::written(packs::small({packs::tube("tubeB")})));
}

void TestPack::everyFieldOfEveryEntityIsInIt()
{
    const auto tree = store::Tree::open(ACQUIS_SOURCE "/content");
    QVERIFY(tree);
    const Referential& referential = tree->referential();
    const auto file = pack::write(referential, packs::options,
        [&](std::string_view challenge, std::string_view name) { return tree->fileBytes(challenge, name); });
    QVERIFY2(file, file ? "" : file.error().sentence.en.c_str());
    ReadBack reading(*file);
    int compared = 0;
    for (const pack::PublishedKind& published : pack::publishedKinds()) {
        const auto found = reading.entities(published.table);
        std::size_t expected = 0;
        for (const Entity& entity : referential.entities()) {
            if (entity.kind() != published.kind)
                continue;
            ++expected;
            const auto place = found.find(std::string(entity.identity()));
            QVERIFY2(place != found.end(), std::string(entity.identity()).c_str());
            Value content = trimmed(pack::contentOf(entity, referential.links()));
            content.erase("workbench"); // leads to the engine's false entities: told in open_reference
            QVERIFY2(release::json::areSame(trimmed(place->second), content),
                (spelled(place->second) + "\n" + spelled(content)).c_str());
            ++compared;
        }
        QCOMPARE(found.size(), expected);
    }
    QVERIFY(compared > 700);
}

void TestPack::referencesHoldAndThoseThatLeadNowhereAreTold()
{
    const std::string file = packs::written(packs::small({packs::skill("skillB", "tubeGone")}));
    QCOMPARE(packs::rows(file, "PRAGMA foreign_key_check"), Rows{});
    QCOMPARE(packs::rows(file, "SELECT id, tube FROM skill ORDER BY id"), (Rows{"skillA|tubeA", "skillB|NULL"}));
    QCOMPARE(packs::rows(file, "SELECT kind, entity, \"column\", value FROM open_reference"),
        (Rows{"skill|skillB|skill.tube|tubeGone"}));
    QCOMPARE(packs::rows(file, "SELECT \"from\" FROM pragma_foreign_key_list('challenge') ORDER BY 1"),
        (Rows{"prototype", "skill"}));
}

void TestPack::fullTextSearchFoldsFrenchAndFindsBeginnings()
{
    const std::string file = packs::written(packs::small());
    for (const char* words : {"hamecon*", "hameçonnage", "HAMECONNAGE", "oeuvre", "coeur*", "noel facade", "d'un ami"})
        QCOMPARE(
            packs::rows(file,
                "SELECT entity.id FROM search JOIN entity ON entity.\"row\" = search.rowid WHERE search MATCH '"
                    + std::string(QString::fromUtf8(words).replace(QLatin1Char('\''), QLatin1String(" ")).toStdString())
                    + "'"),
            Rows{"tubeA"});
}

void TestPack::attachedFilesAreInside()
{
    const std::string file = packs::written(packs::small());
    QCOMPARE(
        packs::rows(file,
            "SELECT file.kind, file.entity, file.name, file.mediaType, blob.size, blob.bytes FROM file JOIN blob ON "
            "blob.sha256 = file.sha256"),
        Rows{"challenge|challengeA|dessin.txt|text/plain|9|un dessin"});
}

void TestPack::anAlternativeHasWhatItInherits()
{
    Challenge prototype = packs::challenge("challengeB", "skillA");
    prototype.genealogy = Genealogy::prototype;
    prototype.type = ChallengeType::qcm;
    prototype.version = 1;
    Challenge alternative = packs::challenge("challengeC", "skillA");
    alternative.genealogy = Genealogy::alternative;
    alternative.prototype = prototype.id;
    alternative.version = 1;
    const std::string file = packs::written(packs::small({prototype, alternative}));
    QCOMPARE(
        packs::rows(file, "SELECT type, prototype FROM challenge WHERE id = 'challengeC'"), Rows{"QCM|challengeB"});
}

void TestPack::whatIsOfTheWorkshopStaysThere()
{
    ReviewThread thread;
    thread.id = packs::id<ThreadId>("threadA");
    Roles roles;
    roles.roles = {{"author", "", "", {}, {"someone@example.invalid"}}};
    Challenge challenge = packs::challenge("challengeB", "skillA");
    challenge.accepted = {{}};
    challenge.accepted.front().reason = "raison interne";
    const std::string file = packs::written(packs::small({thread, roles, challenge}));
    QVERIFY(file.find("someone@example") == std::string::npos);
    QVERIFY(file.find("raison interne") == std::string::npos);
    QCOMPARE(packs::rows(file, "SELECT DISTINCT kind FROM entity ORDER BY 1"), (Rows{"challenge", "skill", "tube"}));
}

void TestPack::anEntityKeepsItsHashWhileOthersCome()
{
    const std::string hashes
        = "SELECT id, sha256 FROM entity WHERE id IN ('tubeA', 'skillA', 'challengeA') ORDER BY id";
    const Rows before = packs::rows(packs::written(packs::small()), hashes);
    QCOMPARE(before.size(), std::size_t(3));
    QCOMPARE(packs::rows(packs::written(packs::small({packs::challenge("challenge0", "skillA"), packs::tube("tube0")})),
                 hashes),
        before);
    Challenge changed = packs::challenge("challengeA", "skillA");
    changed.answers.list = {"oui", "2"};
    const Rows after = packs::rows(packs::written(packs::small().with(changed)), hashes);
    QVERIFY(after[0] != before[0]);
    QCOMPARE(after[1], before[1]);
    QCOMPARE(after[2], before[2]);
}

void TestPack::theManifestSaysWhereItComesFrom()
{
    pack::Options options = packs::options;
    options.isDirty = true;
    options.gate = "none";
    options.ruleResults = {{"file_missing", Severity::error, 2}};
    const auto file = pack::write(packs::small(), options, packs::readFile);
    QVERIFY(file);
    QCOMPARE(packs::rows(*file, "SELECT \"key\", value FROM manifest WHERE \"key\" NOT IN ('contents') ORDER BY 1"),
        (Rows{"commit|c0ffee", R"(counts|{"tube":1,"skill":1,"challenge":1})", "createdAt|2026-11-21T00:00:00.000Z",
            "dirty|true", "format|1", "gate|none", "license|", "name|",
            R"(rules|[{"rule":"file_missing","severity":"error","count":2}])", "tree|beef"}));
    QCOMPARE(packs::rows(*file, "SELECT * FROM pragma_application_id JOIN pragma_user_version"),
        Rows{std::to_string(0x41637175) + "|1"});
}

void TestPack::twoThingsOfOneIdAreRefused()
{
    Competence competence;
    competence.id = packs::id<CompetenceId>("competenceA");
    Thematic thematic;
    thematic.id = packs::id<ThematicId>("thematicA");
    competence.thematics = {thematic, thematic};
    const auto refused = pack::write(packs::small({competence}), packs::options, packs::readFile);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::content);
    QVERIFY(refused.error().sentence.en.find("thematicA") != std::string::npos);
}

void TestPack::aFileThatCannotBeGivenStopsTheExport()
{
    const auto changed = pack::write(packs::small(), packs::options,
        [](std::string_view, std::string_view) -> Result<std::string> { return "un autre dessin"; });
    QVERIFY(!changed);
    QVERIFY(changed.error().sentence.fr.find("dessin.txt") != std::string::npos);
}

void TestPack::thePlanTellsWhatWouldBeInIt()
{
    const pack::Plan plan = pack::plan(packs::small({Roles{}}));
    QCOMPARE(plan.counts,
        (std::vector<std::pair<Kind, std::size_t>>{{Kind::tube, 1}, {Kind::skill, 1}, {Kind::challenge, 1}}));
    QCOMPARE(plan.files.size(), std::size_t(1));
    QCOMPARE(plan.leftOut.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
