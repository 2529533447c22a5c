#pragma once

#include <string>
#include <vector>

namespace acquis::release {

/// What an export gives back: files with their names and bytes. Whoever owns the disk writes them.
struct Bundle {
    struct File {
        std::string path; ///< relative, with `/`: `release.json`, `manifest.json`, `files/1f0c…-courriel.png`
        std::string bytes;

        bool operator==(const File&) const = default;
    };

    std::vector<File> files;

    [[nodiscard]] const File* find(std::string_view path) const;

    bool operator==(const Bundle&) const = default;
};

} // namespace acquis::release
