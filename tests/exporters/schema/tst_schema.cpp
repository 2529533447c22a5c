#include "exporters/schema/content_schema.h"
#include "exporters/schema/release_schema.h"
#include "exporters/schema/schema.h"
#include "model/base/day.h"
#include "model/base/identifier.h"
#include "model/base/locale.h"
#include "model/referential/entity.h"
#include "pinned.h"

#include <algorithm>
#include <map>
#include <QDir>
#include <QTest>
#include <set>

using namespace acquis;
using schema::Json;

namespace {

bool matches(const Json& text, const char* candidate)
{
    const QRegularExpression pattern(QString::fromStdString(text.at("pattern").get<std::string>()));
    return pattern.match(QString::fromUtf8(candidate)).hasMatch();
}

/// Every `$ref` below a schema.
void collectReferences(const Json& schema, std::set<std::string>& references)
{
    if (schema.is_object() && schema.contains("$ref"))
        references.insert(schema.at("$ref").get<std::string>());
    for (const Json& inner : schema)
        if (inner.is_structured())
            collectReferences(inner, references);
}

/// Whether the model reads this key in a locale file of the kind.
bool isReadInLocaleFile(Kind kind, std::string_view key)
{
    referential::Localization localization;
    referential::Reading reading;
    Value content;
    content.set(key, Value::Map{});
    fromValue(localization, *referential::recordTypeOf(kind), content, reading);
    return std::ranges::none_of(
        reading.misfits(), [](const auto& misfit) { return misfit.fault == referential::Misfit::Fault::unknownKey; });
}

/// The field tables of a record and of all records inside, by name. False where two tables share one.
bool collectTables(
    const referential::RecordType& type, std::map<std::string_view, const referential::RecordType*>& tables)
{
    const auto [known, isNew] = tables.emplace(type.name, &type);
    if (!isNew)
        return known->second == &type;
    return std::ranges::all_of(type.fields, [&](const referential::Field& field) {
        const referential::Shape* shape = &field.shape;
        while (shape->item != nullptr)
            shape = shape->item;
        return shape->form != referential::Shape::Form::record || collectTables(*shape->record(), tables);
    });
}

Json challengesOf(referential::ReleaseDialect dialect)
{
    return schema::releaseSchema(dialect).at("$defs").at("challengeEntry").at("properties");
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void theFilesOfTheProjectAreCurrent();
    void everyKindThatHasAFieldTableHasASchema();
    void noTableNamesAFieldTwiceAndNoTwoRecordsShareAName();
    void everyReferenceLeadsToADefinitionAndEveryDefinitionIsUsed();
    void aSchemaHasTheFieldsOfTheTableInTheirOrder();
    void aLocaleSchemaHoldsWhatTheModelReads();
    void textsAreAcceptedAsTheModelAcceptsThem_data();
    void textsAreAcceptedAsTheModelAcceptsThem();
    void wordsAreThoseOfTheFile();
    void prototypesFieldsSaySo();
    void theEnginesShortTextsEndAt255Characters();
    void calibrationLeavesTheReleaseAndModulesEnterIt();
    void statusesOfTheReleaseAreTheEnginesWords();
};

void TestSchema::theFilesOfTheProjectAreCurrent()
{
    const QString folder = QStringLiteral(ACQUIS_SOURCE "/schemas");
    QStringList names;
    for (const auto& [name, text] : schema::schemas()) {
        const std::string path = folder.toStdString() + '/' + name;
        names << QString::fromStdString(name);
        if (pinned::isRegenerating())
            QVERIFY(pinned::write(path, text));
        else
            QVERIFY2(pinned::read(path) == text,
                (name + " is old: run this test with ACQUIS_REGENERATE=1 and read the difference").c_str());
    }
    names.sort();
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name), names);
}

void TestSchema::everyKindThatHasAFieldTableHasASchema()
{
    std::set<std::string> names;
    for (const auto& file : schema::schemas())
        names.insert(file.name);
    for (const KindName& kind : kindNames)
        if (referential::recordTypeOf(kind.kind) != nullptr && kind.kind != Kind::module)
            QVERIFY2(names.contains(std::string(kind.word) + ".schema.json"), kind.word.data());
    for (const char* name : {"area.locale", "competence.locale", "framework.locale", "mission.locale", "skill.locale",
             "tube.locale", "release-2024-10", "release-2026-04"})
        QVERIFY2(names.contains(std::string(name) + ".schema.json"), name);
    QVERIFY(!names.contains("challenge.locale.schema.json"));
}

void TestSchema::noTableNamesAFieldTwiceAndNoTwoRecordsShareAName()
{
    std::map<std::string_view, const referential::RecordType*> tables;
    for (const KindName& kind : kindNames)
        if (const auto* type = referential::recordTypeOf(kind.kind); type != nullptr)
            QVERIFY2(collectTables(*type, tables), kind.word.data());
    for (const auto& [name, type] : tables) {
        std::set<std::string_view> names;
        for (const referential::Field& field : type->fields)
            QVERIFY2(names.insert(field.name).second, field.name.data());
        QVERIFY2(type->key.empty() || names.contains(type->key), name.data());
    }
}

void TestSchema::everyReferenceLeadsToADefinitionAndEveryDefinitionIsUsed()
{
    for (const auto& [name, text] : schema::schemas()) {
        const Json schema = Json::parse(text);
        std::set<std::string> references;
        collectReferences(schema, references);
        std::set<std::string> definitions;
        const Json defined = schema.value("$defs", Json::object());
        for (const auto& [key, definition] : defined.items())
            definitions.insert("#/$defs/" + key);
        QVERIFY2(references == definitions, name.c_str());
    }
}

