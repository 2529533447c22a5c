#include "model/rules/calibrated.h"

#include <algorithm>

namespace acquis::rules {

using namespace referential;

std::vector<const Certification*> certificationsToCome(const Context& context)
{
    std::vector<const Certification*> found;
    for (const auto& certification : context.referential.all<Certification>())
        if (certification->until.empty() || certification->until >= context.today)
            found.push_back(certification.get());
    return found;
}

bool isInForce(const Certification& certification, const Day& day)
{
    return certification.from <= day && (certification.until.empty() || certification.until >= day);
}

std::set<std::string, std::less<>> calibratedChallenges(const Referential& referential)
{
    std::set<std::string, std::less<>> ids;
    for (const auto& calibration : referential.all<Calibration>())
        for (const auto& [id, measure] : calibration->measures)
            if (measure.difficulty && measure.discrimination)
                ids.insert(id);
    return ids;
}

bool drawsFrom(const Certification& certification, const TubeId& tube)
{
    return certification.tubes.empty() || std::ranges::find(certification.tubes, tube) != certification.tubes.end();
}

} // namespace acquis::rules
