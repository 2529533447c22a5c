#include "studio/app/models/exact_text.h"

#include <QTextDocument>

namespace acquis::studio {

QString ExactText::of(QQuickTextDocument* document) const
{
    if (document == nullptr || document->textDocument() == nullptr)
        return {};
    QString text = document->textDocument()->toRawText();
    for (const char16_t separator : {char16_t(QChar::ParagraphSeparator), char16_t(QChar::LineSeparator)})
        text.replace(QChar(separator), u'\n');
    return text;
}

} // namespace acquis::studio
