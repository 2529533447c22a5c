#include "exporters/release/row.h"

namespace acquis::release {

namespace {

using namespace referential;

std::string_view idIn(const Workbench& workbench, Collection collection)
{
    switch (collection) {
    case Collection::thematics:
        return workbench.thematic.text();
    case Collection::tubes:
        return workbench.tube.text();
    default:
        return workbench.skill.text();
    }
}

} // namespace

std::string_view Row::id() const
{
    return std::visit(
        [&]<class T>(const T& known) -> std::string_view {
            if constexpr (std::is_same_v<T, ThematicOf>)
                return known.thematic->id.text();
            else if constexpr (std::is_same_v<T, ChallengeIn>)
                return known.localized == nullptr ? known.challenge->identity() : known.localized->identity();
            else if constexpr (std::is_same_v<T, WorkbenchOf>)
                return idIn(*known.competence->workbench, collection);
            else
                return known->identity();
        },
        thing);
}

Subject Row::subject() const
{
    const auto* challenge = std::get_if<ChallengeIn>(&thing);
    const bool isLocalized = challenge != nullptr && challenge->localized != nullptr;
    return {isLocalized ? Kind::localizedChallenge : kindOf(collection), std::string(id())};
}

const Value& Row::imported() const
{
    static const Value nothing;
    return std::visit(
        [&]<class T>(const T& known) -> const Value& {
            if constexpr (std::is_same_v<T, ThematicOf>)
                return known.thematic->imported;
            else if constexpr (std::is_same_v<T, ChallengeIn>)
                return known.localized == nullptr ? known.challenge->imported : known.localized->imported;
            else if constexpr (std::is_same_v<T, WorkbenchOf>) {
                const Value* part = known.competence->workbench->imported.find(nameOf(collection));
                return part == nullptr ? nothing : *part;
            } else
                return known->imported;
        },
        thing);
}

} // namespace acquis::release
