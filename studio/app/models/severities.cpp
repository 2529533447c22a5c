#include "studio/app/models/severities.h"

#include "studio/app/models/text.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;

Severities::Severities(const std::vector<Diagnostic>& problems)
{
    for (const Diagnostic& problem : problems) {
        const auto [place, isNew] = worst_.try_emplace(problem.subject.id, problem.severity);
        if (!isNew)
            place->second = std::min(place->second, problem.severity);
    }
}

QString Severities::of(std::string_view id) const
{
    const auto found = worst_.find(id);
    return found == worst_.end() ? QString() : qt(acquis::wordOf(found->second));
}

QString Severities::worse(const QString& one, const QString& other)
{
    for (const QString& severity : {u"error"_s, u"warning"_s, u"info"_s})
        if (one == severity || other == severity)
            return severity;
    return {};
}

} // namespace acquis::studio
