#include "theme/palette.h"

#include <array>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlProperty>
#include <utility>

namespace acquis::studio {
namespace {

using Role = std::pair<QPalette::ColorRole, const char*>;
constexpr std::array roles{
    Role{QPalette::Window, "window"},
    Role{QPalette::WindowText, "text"},
    Role{QPalette::Base, "surface"},
    Role{QPalette::AlternateBase, "raised"},
    Role{QPalette::Text, "text"},
    Role{QPalette::PlaceholderText, "muted"},
    Role{QPalette::Button, "surface"},
    Role{QPalette::ButtonText, "text"},
    Role{QPalette::BrightText, "inkOnAccent"},
    Role{QPalette::Light, "surface"},
    Role{QPalette::Midlight, "hover"},
    Role{QPalette::Mid, "border"},
    Role{QPalette::Dark, "borderStrong"},
    Role{QPalette::Shadow, "borderStrong"},
    Role{QPalette::Highlight, "selection"},
    Role{QPalette::HighlightedText, "selectionText"},
    Role{QPalette::Link, "accentText"},
    Role{QPalette::LinkVisited, "accentText"},
    Role{QPalette::ToolTipBase, "surface"},
    Role{QPalette::ToolTipText, "text"},
};

QPalette paletteOf(const QObject& theme)
{
    QPalette palette;
    for (const auto& [role, name] : roles)
        palette.setColor(role, theme.property(name).value<QColor>());
    const QColor disabled = theme.property("disabled").value<QColor>();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

// A notify signal known by the name of its property only can be connected to a slot alone.
class ThemeFollower : public QObject {
    Q_OBJECT
public:
    explicit ThemeFollower(QObject& theme)
        : QObject(&theme)
        , m_theme(theme)
    {
        QQmlProperty(&theme, QStringLiteral("dark")).connectNotifySignal(this, SLOT(apply()));
        apply();
    }

public slots:
    void apply() { QGuiApplication::setPalette(paletteOf(m_theme)); }

private:
    QObject& m_theme;
};

} // namespace

void followThemePalette(QObject& theme)
{
    new ThemeFollower(theme);
}

} // namespace acquis::studio

#include "palette.moc"
