#pragma once

#include "model/base/locale.h"
#include "model/referential/entity_common.h"

namespace acquis::referential {

/// The texts of an entity (other than a challenge) in another locale: `X.<locale>.yaml` beside `X.yaml`. Texts of keyed
/// lists stand under the list's name by key (`thematics: {thematicA1: Web}`), as paths here (`thematics[thematicA1]`).
struct Localization : EntityCommon {
    static constexpr Kind kind = Kind::localization;

    Kind ownerKind = Kind::tube;
    std::string owner;
    Locale locale;
    Dictionary<std::string> texts;  ///< path to text
    Dictionary<std::string> source; ///< path to the short hash of the text it was translated from

    /// Owner and locale: `tubeA1b2.en`.
    [[nodiscard]] std::string_view identity() const { return identity_; }
    void identify(Kind kindOfOwner, std::string_view ownerId, const Locale& inLocale);

    [[nodiscard]] const std::string* text(std::string_view path) const { return texts.find(path); }

    bool operator==(const Localization&) const = default;

private:
    std::string identity_;
};

/// The file's content; its keys follow the owner's field table.
[[nodiscard]] Value toValue(const Localization& localization);

/// Reads a locale file's content by its owner's field table; what does not fit is reported.
void fromValue(Localization& localization, const RecordType& ownerType, const Value& value, Reading& reading);

/// The fields of a locale file of an owner's type: its translatable texts, keyed lists as texts by key. For reading and
/// writing YAML; the fields read and write nothing themselves.
[[nodiscard]] const RecordType& localeTypeOf(const RecordType& ownerType);

/// The translatable texts of an entity with their paths, in the order of its table. What a locale file may hold.
[[nodiscard]] Dictionary<std::string> translatableTexts(const RecordType& type, const Value& entity);

} // namespace acquis::referential
