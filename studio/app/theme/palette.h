#pragma once

class QObject;

namespace acquis::studio {

/// Gives the application the palette of the Theme singleton (AppWindow.theme) and keeps it so when the theme turns dark
/// or light. To be called after the first QML is loaded: before it, Fusion puts its own highlight back.
void followThemePalette(QObject& theme);

} // namespace acquis::studio