void TestSchema::aSchemaHasTheFieldsOfTheTableInTheirOrder()
{
    const Json schema = schema::schemaOf(Kind::skill);
    std::vector<std::string> expected;
    std::vector<std::string> required;
    for (const referential::Field& field : referential::Skill::recordType().fields) {
        expected.emplace_back(field.name);
        if (field.is(referential::required))
            required.emplace_back(field.name);
    }
    std::vector<std::string> found;
    for (const auto& [key, property] : schema.at("properties").items())
        found.push_back(key);
    QCOMPARE(found, expected);
    QCOMPARE(schema.at("required").get<std::vector<std::string>>(), required);
    QVERIFY(schema.at("additionalProperties") == Json(false));
}

void TestSchema::aLocaleSchemaHoldsWhatTheModelReads()
{
    for (const KindName& kind : kindNames) {
        if (!schema::hasYamlFile(kind.kind) || kind.kind == Kind::challenge || kind.kind == Kind::localizedChallenge)
            continue;
        const Json properties
            = schema::hasLocaleFile(kind.kind) ? schema::localeSchemaOf(kind.kind).at("properties") : Json();
        int translated = 0;
        for (const referential::Field& field : referential::recordTypeOf(kind.kind)->fields) {
            const bool isRead = isReadInLocaleFile(kind.kind, field.name);
            const bool isCommon = field.name == "accepted" || field.name == "imported" || field.name == "conflicts";
            translated += isRead && !isCommon && field.name != "source" ? 1 : 0;
            if (schema::hasLocaleFile(kind.kind))
                QVERIFY2(properties.contains(field.name) == isRead, field.name.data());
        }
        QVERIFY2((translated > 0) == schema::hasLocaleFile(kind.kind), kind.word.data());
    }
}

void TestSchema::textsAreAcceptedAsTheModelAcceptsThem_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"fr", "fr-fr", "es-419", "pt-BR", "f", "french", "fr-", "fr_FR", "fr-a", "a1-b2-c3-d4-e5",
             "2026-11-21", "2024-10-23T02:00:11.000Z", "2024-10-23 02:00", "2026-13-01", "2026-00-10", "2026-11-32",
             "21/11/2026", "2026-11-21x", "00:03:30", "99:59:59", "00:60:00", "0:03:30", "00:03", "skill9fQ2mmT41a",
             "recABC", "skill", "rec", "challenge1", "skill-1", "@navigateur2", ""})
        QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text);
}

void TestSchema::textsAreAcceptedAsTheModelAcceptsThem()
{
    QFETCH(QByteArray, text);
    const Json challenge = schema::schemaOf(Kind::challenge).at("properties");
    const Json tutorial = schema::schemaOf(Kind::tutorial).at("properties");
    const std::string_view candidate(text.constData());
    QCOMPARE(matches(challenge.at("locales").at("items"), text.constData()), Locale::parse(candidate).has_value());
    QCOMPARE(matches(challenge.at("createdAt"), text.constData()), Day::parse(candidate).has_value());
    QCOMPARE(matches(tutorial.at("duration"), text.constData()), Duration::parse(candidate).has_value());
    QCOMPARE(matches(challenge.at("skill"), text.constData()), isWellFormedId(candidate, Kind::skill));
}

void TestSchema::wordsAreThoseOfTheFile()
{
    const Json status = schema::schemaOf(Kind::challenge).at("properties").at("status");
    QVERIFY(status.at("enum") == Json({"proposed", "validated", "archived", "obsolete"}));
    const auto description = QString::fromStdString(status.at("description").get<std::string>());
    QVERIFY(description.contains(QStringLiteral("- validated: validated, validée (engine: validé)")));
}

void TestSchema::prototypesFieldsSaySo()
{
    const Json properties = schema::schemaOf(Kind::challenge).at("properties");
    for (const referential::Field& field : referential::Challenge::recordType().fields) {
        const auto description = properties.at(std::string(field.name)).at("description").get<std::string>();
        const bool saysSo = description.find("Owned by the prototype") != std::string::npos;
        QVERIFY2(saysSo == field.is(referential::prototypeOwned), field.name.data());
    }
    QVERIFY(properties.at("type").at("description").get<std::string>().find("Owned") != std::string::npos);
    QVERIFY(properties.at("instruction").at("contentMediaType") == Json("text/markdown"));
}

void TestSchema::theEnginesShortTextsEndAt255Characters()
{
    const Json types = schema::releaseSchema(referential::ReleaseDialect::october2024).at("$defs");
    QVERIFY(types.at("varchar").at("maxLength") == Json(255));
    QVERIFY(!types.at("text").contains("maxLength"));
    QVERIFY(types.at("skillEntry").at("properties").at("id") == Json({{"$ref", "#/$defs/varchar"}}));
    QVERIFY(types.at("missionEntry").at("properties").at("id") == Json({{"$ref", "#/$defs/integer"}}));
}

void TestSchema::calibrationLeavesTheReleaseAndModulesEnterIt()
{
    using enum referential::ReleaseDialect;
    for (const char* key : {"alpha", "delta"}) {
        QVERIFY(challengesOf(october2024).contains(key));
        QVERIFY(!challengesOf(april2026).contains(key));
    }
    const auto collections
        = [](auto dialect) { return schema::releaseSchema(dialect).at("properties").at("content").at("properties"); };
    QVERIFY(!collections(october2024).contains("modules"));
    QVERIFY(collections(april2026).contains("modules"));
    QCOMPARE(collections(october2024).size(), std::size_t(10));
}

void TestSchema::statusesOfTheReleaseAreTheEnginesWords()
{
    const Json properties = challengesOf(referential::ReleaseDialect::october2024);
    QVERIFY(properties.at("status").at("enum") == Json({"proposé", "validé", "archivé", "périmé"}));
    QVERIFY(properties.at("accessibility1").at("enum").back().is_null());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
