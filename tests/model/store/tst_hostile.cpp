#include "model/store/tree.h"
#include "scratch_folder.h"

#include <QTest>

#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;
using acquis::test::ScratchFolder;
namespace fs = std::filesystem;

namespace {

const fs::path cases = ACQUIS_TEST_DATA "/hostile";
constexpr const char* skillText = "id: skillA1b2C3d4E5\ntube: tubeA1b2C3d4E5\nlevel: 1\nversion: 1\nstatus: active\n";

/// As `diagnostics.txt` has them: severity, rule and place, then what is said in both languages.
std::string written(const std::vector<Diagnostic>& diagnostics)
{
    std::string text;
    for (const Diagnostic& one : diagnostics)
        text += fmt::format("{} {} {}:{}:{}\n  {}\n  {}\n", wordOf(one.severity), one.rule, one.place.path,
            one.place.line, one.place.column, one.message.fr, one.message.en);
    return text;
}

/// Other people's rights: root may read and write everything.
class WithoutPrivileges {
public:
    WithoutPrivileges()
        : wasRoot_(::geteuid() == 0 && ::seteuid(nobody) == 0)
    {
    }
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;
    ~WithoutPrivileges()
    {
        if (wasRoot_ && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    static constexpr uid_t nobody = 65534;
    bool wasRoot_;
};

} // namespace

/// Files that nobody should write and somebody will: each is told once, the rest is usable, and no byte of it changes.
class TestHostile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<ScratchFolder>();
        folder_->lay(cases / "rest");
    }

