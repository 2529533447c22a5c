#include "model/referential/settings.h"

namespace acquis::referential {

const RecordType& DatedValue::recordType()
{
    using R = Row<DatedValue>;
    static constexpr std::array fields{
        R::field<&DatedValue::from>("from", required, {"À partir du", "From"},
            {"Premier jour où la valeur vaut.", "First day on which the value holds."}),
        R::field<&DatedValue::value>(
            "value", required, {"Valeur", "Value"}, {"La valeur à partir de ce jour.", "The value from that day on."}),
    };
    static constexpr RecordType type{"datedValue", fields, "from"};
    return type;
}

double Settings::parameter(std::string_view parameterName, const Day& day, double otherwise) const
{
    const std::vector<DatedValue>* values = parameters.find(parameterName);
    const DatedValue* latest = nullptr;
    if (values != nullptr)
        for (const DatedValue& value : *values)
            if (value.from <= day && (latest == nullptr || latest->from <= value.from))
                latest = &value;
    return latest == nullptr ? otherwise : latest->value;
}

const RecordType& Settings::recordType()
{
    using R = Row<Settings>;
    static constexpr auto fields = std::array{
        R::field<&Settings::format>("format", required, {"Format", "Format"}, {"Version du format des fichiers.", "Version of the file format."}),
        R::field<&Settings::name>("name", required, {"Nom", "Name"}, {"Nom du référentiel.", "Name of the referential."}),
        R::prose<&Settings::description>("description", none, {"Description", "Description"}, {"Ce que contient ce référentiel.", "What this referential holds."}),
        R::field<&Settings::locales>("locales", none, {"Langues", "Locales"}, {"Langues et publics dans lesquels on écrit.", "Languages and audiences content is written in."}),
        R::field<&Settings::defaultLocale>("defaultLocale", none, {"Langue de départ", "Default locale"},
            {"Langue des fichiers principaux.", "Language of the main files."}),
        R::field<&Settings::releaseDialect>("releaseDialect", none, {"Dialecte de livraison", "Release dialect"},
            {"Les clés que le moteur visé connaît.", "The keys that the engine aimed at knows."}),
        R::field<&Settings::contentLicense>("contentLicense", none, {"Licence", "License"}, {"Licence des textes et des images.", "License of texts and images."}),
        R::field<&Settings::attachmentsBaseUrl>("attachmentsBaseUrl", none, {"Adresse des fichiers", "Address of files"},
            {"Adresse sous laquelle les fichiers exportés seront servis.", "Address under which exported files will be served."}),
        R::field<&Settings::schemas>("schemas", none, {"Schémas pour éditeurs", "Schemas for editors"},
            {"Où sont les schémas JSON : un dossier, à partir de celui du référentiel, ou une adresse. Chaque fichier canonique nomme alors le sien en tête, pour que les éditeurs complètent et expliquent.",
                "Where the JSON Schemas are: a folder, from that of the referential, or an address. Each canonical file then names its own at its head, so that editors complete and explain."}),
        R::field<&Settings::parameters>("parameters", none, {"Paramètres datés", "Dated parameters"},
            {"Nombres qui changent avec le temps : niveau jouable, délais, seuils.", "Numbers that change with time: playable level, delays, thresholds."}),
    } + commonFields<Settings>;
    static constexpr RecordType type{"settings", fields};
    return type;
}

} // namespace acquis::referential
