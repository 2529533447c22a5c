#include "studio/app/models/workspace.h"

#include "model/rules/check.h"
#include "model/syntax/markdown.h"
#include "studio/app/models/content_folder.h"
#include "studio/app/models/edit_command.h"
#include "studio/app/models/language.h"

#include <QEventLoop>
#include <QQmlEngine>
#include <QThreadPool>
#include <QTime>
#include <QUrl>

#include <utility>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using referential::Entity;
using referential::Referential;

namespace {

/// How long an author pauses before what he wrote goes to the disk, and before it is checked, in milliseconds.
constexpr int savePause = 700;
constexpr int checkPause = 60;

} // namespace

Workspace::Workspace()
{
    saveTimer_.setSingleShot(true);
    saveTimer_.setInterval(savePause);
    checkTimer_.setSingleShot(true);
    checkTimer_.setInterval(checkPause);
    connect(&saveTimer_, &QTimer::timeout, this, &Workspace::write);
    connect(&watch_, &FolderWatch::changedByOthers, this, [this](const auto& now) { takeIn(*now); });
    connect(&watch_, &FolderWatch::lost, this, &Workspace::fail);
    connect(&checkTimer_, &QTimer::timeout, this, &Workspace::checkNow);
    connect(&undo_, &QUndoStack::indexChanged, this, &Workspace::undoChanged);
    connect(&Language::instance(), &Language::codeChanged, this, [this] {
        emit undoChanged();
        emit savedChanged();
        emit failureChanged();
        emit spokenChanged();
        emit conflictsChanged();
    });
}

Workspace& Workspace::instance()
{
    static Workspace workspace;
    return workspace;
}

Workspace* Workspace::create(QQmlEngine*, QJSEngine*)
{
    QQmlEngine::setObjectOwnership(&instance(), QQmlEngine::CppOwnership);
    return &instance();
}

bool Workspace::open(const QString& folder)
{
    const QUrl url(folder);
    const QString path = url.isLocalFile() ? url.toLocalFile() : folder;
    const auto content = contentFolder(path.toStdString());
    auto tree = content ? read(*content) : Result<store::Tree>(tl::unexpected(content.error()));
    if (!tree) {
        fail(tree.error());
        return false;
    }
    if (!save())
        return false;
    tree_ = std::move(*tree);
    content_ = tree_->referential();
    problems_ = OpenProblems(tree_->diagnostics());
    accepted_.clear();
    undo_.clear();
    conflicts_.clear();
    watch_.follow(*tree_);
    branch_.clear();
    author_.clear();
    if (const auto repository = store::Repository::around(tree_->folder())) {
        branch_ = qt(repository->branch());
        author_ = qt(repository->authorName());
    }
    isSaved_ = true;
    hasSaveFailed_ = false;
    isReadOnly_ = !isWritable(tree_->folder());
    savedAt_.clear();
    dismissFailure();
    emit opened();
    emit changed();
    emit savedChanged();
    emit undoChanged();
    emit spokenChanged();
    emit conflictsChanged();
    checkNow();
    return true;
}

/// Reads a folder on another thread; the window goes on drawing meanwhile, but takes no input.
Result<store::Tree> Workspace::read(const std::filesystem::path& folder)
{
    std::optional<Result<store::Tree>> tree;
    QEventLoop waiting;
    isReading_ = true;
    emit savedChanged();
    QThreadPool::globalInstance()->start([&] {
        tree = store::Tree::open(folder);
        if (*tree)
            static_cast<void>((*tree)->referential().links()); // every list asks for them
        QMetaObject::invokeMethod(&waiting, &QEventLoop::quit, Qt::QueuedConnection);
    });
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    isReading_ = false;
    emit savedChanged();
    return std::move(*tree);
}

void Workspace::close()
{
    if (!save())
        return;
    watch_.stop();
    tree_.reset();
    content_ = {};
    problems_ = {};
    accepted_.clear();
    undo_.clear();
    emit opened();
    emit changed();
    emit problemsChanged();
}

bool Workspace::reload()
{
    return tree_ && save() && open(folder());
}

bool Workspace::reloadWithoutChanges()
{
    const bool wasSaved = std::exchange(isSaved_, true);
    const auto conflicts = std::exchange(conflicts_, {});
    if (tree_ && open(folder()))
        return true;
    isSaved_ = wasSaved;
    conflicts_ = conflicts;
    return false;
}

void Workspace::undo()
{
    undo_.undo();
}

void Workspace::redo()
{
    undo_.redo();
}

