#pragma once

#include "model/referential/codec.h"
#include "model/referential/waiver.h"

#include <string>
#include <vector>

namespace acquis::referential {

/// A field that two branches changed and that no merge could settle: kept as data until a person decides.
struct FieldConflict {
    std::string field;
    Value base;
    Value ours;
    Value theirs;

    static const RecordType& recordType();
    bool operator==(const FieldConflict&) const = default;
};

/// What every entity carries beside its own fields.
struct EntityCommon {
    std::vector<Waiver> accepted;
    Value imported; ///< what an import could not place, or what differs from what we would derive; wins at export
    std::vector<FieldConflict> conflicts;

    bool operator==(const EntityCommon&) const = default;
};

template <class T>
inline constexpr std::array commonFields{
    Row<T>::template field<&T::accepted>("accepted", machine, {"Dérogations", "Waivers"},
        {"Problèmes acceptés, avec leur raison et leur échéance.",
            "Problems that are accepted, with a reason and a date."}),
    Row<T>::template field<&T::imported>("imported", machine, {"Conservé de l’import", "Kept from import"},
        {"Ce qu’un import a conservé tel quel et qui l’emporte à l’export.",
            "What an import kept as it was; it wins at export."}),
    Row<T>::template field<&T::conflicts>("conflicts", machine, {"Conflits", "Conflicts"},
        {"Champs qu’une fusion n’a pas pu trancher.", "Fields that a merge could not settle."}),
};

} // namespace acquis::referential
