#pragma once

#include "model/base/identifier.h"
#include "model/referential/entity.h"
#include "tests/bench/generate/stream.h"

#include <string>
#include <vector>

namespace acquis::bench {

/// How many of each kind a referential of size S has, and which belongs to which. At S=1: 16 competences, 80 thematics,
/// 250 tubes, 1,500 skills, 6,000 challenges, 3,000 tutorials and 300 target profiles.
class Plan {
public:
    Plan(std::uint64_t seed, std::size_t scale);

    const std::size_t areas, competences, thematics, tubes, skills, challenges, tutorials, profiles;

    [[nodiscard]] Stream stream(std::string_view kind, std::size_t number) const { return {seed_, kind, number}; }

    /// The id of an entity, the same for the same seed, kind and number.
    template <Kind kind> [[nodiscard]] Id<kind> id(std::size_t number) const
    {
        IdMaker maker([stream = Stream(seed_, "id", number * 32 + static_cast<std::size_t>(kind))]() mutable {
            return stream.next();
        });
        return maker.make<kind>();
    }

    /// The number of the entity that holds this one when `held` of them are spread over `holders`.
    [[nodiscard]] static std::size_t holder(std::size_t number, std::size_t holders, std::size_t held)
    {
        return number * holders / held;
    }
    /// The number of the first that a holder holds.
    [[nodiscard]] static std::size_t first(std::size_t holder, std::size_t holders, std::size_t held)
    {
        return (holder * held + holders - 1) / holders;
    }

    [[nodiscard]] std::string tubeName(std::size_t tube) const;

private:
    std::uint64_t seed_;
};

/// The framework and what stands above the skills, each with its English.
[[nodiscard]] std::vector<referential::Entity> frame(const Plan& plan);
[[nodiscard]] std::vector<referential::Entity> tubeWithSkills(const Plan& plan, std::size_t tube);
/// A challenge and, for half of them, its English.
[[nodiscard]] std::vector<referential::Entity> challenge(const Plan& plan, std::size_t number);
[[nodiscard]] referential::Entity tutorial(const Plan& plan, std::size_t number);
[[nodiscard]] referential::Entity profile(const Plan& plan, std::size_t number);

} // namespace acquis::bench
