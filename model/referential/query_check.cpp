#include "model/referential/query_check.h"

#include "model/base/text.h"
#include "model/referential/suggestion.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::referential {

namespace {

using Words = std::vector<std::string_view>;

Words keysKnown()
{
    Words keys{"kind", "in"};
    for (const KindName& kind : kindNames)
        if (const RecordType* type = recordTypeOf(kind.kind))
            for (const Field& field : type->fields)
                keys.push_back(field.name);
    return keys;
}

/// What is said after a fault: the word that was probably meant, else all of them.
Sentence proposal(std::string_view nearest, std::string_view before, const Words& known)
{
    if (!nearest.empty())
        return {fmt::format("Vouliez-vous dire « {}{} » ?", before, nearest),
            fmt::format("Did you mean \"{}{}\"?", before, nearest)};
    std::string list;
    for (const std::string_view word : known)
        list += fmt::format("{}{}", list.empty() ? "" : ", ", word);
    return {fmt::format("Valeurs connues : {}.", list), fmt::format("Known values: {}.", list)};
}

tl::unexpected<Error> unknownKey(const Query::Term& term, std::string_view way)
{
    Sentence further{
        fmt::format("Pour chercher ce texte, mettez-le entre guillemets : '\"{}:{}\"'.", term.key, term.value),
        fmt::format("To look for this text, put it between quotes: '\"{}:{}\"'.", term.key, term.value)};
    if (const std::string nearest = nearestTo(way, keysKnown()); !nearest.empty() && nearest != way)
        further = proposal(nearest + std::string(term.key.substr(way.size())) + ':' + term.value, "", {});
    return failure(Error::Kind::usage,
        {fmt::format("Aucun objet n’a de champ « {} » : cette condition ne trouverait rien. {}", term.key, further.fr),
            fmt::format("No entity has a field \"{}\": this condition would find nothing. {}", term.key, further.en)});
}

tl::unexpected<Error> unknownValue(const Query::Term& term, std::string_view nearest, const Words& known)
{
    const Sentence further = proposal(nearest, term.key + ':', known);
    return failure(Error::Kind::usage,
        {fmt::format("« {} » n’est pas une valeur de « {} » : cette condition ne trouverait rien. {}", term.value,
             term.key, further.fr),
            fmt::format("\"{}\" is no value of \"{}\": this condition would find nothing. {}", term.value, term.key,
                further.en)});
}

/// The fields that a condition may be about: those of the kinds asked for, else those of every kind.
std::vector<const Shape*> shapesOf(const FieldPath& way, const Query& query)
{
    std::vector<const Shape*> shapes;
    for (const bool onlyAsked : {true, false}) {
        for (const KindName& kind : kindNames) {
            const auto isAsked = [&](const Query::Term& term) {
                return term.key == "kind" && !term.isNegated && text::folded(term.value) == text::folded(kind.word);
            };
            const RecordType* type = recordTypeOf(kind.kind);
            if (type == nullptr || (onlyAsked && !std::ranges::any_of(query.terms(), isAsked)))
                continue;
            if (const Shape* shape = shapeAt(*type, way))
                shapes.push_back(shape);
        }
        if (!shapes.empty())
            break;
    }
    return shapes;
}

/// Whether some kind has the field that a path begins with, and lets it hold anything.
bool isOpen(const FieldPath& way)
{
    return std::ranges::any_of(kindNames, [&](const KindName& kind) {
        const RecordType* type = recordTypeOf(kind.kind);
        const Field* field = type != nullptr ? type->find(way.steps().front().text) : nullptr;
        return field != nullptr
            && (field->shape.form == Shape::Form::free || field->shape.form == Shape::Form::answers);
    });
}

/// The word of a field that was named otherwise: in French, in English, as the engine has it.
std::string_view wordNamed(std::string_view typed, const std::vector<const Shape*>& shapes)
{
    for (const Shape* shape : shapes)
        for (const Word& word : shape->item != nullptr ? shape->item->words : shape->words)
            for (const std::string_view name : {word.fr, word.en, word.release})
                if (text::folded(name) == typed)
                    return word.yaml;
    return {};
}

Result<void> kindUnderstood(const Query::Term& term)
{
    const std::string typed = text::folded(term.value);
    Words known;
    for (const KindName& kind : kindNames) {
        if (typed == text::folded(kind.word) || typed == text::folded(kind.fr))
            return {};
        known.push_back(kind.word);
    }
    return unknownValue(term, nearestTo(typed, known), known);
}

Result<void> understood(const Query::Term& term, const Query& query, const Referential& referential)
{
    if (term.key == "kind")
        return kindUnderstood(term);
    if (term.key == "in")
        return {};
    const FieldPath way = FieldPath::parse(term.key);
    const std::vector<const Shape*> shapes = shapesOf(way, query);
    if (shapes.empty())
        return isOpen(way) ? Result<void>() : unknownKey(term, way.steps().front().text);
    const std::string typed = text::folded(term.value);
    Words known;
    for (const Shape* shape : shapes) {
        if (shape->form == Shape::Form::boolean)
            known.insert(known.end(), {"true", "false"});
        for (const Word& word : shape->item != nullptr ? shape->item->words : shape->words)
            known.push_back(word.yaml);
    }
    const auto is = [&](std::string_view word) { return text::folded(word) == typed; };
    if (known.empty() || typed == "*" || std::ranges::any_of(known, is))
        return {};
    // another kind's field of that name may hold any text
    if (!search(referential, Query::parse(fmt::format("{}:\"{}\"", term.key, term.value))).empty())
        return {};
    std::string nearest(wordNamed(typed, shapes));
    return unknownValue(term, nearest.empty() ? nearestTo(typed, known) : nearest, known);
}

} // namespace

Result<void> understood(const Query& query, const Referential& referential)
{
    for (const Query::Term& term : query.terms())
        if (!term.key.empty())
            if (auto fine = understood(term, query, referential); !fine)
                return fine;
    return {};
}

} // namespace acquis::referential
