#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace acquis::studio {

/// Answers every request of QML with nothing, so that no text of the content can make the studio fetch anything.
class ClosedNetwork : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override;
};

} // namespace acquis::studio
