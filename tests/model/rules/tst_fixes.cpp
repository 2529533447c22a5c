#include "case_folder.h"

#include "model/rules/catalogue.h"
#include "model/rules/fixing.h"

#include <algorithm>
#include <map>
#include <QtTest>
#include <set>

using namespace acquis;
using namespace acquis::rules;
namespace fs = std::filesystem;

/// Every fix that a failing case offers, applied through the files: the problem goes, nothing else comes, and no line
/// changes but those of its fields.
class TestFixes : public QObject {
    Q_OBJECT

private slots:
    void aFixRemovesItsProblemAndNothingElse_data();
    void aFixRemovesItsProblemAndNothingElse();
    void allFixesTogetherLeaveNone_data() { aFixRemovesItsProblemAndNothingElse_data(); }
    void allFixesTogetherLeaveNone();
    void anItemInTheMiddleOfAListIsFixedAlone();
    void aFixThatDoesNotFitIsNotApplied();

private:
    QTemporaryDir scratch_;
    fs::path base_ = fs::path(ACQUIS_TEST_DATA) / "base";
    fs::path cases_ = fs::path(ACQUIS_TEST_DATA) / "cases";

    [[nodiscard]] fs::path scratch(const char* name) const { return fs::path(scratch_.path().toStdString()) / name; }
};

namespace {

/// What is open in a tree, with every rule.
std::vector<Diagnostic> openIn(
    const store::Tree& tree, const CaseFolder& folder, const std::optional<store::Tree>& before)
{
    return check(
        tree.referential(), {folder.today(), {}, before ? &before->referential() : nullptr, tree.diagnostics()})
        .open;
}

/// How a problem is recognised in another state of the files; positions in lists move when an item goes.
std::string nameOf(const Diagnostic& problem)
{
    std::string field = problem.field.text();
    std::erase_if(field, [](char c) { return c >= '0' && c <= '9'; });
    return problem.rule + ' ' + problem.subject.id + ' ' + field;
}

std::multiset<std::string> namesOf(const std::vector<Diagnostic>& problems)
{
    std::multiset<std::string> names;
    for (const Diagnostic& problem : problems)
        names.insert(nameOf(problem));
    return names;
}

/// The lines of a block-style file that belong to none of these keys at its top.
std::vector<std::string> linesOutside(const std::string& text, const std::set<std::string>& keys)
{
    std::vector<std::string> outside;
    std::istringstream lines(text);
    bool isInside = false;
    for (std::string line; std::getline(lines, line);) {
        const bool isTop
            = !line.empty() && line[0] != ' ' && line[0] != '-' && line[0] != '#' && line[0] != '}' && line[0] != ']';
        if (isTop)
            isInside = keys.contains(line.substr(0, line.find(':')));
        if (!isInside)
            outside.push_back(line);
    }
    return outside;
}

} // namespace

void TestFixes::aFixRemovesItsProblemAndNothingElse_data()
{
    QTest::addColumn<QString>("folder");
    std::vector<fs::path> folders;
    for (const fs::directory_entry& rule : fs::directory_iterator(cases_))
        for (const fs::directory_entry& one : fs::directory_iterator(rule))
            if (one.path().filename().string().starts_with("fail_"))
                folders.push_back(one.path());
    std::ranges::sort(folders);
    for (const fs::path& folder : folders)
        QTest::newRow((folder.parent_path().filename() / folder.filename()).c_str())
            << QString::fromStdString(folder.string());
}

