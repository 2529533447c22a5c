#pragma once

#include "exporters/release/draft.h"
#include "exporters/release/read.h"
#include "exporters/release/source.h"

/// The steps of an import: each makes the entities of one part of a release by inverting what the exporter derives.
/// None of them has to be right to the last key: what differs in the end is kept (keepDifferences).
namespace acquis::release {

/// Frameworks, areas, competences with thematics and workbenches, tubes and skills.
void makeHierarchy(Draft& draft, const Source& source, std::vector<Diagnostic>& diagnostics);

/// Challenges, their families and their forms in other locales.
void makeChallenges(Draft& draft, const Source& source, Imported& imported);

/// Tutorials, courses, missions and modules.
void makeLooseThings(Draft& draft, const Source& source);

/// Difficulty and discrimination, as one calibration.
void makeCalibration(Draft& draft, const Source& source, const Imported& imported);

/// Compares every item with what the exporter derives of the draft and keeps the differences with the entities; items
/// that became no entity go to the leftovers. After this, exporting gives the release again.
void keepDifferences(Draft& draft, const Source& source, Leftovers& leftovers, std::vector<Diagnostic>& diagnostics);

/// Takes the languages of a `…_i18n` object: French for the entity, the others for its locale files.
void takeTranslations(Draft& draft, const Item& item, std::string_view key, std::string& mainText, Kind kind,
    std::string_view owner, std::string_view path);

/// An id where the text can be one, else an empty one.
template <class Id> [[nodiscard]] Id idOr(std::string_view text)
{
    return Id::parse(text).value_or(Id());
}

/// The ids of a list of texts, without those that cannot be one.
template <class Id> [[nodiscard]] std::vector<Id> idsOf(const std::vector<std::string>& texts)
{
    std::vector<Id> ids;
    for (const std::string& text : texts)
        if (auto id = Id::parse(text))
            ids.push_back(std::move(*id));
    return ids;
}

} // namespace acquis::release
