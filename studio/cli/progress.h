#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace acquis::cli {

/// Tells on standard error that a command is at work, on one line that is wiped at the end. Only for a person who looks
/// and waits: a terminal, and not before a third of a second.
class Progress {
public:
    Progress() = default;
    ~Progress() { stop(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// What is being done now. Goes on from what was being done before.
    void show(std::string doing);

    /// The line is gone when this returns.
    void stop();

private:
    void draw();

    std::mutex lock_;
    std::condition_variable changed_;
    std::string doing_;
    bool isStopping_ = false;
    std::chrono::steady_clock::time_point begin_;
    std::thread drawing_;
};

} // namespace acquis::cli
