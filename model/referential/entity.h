#pragma once

#include "model/base/diagnostic.h"
#include "model/referential/area.h"
#include "model/referential/calibration.h"
#include "model/referential/campaign.h"
#include "model/referential/certification.h"
#include "model/referential/challenge.h"
#include "model/referential/competence.h"
#include "model/referential/course.h"
#include "model/referential/crosswalk.h"
#include "model/referential/framework.h"
#include "model/referential/lists.h"
#include "model/referential/localization.h"
#include "model/referential/localized_challenge.h"
#include "model/referential/mission.h"
#include "model/referential/module.h"
#include "model/referential/review_thread.h"
#include "model/referential/settings.h"
#include "model/referential/skill.h"
#include "model/referential/target_profile.h"
#include "model/referential/training.h"
#include "model/referential/tube.h"
#include "model/referential/tutorial.h"

#include <memory>
#include <variant>

namespace acquis::referential {

/// One entity of any kind, shared and immutable. The variant lists every kind of file, once.
class Entity {
public:
    template <class T> using Pointer = std::shared_ptr<const T>;

    using Any = std::variant<Pointer<Settings>, Pointer<Roles>, Pointer<Tags>, Pointer<LinkWaivers>, Pointer<Framework>,
        Pointer<Area>, Pointer<Competence>, Pointer<Tube>, Pointer<Skill>, Pointer<Challenge>,
        Pointer<LocalizedChallenge>, Pointer<Tutorial>, Pointer<Course>, Pointer<Mission>, Pointer<Training>,
        Pointer<Module>, Pointer<TargetProfile>, Pointer<Campaign>, Pointer<Certification>, Pointer<Calibration>,
        Pointer<Crosswalk>, Pointer<ReviewThread>, Pointer<Localization>>;

    template <class T>
    Entity(Pointer<T> entity)
        : entity_(std::move(entity))
    {
    }

    template <class T>
    requires requires { T::kind; }
    Entity(T entity)
        : entity_(std::make_shared<const T>(std::move(entity)))
    {
    }

    /// An entity of a kind read from a file's content; what does not fit is reported and keeps its default.
    /// Not for localized kinds, whose owner the file's name tells.
    [[nodiscard]] static Entity read(Kind kind, const Value& value, Reading& reading);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] std::string_view identity() const;
    [[nodiscard]] Subject subject() const { return {kind(), std::string(identity())}; }

    /// The field table of its kind; for a Localization, that of its owner's locale files.
    [[nodiscard]] const RecordType& recordType() const;

    /// The content of its file.
    [[nodiscard]] Value value() const;

    /// The same entity with other content; what does not fit is reported.
    [[nodiscard]] Entity withValue(const Value& value, Reading& reading) const;

    [[nodiscard]] const EntityCommon& common() const;

    /// The entity as its type; null when it is of another kind.
    template <class T> [[nodiscard]] Pointer<T> as() const
    {
        const auto* pointer = std::get_if<Pointer<T>>(&entity_);
        return pointer == nullptr ? nullptr : *pointer;
    }

    template <class Visitor> decltype(auto) visit(Visitor&& visitor) const
    {
        return std::visit([&](const auto& pointer) -> decltype(auto) { return visitor(*pointer); }, entity_);
    }

    /// The same object in memory: unchanged between two snapshots.
    [[nodiscard]] bool isSame(const Entity& other) const { return entity_ == other.entity_; }

    /// Equal as values.
    bool operator==(const Entity& other) const;

private:
    Any entity_;
};

/// The field table of a kind of file; the challenge's for a challenge, and so on. Localizations have none of their own.
[[nodiscard]] const RecordType* recordTypeOf(Kind kind);

} // namespace acquis::referential
