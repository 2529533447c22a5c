#include "hand_writer.h"
#include "model/referential/challenge.h"
#include "model/referential/competence.h"
#include "model/referential/target_profile.h"
#include "model/store/yaml/editor.h"
#include "model/store/yaml/patch.h"
#include "model/store/yaml/source_text.h"
#include "random_value.h"

#include <QTest>
#include <yaml-cpp/yaml.h>

#define HOLDS(condition, ...)                                                                                          \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            tell(__VA_ARGS__);                                                                                         \
            QFAIL(#condition);                                                                                         \
        }                                                                                                              \
    } while (false)

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;
using namespace acquis::test;

namespace {

Value through(const Value& value)
{
    Challenge challenge;
    Reading reading;
    fromValue(&challenge, Challenge::recordType(), value, reading);
    return toValue(&challenge, Challenge::recordType());
}

/// Whether an independent reader, which knows no field, sees the same value; the first difference is told.
std::string difference(const Value& value, const YAML::Node& node, const std::string& at)
{
    switch (value.form()) {
    case Value::Form::null:
        return node.IsNull() ? "" : at + ": not null";
    case Value::Form::boolean:
        return node.as<bool>() == *value.boolean() ? "" : at + ": boolean";
    case Value::Form::integer:
        return node.as<std::int64_t>() == *value.integer() ? "" : at + ": integer";
    case Value::Form::number:
        return node.as<double>() == *value.number() ? "" : at + ": number";
    case Value::Form::text: {
        if (!node.IsScalar() || node.Scalar() != *value.text())
            return at + ": text is " + (node.IsScalar() ? node.Scalar() : "no scalar");
        bool boolean = false;
        double number = 0;
        const bool isPlain = node.Tag() == "?";
        if (isPlain && (YAML::convert<bool>::decode(node, boolean) || YAML::convert<double>::decode(node, number)))
            return at + ": could be misread";
        return "";
    }
    case Value::Form::list: {
        if (!node.IsSequence() || node.size() != value.list()->size())
            return at + ": list";
        for (std::size_t i = 0; i < node.size(); ++i)
            if (auto inner = difference((*value.list())[i], node[i], at + "[" + std::to_string(i) + "]");
                !inner.empty())
                return inner;
        return "";
    }
    case Value::Form::map: {
        if (!node.IsMap() || node.size() != value.map()->size())
            return at + ": map";
        std::size_t i = 0;
        for (const auto& entry : node) {
            const Entry& wanted = (*value.map())[i++];
            if (entry.first.Scalar() != wanted.key)
                return at + ": key " + wanted.key;
            if (auto inner = difference(wanted.value, entry.second, at + "." + wanted.key); !inner.empty())
                return inner;
        }
        return "";
    }
    }
    return at;
}

/// The lines of a text, breaks included.
std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size(); at = nextLine(text, at))
        lines.push_back(text.substr(at, nextLine(text, at) - at));
    return lines;
}

/// The lines that belong to none of these top-level fields, nor are comments inside them.
std::vector<std::string> linesWithout(const YamlDocument& document, const std::vector<std::string>& fields)
{
    const std::string& text = document.text();
    const std::vector<std::string> lines = linesOf(text);
    std::vector<bool> belongs(lines.size() + 1, false);
    const auto lineAt = [&](std::size_t byte) { return linesOf(text.substr(0, lineBegin(text, byte))).size(); };
    for (const std::string& field : fields) {
        const YamlEntry* entry = document.root().find(field);
        if (entry == nullptr)
            continue;
        const std::size_t first = entry->key.line - 1;
        std::size_t last = std::max(first, lineAt(entry->span().end));
        const std::size_t margin = entry->key.column - 1;
        while (last + 1 < lines.size() && isCommentLine(lines[last + 1], 0) && lines[last + 1].find('#') > margin)
            ++last;
        for (std::size_t i = first; i <= last; ++i)
            belongs[i] = true;
    }
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!belongs[i])
            rest.push_back(lines[i]);
    return rest;
}

