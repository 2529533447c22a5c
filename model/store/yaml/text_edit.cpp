#include "model/store/yaml/text_edit.h"

#include <algorithm>
#include <utility>

namespace acquis::store {

std::string applied(std::string_view text, Span region, std::vector<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const TextEdit& edit) { return std::pair(edit.span.begin, edit.span.end); });
    std::string result;
    std::size_t at = region.begin;
    for (const TextEdit& edit : edits) {
        if (edit.span.begin > at)
            result += text.substr(at, edit.span.begin - at);
        result += edit.text;
        at = std::max(at, edit.span.end);
    }
    if (region.end > at)
        result += text.substr(at, region.end - at);
    return result;
}

} // namespace acquis::store
