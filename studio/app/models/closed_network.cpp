#include "studio/app/models/closed_network.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace acquis::studio {

namespace {

class ClosedManager : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation, const QNetworkRequest&, QIODevice*) override
    {
        return QNetworkAccessManager::createRequest(
            GetOperation, QNetworkRequest(QUrl(QStringLiteral("data:,"))), nullptr);
    }
};

} // namespace

QNetworkAccessManager* ClosedNetwork::create(QObject* parent)
{
    return new ClosedManager(parent);
}

} // namespace acquis::studio
