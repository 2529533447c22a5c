#include "studio/app/models/profile_builder.h"

#include "model/base/text.h"
#include "model/referential/links.h"
#include "studio/app/models/workspace.h"

#include <map>
#include <set>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

constexpr int levels = 8;

/// The worst severity among the problems of a tube's place in the selection.
QString severityOf(const TargetProfile& profile, const Tube& tube)
{
    const std::string field = FieldPath("selection").key(tube.identity()).text();
    for (const Diagnostic* problem : Workspace::instance().problemsOf(profile.identity())) // ordered by severity
        if (problem->field.text().starts_with(field))
            return qt(acquis::wordOf(problem->severity));
    return {};
}

const TubeCap* capOf(const TargetProfile& profile, const Tube& tube)
{
    const auto found = std::ranges::find(profile.selection, tube.id, &TubeCap::tube);
    return found == profile.selection.end() ? nullptr : &*found;
}

bool isInEnglish(const Challenge& challenge, const Links& links)
{
    for (const Locale& locale : challenge.locales)
        if (locale.text() == "en")
            return true;
    for (const LocalizedChallenge* one : links.localizedOf(challenge))
        if (one->locale.text() == "en" && one->status == LocalizedStatus::live)
            return true;
    return false;
}

/// One level of a tube: its skill, how many validated challenges ask it, and whether one of them is in English.
QVariantMap levelCell(int level, const Skill* skill, const Links& links)
{
    int challenges = 0;
    bool inEnglish = false;
    if (skill != nullptr)
        for (const Challenge* challenge : links.challengesOf(*skill))
            if (challenge->isValidated()) {
                ++challenges;
                inEnglish = inEnglish || isInEnglish(*challenge, links);
            }
    return {{u"level"_s, level}, {u"skillName"_s, skill == nullptr ? QString() : qt(links.nameOf(*skill))},
        {u"challenges"_s, challenges}, {u"inEnglish"_s, inEnglish}};
}

/// What a level of a tube is for the profile: inside the cap, beyond it, missing below a skill that is inside, or
/// nothing.
QVariantList levelStates(const Tube& tube, int cap, const Links& links, int& inside, int& all)
{
    const Skill* at[levels + 1] = {};
    int highest = 0;
    for (const Skill* skill : links.skillsOf(tube))
        if (skill->isActive() && skill->level && *skill->level >= 1 && *skill->level <= levels)
            at[*skill->level] = skill;
    int lowest = 0;
    for (int level = levels; level >= 1; --level)
        if (at[level] != nullptr) {
            lowest = level;
            highest = std::max(highest, level);
        }
    QVariantList states;
    for (int level = 1; level <= levels; ++level) {
        const bool has = at[level] != nullptr;
        const bool isGap = !has && level > lowest && level < std::min(highest, cap);
        QVariantMap cell = levelCell(level, at[level], links);
        cell.insert(u"state"_s, has ? (level <= cap ? u"in"_s : u"out"_s) : isGap ? u"gap"_s : u"none"_s);
        inside += has && level <= cap ? 1 : 0;
        all += has ? 1 : 0;
        states.append(cell);
    }
    return states;
}

int highestLevel(const Tube& tube, const Links& links)
{
    int highest = 1;
    for (const Skill* skill : links.skillsOf(tube))
        if (skill->isActive())
            highest = std::max(highest, skill->level.value_or(1));
    return highest;
}

int share(int part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<int>(std::lround(100.0 * part / static_cast<double>(whole)));
}

/// Every competence that has tubes, in the order of the areas.
std::vector<const Competence*> competencesInOrder(const Referential& content)
{
    std::vector<const Competence*> all;
    for (const auto& framework : content.all<Framework>())
        for (const AreaId& areaId : framework->areas)
            if (const auto area = content.find<Area>(areaId.text()))
                for (const CompetenceId& id : area->competences)
                    if (const auto competence = content.find<Competence>(id.text());
                        competence != nullptr && !competence->thematics.empty())
                        all.push_back(competence.get());
    return all;
}

} // namespace

std::vector<const Skill*> targetedSkills(const TargetProfile& profile, const Referential& content)
{
    std::vector<const Skill*> skills;
    for (const TubeCap& cap : profile.selection)
        if (const auto tube = content.find<Tube>(cap.tube.text()))
            for (const Skill* skill : content.links().skillsOf(*tube))
                if (skill->isActive() && skill->level.value_or(99) <= cap.level)
                    skills.push_back(skill);
    return skills;
}

