#include "studio/app/models/text.h"

#include "studio/app/models/language.h"

#include <cmath>
#include <QJSValue>
#include <QVariantMap>

namespace acquis::studio {

using referential::Shape;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

bool speaksFrench()
{
    return Language::current() == Language::French;
}

QString said(const Sentence& sentence)
{
    return qt(speaksFrench() ? sentence.fr : sentence.en);
}

QString said(const referential::Said& words)
{
    return qt(speaksFrench() ? words.fr : words.en);
}

QVariant variant(const Value& value)
{
    switch (value.form()) {
    case Value::Form::null:
        return {};
    case Value::Form::boolean:
        return *value.boolean();
    case Value::Form::integer:
        return static_cast<qlonglong>(*value.integer());
    case Value::Form::number:
        return *value.number();
    case Value::Form::text:
        return qt(*value.text());
    case Value::Form::list: {
        QVariantList list;
        for (const Value& item : *value.list())
            list.append(variant(item));
        return list;
    }
    case Value::Form::map:
        break;
    }
    QVariantMap map;
    for (const Entry& entry : *value.map())
        map.insert(qt(entry.key), variant(entry.value));
    return map;
}

Value valueFor(const QVariant& variant, const Shape* shape)
{
    if (!variant.isValid() || variant.isNull())
        return {};
    if (variant.metaType() == QMetaType::fromType<QJSValue>()) // how QML gives lists and maps
        return valueFor(variant.value<QJSValue>().toVariant(), shape);
    const Shape::Form form = shape == nullptr ? Shape::Form::free : shape->form;
    if (form == Shape::Form::boolean)
        return variant.toBool();
    if (form == Shape::Form::integer || form == Shape::Form::number) {
        bool isNumber = false;
        const double number = variant.toDouble(&isNumber);
        if (!isNumber)
            return variant.toString().isEmpty() ? Value() : Value(utf8(variant.toString()));
        return form == Shape::Form::integer && std::floor(number) == number ? Value(static_cast<std::int64_t>(number))
                                                                            : Value(number);
    }
    if (variant.metaType().id() == QMetaType::QStringList || variant.metaType().id() == QMetaType::QVariantList) {
        Value::List list;
        for (const QVariant& item : variant.toList())
            list.push_back(valueFor(item, shape != nullptr ? shape->item : nullptr));
        return list.empty() ? Value() : Value(std::move(list));
    }
    if (variant.metaType().id() == QMetaType::QVariantMap) {
        Value::Map map;
        const QVariantMap given = variant.toMap();
        for (auto entry = given.begin(); entry != given.end(); ++entry)
            map.push_back({utf8(entry.key()), valueFor(entry.value(), shape != nullptr ? shape->item : nullptr)});
        return map.empty() ? Value() : Value(std::move(map));
    }
    const QString text = variant.toString();
    return text.isEmpty() ? Value() : Value(utf8(text));
}

} // namespace acquis::studio
