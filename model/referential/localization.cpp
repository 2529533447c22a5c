#include "model/referential/localization.h"

#include <fmt/format.h>
#include <map>
#include <mutex>

namespace acquis::referential {

namespace {

bool isText(const Shape& shape)
{
    return shape.form == Shape::Form::line || shape.form == Shape::Form::text;
}

/// The one translatable text field of the records of a keyed list; nullptr where there is none.
const Field* translatableItem(const Field& field)
{
    if (field.shape.form != Shape::Form::list || field.shape.item->form != Shape::Form::record)
        return nullptr;
    for (const Field& inner : field.shape.item->record()->fields)
        if (inner.is(translatable) && isText(inner.shape))
            return &inner;
    return nullptr;
}

bool isTranslatable(const Field& field)
{
    return (field.is(translatable) && isText(field.shape)) || translatableItem(field) != nullptr;
}

std::string spelledKey(const Value& key)
{
    return key.integer() != nullptr ? std::to_string(*key.integer())
        : key.text() != nullptr     ? *key.text()
                                    : std::string();
}

void readTexts(Dictionary<std::string>& texts, const Field& field, const Value& value, Reading& reading)
{
    if (translatableItem(field) == nullptr) {
        std::string text;
        if (codec::readText(value, text, reading))
            texts.set(field.name, std::move(text));
        return;
    }
    if (!value.isMap()) {
        codec::wrongType(reading, "un texte par clé (clé: texte)", "a text for each key (key: text)");
        return;
    }
    for (const Entry& entry : *value.map())
        reading.at(reading.path().key(entry.key), [&] {
            std::string text;
            if (codec::readText(entry.value, text, reading))
                texts.set(FieldPath(field.name).key(entry.key).text(), std::move(text));
        });
}

void reportForeignKey(std::string_view key, Reading& reading)
{
    reading.report(Misfit::Fault::unknownKey,
        {fmt::format(
             "« {} » ne se traduit pas : cette clé n’a pas sa place dans un fichier de langue. Retirez-la.", key),
            fmt::format("\"{}\" is not translated: this key has no place in a locale file. Remove it.", key)});
}

} // namespace

const RecordType& localeTypeOf(const RecordType& ownerType)
{
    struct LocaleType {
        std::vector<Field> fields;
        RecordType type;
    };
    static std::mutex lock;
    static std::map<const RecordType*, LocaleType> known;
    const std::lock_guard guard(lock);
    const auto [place, isNew] = known.try_emplace(&ownerType);
    if (!isNew)
        return place->second.type;
    LocaleType& made = place->second;
    for (Field field : ownerType.fields) {
        if (!isTranslatable(field))
            continue;
        if (translatableItem(field) != nullptr)
            field.shape = Codec<Dictionary<std::string>>::shape;
        field.traits &= ~static_cast<unsigned>(required);
        made.fields.push_back(field);
    }
    made.fields.push_back(Row<Localization>::field<&Localization::source>("source", machine,
        {"Empreintes de la source", "Hashes of the source"},
        {"Texte source au moment de la traduction, par champ.", "Source text at the time of translation, by field."}));
    for (const Field& field : commonFields<Localization>)
        made.fields.push_back(field);
    made.type = {ownerType.name, made.fields};
    return made.type;
}

void Localization::identify(Kind kindOfOwner, std::string_view ownerId, const Locale& inLocale)
{
    ownerKind = kindOfOwner;
    owner = ownerId;
    locale = inLocale;
    identity_ = owner + '.' + locale.text();
}

Value toValue(const Localization& localization)
{
    Value value(Value::Map{});
    for (const auto& [pathText, text] : localization.texts) {
        const FieldPath path = FieldPath::parse(pathText);
        if (path.steps().size() < 2) {
            value.set(pathText, text);
            continue;
        }
        Value* list = value.find(path.steps()[0].text);
        if (list == nullptr)
            list = &value.set(path.steps()[0].text, Value::Map{});
        list->set(path.steps()[1].text, text);
    }
    if (!localization.source.empty())
        value.set("source", Codec<Dictionary<std::string>>::toValue(localization.source));
    for (const Field& field : commonFields<Localization>)
        if (Value content = field.read(&localization); !content.isNull())
            value.set(field.name, std::move(content));
    return value;
}

void fromValue(Localization& localization, const RecordType& ownerType, const Value& value, Reading& reading)
{
    if (!value.isMap()) {
        codec::wrongType(reading, "des clés et leurs textes (clé: texte)", "keys and their texts (key: text)");
        return;
    }
    for (const Entry& entry : *value.map()) {
        reading.at(reading.path().field(entry.key), [&] {
            const Field* field = ownerType.find(entry.key);
            if (entry.key == "source")
                Codec<Dictionary<std::string>>::fromValue(entry.value, localization.source, reading);
            else if (field != nullptr && isTranslatable(*field))
                readTexts(localization.texts, *field, entry.value, reading);
            else if (field != nullptr
                && (entry.key == "accepted" || entry.key == "imported" || entry.key == "conflicts"))
                for (const Field& common : commonFields<Localization>) {
                    if (common.name == entry.key)
                        common.write(&localization, entry.value, reading);
                }
            else
                reportForeignKey(entry.key, reading);
        });
    }
}

Dictionary<std::string> translatableTexts(const RecordType& type, const Value& entity)
{
    Dictionary<std::string> texts;
    for (const Field& field : type.fields) {
        const Value* value = isTranslatable(field) ? entity.find(field.name) : nullptr;
        if (value == nullptr)
            continue;
        const Field* item = translatableItem(field);
        if (item == nullptr) {
            texts.emplace_back(std::string(field.name), *value->text());
            continue;
        }
        const std::string_view keyName = field.shape.item->record()->key;
        for (const Value& record : *value->list()) {
            const Value* key = record.find(keyName);
            const Value* text = record.find(item->name);
            if (key != nullptr && text != nullptr && text->isText())
                texts.emplace_back(FieldPath(field.name).key(spelledKey(*key)).text(), *text->text());
        }
    }
    return texts;
}

} // namespace acquis::referential
