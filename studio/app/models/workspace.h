#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/links.h"
#include "model/rules/check.h"
#include "model/store/tree.h"
#include "studio/app/models/folder_watch.h"
#include "studio/app/models/open_problems.h"
#include "studio/app/models/text.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QUndoStack>
#include <QVariantList>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QQmlEngine;
class QJSEngine;

namespace acquis::studio {

/// The content folder that is open: its snapshot, the undo stack, the problems found in the background, and saving.
/// Every change of the content goes through apply(); there is no "save": what has changed is written when the author
/// pauses.
class Workspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY opened FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY opened FINAL)
    Q_PROPERTY(QString branch READ branch NOTIFY opened FINAL)
    Q_PROPERTY(QString author READ author NOTIFY opened FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY undoChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY undoChanged FINAL)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY problemsChanged FINAL)
    Q_PROPERTY(int warningCount READ warningCount NOTIFY problemsChanged FINAL)
    Q_PROPERTY(int infoCount READ infoCount NOTIFY problemsChanged FINAL)
    Q_PROPERTY(bool isChecking READ isChecking NOTIFY problemsChanged FINAL)
    Q_PROPERTY(bool isSaved READ isSaved NOTIFY savedChanged FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged FINAL)
    /// The last attempt to write what has changed failed; `failure` says why.
    Q_PROPERTY(bool hasSaveFailed READ hasSaveFailed NOTIFY savedChanged FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged FINAL)
    /// This account may not write into the folder: changes stay on the screen.
    Q_PROPERTY(bool isReadOnly READ isReadOnly NOTIFY opened FINAL)
    /// A folder is being read; what was open before is still shown.
    Q_PROPERTY(bool isReading READ isReading NOTIFY savedChanged FINAL)
    /// Files that could not be read, and are never written: `[{path, line, sentence}]`.
    Q_PROPERTY(QVariantList unreadable READ unreadable NOTIFY spokenChanged FINAL)
    /// What others have changed on the disk while it was being changed here, one after the other: `[{id, name,
    /// removed}]`. Neither is lost: mine stays on the screen, theirs in its file, until the author says which one
    /// holds.
    Q_PROPERTY(QVariantList conflicts READ conflicts NOTIFY conflictsChanged FINAL)
    Q_PROPERTY(QString today READ todayText CONSTANT FINAL)

