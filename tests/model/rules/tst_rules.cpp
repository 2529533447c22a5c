#include "case_folder.h"

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

/// Every rule against its case folders, and what is asked of every rule: a manual, cases, sentences, fixes that fix.
class TestRules : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theBaseReferentialPassesEveryRule();
    void eachCaseFindsWhatItExpects_data() { addCases(""); }
    void eachCaseFindsWhatItExpects();
    void eachMessageTellsWhatToDo_data() { addCases("fail_"); }
    void eachMessageTellsWhatToDo();
    void eachRuleThatChecksHasAPassingAndAFailingCase();
    void eachCaseFolderBelongsToARule();
    void eachManualHasItsHeadings();
    void aFaultIsToldOnce_data() { addCases("fail_"); }
    void aFaultIsToldOnce();

private:
    QTemporaryDir scratch_;
    fs::path base_ = fs::path(ACQUIS_TEST_DATA) / "base";
    fs::path cases_ = fs::path(ACQUIS_TEST_DATA) / "cases";

    std::map<QString, Result<store::Tree>> trees_;

    void addCases(std::string_view kind) const;

    /// The files of a case, laid out and read once for all tests.
    const Result<store::Tree>& opened(const QString& folder)
    {
        const auto known = trees_.find(folder);
        if (known != trees_.end())
            return known->second;
        const std::string name = "case" + std::to_string(trees_.size());
        return trees_.emplace(folder, CaseFolder(base_, folder.toStdString()).open(scratch(name.c_str())))
            .first->second;
    }
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

/// Whether a reader learns what it is about: the entity, a value in quotes, a number, or the field or
/// file beside the message.
bool names(const std::string& text, const Diagnostic& problem)
{
    return (!problem.subject.id.empty() && text.find(problem.subject.id) != std::string::npos)
        || text.find_first_of("\"0123456789") != std::string::npos || text.find("«") != std::string::npos
        || !problem.field.empty() || (problem.subject.id.empty() && !problem.place.path.empty());
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
    const std::optional<store::Tree> before = folder.openBefore(scratch("before"));
    const CheckOptions options{folder.today(), {rule}, before ? &before->referential() : nullptr, tree.diagnostics()};
    return tree.located(check(tree.referential(), options).open);
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
    const auto& tree = opened(folder);
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

void TestRules::eachMessageTellsWhatToDo()
{
    QFETCH(QString, folder);
    const CaseFolder one(base_, folder.toStdString());
    const auto& tree = opened(folder);
    QVERIFY(tree.has_value());
    for (const Diagnostic& problem : found(one, *tree, ruleOfCase())) {
        // What reading says is worded by the store and the field tables; its spaces are theirs.
        const bool isRead = !findRule(problem.rule)->check.isAny();
        const auto& [french, english] = problem.message;
        QVERIFY2(french != english, french.c_str());
        for (const std::string& text : {french, english}) {
            QVERIFY2(text.ends_with('.') || (isRead && text.ends_with('?')), text.c_str());
            QVERIFY2(text.find("! ") == std::string::npos, text.c_str());
            QVERIFY2(hasSentences(text, 2), text.c_str()); // what is wrong and why, then what to do
            QVERIFY2(names(text, problem), text.c_str());
        }
        const std::string ours = withoutQuotations(french);
        for (const char* plain : {" :", " ;", "« ", " »", "'"})
            QVERIFY2(isRead || ours.find(plain) == std::string::npos, french.c_str());
    }
}

void TestRules::eachRuleThatChecksHasAPassingAndAFailingCase()
{
    for (const Rule& rule : catalogue()) {
        std::map<std::string, int> kinds;
        if (const fs::path folder = cases_ / rule.id; fs::exists(folder))
            for (const fs::directory_entry& one : fs::directory_iterator(folder))
                ++kinds[one.path().filename().string().substr(0, 5)];
        if (!rule.check.isAny())
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

void TestRules::aFaultIsToldOnce()
{
    QFETCH(QString, folder);
    const CaseFolder one(base_, folder.toStdString());
    const auto& tree = opened(folder);
    QVERIFY(tree.has_value());
    const std::optional<store::Tree> before = one.openBefore(scratch("before"));
    const CheckOptions options{one.today(), {}, before ? &before->referential() : nullptr, tree->diagnostics()};
    std::map<std::pair<Subject, std::string>, std::vector<std::string>> rulesAt;
    for (const Diagnostic& problem : check(tree->referential(), options).open)
        rulesAt[{problem.subject, problem.field.text()}].push_back(problem.rule);
    for (auto& [place, rules] : rulesAt) {
        const bool isMissing = std::ranges::find(rules, "missing_field") != rules.end();
        QVERIFY2(!isMissing || rules.size() == 1, (place.second + ": " + rules.back()).c_str());
        if (rules.size() > 1) {
            std::ranges::sort(rules);
            std::string all;
            for (const std::string& rule : rules)
                all += rule + ' ';
            qInfo("%s: %s", place.second.c_str(), all.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
