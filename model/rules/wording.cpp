#include "model/rules/wording.h"

#include "model/answer/edit_distance.h"
#include "model/base/text.h"

#include <algorithm>

namespace acquis::rules {

std::string shown(std::string_view text)
{
    return text::shortened(text, 40);
}

Sentence quoted(const std::vector<std::string>& texts)
{
    constexpr std::size_t most = 4;
    Sentence all;
    const std::size_t count = std::min(texts.size(), most);
    for (std::size_t i = 0; i < count; ++i) {
        const bool isLast = i + 1 == count && i > 0 && count == texts.size();
        const std::string_view comma = i == 0 ? "" : ", ";
        all.fr.append(isLast ? " et " : comma).append("« " + shown(texts[i]) + " »");
        all.en.append(isLast ? " and " : comma).append("\"" + shown(texts[i]) + "\"");
    }
    if (count < texts.size()) {
        all.fr += "…";
        all.en += "…";
    }
    return all;
}

std::string nearest(std::string_view name, const std::vector<std::string>& names)
{
    const std::u16string wanted = text::toUtf16(text::folded(name));
    const std::string* best = nullptr;
    std::size_t least = std::max<std::size_t>(wanted.size() / 2, 1) + 1;
    for (const std::string& candidate : names) {
        const std::size_t distance = answer::editDistance(wanted, text::toUtf16(text::folded(candidate)));
        if (distance < least) {
            least = distance;
            best = &candidate;
        }
    }
    return best == nullptr ? std::string() : *best;
}

} // namespace acquis::rules