bool Workspace::save()
{
    if (!write())
        return false;
    if (conflicts_.empty())
        return true;
    hasSaveFailed_ = true;
    fail({Error::Kind::disk,
        {"Ce que d’autres ont modifié pendant que vous y travailliez attend votre choix ; le reste est enregistré. "
         "Gardez votre version ou prenez l’autre.",
            "What others changed while you were working on it waits for your choice; the rest is saved. Keep your "
            "version "
            "or take the other one."},
        {}});
    emit savedChanged();
    return false;
}

/// Writes what has changed, but for what waits for the author's choice.
bool Workspace::write()
{
    saveTimer_.stop();
    if (!tree_ || isSaved_)
        return true;
    Referential wanted = content_;
    for (const Subject& subject : conflicts_) {
        const auto theirs = tree_->referential().find(subject);
        wanted = theirs ? wanted.with(*theirs) : wanted.without(subject);
    }
    auto saved = tree_->saved(wanted);
    hasSaveFailed_ = !saved;
    if (!saved) {
        fail(saved.error());
        emit savedChanged();
        watch_.lookAgain(); // others may have been faster
        return false;
    }
    tree_ = std::move(*saved);
    watch_.know(*tree_);
    isSaved_ = conflicts_.empty();
    savedAt_ = QLocale().toString(QTime::currentTime(), u"HH:mm"_s);
    emit savedChanged();
    return true;
}

/// The folder as others have left it, with what is not saved yet put on top. Where both have changed one thing, mine
/// stays in front and theirs in the file until the author chooses.
void Workspace::takeIn(const FolderWatch::Reread& now)
{
    if (!tree_)
        return;
    if (&now.before.referential() != &tree_->referential()) { // we have written meanwhile: what was read may be older
        watch_.lookAgain();
        return;
    }
    if (now.tree.contentHashes() == tree_->contentHashes())
        return;
    const auto isTheirs = [&now](const Subject& subject) {
        return std::ranges::find(now.changes, subject, &review::EntityChange::subject) != now.changes.end();
    };
    std::vector<Subject> mine = conflicts_;
    if (!isSaved_)
        for (const review::EntityChange& edit : review::difference(tree_->referential(), content_))
            if (std::ranges::find(mine, edit.subject) == mine.end())
                mine.push_back(edit.subject);
    Referential merged = now.tree.referential();
    std::vector<Subject> conflicts;
    for (const Subject& subject : mine) {
        const auto entity = content_.find(subject);
        const bool isAsked = std::ranges::find(conflicts_, subject) != conflicts_.end();
        if ((isAsked || isTheirs(subject)) && entity != merged.find(subject))
            conflicts.push_back(subject);
        merged = entity ? merged.with(*entity) : merged.without(subject);
    }
    for (const review::EntityChange& change : now.changes)
        if (isInUndo(change.subject)) { // an older step would write over what others did
            undo_.clear();
            break;
        }
    tree_ = now.tree;
    watch_.know(*tree_);
    content_ = std::move(merged);
    conflicts_ = std::move(conflicts);
    if (std::exchange(hasSaveFailed_, false))
        dismissFailure();
    if (!isSaved_)
        saveTimer_.start();
    emit changed();
    emit conflictsChanged();
    emit savedChanged();
    emit spokenChanged();
    checkSoon();
}

void Workspace::keepMine()
{
    if (conflicts_.empty())
        return;
    conflicts_.erase(conflicts_.begin());
    settle();
}

void Workspace::takeTheirs()
{
    if (conflicts_.empty())
        return;
    const Subject subject = conflicts_.front();
    conflicts_.erase(conflicts_.begin());
    apply({Exchange{content_.find(subject), tree_->referential().find(subject)}},
        [] { return tr("Take the version of the disk"); });
    settle();
}

void Workspace::settle()
{
    hasSaveFailed_ = false;
    dismissFailure();
    isSaved_ = false;
    saveTimer_.start();
    emit conflictsChanged();
    emit savedChanged();
}

bool Workspace::isInUndo(const Subject& subject) const
{
    for (int index = 0; index < undo_.count(); ++index)
        if (static_cast<const EditCommand*>(undo_.command(index))->isAbout(subject))
            return true;
    return false;
}

QVariantList Workspace::conflicts() const
{
    QVariantList asked;
    for (const Subject& subject : conflicts_) {
        const QString name = nameOf(qt(subject.id));
        asked.append(QVariantMap{{u"id"_s, qt(subject.id)}, {u"name"_s, name.isEmpty() ? qt(subject.id) : name},
            {u"removed"_s, !tree_->referential().find(subject).has_value()}});
    }
    return asked;
}

void Workspace::dismissFailure()
{
    failure_.reset();
    emit failureChanged();
}

void Workspace::fail(const Error& error)
{
    failure_ = error;
    emit failureChanged();
}

QString Workspace::failure() const
{
    return failure_ ? said(failure_->sentence) : QString();
}

