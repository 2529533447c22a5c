#include "model/store/entity_file.h"
#include "model/store/tree.h"
#include "scratch_folder.h"
#include "yaml/dice.h"

#include <QTest>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;
using acquis::test::Dice;
using acquis::test::ScratchFolder;
namespace fs = std::filesystem;

namespace {

/// Cases are the same at each run; more of them, or others, for who looks: ACQUIS_MUTATIONS=200000 ACQUIS_SEED=7.
std::size_t setting(const char* name, int normal)
{
    const int given = qEnvironmentVariableIntValue(name);
    return static_cast<std::size_t>(given > 0 ? given : normal);
}

struct RealFile {
    std::string path;
    std::string text;
};

/// What the project ships, as authors wrote it.
std::vector<RealFile> realFiles()
{
    const fs::path content = ACQUIS_SOURCE "/content";
    std::vector<RealFile> files;
    for (const auto& entry : fs::recursive_directory_iterator(content))
        if (const std::string path = entry.path().lexically_relative(content).generic_string();
            entry.is_regular_file() && (path.ends_with(".yaml") || path.ends_with(".json")))
            files.push_back({path, readFile(entry.path()).value()});
    std::ranges::sort(files, {}, &RealFile::path);
    return files;
}

/// A text damaged as editors, merges, transports and malice damage it.
std::string mutated(Dice& dice, std::string text, const std::vector<RealFile>& files)
{
    static const char* const pieces[] = {"\"", "'", ": ", "- ", " #", "[", "]", "{", "}", "|\n", ">-\n", "&a ", "*a",
        "!!str ", "%", "\t", "\n", "\r\n", "\r", "\x01", "\xFF", "\xC3", "\n---\n", "\n...\n", "? ", "<<: ", "\u2028",
        "\uFEFF", "\u202E", "  ", ",", "~", "null", "1e999", "0x", "\n<<<<<<< HEAD\n", "\n=======\n", "id: ", "@"};
    for (std::size_t count = 1 + dice.roll(4); count > 0; --count) {
        const std::size_t at = dice.roll(text.size() + 1);
        switch (dice.roll(7)) {
        case 0:
            text.insert(at, dice.oneOf(pieces));
            break;
        case 1:
            text.erase(at, dice.roll(40));
            break;
        case 2:
            text.insert(at, text.substr(dice.roll(text.size() + 1), dice.roll(200)));
            break;
        case 3:
            if (at < text.size())
                text[at] = static_cast<char>(dice.roll(256));
            break;
        case 4: // a line twice, as a merge leaves it
            if (const std::size_t end = text.find('\n', at); end != std::string::npos)
                text.insert(end + 1, text.substr(at, end + 1 - at));
            break;
        case 5: // a part of another file
            text.insert(at, files[dice.roll(files.size())].text.substr(0, dice.roll(300)));
            break;
        default:
            text.resize(at); // an interrupted copy
        }
    }
    return text;
}

bool isWellTold(const Diagnostic& one)
{
    return !one.rule.empty() && !one.message.fr.empty() && !one.message.en.empty() && !one.place.path.empty()
        && one.place.line > 0 && one.place.column > 0;
}

} // namespace

/// Real files, damaged at random: nothing crashes, everything is told, nothing that was not edited changes.
class TestMutated : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        files_ = realFiles();
        QVERIFY(files_.size() > 100);
    }

    void eachDamagedFileIsReadOrToldWhyNot()
    {
        std::size_t readable = 0;
        std::size_t unreadable = 0;
        for (std::size_t seed = setting("ACQUIS_SEED", 1), left = setting("ACQUIS_MUTATIONS", 4000); left > 0;
             --left, ++seed) {
            Dice dice(seed);
            const RealFile& file = files_[dice.roll(files_.size())];
            const EntityFile read = readEntityFile(file.path, mutated(dice, file.text, files_));
            QVERIFY2(read.isUnreadable != read.entity.has_value() || !read.problems.empty(),
                qPrintable(QString::number(seed)));
            for (const Diagnostic& one : read.problems)
                QVERIFY2(isWellTold(one), qPrintable(QString::number(seed)));
            ++(read.isUnreadable ? unreadable : readable);
        }
        QVERIFY(readable > 200 && unreadable > 200);
    }

    void aFolderWithDamagedFilesLosesNothingWhenTheRestIsSaved()
    {
        std::size_t saves = 0;
        std::size_t refusals = 0;
        for (std::size_t seed = setting("ACQUIS_SEED", 1), left = setting("ACQUIS_MUTATIONS", 4000) / 100; left > 0;
             --left, ++seed) {
            Dice dice(seed);
            const ScratchFolder folder;
            folder.put("referential.yaml", "format: 1\nname: Essai\n");
            for (std::size_t i = 0; i < 40; ++i) {
                const RealFile& file = files_[dice.roll(files_.size())];
                folder.put(file.path, dice.oneIn(3) ? mutated(dice, file.text, files_) : file.text);
            }
            const auto tree = Tree::open(folder.path());
            QVERIFY(tree);
            if (tree->referential().settings().format != 1)
                continue;
            const std::vector<Entity> entities = tree->referential().entities();
            const Entity entity = entities[dice.roll(entities.size())];
            const auto changed = withOtherText(entity);
            if (!changed)
                continue;
            const auto before = folder.bytes();
            const auto saved = tree->saved(tree->referential().with(*changed));
            auto after = folder.bytes();
            const std::string path = tree->pathOf(entity.subject());
            if (!saved) {
                ++refusals;
                QVERIFY2(after == before, qPrintable(QString::number(seed)));
                continue;
            }
            ++saves;
            const auto reread = readEntityFile(path, after.at(path));
            QVERIFY2(reread.entity && reread.entity->value() == changed->value(), qPrintable(QString::number(seed)));
            after[path] = before.at(path);
            QVERIFY2(after == before, qPrintable(QString::number(seed)));
        }
        QVERIFY(saves > 5);
        QVERIFY(saves > refusals);
    }

private:
    /// The entity with another text in its first field of text behind the id; nothing where it has none.
    static std::optional<Entity> withOtherText(const Entity& entity)
    {
        Value value = entity.value();
        if (!value.isMap() || entity.kind() == Kind::localization || entity.kind() == Kind::localizedChallenge)
            return std::nullopt;
        for (const Field& field : entity.recordType().fields)
            if (field.shape.form == Shape::Form::text && field.name != "id") {
                value.set(field.name, "Un autre texte : avec deux-points, « guillemets » et # dièse");
                Reading reading;
                Entity changed = entity.withValue(value, reading);
                if (reading.misfits().empty() && changed.subject() == entity.subject())
                    return changed;
                value = entity.value();
            }
        return std::nullopt;
    }

    std::vector<RealFile> files_;
};

QTEST_GUILESS_MAIN(TestMutated)
#include "tst_mutated.moc"
