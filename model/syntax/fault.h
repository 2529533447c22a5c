#pragma once

#include "model/base/sentence.h"
#include "model/syntax/text_position.h"

#include <string>

namespace acquis::syntax {

/// Something wrong inside a text of the engine, with its place. A rule decides how grave it is.
struct Fault {
    enum class Kind {
        // Choices
        textBeforeChoices, ///< the engine drops it
        emptyChoice,
        // Fields ${…}
        emptyField,        ///< `${}`: loading the list of challenges fails
        unterminatedField, ///< `${` without its `}`, or with another `${` before it
        unnamedField,      ///< nothing before `#`, `§` or the options
        wrongFieldName,    ///< other than letters without accents, digits, `_` and `-`
        duplicateField,
        misorderedParts,    ///< name, placeholder, label, value, options: in this order only
        wrongOptions,       ///< not a JSON list of texts, or an empty one
        typographicOptions, ///< curly quotes or no-break spaces in the options
        braceInField,       ///< a `}` inside a part ends the field too early
        // Solutions in YAML
        notYaml,
        tabInYaml,
        duplicateKey,
        unknownTag,
        unknownAlias,
        severalDocuments,
        notAMap,
        scalarInsteadOfList,
        emptyGroup, ///< `key:` and nothing under it
        emptyList,  ///< `key: []`
        notAText,   ///< an accepted answer that is empty, a list or a map
        wrongKey,   ///< a key that is no text
    };

    Kind kind = Kind::notYaml;
    TextPosition position;
    std::size_t length = 0; ///< in bytes; 0 where only the place is known
    std::string about;      ///< the name, key or excerpt concerned

    bool operator==(const Fault&) const = default;
};

/// Whether the engine's YAML reader refuses the whole text (it answers with an error), rather than only its shape.
[[nodiscard]] bool isYamlFault(Fault::Kind kind);

[[nodiscard]] Sentence sentenceOf(const Fault& fault);

} // namespace acquis::syntax
