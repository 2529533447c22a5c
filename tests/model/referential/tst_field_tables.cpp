#include "model/referential/entity.h"
#include "model/referential/value_at.h"

#include <algorithm>
#include <cmath>
#include <QTest>
#include <set>

using namespace acquis;
using namespace acquis::referential;

/// The tables say everything of every field, and what they read they write.
class TestFieldTables : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsNamedAndExplainedInBothLanguages()
    {
        for (const RecordType* type : everyType()) {
            std::set<std::string_view> names;
            for (const Field& field : type->fields) {
                QVERIFY2(names.insert(field.name).second, std::string(field.name).c_str());
                for (const std::string_view text : {field.label.fr, field.label.en, field.meaning.fr, field.meaning.en})
                    QVERIFY2(!text.empty(), std::string(field.name).c_str());
                QVERIFY2(field.meaning.fr.ends_with('.') || field.meaning.fr.ends_with("…"),
                    std::string(field.meaning.fr).c_str());
                QVERIFY2(field.meaning.en.ends_with('.') || field.meaning.en.ends_with("…"),
                    std::string(field.meaning.en).c_str());
            }
        }
    }

    void everyWordHasItsFormInFilesFrenchAndEnglish()
    {
        for (const RecordType* type : everyType())
            for (const Field& field : type->fields) {
                const Shape& shape = field.shape.item != nullptr ? *field.shape.item : field.shape;
                std::set<std::string_view> yaml;
                for (const Word& word : shape.words) {
                    QVERIFY(yaml.insert(word.yaml).second);
                    QVERIFY(!word.fr.empty() && !word.en.empty());
                }
            }
    }

    void anAlternativeInheritsWhatThePrototypeOwns()
    {
        Challenge prototype;
        prototype.type = ChallengeType::qcm;
        prototype.shuffled = true;
        prototype.timer = 60;
        Challenge alternative;
        alternative.instruction = "La sienne";
        alternative.spoil = Spoil::easilySpoilable;
        const Challenge whole = withInherited(alternative, prototype);
        QVERIFY(whole.type == ChallengeType::qcm && whole.shuffled && whole.timer == 60);
        QVERIFY(!whole.spoil.has_value());
        QCOMPARE(whole.instruction, std::string("La sienne"));
    }

    void whatDoesNotFitIsReportedAndTheRestIsRead()
    {
        Value value;
        value.set("id", "skillA1b2C3d4E5");
        value.set("tube", "tubeA1b2C3d4E5");
        value.set("level", "trois");
        value.set("version", 1);
        value.set("status", "actife");
        value.set("niveau", 3);
        Reading reading;
        const Entity entity = Entity::read(Kind::skill, value, reading);
        const auto skill = entity.as<Skill>();
        QCOMPARE(skill->id.text(), std::string("skillA1b2C3d4E5"));
        QVERIFY(!skill->level.has_value());
        std::multiset<std::string> found;
        for (const Misfit& misfit : reading.misfits())
            found.insert(misfit.field.text() + '/' + std::to_string(static_cast<int>(misfit.fault)));
        QVERIFY(found.contains("level/1"));
        QVERIFY(found.contains("status/2"));
        QVERIFY(found.contains("niveau/0"));
        QCOMPARE(found.size(), std::size_t(3));
    }

    void aNumberTooLargeForItsFieldIsToldAndNeverCut_data()
    {
        QTest::addColumn<double>("written");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the largest") << 2147483647.0 << true;
        QTest::newRow("one more") << 2147483648.0 << false;
        QTest::newRow("the smallest") << -2147483648.0 << true;
        QTest::newRow("wraps to 3 in 32 bits") << 4294967299.0 << false;
        QTest::newRow("beyond 64 bits") << 1e20 << false;
    }

    void aNumberTooLargeForItsFieldIsToldAndNeverCut()
    {
        QFETCH(double, written);
        QFETCH(bool, fits);
        std::vector<Value> forms{Value(written)};
        if (std::abs(written) < 1e18)
            forms = {Value(static_cast<std::int64_t>(written))};
        for (const Value& form : forms) {
            Reading reading;
            Skill skill;
            Value value;
            value.set("level", form);
            referential::fromValue(&skill, Skill::recordType(), value, reading);
            const auto told = std::ranges::find(reading.misfits(), FieldPath("level"), &Misfit::field);
            QCOMPARE(skill.level.has_value(), fits);
            QCOMPARE(told == reading.misfits().end(), fits);
            if (!fits)
                QVERIFY2(told->sentence.en.find("too large") != std::string::npos, told->sentence.en.c_str());
        }
    }

    void aMandatoryFieldThatIsEmptyIsMissing()
    {
        Reading reading;
        Tube tube;
        Value value;
        value.set("id", "tubeA1b2C3d4E5");
        value.set("name", "");
        referential::fromValue(&tube, Tube::recordType(), value, reading);
        QCOMPARE(reading.misfits().size(), std::size_t(1));
        QVERIFY(reading.misfits().front().fault == Misfit::Fault::missing);
    }

    void valuesAreFoundAndSetByPath()
    {
        Value content;
        const RecordType& type = Challenge::recordType();
        setValueAt(content, type, FieldPath::parse("choices[b].text"), "Deux");
        setValueAt(content, type, FieldPath::parse("choices[a].text"), "Un");
        setValueAt(content, type, FieldPath::parse("embed.url"), "https://example.org");
        setValueAt(content, type, FieldPath::parse("instruction"), "Consigne");
        QVERIFY(*valueAt(content, type, FieldPath::parse("choices[a].text")) == Value("Un"));
        QCOMPARE(content.map()->front().key, std::string("instruction"));
        setValueAt(content, type, FieldPath::parse("choices[b]"), Value());
        QVERIFY(valueAt(content, type, FieldPath::parse("choices[b]")) == nullptr);
        QVERIFY(valueAt(content, type, FieldPath::parse("nothing.here")) == nullptr);
    }

    void localesSpeakOfKeyedListsByKey()
    {
        Competence competence;
        competence.name = "Nom";
        Thematic thematic;
        thematic.id = *ThematicId::parse("thematicA1b2C3d4E5");
        thematic.name = "Web";
        competence.thematics = {thematic};
        const auto texts = translatableTexts(Competence::recordType(), Entity(competence).value());
        QVERIFY(texts.find("name") != nullptr);
        QVERIFY(texts.find("thematics[thematicA1b2C3d4E5]") != nullptr);
    }

private:
    static std::vector<const RecordType*> everyType()
    {
        std::vector<const RecordType*> types;
        for (const KindName& kind : kindNames)
            if (const RecordType* type = recordTypeOf(kind.kind))
                types.push_back(type);
        for (std::size_t i = 0; i < types.size(); ++i)
            for (const Field& field : types[i]->fields)
                for (const Shape* shape = &field.shape; shape != nullptr; shape = shape->item)
                    if (shape->form == Shape::Form::record && std::ranges::find(types, shape->record()) == types.end())
                        types.push_back(shape->record());
        return types;
    }
};

QTEST_GUILESS_MAIN(TestFieldTables)
#include "tst_field_tables.moc"