void Workspace::apply(std::vector<Exchange> exchanges, Spoken text, const QString& mergeKey)
{
    std::erase_if(exchanges, [](const Exchange& one) { return one.before && one.after && *one.before == *one.after; });
    if (!exchanges.empty())
        undo_.push(new EditCommand(*this, std::move(exchanges), std::move(text), mergeKey));
}

void Workspace::apply(const Entity& after, Spoken text, const QString& mergeKey)
{
    apply({Exchange{content_.find(after.subject()), after}}, std::move(text), mergeKey);
}

void Workspace::exchange(const std::vector<Exchange>& exchanges, bool isForward)
{
    for (const Exchange& one : exchanges) {
        const auto& from = isForward ? one.before : one.after;
        const auto& to = isForward ? one.after : one.before;
        content_ = to ? content_.with(*to) : content_.without(from->subject());
    }
    isSaved_ = false;
    saveTimer_.start();
    emit changed();
    emit savedChanged();
    checkSoon();
}

void Workspace::checkSoon()
{
    isChecking_ = true;
    checkTimer_.start();
}

void Workspace::checkNow()
{
    isChecking_ = true;
    const int number = ++checks_->newest;
    QThreadPool::globalInstance()->start([this, number, checks = checks_, snapshot = content_, today = today_,
                                             reading = tree_ ? tree_->diagnostics() : std::vector<Diagnostic>()] {
        const std::lock_guard oneAtATime(checks->turn);
        if (number != checks->newest)
            return; // a later state waits already
        rules::CheckResult result = checks->checker.check(snapshot, {today, {}, nullptr, reading});
        const auto open = std::make_shared<OpenProblems>(std::move(result.open));
        QMetaObject::invokeMethod(this, [this, number, open, accepted = std::move(result.accepted)]() mutable {
            if (number != checks_->newest)
                return;
            problems_ = std::move(*open);
            accepted_ = std::move(accepted);
            isChecking_ = false;
            emit problemsChanged();
        });
    });
}

QString Workspace::textOfStep(int index) const
{
    const auto* step = static_cast<const EditCommand*>(undo_.command(index));
    return step == nullptr ? QString() : step->said();
}

int Workspace::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(problems(), severity, &Diagnostic::severity));
}

QString Workspace::name() const
{
    return qt(content_.settings().name);
}

QString Workspace::folder() const
{
    return tree_ ? QString::fromStdString(tree_->folder().string()) : QString();
}

QString Workspace::savedText() const
{
    if (isReading_)
        return tr("Reading the folder…");
    if (!tree_)
        return tr("Nothing open");
    if (!conflicts_.empty())
        return tr("Waiting for your choice");
    if (!isSaved_)
        return hasSaveFailed_ ? tr("Not saved") : tr("Saving…");
    if (isReadOnly_)
        return tr("Read only");
    return savedAt_.isEmpty() ? tr("No change") : tr("Everything is saved, %1").arg(savedAt_);
}

QVariantList Workspace::unreadable() const
{
    QVariantList files;
    if (tree_)
        for (const store::Tree::Unreadable& file : tree_->unreadable())
            files.append(QVariantMap{{u"path"_s, qt(file.path)}, {u"line"_s, static_cast<int>(file.problem.place.line)},
                {u"sentence"_s, said(file.problem.message)}});
    return files;
}

QString Workspace::todayText() const
{
    return qt(today_.text());
}

QString Workspace::html(const QString& markdown, const QString& challenge) const
{
    syntax::MarkdownStyle style;
    style.image = [&](std::string_view url) -> std::optional<std::string> {
        const QString shown = fileUrl(challenge, qt(url));
        if (shown.isEmpty())
            return std::nullopt;
        return utf8(shown);
    };
    style.field = syntax::fieldMark;
    QString html = qt(syntax::htmlOf(utf8(markdown), style));
    // Without a border a table of Qt is only columns. Tags of an author are text here, so this one is the renderer's.
    html.replace(u"<table>"_s,
        u"<table border=\"1\" cellpadding=\"4\" style=\"border-collapse: collapse; margin-top: 8px; margin-bottom: "
        u"8px; "
        "border-color: silver\">"_s);
    // Qt's reader of HTML takes a narrow no-break space for a plain one and breaks the line there.
    return html.replace(QChar(0x202F), QChar(QChar::Nbsp));
}

QString Workspace::fileUrl(const QString& challenge, const QString& fileName) const
{
    const std::string id = utf8(challenge);
    return content_.file(id, utf8(fileName)) == nullptr ? QString()
                                                        : u"image://content/%1/%2"_s.arg(challenge, fileName);
}

} // namespace acquis::studio