/// Whether all lines stayed in order. Comments that stood inside the field may stand behind it when what they followed
/// goes.
bool stays(const std::vector<std::string>& lines, const std::vector<std::string>& fresh)
{
    std::size_t next = 0;
    for (const std::string& line : fresh) {
        if (next < lines.size() && line == lines[next])
            ++next;
        else if (!isBlankLine(line, 0) && !isCommentLine(line, 0))
            return false;
    }
    return next == lines.size();
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line;
    return text;
}

/// One edit of a challenge as the studio makes it: one field, or one thing inside it.
void editOnce(Dice& dice, Value& challenge)
{
    const std::span<const Field> fields = Challenge::recordType().fields;
    const Field& field = fields[2 + dice.roll(fields.size() - 2)];
    const ValueType type(&field.shape);
    Value* value = challenge.find(field.name);
    if (value == nullptr) {
        challenge.set(field.name, randomValue(dice, type));
        return;
    }
    Value::List* list = value->list();
    if (list != nullptr && !list->empty() && !dice.oneIn(4)) {
        const auto item = list->begin() + static_cast<std::ptrdiff_t>(dice.roll(list->size()));
        switch (dice.roll(4)) {
        case 0:
            list->erase(item);
            break;
        case 1: {
            Value fresh = randomValue(dice, type.ofItems());
            if (fresh.isMap() && !type.keyOfItems().empty())
                fresh.set(type.keyOfItems(), "new");
            list->insert(item, std::move(fresh));
            break;
        }
        case 2:
            std::rotate(list->begin(), item, list->end());
            break;
        default: {
            if (Value::Map* map = item->map(); map != nullptr && map->size() > 1) {
                Entry& entry = (*map)[1 + dice.roll(map->size() - 1)];
                entry.value = randomValue(dice, type.ofItems().under(entry.key));
            } else {
                *item = randomValue(dice, type.ofItems());
            }
        }
        }
        return;
    }
    if (Value::Map* map = value->map(); map != nullptr && !map->empty() && !dice.oneIn(4)) {
        Entry& entry = (*map)[dice.roll(map->size())];
        entry.value = randomValue(dice, type.under(entry.key));
        return;
    }
    if (dice.oneIn(5) && !field.is(required))
        challenge.erase(field.name);
    else
        *value = randomValue(dice, type);
}

std::vector<std::string> changedFields(const Value& before, const Value& after)
{
    std::vector<std::string> fields;
    for (const Field& field : Challenge::recordType().fields) {
        const Value* was = before.find(field.name);
        const Value* now = after.find(field.name);
        if ((was == nullptr) != (now == nullptr) || (was != nullptr && !(*was == *now)))
            fields.emplace_back(field.name);
    }
    return fields;
}

std::string crlf(const std::string& text)
{
    return QByteArray::fromStdString(text).replace("\n", "\r\n").toStdString();
}

/// Other cases at each run for who looks for more: ACQUIS_SEED=100000.
std::size_t firstSeed()
{
    return static_cast<std::size_t>(qEnvironmentVariableIntValue("ACQUIS_SEED"));
}

/// Qt Test shortens long messages: the whole case goes to standard error.
void tell(std::size_t seed, const std::string& before, const std::string& after)
{
    std::fprintf(stderr, "seed %zu\n--- before\n%s\n--- after\n%s\n", seed, before.c_str(), after.c_str());
}

} // namespace

