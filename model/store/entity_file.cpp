#include "model/store/entity_file.h"

#include "model/store/yaml/document.h"
#include "model/store/yaml/source_text.h"
#include "model/store/yaml/text_remarks.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace acquis::store {

namespace {

using referential::Entity;
using referential::Localization;
using referential::LocalizedChallenge;
using referential::Misfit;
using referential::Reading;
using referential::RecordType;

Diagnostic problem(
    std::string_view rule, Severity severity, const std::string& path, Sentence sentence, Place place = {})
{
    place.path = path;
    return {std::string(rule), severity, {}, {}, std::move(sentence), std::nullopt, std::move(place)};
}

struct FaultRule {
    std::string_view rule;
    Severity severity;
};

FaultRule ruleOf(Misfit::Fault fault)
{
    switch (fault) {
    case Misfit::Fault::unknownKey:
        return {"unknown_key", Severity::warning};
    case Misfit::Fault::unknownWord:
        return {"unknown_word", Severity::error};
    case Misfit::Fault::missing:
        return {"missing_field", Severity::error};
    case Misfit::Fault::wrongType:
        break;
    }
    return {"wrong_type", Severity::error};
}

/// Which kind the file is: what its id tells wins over where it lies, and then the place is reported.
std::optional<Kind> kindOf(EntityFile& file, const YamlDocument& document)
{
    const YamlEntry* id = document.root().find("id");
    const std::optional<Kind> byId = id == nullptr ? std::nullopt : kindOfId(id->value.text);
    const std::optional<Kind> byPlace = file.meaning.kind;
    if (!file.meaning.locale.empty() || !byId || byId == byPlace)
        return byPlace;
    file.problems.push_back(problem("unexpected_place", Severity::warning, file.path,
        {fmt::format("Ce fichier décrit un objet de type « {} », qui n’a pas sa place ici : on le cherchera ailleurs. "
                     "Déplacez-le comme le dit docs/FORMAT.md.",
             nameOf(*byId).fr),
            fmt::format("This file describes a {}, whose place is not here: people will look for it elsewhere. "
                        "Move it as docs/FORMAT.md tells.",
                nameOf(*byId).en)},
        {{}, 1, 1}));
    return byId;
}

void report(EntityFile& file, const Reading& reading, const YamlDocument& document, const RecordType& type)
{
    const Subject subject = file.entity->subject();
    for (const Misfit& misfit : reading.misfits()) {
        const FaultRule rule = ruleOf(misfit.fault);
        Place place = document.placeOf(misfit.field, type);
        place.path = file.path;
        file.problems.push_back(
            {std::string(rule.rule), rule.severity, subject, misfit.field, misfit.sentence, std::nullopt, place});
    }
}

void refuse(EntityFile& file, Sentence sentence, Place place = {{}, 1, 1})
{
    file.isUnreadable = true;
    file.problems.push_back(
        problem("unreadable_file", Severity::error, file.path, std::move(sentence), std::move(place)));
}

/// What a module says, or where its syntax goes wrong (nlohmann counts bytes from 1).
tl::expected<nlohmann::json, std::size_t> parsedJson(const std::string& text)
{
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        return tl::unexpected(std::min(error.byte == 0 ? 0 : error.byte - 1, text.size()));
    } catch (const nlohmann::json::exception&) {
        return tl::unexpected(std::size_t(0));
    }
}

void readModule(EntityFile& file, std::string text)
{
    if (text.size() > YamlDocument::largestSize)
        return refuse(file, YamlDocument::tooLarge());
    const auto parsed = parsedJson(text);
    if (!parsed || !parsed->is_object()) {
        const auto at = text.begin() + static_cast<std::ptrdiff_t>(parsed ? 0 : parsed.error());
        return refuse(file,
            {"Ce module n’est pas un objet JSON : il ne peut pas être livré. Corrigez sa syntaxe à cet endroit.",
                "This module is no JSON object: it cannot be released. Mend its syntax at this place."},
            {{}, static_cast<std::size_t>(std::count(text.begin(), at, '\n')) + 1,
                columnOf(text, static_cast<std::size_t>(at - text.begin())) + 1});
    }
    const nlohmann::json& json = *parsed;
    referential::Module module;
    const std::size_t slash = file.path.rfind('/');
    module.id = json.contains("id") && json["id"].is_string()
        ? json["id"].get<std::string>()
        : file.path.substr(slash + 1, file.path.rfind('.') - slash - 1);
    module.json = std::move(text);
    file.entity = Entity(std::move(module));
}

