#pragma once

#include "model/store/disk.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

namespace acquis::test {

/// A content folder on a real disk, gone with its scope.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "acquis-XXXXXX").string();
        folder_ = ::mkdtemp(pattern.data());
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder()
    {
        std::error_code error;
        std::filesystem::remove_all(folder_, error);
    }

    [[nodiscard]] std::filesystem::path path(const std::string& relative = {}) const
    {
        return relative.empty() ? folder_ : folder_ / relative;
    }

    void put(const std::string& relative, std::string_view text) const
    {
        std::filesystem::create_directories(path(relative).parent_path());
        std::ofstream(path(relative), std::ios::binary) << text;
    }

    /// Lays the files of a folder over this one.
    void lay(const std::filesystem::path& folder) const
    {
        std::filesystem::copy(folder, path(),
            std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    }

    /// The bytes of every regular file, hidden ones too, by relative path.
    [[nodiscard]] std::map<std::string, std::string> bytes() const
    {
        std::map<std::string, std::string> all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path()))
            if (entry.symlink_status().type() == std::filesystem::file_type::regular)
                all[entry.path().lexically_relative(path()).generic_string()] = store::readFile(entry.path()).value();
        return all;
    }

private:
    std::filesystem::path folder_;
};

} // namespace acquis::test
