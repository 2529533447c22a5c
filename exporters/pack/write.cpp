#include "exporters/pack/write.h"

#include "exporters/pack/digest.h"
#include "exporters/pack/filling.h"
#include "exporters/pack/search_text.h"
#include "exporters/release/json.h"
#include "model/base/text.h"
#include "model/referential/pix_value.h"

#include <fmt/format.h>

namespace acquis::pack {

using namespace referential;
using sqlite::Blob;
using sqlite::Cell;
using sqlite::Database;
using sqlite::Statement;

namespace {

/// An entity that goes into the pack, with what the pack says of it.
struct Published {
    Entity entity;
    Value content;
};

std::vector<Published> publishedOf(const Referential& referential)
{
    std::vector<Published> published;
    for (const Entity& entity : referential.entities())
        if (tableOf(entity.kind()) != nullptr)
            published.push_back({entity, contentOf(entity, referential.links())});
    std::ranges::stable_sort(published, {}, [](const Published& one) { return one.entity.kind(); });
    return published;
}

/// A file that a challenge, or its form in another locale, shows.
struct AttachedFile {
    Kind ownerKind = Kind::challenge;
    release::ContentFile file;
};

std::vector<AttachedFile> attachedFiles(const Referential& referential)
{
    std::map<std::pair<std::string, std::string>, AttachedFile> files; // by owner and name: each once, in order
    const auto add = [&](const Challenge& challenge, const LocalizedChallenge* localized) {
        for (const std::string& name : release::fileNamesOf(challenge, localized))
            if (auto file = release::contentFile(referential, challenge, localized, name)) {
                const Kind kind = file->challenge == challenge.id.text() ? Kind::challenge : Kind::localizedChallenge;
                files.insert({{file->challenge, name}, {kind, std::move(*file)}});
            }
    };
    for (const auto& challenge : referential.all<Challenge>()) {
        const Challenge whole = referential.links().whole(*challenge);
        add(whole, nullptr);
        for (const LocalizedChallenge* localized : referential.links().localizedOf(*challenge))
            add(whole, localized);
    }
    std::vector<AttachedFile> attached;
    for (auto& [place, file] : files)
        attached.push_back(std::move(file));
    return attached;
}

Value rulesOf(const Options& options)
{
    Value::List rules;
    for (const release::RuleResult& result : options.ruleResults)
        rules.push_back(Value::Map{
            {"rule", result.rule}, {"severity", std::string(wordOf(result.severity))}, {"count", result.count}});
    return rules;
}

std::string jsonOf(const Value& value)
{
    std::string json;
    release::json::append(json, value);
    return json;
}

/// The pack while it is made, in memory. Each step fails with SQLite's words, or those of the content that does not
/// fit.
class Making {
public:
    Making(Database database, const Referential& referential, const Options& options)
        : database_(std::move(database))
        , referential_(referential)
        , options_(options)
        , published_(publishedOf(referential))
    {
    }

    Result<std::string> made(const release::FileReader& readFile)
    {
        return begin()
            .and_then([&] { return addEntities(); })
            .and_then([&] { return addValues(); })
            .and_then([&] { return addFiles(readFile); })
            .and_then([&] { return addHashes(); })
            .and_then([&] { return database_.run("COMMIT"); }) // the full text index is complete only now
            .and_then([&] { return addManifest(); })
            .and_then([&] { return database_.run("VACUUM"); })
            .and_then([&] { return database_.file(); })
            .map(pinned);
    }

private:
    Result<void> begin()
    {
        return database_.run(
            fmt::format("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA secure_delete = ON; "
                        "PRAGMA foreign_keys = OFF; PRAGMA application_id = {}; PRAGMA user_version = "
                        "{}; BEGIN;\n{}",
                applicationId, format, schemaSql()));
    }

    Result<void> addEntities()
    {
        auto entity = database_.prepare("INSERT INTO entity VALUES (?, ?, ?, ?, '')");
        auto search = database_.prepare("INSERT INTO search (rowid, name, text) VALUES (?, ?, ?)");
        if (!entity || !search)
            return tl::unexpected(entity ? search.error() : entity.error());
        Filling filling(database_);
        for (const Published& one : published_)
            filling.announce(one.entity.kind(), one.entity.identity(), one.content);
        std::int64_t row = 0;
        for (const Published& one : published_) {
            const Kind kind = one.entity.kind();
            const std::string_view id = one.entity.identity();
            const std::string name = referential_.links().nameOf(id);
            entity->bindInteger(1, ++row);
            entity->bindText(2, nameOf(kind).word);
            entity->bindText(3, id);
            entity->bindText(4, name);
            search->bindInteger(1, row);
            search->bindText(2, text::folded(name));
            search->bindText(3, searchText(*tableOf(kind), one.content));
            auto added = entity->run().and_then([&] { return search->run(); }).and_then([&] {
                return filling.add(kind, id, one.content);
            });
            if (!added)
                return added;
        }
        return database_.run("INSERT INTO search (search) VALUES ('optimize')");
    }

    Result<void> addValues()
    {
        auto value = database_.prepare("INSERT INTO skill_value VALUES (?, ?)");
        if (!value)
            return tl::unexpected(value.error());
        for (const auto& skill : referential_.all<Skill>()) {
            value->bindText(1, skill->id.text());
            value->bind(2, Cell(pixValue(*skill, referential_.links(), referential_)));
            if (auto added = value->run(); !added)
                return added;
        }
        return {};
    }

