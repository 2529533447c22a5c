#include "model/referential/referential.h"

#include "model/referential/links.h"

#include <mutex>

namespace acquis::referential {

struct Referential::Derived {
    std::once_flag computed;
    std::unique_ptr<const Links> links;
};

std::shared_ptr<Referential::Derived> Referential::freshDerived()
{
    return std::make_shared<Derived>();
}

Referential Referential::of(std::vector<Entity> entities, std::map<std::string, std::vector<FileFact>> files)
{
    Referential referential;
    std::vector<Entity> duplicates;
    std::apply(
        [&]<class... T>(SetPointer<T>&... set) {
            const auto collect = [&]<class U>(SetPointer<U>& target) {
                std::vector<std::shared_ptr<const U>> found;
                for (const Entity& entity : entities)
                    if (auto typed = entity.as<U>())
                        found.push_back(std::move(typed));
                std::vector<std::shared_ptr<const U>> again;
                target = std::make_shared<const EntitySet<U>>(std::move(found), again);
                for (auto& duplicate : again)
                    duplicates.emplace_back(std::move(duplicate));
            };
            (collect(set), ...);
        },
        referential.sets_);
    referential.duplicates_ = std::make_shared<const std::vector<Entity>>(std::move(duplicates));
    referential.files_ = std::make_shared<const std::map<std::string, std::vector<FileFact>>>(std::move(files));
    return referential;
}

Referential Referential::with(const Entity& entity) const
{
    Referential changed = *this;
    changed.derived_ = freshDerived();
    entity.visit([&]<class T>(const T&) {
        std::get<SetPointer<T>>(changed.sets_) = std::make_shared<const EntitySet<T>>(all<T>().with(entity.as<T>()));
    });
    return changed;
}

Referential Referential::without(const Subject& subject) const
{
    Referential changed = *this;
    changed.derived_ = freshDerived();
    std::apply(
        [&]<class... T>(SetPointer<T>&... set) {
            ((T::kind == subject.kind && set != nullptr
                 && (set = std::make_shared<const EntitySet<T>>(set->without(subject.id)), true)),
                ...);
        },
        changed.sets_);
    return changed;
}

Referential Referential::withFiles(const std::string& challenge, std::vector<FileFact> facts) const
{
    Referential changed = *this;
    auto files = files_ == nullptr ? std::map<std::string, std::vector<FileFact>>() : *files_;
    files[challenge] = std::move(facts);
    changed.files_ = std::make_shared<const std::map<std::string, std::vector<FileFact>>>(std::move(files));
    return changed;
}

std::optional<Entity> Referential::find(std::string_view id) const
{
    std::optional<Entity> found;
    std::apply(
        [&]<class... T>(const SetPointer<T>&...) {
            const auto look = [&]<class U>() {
                if (auto entity = all<U>().find(id))
                    found = Entity(std::move(entity));
                return found.has_value();
            };
            (look.template operator()<T>() || ...);
        },
        sets_);
    return found;
}

std::optional<Entity> Referential::find(const Subject& subject) const
{
    std::optional<Entity> found;
    std::apply(
        [&]<class... T>(const SetPointer<T>&...) {
            const auto look = [&]<class U>() {
                if (U::kind == subject.kind)
                    if (auto entity = all<U>().find(subject.id))
                        found = Entity(std::move(entity));
            };
            (look.template operator()<T>(), ...);
        },
        sets_);
    return found;
}

std::vector<Entity> Referential::entities() const
{
    std::vector<Entity> every;
    every.reserve(size());
    std::apply(
        [&]<class... T>(const SetPointer<T>&...) {
            const auto add = [&]<class U>() {
                for (const auto& entity : all<U>())
                    every.emplace_back(entity);
            };
            (add.template operator()<T>(), ...);
        },
        sets_);
    return every;
}

std::size_t Referential::size() const
{
    return std::apply([&]<class... T>(const SetPointer<T>&...) { return (all<T>().size() + ...); }, sets_);
}

const std::vector<Entity>& Referential::duplicates() const
{
    static const std::vector<Entity> none;
    return duplicates_ == nullptr ? none : *duplicates_;
}

const std::vector<FileFact>& Referential::files(std::string_view challenge) const
{
    static const std::vector<FileFact> none;
    if (files_ == nullptr)
        return none;
    const auto found = files_->find(std::string(challenge));
    return found == files_->end() ? none : found->second;
}

const FileFact* Referential::file(std::string_view challenge, std::string_view name) const
{
    const std::vector<FileFact>& facts = files(challenge);
    const auto found = std::ranges::find(facts, name, &FileFact::name);
    return found == facts.end() ? nullptr : &*found;
}

const Settings& Referential::settings() const
{
    static const Settings defaults;
    const auto& set = all<Settings>();
    return set.empty() ? defaults : **set.begin();
}

const Links& Referential::links() const
{
    std::call_once(derived_->computed, [this] {
        Referential detached = *this;
        detached.derived_.reset(); // or the snapshot would own itself
        derived_->links = std::make_unique<const Links>(std::move(detached));
    });
    return *derived_->links;
}

} // namespace acquis::referential