    void eachIsToldAtItsPlaceAndKept_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& one : fs::directory_iterator(cases))
            if (const std::string name = one.path().filename().string(); name != "rest")
                QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void eachIsToldAtItsPlaceAndKept()
    {
        QFETCH(QString, name);
        const fs::path folder = cases / name.toStdString();
        folder_->lay(folder / "content");
        const auto tree = Tree::open(folder_->path());
        QVERIFY2(tree, tree ? "" : tree.error().sentence.en.c_str());
        const std::string told = written(tree->diagnostics());
        if (qEnvironmentVariableIsSet("ACQUIS_REGENERATE"))
            std::ofstream(folder / "diagnostics.txt") << told;
        QCOMPARE(QString::fromStdString(told),
            QString::fromStdString(readFile(folder / "diagnostics.txt").value_or(std::string("no diagnostics.txt"))));
        checkThatTheRestIsUsableAndNothingIsLost(*tree);
    }

    void symbolicLinksAreNotFollowed()
    {
        const ScratchFolder outside;
        outside.put("secret.yaml", "id: tubeZ1b2C3d4E5\nname: \"@secret\"\n");
        outside.put("tube.yaml", "id: tubeY1b2C3d4E5\nname: \"@ailleurs\"\n");
        folder_->put("tubes/moteur/skills/1v1.yaml", skillText);
        fs::create_directories(folder_->path("tubes/lien"));
        fs::create_symlink(outside.path("tube.yaml"), folder_->path("tubes/lien/tube.yaml"));
        fs::create_directory_symlink(outside.path(), folder_->path("tutorials"));
        fs::create_symlink("/nowhere", folder_->path("roles.yaml"));
        fs::create_directory_symlink("..", folder_->path("tubes/boucle"));
        const Tree tree = opened();
        QCOMPARE(rulesOf(tree),
            std::string("unreadable_file:roles.yaml unreadable_file:tubes/boucle unreadable_file:tubes/lien/tube.yaml "
                        "unreadable_file:tutorials"));
        QVERIFY(tree.referential().find<Tube>("tubeY1b2C3d4E5") == nullptr);
        for (const char* path : {"tutorials/secret.yaml", "tubes/lien/tube.yaml", "../secret.yaml", "/etc/passwd",
                 "tubes/boucle/referential.yaml", "roles.yaml", ""})
            QVERIFY2(!tree.textOf(path), path);
        checkThatTheRestIsUsableAndNothingIsLost(tree);

        Tutorial tutorial;
        tutorial.id = *TutorialId::parse("tutorialA1b2C3d4E5");
        QVERIFY(!tree.saved(tree.referential().with(Entity(tutorial)))); // tutorials/ leads outside
        Roles roles;
        QVERIFY(!tree.saved(tree.referential().with(Entity(roles)))); // roles.yaml is a link
        QCOMPARE(outside.bytes().size(), std::size_t(2));
        QVERIFY(fs::is_symlink(folder_->path("roles.yaml")));
    }

    void aFileNameInTheContentLeadsNowhereElse()
    {
        folder_->put("tubes/moteur/challenges/1v1-challengeA1b2C3d4E5.yaml",
            "id: challengeA1b2C3d4E5\nskill: skillA1b2C3d4E5\nstatus: proposed\nlocales: [fr]\n");
        const Tree tree = opened();
        for (const char* name : {"../../tube.yaml", "../../../../../../etc/passwd", "/etc/passwd", "", "."})
            QVERIFY2(!tree.fileBytes("challengeA1b2C3d4E5", name), name);
    }

    void hugeFilesAreLeftAlone()
    {
        folder_->put("tubes/moteur/skills/1v1.yaml", "");
        fs::resize_file(folder_->path("tubes/moteur/skills/1v1.yaml"), std::uintmax_t(4) << 30);
        folder_->put("tubes/moteur/challenges/1v1-challengeA1b2C3d4E5.files/film.mp4", "");
        fs::resize_file(
            folder_->path("tubes/moteur/challenges/1v1-challengeA1b2C3d4E5.files/film.mp4"), std::uintmax_t(4) << 30);
        const Tree tree = opened();
        QCOMPARE(rulesOf(tree),
            std::string("unreadable_file:tubes/moteur/challenges/1v1-challengeA1b2C3d4E5.files/film.mp4 "
                        "unreadable_file:tubes/moteur/skills/1v1.yaml"));
        QVERIFY(tree.diagnostics()[0].message.fr.find("512 Mio") != std::string::npos);
        QVERIFY(tree.diagnostics()[1].message.fr.find("16 Mio") != std::string::npos);
    }

    void aPipeIsNotWaitedFor()
    {
        fs::create_directories(folder_->path("tubes/moteur/skills"));
        QCOMPARE(::mkfifo(folder_->path("tubes/moteur/skills/1v1.yaml").c_str(), 0644), 0);
        const Tree tree = opened();
        QCOMPARE(rulesOf(tree), std::string("unreadable_file:tubes/moteur/skills/1v1.yaml"));
        QVERIFY(!tree.textOf("tubes/moteur/skills/1v1.yaml"));
        checkThatTheRestIsUsableAndNothingIsLost(tree);
    }

    void namesThatAreNoTextAreShownAndNotRead()
    {
        folder_->put("tutorials/caf\xE9.yaml", "id: tutorialA1b2C3d4E5\n");
        folder_->put("tutorials/a\x1B[2Jb\n.yaml", "id: tutorialB1b2C3d4E5\n");
        folder_->put("tubes/\xFF/tube.yaml", "id: tubeB1b2C3d4E5\n");
        const Tree tree = opened();
        QCOMPARE(rulesOf(tree),
            std::string("unreadable_file:tubes/\uFFFD unreadable_file:tutorials/a?[2Jb?.yaml "
                        "unreadable_file:tutorials/caf\uFFFD.yaml"));
        checkThatTheRestIsUsableAndNothingIsLost(tree);
    }

    void pathsThatAnotherMachineWouldConfuseAreTold()
    {
        folder_->put("tutorials/tutorialA1b2C3d4E5.yaml", "id: tutorialA1b2C3d4E5\ntitle: a\nlink: https://a.org/\n");
        folder_->put("tutorials/tutoriala1b2c3d4e5.yaml", "id: tutoriala1b2c3d4e5\ntitle: a\nlink: https://a.org/\n");
        folder_->put("tubes/Moteur/skills/3v1.yaml",
            "id: skillA1b2C3d4E5\ntube: tubeA1b2C3d4E5\nlevel: 3\nversion: 1\n"
            "status: active\n");
        folder_->put("notes/e\u0301t\u00E9.txt", "");
        folder_->put("notes/\u00E9te\u0301.txt", "");
        folder_->put("notes/aux.txt", "");
        folder_->put("notes/AUX", "");
        folder_->put("notes/com1.tar.gz", "");
        folder_->put("notes/auxiliaire.txt", "");
        folder_->put("notes/a:b.txt", "");
        folder_->put("notes/point.", "");
        folder_->put("notes/" + std::string(230, 'x') + ".txt", "");
        std::string told;
        const Tree tree = opened();
        for (const Diagnostic& one : tree.diagnostics())
            if (one.rule == "path_not_portable")
                told += one.place.path.substr(0, 40) + '\n';
        QCOMPARE(QString::fromStdString(told),
            QString::fromUtf8("notes/AUX\nnotes/a:b.txt\nnotes/aux.txt\nnotes/com1.tar.gz\nnotes/point.\n"
                              "notes/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nnotes/\u00E9te\u0301.txt\n"
                              "tubes/moteur/tube.yaml\ntutorials/tutoriala1b2c3d4e5.yaml\n"));
    }

    void whatMayNotBeReadIsTold()
    {
        folder_->put("tubes/ferme/tube.yaml", "id: tubeB1b2C3d4E5\nname: \"@ferme\"\n");
        folder_->put("tubes/moteur/skills/1v1.yaml", skillText);
        fs::permissions(folder_->path(), fs::perms(0755));
        fs::permissions(folder_->path("tubes/ferme"), fs::perms(0));
        fs::permissions(folder_->path("tubes/moteur/skills/1v1.yaml"), fs::perms(0));
        {
            const WithoutPrivileges other;
            const Tree tree = opened();
            QCOMPARE(
                rulesOf(tree), std::string("unreadable_file:tubes/ferme unreadable_file:tubes/moteur/skills/1v1.yaml"));
            QVERIFY(tree.referential().find<Tube>("tubeA1b2C3d4E5") != nullptr);
            Skill skill;
            skill.id = *SkillId::parse("skillB1b2C3d4E5");
            skill.tube = *TubeId::parse("tubeA1b2C3d4E5");
            skill.level = 1;
            skill.version = 1;
            QVERIFY(!tree.saved(tree.referential().with(Entity(skill))));
        }
        fs::permissions(folder_->path("tubes/ferme"), fs::perms(0755));
        QCOMPARE(*readFile(folder_->path("tubes/moteur/skills/1v1.yaml")), std::string(skillText));
    }

    void aFileWithAKeyTwiceIsReadAndNeverWritten()
    {
        const std::string text = std::string(skillText) + "hint: un\nlevel: 2\n";
        folder_->put("tubes/moteur/skills/1v1.yaml", text);
        const Tree tree = opened();
        Skill skill = *tree.referential().find<Skill>("skillA1b2C3d4E5");
        QCOMPARE(*skill.level, 1);
        QCOMPARE(skill.hint, std::string("un"));
        skill.hint = "deux";
        const auto saved = tree.saved(tree.referential().with(Entity(skill)));
        QVERIFY(!saved);
        QVERIFY(saved.error().sentence.fr.find("lignes 3 et 7") != std::string::npos);
        QVERIFY(!tree.saved(tree.referential().without({Kind::skill, "skillA1b2C3d4E5"})));
        QVERIFY(!tree.formatted("tubes/moteur/skills/1v1.yaml"));
        QCOMPARE(*readFile(folder_->path("tubes/moteur/skills/1v1.yaml")), text);
    }

    void aKeyWrittenAMillionTimesIsToldTwentyTimes()
    {
        std::string text = skillText;
        while (text.size() < (std::size_t(4) << 20))
            text += "hint: un\n";
        folder_->put("tubes/moteur/skills/1v1.yaml", text);
        QCOMPARE(opened().diagnostics().size(), std::size_t(20));
    }

    void aByteOrderMarkAndWindowsLineEndsGoWithFmt()
    {
        folder_->put("tubes/moteur/skills/1v1.yaml",
            "\xEF\xBB\xBF# note\r\nid: skillA1b2C3d4E5\r\ntube: tubeA1b2C3d4E5\r\nlevel: 1\r\nversion: 1\r\n"
            "status: active\r\n");
        QCOMPARE(*opened().formatted("tubes/moteur/skills/1v1.yaml"),
            std::string("# note\nid: skillA1b2C3d4E5\ntube: tubeA1b2C3d4E5 # @moteur\nlevel: 1\nversion: 1\nstatus: "
                        "active\n"));
    }