class TestYamlProperties : public QObject {
    Q_OBJECT

private slots:
    void canonicalTextReadsBackTheSameToEveryReader()
    {
        for (std::size_t seed = firstSeed(); seed < firstSeed() + 3000; ++seed) {
            Dice dice(seed);
            const RecordType& type = seed % 3 == 0 ? Challenge::recordType()
                : seed % 3 == 1                    ? Competence::recordType()
                                                   : TargetProfile::recordType();
            const Value value = randomRecord(dice, type, 2);
            const NameOf names = [&](std::string_view id) {
                return id.starts_with("tube") ? std::optional<std::string>("@nom: # 1") : std::nullopt;
            };
            const std::string text = canonical(value, type, names);
            const auto document = YamlDocument::parse(text);
            HOLDS(document, seed, text,
                document ? "" : document.error().sentence.en + std::to_string(document.error().place.line));
            HOLDS(sameContent(valueOf(*document, type), value, ValueType(type)), seed, text,
                canonical(valueOf(*document, type), type, names));
            HOLDS(canonical(valueOf(*document, type), type, names) == text, seed, text, "");
            try {
                const std::string different = difference(valueOf(*document, type), YAML::Load(text), "");
                HOLDS(different.empty(), seed, text, different);
            } catch (const YAML::Exception& error) {
                HOLDS(false, seed, text, error.what());
            }
        }
    }

    void aOneFieldEditChangesOnlyTheLinesOfItsField()
    {
        const RecordType& type = Challenge::recordType();
        std::size_t edits = 0;
        for (std::size_t seed = firstSeed(); edits < 10000; ++seed) {
            Dice dice(seed);
            const Value before = through(randomRecord(dice, type, 4));
            std::string text = HandWriter(dice).file(before, ValueType(type));
            if (dice.oneIn(6))
                text = crlf(text);
            if (dice.oneIn(6) && text.ends_with("\n"))
                text.resize(text.size() - (text.ends_with("\r\n") ? 2 : 1));
            const auto old = YamlDocument::parse(text);
            HOLDS(old, seed, text, old ? "" : old.error().sentence.en);
            const Value said = through(valueOf(*old, type));
            Value after = said;
            editOnce(dice, after);
            after = through(after);
            if (after == said)
                continue;
            ++edits;
            const auto result = edited(*old, type, said, after);
            HOLDS(result, seed, text, result ? "" : canonical(after, type));
            const auto fresh = YamlDocument::parse(*result);
            HOLDS(fresh && sameContent(through(valueOf(*fresh, type)), after, ValueType(type)), seed, text, *result);
            const std::vector<std::string> fields = changedFields(said, after);
            QCOMPARE(fields.size(), std::size_t(1));
            auto rest = linesWithout(*old, fields);
            auto freshRest = linesWithout(*fresh, fields);
            // Where a file has no final newline, the line break of its last line may come or go.
            for (auto* lines : {&rest, &freshRest})
                if (!lines->empty() && !lines->back().ends_with('\n'))
                    lines->back() += old->lineEnding();
            HOLDS(stays(rest, freshRest), seed, text,
                *result + "\n--- lines that were to stay\n" + joined(rest) + "\n--- lines that stayed\n"
                    + joined(freshRest));
        }
    }

    void severalFieldsChangedAtOnceLeaveTheOthersAlone()
    {
        const RecordType& type = Challenge::recordType();
        for (std::size_t seed = firstSeed(); seed < firstSeed() + 3000; ++seed) {
            Dice dice(seed);
            const std::string text = HandWriter(dice).file(through(randomRecord(dice, type, 4)), ValueType(type));
            const auto old = YamlDocument::parse(text);
            HOLDS(old, seed, text, old ? "" : old.error().sentence.en);
            const Value before = through(valueOf(*old, type));
            Value after = before;
            for (int i = 0; i < 4; ++i)
                editOnce(dice, after);
            after = through(after);
            const auto result = edited(*old, type, before, after);
            HOLDS(result, seed, text, result ? "" : canonical(after, type));
            const auto fresh = YamlDocument::parse(*result);
            HOLDS(sameContent(through(valueOf(*fresh, type)), after, ValueType(type)), seed, text, *result);
            const std::vector<std::string> fields = changedFields(before, after);
            HOLDS(stays(linesWithout(*old, fields), linesWithout(*fresh, fields)), seed, text, *result);
        }
    }

