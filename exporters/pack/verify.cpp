#include "exporters/pack/verify.h"

#include "exporters/pack/digest.h"
#include "exporters/pack/schema.h"
#include "model/base/hash.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::pack {

using sqlite::Database;

namespace {

tl::unexpected<Error> refusal(Sentence sentence)
{
    return failure(Error::Kind::content, std::move(sentence));
}

tl::unexpected<Error> damaged(std::string_view fr, std::string_view en)
{
    return refusal(
        {fmt::format("Ce paquet est abîmé ({}) : ne l’utilisez pas. Copiez-le ou exportez-le de nouveau.", fr),
            fmt::format("This pack is damaged ({}): do not use it. Copy or export it again.", en)});
}

/// A number in the file's header, most significant byte first.
std::uint32_t headerNumber(std::string_view file, std::size_t at, std::size_t bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number = number << 8 | static_cast<unsigned char>(file[at + i]);
    return number;
}

Result<void> checkHeader(std::string_view file)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (file.size() < 100 || file.substr(0, 16) != magic || headerNumber(file, 68, 4) != applicationId)
        return refusal({"Ce fichier n’est pas un paquet Acquis : rien n’en peut être lu. Donnez un fichier écrit par "
                        "« acquis export pack ».",
            "This file is not an Acquis pack: nothing of it can be read. Give a file written by \"acquis export "
            "pack\"."});
    const std::uint32_t version = headerNumber(file, 60, 4);
    if (version > format)
        return refusal({fmt::format("Ce paquet est au format {} ; ce programme connaît le format {} et se tromperait. "
                                    "Installez un Acquis plus récent.",
                            version, format),
            fmt::format("This pack has format {}; this program knows format {} and would misread it. Install a newer "
                        "Acquis.",
                version, format)});
    if (version == 0)
        return damaged("son en-tête est faux", "its header is wrong");
    const std::size_t size = std::size_t(headerNumber(file, 16, 2)) * headerNumber(file, 28, 4);
    if (file.size() != size)
        return damaged(fmt::format("il fait {} octets au lieu de {}", file.size(), size),
            fmt::format("it has {} bytes instead of {}", file.size(), size));
    return {};
}

Result<void> checkStructure(const Database& database)
{
    const auto integrity = database.value("PRAGMA integrity_check(1)");
    if (!integrity || *integrity != sqlite::Cell("ok"))
        return damaged("sa structure est rompue", "its structure is broken");
    auto keys = database.prepare("PRAGMA foreign_key_check");
    const auto broken = keys ? keys->step() : Result<bool>(true);
    if (!broken || *broken)
        return damaged("une référence ne mène à rien", "a reference leads nowhere");
    return {};
}

Result<Manifest> manifestOf(const Database& database)
{
    auto rows = database.prepare("SELECT \"key\", value FROM manifest ORDER BY \"key\"");
    Manifest manifest;
    while (rows) {
        const auto more = rows->step();
        if (!more)
            break;
        if (!*more)
            return manifest;
        manifest.emplace_back(rows->text(0), rows->text(1));
    }
    return damaged("son manifeste ne peut pas être lu", "its manifest cannot be read");
}

Result<void> checkContents(const Database& database, const Manifest& manifest)
{
    const auto stored = std::ranges::find(manifest, "contents", &Manifest::value_type::first);
    const auto contents = contentsHash(database);
    if (stored == manifest.end() || !contents || *contents != stored->second)
        return damaged("son contenu n’a pas l’empreinte que dit le manifeste",
            "its content does not have the hash that the manifest says");
    const auto version = std::ranges::find(manifest, "format", &Manifest::value_type::first);
    if (version == manifest.end() || version->second != std::to_string(format))
        return damaged("son manifeste dit un autre format", "its manifest says another format");
    return {};
}

Result<void> checkEntities(const Database& database)
{
    const auto hashes = entityHashes(database);
    auto rows = database.prepare("SELECT count(*) FROM entity WHERE kind = ? AND id = ? AND sha256 = ?");
    const auto count = database.value("SELECT count(*) FROM entity");
    bool isSound = hashes && rows && count && *count == sqlite::Cell(static_cast<std::int64_t>(hashes->size()));
    for (std::size_t i = 0; isSound && i < hashes->size(); ++i) {
        rows->bindText(1, (*hashes)[i].kind);
        rows->bindText(2, (*hashes)[i].id);
        rows->bindText(3, (*hashes)[i].sha256);
        isSound = rows->step().value_or(false) && rows->integer(0) == 1;
        rows->reset();
    }
    return isSound ? Result<void>()
                   : damaged("une fiche n’a pas l’empreinte notée", "an entity does not have the hash that is noted");
}

Result<void> checkFiles(const Database& database)
{
    auto blobs = database.prepare("SELECT sha256, size, bytes FROM blob");
    while (blobs) {
        const auto more = blobs->step();
        if (more && !*more)
            return {};
        if (!more || sha256(blobs->bytes(2)) != blobs->text(0)
            || static_cast<std::int64_t>(blobs->bytes(2).size()) != blobs->integer(1))
            break;
    }
    return damaged(
        "un fichier joint n’a pas l’empreinte notée", "an attached file does not have the hash that is noted");
}

} // namespace

Result<Manifest> verify(std::string_view file)
{
    if (auto checked = checkHeader(file); !checked)
        return tl::unexpected(checked.error());
    const auto database = Database::of(file);
    if (!database)
        return damaged("SQLite ne peut pas l’ouvrir", "SQLite cannot open it");
    if (auto checked = checkStructure(*database); !checked)
        return tl::unexpected(checked.error());
    auto manifest = manifestOf(*database);
    if (!manifest)
        return manifest;
    const auto checked
        = checkContents(*database, *manifest).and_then([&] { return checkEntities(*database); }).and_then([&] {
              return checkFiles(*database);
          });
    if (!checked)
        return tl::unexpected(checked.error());
    return manifest;
}

} // namespace acquis::pack
