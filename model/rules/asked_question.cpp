#include "model/rules/asked_question.h"

#include "model/rules/gathered_lists.h"

namespace acquis::rules {

using referential::Challenge;
using referential::ChallengeStatus;
using referential::ChallengeType;
using referential::LocalizedChallenge;
using referential::LocalizedStatus;

bool AskedQuestion::hasChoices() const
{
    return type() == ChallengeType::qcu || type() == ChallengeType::qcm;
}

bool AskedQuestion::isTyped() const
{
    return type() == ChallengeType::qroc || isKeyed();
}

bool AskedQuestion::isKeyed() const
{
    return type() == ChallengeType::qrocmInd || type() == ChallengeType::qrocmDep;
}

bool AskedQuestion::isInService() const
{
    return localized == nullptr || localized->status == LocalizedStatus::live;
}

bool AskedQuestion::wantsNoSolution() const
{
    return owner->noValidationNeeded || owner->hasEmbedInternalValidation;
}

Subject AskedQuestion::subject() const
{
    if (localized != nullptr)
        return {Kind::localizedChallenge, localized->id.text()};
    return {Kind::challenge, challenge->id.text()};
}

bool AskedQuestion::areProposalsRaw() const
{
    return localized == nullptr ? challenge->proposalsText.has_value() : localized->proposalsText.has_value();
}

const std::string& AskedQuestion::proposals() const
{
    if (areProposalsRaw())
        return localized == nullptr ? *challenge->proposalsText : *localized->proposalsText;
    return localized == nullptr ? challenge->proposals : localized->proposals;
}

FieldPath AskedQuestion::proposalsPath() const
{
    return areProposalsRaw() ? "proposalsText" : "proposals";
}

bool isAt(Stage stage, const Challenge& challenge)
{
    return stage == Stage::live ? challenge.isLive() : challenge.status != ChallengeStatus::obsolete;
}

std::shared_ptr<GatheredLists> freshLists()
{
    return std::make_shared<GatheredLists>();
}

namespace {

std::vector<AskedQuestion> gatherMain(const Context& context, Stage stage)
{
    std::vector<AskedQuestion> asked;
    for (const auto& challenge : context.referential.all<Challenge>()) {
        if (!isAt(stage, *challenge))
            continue;
        // As Links::whole: only a prototype that is named gives anything away.
        const Challenge* prototype = challenge->prototype.empty() ? nullptr : context.links.prototypeOf(*challenge);
        asked.push_back({challenge.get(), prototype == nullptr ? challenge.get() : prototype, nullptr,
            context.links.localizedOf(*challenge)});
    }
    return asked;
}

std::vector<AskedQuestion> gatherAll(const Context& context, Stage stage)
{
    std::vector<AskedQuestion> asked;
    for (const AskedQuestion& question : mainQuestions(context, stage)) {
        asked.push_back(question);
        for (const LocalizedChallenge* localized : question.forms)
            asked.push_back({question.challenge, question.owner, localized, question.forms});
    }
    return asked;
}

} // namespace

const std::vector<AskedQuestion>& mainQuestions(const Context& context, Stage stage)
{
    return context.lists->mainQuestions[static_cast<std::size_t>(stage)].get(
        [&] { return gatherMain(context, stage); });
}

const std::vector<AskedQuestion>& questions(const Context& context, Stage stage)
{
    return context.lists->questions[static_cast<std::size_t>(stage)].get([&] { return gatherAll(context, stage); });
}

} // namespace acquis::rules
