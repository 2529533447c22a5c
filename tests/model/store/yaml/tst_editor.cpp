#include "model/referential/challenge.h"
#include "model/referential/competence.h"
#include "model/referential/skill.h"
#include "model/referential/target_profile.h"
#include "model/store/yaml/editor.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;

namespace {

/// What an entity of this type says when it has been read from a value: as the program does it.
template <class Entity> Value through(const Value& value)
{
    Entity entity;
    Reading reading;
    fromValue(&entity, Entity::recordType(), value, reading);
    return toValue(&entity, Entity::recordType());
}

struct EntityType {
    std::string_view name;
    const RecordType& (*table)();
    Value (*through)(const Value& value);
};

const EntityType& typeNamed(std::string_view name)
{
    static const std::array types{
        EntityType{"challenge", &Challenge::recordType, &through<Challenge>},
        EntityType{"competence", &Competence::recordType, &through<Competence>},
        EntityType{"skill", &Skill::recordType, &through<Skill>},
        EntityType{"profile", &TargetProfile::recordType, &through<TargetProfile>},
    };
    return *std::ranges::find(types, name, &EntityType::name);
}

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("(absent)");
}

/// One case of the folder edits/: before.yaml, change.yaml, after.yaml. In change.yaml: `set` gives values by field
/// path, null removes, a path that ends in `[+]` adds an item, `[<]` adds it in front; `names` says what ids are
/// called; `type`, `lineEnding: crlf`, `finalNewline: false` and `byteOrderMark: true` say what the file is like.
class Case {
public:
    explicit Case(const QString& folder)
        : folder_(folder)
    {
        change_ = valueOf(YamlDocument::parse(contentOf(folder + QStringLiteral("/change.yaml"))).value().root(),
            static_cast<const Shape*>(nullptr));
    }

    [[nodiscard]] std::string file(const QString& name) const
    {
        std::string text = contentOf(folder_ + QLatin1Char('/') + name);
        if (const Value* newline = change_.find("finalNewline");
            newline != nullptr && !*newline->boolean() && text.ends_with('\n'))
            text.pop_back();
        if (change_.find("lineEnding") != nullptr)
            text = QByteArray::fromStdString(text).replace("\n", "\r\n").toStdString();
        return change_.find("byteOrderMark") != nullptr ? "\xEF\xBB\xBF" + text : text;
    }

    [[nodiscard]] const EntityType& type() const
    {
        const Value* name = change_.find("type");
        return typeNamed(name != nullptr ? *name->text() : "challenge");
    }

    [[nodiscard]] Value after(Value value) const
    {
        for (const Entry& entry : *change_.find("set")->map())
            set(value, FieldPath::parse(entry.key).steps(), 0, entry.value);
        return type().through(value);
    }

    [[nodiscard]] std::optional<std::string> nameOf(std::string_view id) const
    {
        const Value* names = change_.find("names");
        const Value* name = names != nullptr ? names->find(id) : nullptr;
        return name != nullptr ? std::optional(*name->text()) : std::nullopt;
    }

private:
    static void set(Value& value, const std::vector<FieldPath::Step>& steps, std::size_t at, const Value& wanted)
    {
        if (at == steps.size()) {
            value = wanted;
            return;
        }
        const std::string& name = steps[at].text;
        if (Value::List* list = value.list()) {
            const auto item = name == "<" ? list->insert(list->begin(), Value())
                : name == "+"             ? list->insert(list->end(), Value())
                                          : find(*list, name);
            if (at + 1 == steps.size() && wanted.isNull())
                list->erase(item);
            else
                set(*item, steps, at + 1, wanted);
        } else if (at + 1 == steps.size() && wanted.isNull()) {
            value.erase(name);
        } else {
            set(value.find(name) != nullptr ? *value.find(name) : value.set(name, {}), steps, at + 1, wanted);
        }
    }

    static Value::List::iterator find(Value::List& list, const std::string& name)
    {
        for (auto item = list.begin(); item != list.end(); ++item)
            for (const char* key : {"key", "id", "tube", "code", "file"})
                if (const Value* said = item->find(key); said != nullptr && *said == Value(name))
                    return item;
        return list.begin() + std::stoi(name);
    }

    QString folder_;
    Value change_;
};

} // namespace

class TestEditor : public QObject {
    Q_OBJECT

private slots:
    void anEditChangesItsFieldAndNothingElse_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir edits(QStringLiteral(ACQUIS_TEST_DATA "/edits"));
        for (const QString& name : edits.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << edits.filePath(name);
    }

    void anEditChangesItsFieldAndNothingElse()
    {
        QFETCH(QString, folder);
        const Case edit(folder);
        const auto old = YamlDocument::parse(edit.file(QStringLiteral("before.yaml")));
        QVERIFY2(old, old ? "" : old.error().sentence.en.c_str());
        const RecordType& table = edit.type().table();
        const Value before = edit.type().through(valueOf(*old, table));
        const auto result
            = edited(*old, table, before, edit.after(before), [&](std::string_view id) { return edit.nameOf(id); });
        QVERIFY2(result, result ? "" : result.error().sentence.en.c_str());
        if (qEnvironmentVariableIsSet("ACQUIS_WRITE_EXPECTED")) {
            QFile file(folder + QStringLiteral("/after.yaml"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(*result).replace("\r\n", "\n").replace("\xEF\xBB\xBF", ""));
            if (!result->ends_with('\n'))
                file.write("\n");
            return;
        }
        QCOMPARE(QString::fromStdString(*result), QString::fromStdString(edit.file(QStringLiteral("after.yaml"))));
    }

    void nothingChangedGivesTheSameText()
    {
        const std::string text = "id:   challengeA # x\n\n\nskill: skillB";
        const auto old = YamlDocument::parse(text);
        const Value before = through<Challenge>(valueOf(*old, Challenge::recordType()));
        QCOMPARE(*edited(*old, Challenge::recordType(), before, before), text);
    }

    void aFileThatHoldsNoKeysIsNeverOverwritten()
    {
        const auto old = YamlDocument::parse("- a\n- b\n");
        const Value after = through<Challenge>(Value(Value::Map{{"id", "challengeA"}}));
        const auto result = edited(*old, Challenge::recordType(), Value(Value::Map{}), after);
        QVERIFY(!result);
        QCOMPARE(result.error().place.line, std::size_t(1));
    }

    void anEmptyFileReceivesItsFields()
    {
        const auto old = YamlDocument::parse("# à remplir\n");
        const Value after(Value::Map{{"skill", "skillB"}, {"id", "challengeA"}});
        QCOMPARE(*edited(*old, Challenge::recordType(), Value(Value::Map{}), after),
            std::string("# à remplir\nid: challengeA\nskill: skillB\n"));
    }
};

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
