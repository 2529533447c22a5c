#include "model/store/git/text_difference.h"

#include <git2.h>

namespace acquis::store {

std::string textDifference(std::string_view path, std::string_view before, std::string_view after)
{
    if (before == after)
        return {};
    git_libgit2_init();
    const std::string name(path);
    std::string text;
    git_patch* patch = nullptr;
    if (git_patch_from_buffers(
            &patch, before.data(), before.size(), name.c_str(), after.data(), after.size(), name.c_str(), nullptr)
        == 0) {
        git_buf buffer = GIT_BUF_INIT;
        if (git_patch_to_buf(&buffer, patch) == 0)
            text.assign(buffer.ptr, buffer.size);
        git_buf_dispose(&buffer);
        git_patch_free(patch);
    }
    git_libgit2_shutdown();
    return text;
}

} // namespace acquis::store
