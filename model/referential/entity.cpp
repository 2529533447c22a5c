#include "model/referential/entity.h"

namespace acquis::referential {

namespace {

/// Calls `found` with a default entity of the kind; false for kinds that are not read on their own.
template <class Found> bool withKind(Kind kind, Found found)
{
    return [&]<class... T>(std::variant<std::shared_ptr<const T>...>*) {
        return ((!std::is_same_v<T, Localization> && T::kind == kind && (found(T{}), true)) || ...);
    }(static_cast<Entity::Any*>(nullptr));
}

} // namespace

const RecordType* recordTypeOf(Kind kind)
{
    const RecordType* type = nullptr;
    withKind(kind, [&]<class T>(const T&) {
        if constexpr (!std::is_same_v<T, Localization>)
            type = &T::recordType();
    });
    return type;
}

Entity Entity::read(Kind kind, const Value& value, Reading& reading)
{
    Entity entity{Settings{}};
    withKind(kind, [&]<class T>(T content) {
        if constexpr (!std::is_same_v<T, Localization>) {
            referential::fromValue(&content, T::recordType(), value, reading);
            entity = Entity(std::move(content));
        }
    });
    return entity;
}

Kind Entity::kind() const
{
    return visit([]<class T>(const T&) { return T::kind; });
}

std::string_view Entity::identity() const
{
    return visit([](const auto& entity) { return entity.identity(); });
}

const RecordType& Entity::recordType() const
{
    return visit([]<class T>(const T& entity) -> const RecordType& {
        if constexpr (std::is_same_v<T, Localization>)
            return localeTypeOf(*recordTypeOf(entity.ownerKind));
        else
            return T::recordType();
    });
}

Value Entity::value() const
{
    return visit([]<class T>(const T& entity) {
        if constexpr (std::is_same_v<T, Localization>)
            return referential::toValue(entity);
        else
            return referential::toValue(&entity, T::recordType());
    });
}

Entity Entity::withValue(const Value& value, Reading& reading) const
{
    return visit([&]<class T>(const T& entity) {
        T changed{};
        if constexpr (std::is_same_v<T, Localization>) {
            changed.identify(entity.ownerKind, entity.owner, entity.locale);
            fromValue(changed, *recordTypeOf(entity.ownerKind), value, reading);
        } else {
            referential::fromValue(&changed, T::recordType(), value, reading);
            if constexpr (std::is_same_v<T, LocalizedChallenge>) {
                changed.challenge = entity.challenge;
                changed.locale = entity.locale;
            }
        }
        return Entity(std::move(changed));
    });
}

const EntityCommon& Entity::common() const
{
    return visit([](const auto& entity) -> const EntityCommon& { return entity; });
}

bool Entity::operator==(const Entity& other) const
{
    if (isSame(other))
        return true;
    return visit([&]<class T>(const T& entity) {
        const auto same = other.as<T>();
        return same != nullptr && entity == *same;
    });
}

} // namespace acquis::referential