    void handWritingMeansTheValue()
    {
        for (std::size_t seed = firstSeed(); seed < firstSeed() + 1000; ++seed) {
            Dice dice(seed);
            const Value value = through(randomRecord(dice, Challenge::recordType(), 4));
            const std::string text = HandWriter(dice).file(value, ValueType(Challenge::recordType()));
            const auto document = YamlDocument::parse(text);
            HOLDS(document, seed, text, document ? "" : document.error().sentence.en);
            HOLDS(sameContent(
                      through(valueOf(*document, Challenge::recordType())), value, ValueType(Challenge::recordType())),
                seed, text, canonical(value, Challenge::recordType()));
        }
    }

    void anEditedScalarChangesNoLineButItsOwn()
    {
        const RecordType& type = Challenge::recordType();
        for (std::size_t seed = firstSeed(); seed < firstSeed() + 1500; ++seed) {
            Dice dice(seed);
            Value challenge = randomRecord(dice, type, 4);
            challenge.set("choices", randomValue(dice, ValueType(&type.find("choices")->shape)));
            challenge = through(challenge);
            const std::string text = HandWriter(dice).file(challenge, ValueType(type));
            const auto old = YamlDocument::parse(text);
            HOLDS(old, seed, text, old ? "" : old.error().sentence.en);
            const Value before = through(valueOf(*old, type));
            Value after = before;
            Value& choice = after.find("choices")->list()->front();
            const FieldPath path = FieldPath("choices").key(*choice.find("key")->text()).field("text");
            const YamlNode* node = old->find(path, type);
            if (node == nullptr)
                continue;
            choice.set("text", randomText(dice));
            if (after == before)
                continue;
            const auto result = edited(*old, type, before, after);
            HOLDS(result, seed, text, result ? "" : "no result");
            const std::string head = text.substr(0, lineBegin(text, node->span.begin));
            const std::string tail = text.substr(nextLine(text, node->span.end));
            HOLDS(result->starts_with(head) && result->ends_with(tail), seed, text, *result);
        }
    }

    void damagedFilesNeverCrash()
    {
        static const char* const pieces[] = {"\"", "'", ":", "- ", "#", "[", "]", "{", "}", "|", ">", "&a", "*a", "!t",
            "%", "\t", "\n", "\r", "\0", "\xFF", "\xC2", "---\n", "...\n", "? ", "<<: ", "\u2028", "\uFEFF", "  ", ","};
        const RecordType& type = Challenge::recordType();
        std::size_t readable = 0;
        for (std::size_t seed = firstSeed(); seed < firstSeed() + 5000; ++seed) {
            Dice dice(seed);
            std::string text = HandWriter(dice).file(through(randomRecord(dice, type, 5)), ValueType(type));
            for (std::size_t i = dice.roll(6) + 1; i > 0; --i) {
                const std::size_t at = dice.roll(text.size() + 1);
                switch (dice.roll(4)) {
                case 0:
                    text.insert(at, dice.oneOf(pieces));
                    break;
                case 1:
                    text.erase(at, dice.roll(5));
                    break;
                case 2:
                    text.insert(at, text.substr(dice.roll(text.size() + 1), dice.roll(60)));
                    break;
                default:
                    if (at < text.size())
                        text[at] = static_cast<char>(dice.roll(256));
                }
            }
            const auto document = YamlDocument::parse(text);
            if (!document) {
                QVERIFY(!document.error().sentence.fr.empty() && document.error().place.line > 0);
                continue;
            }
            ++readable;
            const Value before = through(valueOf(*document, type));
            Value after = before;
            editOnce(dice, after);
            after = through(after);
            const auto result = edited(*document, type, before, after);
            HOLDS(!result || YamlDocument::parse(*result), seed, text, result ? *result : "");
            QVERIFY(document->placeOf(FieldPath("choices").at(0).field("text"), type).line > 0);
        }
        QVERIFY(readable > 500);
    }
};

QTEST_GUILESS_MAIN(TestYamlProperties)
#include "tst_yaml_properties.moc"