void readLocalized(EntityFile& file, const YamlDocument& document, Kind kind)
{
    Reading reading;
    if (kind == Kind::challenge) {
        const RecordType& type = LocalizedChallenge::recordType();
        LocalizedChallenge localized;
        referential::fromValue(&localized, type, valueOf(document, type), reading);
        localized.locale = file.meaning.locale;
        file.entity = Entity(std::move(localized));
        report(file, reading, document, type);
        return;
    }
    const RecordType* owner = referential::recordTypeOf(kind);
    const RecordType& type = referential::localeTypeOf(*owner);
    Localization localization;
    localization.identify(kind, file.meaning.mainPath, file.meaning.locale);
    referential::fromValue(localization, *owner, valueOf(document, type), reading);
    file.entity = Entity(std::move(localization));
    report(file, reading, document, type);
}

/// The files of the whole referential need not say anything.
bool mayBeEmpty(Kind kind)
{
    return kind == Kind::settings || kind == Kind::roles || kind == Kind::tags || kind == Kind::linkWaivers;
}

/// Whether the document is a map; else the file is told to be unreadable.
bool holdsKeys(EntityFile& file, const YamlDocument& document)
{
    const YamlNode& root = document.root();
    if (root.isMap() || (root.isNull() && file.meaning.kind && mayBeEmpty(*file.meaning.kind)))
        return true;
    if (root.isNull())
        refuse(file,
            {"Ce fichier ne dit rien : un enregistrement a été interrompu, ou son contenu a été effacé. Rétablissez-le "
             "depuis git, écrivez son contenu, ou supprimez-le.",
                "This file says nothing: a program was interrupted while it wrote, or the content was deleted. Restore "
                "it from git, write its content, or remove it."});
    else
        refuse(file,
            {"Ce fichier ne contient pas de clés et de valeurs (« clé: valeur ») : on ne peut pas savoir ce qu’il "
             "décrit. Comparez-le avec un fichier voisin.",
                "This file does not hold keys and values (\"key: value\"): nobody can tell what it describes. Compare "
                "it with a neighbouring file."},
            {{}, root.line, root.column});
    return false;
}

} // namespace

std::size_t contentHash(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

EntityFile readEntityFile(std::string path, std::string text)
{
    EntityFile file;
    file.meaning = meaningOf(path);
    file.path = std::move(path);
    file.contentHash = contentHash(text);
    if (file.meaning.kind == Kind::module) {
        readModule(file, std::move(text));
        return file;
    }
    auto document = YamlDocument::parse(std::move(text));
    if (!document) {
        refuse(file, document.error().sentence, document.error().place);
        return file;
    }
    if (!holdsKeys(file, *document))
        return file;
    for (Diagnostic& remark : remarksOn(document->text())) {
        remark.place.path = file.path;
        file.problems.push_back(std::move(remark));
    }
    for (const Error& repeated : document->repeatedKeys()) {
        file.hasRepeatedKeys = true;
        file.problems.push_back(
            problem("duplicate_key", Severity::error, file.path, repeated.sentence, repeated.place));
    }
    const std::optional<Kind> kind = kindOf(file, *document);
    if (!kind) {
        file.problems.push_back(problem("unexpected_place", Severity::warning, file.path,
            {"Rien ne dit ce que décrit ce fichier : il est ignoré. Donnez-lui un id ou placez-le comme le dit "
             "docs/FORMAT.md.",
                "Nothing tells what this file describes: it is ignored. Give it an id or put it where docs/FORMAT.md "
                "tells."},
            {{}, 1, 1}));
        return file;
    }
    file.meaning.kind = kind;
    if (!file.meaning.locale.empty()) {
        readLocalized(file, *document, *kind);
        return file;
    }
    Reading reading;
    const RecordType& type = *referential::recordTypeOf(*kind);
    const Value content = document->root().isNull() ? Value(Value::Map()) : valueOf(*document, type);
    file.entity = Entity::read(*kind, content, reading);
    report(file, reading, *document, type);
    return file;
}

void setOwner(EntityFile& file, const Entity& owner)
{
    if (const auto localized = file.entity->as<LocalizedChallenge>()) {
        LocalizedChallenge owned = *localized;
        if (auto id = ChallengeId::parse(owner.identity()))
            owned.challenge = *id;
        file.entity = Entity(std::move(owned));
    } else if (const auto localization = file.entity->as<Localization>()) {
        Localization owned = *localization;
        owned.identify(owner.kind(), owner.identity(), localization->locale);
        file.entity = Entity(std::move(owned));
    }
    for (Diagnostic& problem : file.problems)
        problem.subject = file.entity->subject();
}

const RecordType* recordTypeFor(const EntityFile& file)
{
    if (!file.meaning.kind)
        return nullptr;
    const RecordType* type = referential::recordTypeOf(*file.meaning.kind);
    if (file.meaning.locale.empty())
        return type;
    return file.meaning.kind == Kind::challenge ? &LocalizedChallenge::recordType() : &referential::localeTypeOf(*type);
}

} // namespace acquis::store
