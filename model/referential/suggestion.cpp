#include "model/referential/suggestion.h"

#include "model/base/text.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace acquis::referential {

namespace {

/// Letters added, left out, changed, or exchanged with their neighbour (optimal string alignment).
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(before, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

std::string nearestTo(std::string_view typed, std::span<const std::string_view> candidates)
{
    const std::string wanted = text::folded(typed);
    std::string_view nearest;
    std::size_t smallest = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = editDistance(wanted, text::folded(candidate));
        if (distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return std::string(nearest);
}

} // namespace acquis::referential
