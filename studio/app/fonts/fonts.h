#pragma once

namespace acquis::studio {

/// Makes the embedded Inter and JetBrains Mono known to Qt, once, before the first window.
/// False when a font is missing from the program or unreadable.
bool registerFonts();

} // namespace acquis::studio
