#include "studio/app/models/entity_field.h"

#include "model/referential/value_at.h"
#include "studio/app/models/language.h"
#include "studio/app/models/text.h"

#include <algorithm>
#include <QVariantMap>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using referential::Challenge;
using referential::Entity;
using referential::Field;
using referential::Localization;
using referential::LocalizedChallenge;
using referential::RecordType;
using referential::Shape;

namespace {

Workspace& workspace()
{
    return Workspace::instance();
}

/// The localized form of an entity in a locale, where it exists.
std::optional<Entity> localizedForm(const std::string& owner, const std::string& locale)
{
    const referential::Referential& content = workspace().content();
    if (const auto challenge = content.find<Challenge>(owner)) {
        for (const LocalizedChallenge* one : content.links().localizedOf(*challenge))
            if (one->locale.text() == locale)
                return content.find(Subject{Kind::localizedChallenge, std::string(one->identity())});
        return std::nullopt;
    }
    return content.find(Subject{Kind::localization, owner + '.' + locale});
}

/// The description of the deepest field that a path names.
const Field* descriptionAt(const RecordType& type, const FieldPath& path)
{
    const RecordType* record = &type;
    const Field* field = nullptr;
    const Shape* shape = nullptr;
    for (const FieldPath::Step& step : path.steps()) {
        if (record != nullptr) {
            const Field* named = record->find(step.text);
            if (named == nullptr)
                return field;
            field = named;
            shape = &field->shape;
        } else if (shape != nullptr) {
            shape = shape->item;
        }
        record = shape != nullptr && shape->form == Shape::Form::record ? shape->record() : nullptr;
    }
    return field;
}

bool concerns(const Diagnostic& problem, const std::string& id, const std::string& path)
{
    const std::string field = problem.field.text();
    return problem.subject.id == id
        && (field == path || (field.starts_with(path) && (field[path.size()] == '[' || field[path.size()] == '.')));
}

/// Whether a text can stand in its field. A half-typed date or duration cannot: the field keeps what it holds
/// meanwhile. A required field that is emptied can; a rule says so.
bool fits(const referential::Reading& reading)
{
    return std::ranges::all_of(reading.misfits(),
        [](const referential::Misfit& misfit) { return misfit.fault == referential::Misfit::Fault::missing; });
}

} // namespace

EntityField::EntityField(QObject* parent)
    : QObject(parent)
{
    connect(&workspace(), &Workspace::changed, this, &EntityField::refresh);
    connect(&workspace(), &Workspace::problemsChanged, this, &EntityField::refreshProblems);
    connect(&Language::instance(), &Language::codeChanged, this, [this] {
        emit targetChanged();
        refreshProblems();
    });
}

void EntityField::setEntity(const QString& id)
{
    if (id == entity_)
        return;
    entity_ = id;
    emit targetChanged();
    refresh();
    refreshProblems();
}

void EntityField::setPath(const QString& path)
{
    if (path == path_)
        return;
    path_ = path;
    emit targetChanged();
    refresh();
    refreshProblems();
}

void EntityField::setLocale(const QString& locale)
{
    if (locale == locale_)
        return;
    locale_ = locale;
    emit targetChanged();
    refresh();
    refreshProblems();
}

std::optional<Entity> EntityField::target() const
{
    if (entity_.isEmpty())
        return std::nullopt;
    return locale_.isEmpty() ? workspace().content().find(utf8(entity_)) : localizedForm(utf8(entity_), utf8(locale_));
}

const Field* EntityField::description() const
{
    const auto owner = entity_.isEmpty() ? std::nullopt : workspace().content().find(utf8(entity_));
    return owner ? descriptionAt(owner->recordType(), FieldPath::parse(utf8(path_))) : nullptr;
}

