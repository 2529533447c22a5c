#include "studio/app/models/answer_lists.h"

#include "model/syntax/proposals.h"
#include "studio/app/models/language.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

using Lists = Dictionary<std::vector<std::string>>;

const LocalizedChallenge* localizedIn(const Challenge& challenge, const QString& locale)
{
    for (const LocalizedChallenge* one : Workspace::instance().links().localizedOf(challenge))
        if (qt(one->locale.text()) == locale)
            return one;
    return nullptr;
}

QString wayOf(std::optional<ChallengeType> type)
{
    if (type == ChallengeType::qroc)
        return u"text"_s;
    if (type == ChallengeType::qrocm || type == ChallengeType::qrocmInd)
        return u"fields"_s;
    return type == ChallengeType::qrocmDep ? u"groups"_s : QString();
}

/// The lists of answers of a challenge or of one of its localized forms, by name; that of a QROC has none.
template <class Holder> Lists listsOf(const Holder& holder, const QString& way)
{
    if (way == u"text"_s)
        return holder.answers.list.empty() ? Lists() : Lists{{std::string(), holder.answers.list}};
    return way == u"fields"_s ? holder.answers.byField : holder.answerGroups;
}

template <class Holder> void setLists(Holder& holder, const QString& way, Lists lists)
{
    if (way == u"groups"_s) {
        holder.answerGroups = std::move(lists);
        return;
    }
    std::erase_if(lists, [](const auto& list) { return list.second.empty(); });
    holder.answers = {};
    if (way == u"fields"_s)
        holder.answers.byField = std::move(lists);
    else if (!lists.empty())
        holder.answers.list = std::move(lists.front().second);
}

/// The fields of the proposals, in their order, each once.
std::vector<std::string> fieldNames(const std::string& proposals)
{
    std::vector<std::string> names;
    for (const syntax::Field& field : syntax::readProposals(proposals).fields())
        if (!field.name.empty() && std::ranges::find(names, field.name) == names.end())
            names.push_back(field.name);
    return names;
}

QStringList texts(const std::vector<std::string>* answers)
{
    QStringList texts;
    if (answers != nullptr)
        for (const std::string& answer : *answers)
            texts.append(qt(answer));
    return texts;
}

const Diagnostic* problemAt(const std::string& subject, const std::string& path)
{
    for (const Diagnostic* problem : Workspace::instance().problemsOf(subject))
        if (problem->field.text().starts_with(path))
            return problem;
    return nullptr;
}

} // namespace

AnswerLists::AnswerLists(QObject* parent)
    : Rows({"listName", "answers", "isField", "path", "severity", "problem"}, "listName", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &AnswerLists::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &AnswerLists::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, &AnswerLists::refresh);
}

void AnswerLists::setChallenge(const QString& id)
{
    if (id == challenge_)
        return;
    challenge_ = id;
    emit targetChanged();
    refresh();
}

void AnswerLists::setLocale(const QString& locale)
{
    if (locale == locale_)
        return;
    locale_ = locale;
    emit targetChanged();
    refresh();
}

template <class Change> void AnswerLists::change(Change change, const Spoken& text)
{
    Workspace& workspace = Workspace::instance();
    const auto challenge = workspace.content().find<Challenge>(utf8(challenge_));
    if (challenge == nullptr)
        return;
    if (locale_.isEmpty()) {
        Challenge changed = *challenge;
        Lists lists = listsOf(changed, answeredBy_);
        change(lists);
        setLists(changed, answeredBy_, std::move(lists));
        workspace.apply(Entity(std::move(changed)), text);
        return;
    }
    const LocalizedChallenge* localized = localizedIn(*challenge, locale_);
    if (localized == nullptr)
        return; // the texts come first; they make the file
    LocalizedChallenge changed = *localized;
    Lists lists = isOwn_ ? listsOf(changed, answeredBy_) : listsOf(*challenge, answeredBy_);
    change(lists);
    setLists(changed, answeredBy_, std::move(lists));
    workspace.apply(Entity(std::move(changed)), text);
}

void AnswerLists::add(int index, const QString& answer)
{
    const std::string name = utf8(row(index).toMap().value(u"listName"_s).toString());
    change(
        [&](Lists& lists) {
            std::vector<std::string> answers
                = lists.find(name) == nullptr ? std::vector<std::string>() : *lists.find(name);
            answers.push_back(utf8(answer));
            lists.set(name, std::move(answers));
        },
        [answer] { return tr("Accept the answer %1").arg(answer); });
}