ProfileBuilder::ProfileBuilder(QObject* parent)
    : Rows({"rowKind", "rowId", "rowTitle", "areaColor", "chosen", "cap", "levels", "skillText", "chosenCount",
               "tubeCount", "severity", "holder"},
        "rowId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &ProfileBuilder::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &ProfileBuilder::refresh);
}

void ProfileBuilder::setProfile(const QString& id)
{
    if (id == profile_)
        return;
    profile_ = id;
    emit profileChanged();
    refresh();
}

void ProfileBuilder::setFilter(const QString& filter)
{
    if (filter == filter_)
        return;
    filter_ = filter;
    emit filterChanged();
    refresh();
}

void ProfileBuilder::setOnlyChosen(bool only)
{
    if (only == onlyChosen_)
        return;
    onlyChosen_ = only;
    emit filterChanged();
    refresh();
}

template <class Change> void ProfileBuilder::change(Change change, const Spoken& text, const QString& mergeKey)
{
    Workspace& workspace = Workspace::instance();
    const auto profile = workspace.content().find<TargetProfile>(utf8(profile_));
    if (profile == nullptr)
        return;
    TargetProfile changed = *profile;
    change(changed);
    workspace.apply(Entity(std::move(changed)), text, mergeKey);
}

void ProfileBuilder::choose(const QString& id, bool chosen)
{
    const auto tube = Workspace::instance().content().find<Tube>(utf8(id));
    if (tube == nullptr)
        return;
    change(
        [&](TargetProfile& profile) {
            std::erase_if(profile.selection, [&](const TubeCap& cap) { return cap.tube == tube->id; });
            if (chosen)
                profile.selection.push_back({tube->id, highestLevel(*tube, Workspace::instance().links())});
        },
        [chosen, name = qt(tube->practicalTitle)] {
            return (chosen ? tr("Choose %1") : tr("Leave out %1")).arg(name);
        });
}

void ProfileBuilder::setCap(const QString& id, int cap)
{
    if (cap < 1 || cap > levels)
        return;
    change(
        [&](TargetProfile& profile) {
            for (TubeCap& one : profile.selection)
                if (qt(one.tube.text()) == id)
                    one.level = cap;
        },
        [cap] { return tr("Cap at level %1").arg(cap); }, profile_ + u"/cap/"_s + id);
}

void ProfileBuilder::capAll(const QString& competence, int cap)
{
    const Workspace& workspace = Workspace::instance();
    change(
        [&](TargetProfile& profile) {
            for (TubeCap& one : profile.selection) {
                const auto tube = workspace.content().find<Tube>(one.tube.text());
                const Competence* holder = tube == nullptr ? nullptr : workspace.links().competenceOf(*tube);
                if (competence.isEmpty() || (holder != nullptr && qt(holder->identity()) == competence))
                    one.level = cap;
            }
        },
        [cap] { return tr("Cap everything at level %1").arg(cap); });
}

void ProfileBuilder::refresh()
{
    const auto profile = Workspace::instance().content().find<TargetProfile>(utf8(profile_));
    if (profile == nullptr) {
        setRows({});
        refreshFigures({});
        return;
    }
    refreshRows(*profile);
    refreshFigures(*profile);
}

void ProfileBuilder::refreshRows(const TargetProfile& profile)
{
    const Workspace& workspace = Workspace::instance();
    const Links& links = workspace.links();
    const std::string wanted = acquis::text::folded(utf8(filter_));
    std::vector<QVariantMap> rows;
    totalTubes_ = 0;
    for (const Competence* competence : competencesInOrder(workspace.content())) {
        const QString color = workspace.areaColorOf(qt(competence->identity()));
        const std::size_t head = rows.size();
        int chosenCount = 0;
        std::set<int> caps;
        const std::vector<const Tube*> tubes = links.tubesOf(*competence);
        rows.push_back({{u"rowKind"_s, u"competence"_s}, {u"rowId"_s, qt(competence->identity())},
            {u"rowTitle"_s, qt(competence->index + ' ' + competence->name)}, {u"areaColor"_s, color}});
        for (const Tube* tube : tubes) {
            const TubeCap* cap = capOf(profile, *tube);
            chosenCount += cap != nullptr ? 1 : 0;
            if (cap != nullptr)
                caps.insert(cap->level);
            const std::string title = tube->practicalTitle.empty() ? tube->name : tube->practicalTitle;
            if ((onlyChosen_ && cap == nullptr)
                || acquis::text::folded(title + ' ' + tube->name).find(wanted) == std::string::npos)
                continue;
            int inside = 0;
            int all = 0;
            const int level = cap != nullptr ? cap->level : 0;
            const QVariantList states = levelStates(*tube, level, links, inside, all);
            rows.push_back({{u"rowKind"_s, u"tube"_s}, {u"rowId"_s, qt(tube->identity())}, {u"rowTitle"_s, qt(title)},
                {u"areaColor"_s, color}, {u"chosen"_s, cap != nullptr}, {u"cap"_s, level}, {u"levels"_s, states},
                {u"skillText"_s, u"%1 / %2"_s.arg(inside).arg(all)}, {u"severity"_s, severityOf(profile, *tube)},
                {u"holder"_s, qt(competence->identity())}});
        }
        totalTubes_ += static_cast<int>(tubes.size());
        rows[head].insert(u"chosenCount"_s, chosenCount);
        rows[head].insert(u"cap"_s, caps.size() == 1 ? *caps.begin() : 0);
        rows[head].insert(u"tubeCount"_s, static_cast<int>(tubes.size()));
        if (rows.size() == head + 1)
            rows.pop_back();
    }
    setRows(std::move(rows));
}

