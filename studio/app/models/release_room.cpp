#include "studio/app/models/release_room.h"

#include "exporters/release/write.h"
#include "model/base/hash.h"
#include "model/rules/catalogue.h"
#include "model/rules/gate.h"
#include "studio/app/models/language.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUrl>
#include <QVariantMap>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

QString collectionLabel(std::string_view collection)
{
    const std::pair<std::string_view, QString> labels[] = {{"frameworks", ReleaseRoom::tr("Frameworks")},
        {"areas", ReleaseRoom::tr("Areas")}, {"competences", ReleaseRoom::tr("Competences")},
        {"thematics", ReleaseRoom::tr("Thematics")}, {"tubes", ReleaseRoom::tr("Tubes")},
        {"skills", ReleaseRoom::tr("Skills")}, {"challenges", ReleaseRoom::tr("Challenges")},
        {"tutorials", ReleaseRoom::tr("Tutorials")}, {"courses", ReleaseRoom::tr("Courses")},
        {"missions", ReleaseRoom::tr("Missions")}, {"modules", ReleaseRoom::tr("Modules")}};
    for (const auto& [name, label] : labels)
        if (name == collection)
            return label;
    return qt(collection);
}

/// A status of the release in the words of the studio.
QString statusLabel(std::string_view collection, const std::string& status)
{
    const auto words = collection == "skills" ? wordsOf<SkillStatus> : wordsOf<ChallengeStatus>;
    for (const Word& word : words)
        if (word.release == status)
            return said(Said{word.fr, word.en});
    return qt(status);
}

/// Problems of one rule, told by their first.
struct RuleProblems {
    const Diagnostic* first = nullptr;
    int count = 0;
};

std::map<std::string, RuleProblems> byRule(const std::vector<Diagnostic>& problems)
{
    std::map<std::string, RuleProblems> rules;
    for (const Diagnostic& problem : problems) {
        RuleProblems& one = rules[problem.rule];
        one.first = one.first == nullptr ? &problem : one.first;
        ++one.count;
    }
    return rules;
}

QVariantMap gateRow(const std::string& rule, const RuleProblems& problems, const QString& state)
{
    const rules::Rule* known = rules::findRule(rule);
    return {{u"rule"_s, qt(rule)}, {u"summary"_s, known == nullptr ? qt(rule) : said(known->summary)},
        {u"severity"_s, qt(acquis::wordOf(problems.first->severity))}, {u"count"_s, problems.count},
        {u"state"_s, state}, {u"first"_s, qt(problems.first->subject.id)},
        {u"field"_s, qt(problems.first->field.text())}, {u"sentence"_s, said(problems.first->message)}};
}

/// Blocking rules before open and accepted ones; within them by severity, then the most frequent first.
std::tuple<qsizetype, qsizetype, int> orderOf(const QVariantMap& row)
{
    static const QStringList states{u"blocking"_s, u"open"_s, u"accepted"_s};
    static const QStringList severities{u"error"_s, u"warning"_s, u"info"_s};
    return {states.indexOf(row.value(u"state"_s).toString()), severities.indexOf(row.value(u"severity"_s).toString()),
        -row.value(u"count"_s).toInt()};
}

/// Who accepted a problem, until when and why.
void addWaiver(QVariantMap& row, const Diagnostic& problem)
{
    const auto entity = Workspace::instance().content().find(problem.subject);
    if (!entity)
        return;
    for (const Waiver& waiver : entity->common().accepted)
        if (waiver.rule == problem.rule) {
            row.insert(u"by"_s, qt(waiver.by));
            row.insert(u"until"_s, qt(waiver.until.text()));
            row.insert(u"reason"_s, qt(waiver.reason));
            return;
        }
}

} // namespace

ReleaseRoom::ReleaseRoom(QObject* parent)
    : QObject(parent)
{
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, [this] {
        if (isActive_)
            plan();
    });
    connect(&Workspace::instance(), &Workspace::savedChanged, this, [this] {
        if (isActive_)
            look();
    });
    connect(&Language::instance(), &Language::codeChanged, this, [this] {
        emit exported();
        if (isActive_)
            plan();
    });
    connect(&Workspace::instance(), &Workspace::opened, this, [this] { // another folder: its own dialect, no result yet
        dialect_.clear();
        result_ = nullptr;
        resultHash_.clear();
        hasFailed_ = false;
        emit settingsChanged();
        emit exported();
    });
}

void ReleaseRoom::setActive(bool active)
{
    if (active == isActive_)
        return;
    isActive_ = active;
    emit settingsChanged();
    if (active)
        plan();
}

void ReleaseRoom::setGate(const QString& gate)
{
    if (gate == gate_)
        return;
    gate_ = gate;
    emit settingsChanged();
    readGate();
    emit planned();
}

void ReleaseRoom::setDialect(const QString& dialect)
{
    if (dialect == dialect_)
        return;
    dialect_ = dialect;
    emit settingsChanged();
    plan();
}

void ReleaseRoom::plan()
{
    if (dialect_.isEmpty() && Workspace::instance().isOpen()) {
        dialect_ = qt(wordOf(Workspace::instance().content().settings().releaseDialect).yaml);
        emit settingsChanged();
    }
    look();
    countContent();
    readGate();
    emit planned();
}

