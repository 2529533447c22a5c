#include "faulty_disk.h"
#include "model/store/entity_file.h"
#include "model/store/transaction.h"
#include "model/store/tree.h"
#include "scratch_folder.h"
#include "yaml/dice.h"

#include <QTest>

#include <cerrno>
#include <csignal>
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;
using acquis::test::Dice;
using acquis::test::FaultyDisk;
using acquis::test::ScratchFolder;
namespace fs = std::filesystem;

using Files = std::map<std::string, std::string>;

namespace {

constexpr int tubeCount = 30;

std::string tubePath(int number)
{
    return fmt::format("tubes/sujet{:02}/tube.yaml", number);
}

std::string tubeId(int number)
{
    return fmt::format("tubeA1b2C3d4{:02}", number);
}

/// Runs `work` in a process of its own; true when it came to its end.
template <class Work> bool survives(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status);
}

/// The title that all tubes have; nothing where they differ.
std::optional<std::string> commonTitle(const Tree& tree)
{
    std::optional<std::string> title;
    for (int i = 0; i < tubeCount; ++i) {
        const auto tube = tree.referential().find<Tube>(tubeId(i));
        if (tube == nullptr || (title && *title != tube->practicalTitle))
            return std::nullopt;
        title = tube->practicalTitle;
    }
    return title;
}

Referential withTitle(Referential content, const std::string& title)
{
    for (int i = 0; i < tubeCount; ++i) {
        Tube tube = *content.find<Tube>(tubeId(i));
        tube.practicalTitle = title;
        // Long enough to be written in several pieces.
        tube.practicalDescription = title + std::string(6000, 'x');
        content = content.with(Entity(tube));
    }
    return content;
}

} // namespace

