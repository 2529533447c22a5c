#pragma once

class QQuickWindow;
class QString;

namespace acquis::studio {

/// Shows every screen in French and English, light and dark, and saves a picture of each into a folder
/// (`01-referential-fr-light.png`). Gives the exit code: 0 when all could be saved.
[[nodiscard]] int saveScreens(QQuickWindow& window, const QString& folder);

} // namespace acquis::studio
