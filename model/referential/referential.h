#pragma once

#include "model/referential/entity.h"
#include "model/referential/entity_set.h"
#include "model/referential/file_fact.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace acquis::referential {

class Links;

/// A whole referential at one moment: an immutable value. An edit makes another one that shares all the rest, so that
/// checks, exports and simulations run on any thread without locks and equal pointers mean "unchanged".
class Referential {
public:
    Referential() = default;

    /// A referential of these entities. Of several with one identity the first is kept; duplicates() tells the others.
    [[nodiscard]] static Referential of(
        std::vector<Entity> entities, std::map<std::string, std::vector<FileFact>> files = {});

    [[nodiscard]] Referential with(const Entity& entity) const;
    [[nodiscard]] Referential without(const Subject& subject) const;
    [[nodiscard]] Referential withFiles(const std::string& challenge, std::vector<FileFact> facts) const;

    /// Every entity of a type, ordered by identity.
    template <class T> [[nodiscard]] const EntitySet<T>& all() const
    {
        static const EntitySet<T> none;
        const auto& set = std::get<std::shared_ptr<const EntitySet<T>>>(sets_);
        return set == nullptr ? none : *set;
    }

    template <class T> [[nodiscard]] std::shared_ptr<const T> find(std::string_view identity) const
    {
        return all<T>().find(identity);
    }

    /// The entity of any kind with this id; thematics are inside competences and are not found here.
    [[nodiscard]] std::optional<Entity> find(std::string_view id) const;
    [[nodiscard]] std::optional<Entity> find(const Subject& subject) const;

    /// Every entity, kind by kind.
    [[nodiscard]] std::vector<Entity> entities() const;
    [[nodiscard]] std::size_t size() const;

    /// Entities whose identity another one has already.
    [[nodiscard]] const std::vector<Entity>& duplicates() const;

    /// Files of a challenge or a localized challenge, by its id.
    [[nodiscard]] const std::vector<FileFact>& files(std::string_view challenge) const;
    [[nodiscard]] const FileFact* file(std::string_view challenge, std::string_view name) const;

    /// The settings; default ones where there is no `referential.yaml`.
    [[nodiscard]] const Settings& settings() const;

    /// What belongs to what, computed at the first call and kept with the snapshot. Safe on any thread.
    [[nodiscard]] const Links& links() const;

private:
    template <class T> using SetPointer = std::shared_ptr<const EntitySet<T>>;

    std::tuple<SetPointer<Settings>, SetPointer<Roles>, SetPointer<Tags>, SetPointer<LinkWaivers>,
        SetPointer<Framework>, SetPointer<Area>, SetPointer<Competence>, SetPointer<Tube>, SetPointer<Skill>,
        SetPointer<Challenge>, SetPointer<LocalizedChallenge>, SetPointer<Tutorial>, SetPointer<Course>,
        SetPointer<Mission>, SetPointer<Training>, SetPointer<Module>, SetPointer<TargetProfile>, SetPointer<Campaign>,
        SetPointer<Certification>, SetPointer<Calibration>, SetPointer<Crosswalk>, SetPointer<ReviewThread>,
        SetPointer<Localization>>
        sets_;
    std::shared_ptr<const std::vector<Entity>> duplicates_;
    std::shared_ptr<const std::map<std::string, std::vector<FileFact>>> files_;
    struct Derived;
    std::shared_ptr<Derived> derived_ = freshDerived();
    static std::shared_ptr<Derived> freshDerived();
};

} // namespace acquis::referential
