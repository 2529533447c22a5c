#include "exporters/schema/field_traits.h"

#include "model/referential/settings.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::schema {

using referential::Field;
using referential::Said;
using referential::Shape;
using referential::Word;

namespace {

bool isText(const Shape& shape)
{
    return shape.form == Shape::Form::line || shape.form == Shape::Form::text;
}

/// `validated: validated, validée (engine: validé)`
std::string told(const Word& word)
{
    std::string text = fmt::format("{}: {}, {}", word.yaml, word.en, word.fr);
    if (word.release != word.yaml)
        text += word.release.empty() ? " (engine: empty)" : fmt::format(" (engine: {})", word.release);
    return text;
}

} // namespace

const Field* translatedItemText(const Field& field)
{
    if (field.shape.form != Shape::Form::list || field.shape.item->form != Shape::Form::record)
        return nullptr;
    const auto& fields = field.shape.item->record()->fields;
    const auto found = std::ranges::find_if(
        fields, [](const Field& inner) { return inner.is(referential::translatable) && isText(inner.shape); });
    return found == fields.end() ? nullptr : &*found;
}

bool isTranslated(const Field& field)
{
    return (field.is(referential::translatable) && isText(field.shape)) || translatedItemText(field) != nullptr;
}

bool isCommon(const Field& field)
{
    const auto& common = referential::commonFields<referential::Settings>;
    return std::ranges::find(common, field.name, &Field::name) != common.end();
}

std::vector<Said> notesOf(const Field& field)
{
    std::vector<Said> notes;
    if (field.is(referential::markdown))
        notes.push_back({"Markdown.", "Markdown."});
    if (field.is(referential::translatable))
        notes.push_back({"Se traduit dans les fichiers de langue.", "Translated in the locale files."});
    if (field.is(referential::prototypeOwned))
        notes.push_back({"Appartient au prototype : une déclinaison en hérite et ne l’écrit pas.",
            "Owned by the prototype: an alternative inherits it and does not write it."});
    if (field.is(referential::alwaysWritten))
        notes.push_back({"Toujours écrit.", "Always written out."});
    if (field.is(referential::machine))
        notes.push_back({"Tenu par Acquis.", "Kept by Acquis."});
    return notes;
}

std::span<const Word> wordsOf(const Field& field)
{
    return field.shape.form == Shape::Form::list ? field.shape.item->words : field.shape.words;
}

Json describe(Json schema, const Field& field)
{
    std::string en(field.meaning.en);
    std::string fr(field.meaning.fr);
    for (const Said& note : notesOf(field)) {
        en += fmt::format(" {}", note.en);
        fr += fmt::format(" {}", note.fr);
    }
    std::string description = en + '\n' + fr;
    for (const Word& word : wordsOf(field))
        description += "\n- " + told(word);

    const Said& label = field.label;
    Json described{{"title", label.en == label.fr ? std::string(label.en) : fmt::format("{} · {}", label.en, label.fr)},
        {"description", std::move(description)}};
    described.update(schema);
    return described;
}

} // namespace acquis::schema
