#include "exporters/release/compliance.h"

#include <algorithm>

namespace acquis::release {

using namespace referential;

bool isCompliant(const Tube& tube, Device device, const Links& links)
{
    bool hasPrototype = false;
    for (const Skill* skill : links.skillsOf(tube))
        for (const Challenge* challenge : links.challengesOf(*skill)) {
            if (!challenge->isPrototype() || !challenge->isValidated())
                continue;
            if (std::ranges::find(challenge->responsive, device) == challenge->responsive.end())
                return false;
            hasPrototype = true;
        }
    return hasPrototype;
}

} // namespace acquis::release
