#include "folder.h"

#include "model/store/disk.h"

#include <fstream>
#include <QTest>
#include <thread>

using namespace acquis;
namespace fs = std::filesystem;

/// An index that something is wrong with is made anew or done without: the answer stays the same.
class TestIndex : public QObject {
    Q_OBJECT

private slots:
    void factsHoldTheWordsNamesAndNeeds()
    {
        referential::Tube tube;
        tube.id = *TubeId::parse("tubeA");
        tube.name = "@courriel";
        tube.practicalTitle = "L’ŒUVRE d’été : Noël";
        const index::Facts facts = index::factsOf(tube);
        QCOMPARE(facts.name, std::string("@courriel"));
        QCOMPARE(facts.words, (std::vector<std::string>{"courriel", "d", "ete", "l", "noel", "oeuvre", "tubea"}));
        referential::Skill skill;
        skill.id = *SkillId::parse("skillA");
        skill.tube = tube.id;
        skill.level = 3;
        skill.version = 2;
        QCOMPARE(index::factsOf(skill).name, std::string("3 v2"));
        QCOMPARE(index::factsOf(skill).needs, std::vector<std::string>{"tubeA"});
    }

    void whatIsWrongWithTheFileIsMended_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        for (const char* wrong :
            {"empty", "garbage", "cut short", "damaged inside", "another's tables", "older", "newer"})
            QTest::newRow(wrong) << QByteArray(wrong);
    }
    void whatIsWrongWithTheFileIsMended()
    {
        QFETCH(QByteArray, wrong);
        const Folder folder;
        folder.fill();
        const auto expected = folder.answer("moteur");
        QVERIFY(expected.isFromPart);
        spoil(folder.index, wrong.toStdString());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(folder.answer("moteur").hits, expected.hits);
        QVERIFY(folder.answer("moteur").isFromPart);
    }

    void alockedIndexIsDoneWithout()
    {
        const Folder folder;
        folder.fill();
        const auto expected = folder.answer("moteur");
        auto other = sqlite::Database::open(folder.index, sqlite::Database::Access::write, 0);
        QVERIFY(other && other->run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM sight"));
        QCOMPARE(folder.answer("moteur").hits, expected.hits);
        QVERIFY(other->run("ROLLBACK"));
    }

    void afolderThatCannotBeWrittenIsDoneWithout()
    {
        const Folder folder;
        const auto expected = folder.answer("moteur").hits;
        fs::remove_all(folder.index.parent_path());
        std::ofstream(folder.index.parent_path()) << "a file where the folder should be";
        QCOMPARE(folder.answer("moteur").hits, expected);
        qputenv("XDG_CACHE_HOME", "relative");
        qputenv("HOME", "");
        QVERIFY(index::Index::placeOf(folder.path).empty());
        QCOMPARE(folder.answer("moteur").hits, expected);
    }

    void severalAtOnceAgree()
    {
        const Folder folder;
        const auto expected = folder.answer("moteur").hits;
        fs::remove(folder.index);
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                for (int round = 0; round < 4; ++round) {
                    if (i == 0 && round % 2 == 1)
                        spoil(folder.index, "garbage");
                    wrong += folder.answer("moteur").hits == expected ? 0 : 1;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(folder.answer("moteur").hits, expected);
    }

    void contentsAreSharedBetweenFoldersAndKeptOnce()
    {
        const Folder folder;
        folder.fill();
        const auto known = index::Index(folder.index).contents().size();
        const fs::path copy = folder.path.parent_path() / "copy";
        fs::copy(folder.path, copy, fs::copy_options::recursive);
        auto finder = index::Finder::in(copy, {}, referential::Query::parse("requetemoteur"));
        QVERIFY(finder);
        QVERIFY(finder->part());
        finder->keep();
        QCOMPARE(index::Index(folder.index).contents().size(), known);
    }

private:
    static void spoil(const fs::path& file, const std::string& how)
    {
        if (how == "empty")
            fs::resize_file(file, 0);
        else if (how == "cut short")
            fs::resize_file(file, fs::file_size(file) / 2);
        else if (how == "garbage")
            std::ofstream(file, std::ios::binary) << std::string(20'000, 'x');
        else if (how == "damaged inside") {
            std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
            for (std::streamoff at = 4096; at < static_cast<std::streamoff>(fs::file_size(file)); at += 4096)
                stream.seekp(at).write("\xff\xff\xff\xff\xff\xff\xff\xff", 8);
        } else {
            auto database = sqlite::Database::open(file, sqlite::Database::Access::write, 1000);
            QVERIFY(database);
            QVERIFY(database->run(how == "older" ? "PRAGMA user_version = 99"
                    : how == "newer"             ? "PRAGMA user_version = -1"
                                                 : "DROP TABLE content; CREATE TABLE content (x)"));
        }
    }
};

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
