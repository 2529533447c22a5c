#include "model/rules/rule.h"

namespace acquis::rules {

void Findings::add(Subject subject, FieldPath field, Sentence message, std::optional<Fix> fix)
{
    found_.push_back(
        {std::string(rule_), severity_, std::move(subject), std::move(field), std::move(message), std::move(fix), {}});
}

} // namespace acquis::rules
