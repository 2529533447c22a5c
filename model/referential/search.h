#pragma once

#include "model/referential/referential.h"

#include <string>
#include <string_view>
#include <vector>

namespace acquis::referential {

/// Words and conditions typed by a person: `hameçonnage type:QROC status:validated level:3 "mot de passe"`. Words are
/// looked for in names, ids and texts, without case or accents; `key:value` must hold for a field of that name,
/// `kind:skill` and `in:1.1` for the kind and the competence; a leading `-` turns a condition round.
class Query {
public:
    [[nodiscard]] static Query parse(std::string_view text);

    struct Term {
        std::string key; ///< empty for a plain word
        std::string value;
        bool isNegated = false;
    };

    [[nodiscard]] const std::vector<Term>& terms() const { return terms_; }
    [[nodiscard]] bool empty() const { return terms_.empty(); }

private:
    std::vector<Term> terms_;
};

/// An entity found, what to call it, and how well it fits: names before ids before texts.
struct Hit {
    Entity entity;
    std::string name;
    std::string excerpt; ///< the text around the first word, on one line
    int rank = 0;        ///< smaller is better
};

/// What a search calls an entity, and what it reads of its content: every text, one after another.
[[nodiscard]] std::string searchName(const Entity& entity, const Links& links);
[[nodiscard]] std::string searchTexts(const Value& content);

/// Every entity that fits the whole query, best first, then by kind and identity.
[[nodiscard]] std::vector<Hit> search(const Referential& referential, const Query& query);

} // namespace acquis::referential