/// Several files are changed, all of them or none: whatever the disk answers, whenever the program dies, whoever else
/// writes.
class TestTransaction : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<ScratchFolder>();
        for (const char* path : {"a.yaml", "b.yaml", "un/c.yaml", "un/d.yaml", "deux/e.yaml", "deux/f.yaml"})
            folder_->put(path, fmt::format("ancien {}\n", path));
        before_ = folder_->bytes();
        after_ = before_;
        after_["a.yaml"] = "nouveau a\n";
        after_["un/c.yaml"] = std::string(100000, 'c');
        after_["deux/e.yaml"] = "nouveau e\n";
        after_["trois/quatre/g.yaml"] = "nouveau g\n";
        after_["h.yaml"] = "nouveau h\n";
        after_.erase("b.yaml");
        after_.erase("deux/f.yaml");
    }

    void cleanup() { FaultyDisk::disarm(); }

    void allFilesChange()
    {
        QVERIFY(commit(folder_->path(), changes()));
        QVERIFY(folder_->bytes() == after_);
        QVERIFY(!fs::exists(folder_->path(".acquis")));
    }

    void aSecondTimeNothingIsLeftToDo()
    {
        std::vector<FileChange> same;
        for (const auto& [path, text] : before_)
            same.push_back({folder_->path(path), text});
        FaultyDisk::arm(FaultyDisk::Fault::none);
        QVERIFY(commit(folder_->path(), same));
        QCOMPARE(FaultyDisk::calls(), std::size_t(0));
    }

    void permissionsAreKept()
    {
        fs::permissions(folder_->path("a.yaml"), fs::perms(0640));
        QVERIFY(commit(folder_->path(), changes()));
        QVERIFY(fs::status(folder_->path("a.yaml")).permissions() == fs::perms(0640));
    }

    void everythingIsOnTheDiskBeforeTheRecordIs()
    {
        for (const int copies : {1, 60}) {
            std::vector<FileChange> all = changes();
            for (int i = 1; i < copies; ++i)
                all.push_back({folder_->path(fmt::format("viele/{}.yaml", i)), "neu"});
            FaultyDisk::watchRename("record");
            FaultyDisk::arm(FaultyDisk::Fault::none);
            QVERIFY(commit(folder_->path(), all));
            QVERIFY(FaultyDisk::wasFlushedBeforeRename());
            init();
        }
    }

    void aRefusedCallLeavesAllOrNothing_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("forEver");
        QTest::newRow("the disk is full for a moment") << ENOSPC << false;
        QTest::newRow("the disk is full") << ENOSPC << true;
        QTest::newRow("a sector is bad") << EIO << false;
        QTest::newRow("the disk is gone") << EIO << true;
    }

    void aRefusedCallLeavesAllOrNothing()
    {
        QFETCH(int, reason);
        QFETCH(bool, forEver);
        const auto fault = forEver ? FaultyDisk::Fault::forEver : FaultyDisk::Fault::once;
        std::size_t refused = 0;
        for (std::size_t at = 1;; ++at) {
            init();
            FaultyDisk::arm(fault, at, reason);
            const auto done = commit(folder_->path(), changes());
            const bool wasReached = FaultyDisk::calls() >= at;
            FaultyDisk::disarm();
            if (!wasReached)
                break;
            QVERIFY(lockSettled(folder_->path()));
            const Files now = folder_->bytes();
            QVERIFY2(now == before_ || now == after_, qPrintable(QString::number(at)));
            if (done)
                QVERIFY2(now == after_, qPrintable(QString::number(at)));
            else if (!forEver)
                QVERIFY2(now == before_, qPrintable(QString::number(at)));
            refused += done ? 0 : 1;
            QVERIFY(!fs::exists(folder_->path(".acquis")));
        }
        QVERIFY2(refused > 40, qPrintable(QString::number(refused)));
    }

    void deathAtAnyCallLeavesAllOrNothing()
    {
        std::size_t none = 0;
        std::size_t all = 0;
        for (const auto fault : {FaultyDisk::Fault::deathBefore, FaultyDisk::Fault::deathAfter})
            for (std::size_t at = 1;; ++at) {
                init();
                const bool survived = survives([&] {
                    FaultyDisk::arm(fault, at);
                    (void)commit(folder_->path(), changes());
                });
                QVERIFY(lockSettled(folder_->path()));
                const Files now = folder_->bytes();
                QVERIFY2(now == before_ || now == after_, qPrintable(QString::number(at)));
                QVERIFY(!fs::exists(folder_->path(".acquis")));
                if (survived)
                    break;
                ++(now == before_ ? none : all);
            }
        QVERIFY2(none > 40 && all > 20, fmt::format("{} {}", none, all).c_str());
    }

    void deathWhileUndoingOrRecoveringLeavesAllOrNothing()
    {
        Dice dice(1);
        for (std::size_t round = 0; round < 150; ++round) {
            init();
            const bool isUndoing = dice.oneIn(2);
            survives([&] {
                FaultyDisk::arm(
                    isUndoing ? FaultyDisk::Fault::once : FaultyDisk::Fault::deathBefore, 20 + dice.roll(50), EIO);
                if (isUndoing)
                    FaultyDisk::dieAfterFault(1 + dice.roll(8));
                (void)commit(folder_->path(), changes());
            });
            for (int deaths = 0; deaths < 3; ++deaths)
                survives([&] {
                    FaultyDisk::arm(FaultyDisk::Fault::deathAfter, 1 + dice.roll(12));
                    (void)lockSettled(folder_->path());
                });
            QVERIFY(lockSettled(folder_->path()));
            const Files now = folder_->bytes();
            QVERIFY2(now == before_ || now == after_, qPrintable(QString::number(round)));
        }
    }

    void whatOthersChangedAfterACrashIsKept()
    {
        std::size_t kept = 0;
        for (std::size_t at = 1;; ++at) {
            init();
            if (survives([&] {
                    FaultyDisk::arm(FaultyDisk::Fault::deathBefore, at);
                    (void)commit(folder_->path(), changes());
                }))
                break;
            if (folder_->bytes().at("deux/e.yaml") != before_.at("deux/e.yaml"))
                continue;
            folder_->put("deux/e.yaml", "de quelqu'un d'autre\n");
            QVERIFY(lockSettled(folder_->path()));
            before_["deux/e.yaml"] = "de quelqu'un d'autre\n";
            QVERIFY2(folder_->bytes() == before_, qPrintable(QString::number(at)));
            ++kept;
        }
        QVERIFY(kept > 40);
    }

    void aFileThatIsNotWhatWasReadStopsAll()
    {
        for (const char* path : {"a.yaml", "b.yaml", "trois/quatre/g.yaml"}) {
            init();
            folder_->put(path, "entre-temps\n");
            const Files now = folder_->bytes();
            const auto done = commit(folder_->path(), changes());
            QVERIFY(!done);
            QCOMPARE(QString::fromStdString(done.error().place.path), QString::fromUtf8(path));
            QVERIFY(folder_->bytes() == now);
        }
        init();
        fs::remove(folder_->path("deux/e.yaml"));
        QVERIFY(!commit(folder_->path(), changes()));
    }

    void nothingIsWrittenThroughALinkOrOutside()
    {
        const ScratchFolder outside;
        outside.put("x.yaml", "ailleurs\n");
        fs::create_directory_symlink(outside.path(), folder_->path("lien"));
        fs::create_symlink(outside.path("x.yaml"), folder_->path("y.yaml"));
        for (const char* path : {"lien/x.yaml", "lien/neuf.yaml", "lien/neuf/z.yaml", "y.yaml"}) {
            const auto done = commit(folder_->path(), {{folder_->path("a.yaml"), "x"}, {folder_->path(path), "x"}});
            QVERIFY2(!done && done.error().sentence.en.find("link") != std::string::npos, path);
        }
        QVERIFY(!commit(folder_->path(), {{outside.path("x.yaml"), "x"}}));
        QVERIFY(outside.bytes() == (Files{{"x.yaml", "ailleurs\n"}}));
        fs::remove(folder_->path("y.yaml"));
        QVERIFY(folder_->bytes() == before_);
    }

    void killedWhileSavingAtRandom()
    {
        putTubes();
        const int wanted = qEnvironmentVariableIntValue("ACQUIS_KILLS");
        const int kills = wanted > 0 ? wanted : 25;
        Dice dice(static_cast<std::uint64_t>(::getpid()));
        int completed = 0;
        int dropped = 0;
        std::string last = "titre 0";
        for (int round = 0; round < kills; ++round) {
            int saved[2];
            QCOMPARE(::pipe(saved), 0);
            const pid_t child = ::fork();
            if (child == 0)
                saveForEver(saved[1], round);
            char one = 0;
            QCOMPARE(::read(saved[0], &one, 1), ssize_t(1)); // it has begun
            ::usleep(static_cast<useconds_t>(dice.roll(60000)));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const bool wasHalfDone = fs::exists(folder_->path(".acquis"));
            const auto tree = Tree::open(folder_->path());
            QVERIFY(tree);
            QVERIFY(tree->diagnostics().empty());
            const auto title = commonTitle(*tree);
            QVERIFY2(title, qPrintable(QString::number(round)));
            QVERIFY(!fs::exists(folder_->path(".acquis")));
            QCOMPARE(folder_->bytes().size(), std::size_t(tubeCount + 1));
            if (wasHalfDone)
                ++(*title == last ? dropped : completed);
            last = *title;
            ::close(saved[0]);
            ::close(saved[1]);
        }
        qInfo("%d kills, %d of them inside a transaction", kills, completed + dropped);
        QVERIFY(completed + dropped > 0);
    }

    void severalProgramsLoseNoChangeOfEachOther()
    {
        putTubes();
        constexpr int programs = 3;
        constexpr int changesOfEach = 12;
        std::vector<pid_t> children;
        for (int i = 0; i < programs; ++i) {
            children.push_back(::fork());
            if (children.back() == 0)
                countUp(changesOfEach);
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        }
        const auto tree = Tree::open(folder_->path());
        QCOMPARE(commonTitle(*tree).value_or("they differ"), fmt::format("titre {}", programs * changesOfEach));
    }

