#include "exporters/release/write.h"
#include "model/store/disk.h"
#include "model/store/tree.h"
#include "studio/app/models/profile_builder.h"
#include "studio/app/models/profile_export.h"
#include "studio/app/models/record_list.h"
#include "studio/app/models/release_import.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace acquis;
using namespace acquis::studio;
using namespace acquis::referential;
using namespace Qt::StringLiterals;

namespace {

/// A referential of one competence with two tubes of three skills each, and a parcours of both.
std::vector<Entity> smallReferential()
{
    IdMaker ids = IdMaker::random();
    Settings settings;
    settings.name = "Petit";
    Competence competence;
    competence.id = ids.make<Kind::competence>();
    competence.index = "1.1";
    competence.name = "Chercher";
    competence.thematics.push_back({ids.make<Kind::thematic>(), "Web", {}, {}});
    Area area;
    area.id = ids.make<Kind::area>();
    area.code = "1";
    area.title = "Information";
    area.color = AreaColor::jaffa;
    area.competences = {competence.id};
    Framework framework;
    framework.id = ids.make<Kind::framework>();
    framework.name = "CRCN";
    framework.areas = {area.id};
    TargetProfile profile;
    profile.id = ids.make<Kind::profile>();
    profile.name = "Essai";
    profile.category = ProfileCategory::custom;
    std::vector<Entity> entities;
    for (const char* name : {"@web", "@source"}) {
        Tube tube;
        tube.id = ids.make<Kind::tube>();
        tube.name = name;
        competence.thematics.front().tubes.push_back(tube.id);
        profile.selection.push_back({tube.id, 3});
        for (int level : {1, 2, 4}) {
            Skill skill;
            skill.id = ids.make<Kind::skill>();
            skill.tube = tube.id;
            skill.level = level;
            skill.version = 1;
            skill.status = SkillStatus::active;
            entities.emplace_back(skill);
        }
        entities.emplace_back(tube);
    }
    profile.badges.push_back({});
    profile.badges.front().key = "badge2";
    entities.emplace_back(settings);
    entities.emplace_back(competence);
    entities.emplace_back(area);
    entities.emplace_back(framework);
    entities.emplace_back(profile);
    return entities;
}

} // namespace

class ParcoursModels : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void recordsAreAddedSetMovedAndRemovedAsUndoSteps();
    void aKeyedListMakesUpAKeyThatIsFree();
    void twoRecordsWithOneKeyAreToldApartByTheirPosition();
    void aMoveBeyondTheEndsChangesNothing();
    void theCapOfACompetenceIsShownOnlyWhenItsTubesShareIt();
    void gapsAndReachableSkillsAreCounted();
    void theFilesOfAParcoursAreWrittenTogether();
    void anImportNeverWritesIntoAFolderThatHoldsSomething();
    void aReleaseBecomesAFolderThatIsOpen();

private:
    [[nodiscard]] QString path(const QString& name) const { return folder_->filePath(name); }
    [[nodiscard]] std::shared_ptr<const TargetProfile> profile() const
    {
        return Workspace::instance().content().find<TargetProfile>(utf8(id_));
    }
    std::unique_ptr<QTemporaryDir> folder_;
    QString id_;
};

void ParcoursModels::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    const std::filesystem::path content = utf8(path(u"content"_s));
    const auto saved = store::Tree::empty(content).saved(Referential::of(smallReferential()));
    QVERIFY(saved.has_value());
    QVERIFY(Workspace::instance().open(path(u"content"_s)));
    id_ = qt((*Workspace::instance().content().all<TargetProfile>().begin())->identity());
}

void ParcoursModels::cleanup()
{
    Workspace::instance().close();
}

void ParcoursModels::recordsAreAddedSetMovedAndRemovedAsUndoSteps()
{
    RecordList stages;
    stages.setEntity(id_);
    stages.setPath(u"stages"_s);
    QCOMPARE(stages.add({{u"kind"_s, u"threshold"_s}, {u"value"_s, 0}}), 0);
    QCOMPARE(stages.add({{u"kind"_s, u"level"_s}, {u"value"_s, 3}}), 1);
    QCOMPARE(profile()->stages.at(1).kind, StageKind::level);
    QCOMPARE(stages.row(1).toMap().value(u"recordPath"_s).toString(), u"stages[1]"_s);
    stages.set(0, u"title"_s, u"Début"_s);
    QCOMPARE(profile()->stages.at(0).title, std::string("Début"));
    stages.move(1, 0);
    QCOMPARE(profile()->stages.at(1).title, std::string("Début"));
    stages.remove(0);
    QCOMPARE(profile()->stages.size(), std::size_t(1));
    Workspace::instance().undo();
    Workspace::instance().undo();
    QCOMPARE(stages.row(0).toMap().value(u"record"_s).toMap().value(u"title"_s).toString(), u"Début"_s);
    QCOMPARE(stages.count(), 2);
}

