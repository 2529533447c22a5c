#pragma once

#include "exporters/release/pen.h"
#include "exporters/release/row.h"
#include "model/referential/links.h"

#include <unordered_map>

namespace acquis::release {

/// Everything a release says, derived from a snapshot in one dialect. Keeps the snapshot alive.
class Derivation {
public:
    Derivation(
        referential::Referential referential, referential::ReleaseDialect dialect, std::string attachmentsBaseUrl);

    /// The items of a collection: frameworks, and below each its areas, competences, thematics, tubes, skills by level
    /// and version, challenges by family and locale; then what hangs nowhere. The rest by id.
    [[nodiscard]] const std::vector<Row>& rows(Collection collection) const;

    /// Takes one item down as we derive it, whatever an import kept.
    void write(Pen& pen, const Row& row) const;

    /// The same with what an import kept.
    [[nodiscard]] Value itemOf(const Row& row) const;

    /// Localized challenges whose challenge does not exist: they have no item.
    [[nodiscard]] const std::vector<const referential::LocalizedChallenge*>& orphans() const { return orphans_; }

    [[nodiscard]] const referential::Referential& referential() const { return referential_; }
    [[nodiscard]] const referential::Links& links() const { return referential_.links(); }
    [[nodiscard]] referential::ReleaseDialect dialect() const { return dialect_; }
    [[nodiscard]] const std::string& attachmentsBaseUrl() const { return attachmentsBaseUrl_; }

    /// The newest measure of a localized challenge; nullptr where nobody measured it or the dialect does not tell.
    [[nodiscard]] const referential::Measure* measureOf(std::string_view localizedChallenge) const;

private:
    void listHierarchy();
    void listArea(const referential::Area& area);
    void listCompetence(const referential::Competence& competence);
    void listSkill(const referential::Skill& skill);
    void listChallenges(std::string_view skill);
    void listChallenge(const referential::Challenge& challenge);
    void listLooseThings();
    void collectMeasures();
    template <class Thing> bool add(Collection collection, const Thing& thing);

    referential::Referential referential_;
    referential::ReleaseDialect dialect_;
    std::string attachmentsBaseUrl_;
    std::array<std::vector<Row>, collections.size()> rows_;
    std::unordered_map<const void*, bool> listed_;
    std::vector<const referential::LocalizedChallenge*> orphans_;
    std::unordered_map<std::string_view, const referential::Measure*> measures_;
};

/// Whether a release has a competence's workbench: it holds drafts, or came with an import.
[[nodiscard]] bool hasWorkbench(const Derivation& derivation, const referential::Competence& competence);

} // namespace acquis::release
