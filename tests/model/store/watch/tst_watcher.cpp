#include "model/store/tree.h"
#include "model/store/watch/watcher.h"
#include "tests/model/store/scratch_folder.h"

#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;
using acquis::test::ScratchFolder;
namespace fs = std::filesystem;

namespace {

constexpr const char* tubePath = "tubes/moteur/tube.yaml";
constexpr const char* tubeText = "id: tubeA1b2C3d4E5\nname: \"@moteur\"\n";

std::string joined(const std::vector<std::string>& paths)
{
    std::string text;
    for (const std::string& path : paths)
        text += (text.empty() ? "" : " ") + path;
    return text;
}

} // namespace

/// A real folder in which others work.
class TestWatcher : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<ScratchFolder>();
        folder_->put("referential.yaml", "format: 1\nname: Essai\n");
        folder_->put(tubePath, tubeText);
        watcher_.reset();
        tree_.emplace(*Tree::open(folder_->path()));
        watcher_.emplace(*Watcher::on(folder_->path(), tree_->contentHashes(), tree_->readAt()));
        QCOMPARE(news(), std::string());
    }

    void aChangeIsNewsOnceAndToldByTheDescriptor()
    {
        QVERIFY(!isReadable());
        folder_->put(tubePath, "id: tubeA1b2C3d4E5\nname: \"@autre\"\n");
        QVERIFY(isReadable());
        QCOMPARE(news(), std::string(tubePath));
        QCOMPARE(news(), std::string());
        QVERIFY(!isReadable());
    }

    void manyChangesAreOneBatch()
    {
        for (int i = 0; i < 50; ++i)
            folder_->put(tubePath, fmt::format("id: tubeA1b2C3d4E5\nname: \"@autre{}\"\n", i));
        folder_->put("roles.yaml", "roles: []\n");
        fs::remove(folder_->path("referential.yaml"));
        QCOMPARE(news(), std::string("referential.yaml roles.yaml ") + tubePath);
    }

    void whatIsWrittenAgainAsItWasIsNoNews()
    {
        folder_->put(tubePath, tubeText);
        fs::last_write_time(folder_->path(tubePath), fs::file_time_type::clock::now());
        folder_->put("neu.yaml", "");
        fs::remove(folder_->path("neu.yaml"));
        QCOMPARE(news(), std::string());
    }

    void whatWeSaveIsNoNews()
    {
        Tube tube = *tree_->referential().find<Tube>("tubeA1b2C3d4E5");
        tube.practicalTitle = "Chercher";
        Skill skill;
        skill.id = *SkillId::parse("skillA1b2C3d4E5");
        skill.tube = tube.id;
        skill.level = 3;
        skill.version = 1;
        const auto saved = tree_->saved(tree_->referential().with(Entity(tube)).with(Entity(skill)));
        QVERIFY(saved);
        watcher_->know(saved->contentHashes());
        QCOMPARE(news(), std::string());
        folder_->put("tubes/moteur/skills/3v1.yaml", "id: skillA1b2C3d4E5\n");
        QCOMPARE(news(), std::string("tubes/moteur/skills/3v1.yaml"));
    }

    void editorsThatSaveByRenamingAreSeen()
    {
        // vim: the old file becomes a backup, a new one takes its name.
        fs::rename(folder_->path(tubePath), folder_->path(std::string(tubePath) + '~'));
        folder_->put(tubePath, "id: tubeA1b2C3d4E5\nname: \"@vim\"\n");
        fs::remove(folder_->path(std::string(tubePath) + '~'));
        QCOMPARE(news(), std::string(tubePath));
        // gedit, kate, sed -i: a hidden file is renamed over the old one.
        folder_->put("tubes/moteur/.goutputstream-X", "id: tubeA1b2C3d4E5\nname: \"@gedit\"\n");
        fs::rename(folder_->path("tubes/moteur/.goutputstream-X"), folder_->path(tubePath));
        QCOMPARE(news(), std::string(tubePath));
    }

    void aHardLinkIsSeen()
    {
        fs::create_hard_link(folder_->path(tubePath), folder_->path("tubes/moteur/copie.yaml"));
        QCOMPARE(news(), std::string("tubes/moteur/copie.yaml"));
    }

    void newFoldersAreWatchedWithWhatIsInThem()
    {
        folder_->put("tubes/neuf/skills/1v1.yaml", "id: skillA1b2C3d4E5\n");
        QCOMPARE(news(), std::string("tubes/neuf/skills/1v1.yaml"));
        folder_->put("tubes/neuf/skills/2v1.yaml", "id: skillB1b2C3d4E5\n");
        folder_->put("tubes/neuf/challenges/1v1-x.files/carte.svg", "<svg/>");
        QCOMPARE(news(), std::string("tubes/neuf/challenges/1v1-x.files/carte.svg tubes/neuf/skills/2v1.yaml"));
    }

    void foldersThatMoveTakeTheirFilesAlong()
    {
        fs::rename(folder_->path("tubes/moteur"), folder_->path("tubes/moteurs"));
        QCOMPARE(news(), std::string("tubes/moteur/tube.yaml tubes/moteurs/tube.yaml"));
        folder_->put("tubes/moteurs/tube.yaml", "id: tubeA1b2C3d4E5\nname: \"@moteurs\"\n");
        QCOMPARE(news(), std::string("tubes/moteurs/tube.yaml"));
        const ScratchFolder outside;
        fs::rename(folder_->path("tubes/moteurs"), outside.path("ailleurs"));
        QCOMPARE(news(), std::string("tubes/moteurs/tube.yaml"));
        outside.put("ailleurs/tube.yaml", "id: autre\n");
        QCOMPARE(news(), std::string());
        fs::rename(outside.path("ailleurs"), folder_->path("tubes/retour"));
        QCOMPARE(news(), std::string("tubes/retour/tube.yaml"));
    }

    void foldersThatGoTakeTheirFilesAlong()
    {
        fs::remove_all(folder_->path("tubes"));
        QCOMPARE(news(), std::string(tubePath));
        folder_->put(tubePath, tubeText);
        QCOMPARE(news(), std::string(tubePath));
    }

    void linksAndHiddenFilesAndOtherFilesAreNoNews()
    {
        const ScratchFolder outside;
        outside.put("tube.yaml", "id: autre\n");
        fs::create_directory_symlink(outside.path(), folder_->path("tubes/lien"));
        fs::create_symlink(outside.path("tube.yaml"), folder_->path("roles.yaml"));
        folder_->put(".git/index.yaml", "x");
        folder_->put("tubes/moteur/4913", "x");
        folder_->put("LISEZMOI.md", "x");
        QCOMPARE(news(), std::string());
        outside.put("tube.yaml", "id: encore\n");
        QCOMPARE(news(), std::string());
    }

    void whatChangedBetweenReadingAndWatchingIsNews()
    {
        const Tree tree = *Tree::open(folder_->path());
        folder_->put(tubePath, "id: tubeA1b2C3d4E5\nname: \"@entre\"\n");
        folder_->put("roles.yaml", "roles: []\n");
        fs::remove(folder_->path("referential.yaml"));
        watcher_.emplace(*Watcher::on(folder_->path(), tree.contentHashes(), tree.readAt()));
        QCOMPARE(news(), std::string("referential.yaml roles.yaml ") + tubePath);
    }

    void whenTheKernelLostEventsAllIsLookedAtAgain()
    {
        int limit = 0;
        if (std::FILE* file = std::fopen("/proc/sys/fs/inotify/max_queued_events", "r")) {
            QCOMPARE(std::fscanf(file, "%d", &limit), 1);
            std::fclose(file);
        }
        if (limit <= 0 || limit > 100000)
            QSKIP("the queue of events has no limit that a test can reach");
        for (int i = 0; i < limit / 2 + 10; ++i) { // two events each, never the same twice in a row
            const std::string other = folder_->path(i % 2 == 0 ? "a.txt" : "b.txt");
            const int file = ::open(other.c_str(), O_WRONLY | O_CREAT, 0644);
            ::close(file);
            ::unlink(other.c_str());
        }
        folder_->put(tubePath, "id: tubeA1b2C3d4E5\nname: \"@perdu\"\n");
        folder_->put("tubes/neuf/tube.yaml", "id: tubeB1b2C3d4E5\nname: \"@neuf\"\n");
        fs::remove(folder_->path("referential.yaml"));
        QCOMPARE(news(), std::string("referential.yaml tubes/moteur/tube.yaml tubes/neuf/tube.yaml"));
        folder_->put("tubes/neuf/tube.yaml", "id: tubeB1b2C3d4E5\nname: \"@suite\"\n");
        QCOMPARE(news(), std::string("tubes/neuf/tube.yaml"));
    }

    void theFolderItselfMayGo()
    {
        const ScratchFolder elsewhere;
        fs::rename(folder_->path(), elsewhere.path("content"));
        const auto last = watcher_->poll();
        QVERIFY(last && last->isFolderGone);
    }

private:
    std::string news()
    {
        const auto all = watcher_->poll();
        return all ? joined(all->paths) : all.error().sentence.en;
    }

    bool isReadable()
    {
        pollfd one{watcher_->descriptor(), POLLIN, 0};
        return ::poll(&one, 1, 0) == 1;
    }

    std::unique_ptr<ScratchFolder> folder_;
    std::optional<Tree> tree_;
    std::optional<Watcher> watcher_;
};

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
