#include "case_folder.h"

#include "fix_application.h"
#include "model/base/text.h"
#include "model/rules/catalogue.h"
#include "model/rules/check.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <QtTest>

using namespace acquis;
using namespace acquis::rules;
namespace fs = std::filesystem;

namespace acquis::rules {

namespace {

std::vector<std::string> linesOf(const fs::path& path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        if (!line.empty())
            lines.push_back(line);
    return lines;
}

bool isOfTheCase(const fs::path& name)
{
    return name == "expected.txt" || name == "removed.txt" || name == "today.txt" || name == "sizes.txt"
        || name == "before";
}

} // namespace

Result<store::Tree> CaseFolder::openWith(const fs::path& overlay, const fs::path& scratch) const
{
    fs::remove_all(scratch);
    fs::copy(base_, scratch, fs::copy_options::recursive);
    for (const std::string& removed : linesOf(overlay / "removed.txt"))
        fs::remove_all(scratch / removed);
    if (fs::exists(overlay))
        for (const fs::directory_entry& entry : fs::directory_iterator(overlay))
            if (!isOfTheCase(entry.path().filename()))
                fs::copy(entry.path(), scratch / entry.path().filename(),
                    fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    for (const std::string& line : linesOf(overlay / "sizes.txt"))
        fs::resize_file(scratch / line.substr(0, line.find(' ')), std::stoull(line.substr(line.find(' ') + 1)));
    return store::Tree::open(scratch);
}

Result<store::Tree> CaseFolder::open(const fs::path& scratch) const
{
    return openWith(folder_, scratch);
}

std::optional<store::Tree> CaseFolder::openBefore(const fs::path& scratch) const
{
    if (!fs::exists(folder_ / "before"))
        return std::nullopt;
    auto tree = openWith(folder_ / "before", scratch);
    return tree ? std::optional(std::move(*tree)) : std::nullopt;
}

Day CaseFolder::today() const
{
    const std::vector<std::string> lines = linesOf(folder_ / "today.txt");
    return *Day::parse(lines.empty() ? "2026-11-21" : lines.front());
}

std::vector<std::string> CaseFolder::expected() const
{
    return linesOf(folder_ / "expected.txt");
}

} // namespace acquis::rules

/// Every rule against its case folders, and what is asked of every rule: a manual, cases, sentences, fixes that fix.
class TestRules : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theBaseReferentialPassesEveryRule();
    void eachCaseFindsWhatItExpects_data() { addCases(""); }
    void eachCaseFindsWhatItExpects();
    void eachFixRemovesItsProblem_data() { addCases("fail_"); }
    void eachFixRemovesItsProblem();
    void eachMessageTellsWhatToDo_data() { addCases("fail_"); }
    void eachMessageTellsWhatToDo();
    void eachRuleThatChecksHasAPassingAndAFailingCase();
    void eachCaseFolderBelongsToARule();
    void eachManualHasItsHeadings();
    void aWaiverAcceptsAProblemUntilItsTextChanges();

private:
    QTemporaryDir scratch_;
    fs::path base_ = fs::path(ACQUIS_TEST_DATA) / "base";
    fs::path cases_ = fs::path(ACQUIS_TEST_DATA) / "cases";

    void addCases(std::string_view kind) const;
    [[nodiscard]] fs::path scratch(const char* name) const { return fs::path(scratch_.path().toStdString()) / name; }
    [[nodiscard]] std::vector<Diagnostic> found(
        const CaseFolder& folder, const store::Tree& tree, const std::string& rule) const;
};

namespace {

QString shown(const std::vector<std::string>& lines)
{
    QString all;
    for (const std::string& line : lines)
        all += QString::fromStdString(line) + u'\n';
    return all;
}

/// A diagnostic as a line of `expected.txt`; with its line number where the expectation has one.
std::string spelled(const Diagnostic& problem, bool withLine)
{
    std::string line = (problem.subject.id.empty() ? "-" : problem.subject.id) + ' '
        + (problem.field.empty() ? "-" : problem.field.text());
    return withLine ? line + ' ' + std::to_string(problem.place.line) : line;
}

std::string ruleOfCase()
{
    const QByteArray tag = QTest::currentDataTag();
    return tag.left(tag.indexOf('/')).toStdString();
}

/// A French sentence without what it quotes of the content.
std::string withoutQuotations(std::string text)
{
    const std::string open = "« ";
    const std::string close = " »";
    for (std::size_t from = 0; (from = text.find(open, from)) != std::string::npos; from += open.size())
        if (const std::size_t to = text.find(close, from); to != std::string::npos)
            text.erase(from + open.size(), to - from - open.size());
    return text;
}

bool hasSentences(const std::string& text, std::size_t atLeast)
{
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((text[i] == '.' || text[i] == '?') && (i + 1 == text.size() || text[i + 1] == ' '))
            ++sentences;
    return sentences >= atLeast;
}

} // namespace