private:
    [[nodiscard]] Tree opened() const { return *Tree::open(folder_->path()); }

    [[nodiscard]] static std::string rulesOf(const Tree& tree)
    {
        std::string text;
        for (const Diagnostic& one : tree.diagnostics())
            text += (text.empty() ? "" : " ") + one.rule + ':' + one.place.path;
        return text;
    }

    /// An edit of the tube that every case has around it is saved, and formatting is asked for: no other byte changes.
    void checkThatTheRestIsUsableAndNothingIsLost(const Tree& tree)
    {
        const auto before = folder_->bytes();
        const bool isOurs = tree.referential().settings().format == 1;
        const auto found = tree.referential().find<Tube>("tubeA1b2C3d4E5");
        QVERIFY(found != nullptr);
        Tube tube = *found;
        tube.practicalTitle = "Chercher mieux";
        QCOMPARE(bool(tree.saved(tree.referential().with(Entity(tube)))), isOurs);
        for (const std::string& path : tree.paths())
            (void)tree.formatted(path);
        auto after = folder_->bytes();
        if (isOurs)
            QCOMPARE(after["tubes/moteur/tube.yaml"],
                std::string("id: tubeA1b2C3d4E5\n# un commentaire\nname: \"@moteur\"   # le nom\npracticalTitle:   "
                            "'Chercher mieux'\n"));
        after["tubes/moteur/tube.yaml"] = before.at("tubes/moteur/tube.yaml");
        QVERIFY(after == before);
    }

    std::unique_ptr<ScratchFolder> folder_;
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
