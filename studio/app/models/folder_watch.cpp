#include "studio/app/models/folder_watch.h"

#include <fmt/format.h>

#include <utility>

namespace acquis::studio {

namespace {

/// How long a folder must be quiet before it is read again, in milliseconds: a checkout writes many files in a row.
constexpr int quietTime = 200;

Error folderGone(const std::filesystem::path& folder)
{
    return {Error::Kind::disk,
        {fmt::format(
             "Le dossier « {} » n’est plus là : il a été déplacé ou supprimé. Ce qui est à l’écran reste lisible ; "
             "remettez le dossier à sa place, ou ouvrez-le où il est maintenant.",
             folder.string()),
            fmt::format(
                "The folder “{}” is no longer there: it was moved or removed. What is on the screen can still be "
                "read; put the folder back, or open it where it is now.",
                folder.string())},
        {}};
}

} // namespace

/// One folder and who watches it. Only used on the pool's thread, but for the number that says it is out of date.
struct FolderWatch::Followed {
    std::optional<store::Watcher> watcher;
};

FolderWatch::FolderWatch(QObject* parent)
    : QObject(parent)
{
    pool_.setMaxThreadCount(1);
    pause_.setSingleShot(true);
    pause_.setInterval(quietTime);
    connect(&pause_, &QTimer::timeout, this, [this] { look(false); });
}

FolderWatch::~FolderWatch()
{
    stop();
    pool_.waitForDone();
}

void FolderWatch::stop()
{
    pause_.stop();
    notifier_.reset();
    followed_.reset();
    known_.reset();
}

void FolderWatch::follow(const store::Tree& tree)
{
    stop();
    known_ = tree;
    followed_ = std::make_shared<Followed>();
    pool_.start([this, followed = followed_, tree] {
        auto watcher = store::Watcher::on(tree.folder(), tree.contentHashes(), tree.readAt());
        const int descriptor = watcher ? watcher->descriptor() : -1;
        const auto error = watcher ? std::optional<Error>() : std::optional<Error>(watcher.error());
        if (watcher)
            followed->watcher.emplace(std::move(*watcher));
        QMetaObject::invokeMethod(this, [this, followed, descriptor, error] {
            if (followed != followed_)
                return;
            if (error)
                return emit lost(*error);
            notifier_ = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
            connect(notifier_.get(), &QSocketNotifier::activated, this, [this] {
                notifier_->setEnabled(false);
                pause_.start();
            });
            look(false); // what happened before we watched
        });
    });
}

void FolderWatch::know(const store::Tree& tree)
{
    known_ = tree;
    pool_.start([followed = followed_, tree] {
        if (followed && followed->watcher)
            followed->watcher->know(tree.contentHashes());
    });
}

void FolderWatch::lookAgain()
{
    look(true);
}

void FolderWatch::look(bool always)
{
    if (!followed_ || !known_)
        return;
    pool_.start([this, always, followed = followed_, before = *known_] {
        std::optional<Error> error;
        std::shared_ptr<const Reread> now;
        const auto news = followed->watcher ? followed->watcher->poll() : Result<store::Watcher::News>();
        if (!news)
            error = news.error();
        else if (news->isFolderGone)
            error = folderGone(before.folder());
        else if (always || !news->paths.empty()) {
            // A folder that cannot be read at this moment is being changed: its next news will tell.
            if (auto tree = store::Tree::open(before.folder()))
                now = std::make_shared<const Reread>(
                    Reread{*tree, review::difference(before.referential(), tree->referential()), before});
        }
        QMetaObject::invokeMethod(this, [this, followed, error, now] {
            if (followed != followed_)
                return;
            if (notifier_)
                notifier_->setEnabled(!error);
            if (error)
                emit lost(*error);
            else if (now)
                emit changedByOthers(now);
        });
    });
}

} // namespace acquis::studio