void TestRules::initTestCase()
{
    QVERIFY(scratch_.isValid());
}

std::vector<Diagnostic> TestRules::found(
    const CaseFolder& folder, const store::Tree& tree, const std::string& rule) const
{
    std::vector<Diagnostic> all;
    std::ranges::copy_if(
        tree.diagnostics(), std::back_inserter(all), [&](const Diagnostic& one) { return one.rule == rule; });
    const Rule* checked = findRule(rule);
    if (checked == nullptr || checked->check == nullptr)
        return all;
    const std::optional<store::Tree> before = folder.openBefore(scratch("before"));
    const Context context{
        tree.referential(), tree.referential().links(), folder.today(), before ? &before->referential() : nullptr};
    Findings findings(checked->id, checked->severity);
    checked->check(context, findings);
    for (Diagnostic& one : tree.located(findings.take()))
        all.push_back(std::move(one));
    return all;
}

void TestRules::theBaseReferentialPassesEveryRule()
{
    const CaseFolder folder(base_, base_ / "none");
    const auto tree = folder.open(scratch("now"));
    QVERIFY2(tree.has_value(), tree ? "" : tree.error().sentence.en.c_str());
    std::vector<Diagnostic> all = tree->diagnostics();
    for (Diagnostic& one : check(tree->referential(), {folder.today(), {}, nullptr}).open)
        all.push_back(std::move(one));
    std::vector<std::string> lines;
    for (const Diagnostic& one : all)
        lines.push_back(one.rule + ": " + spelled(one, true) + ": " + one.message.en);
    QCOMPARE(shown(lines), QString());
}

void TestRules::addCases(std::string_view kind) const
{
    QTest::addColumn<QString>("folder");
    std::vector<fs::path> folders;
    for (const fs::directory_entry& rule : fs::directory_iterator(cases_))
        for (const fs::directory_entry& one : fs::directory_iterator(rule))
            if (one.path().filename().string().starts_with(kind))
                folders.push_back(one.path());
    std::ranges::sort(folders);
    for (const fs::path& folder : folders) {
        const std::string name = folder.parent_path().filename().string() + '/' + folder.filename().string();
        QTest::newRow(name.c_str()) << QString::fromStdString(folder.string());
    }
}

void TestRules::eachCaseFindsWhatItExpects()
{
    QFETCH(QString, folder);
    const CaseFolder one(base_, folder.toStdString());
    const auto tree = one.open(scratch("now"));
    QVERIFY2(tree.has_value(), tree ? "" : tree.error().sentence.en.c_str());

    std::vector<std::string> expected = one.expected();
    std::vector<std::string> lines;
    for (const Diagnostic& problem : found(one, *tree, ruleOfCase())) {
        const std::string precise = spelled(problem, true);
        lines.push_back(std::ranges::find(expected, precise) != expected.end() ? precise : spelled(problem, false));
    }
    std::ranges::sort(expected);
    std::ranges::sort(lines);
    QCOMPARE(shown(lines), shown(expected));
    const bool mustFail = fs::path(folder.toStdString()).filename().string().starts_with("fail_");
    QCOMPARE(lines.empty(), !mustFail);
}

void TestRules::eachFixRemovesItsProblem()
{
    QFETCH(QString, folder);
    const CaseFolder one(base_, folder.toStdString());
    const auto tree = one.open(scratch("now"));
    QVERIFY(tree.has_value());
    const std::string rule = ruleOfCase();
    const Rule* checked = findRule(rule);
    if (checked == nullptr || checked->check == nullptr)
        return;
    const std::optional<store::Tree> before = one.openBefore(scratch("before"));
    for (const Diagnostic& problem : found(one, *tree, rule)) {
        if (!problem.fix)
            continue;
        QVERIFY(problem.fix->sentence.fr.ends_with('.') && problem.fix->sentence.en.ends_with('.'));
        const referential::Referential mended = withFix(tree->referential(), problem);
        const Context context{mended, mended.links(), one.today(), before ? &before->referential() : nullptr};
        Findings findings(checked->id, checked->severity);
        checked->check(context, findings);
        const std::vector<Diagnostic> left = findings.take();
        const bool isGone = std::ranges::none_of(left, [&](const Diagnostic& other) {
            return other.subject == problem.subject && other.field == problem.field && other.message == problem.message;
        });
        QVERIFY2(isGone, spelled(problem, true).c_str());
    }
}