    Result<void> addFiles(const release::FileReader& readFile)
    {
        auto file = database_.prepare("INSERT INTO file VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)");
        if (!file)
            return tl::unexpected(file.error());
        const std::vector<AttachedFile> files = attachedFiles(referential_);
        if (auto added = addBlobs(files, readFile); !added)
            return added;
        for (const AttachedFile& attached : files) {
            const FileFact& fact = *attached.file.fact;
            file->bindText(1, nameOf(attached.ownerKind).word);
            file->bindText(2, attached.file.challenge);
            file->bindText(3, fact.name);
            file->bindText(4, fact.mediaType);
            file->bindInteger(5, static_cast<std::int64_t>(fact.width));
            file->bindInteger(6, static_cast<std::int64_t>(fact.height));
            file->bindText(7, fact.sha256);
            if (auto added = file->run(); !added)
                return added;
        }
        return {};
    }

    Result<void> addBlobs(const std::vector<AttachedFile>& files, const release::FileReader& readFile)
    {
        auto blob = database_.prepare("INSERT INTO blob VALUES (?, ?, ?)");
        if (!blob)
            return tl::unexpected(blob.error());
        std::map<std::string_view, const AttachedFile*> byHash;
        for (const AttachedFile& attached : files)
            byHash.emplace(attached.file.fact->sha256, &attached);
        for (const auto& [sha256, attached] : byHash) {
            auto bytes = release::bytesOf(attached->file, readFile);
            if (!bytes)
                return tl::unexpected(bytes.error());
            blob->bindText(1, sha256);
            blob->bindInteger(2, static_cast<std::int64_t>(bytes->size()));
            blob->bind(3, Cell(Blob{std::move(*bytes)}));
            if (auto added = blob->run(); !added)
                return added;
        }
        return {};
    }

    Result<void> addHashes()
    {
        const auto hashes = entityHashes(database_);
        if (!hashes)
            return tl::unexpected(hashes.error());
        auto entity = database_.prepare("UPDATE entity SET sha256 = ? WHERE kind = ? AND id = ?");
        if (!entity)
            return tl::unexpected(entity.error());
        for (const EntityHash& hash : *hashes) {
            entity->bindText(1, hash.sha256);
            entity->bindText(2, hash.kind);
            entity->bindText(3, hash.id);
            if (auto updated = entity->run(); !updated)
                return updated;
        }
        return {};
    }

    Result<void> addManifest()
    {
        const Plan planned = plan(referential_);
        Value counts(Value::Map{});
        for (const auto& [kind, count] : planned.counts)
            counts.set(nameOf(kind).word, static_cast<std::int64_t>(count));
        const Settings& settings = referential_.settings();
        for (const auto& [key, value] : std::vector<std::pair<std::string_view, std::string>>{
                 {"format", std::to_string(format)}, {"name", settings.name}, {"license", settings.contentLicense},
                 {"createdAt", options_.createdAt}, {"commit", options_.commit}, {"tree", options_.treeHash},
                 {"dirty", options_.isDirty ? "true" : "false"}, {"gate", options_.gate}, {"counts", jsonOf(counts)},
                 {"rules", jsonOf(rulesOf(options_))}})
            if (auto added = addManifestRow(key, value); !added)
                return added;
        const auto contents = contentsHash(database_);
        return contents ? addManifestRow("contents", *contents) : Result<void>(tl::unexpected(contents.error()));
    }

    Result<void> addManifestRow(std::string_view key, const std::string& value)
    {
        auto row = database_.prepare("INSERT INTO manifest VALUES (?, ?)");
        if (!row)
            return tl::unexpected(row.error());
        row->bindText(1, key);
        row->bindText(2, value);
        return row->run();
    }

    /// SQLite counts its writes and notes its own version in the header: neither says anything of the content.
    static std::string pinned(std::string file)
    {
        constexpr std::string_view one("\0\0\0\1", 4);
        constexpr std::string_view version("\x00\x2E\x63\x01", 4); // 3.40.1
        file.replace(24, 4, one);
        file.replace(92, 4, one);
        file.replace(96, 4, version);
        return file;
    }

    Database database_;
    const Referential& referential_;
    const Options& options_;
    std::vector<Published> published_;
};

} // namespace

Plan plan(const Referential& referential)
{
    Plan plan;
    std::map<Kind, std::size_t> counts;
    std::map<Kind, std::size_t> leftOut;
    for (const Entity& entity : referential.entities())
        ++(tableOf(entity.kind()) != nullptr ? counts : leftOut)[entity.kind()];
    plan.counts.assign(counts.begin(), counts.end());
    for (const auto& [kind, count] : leftOut)
        plan.leftOut.push_back(
            {fmt::format("{} ({}) : de l’atelier, n’entre pas dans le paquet.", nameOf(kind).fr, count),
                fmt::format("{} ({}): of the workshop, not in the pack.", nameOf(kind).en, count)});
    std::map<std::string, release::Plan::File> files;
    for (const AttachedFile& attached : attachedFiles(referential))
        files.insert({attached.file.fact->sha256,
            {attached.file.fact->name, attached.file.fact->size, attached.file.fact->sha256}});
    for (auto& [sha256, file] : files)
        plan.files.push_back(std::move(file));
    return plan;
}

Result<std::string> write(const Referential& referential, const Options& options, const release::FileReader& readFile)
{
    auto database = Database::inMemory();
    if (!database)
        return tl::unexpected(database.error());
    return Making(std::move(*database), referential, options).made(readFile);
}

} // namespace acquis::pack