void TestFixes::aFixRemovesItsProblemAndNothingElse()
{
    QFETCH(QString, folder);
    const CaseFolder one(base_, folder.toStdString());
    const std::string rule = fs::path(folder.toStdString()).parent_path().filename();
    const std::optional<store::Tree> before = one.openBefore(scratch("before"));
    const std::vector<Diagnostic> problems = openIn(*one.open(scratch("now")), one, before);
    for (const Diagnostic& problem : problems) {
        if (problem.rule != rule || !problem.fix)
            continue;
        const QByteArray what = QByteArray::fromStdString(nameOf(problem)) + ": "
            + QByteArray::fromStdString(problem.fix->sentence.en) + ": ";
        QVERIFY2(!problem.fix->changes.empty(), what);
        QVERIFY2(problem.fix->sentence.fr.ends_with('.') && problem.fix->sentence.en.ends_with('.'), what);

        const auto tree = one.open(scratch("now"));
        const std::string path = tree->pathOf(problem.subject);
        const std::string textBefore = *tree->textOf(path);
        const auto fixed = fixedEntity(tree->referential(), problem);
        QVERIFY2(fixed, what);
        const auto changes = tree->changesTo(tree->referential().with(*fixed));
        QVERIFY2(changes, what);
        QVERIFY2(changes->size() == 1, what + "changes another file");
        QVERIFY2(tree->saved(tree->referential().with(*fixed)), what);

        const auto after = store::Tree::open(scratch("now"));
        QVERIFY2(after, what);
        std::set<std::string> keys;
        for (const Fix::Change& change : problem.fix->changes)
            keys.insert(change.field.steps().front().text);
        QVERIFY2(linesOutside(textBefore, keys) == linesOutside(*after->textOf(path), keys),
            what + "changes other lines:\n" + QByteArray::fromStdString(*after->textOf(path)));
        const std::vector<Diagnostic> left = openIn(*after, one, before);
        const auto namesBefore = namesOf(problems);
        const auto namesAfter = namesOf(left);
        QVERIFY2(std::ranges::none_of(left,
                     [&](const Diagnostic& other) {
                         return other.rule == problem.rule && other.subject == problem.subject
                             && other.field == problem.field && other.message == problem.message;
                     }),
            what + "stays");
        for (const Diagnostic& other : left) {
            // A remark about another entity tells what follows (a level that is worth less), not what is wrong.
            if (other.severity == Severity::info && other.subject != problem.subject)
                continue;
            QVERIFY2(namesAfter.count(nameOf(other)) <= namesBefore.count(nameOf(other)),
                what + "makes " + QByteArray::fromStdString(nameOf(other) + ": " + other.message.en));
        }
    }
}

void TestFixes::allFixesTogetherLeaveNone()
{
    QFETCH(QString, folder);
    const CaseFolder one(base_, folder.toStdString());
    const auto tree = one.open(scratch("now"));
    const std::optional<store::Tree> before = one.openBefore(scratch("before"));
    const CheckOptions options{one.today(), {}, before ? &before->referential() : nullptr, tree->diagnostics()};
    const Fixed fixed = withFixes(tree->referential(), options);
    const auto saved = tree->saved(fixed.referential);
    QVERIFY(saved);
    for (const Diagnostic& problem : openIn(*store::Tree::open(scratch("now")), one, before))
        QVERIFY2(!problem.fix, nameOf(problem).c_str());
}

void TestFixes::anItemInTheMiddleOfAListIsFixedAlone()
{
    const CaseFolder folder(base_, base_ / "none");
    fs::path file = scratch("list") / "tubes/navigateur/challenges/3v1-challengeNav3p.yaml";
    QVERIFY(folder.open(scratch("list")));
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    text.replace(text.find("  - onglet\n"), 11, "  - onglet # le mot courant\n  - \" page jumelle \"\n  - volet\n");
    text.replace(text.find("{form: true, punctuation: true, typos: true}"), 44,
        "{form: false, punctuation: false, typos: false}");
    std::ofstream(file) << text;

    const auto tree = store::Tree::open(scratch("list"));
    const Fixed fixed = withFixes(tree->referential(), {folder.today(), {"answer_with_outer_blanks"}});
    QCOMPARE(fixed.applied.size(), std::size_t(1));
    QCOMPARE(fixed.applied.front().field.text(), std::string("answers[1]"));
    QVERIFY(tree->saved(fixed.referential));
    text.replace(text.find("\" page jumelle \""), 16, "\"page jumelle\""); // the quotes are the author’s
    std::ifstream again(file);
    QCOMPARE(std::string(std::istreambuf_iterator<char>(again), {}), text);
}

void TestFixes::aFixThatDoesNotFitIsNotApplied()
{
    const CaseFolder folder(base_, base_ / "none");
    const auto tree = folder.open(scratch("now"));
    Diagnostic problem{"any", Severity::error, {Kind::skill, "skillNav1000001"}, "level", {}, {}, {}};
    problem.fix = Fix{{"Écrire trois.", "Write three."}, {{"level", Value("trois")}}};
    QVERIFY(!fixedEntity(tree->referential(), problem));
    problem.fix->changes.front().value = Value(3);
    QVERIFY(fixedEntity(tree->referential(), problem));
}

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
