#include "model/store/yaml/alignment.h"

#include <algorithm>

namespace acquis::store {

namespace {

/// Lists longer than this are compared from both ends only: the middle would cost too much.
constexpr std::size_t longestCompared = 2000;

class Aligner {
public:
    Aligner(const Value::List& before, const Value::List& after)
        : before_(before)
        , after_(after)
        , from_(after.size())
        , taken_(before.size())
    {
    }

    Alignment byKey(std::string_view key)
    {
        for (std::size_t j = 0; j < after_.size(); ++j) {
            const Value* wanted = after_[j].find(key);
            for (std::size_t i = 0; wanted != nullptr && i < before_.size() && !from_[j]; ++i) {
                const Value* found = before_[i].find(key);
                if (!taken_[i] && found != nullptr && *found == *wanted)
                    take(i, j);
            }
        }
        pairEqual();
        return std::move(from_);
    }

    Alignment byContent()
    {
        std::size_t first = 0;
        std::size_t endBefore = before_.size();
        std::size_t endAfter = after_.size();
        for (; first < endBefore && first < endAfter && before_[first] == after_[first]; ++first)
            take(first, first);
        for (; endBefore > first && endAfter > first && before_[endBefore - 1] == after_[endAfter - 1];
             --endBefore, --endAfter)
            take(endBefore - 1, endAfter - 1);
        if ((endBefore - first) * (endAfter - first) <= longestCompared * longestCompared)
            pairLongest(first, endBefore, endAfter);
        pairEqual();
        pairInPlace();
        return std::move(from_);
    }

private:
    void take(std::size_t i, std::size_t j)
    {
        from_[j] = i;
        taken_[i] = true;
    }

    /// Longest common subsequence of the middle.
    void pairLongest(std::size_t first, std::size_t endBefore, std::size_t endAfter)
    {
        const std::size_t width = endAfter - first + 1;
        std::vector<unsigned> length((endBefore - first + 1) * width, 0);
        const auto at
            = [&](std::size_t i, std::size_t j) -> unsigned& { return length[(i - first) * width + (j - first)]; };
        for (std::size_t i = endBefore; i-- > first;)
            for (std::size_t j = endAfter; j-- > first;)
                at(i, j) = before_[i] == after_[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        for (std::size_t i = first, j = first; i < endBefore && j < endAfter;) {
            if (before_[i] == after_[j])
                take(i++, j++);
            else if (at(i + 1, j) >= at(i, j + 1))
                ++i;
            else
                ++j;
        }
    }

    /// What is left and equal has been moved.
    void pairEqual()
    {
        for (std::size_t j = 0; j < after_.size(); ++j)
            for (std::size_t i = 0; i < before_.size() && !from_[j]; ++i)
                if (!taken_[i] && before_[i] == after_[j])
                    take(i, j);
    }

    /// What is left between the same neighbours has been changed.
    void pairInPlace()
    {
        for (std::size_t j = 0; j < after_.size(); ++j) {
            const std::size_t place = j == 0 ? 0 : from_[j - 1] ? *from_[j - 1] + 1 : before_.size();
            if (!from_[j] && place < before_.size() && !taken_[place])
                take(place, j);
        }
    }

    const Value::List& before_;
    const Value::List& after_;
    Alignment from_;
    std::vector<bool> taken_;
};

} // namespace

Alignment aligned(const Value::List& before, const Value::List& after, std::string_view key)
{
    return key.empty() ? Aligner(before, after).byContent() : Aligner(before, after).byKey(key);
}

bool isIdentity(const Alignment& alignment, std::size_t sizeBefore)
{
    if (alignment.size() != sizeBefore)
        return false;
    for (std::size_t j = 0; j < alignment.size(); ++j)
        if (alignment[j] != j)
            return false;
    return true;
}

} // namespace acquis::store
