#include "studio/app/models/palette_results.h"

#include "model/base/text.h"
#include "model/referential/search.h"
#include "model/syntax/markdown.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

/// How many signs of an instruction stand for a challenge.
constexpr std::size_t labelLength = 60;

/// Results shown of one section; the query narrows the rest.
constexpr int sectionLimit = 8;

QString sectionOf(Kind kind)
{
    switch (kind) {
    case Kind::skill:
    case Kind::tube:
        return PaletteResults::tr("Skills and tubes");
    case Kind::challenge:
    case Kind::localizedChallenge:
        return PaletteResults::tr("Challenges");
    case Kind::framework:
    case Kind::area:
    case Kind::competence:
        return PaletteResults::tr("Framework");
    case Kind::tutorial:
        return PaletteResults::tr("Tutorials");
    case Kind::profile:
        return PaletteResults::tr("Parcours");
    default:
        break;
    }
    return {};
}

int sectionRank(Kind kind)
{
    switch (kind) {
    case Kind::skill:
    case Kind::tube:
        return 0;
    case Kind::framework:
    case Kind::area:
    case Kind::competence:
        return 1;
    case Kind::challenge:
    case Kind::localizedChallenge:
        return 2;
    case Kind::profile:
        return 3;
    default:
        break;
    }
    return 4;
}

QString iconOf(const Entity& entity)
{
    switch (entity.kind()) {
    case Kind::tutorial:
        return u"tutorial"_s;
    case Kind::profile:
        return u"room-parcours"_s;
    case Kind::challenge: {
        const Challenge whole = Workspace::instance().links().whole(*entity.as<Challenge>());
        return whole.type ? u"type-"_s + qt(acquis::text::lower(wordOf(*whole.type).yaml)) : u"file"_s;
    }
    case Kind::localizedChallenge:
        return u"globe"_s;
    default:
        break;
    }
    return u"room-referential"_s;
}

QString badgeOf(const Entity& entity)
{
    const auto spoken = [](const Word& word) { return said(Said{word.fr, word.en}); };
    if (const auto skill = entity.as<Skill>())
        return spoken(wordOf(skill->status));
    if (const auto challenge = entity.as<Challenge>())
        return spoken(wordOf(challenge->status));
    return {};
}

QString badgeTone(const Entity& entity)
{
    const auto skill = entity.as<Skill>();
    const auto challenge = entity.as<Challenge>();
    const bool isLive = (skill != nullptr && skill->isActive()) || (challenge != nullptr && challenge->isValidated());
    return isLive ? u"success"_s : u"neutral"_s;
}

/// The competence's number, where an entity is in one.
QString placeOf(const Entity& entity)
{
    for (const QVariant& step : Workspace::instance().pathTo(qt(entity.identity())))
        if (step.toMap().value(u"kind"_s) == u"competence"_s)
            return step.toMap().value(u"name"_s).toString().section(u' ', 0, 0);
    return {};
}

QString detailOf(const Hit& hit)
{
    const Workspace& workspace = Workspace::instance();
    if (const auto tube = hit.entity.as<Tube>())
        return qt(tube->practicalTitle);
    if (const auto skill = hit.entity.as<Skill>())
        return qt(acquis::text::shortened(skill->description, 70));
    if (const auto challenge = hit.entity.as<Challenge>())
        return workspace.nameOf(qt(challenge->skill.text()));
    return qt(excerptOf(hit, workspace.links()));
}

/// The name of a hit; the first words of a challenge without their Markdown.
QString labelOf(const Hit& hit)
{
    const auto challenge = hit.entity.as<Challenge>();
    return challenge == nullptr ? qt(hit.name)
                                : qt(acquis::text::shortened(syntax::plainTextOf(challenge->instruction), labelLength));
}

bool isInScope(Kind kind, const QString& scope)
{
    if (scope == u"skills"_s)
        return kind == Kind::skill || kind == Kind::tube;
    if (scope == u"challenges"_s)
        return kind == Kind::challenge || kind == Kind::localizedChallenge;
    return scope == u"all"_s;
}

} // namespace

