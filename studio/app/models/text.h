#pragma once

#include "model/base/sentence.h"
#include "model/base/value.h"
#include "model/referential/field.h"

#include <functional>
#include <QString>
#include <QVariant>
#include <string>

/// Where UTF-8 of the model and QString of the studio meet.
namespace acquis::studio {

[[nodiscard]] QString qt(std::string_view text);
[[nodiscard]] std::string utf8(const QString& text);

/// The half of a sentence in the studio's language.
[[nodiscard]] QString said(const Sentence& sentence);
[[nodiscard]] QString said(const referential::Said& words);
[[nodiscard]] bool speaksFrench();

/// A text that is said anew whenever it is shown, so that it follows the language.
using Spoken = std::function<QString()>;

/// A value for QML: text, number, boolean, list or map; undefined for null.
[[nodiscard]] QVariant variant(const Value& value);

/// What QML gives back, in the shape of its field: an empty text means "nothing", except inside lists.
[[nodiscard]] Value valueFor(const QVariant& variant, const referential::Shape* shape);

} // namespace acquis::studio
