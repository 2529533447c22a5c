#include "exporters/release/content_file.h"

#include "model/base/hash.h"

#include <fmt/format.h>

namespace acquis::release {

using namespace referential;

namespace {

/// Percent-encodes what is not unreserved in an address.
std::string encoded(std::string_view name)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string address;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = byte < 0x80 && (std::isalnum(byte) != 0 || c == '-' || c == '.' || c == '_' || c == '~');
        if (isPlain)
            address += c;
        else
            (address += '%').append({digits[byte >> 4], digits[byte & 0xF]});
    }
    return address;
}

constexpr std::string_view folder = "files/";

} // namespace

std::optional<ContentFile> contentFile(const Referential& referential, const Challenge& challenge,
    const LocalizedChallenge* localized, std::string_view name)
{
    std::string owner = localized == nullptr ? challenge.id.text() : localized->id.text();
    const FileFact* fact = referential.file(owner, name);
    if (fact == nullptr && localized != nullptr) {
        owner = challenge.id.text();
        fact = referential.file(owner, name);
    }
    if (fact == nullptr)
        return std::nullopt;
    const std::string_view last = name.substr(name.rfind('/') + 1);
    return ContentFile{owner, fact, std::string(folder) + fact->sha256.substr(0, 16) + '-' + std::string(last)};
}

std::string addressOf(const ContentFile& file, std::string_view baseUrl)
{
    const std::string name = encoded(std::string_view(file.path).substr(folder.size()));
    if (baseUrl.empty())
        return std::string(folder) + name;
    return std::string(baseUrl) + (baseUrl.ends_with('/') ? "" : "/") + name;
}

std::vector<std::string> fileNamesOf(const Challenge& challenge, const LocalizedChallenge* localized)
{
    const auto& illustration = localized == nullptr ? challenge.illustration : localized->illustration;
    const auto& attachments = localized == nullptr ? challenge.attachments : localized->attachments;
    std::vector<std::string> names;
    if (illustration && illustration->url.empty() && !illustration->file.empty())
        names.push_back(illustration->file);
    for (const Attachment& attachment : attachments)
        if (attachment.url.empty() && !attachment.file.empty())
            names.push_back(attachment.file);
    return names;
}

Result<std::string> bytesOf(const ContentFile& file, const FileReader& readFile)
{
    if (file.fact->isLfsPointer)
        return failure(Error::Kind::content,
            {fmt::format(
                 "« {} » est un pointeur Git LFS : son contenu n’a pas été téléchargé et ne peut pas être livré. "
                 "Lancez « git lfs pull ».",
                 file.fact->name),
                fmt::format(
                    "\"{}\" is a Git LFS pointer: its content was not fetched and cannot be released. Run \"git "
                    "lfs pull\".",
                    file.fact->name)});
    Result<std::string> bytes = readFile(file.challenge, file.fact->name);
    if (bytes && sha256(*bytes) != file.fact->sha256)
        return failure(Error::Kind::disk,
            {fmt::format("« {} » a changé pendant l’export : son adresse ne serait plus la bonne. Recommencez.",
                 file.fact->name),
                fmt::format(
                    "\"{}\" changed during the export: its address would be wrong. Start again.", file.fact->name)});
    return bytes;
}

} // namespace acquis::release