void TestRules::eachMessageTellsWhatToDo()
{
    QFETCH(QString, folder);
    const CaseFolder one(base_, folder.toStdString());
    const auto tree = one.open(scratch("now"));
    QVERIFY(tree.has_value());
    for (const Diagnostic& problem : found(one, *tree, ruleOfCase())) {
        const bool isRead = findRule(problem.rule)->check == nullptr; // worded by whoever reads
        for (const std::string& text : {problem.message.fr, problem.message.en}) {
            QVERIFY2(text.ends_with('.') || (isRead && text.ends_with('?')), text.c_str());
            QVERIFY2(text.find("! ") == std::string::npos, text.c_str());
            QVERIFY2(isRead || hasSentences(text, 2), text.c_str());
        }
        const std::string ours = withoutQuotations(problem.message.fr);
        for (const char* plain : {" :", " ;", "« ", " »", "'"})
            QVERIFY2(isRead || ours.find(plain) == std::string::npos, problem.message.fr.c_str());
    }
}

void TestRules::eachRuleThatChecksHasAPassingAndAFailingCase()
{
    for (const Rule& rule : catalogue()) {
        std::map<std::string, int> kinds;
        if (const fs::path folder = cases_ / rule.id; fs::exists(folder))
            for (const fs::directory_entry& one : fs::directory_iterator(folder))
                ++kinds[one.path().filename().string().substr(0, 5)];
        if (rule.check == nullptr)
            continue;
        const std::string id(rule.id);
        if (kinds["pass_"] == 0 || kinds["fail_"] == 0)
            qWarning("%s has %d passing and %d failing cases", id.c_str(), kinds["pass_"], kinds["fail_"]);
        QVERIFY2(kinds["pass_"] > 0 && kinds["fail_"] > 0, id.c_str());
    }
}

void TestRules::eachCaseFolderBelongsToARule()
{
    for (const fs::directory_entry& folder : fs::directory_iterator(cases_))
        QVERIFY2(findRule(folder.path().filename().string()) != nullptr, folder.path().c_str());
}

void TestRules::eachManualHasItsHeadings()
{
    for (const Rule& rule : catalogue()) {
        const std::string id(rule.id);
        QVERIFY2(rule.manual.starts_with("# " + id + "\n"), id.c_str());
        std::size_t at = 0;
        for (const char* heading :
            {"\n## What it does\n", "\n## Why is this bad?\n", "\n## Example\n", "\n## Use instead\n", "\n## Fix\n"}) {
            at = rule.manual.find(heading, at);
            QVERIFY2(at != std::string_view::npos, (id + ':' + heading).c_str());
        }
        QVERIFY2(!rule.summary.fr.empty() && !rule.summary.en.empty(), id.c_str());
    }
}

void TestRules::aWaiverAcceptsAProblemUntilItsTextChanges()
{
    const CaseFolder folder(base_, cases_ / "tube_name_malformed" / "fail_space");
    const auto tree = folder.open(scratch("now"));
    QVERIFY(tree.has_value());
    const referential::Referential& before = tree->referential();
    const auto problems = check(before, {folder.today(), {"tube_name_malformed"}, nullptr}).open;
    QCOMPARE(problems.size(), std::size_t(1));

    referential::Tube tube = *before.find<referential::Tube>(problems.front().subject.id);
    referential::Waiver waiver;
    waiver.rule = "tube_name_malformed";
    waiver.field = "name";
    waiver.of = waiverHash(referential::Entity(tube), "name");
    tube.accepted.push_back(waiver);
    const auto accepted
        = check(before.with(referential::Entity(tube)), {folder.today(), {"tube_name_malformed"}, nullptr});
    QCOMPARE(accepted.open.size(), std::size_t(0));
    QCOMPARE(accepted.accepted.size(), std::size_t(1));

    tube.name += " encore";
    const auto changed
        = check(before.with(referential::Entity(tube)), {folder.today(), {"tube_name_malformed"}, nullptr});
    QCOMPARE(changed.open.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
