#include "studio/app/models/referential_tree.h"

#include "studio/app/models/language.h"
#include "studio/app/models/severities.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <algorithm>
#include <QCollator>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

/// The rows below one node, made depth first, with what they count and their worst severity.
class TreeRows {
public:
    TreeRows(const Links& links, const Referential& content, const QSet<QString>& expanded,
        const std::vector<Diagnostic>& problems)
        : links_(links)
        , content_(content)
        , expanded_(expanded)
        , severities_(problems)
    {
    }

    void framework(const Framework& framework)
    {
        for (const AreaId& id : framework.areas)
            if (const auto area = content_.find<Area>(id.text()))
                this->area(*area);
    }

    void tutorials()
    {
        const std::size_t head
            = open("tutorials", "tutorials", Workspace::tr("Tutorials"), 0, {}, !content_.all<Tutorial>().empty());
        QString severity;
        std::vector<const Tutorial*> sorted;
        for (const auto& tutorial : content_.all<Tutorial>()) {
            severity = Severities::worse(severity, severities_.of(tutorial->identity()));
            sorted.push_back(tutorial.get());
        }
        if (isShown(head)) {
            QCollator byTitle{QLocale()};
            byTitle.setNumericMode(true);
            std::ranges::sort(sorted,
                [&](const Tutorial* a, const Tutorial* b) { return byTitle.compare(qt(a->title), qt(b->title)) < 0; });
            for (const Tutorial* tutorial : sorted)
                leaf(
                    tutorial->identity(), "tutorial", qt(tutorial->title), 1, {}, severities_.of(tutorial->identity()));
        }
        close(head, static_cast<int>(content_.all<Tutorial>().size()), severity);
    }

    [[nodiscard]] std::vector<QVariantMap> take() { return std::move(rows_); }
    [[nodiscard]] int total() const { return total_; }

private:
    struct Sum {
        int skills = 0;
        QString severity;
    };

    std::size_t open(std::string_view id, std::string_view kind, const QString& title, int depth, const QString& color,
        bool expandable, std::string_view code = {})
    {
        rows_.push_back({{u"nodeId"_s, qt(id)}, {u"nodeKind"_s, qt(kind)}, {u"nodeCode"_s, qt(code)},
            {u"nodeTitle"_s, title}, {u"depth"_s, depth}, {u"expandable"_s, expandable},
            {u"expanded"_s, expandable && expanded_.contains(qt(id))}, {u"areaColor"_s, color}, {u"skillCount"_s, 0},
            {u"severity"_s, QString()}});
        return rows_.size() - 1;
    }

    void leaf(std::string_view id, std::string_view kind, const QString& title, int depth, const QString& color,
        const QString& severity)
    {
        rows_[open(id, kind, title, depth, color, false)].insert(u"severity"_s, severity);
    }

    void close(std::size_t row, int skills, const QString& severity)
    {
        rows_[row].insert(u"skillCount"_s, skills);
        rows_[row].insert(u"severity"_s, severity);
    }

    [[nodiscard]] bool isShown(std::size_t row) const { return rows_[row].value(u"expanded"_s).toBool(); }

    void area(const Area& area)
    {
        const QString color = area.color ? qt(wordOf(*area.color).yaml) : QString();
        const std::size_t row = open(
            area.identity(), "area", qt(area.code + ' ' + area.title), 0, color, !area.competences.empty(), area.code);
        Sum sum{0, severities_.of(area.identity())};
        for (const CompetenceId& id : area.competences)
            if (const auto competence = content_.find<Competence>(id.text()))
                add(sum, this->competence(*competence, color, isShown(row)));
        close(row, sum.skills, sum.severity);
        total_ += sum.skills;
    }

    Sum competence(const Competence& competence, const QString& color, bool shown)
    {
        const std::size_t mark = rows_.size();
        const std::size_t row = open(competence.identity(), "competence", qt(competence.index + ' ' + competence.name),
            1, color, !competence.thematics.empty(), competence.index);
        const bool inside = shown && isShown(row);
        Sum sum{0, severities_.of(competence.identity())};
        for (const Thematic& thematic : competence.thematics)
            add(sum, this->thematic(thematic, color, inside));
        close(row, sum.skills, sum.severity);
        if (!shown)
            rows_.resize(mark);
        return sum;
    }

