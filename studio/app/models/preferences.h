#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace acquis::studio {

/// What an author prefers, kept on this computer: the language, the theme and the motion of the studio.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// `fr`, `en`, or empty for the system's.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /// `light` or `dark`.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)

public:
    [[nodiscard]] static Preferences* create(QQmlEngine*, QJSEngine*);
    [[nodiscard]] static Preferences& instance();

    [[nodiscard]] QString language() const { return language_; }
    void setLanguage(const QString& language);
    [[nodiscard]] QString theme() const { return theme_; }
    void setTheme(const QString& theme);
    [[nodiscard]] bool reducedMotion() const { return reducedMotion_; }
    void setReducedMotion(bool reduced);

signals:
    void languageChanged();
    void themeChanged();
    void reducedMotionChanged();

private:
    Preferences();
    QString language_;
    QString theme_;
    bool reducedMotion_ = false;
};

} // namespace acquis::studio
