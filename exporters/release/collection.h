#pragma once

#include "model/base/kind.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace acquis::release {

/// The collections of a release, in the order in which the engine takes them.
enum class Collection {
    frameworks,
    areas,
    competences,
    thematics,
    tubes,
    skills,
    challenges,
    tutorials,
    courses,
    missions,
    modules
};

inline constexpr std::array collections{Collection::frameworks, Collection::areas, Collection::competences,
    Collection::thematics, Collection::tubes, Collection::skills, Collection::challenges, Collection::tutorials,
    Collection::courses, Collection::missions, Collection::modules};

/// What a key of an item must be for the engine's database.
struct Column {
    enum class Type {
        line, ///< varchar(255)
        text,
        boolean,
        integer, ///< 4 bytes
        number,  ///< 4-byte float
        json,
        texts, ///< array of texts
    };

    std::string_view key;
    Type type = Type::text;
};

[[nodiscard]] std::string_view nameOf(Collection collection);
[[nodiscard]] std::optional<Collection> collectionOf(std::string_view name);
[[nodiscard]] Kind kindOf(Collection collection);

/// The keys that a release may give an item; none for modules, which are free.
[[nodiscard]] std::span<const Column> columnsOf(Collection collection);
[[nodiscard]] const Column* columnOf(Collection collection, std::string_view key);

} // namespace acquis::release
