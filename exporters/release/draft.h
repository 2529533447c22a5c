#pragma once

#include "model/referential/entity.h"

#include <deque>
#include <unordered_map>

namespace acquis::release {

/// Entities of one type while an import makes them, in the order in which they came.
template <class T> class Shelf {
public:
    T& add(T entity)
    {
        T& added = entities_.emplace_back(std::move(entity));
        places_.emplace(std::string(added.identity()), &added);
        return added;
    }

    [[nodiscard]] T* find(std::string_view id)
    {
        const auto found = places_.find(std::string(id));
        return found == places_.end() ? nullptr : found->second;
    }
    [[nodiscard]] const T* find(std::string_view id) const { return const_cast<Shelf*>(this)->find(id); }

    [[nodiscard]] auto begin() { return entities_.begin(); }
    [[nodiscard]] auto end() { return entities_.end(); }
    [[nodiscard]] auto begin() const { return entities_.begin(); }
    [[nodiscard]] auto end() const { return entities_.end(); }

private:
    std::deque<T> entities_;
    std::unordered_map<std::string, T*> places_;
};

/// A referential while an import makes it.
struct Draft {
    referential::Settings settings;
    Shelf<referential::Framework> frameworks;
    Shelf<referential::Area> areas;
    Shelf<referential::Competence> competences;
    Shelf<referential::Tube> tubes;
    Shelf<referential::Skill> skills;
    Shelf<referential::Challenge> challenges;
    Shelf<referential::LocalizedChallenge> localizedChallenges;
    Shelf<referential::Tutorial> tutorials;
    Shelf<referential::Course> courses;
    Shelf<referential::Mission> missions;
    Shelf<referential::Module> modules;
    Shelf<referential::Localization> localizations;
    Shelf<referential::Calibration> calibrations;

    [[nodiscard]] std::vector<referential::Entity> entities() const;

    /// Keeps a text in a locale other than French.
    void translate(Kind kind, std::string_view owner, const Locale& locale, std::string_view path, std::string text);

    [[nodiscard]] referential::Thematic* thematic(std::string_view competence, std::string_view id);
};

} // namespace acquis::release