PaletteResults::PaletteResults(QObject* parent)
    : Rows({"resultId", "section", "resultKind", "label", "detail", "iconName", "badge", "badgeTone", "area", "place",
               "keys"},
        "resultId", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, [this] { searcher_.reset(); });
    connect(&Workspace::instance(), &Workspace::opened, this, [this] {
        searcher_.reset();
        refresh();
    });
}

void PaletteResults::setQuery(const QString& query)
{
    if (query == query_)
        return;
    query_ = query;
    emit queryChanged();
    refresh();
}

void PaletteResults::setScope(const QString& scope)
{
    if (scope == scope_)
        return;
    scope_ = scope;
    emit queryChanged();
    refresh();
}

void PaletteResults::setActions(const QVariantList& actions)
{
    actions_ = actions;
    emit actionsChanged();
    refresh();
}

Searcher& PaletteResults::searcher()
{
    if (!searcher_)
        searcher_.emplace(Workspace::instance().content());
    return *searcher_;
}

void PaletteResults::refresh()
{
    QString words = query_.trimmed();
    QString scope = scope_;
    for (const auto& [sign, name] :
        {std::pair(u'@', u"skills"_s), std::pair(u'#', u"challenges"_s), std::pair(u'>', u"actions"_s)})
        if (words.startsWith(sign)) {
            scope = name;
            words = words.mid(1).trimmed();
        }
    const Workspace& workspace = Workspace::instance();
    std::vector<Hit> hits;
    const Query query = Query::parse(utf8(words));
    if (!query.empty() && scope != u"actions"_s)
        hits = searcher().find(query);
    std::erase_if(hits,
        [&](const Hit& hit) { return !isInScope(hit.entity.kind(), scope) || sectionOf(hit.entity.kind()).isEmpty(); });
    std::ranges::stable_sort(
        hits, {}, [](const Hit& hit) { return std::pair(sectionRank(hit.entity.kind()), hit.rank); });

    std::vector<QVariantMap> rows;
    int inSection = 0;
    for (const Hit& hit : hits) {
        const QString section = sectionOf(hit.entity.kind());
        inSection = !rows.empty() && rows.back().value(u"section"_s).toString() == section ? inSection + 1 : 1;
        if (inSection > sectionLimit)
            continue;
        const QString id = qt(hit.entity.identity());
        rows.push_back({{u"resultId"_s, id}, {u"section"_s, section},
            {u"resultKind"_s, qt(acquis::nameOf(hit.entity.kind()).word)}, {u"label"_s, labelOf(hit)},
            {u"detail"_s, detailOf(hit)}, {u"iconName"_s, iconOf(hit.entity)}, {u"badge"_s, badgeOf(hit.entity)},
            {u"badgeTone"_s, badgeTone(hit.entity)}, {u"place"_s, placeOf(hit.entity)},
            {u"area"_s, workspace.areaColorOf(id)}, {u"keys"_s, QString()}});
    }
    total_ = static_cast<int>(hits.size());
    const std::string wanted = acquis::text::folded(utf8(words));
    if (scope == u"all"_s || scope == u"actions"_s)
        for (const QVariant& action : actions_) {
            const QVariantMap map = action.toMap();
            if (acquis::text::folded(utf8(map.value(u"title"_s).toString())).find(wanted) == std::string::npos)
                continue;
            ++total_;
            rows.push_back({{u"resultId"_s, map.value(u"id"_s)}, {u"section"_s, tr("Actions")},
                {u"resultKind"_s, u"action"_s}, {u"label"_s, map.value(u"title"_s)}, {u"detail"_s, QString()},
                {u"iconName"_s, map.value(u"icon"_s)}, {u"badge"_s, QString()}, {u"badgeTone"_s, QString()},
                {u"place"_s, QString()}, {u"area"_s, QString()}, {u"keys"_s, map.value(u"keys"_s)}});
        }
    setRows(std::move(rows));
    emit totalChanged();
}

} // namespace acquis::studio
