#pragma once

#include "model/referential/referential.h"

#include <optional>
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
    int rank = 0;     ///< smaller is better
    std::string word; ///< folded, the first one that only the texts hold; empty where name and id have them all
};

/// The text of a hit around its word, on one line; empty where it has none.
[[nodiscard]] std::string excerptOf(const Hit& hit, const Links& links);

/// What a search calls an entity, and what it reads of its content: every text, one after another.
[[nodiscard]] std::string searchName(const Entity& entity, const Links& links);
[[nodiscard]] std::string searchTexts(const Value& content);

/// Searches one snapshot again and again, as a person types: names and texts are folded when they are first needed, and
/// kept, which takes about the size of the content. For one thread.
class Searcher {
public:
    explicit Searcher(Referential referential);

    /// Every entity that fits the whole query, best first, then by kind and identity.
    [[nodiscard]] std::vector<Hit> find(const Query& query);

private:
    /// What is compared of one entity.
    struct Compared {
        Entity entity;
        std::string name;
        std::string foldedName;
        std::string foldedId;
        std::optional<std::string> foldedTexts = std::nullopt;
    };

    [[nodiscard]] std::optional<Hit> match(
        const Compared& compared, const Query& query, const std::vector<std::string>& foldedValues) const;
    void foldTexts();

    Referential referential_;
    std::vector<Compared> all_;
};

/// The same once.
[[nodiscard]] std::vector<Hit> search(const Referential& referential, const Query& query);

} // namespace acquis::referential
