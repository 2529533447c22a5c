#include "exporters/release/notice.h"

namespace acquis::release {

Diagnostic noticed(std::string_view rule, Severity severity, Subject subject, FieldPath field, Sentence sentence)
{
    Diagnostic diagnostic;
    diagnostic.rule = rule;
    diagnostic.severity = severity;
    diagnostic.subject = std::move(subject);
    diagnostic.field = std::move(field);
    diagnostic.message = std::move(sentence);
    return diagnostic;
}

} // namespace acquis::release
