// What bench.sh cannot measure from outside: times inside one process. acquis-measures CONTENT SCRATCH prints a line a
// measure: its name, our time and the reference's, in hundredths of a millisecond (0 where there is no reference).
#include "exporters/release/write.h"
#include "model/base/text.h"
#include "model/index/facts.h"
#include "model/referential/links.h"
#include "model/referential/search.h"
#include "model/rules/check.h"
#include "model/sqlite/database.h"
#include "model/store/tree.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <fstream>
#include <set>

namespace {

using namespace acquis;
namespace fs = std::filesystem;

template <class Work> double hundredths(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() * 100;
}

/// The middle one of five, or of what a percentile wants.
double at(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

template <class Work> double median(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i)
        times.push_back(hundredths(work));
    return at(times, 0.5);
}

void sure(const Result<void>& result)
{
    if (!result)
        std::abort();
}

void print(std::string_view name, double ours, double theirs)
{
    fmt::print("{} {:.0f} {:.0f}\n", name, ours, theirs);
}

/// The release from the snapshot to the disk, and the same bytes from memory to the disk.
void releaseToDisk(const store::Tree& tree, const fs::path& scratch)
{
    release::Options options;
    options.id = "1";
    options.createdAt = "2026-01-01T00:00:00.000Z";
    const auto files
        = [&tree](std::string_view challenge, std::string_view file) { return tree.fileBytes(challenge, file); };
    const auto write = [&] { return release::write(tree.referential(), options, files).value(); };
    const auto bundle = write();
    const double ours = median([&] {
        std::vector<store::FileChange> changes;
        for (const auto& file : write().files)
            changes.push_back({scratch / file.path, file.bytes, false});
        sure(store::writeFiles(changes));
    });
    const double theirs = median([&] {
        for (const auto& file : bundle.files)
            std::ofstream(scratch / ("bare-" + fs::path(file.path).filename().string()), std::ios::binary)
                << file.bytes;
    });
    print("release", ours, theirs);
}

/// A person types words of names letter by letter; each letter is a search of everything.
void search(const referential::Referential& content)
{
    std::set<std::string> typed;
    const auto entities = content.entities();
    for (std::size_t i = 0; i < entities.size() && typed.size() < 150; i += 1 + entities.size() / 40) {
        const std::string name = text::folded(referential::searchName(entities[i], content.links()));
        const std::string word = name.substr(0, name.find(' '));
        for (std::size_t letters = 2; letters <= std::min<std::size_t>(word.size(), 8); ++letters)
            if ((static_cast<unsigned char>(word[letters - 1]) & 0x80U) == 0)
                typed.insert(word.substr(0, letters));
    }
    std::vector<double> times;
    referential::Searcher searcher(content);
    for (const std::string& word : typed)
        times.push_back(hundredths([&] { (void)searcher.find(referential::Query::parse(word)); }));
    print("search", at(times, 0.95), 0);
}

/// One text of one challenge is edited; how long until its problems are told, and a check of everything beside it.
void edit(const referential::Referential& content)
{
    const auto challenges = content.all<referential::Challenge>();
    const rules::CheckOptions options{Day::today(), {}, nullptr};
    rules::Checker checker;
    (void)checker.check(content, options);
    auto one = challenges.begin();
    const double ours = median([&] {
        referential::Challenge edited = **(one += 7);
        edited.instruction += " Est-ce le bon ?";
        (void)checker.check(content.with(std::move(edited)), options);
    });
    print("edit", ours, median([&] { (void)rules::check(content, options); }));
}

/// The rows of a filled index, inserted with nothing around them, their indexes made last.
void bareRows(const referential::Referential& content, const fs::path& scratch)
{
    std::vector<index::Facts> rows;
    for (const referential::Entity& entity : content.entities())
        rows.push_back(index::factsOf(entity));
    const double theirs = median([&] {
        const fs::path file = scratch / "bare.sqlite";
        fs::remove(file);
        auto database = sqlite::Database::open(file, sqlite::Database::Access::write, 0).value();
        sure(database.run(
            "PRAGMA synchronous = OFF; BEGIN; CREATE TABLE content (row INTEGER PRIMARY KEY, key TEXT, kind, id, "
            "name, needs); CREATE TABLE word (text TEXT); CREATE VIRTUAL TABLE words USING fts5(text, content='', "
            "detail=none, columnsize=0, tokenize='ascii')"));
        auto content_ = database.prepare("INSERT INTO content VALUES (?, ?, ?, ?, ?, '')").value();
        auto words = database.prepare("INSERT INTO words (rowid, text) VALUES (?, ?)").value();
        std::int64_t row = 0;
        for (const index::Facts& facts : rows) {
            content_.bindInteger(1, ++row);
            content_.bindText(2, fmt::format("{:040}", row));
            content_.bindInteger(3, static_cast<std::int64_t>(facts.kind));
            content_.bindText(4, facts.id);
            content_.bindText(5, facts.name);
            sure(content_.run());
            std::string all;
            for (const std::string& word : facts.words)
                all += word + ' ';
            words.bindInteger(1, row);
            words.bindText(2, all);
            sure(words.run());
        }
        sure(database.run("CREATE UNIQUE INDEX keys ON content (key); COMMIT"));
    });
    print("bare_rows", 0, theirs);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const auto tree = store::Tree::open(argv[1]);
    if (!tree)
        return 3;
    fs::create_directories(argv[2]);
    releaseToDisk(*tree, argv[2]);
    search(tree->referential());
    edit(tree->referential());
    bareRows(tree->referential(), argv[2]);
    return 0;
}
