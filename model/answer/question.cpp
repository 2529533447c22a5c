#include "model/answer/question.h"

namespace acquis::answer {

std::optional<bool> Question::flagOf(const Value& value)
{
    if (value.isNull())
        return std::nullopt;
    if (const bool* flag = value.boolean())
        return *flag;
    const std::string* word = value.text();
    return word == nullptr || *word != "Désactivé";
}

} // namespace acquis::answer
