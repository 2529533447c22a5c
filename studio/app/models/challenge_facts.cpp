#include "studio/app/models/challenge_facts.h"

#include "model/base/text.h"
#include "model/syntax/markdown.h"
#include "studio/app/models/language.h"
#include "studio/app/models/text.h"
#include "studio/app/models/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVariantMap>
#include <span>

namespace acquis::studio {

using namespace Qt::StringLiterals;
using namespace referential;

namespace {

constexpr std::size_t titleLength = 140;
constexpr ChallengeType newTypes[]
    = {ChallengeType::qcu, ChallengeType::qcm, ChallengeType::qroc, ChallengeType::qrocmInd, ChallengeType::qrocmDep};

QString iconOf(const QString& type)
{
    const QString name = type.toLower();
    return name == u"qrocm"_s || name == u"qmail"_s || name.isEmpty() ? u"type-qroc"_s : u"type-"_s + name;
}

QString wayOfAnswering(std::optional<ChallengeType> type)
{
    if (!type)
        return {};
    switch (*type) {
    case ChallengeType::qcu:
    case ChallengeType::qcm:
        return u"choices"_s;
    case ChallengeType::qrocm:
    case ChallengeType::qrocmInd:
        return u"fields"_s;
    case ChallengeType::qrocmDep:
        return u"groups"_s;
    case ChallengeType::qroc:
    case ChallengeType::qmail:
        break;
    }
    return u"text"_s;
}

QVariantList choicesOf(std::span<const Word> words)
{
    QVariantList choices;
    for (const Word& word : words) {
        QString label = said(Said{word.fr, word.en});
        label[0] = label[0].toUpper();
        choices.append(QVariantMap{{u"value"_s, qt(word.yaml)}, {u"label"_s, label}});
    }
    return choices;
}

} // namespace

ChallengeFacts::ChallengeFacts(QObject* parent)
    : QObject(parent)
{
    connect(&Workspace::instance(), &Workspace::changed, this, &ChallengeFacts::refresh);
    connect(&Language::instance(), &Language::codeChanged, this, [this] {
        emit challengeChanged();
        refresh();
    });
}

void ChallengeFacts::setChallenge(const QString& id)
{
    if (id == challenge_)
        return;
    challenge_ = id;
    emit challengeChanged();
    refresh();
}

void ChallengeFacts::setStatus(const QString& word)
{
    Workspace& workspace = Workspace::instance();
    const auto found = workspace.content().find<Challenge>(utf8(challenge_));
    if (found == nullptr || word == status_)
        return;
    Challenge changed = *found;
    for (const Word& one : challengeStatusWords)
        if (qt(one.yaml) == word)
            changed.status = static_cast<ChallengeStatus>(one.value);
    const Day today = workspace.today();
    if (changed.status == ChallengeStatus::validated)
        changed.validatedAt = today;
    else if (changed.status == ChallengeStatus::archived)
        changed.archivedAt = today;
    else if (changed.status == ChallengeStatus::obsolete)
        changed.obsoletedAt = today;
    workspace.apply(Entity(std::move(changed)), [] { return tr("Change the status"); });
}

QString ChallengeFacts::localeOf(const QString& id) const
{
    const auto found = Workspace::instance().content().find<LocalizedChallenge>(utf8(id));
    return found == nullptr || qt(found->challenge.text()) != challenge_ ? QString() : qt(found->locale.text());
}

void ChallengeFacts::copyId() const
{
    QGuiApplication::clipboard()->setText(challenge_);
}

QString ChallengeFacts::iconName() const
{
    return iconOf(type_);
}

QVariantList ChallengeFacts::types() const
{
    QVariantList types;
    for (const ChallengeType type : newTypes) {
        const Word& word = wordOf(type);
        const QString name = qt(word.yaml);
        types.append(QVariantMap{{u"value"_s, name}, {u"label"_s, tr("%1: %2").arg(name, said(Said{word.fr, word.en}))},
            {u"iconName"_s, iconOf(name)}});
    }
    return types;
}

QVariantList ChallengeFacts::statuses() const
{
    return choicesOf(challengeStatusWords);
}

QVariantList ChallengeFacts::localizedStatuses() const
{
    return choicesOf(localizedStatusWords);
}

void ChallengeFacts::refresh()
{
    const Workspace& workspace = Workspace::instance();
    const Links& links = workspace.links();
    const auto found = workspace.content().find<Challenge>(utf8(challenge_));
    exists_ = found != nullptr;
    title_ = type_ = area_ = status_ = rank_ = skill_ = skillName_ = prototype_ = answeredBy_ = sourceLocale_
        = QString();
    isAlternative_ = false;
    present_.clear();
    if (exists_) {
        const Challenge whole = links.whole(*found);
        title_ = qt(acquis::text::shortened(syntax::plainTextOf(found->instruction), titleLength));
        if (title_.isEmpty())
            title_ = tr("No instruction yet");
        type_ = whole.type ? qt(wordOf(*whole.type).yaml) : QString();
        area_ = workspace.areaColorOf(challenge_);
        status_ = qt(wordOf(found->status).yaml);
        rank_ = found->isPrototype() ? tr("prototype v%1").arg(found->version.value_or(1))
                                     : tr("alternative %1").arg(found->alternativeVersion.value_or(0));
        skill_ = qt(found->skill.text());
        if (const Skill* skill = links.skillOf(*found))
            skillName_ = qt(links.nameOf(*skill));
        isAlternative_ = !found->isPrototype();
        const Challenge* prototype = isAlternative_ ? links.prototypeOf(*found) : found.get();
        prototype_ = prototype == nullptr ? QString() : qt(prototype->identity());
        answeredBy_ = wayOfAnswering(whole.type);
        sourceLocale_ = found->locales.empty() ? QString() : qt(found->locales.front().text());
        for (const Field& field : Challenge::recordType().fields)
            if (!field.read(&whole).isNull())
                present_.append(qt(field.name));
    }
    emit changed();
}

} // namespace acquis::studio