void AnswerLists::remove(int index, int position)
{
    const QVariantMap list = row(index).toMap();
    const std::string name = utf8(list.value(u"listName"_s).toString());
    const QString answer = list.value(u"answers"_s).toStringList().value(position);
    change(
        [&](Lists& lists) {
            if (lists.find(name) == nullptr)
                return;
            std::vector<std::string> answers = *lists.find(name);
            std::erase(answers, utf8(answer));
            lists.set(name, std::move(answers));
        },
        [answer] { return tr("Remove the answer %1").arg(answer); });
}

void AnswerLists::addGroup()
{
    change(
        [&](Lists& lists) {
            std::size_t number = lists.size() + 1;
            const auto name = [&] { return utf8(tr("group%1").arg(number)); };
            while (lists.find(name()) != nullptr)
                ++number;
            lists.set(name(), {});
        },
        [] { return tr("Add a group of answers"); });
}

void AnswerLists::removeGroup(int index)
{
    const std::string name = utf8(row(index).toMap().value(u"listName"_s).toString());
    change([&](Lists& lists) { std::erase_if(lists, [&](const auto& list) { return list.first == name; }); },
        [] { return tr("Remove a group of answers"); });
}

bool AnswerLists::renameGroup(int index, const QString& wanted)
{
    const QString old = row(index).toMap().value(u"listName"_s).toString();
    const QString name = wanted.trimmed();
    if (name == old || name.isEmpty())
        return name == old;
    if (indexOf(name) >= 0)
        return false;
    change(
        [&](Lists& lists) {
            for (auto& list : lists)
                if (list.first == utf8(old))
                    list.first = utf8(name);
        },
        [] { return tr("Rename a group of answers"); });
    return true;
}

void AnswerLists::takeSource()
{
    if (!locale_.isEmpty())
        change([](Lists& lists) { lists.clear(); }, [] { return tr("Take the answers of the source"); });
}

void AnswerLists::refresh()
{
    std::vector<QVariantMap> rows;
    answeredBy_.clear();
    isOwn_ = true;
    const Workspace& workspace = Workspace::instance();
    if (const auto challenge = workspace.content().find<Challenge>(utf8(challenge_))) {
        answeredBy_ = wayOf(workspace.links().whole(*challenge).type);
        const LocalizedChallenge* localized = locale_.isEmpty() ? nullptr : localizedIn(*challenge, locale_);
        const Lists own = localized == nullptr ? Lists() : listsOf(*localized, answeredBy_);
        isOwn_ = locale_.isEmpty() || !own.empty();
        const Lists lists = !locale_.isEmpty() && isOwn_ ? own : listsOf(*challenge, answeredBy_);
        const std::vector<std::string> fields
            = answeredBy_ == u"fields"_s ? fieldNames(challenge->proposals) : std::vector<std::string>();
        std::vector<std::string> names = answeredBy_ == u"text"_s ? std::vector<std::string>{""} : fields;
        if (answeredBy_ == u"fields"_s || answeredBy_ == u"groups"_s)
            for (const auto& [name, answers] : lists)
                if (std::ranges::find(names, name) == names.end())
                    names.push_back(name);
        const std::string subject(locale_.isEmpty() ? challenge->identity()
                : localized == nullptr              ? std::string_view()
                                                    : localized->identity());
        for (const std::string& name : names) {
            const std::string root = answeredBy_ == u"groups"_s ? "answerGroups" : "answers";
            const std::string path = name.empty() ? root : root + '[' + name + ']';
            const Diagnostic* problem = subject.empty() || answeredBy_.isEmpty() ? nullptr : problemAt(subject, path);
            rows.push_back({{u"listName"_s, qt(name)}, {u"answers"_s, texts(lists.find(name))},
                {u"isField"_s, answeredBy_ != u"fields"_s || std::ranges::find(fields, name) != fields.end()},
                {u"path"_s, qt(path)},
                {u"severity"_s, problem == nullptr ? QString() : qt(acquis::wordOf(problem->severity))},
                {u"problem"_s, problem == nullptr ? QString() : said(problem->message)}});
        }
    }
    setRows(std::move(rows));
    emit refreshed();
}

} // namespace acquis::studio
