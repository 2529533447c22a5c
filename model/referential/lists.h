#pragma once

#include "model/referential/entity_common.h"

/// The three lists beside `referential.yaml`: roles, tags, waivers of links.
namespace acquis::referential {

enum class Permission { read, editAlternatives, edit, propose, review, validate, archive, move, release };
inline constexpr std::array permissionWords{
    Word{0, "read", "read", "lire", "read"},
    Word{1, "editAlternatives", "editAlternatives", "modifier les déclinaisons", "edit alternatives"},
    Word{2, "edit", "edit", "modifier", "edit"},
    Word{3, "propose", "propose", "proposer", "propose"},
    Word{4, "review", "review", "relire", "review"},
    Word{5, "validate", "validate", "valider", "validate"},
    Word{6, "archive", "archive", "archiver", "archive"},
    Word{7, "move", "move", "déplacer", "move"},
    Word{8, "release", "release", "livrer", "release"},
};
template <> inline constexpr std::span<const Word> wordsOf<Permission> = permissionWords;

/// What the people of one role may do.
struct Role {
    std::string name;
    std::string labelFr;
    std::string labelEn;
    std::vector<Permission> can;
    std::vector<std::string> members;

    static const RecordType& recordType();
    bool operator==(const Role&) const = default;
};

/// `roles.yaml`: who may do what.
struct Roles : EntityCommon {
    static constexpr Kind kind = Kind::roles;
    std::vector<Role> roles;

    [[nodiscard]] std::string_view identity() const { return "roles"; }
    static const RecordType& recordType();
    bool operator==(const Roles&) const = default;
};

/// A tag of tutorials and courses.
struct Tag {
    TagId id;
    std::string title;
    std::string description;
    std::string notes;

    static const RecordType& recordType();
    bool operator==(const Tag&) const = default;
};

/// `tags.yaml`.
struct Tags : EntityCommon {
    static constexpr Kind kind = Kind::tags;
    std::vector<Tag> tags;

    [[nodiscard]] std::string_view identity() const { return "tags"; }
    static const RecordType& recordType();
    bool operator==(const Tags&) const = default;
};

/// An external address that the link check leaves alone, and why.
struct LinkWaiver {
    std::string url;
    bool prefix = false;
    std::string reason;
    Day until;

    static const RecordType& recordType();
    bool operator==(const LinkWaiver&) const = default;
};

/// `links.yaml`.
struct LinkWaivers : EntityCommon {
    static constexpr Kind kind = Kind::linkWaivers;
    std::vector<LinkWaiver> waivers;

    [[nodiscard]] std::string_view identity() const { return "links"; }
    static const RecordType& recordType();
    bool operator==(const LinkWaivers&) const = default;
};

} // namespace acquis::referential