void EntityField::refresh()
{
    std::optional<Entity> entity = target();
    bool isInherited = false;
    if (entity)
        if (const auto challenge = entity->as<Challenge>(); challenge != nullptr && !challenge->prototype.empty()) {
            const Field* field = description();
            isInherited = field != nullptr && field->is(referential::prototypeOwned);
            if (isInherited)
                entity = Entity(workspace().links().whole(*challenge));
        }
    QVariant value;
    if (entity) {
        const Value content = entity->value();
        if (const Value* found = referential::valueAt(content, entity->recordType(), FieldPath::parse(utf8(path_))))
            value = variant(*found);
    }
    if (value == value_ && entity.has_value() == exists_ && isInherited == isInherited_
        && value.isValid() == value_.isValid())
        return;
    value_ = value;
    exists_ = entity.has_value();
    isInherited_ = isInherited;
    emit changed();
}

void EntityField::refreshProblems()
{
    const auto entity = target();
    const std::string id = entity ? std::string(entity->identity()) : std::string();
    QString severity;
    QString problem;
    for (const Diagnostic* one : workspace().problemsOf(id))
        if (!id.empty() && concerns(*one, id, utf8(path_))) {
            severity = qt(acquis::wordOf(one->severity));
            problem = said(one->message);
            break;
        }
    if (severity == severity_ && problem == problem_)
        return;
    severity_ = severity;
    problem_ = problem;
    emit problemsChanged();
}

QString EntityField::text() const
{
    return value_.toString();
}

bool EntityField::isRequired() const
{
    const Field* field = description();
    return field != nullptr && field->is(referential::required);
}

QString EntityField::label() const
{
    const Field* field = description();
    return field == nullptr ? QString() : said(field->label);
}

QString EntityField::help() const
{
    const Field* field = description();
    return field == nullptr ? QString() : said(field->meaning);
}

QVariantList EntityField::words() const
{
    const Field* field = description();
    QVariantList words;
    if (field == nullptr)
        return words;
    const Shape& shape = field->shape.form == Shape::Form::list ? *field->shape.item : field->shape;
    for (const referential::Word& word : shape.words) {
        QString label = said(referential::Said{word.fr, word.en});
        if (!label.isEmpty())
            label[0] = label[0].toUpper();
        words.append(QVariantMap{{u"value"_s, qt(word.yaml)}, {u"label"_s, label}});
    }
    return words;
}

void EntityField::edit(const QVariant& given)
{
    if (!locale_.isEmpty()) {
        editLocalized(given);
        return;
    }
    const auto entity = target();
    if (!entity || isInherited_)
        return;
    const FieldPath way = FieldPath::parse(utf8(path_));
    Value content = entity->value();
    referential::setValueAt(
        content, entity->recordType(), way, valueFor(given, referential::shapeAt(entity->recordType(), way)));
    referential::Reading reading;
    const Entity changed = entity->withValue(content, reading);
    if (fits(reading))
        workspace().apply(
            changed, [field = description()] { return tr("Change: %1").arg(said(field->label)); },
            entity_ + u'/' + path_);
}

void EntityField::editLocalized(const QVariant& given)
{
    const auto owner = workspace().content().find(utf8(entity_));
    const auto locale = Locale::parse(utf8(locale_));
    if (!owner || !locale)
        return;
    std::optional<Entity> before = target();
    std::optional<Entity> entity = before;
    if (!entity && owner->kind() == Kind::challenge) {
        LocalizedChallenge fresh;
        fresh.id = IdMaker::random().make<Kind::localizedChallenge>();
        fresh.challenge = *ChallengeId::parse(owner->identity());
        fresh.locale = *locale;
        entity = Entity(std::move(fresh));
    } else if (!entity) {
        Localization fresh;
        fresh.identify(owner->kind(), owner->identity(), *locale);
        entity = Entity(std::move(fresh));
    }
    const FieldPath way = FieldPath::parse(utf8(path_));
    Value content = entity->value();
    referential::setValueAt(
        content, entity->recordType(), way, valueFor(given, referential::shapeAt(entity->recordType(), way)));
    referential::Reading reading;
    const Entity changed = entity->withValue(content, reading);
    if (fits(reading))
        workspace().apply(
            {{before, changed}}, [field = description()] { return tr("Translate: %1").arg(said(field->label)); },
            entity_ + u'.' + locale_ + u'/' + path_);
}

} // namespace acquis::studio