public:
    /// One entity before and after; absent on one side when it is made or removed.
    struct Exchange {
        std::optional<referential::Entity> before;
        std::optional<referential::Entity> after;
    };

    [[nodiscard]] static Workspace* create(QQmlEngine*, QJSEngine*);
    [[nodiscard]] static Workspace& instance();

    /// Opens a folder. When it cannot be read `failure` says why and what was open stays open.
    Q_INVOKABLE bool open(const QString& folder);
    Q_INVOKABLE void close();
    /// Reads the folder again; unsaved changes are written first.
    Q_INVOKABLE bool reload();
    /// Reads the folder again without the changes that could not be written.
    Q_INVOKABLE bool reloadWithoutChanges();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Writes what has changed now. False, with `failure`, when the disk refuses; nothing is lost.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void dismissFailure();
    /// Settles the first of the conflicts. Undo brings back what taking theirs gave up.
    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void takeTheirs();

    /// Name, kind word and competence of an entity, for lists and paths.
    Q_INVOKABLE QString nameOf(const QString& id) const;
    Q_INVOKABLE QString kindOf(const QString& id) const;
    /// A thing's colour name, through its competence and area; empty outside.
    Q_INVOKABLE QString areaColorOf(const QString& id) const;
    /// The steps from the framework down to this one: `[{id, kind, name, code}]`, for the path above the room. A code
    /// is a short form of the name (`1.1`), where there is one.
    Q_INVOKABLE QVariantList pathTo(const QString& id) const;
    /// The worst severity among the problems of these entities (`error`, `warning`, `info` or empty).
    Q_INVOKABLE QString severityOf(const QStringList& ids) const;
    /// Safe HTML of a Markdown text; pictures of `challenge` are shown from its files.
    Q_INVOKABLE QString html(const QString& markdown, const QString& challenge = {}) const;
    /// The address under which a file of a challenge can be shown by Image; empty when there is none.
    Q_INVOKABLE QString fileUrl(const QString& challenge, const QString& name) const;
    /// The id of a competence, thematic, tube… made and listed where it belongs; empty when it could not be.
    Q_INVOKABLE QString addTube(const QString& thematic, const QString& name);
    Q_INVOKABLE QString addSkill(const QString& tube, int level);
    Q_INVOKABLE QString addPrototype(const QString& skill, const QString& type);
    Q_INVOKABLE QString addAlternative(const QString& prototype);
    Q_INVOKABLE QString addTutorial();
    Q_INVOKABLE QString addProfile(const QString& name);

    /// Makes these exchanges one undo step with a text an author would say. Steps with one merge key that follow each
    /// other become one. Exchanges that change nothing are dropped.
    void apply(std::vector<Exchange> exchanges, Spoken text, const QString& mergeKey = {});
    /// The same for one entity that exists.
    void apply(const referential::Entity& after, Spoken text, const QString& mergeKey = {});

    [[nodiscard]] bool isOpen() const { return tree_.has_value(); }
    [[nodiscard]] const referential::Referential& content() const { return content_; }
    [[nodiscard]] const referential::Links& links() const { return content_.links(); }
    [[nodiscard]] const store::Tree* tree() const { return tree_ ? &*tree_ : nullptr; }
    [[nodiscard]] const std::vector<Diagnostic>& problems() const { return problems_.all(); }
    [[nodiscard]] std::span<const Diagnostic* const> problemsOf(std::string_view entity) const
    {
        return problems_.of(entity);
    }
    [[nodiscard]] const std::vector<Diagnostic>& acceptedProblems() const { return accepted_; }
    [[nodiscard]] const Day& today() const { return today_; }
    void setToday(const Day& day) { today_ = day; }

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString branch() const { return branch_; }
    [[nodiscard]] QString author() const { return author_; }
    /// What undo and redo would do, in the studio's language.
    [[nodiscard]] QString undoText() const { return textOfStep(undo_.index() - 1); }
    [[nodiscard]] QString redoText() const { return textOfStep(undo_.index()); }
    [[nodiscard]] bool canUndo() const { return undo_.canUndo(); }
    [[nodiscard]] bool canRedo() const { return undo_.canRedo(); }
    [[nodiscard]] int errorCount() const { return count(Severity::error); }
    [[nodiscard]] int warningCount() const { return count(Severity::warning); }
    [[nodiscard]] int infoCount() const { return count(Severity::info); }
    [[nodiscard]] bool isChecking() const { return isChecking_; }
    [[nodiscard]] bool isSaved() const { return isSaved_; }
    [[nodiscard]] bool hasSaveFailed() const { return hasSaveFailed_; }
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString failure() const;
    [[nodiscard]] bool isReadOnly() const { return isReadOnly_; }
    [[nodiscard]] bool isReading() const { return isReading_; }
    [[nodiscard]] QVariantList unreadable() const;
    [[nodiscard]] QVariantList conflicts() const;
    [[nodiscard]] QString todayText() const;

    /// For the undo commands only.
    void exchange(const std::vector<Exchange>& exchanges, bool isForward);

signals:
    void opened();
    void changed();
    void problemsChanged();
    void undoChanged();
    void savedChanged();
    void failureChanged();
    /// What is said of the folder, after opening one and in another language.
    void spokenChanged();
    void conflictsChanged();

private:
    Workspace();
    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] QString textOfStep(int index) const;
    void fail(const Error& error);
    [[nodiscard]] Result<store::Tree> read(const std::filesystem::path& folder);
    bool write();
    void takeIn(const FolderWatch::Reread& now);
    void settle();
    [[nodiscard]] bool isInUndo(const Subject& subject) const;
    void checkSoon();
    void checkNow();

    std::optional<store::Tree> tree_;
    referential::Referential content_;
    QUndoStack undo_;
    FolderWatch watch_;
    std::vector<Subject> conflicts_;
    OpenProblems problems_;
    std::vector<Diagnostic> accepted_;
    Day today_ = Day::today();
    QString branch_;
    QString author_;
    std::optional<Error> failure_;
    QString savedAt_;
    QTimer saveTimer_;
    QTimer checkTimer_;
    /// What checks in the background share: they remember what the one before found, and only the newest is worth it.
    struct Checks {
        std::mutex turn;
        rules::Checker checker;
        std::atomic<int> newest = 0;
    };
    std::shared_ptr<Checks> checks_ = std::make_shared<Checks>();
    bool isChecking_ = false;
    bool isSaved_ = true;
    bool hasSaveFailed_ = false;
    bool isReadOnly_ = false;
    bool isReading_ = false;
};

} // namespace acquis::studio