void ProfileBuilder::refreshFigures(const TargetProfile& profile)
{
    const Workspace& workspace = Workspace::instance();
    const Links& links = workspace.links();
    const std::vector<const Skill*> skills = targetedSkills(profile, workspace.content());
    std::map<std::string, int> byArea;
    std::map<std::pair<int, std::string>, int> byLevelAndArea;
    std::map<const Competence*, int> competences;
    int counts[levels + 1] = {};
    int tablet = 0;
    int smartphone = 0;
    int english = 0;
    challengeCount_ = 0;
    for (const Skill* skill : skills) {
        ++counts[std::clamp(skill->level.value_or(0), 0, levels)];
        const Competence* competence = links.competenceOf(*skill);
        ++competences[competence];
        if (competence != nullptr)
            if (const Area* area = links.areaOf(*competence)) {
                ++byArea[std::string(area->identity())];
                ++byLevelAndArea[{skill->level.value_or(0), std::string(area->identity())}];
            }
        bool onTablet = false;
        bool onSmartphone = false;
        bool inEnglish = false;
        for (const Challenge* challenge : links.challengesOf(*skill)) {
            if (!challenge->isValidated())
                continue;
            ++challengeCount_;
            const Challenge whole = links.whole(*challenge);
            onTablet = onTablet || std::ranges::find(whole.responsive, Device::tablet) != whole.responsive.end();
            onSmartphone
                = onSmartphone || std::ranges::find(whole.responsive, Device::smartphone) != whole.responsive.end();
            inEnglish = inEnglish || isInEnglish(*challenge, links);
        }
        tablet += onTablet ? 1 : 0;
        smartphone += onSmartphone ? 1 : 0;
        english += inEnglish ? 1 : 0;
    }
    skillCount_ = static_cast<int>(skills.size());
    reachableCount_ = 0;
    std::set<int> caps;
    for (const TubeCap& cap : profile.selection) {
        caps.insert(cap.level);
        if (const auto tube = workspace.content().find<Tube>(cap.tube.text()))
            for (const Skill* skill : links.skillsOf(*tube))
                reachableCount_ += skill->isActive() ? 1 : 0;
    }
    commonCap_ = caps.size() == 1 ? *caps.begin() : 0;
    chosenTubes_ = static_cast<int>(profile.selection.size());
    competenceCount_ = static_cast<int>(competences.size());
    tabletShare_ = share(tablet, skills.size());
    smartphoneShare_ = share(smartphone, skills.size());
    englishShare_ = share(english, skills.size());
    byLevel_.clear();
    levelParts_.clear();
    for (int level = 1; level <= levels; ++level) {
        byLevel_.append(counts[level]);
        QVariantList parts;
        for (const auto& area : workspace.content().all<Area>())
            if (const auto found = byLevelAndArea.find({level, std::string(area->identity())});
                found != byLevelAndArea.end())
                parts.append(QVariantMap{{u"color"_s, area->color ? qt(wordOf(*area->color).yaml) : QString()},
                    {u"count"_s, found->second}});
        levelParts_.append(QVariantMap{{u"level"_s, level}, {u"count"_s, counts[level]}, {u"parts"_s, parts}});
    }
    byArea_.clear();
    for (const auto& area : workspace.content().all<Area>())
        if (const auto count = byArea.find(std::string(area->identity())); count != byArea.end())
            byArea_.append(QVariantMap{{u"name"_s, qt(area->title)},
                {u"color"_s, area->color ? qt(wordOf(*area->color).yaml) : QString()}, {u"count"_s, count->second},
                {u"share"_s, share(count->second, skills.size())}});
    emit figuresChanged();
}

} // namespace acquis::studio
