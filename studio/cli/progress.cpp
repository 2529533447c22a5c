#include "studio/cli/progress.h"

#include <array>
#include <cstdio>
#include <fmt/format.h>
#include <string_view>

namespace acquis::cli {

void Progress::show(std::string doing)
{
    const std::lock_guard guard(lock_);
    doing_ = std::move(doing);
    if (drawing_.joinable())
        return;
    isStopping_ = false;
    begin_ = std::chrono::steady_clock::now();
    drawing_ = std::thread(&Progress::draw, this);
}

void Progress::stop()
{
    if (!drawing_.joinable())
        return;
    {
        const std::lock_guard guard(lock_);
        isStopping_ = true;
    }
    changed_.notify_one();
    drawing_.join();
}

void Progress::draw()
{
    using namespace std::chrono_literals;
    constexpr std::array<std::string_view, 4> turns{"|", "/", "-", "\\"};
    constexpr std::string_view wiped = "\r\033[K";
    std::size_t turn = 0;
    std::unique_lock guard(lock_);
    const auto isStopping = [this] { return isStopping_; };
    for (auto pause = 300ms; !changed_.wait_for(guard, pause, isStopping); pause = 100ms) {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin_;
        const std::string line
            = fmt::format("{}{} {} {:.0f} s", wiped, turns[turn++ % turns.size()], doing_, elapsed.count());
        std::fwrite(line.data(), 1, line.size(), stderr);
    }
    if (turn > 0)
        std::fwrite(wiped.data(), 1, wiped.size(), stderr);
}

} // namespace acquis::cli