private:
    /// From before_ to after_, with what each must find.
    [[nodiscard]] std::vector<FileChange> changes() const
    {
        std::vector<FileChange> all;
        for (const auto& [path, text] : after_) {
            const auto old = before_.find(path);
            FileChange change{folder_->path(path), text};
            if (old == before_.end())
                change.isNew = true;
            else if (old->second == text)
                continue;
            else
                change.replaces = contentHash(old->second);
            all.push_back(change);
        }
        for (const auto& [path, text] : before_)
            if (!after_.contains(path))
                all.push_back({folder_->path(path), {}, true, contentHash(text)});
        return all;
    }

    void putTubes() const
    {
        for (const auto& [path, text] : before_)
            fs::remove(folder_->path(path));
        folder_->put("referential.yaml", "format: 1\nname: Essai\n");
        for (int i = 0; i < tubeCount; ++i)
            folder_->put(
                tubePath(i), fmt::format("id: {}\nname: \"@sujet{:02}\"\npracticalTitle: titre 0\n", tubeId(i), i));
    }

    [[noreturn]] void saveForEver(int saved, int round) const
    {
        auto tree = Tree::open(folder_->path());
        if (!tree || ::write(saved, "x", 1) != 1)
            ::_exit(1);
        for (int number = 0; tree; ++number)
            tree = tree->saved(withTitle(tree->referential(), fmt::format("titre {}-{}", round, number)));
        ::_exit(1);
    }

    [[noreturn]] void countUp(int times) const
    {
        for (int done = 0; done < times;) {
            const auto tree = Tree::open(folder_->path());
            const auto title = tree ? commonTitle(*tree) : std::nullopt;
            if (!title) // half of a transaction was read
                ::_exit(1);
            const int number = std::stoi(title->substr(6)) + 1;
            const auto saved = tree->saved(withTitle(tree->referential(), fmt::format("titre {}", number)));
            done += saved ? 1 : 0;
        }
        ::_exit(0);
    }

    std::unique_ptr<ScratchFolder> folder_;
    Files before_;
    Files after_;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
