#include "model/store/file_facts.h"

#include "model/base/hash.h"
#include "model/base/text.h"

#include <cstdlib>
#include <string>
#include <tuple>
#include <utility>

namespace acquis::store {

namespace {

using namespace std::string_view_literals;

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

int bigEndian(std::string_view bytes, std::size_t at, std::size_t count)
{
    unsigned value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | byteAt(bytes, at + i);
    return static_cast<int>(value & 0x7FFFFFFF);
}

int littleEndian16(std::string_view bytes, std::size_t at)
{
    return static_cast<int>(byteAt(bytes, at) | byteAt(bytes, at + 1) << 8);
}

/// Walks the segments of a JPEG to its frame header (ITU T.81 B.2.2).
std::pair<int, int> jpegSize(std::string_view bytes)
{
    std::size_t at = 2;
    while (at + 9 < bytes.size() && byteAt(bytes, at) == 0xFF) {
        const unsigned marker = byteAt(bytes, at + 1);
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
            return {bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2)};
        at += 2 + static_cast<std::size_t>(bigEndian(bytes, at + 2, 2));
    }
    return {0, 0};
}

/// The number of an attribute of the root element (`width="320"`); 0 where there is none.
int svgLength(std::string_view root, std::string_view attribute)
{
    const std::string wanted = ' ' + std::string(attribute) + "=\"";
    const std::size_t found = root.find(wanted);
    return found == std::string_view::npos ? 0 : std::atoi(std::string(root.substr(found + wanted.size(), 8)).c_str());
}

std::string sniffed(std::string_view name, std::string_view bytes)
{
    constexpr std::pair<std::string_view, std::string_view> beginnings[]
        = {{"\x89PNG\r\n\x1a\n"sv, "image/png"}, {"\xFF\xD8\xFF"sv, "image/jpeg"}, {"GIF8"sv, "image/gif"},
            {"%PDF-"sv, "application/pdf"}, {"PK\x03\x04"sv, "application/zip"}, {"\x1F\x8B"sv, "application/gzip"}};
    for (const auto& [beginning, type] : beginnings)
        if (bytes.starts_with(beginning)) {
            if (type == "application/zip" && bytes.substr(30, 8) == "mimetype")
                return std::string(bytes.substr(38, bytes.substr(38, 80).find("PK")));
            return std::string(type);
        }
    if (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP")
        return "image/webp";
    const std::string_view head = bytes.substr(0, 1024);
    if (head.find("<svg") != std::string_view::npos)
        return "image/svg+xml";
    if (!text::isUtf8(bytes))
        return "application/octet-stream";
    return name.ends_with(".csv") ? "text/csv" : name.ends_with(".json") ? "application/json" : "text/plain";
}

} // namespace

referential::FileFact factsOf(std::string_view name, std::string_view bytes)
{
    referential::FileFact fact{
        .name = std::string(name), .size = bytes.size(), .sha256 = sha256(bytes), .mediaType = sniffed(name, bytes)};
    fact.isLfsPointer = bytes.size() < 1024 && bytes.starts_with("version https://git-lfs.github.com/spec/");
    if (fact.mediaType == "image/png")
        fact.width = bigEndian(bytes, 16, 4), fact.height = bigEndian(bytes, 20, 4);
    else if (fact.mediaType == "image/gif")
        fact.width = littleEndian16(bytes, 6), fact.height = littleEndian16(bytes, 8);
    else if (fact.mediaType == "image/jpeg")
        std::tie(fact.width, fact.height) = jpegSize(bytes);
    else if (fact.mediaType == "image/svg+xml") {
        const std::string_view root = bytes.substr(bytes.find("<svg"));
        const std::string_view tag = root.substr(0, root.find('>'));
        fact.width = svgLength(tag, "width");
        fact.height = svgLength(tag, "height");
    }
    return fact;
}

} // namespace acquis::store