void ParcoursModels::aKeyedListMakesUpAKeyThatIsFree()
{
    RecordList badges;
    badges.setEntity(id_);
    badges.setPath(u"badges"_s);
    QCOMPARE(badges.add(), 1);
    QCOMPARE(profile()->badges.at(1).key, std::string("badge3"));
    QCOMPARE(badges.row(1).toMap().value(u"recordPath"_s).toString(), u"badges[badge3]"_s);
    RecordList criteria;
    criteria.setEntity(id_);
    criteria.setPath(u"badges[badge3].criteria"_s);
    QCOMPARE(criteria.add({{u"scope"_s, u"participation"_s}, {u"threshold"_s, 80}}), 0);
    QCOMPARE(profile()->badges.at(1).criteria.at(0).threshold, 80);
    QVERIFY(profile()->badges.at(0).criteria.empty());
}

void ParcoursModels::twoRecordsWithOneKeyAreToldApartByTheirPosition()
{
    RecordList badges;
    badges.setEntity(id_);
    badges.setPath(u"badges"_s);
    badges.add({{u"key"_s, u"badge2"_s}});
    QCOMPARE(badges.row(0).toMap().value(u"recordPath"_s).toString(), u"badges[badge2]"_s);
    QCOMPARE(badges.row(1).toMap().value(u"recordPath"_s).toString(), u"badges[1]"_s);
}

void ParcoursModels::aMoveBeyondTheEndsChangesNothing()
{
    RecordList badges;
    badges.setEntity(id_);
    badges.setPath(u"badges"_s);
    badges.move(0, 1);
    badges.move(0, -1);
    badges.remove(4);
    QVERIFY(!Workspace::instance().canUndo());
}

void ParcoursModels::theCapOfACompetenceIsShownOnlyWhenItsTubesShareIt()
{
    ProfileBuilder builder;
    builder.setProfile(id_);
    QCOMPARE(builder.row(0).toMap().value(u"rowKind"_s).toString(), u"competence"_s);
    QCOMPARE(builder.row(0).toMap().value(u"cap"_s).toInt(), 3);
    QCOMPARE(builder.commonCap(), 3);
    builder.setCap(builder.row(1).toMap().value(u"rowId"_s).toString(), 2);
    QCOMPARE(builder.row(0).toMap().value(u"cap"_s).toInt(), 0);
    QCOMPARE(builder.commonCap(), 0);
    builder.capAll({}, 4);
    QCOMPARE(builder.commonCap(), 4);
}

void ParcoursModels::gapsAndReachableSkillsAreCounted()
{
    ProfileBuilder builder;
    builder.setProfile(id_);
    builder.capAll({}, 4);
    QCOMPARE(builder.skillCount(), 6);
    builder.capAll({}, 1);
    QCOMPARE(builder.skillCount(), 2);
    QCOMPARE(builder.reachableCount(), 6);
    builder.capAll({}, 4);
    const QVariantMap third = builder.row(1).toMap().value(u"levels"_s).toList().at(2).toMap();
    QCOMPARE(third.value(u"state"_s).toString(), u"gap"_s);
    const QVariantMap level = builder.levelParts().at(0).toMap();
    QCOMPARE(level.value(u"count"_s).toInt(), 2);
    QCOMPARE(level.value(u"parts"_s).toList().at(0).toMap().value(u"color"_s).toString(), u"jaffa"_s);
}

void ParcoursModels::theFilesOfAParcoursAreWrittenTogether()
{
    ProfileExport files;
    files.setProfile(id_);
    QCOMPARE(files.files().size(), 4);
    QVERIFY(files.exportTo(path(u"sortie"_s)));
    for (const QVariant& file : files.files())
        QVERIFY(QFile::exists(path(u"sortie/"_s + file.toMap().value(u"name"_s).toString())));
    QVERIFY(!files.exportTo(path(u"content/referential.yaml"_s))); // a file is no folder
    QVERIFY(files.hasFailed());
    QVERIFY(!files.result().isEmpty());
}

void ParcoursModels::anImportNeverWritesIntoAFolderThatHoldsSomething()
{
    ReleaseImport import;
    QVERIFY(!import.importTo(path(u"release.json"_s), path(u"content"_s)));
    QVERIFY(import.hasFailed());
    QVERIFY(!import.importTo(path(u"absent.json"_s), path(u"neuf"_s)));
    QVERIFY(!QFile::exists(path(u"neuf"_s)));
}

void ParcoursModels::aReleaseBecomesAFolderThatIsOpen()
{
    release::Options options;
    options.id = "1";
    options.createdAt = "2026-11-21T02:00:00.000Z";
    const auto bundle = release::write(Workspace::instance().content(), options,
        [](std::string_view, std::string_view) { return Result<std::string>(); });
    QVERIFY(bundle.has_value());
    QVERIFY(store::writeFile(utf8(path(u"release.json"_s)), bundle->find("release.json")->bytes).has_value());
    ReleaseImport import;
    QVERIFY2(import.importTo(path(u"release.json"_s), path(u"neuf"_s)), qPrintable(import.result()));
    QCOMPARE(Workspace::instance().folder(), path(u"neuf"_s));
    QCOMPARE(Workspace::instance().content().all<Skill>().size(), std::size_t(6));
}

QTEST_GUILESS_MAIN(ParcoursModels)
#include "tst_parcours_models.moc"
