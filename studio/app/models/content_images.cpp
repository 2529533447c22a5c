#include "studio/app/models/content_images.h"

#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QBuffer>
#include <QImageReader>

namespace acquis::studio {

ContentImages::ContentImages()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage ContentImages::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    const store::Tree* tree = Workspace::instance().tree();
    const qsizetype slash = id.indexOf(u'/');
    if (tree == nullptr || slash < 0)
        return {};
    const auto bytes = tree->fileBytes(utf8(id.left(slash)), utf8(id.mid(slash + 1)));
    if (!bytes)
        return {};
    QByteArray data = QByteArray::fromStdString(*bytes);
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QSize natural = reader.size();
    if (!requestedSize.isEmpty() && natural.isValid())
        reader.setScaledSize(natural.scaled(requestedSize, Qt::KeepAspectRatio));
    else if (requestedSize.width() > 0 && natural.width() > 0)
        reader.setScaledSize(natural * requestedSize.width() / natural.width());
    if (size != nullptr)
        *size = natural;
    return reader.read();
}

} // namespace acquis::studio