void ReleaseRoom::look()
{
    commit_.clear();
    tree_.clear();
    releaseId_ = u"0"_s;
    isDirty_ = true;
    QDateTime time = QDateTime::currentDateTimeUtc();
    const store::Tree* tree = Workspace::instance().tree();
    if (tree != nullptr)
        if (const auto repository = store::Repository::around(tree->folder()))
            if (const auto head = repository->commit("HEAD")) {
                commit_ = qt(head->id);
                tree_ = qt(head->treeId);
                releaseId_ = QString::number(head->firstParentCount);
                isDirty_ = !Workspace::instance().isSaved() || repository->isDirty().value_or(true);
                if (!isDirty_)
                    time = QDateTime::fromSecsSinceEpoch(head->time, QTimeZone::utc());
            }
    createdAt_ = time.toString(u"yyyy-MM-ddTHH:mm:ss'.000Z'"_s);
    emit originChanged();
}

release::Options ReleaseRoom::options() const
{
    release::Options options;
    options.dialect = dialect_ == u"2026-04"_s ? ReleaseDialect::april2026 : ReleaseDialect::october2024;
    options.id = utf8(releaseId_);
    options.createdAt = utf8(createdAt_);
    options.commit = utf8(commit_);
    options.treeHash = utf8(tree_);
    options.isDirty = isDirty_;
    options.gate = utf8(gate_);
    for (const auto& [rule, problems] : byRule(Workspace::instance().problems()))
        options.ruleResults.push_back({rule, problems.first->severity, problems.count});
    return options;
}

void ReleaseRoom::countContent()
{
    counts_.clear();
    leftOut_.clear();
    locales_.clear();
    fileCount_ = 0;
    size_ = 0;
    if (!Workspace::instance().isOpen())
        return;
    const release::Plan plan = release::plan(Workspace::instance().content(), options());
    for (const release::Plan::Count& count : plan.counts) {
        QStringList statuses;
        for (const auto& [status, items] : count.byStatus)
            statuses.append(
                tr("%1: %2").arg(statusLabel(count.collection, status), QLocale().toString(static_cast<int>(items))));
        counts_.append(
            QVariantMap{{u"collection"_s, qt(count.collection)}, {u"label"_s, collectionLabel(count.collection)},
                {u"items"_s, static_cast<int>(count.items)}, {u"statuses"_s, statuses.join(u" · "_s)}});
    }
    for (const Sentence& sentence : plan.leftOut)
        leftOut_.append(said(sentence));
    fileCount_ = static_cast<int>(plan.files.size());
    for (const release::Plan::File& file : plan.files)
        size_ += static_cast<double>(file.size);
    std::set<std::string> locales;
    for (const auto& challenge : Workspace::instance().content().all<Challenge>())
        for (const Locale& locale : challenge->locales)
            locales.insert(locale.text());
    for (const auto& localized : Workspace::instance().content().all<LocalizedChallenge>())
        locales.insert(localized->locale.text());
    for (const std::string& locale : locales)
        locales_.append(qt(locale));
}

void ReleaseRoom::readGate()
{
    const Workspace& workspace = Workspace::instance();
    const auto refused
        = rules::refusedBy(rules::gateOf(utf8(gate_)).value_or(rules::Gate::errors), workspace.problems());
    const auto blocking = byRule(refused);
    std::vector<QVariantMap> rows;
    std::set<std::string> failing;
    for (const auto& [rule, problems] : blocking)
        rows.push_back(gateRow(rule, problems, u"blocking"_s));
    for (const auto& [rule, problems] : byRule(workspace.problems())) {
        failing.insert(rule);
        if (!blocking.contains(rule))
            rows.push_back(gateRow(rule, problems, u"open"_s));
    }
    for (const auto& [rule, problems] : byRule(workspace.acceptedProblems())) {
        rows.push_back(gateRow(rule, problems, u"accepted"_s));
        addWaiver(rows.back(), *problems.first);
    }
    std::ranges::stable_sort(rows, {}, orderOf);
    gateRows_.clear();
    for (const QVariantMap& row : rows)
        gateRows_.append(row);
    blockingCount_ = static_cast<int>(refused.size());
    ruleCount_ = static_cast<int>(rules::catalogue().size());
    passedCount_ = ruleCount_ - static_cast<int>(failing.size());
}

bool ReleaseRoom::exportTo(const QString& folder)
{
    Workspace& workspace = Workspace::instance();
    result_ = nullptr;
    resultHash_.clear();
    hasFailed_ = true;
    const QUrl url(folder);
    const std::filesystem::path out = utf8(url.isLocalFile() ? url.toLocalFile() : folder);
    if (!workspace.isOpen())
        result_ = [] { return tr("Nothing is open."); };
    else if (!workspace.save())
        result_ = [&workspace] { return workspace.failure(); };
    else if (blockingCount_ > 0)
        result_ = [count = blockingCount_] {
            return tr("The gate refuses %n problem(s): nothing was written.", nullptr, count);
        };
    else {
        look();
        const auto bundle = release::write(
            workspace.content(), options(), [&workspace](std::string_view challenge, std::string_view file) {
                return workspace.tree()->fileBytes(challenge, file);
            });
        std::vector<store::FileChange> files;
        if (bundle)
            for (const release::Bundle::File& file : bundle->files)
                files.push_back({out / file.path, file.bytes, false});
        const auto written = bundle ? store::writeFiles(files) : Result<void>(tl::unexpected(bundle.error()));
        hasFailed_ = !written;
        if (!written) {
            result_ = [sentence = written.error().sentence] { return said(sentence); };
        } else {
            result_ = [id = releaseId_, place = QString::fromStdString(out.string()),
                          count = static_cast<int>(files.size())] {
                return tr("Release %1 written to %2 (%n file(s)).", nullptr, count).arg(id, place);
            };
            if (const release::Bundle::File* main = bundle->find("release.json"))
                resultHash_ = qt(sha256(main->bytes));
        }
    }
    emit exported();
    return !hasFailed_;
}

} // namespace acquis::studio
