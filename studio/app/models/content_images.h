#pragma once

#include <QQuickImageProvider>

namespace acquis::studio {

/// Shows pictures of challenges: `image://content/<challenge id>/<file name>`. They come from the open folder only.
class ContentImages : public QQuickImageProvider {
public:
    ContentImages();
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace acquis::studio
