#pragma once

#include <string>
#include <string_view>

namespace acquis::release {

/// The address of an embed in another locale: its first path segment replaced where that is a locale, else `?lang=`
/// set.
[[nodiscard]] std::string localizedEmbedUrl(std::string_view primaryUrl, std::string_view locale);

} // namespace acquis::release
