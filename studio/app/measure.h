#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace acquis::studio {

/// Measures a start of the studio on a folder, for ./dev bench: prints, as JSON in milliseconds since the first window,
/// when the folder was open, when it was checked, and the longest time in which the window's thread answered nothing
/// (and when that began); then leaves.
class Measure : public QObject {
    Q_OBJECT

public:
    Measure();

private:
    void beat();
    void print();

    QElapsedTimer clock_;
    QTimer pulse_;
    qint64 lastBeat_ = 0;
    qint64 longest_ = 0;
    qint64 longestAt_ = 0;
    qint64 opened_ = -1;
};

} // namespace acquis::studio
