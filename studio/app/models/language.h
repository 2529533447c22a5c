#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace acquis::studio {

/// The language of the studio. Changing it translates every text at once.
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged FINAL)

public:
    enum Code { French, English };

    [[nodiscard]] static Language* create(QQmlEngine* engine, QJSEngine*);
    [[nodiscard]] static Language& instance();
    [[nodiscard]] static Code current() { return instance().code_; }

    [[nodiscard]] QString code() const;

    /// `fr` or `en`; another word follows the system's language. Installs the translations.
    void setCode(const QString& code);

signals:
    void codeChanged();

private:
    Language();
    Code code_ = French;
};

} // namespace acquis::studio
