#include "model/rules/called.h"

#include <fmt/format.h>

namespace acquis::rules {

Sentence called(const referential::Links& links, std::string_view id)
{
    const std::string name = links.nameOf(id);
    if (name.empty() || name == id)
        return {std::string(id), std::string(id)};
    return {fmt::format("« {} » ({})", name, id), fmt::format("\"{}\" ({})", name, id)};
}

} // namespace acquis::rules
