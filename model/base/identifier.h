#pragma once

#include "model/base/kind.h"
#include "model/base/result.h"

#include <compare>
#include <functional>
#include <string>

namespace acquis::inline base {

/// Whether a text has the shape of an id of the engine's world: a known prefix or `rec`, then base62
/// (`skill9fQ2mmT41a`).
[[nodiscard]] bool isWellFormedId(std::string_view text, Kind kind);

/// Whether a text can stand where an id stands: not blank, at most 255 bytes, no space and no control character.
[[nodiscard]] bool canBeId(std::string_view text);

/// The identity of an entity of one kind. Only parse() makes one that is not empty; an empty one means "not given".
/// It may also hold a bare name typed by a person (`@navigateur2`), which a rule then reports.
template <Kind kind> class Id {
public:
    Id() = default;

    [[nodiscard]] static Result<Id> parse(std::string_view text)
    {
        if (!canBeId(text))
            return failure(Error::Kind::content,
                {"« " + std::string(text.substr(0, 40))
                        + " » ne peut pas être un identifiant : écrivez un identifiant sans espace.",
                    "\"" + std::string(text.substr(0, 40)) + "\" cannot be an id: write an id without spaces."});
        Id id;
        id.text_ = text;
        return id;
    }

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    [[nodiscard]] bool isWellFormed() const { return isWellFormedId(text_, kind); }

    auto operator<=>(const Id&) const = default;
    bool operator==(const Id&) const = default;

private:
    std::string text_;
};

using FrameworkId = Id<Kind::framework>;
using AreaId = Id<Kind::area>;
using CompetenceId = Id<Kind::competence>;
using ThematicId = Id<Kind::thematic>;
using TubeId = Id<Kind::tube>;
using SkillId = Id<Kind::skill>;
using ChallengeId = Id<Kind::challenge>;
using LocalizedChallengeId = Id<Kind::localizedChallenge>;
using TutorialId = Id<Kind::tutorial>;
using CourseId = Id<Kind::course>;
using TrainingId = Id<Kind::training>;
using ProfileId = Id<Kind::profile>;
using CampaignId = Id<Kind::campaign>;
using CertificationId = Id<Kind::certification>;
using CalibrationId = Id<Kind::calibration>;
using CrosswalkId = Id<Kind::crosswalk>;
using ThreadId = Id<Kind::thread>;
using TagId = Id<Kind::tag>;

/// Makes new ids: the kind's prefix and ten base62 characters. Ids are drawn from the randomness it is given, so that
/// tests pin them; `next` must return uniformly distributed 64-bit numbers.
class IdMaker {
public:
    explicit IdMaker(std::function<std::uint64_t()> next)
        : next_(std::move(next))
    {
    }

    /// An IdMaker on the system's randomness.
    [[nodiscard]] static IdMaker random();

    [[nodiscard]] std::string make(Kind kind);

    template <Kind kind> [[nodiscard]] Id<kind> make() { return *Id<kind>::parse(make(kind)); }

private:
    std::function<std::uint64_t()> next_;
};

} // namespace acquis::inline base
