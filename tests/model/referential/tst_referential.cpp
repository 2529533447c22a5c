#include "model/referential/links.h"
#include "model/referential/query_check.h"
#include "model/referential/referential.h"

#include <QTest>

using namespace acquis;
using namespace acquis::referential;

namespace {

Tube tubeNamed(const std::string& id, const std::string& name)
{
    Tube tube;
    tube.id = *TubeId::parse(id);
    tube.name = name;
    return tube;
}

Skill skillOf(const std::string& id, const std::string& tube, int level)
{
    Skill skill;
    skill.id = *SkillId::parse(id);
    skill.tube = *TubeId::parse(tube);
    skill.level = level;
    skill.version = 1;
    skill.status = SkillStatus::active;
    return skill;
}

} // namespace

/// A snapshot is a value: an edit makes another one and leaves the first as it was.
class TestReferential : public QObject {
    Q_OBJECT

private slots:
    void anEditSharesAllTheRest()
    {
        const Referential before
            = Referential::of({Entity(tubeNamed("tubeA", "@a")), Entity(tubeNamed("tubeB", "@b"))});
        const Referential after = before.with(Entity(tubeNamed("tubeB", "@renamed")));
        QCOMPARE(before.find<Tube>("tubeB")->name, std::string("@b"));
        QCOMPARE(after.find<Tube>("tubeB")->name, std::string("@renamed"));
        QCOMPARE(before.find<Tube>("tubeA").get(), after.find<Tube>("tubeA").get());
        QCOMPARE(after.without(Subject{Kind::tube, "tubeA"}).all<Tube>().size(), std::size_t(1));
    }

    void aSecondEntityOfAnIdIsKeptApart()
    {
        const Referential content
            = Referential::of({Entity(tubeNamed("tubeA", "@first")), Entity(tubeNamed("tubeA", "@second"))});
        QCOMPARE(content.find<Tube>("tubeA")->name, std::string("@first"));
        QCOMPARE(content.duplicates().size(), std::size_t(1));
    }

    void linksOutliveTheSnapshotTheyCameFrom()
    {
        std::optional<Referential> snapshot
            = Referential::of({Entity(tubeNamed("tubeA", "@moteur")), Entity(skillOf("skillA", "tubeA", 3))});
        const Referential copy = *snapshot;
        const Links& links = snapshot->links();
        snapshot.reset();
        QCOMPARE(links.nameOf("skillA"), std::string("@moteur3 v1"));
        QCOMPARE(copy.links().skillsOf(*copy.find<Tube>("tubeA")).size(), std::size_t(1));
    }

    void skillsAreOrderedByLevel()
    {
        const Referential content = Referential::of({Entity(tubeNamed("tubeA", "@a")),
            Entity(skillOf("skillZ", "tubeA", 1)), Entity(skillOf("skillB", "tubeA", 7))});
        const auto& skills = content.links().skillsOf(*content.find<Tube>("tubeA"));
        QCOMPARE(skills.front()->level.value_or(0), 1);
    }

    void searchIgnoresCaseAndAccentsAndFollowsConditions()
    {
        Tube tube = tubeNamed("tubeA", "@hameçonnage");
        tube.practicalTitle = "Déjouer un hameçonnage";
        const Referential content = Referential::of(
            {Entity(tube), Entity(skillOf("skillA", "tubeA", 3)), Entity(skillOf("skillB", "tubeA", 4))});
        QCOMPARE(search(content, Query::parse("HAMECON")).size(), std::size_t(3));
        QCOMPARE(search(content, Query::parse("kind:skill level:3")).size(), std::size_t(1));
        QCOMPARE(search(content, Query::parse("kind:skill -level:3")).size(), std::size_t(1));
        QCOMPARE(search(content, Query::parse("\"dejouer un\"")).size(), std::size_t(1));
        QVERIFY(search(content, Query::parse("zzz")).empty());
    }

    void aConditionThatCannotHoldIsTold_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("said"); // empty: it can hold
        const auto row = [](const char* query, const char* said) {
            QTest::newRow(query) << QByteArray(query) << QByteArray(said);
        };
        row("tpye:QROC", "Did you mean \"type:QROC\"?");
        row("-staus:validated", "Did you mean \"status:validated\"?");
        row("12:30", "between quotes");
        row("type:QROX", "Did you mean \"type:QROC\"?");
        row("status:périmée", "Did you mean \"status:obsolete\"?");
        row("genealogy:zzzzzzzz", "Known values: prototype, alternative");
        row("shuffled:oui", "Known values: true, false");
        row("kind:challange", "Did you mean \"kind:challenge\"?");
        row("embed.titel:x", "No entity has a field \"embed.titel\"");
        for (const char* fine : {"type:qroc", "status:*", "kind:épreuve", "in:9.9", "level:3", "locales:fr-fr",
                 "embed.title:x", "imported.anything:x", "shuffled:true", "type:webinaire", "name:@a", "\"a:b\""})
            row(fine, "");
    }

    void aConditionThatCannotHoldIsTold()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, said);
        Training training;
        training.type = "webinaire";
        const auto fine = understood(Query::parse(query.toStdString()), Referential::of({Entity(training)}));
        QCOMPARE(fine.has_value(), said.isEmpty());
        if (!fine)
            QVERIFY2(fine.error().sentence.en.find(said.toStdString()) != std::string::npos,
                fine.error().sentence.en.c_str());
    }

    void datedParametersTakeTheLatestThatHolds()
    {
        Settings settings;
        settings.parameters.set(
            "playableLevel", std::vector<DatedValue>{{*Day::parse("2022-01-01"), 6}, {*Day::parse("2019-11-01"), 5}});
        QCOMPARE(settings.parameter("playableLevel", *Day::parse("2021-06-01"), 8), 5.0);
        QCOMPARE(settings.parameter("playableLevel", *Day::parse("2022-01-01"), 8), 6.0);
        QCOMPARE(settings.parameter("playableLevel", *Day::parse("2018-01-01"), 8), 8.0);
    }
};

QTEST_GUILESS_MAIN(TestReferential)
#include "tst_referential.moc"
