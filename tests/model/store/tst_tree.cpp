#include "model/store/disk.h"
#include "model/store/tree.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;

namespace {

constexpr std::string_view tubeText = "id: tubeA1b2C3d4E5\n"
                                      "# un commentaire\n"
                                      "name: \"@moteur\"   # le nom\n"
                                      "practicalTitle:   'Chercher'\n";

} // namespace

/// A content folder on a real disk.
class TestTree : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        put("referential.yaml", "format: 1\nname: Essai\n");
        put("tubes/moteur/tube.yaml", tubeText);
    }

    void aFieldIsSavedAndNothingElse()
    {
        const Tree tree = opened();
        Tube tube = *tree.referential().find<Tube>("tubeA1b2C3d4E5");
        tube.practicalTitle = "Chercher mieux";
        QVERIFY(tree.saved(tree.referential().with(Entity(tube))));
        const std::string text = *readFile(path("tubes/moteur/tube.yaml"));
        QCOMPARE(text,
            std::string("id: tubeA1b2C3d4E5\n# un commentaire\nname: \"@moteur\"   # le nom\npracticalTitle:   "
                        "'Chercher mieux'\n"));
    }

    void aNewEntityGetsACanonicalFileInItsPlace()
    {
        const Tree tree = opened();
        Skill skill;
        skill.id = *SkillId::parse("skillA1b2C3d4E5");
        skill.tube = *TubeId::parse("tubeA1b2C3d4E5");
        skill.level = 3;
        skill.version = 1;
        const auto saved = tree.saved(tree.referential().with(Entity(skill)));
        QVERIFY(saved);
        QCOMPARE(saved->pathOf("skillA1b2C3d4E5"), std::string("tubes/moteur/skills/3v1.yaml"));
        QCOMPARE(*readFile(path("tubes/moteur/skills/3v1.yaml")),
            std::string("id: skillA1b2C3d4E5\ntube: tubeA1b2C3d4E5 # @moteur\nlevel: 3\nversion: 1\nstatus: "
                        "underConstruction\n"));
    }

    void aFileThatChangedMeanwhileIsNotOverwritten()
    {
        const Tree tree = opened();
        const std::string other = std::string(tubeText) + "practicalDescription: Ailleurs\n";
        put("tubes/moteur/tube.yaml", other);
        Tube tube = *tree.referential().find<Tube>("tubeA1b2C3d4E5");
        tube.practicalTitle = "Ici";
        const auto saved = tree.saved(tree.referential().with(Entity(tube)));
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == Error::Kind::disk);
        QCOMPARE(*readFile(path("tubes/moteur/tube.yaml")), other);
    }

    void aBrokenFileIsToldWithItsPlaceAndTheRestIsUsable()
    {
        put("tubes/moteur/skills/1v1.yaml", "id: skillX\n  tube: [\n");
        const Tree tree = opened();
        QCOMPARE(tree.unreadable().size(), std::size_t(1));
        QCOMPARE(tree.unreadable().front().path, std::string("tubes/moteur/skills/1v1.yaml"));
        QVERIFY(tree.unreadable().front().problem.place.line >= 1);
        QVERIFY(tree.referential().find<Tube>("tubeA1b2C3d4E5") != nullptr);
    }

    void aBrokenFileIsNeverOverwritten()
    {
        const std::string broken = "id: [\n";
        put("tubes/moteur/skills/3v1.yaml", broken);
        const Tree tree = opened();
        Skill skill;
        skill.id = *SkillId::parse("skillA1b2C3d4E5");
        skill.tube = *TubeId::parse("tubeA1b2C3d4E5");
        skill.level = 3;
        skill.version = 1;
        QVERIFY(!tree.saved(tree.referential().with(Entity(skill))));
        QCOMPARE(*readFile(path("tubes/moteur/skills/3v1.yaml")), broken);
    }

    void problemsAreFoundAtTheirLine()
    {
        const Tree tree = opened();
        const Place place = tree.locate({Kind::tube, "tubeA1b2C3d4E5"}, "practicalTitle");
        QCOMPARE(place.path, std::string("tubes/moteur/tube.yaml"));
        QCOMPARE(place.line, std::size_t(4));
    }

    void anEntityInAnUnexpectedPlaceLoads()
    {
        put("profiles/perdu.yaml", "id: tubeZ1b2C3d4E5\nname: \"@perdu\"\n");
        const Tree tree = opened();
        QVERIFY(tree.referential().find<Tube>("tubeZ1b2C3d4E5") != nullptr);
        QVERIFY(std::ranges::any_of(
            tree.diagnostics(), [](const Diagnostic& one) { return one.rule == "unexpected_place"; }));
    }

    void localeFilesBelongToTheFileBesideThem()
    {
        put("tubes/moteur/tube.en.yaml", "practicalTitle: Searching\n");
        put("tubes/moteur/challenges/3v1-challengeA1b2C3d4E5.yaml",
            "id: challengeA1b2C3d4E5\nskill: skillA1b2C3d4E5\nstatus: proposed\nlocales: [fr]\n");
        put("tubes/moteur/challenges/3v1-challengeA1b2C3d4E5.en.yaml",
            "id: challengeB1b2C3d4E5\nstatus: live\ninstruction: Hello\n");
        const Tree tree = opened();
        QCOMPARE(*tree.referential().find<Localization>("tubeA1b2C3d4E5.en")->text("practicalTitle"),
            std::string("Searching"));
        const auto localized = tree.referential().find<LocalizedChallenge>("challengeB1b2C3d4E5");
        QCOMPARE(localized->challenge.text(), std::string("challengeA1b2C3d4E5"));
        QCOMPARE(localized->locale.text(), std::string("en"));
    }

    void symbolicLinksAreToldAndNotFollowed()
    {
        QVERIFY(QFile::link(QStringLiteral("/etc"), folder_->filePath(QStringLiteral("tutorials"))));
        const Tree tree = opened();
        QVERIFY(std::ranges::any_of(
            tree.diagnostics(), [](const Diagnostic& one) { return one.place.path == "tutorials"; }));
    }

    void aNewerFormatIsReadAndNeverWritten()
    {
        put("referential.yaml", "name: Demain\nformat: 2\n");
        const Tree tree = opened();
        QCOMPARE(tree.diagnostics().size(), std::size_t(1));
        QCOMPARE(tree.diagnostics().front().rule, std::string("format_too_new"));
        QCOMPARE(tree.diagnostics().front().place.line, std::size_t(2));
        Tube tube = *tree.referential().find<Tube>("tubeA1b2C3d4E5");
        tube.practicalTitle = "Chercher mieux";
        const auto saved = tree.saved(tree.referential().with(Entity(tube)));
        QVERIFY(!saved);
        QVERIFY(saved.error().sentence.en.find("format 2") != std::string::npos);
        QCOMPARE(*readFile(path("tubes/moteur/tube.yaml")), std::string(tubeText));
        QVERIFY(!tree.formatted("tubes/moteur/tube.yaml"));
    }

    void factsOfFilesAreKnownWithoutOpeningThemAgain()
    {
        put("tubes/moteur/challenges/3v1-challengeA1b2C3d4E5.yaml",
            "id: challengeA1b2C3d4E5\nskill: skillA1b2C3d4E5\nstatus: proposed\nlocales: [fr]\n");
        put("tubes/moteur/challenges/3v1-challengeA1b2C3d4E5.files/carte.svg",
            "<svg width=\"320\" height=\"200\" viewBox=\"0 0 320 200\"/>");
        const Tree tree = opened();
        const FileFact* fact = tree.referential().file("challengeA1b2C3d4E5", "carte.svg");
        QVERIFY(fact != nullptr);
        QCOMPARE(fact->mediaType, std::string("image/svg+xml"));
        QCOMPARE(fact->width, 320);
        QVERIFY(tree.fileBytes("challengeA1b2C3d4E5", "carte.svg")->starts_with("<svg"));
    }

    void aFolderThatCannotBeWrittenLosesNothing()
    {
        const std::vector<FileChange> changes{
            {path("tubes/moteur/tube.yaml"), "new", false}, {"/proc/nowhere/file.yaml", "new", false}};
        QVERIFY(!writeFiles(changes));
        QCOMPARE(*readFile(path("tubes/moteur/tube.yaml")), std::string(tubeText));
        QCOMPARE(
            QDir(folder_->filePath(QStringLiteral("tubes/moteur"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void formattingKeepsCommentsOrRefuses()
    {
        const Tree tree = opened();
        QVERIFY(!tree.formatted("tubes/moteur/tube.yaml")); // the trailing comment has no place
        put("tubes/moteur/tube.yaml", "# en tête\nname: \"@moteur\"\nid: tubeA1b2C3d4E5\n");
        QCOMPARE(*opened().formatted("tubes/moteur/tube.yaml"),
            std::string("id: tubeA1b2C3d4E5\n# en tête\nname: \"@moteur\"\n"));
    }

    void theShippedContentIsCanonical()
    {
        const auto tree = Tree::open(ACQUIS_SOURCE "/content");
        QVERIFY(tree);
        for (const std::string& file : tree->paths())
            QVERIFY2(*tree->formatted(file) == *tree->textOf(file), file.c_str());
        QVERIFY(tree->diagnostics().empty());
    }

private:
    [[nodiscard]] std::filesystem::path path(std::string_view relative) const
    {
        return std::filesystem::path(folder_->path().toStdString()) / relative;
    }

    void put(std::string_view relative, std::string_view text) { QVERIFY(writeFile(path(relative), text)); }

    [[nodiscard]] Tree opened() const { return *Tree::open(path("")); }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(TestTree)
#include "tst_tree.moc"
