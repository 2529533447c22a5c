#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

/// The colours the trade knows areas by.
enum class AreaColor { none, jaffa, emerald, cerulean, wildStrawberry, butterflyBush };

inline constexpr std::array areaColorWords{
    Word{0, "none", "", "aucune", "none"},
    Word{1, "jaffa", "jaffa", "jaffa", "jaffa"},
    Word{2, "emerald", "emerald", "émeraude", "emerald"},
    Word{3, "cerulean", "cerulean", "céruléen", "cerulean"},
    Word{4, "wild-strawberry", "wild-strawberry", "fraise des bois", "wild strawberry"},
    Word{5, "butterfly-bush", "butterfly-bush", "buddleia", "butterfly bush"},
};
template <> inline constexpr std::span<const Word> wordsOf<AreaColor> = areaColorWords;

/// An area (domaine): one of the five parts of the framework.
struct Area : EntityCommon {
    static constexpr Kind kind = Kind::area;

    AreaId id;
    std::string code;
    std::string title;
    std::optional<AreaColor> color;
    std::vector<std::string> aliases;
    std::vector<CompetenceId> competences;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Area&) const = default;
};

} // namespace acquis::referential
