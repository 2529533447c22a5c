#include "measure.h"

#include "models/workspace.h"

#include <QCoreApplication>
#include <QTextStream>

namespace acquis::studio {

namespace {

/// How often the thread of the window is asked whether it answers, in milliseconds.
constexpr int pulse = 2;

} // namespace

Measure::Measure()
{
    clock_.start();
    pulse_.setTimerType(Qt::PreciseTimer);
    connect(&pulse_, &QTimer::timeout, this, &Measure::beat);
    pulse_.start(pulse);
    Workspace& workspace = Workspace::instance();
    connect(&workspace, &Workspace::opened, this, [this] { opened_ = clock_.elapsed(); });
    connect(&workspace, &Workspace::problemsChanged, this, [this, &workspace] {
        if (opened_ >= 0 && !workspace.isChecking())
            QTimer::singleShot(0, this, &Measure::print); // once what follows from the problems is done too
    });
}

void Measure::beat()
{
    const qint64 now = clock_.elapsed();
    if (now - lastBeat_ > longest_) {
        longest_ = now - lastBeat_;
        longestAt_ = lastBeat_;
    }
    lastBeat_ = now;
}

void Measure::print()
{
    beat();
    QTextStream(stdout) << "{\"opened\": " << opened_ << ", \"checked\": " << clock_.elapsed()
                        << ", \"longestBlock\": " << longest_ << ", \"longestBlockAt\": " << longestAt_ << "}"
                        << Qt::endl;
    QCoreApplication::quit();
}

} // namespace acquis::studio
