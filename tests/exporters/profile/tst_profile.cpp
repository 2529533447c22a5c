#include "exporters/profile/read.h"
#include "exporters/profile/write.h"

#include <QtTest>

using namespace acquis;
using namespace acquis::referential;

class Profile : public QObject {
    Q_OBJECT

private:
    template <class Id> static Id id(std::string_view text) { return *Id::parse(text); }

    static Referential referential()
    {
        Framework framework;
        framework.id = id<FrameworkId>("frameworkA");
        framework.areas = {id<AreaId>("areaA")};
        Area area;
        area.id = id<AreaId>("areaA");
        area.competences = {id<CompetenceId>("competenceA")};
        Competence competence;
        competence.id = id<CompetenceId>("competenceA");
        Thematic thematic;
        thematic.id = id<ThematicId>("thematicA");
        thematic.tubes = {id<TubeId>("tubeA")};
        competence.thematics = {thematic};
        std::vector<Entity> entities{framework, area, competence};
        for (const char* name : {"tubeA", "tubeB"}) {
            Tube tube;
            tube.id = id<TubeId>(name);
            tube.name = "@essai";
            entities.emplace_back(tube);
        }
        for (int level = 1; level <= 4; ++level) {
            Skill skill;
            skill.id = id<SkillId>("skill" + std::to_string(level));
            skill.tube = id<TubeId>("tubeA");
            skill.level = level;
            skill.version = 1;
            skill.status = level == 2 ? SkillStatus::archived : SkillStatus::active;
            entities.emplace_back(skill);
        }
        return Referential::of(std::move(entities));
    }

    static TargetProfile target()
    {
        TargetProfile profile;
        profile.id = id<ProfileId>("profileA");
        profile.name = "[CLG] Socle d’été";
        profile.selection = {{id<TubeId>("tubeB"), 8}, {id<TubeId>("tubeA"), 3}};
        return profile;
    }

    static Result<profile::Imported> read(const char* json)
    {
        return profile::read(json, referential(), {id<ProfileId>("profileA"), "Lu"});
    }

private slots:
    void eachFormIsWritten()
    {
        const auto files = profile::write(target(), referential());
        QCOMPARE(files.size(), std::size_t(4));
        QCOMPARE(files[0].name, std::string("clg-socle-d-ete.json"));
        QCOMPARE(files[0].bytes,
            std::string(
                R"([{"id":"tubeB","level":8,"skills":[]},{"id":"tubeA","level":3,"frameworkId":"frameworkA","skills":["skill1","skill3"]}])"
                "\n"));
        QCOMPARE(files[1].name, std::string("clg-socle-d-ete.orga.json"));
        QCOMPARE(files[1].bytes, std::string("[\"tubeB\",\"tubeA\"]\n"));
        QCOMPARE(files[2].bytes, std::string("skill1,skill3"));
        QCOMPARE(files[3].bytes, std::string("targetProfileId,skillId\nprofileA,skill1\nprofileA,skill3\n"));
    }

    void whatIsWrittenIsReadAgain()
    {
        const auto imported = read(profile::adminJson(target(), referential()).c_str());
        QVERIFY(imported);
        QVERIFY(imported->profile.selection == target().selection);
        QVERIFY(imported->diagnostics.empty());
    }

    void eachFormIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("selection");
        QTest::addColumn<QString>("rules");
        const auto row = [](const char* name, const char* json, const char* selection, const char* rules) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(selection) << QString::fromUtf8(rules);
        };
        row("ids", R"(["tubeA","tubeB"])", "tubeA8 tubeB8", "");
        row("objects", R"([{"id":"tubeA","level":2,"frameworkId":"f"}])", "tubeA2", "");
        row("former editor", R"([{"id":"tubeA","level":"max","skills":["skill1","skill3","skill4"]}])", "tubeA8", "");
        row("no level", R"([{"id":"tubeA"}])", "tubeA8", "");
        row("other skills", R"([{"id":"tubeA","level":3,"skills":["skill1"]}])", "tubeA3",
            "profile_import_other_skills");
        row("unknown tube", R"(["tubeX"])", "tubeX8", "profile_import_unknown_tube");
        row("wrong level", R"([{"id":"tubeA","level":12}])", "tubeA8", "profile_import_wrong_level");
        row("half a level", R"([{"id":"tubeA","level":2.5}])", "tubeA8", "profile_import_wrong_level");
        row("repeated", R"([{"id":"tubeA","level":2},{"id":"tubeA","level":4}])", "tubeA4",
            "profile_import_repeated_tube");
        row("odd items", R"([null, 4, {"level":2}, {"id":"a b"}, "tubeA"])", "tubeA8",
            "profile_import_unreadable_item profile_import_unreadable_item profile_import_unreadable_item "
            "profile_import_unreadable_item");
    }
    void eachFormIsRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, selection);
        QFETCH(QString, rules);
        const auto imported = read(json.constData());
        QVERIFY(imported);
        QStringList caps;
        for (const TubeCap& cap : imported->profile.selection)
            caps += QString::fromStdString(cap.tube.text() + std::to_string(cap.level));
        QStringList fired;
        for (const Diagnostic& diagnostic : imported->diagnostics)
            fired += QString::fromStdString(diagnostic.rule);
        QCOMPARE(caps.join(QLatin1Char(' ')), selection);
        QCOMPARE(fired.join(QLatin1Char(' ')), rules);
    }

    void whatIsNoProfileIsRefused()
    {
        for (const char* json : {"", "[]", "{}", "\"tubeA\"", "[null]", "[{\"id\":", "{\"id\":\"tubeA\"}"})
            QVERIFY2(!read(json), json);
    }
};

QTEST_APPLESS_MAIN(Profile)
#include "tst_profile.moc"
