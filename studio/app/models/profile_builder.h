#pragma once

#include "model/referential/referential.h"
#include "studio/app/models/rows.h"
#include "studio/app/models/text.h"

#include <QtQml/qqmlregistration.h>

namespace acquis::studio {

/// The active skills that a profile targets: level at most the cap of their tube.
[[nodiscard]] std::vector<const referential::Skill*> targetedSkills(
    const referential::TargetProfile& profile, const referential::Referential& content);

/// A target profile being built: every tube by competence, whether it is chosen, its cap, its levels; and the figures
/// that follow. Roles: rowKind (competence, tube), rowId, rowTitle, areaColor, chosen, cap (of a competence: that of
/// all its chosen tubes, 0 where they differ), levels (`[{level, state: in|out|gap|none, skillName, challenges,
/// inEnglish}]`), skillText (`3 / 7`), chosenCount, tubeCount, severity (of its problems in the selection). `filter`
/// keeps tubes whose title holds it; `onlyChosen` those of the selection.
class ProfileBuilder : public acquis::studio::Rows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString profile READ profile WRITE setProfile NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool onlyChosen READ onlyChosen WRITE setOnlyChosen NOTIFY filterChanged FINAL)
    Q_PROPERTY(int skillCount READ skillCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int challengeCount READ challengeCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int chosenTubes READ chosenTubes NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int totalTubes READ totalTubes NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int competenceCount READ competenceCount NOTIFY figuresChanged FINAL)
    /// Active skills of the chosen tubes, whatever the cap.
    Q_PROPERTY(int reachableCount READ reachableCount NOTIFY figuresChanged FINAL)
    /// The cap of all chosen tubes; 0 where they differ.
    Q_PROPERTY(int commonCap READ commonCap NOTIFY figuresChanged FINAL)
    /// The same as byLevel with the areas: `[{level, count, parts: [{color, count}]}]`.
    Q_PROPERTY(QVariantList levelParts READ levelParts NOTIFY figuresChanged FINAL)
    /// Active skills by level 1 to 8.
    Q_PROPERTY(QVariantList byLevel READ byLevel NOTIFY figuresChanged FINAL)
    /// `[{name, color, count, share}]`, share in per cent of the skills.
    Q_PROPERTY(QVariantList byArea READ byArea NOTIFY figuresChanged FINAL)
    /// Per cent of the targeted skills that have a validated challenge for this device, and in this locale.
    Q_PROPERTY(int tabletShare READ tabletShare NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int smartphoneShare READ smartphoneShare NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int englishShare READ englishShare NOTIFY figuresChanged FINAL)

public:
    explicit ProfileBuilder(QObject* parent = nullptr);

    Q_INVOKABLE void choose(const QString& tube, bool chosen);
    Q_INVOKABLE void setCap(const QString& tube, int cap);
    /// The same cap for every chosen tube of a competence; of all when it is empty.
    Q_INVOKABLE void capAll(const QString& competence, int cap);

    [[nodiscard]] QString profile() const { return profile_; }
    void setProfile(const QString& id);
    [[nodiscard]] QString filter() const { return filter_; }
    void setFilter(const QString& filter);
    [[nodiscard]] bool onlyChosen() const { return onlyChosen_; }
    void setOnlyChosen(bool only);
    [[nodiscard]] int skillCount() const { return skillCount_; }
    [[nodiscard]] int challengeCount() const { return challengeCount_; }
    [[nodiscard]] int chosenTubes() const { return chosenTubes_; }
    [[nodiscard]] int totalTubes() const { return totalTubes_; }
    [[nodiscard]] int competenceCount() const { return competenceCount_; }
    [[nodiscard]] int reachableCount() const { return reachableCount_; }
    [[nodiscard]] int commonCap() const { return commonCap_; }
    [[nodiscard]] QVariantList levelParts() const { return levelParts_; }
    [[nodiscard]] QVariantList byLevel() const { return byLevel_; }
    [[nodiscard]] QVariantList byArea() const { return byArea_; }
    [[nodiscard]] int tabletShare() const { return tabletShare_; }
    [[nodiscard]] int smartphoneShare() const { return smartphoneShare_; }
    [[nodiscard]] int englishShare() const { return englishShare_; }

signals:
    void profileChanged();
    void filterChanged();
    void figuresChanged();

private:
    void refresh();
    void refreshRows(const referential::TargetProfile& profile);
    void refreshFigures(const referential::TargetProfile& profile);
    template <class Change> void change(Change change, const Spoken& text, const QString& mergeKey = {});

    QString profile_;
    QString filter_;
    bool onlyChosen_ = false;
    int skillCount_ = 0;
    int challengeCount_ = 0;
    int chosenTubes_ = 0;
    int totalTubes_ = 0;
    int competenceCount_ = 0;
    int reachableCount_ = 0;
    int commonCap_ = 0;
    QVariantList levelParts_;
    QVariantList byLevel_;
    QVariantList byArea_;
    int tabletShare_ = 0;
    int smartphoneShare_ = 0;
    int englishShare_ = 0;
};

} // namespace acquis::studio
