#include "exporters/release/read.h"

#include "exporters/release/json.h"
#include "exporters/release/making.h"
#include "exporters/release/notice.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace acquis::release {

using namespace referential;

namespace {

/// Where the content of a release is: under `content`, or the whole document for live content without an envelope.
struct Envelope {
    const Value* content = nullptr;
    FieldPath path;
};

Result<Envelope> envelopeOf(const Value& document)
{
    if (const Value* content = document.find("content"); content != nullptr && content->isMap())
        return Envelope{content, "content"};
    const auto isKnown = [](const Entry& entry) { return collectionOf(entry.key) && entry.value.isList(); };
    if (document.isMap() && std::ranges::any_of(*document.map(), isKnown))
        return Envelope{&document, {}};
    return failure(Error::Kind::content,
        {"Ce JSON n’est pas une livraison : il n’a ni « content » ni collection connue (skills, challenges…). Vérifiez "
         "le "
         "fichier.",
            "This JSON is no release: it has neither \"content\" nor a known collection (skills, challenges…). Check "
            "the "
            "file."});
}

/// Modules came in April 2026, when alpha and delta left.
ReleaseDialect dialectOf(const Value& content)
{
    if (content.find("modules") != nullptr)
        return ReleaseDialect::april2026;
    const Value* challenges = content.find("challenges");
    if (challenges == nullptr || !challenges->isList())
        return ReleaseDialect::october2024;
    const auto has = [&](std::string_view key) {
        return std::ranges::any_of(*challenges->list(), [&](const Value& one) { return one.find(key) != nullptr; });
    };
    const bool isLater = has("hasEmbedInternalValidation") || has("noValidationNeeded");
    return isLater && !has("alpha") && !has("delta") ? ReleaseDialect::april2026 : ReleaseDialect::october2024;
}

std::string textOf(const Value* value)
{
    if (value == nullptr)
        return {};
    if (value->integer() != nullptr)
        return std::to_string(*value->integer());
    return value->isText() ? *value->text() : std::string();
}

void takeEnvelope(const Value& document, const Envelope& envelope, Imported& imported, Leftovers& leftovers)
{
    imported.dialect = dialectOf(*envelope.content);
    if (envelope.content == &document) {
        imported.diagnostics.push_back(
            noticed("import_without_envelope", Severity::info, {Kind::settings, "referential"}, {},
                {"Ce fichier est un contenu sans enveloppe : l’export lui en donnera une (id, createdAt, content).",
                    "This file is content without an envelope: export will give it one (id, createdAt, content)."}));
        return;
    }
    imported.id = textOf(document.find("id"));
    imported.createdAt = textOf(document.find("createdAt"));
    for (const Entry& entry : *document.map())
        if (entry.key != "id" && entry.key != "createdAt" && entry.key != "content")
            leftovers.setEnvelope(entry.key, entry.value);
}

/// French first, then France's, then the others by name.
std::vector<Locale> localesOf(const Source& source)
{
    std::set<std::string> found;
    for (const Item& item : source.items(Collection::challenges))
        for (const std::string& locale : item.texts("locales"))
            found.insert(locale);
    std::vector<Locale> locales{Locale::french()};
    if (found.contains("fr-fr"))
        locales.push_back(*Locale::parse("fr-fr"));
    for (const std::string& text : found)
        if (const auto locale = Locale::parse(text); locale && text != "fr" && text != "fr-fr")
            locales.push_back(*locale);
    return locales;
}

std::string nameFor(const ReadOptions& options, const Source& source)
{
    if (!options.name.empty())
        return options.name;
    for (const Item& framework : source.items(Collection::frameworks))
        if (std::string name = framework.text("name"); !name.empty())
            return name;
    return "Import";
}

void noticeRepeatedKeys(const std::vector<FieldPath>& repeated, Imported& imported)
{
    for (const FieldPath& path : repeated)
        imported.diagnostics.push_back(noticed("import_repeated_key", Severity::warning,
            {Kind::settings, "referential"}, path,
            {"Cette clé est écrite deux fois dans le même objet : la dernière valeur compte, comme pour le moteur.",
                "This key is written twice in the same object: the last value counts, as it does for the engine."}));
}

struct Link {
    Collection from;
    std::string_view key;
    Collection to;
};

constexpr Link upwardLinks[]{{Collection::areas, "frameworkId", Collection::frameworks},
    {Collection::competences, "areaId", Collection::areas},
    {Collection::thematics, "competenceId", Collection::competences},
    {Collection::tubes, "competenceId", Collection::competences},
    {Collection::tubes, "thematicId", Collection::thematics},
    {Collection::skills, "competenceId", Collection::competences}, {Collection::skills, "tubeId", Collection::tubes},
    {Collection::challenges, "competenceId", Collection::competences},
    {Collection::challenges, "skillId", Collection::skills},
    {Collection::missions, "competenceId", Collection::competences}};

void noticeDanglingLinks(const Source& source, Imported& imported)
{
    for (const Link& link : upwardLinks)
        for (const Item& item : source.items(link.from)) {
            const std::string target = item.text(link.key);
            if (target.empty() || source.find(link.to, target) != nullptr)
                continue;
            imported.diagnostics.push_back(noticed("import_dangling_link", Severity::warning,
                {kindOf(link.from), item.id()}, source.pathOf(link.from, item.position(), link.key),
                {fmt::format("« {} » mène à {}, qui n’est pas dans la livraison : le moteur ne trouverait rien. "
                             "Corrigez le lien "
                             "ou ajoutez ce qui manque.",
                     link.key, target),
                    fmt::format(
                        "\"{}\" leads to {}, which is not in the release: the engine would find nothing. Mend the link "
                        "or add what is missing.",
                        link.key, target)}));
        }
}

} // namespace

Result<Imported> read(std::string_view text, const ReadOptions& options)
{
    Result<json::Parsed> parsed = json::parse(text);
    if (!parsed)
        return tl::unexpected(std::move(parsed.error()));
    const Value& document = parsed->value;
    const Result<Envelope> envelope = envelopeOf(document);
    if (!envelope)
        return tl::unexpected(envelope.error());
    Imported imported;
    Leftovers leftovers;
    takeEnvelope(document, *envelope, imported, leftovers);
    noticeRepeatedKeys(parsed->repeatedKeys, imported);
    const Source source(*envelope->content, envelope->path, leftovers, imported.diagnostics);
    noticeDanglingLinks(source, imported);
    Draft draft;
    draft.settings.name = nameFor(options, source);
    draft.settings.locales = localesOf(source);
    draft.settings.releaseDialect = imported.dialect;
    makeHierarchy(draft, source, imported.diagnostics);
    makeChallenges(draft, source, imported);
    makeLooseThings(draft, source);
    if (imported.dialect == ReleaseDialect::october2024)
        makeCalibration(draft, source, imported);
    keepDifferences(draft, source, leftovers, imported.diagnostics);
    if (!leftovers.value().isNull())
        draft.settings.imported.set("release", leftovers.value());
    imported.entities = draft.entities();
    return imported;
}

} // namespace acquis::release