    Sum thematic(const Thematic& thematic, const QString& color, bool shown)
    {
        const std::size_t mark = rows_.size();
        const std::size_t row
            = open(thematic.id.text(), "thematic", qt(thematic.name), 2, color, !thematic.tubes.empty());
        const bool inside = shown && isShown(row);
        Sum sum;
        for (const TubeId& id : thematic.tubes)
            if (const auto tube = content_.find<Tube>(id.text()))
                add(sum, this->tube(*tube, color, inside));
        close(row, sum.skills, sum.severity);
        if (!shown)
            rows_.resize(mark);
        return sum;
    }

    Sum tube(const Tube& tube, const QString& color, bool shown)
    {
        Sum sum{0, severities_.of(tube.identity())};
        for (const Skill* skill : links_.skillsOf(tube)) {
            sum.skills += skill->isLive() ? 1 : 0;
            sum.severity = Severities::worse(sum.severity, severities_.of(skill->identity()));
            for (const Challenge* challenge : links_.challengesOf(*skill))
                sum.severity = Severities::worse(sum.severity, severities_.of(challenge->identity()));
        }
        if (shown) {
            leaf(tube.identity(), "tube",
                qt(tube.name.starts_with('@') ? std::string_view(tube.name).substr(1) : tube.name), 3, color,
                sum.severity);
            rows_.back().insert(u"skillCount"_s, sum.skills);
        }
        return sum;
    }

    static void add(Sum& sum, const Sum& more)
    {
        sum.skills += more.skills;
        sum.severity = Severities::worse(sum.severity, more.severity);
    }

    const Links& links_;
    const Referential& content_;
    const QSet<QString>& expanded_;
    Severities severities_;
    std::vector<QVariantMap> rows_;
    int total_ = 0;
};

} // namespace

ReferentialTree::ReferentialTree(QObject* parent)
    : Rows({"nodeId", "nodeKind", "nodeCode", "nodeTitle", "depth", "expandable", "expanded", "skillCount", "severity",
               "areaColor"},
        "nodeId", parent)
{
    Workspace& workspace = Workspace::instance();
    connect(&workspace, &Workspace::opened, this, [this] {
        isFirst_ = true;
        refresh();
    });
    connect(&workspace, &Workspace::changed, this, &ReferentialTree::refresh);
    connect(&workspace, &Workspace::problemsChanged, this, &ReferentialTree::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &ReferentialTree::refresh);
    refresh();
}

void ReferentialTree::toggle(const QString& nodeId)
{
    setExpanded(nodeId, !expanded_.contains(nodeId));
}

void ReferentialTree::setExpanded(const QString& nodeId, bool expanded)
{
    if (expanded)
        expanded_.insert(nodeId);
    else
        expanded_.remove(nodeId);
    refresh();
}

int ReferentialTree::reveal(const QString& nodeId)
{
    const Workspace& workspace = Workspace::instance();
    for (const QVariant& step : workspace.pathTo(nodeId)) {
        const QString id = step.toMap().value(u"id"_s).toString();
        if (id != nodeId)
            expanded_.insert(id);
        if (const auto tube = workspace.content().find<Tube>(utf8(id)))
            if (const Thematic* thematic = workspace.links().thematicOf(*tube))
                expanded_.insert(qt(thematic->id.text()));
    }
    if (workspace.content().find<Tutorial>(utf8(nodeId)) != nullptr)
        expanded_.insert(u"tutorials"_s);
    refresh();
    return indexOf(nodeId);
}

void ReferentialTree::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const Referential& content = workspace.content();
    if (isFirst_)
        for (const auto& framework : content.all<Framework>())
            for (const AreaId& area : framework->areas) {
                isFirst_ = false;
                expanded_.insert(qt(area.text()));
                break;
            }
    TreeRows rows(content.links(), content, expanded_, workspace.problems());
    for (const auto& framework : content.all<Framework>())
        rows.framework(*framework);
    rows.tutorials();
    setRows(rows.take());
    if (skillCount_ != rows.total()) {
        skillCount_ = rows.total();
        emit skillCountChanged();
    }
}

} // namespace acquis::studio
