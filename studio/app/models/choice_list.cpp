#include "studio/app/models/choice_list.h"

#include "model/syntax/choices.h"
#include "studio/app/models/workspace.h"

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

ChoiceList::ChoiceList(QObject* parent)
    : Rows({"key", "choiceText", "correct", "severity", "translated"}, "key", parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &ChoiceList::refresh);
    connect(&Workspace::instance(), &Workspace::problemsChanged, this, &ChoiceList::refresh);
}

void ChoiceList::setChallenge(const QString& id)
{
    if (id == challenge_)
        return;
    challenge_ = id;
    emit challengeChanged();
    refresh();
}

void ChoiceList::setLocale(const QString& locale)
{
    if (locale == locale_)
        return;
    locale_ = locale;
    emit challengeChanged();
    refresh();
}

template <class Change> void ChoiceList::change(Change change, const Spoken& text, const QString& mergeKey)
{
    Workspace& workspace = Workspace::instance();
    const auto challenge = workspace.content().find<Challenge>(utf8(challenge_));
    if (challenge == nullptr)
        return;
    Challenge changed = *challenge;
    change(changed.choices);
    workspace.apply(Entity(std::move(changed)), text, mergeKey);
}

int ChoiceList::add()
{
    change(
        [](std::vector<Choice>& choices) {
            std::size_t number = choices.size();
            const auto isTaken = [&](const std::string& key) {
                return std::ranges::find(choices, key, &Choice::key) != choices.end();
            };
            while (isTaken(syntax::choiceKey(number)))
                ++number;
            choices.push_back({syntax::choiceKey(number), {}, false});
        },
        [] { return tr("Add a choice"); });
    return count() - 1;
}

void ChoiceList::remove(int row)
{
    change([row](std::vector<Choice>& choices) { choices.erase(choices.begin() + row); },
        [number = row + 1] { return tr("Remove choice %1").arg(number); });
}

void ChoiceList::move(int from, int to)
{
    if (to < 0 || to >= count() || from == to)
        return;
    change(
        [from, to](std::vector<Choice>& choices) {
            Choice moved = std::move(choices[static_cast<std::size_t>(from)]);
            choices.erase(choices.begin() + from);
            choices.insert(choices.begin() + to, std::move(moved));
        },
        [number = from + 1] { return tr("Move choice %1").arg(number); });
}

void ChoiceList::setText(int row, const QString& text)
{
    change([&](std::vector<Choice>& choices) { choices[static_cast<std::size_t>(row)].text = utf8(text); },
        [number = row + 1] { return tr("Write choice %1").arg(number); },
        challenge_ + u"/choices/"_s + QString::number(row));
}

void ChoiceList::setCorrect(int row, bool correct)
{
    change(
        [&](std::vector<Choice>& choices) {
            for (std::size_t i = 0; i < choices.size(); ++i) {
                if (static_cast<int>(i) == row)
                    choices[i].correct = correct;
                else if (isSingle_ && correct)
                    choices[i].correct = false;
            }
        },
        [correct, number = row + 1] {
            return (correct ? tr("Mark choice %1 as right") : tr("Mark choice %1 as wrong")).arg(number);
        });
}

void ChoiceList::refresh()
{
    const Workspace& workspace = Workspace::instance();
    std::vector<QVariantMap> rows;
    correctCount_ = 0;
    if (const auto challenge = workspace.content().find<Challenge>(utf8(challenge_))) {
        isSingle_ = workspace.links().whole(*challenge).type == ChallengeType::qcu;
        const LocalizedChallenge* localized = nullptr;
        for (const LocalizedChallenge* one : workspace.links().localizedOf(*challenge))
            if (qt(one->locale.text()) == locale_)
                localized = one;
        for (const Choice& choice : challenge->choices) {
            correctCount_ += choice.correct ? 1 : 0;
            QString severity;
            for (const Diagnostic* problem : workspace.problemsOf(challenge->identity()))
                if (problem->field.text().starts_with("choices[" + choice.key + "]")) {
                    severity = qt(acquis::wordOf(problem->severity));
                    break;
                }
            const std::string* translated = localized == nullptr ? nullptr : localized->choices.find(choice.key);
            rows.push_back(
                {{u"key"_s, qt(choice.key)}, {u"choiceText"_s, qt(choice.text)}, {u"correct"_s, choice.correct},
                    {u"severity"_s, severity}, {u"translated"_s, translated == nullptr ? QString() : qt(*translated)}});
        }
    }
    setRows(std::move(rows));
    emit refreshed();
}

} // namespace acquis::studio
