#pragma once

#include "model/referential/entity.h"

namespace acquis::index {

/// What the index keeps of the content of one file, and all it needs to tell where words may be found.
struct Facts {
    Kind kind = Kind::settings;
    std::string id;                 ///< empty for a translation, whose path tells it
    std::string name;               ///< folded; of a skill what follows its tube's name: `3 v1`
    std::vector<std::string> needs; ///< ids without which a search would not find what it finds: a tube, a prototype
    std::vector<std::string> words; ///< of every text and of the name, each once: see wordsOf()

    bool operator==(const Facts&) const = default;
};

[[nodiscard]] Facts factsOf(const referential::Entity& entity);

/// The words of a folded text: runs of letters and digits of ASCII and of everything beyond it. A text that holds
/// another holds each of its words, as a word or a part of one.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view folded);

} // namespace acquis::index
