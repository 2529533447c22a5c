#pragma once

#include "model/review/difference.h"
#include "model/store/tree.h"
#include "model/store/watch/watcher.h"

#include <QObject>
#include <QSocketNotifier>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace acquis::studio {

/// Notices that others (git, another editor) change the open folder, and reads it again. Watching and reading are done
/// on a thread of their own; only the results come to the window's.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    /// The folder as others have left it.
    struct Reread {
        store::Tree tree;
        std::vector<review::EntityChange> changes; ///< against the tree that was known before
        store::Tree before;
    };

    explicit FolderWatch(QObject* parent = nullptr);
    ~FolderWatch() override;

    /// Follows a folder from how it was read here; what was followed before is left alone.
    void follow(const store::Tree& tree);
    void stop();

    /// The folder as we have just written it, or have taken it over: no news.
    void know(const store::Tree& tree);

    /// Reads the folder again although nothing may have been heard of.
    void lookAgain();

signals:
    void changedByOthers(std::shared_ptr<const acquis::studio::FolderWatch::Reread> now);
    /// The folder is gone, or cannot be watched any more; the sentence says which.
    void lost(const acquis::Error& error);

private:
    struct Followed;
    void look(bool always);

    QThreadPool pool_;
    QTimer pause_;
    std::unique_ptr<QSocketNotifier> notifier_;
    std::shared_ptr<Followed> followed_;
    std::optional<store::Tree> known_;
};

} // namespace acquis::studio
