#include "tests/bench/generate/plan.h"
#include "tests/bench/generate/prose.h"

#include <array>
#include <fmt/format.h>

namespace acquis::bench {

using namespace referential;

namespace {

/// A quarter QCU, a fifth QCM, three tenths QROC, the rest QROCM.
ChallengeType typeOf(Stream& stream)
{
    const std::size_t draw = stream.below(100);
    return draw < 25 ? ChallengeType::qcu
        : draw < 45  ? ChallengeType::qcm
        : draw < 75  ? ChallengeType::qroc
        : draw < 90  ? ChallengeType::qrocmInd
                     : ChallengeType::qrocmDep;
}

std::string fields(std::size_t count, Stream& stream, Language language)
{
    std::string text;
    for (std::size_t each = 0; each < count; ++each)
        text += fmt::format("{}{}: ${{champ{}}}\n", phrase(stream, language),
            language == Language::french ? "\u00A0" : "", letters(each));
    return text;
}

std::vector<std::string> answers(Stream& stream, std::string_view about)
{
    std::vector<std::string> list;
    for (int each = stream.between(2, 4); each > 0; --each)
        list.push_back(fmt::format("{} {}{}", word(stream), about, letters(static_cast<std::size_t>(each))));
    return list;
}

/// An answer that the challenge accepts, as an answer test writes it.
Value accepted(const Challenge& made)
{
    if (made.type == ChallengeType::qroc)
        return made.answers.list.front();
    std::vector<Entry> fields;
    for (const auto& [field, list] : made.answers.byField)
        fields.push_back({field, list.front()});
    std::size_t place = 0;
    for (const auto& [group, list] : made.answerGroups)
        fields.push_back({"champ" + letters(place++), list.front()});
    return fields;
}

void ask(Challenge& made, Stream& stream)
{
    if (made.type == ChallengeType::qcu || made.type == ChallengeType::qcm) {
        const int count = stream.between(4, 6);
        const int right = made.type == ChallengeType::qcu ? 1 : 2;
        for (int each = 0; each < count; ++each)
            made.choices.push_back({std::string(1, static_cast<char>('a' + each)),
                fmt::format("{} ({})", phrase(stream, Language::french), each + 1), each < right});
        return;
    }
    made.format = AnswerFormat::words;
    if (made.type == ChallengeType::qroc) {
        made.proposals = fmt::format("{}\u00A0: ${{reponse#mot}}", phrase(stream, Language::french));
        made.answers.list = answers(stream, "");
    } else {
        const std::size_t count = 2 + stream.below(3);
        made.proposals = fields(count, stream, Language::french);
        for (std::size_t each = 0; each < count; ++each) {
            if (made.type == ChallengeType::qrocmInd)
                made.answers.byField.set("champ" + letters(each), answers(stream, letters(each)));
            else
                made.answerGroups.set("groupe" + letters(each), answers(stream, letters(each)));
        }
    }
    made.tolerances = Tolerances{true, false, false};
    made.answerTests = {{accepted(made), Expectation::ok, {}}};
}

LocalizedChallenge inEnglish(const Challenge& challenge, const Plan& plan, std::size_t number)
{
    Stream stream = plan.stream("challenge.en", number);
    LocalizedChallenge made;
    made.id = plan.id<Kind::localizedChallenge>(number);
    made.challenge = challenge.id;
    made.locale = *Locale::parse("en");
    made.status = LocalizedStatus::live;
    made.instruction = instruction(stream, Language::english);
    for (const Choice& choice : challenge.choices)
        made.choices.set(choice.key, fmt::format("{} ({})", phrase(stream, Language::english), choice.key));
    if (challenge.type == ChallengeType::qroc)
        made.proposals = fmt::format("{}: ${{reponse#word}}", phrase(stream, Language::english));
    else if (!challenge.proposals.empty())
        made.proposals = fields(
            std::max(challenge.answers.byField.size(), challenge.answerGroups.size()), stream, Language::english);
    return made;
}

} // namespace

std::vector<Entity> challenge(const Plan& plan, std::size_t number)
{
    constexpr std::size_t perSkill = 4;
    const std::size_t place = number % perSkill;
    Stream stream = plan.stream("challenge", number);
    Stream family = plan.stream("family", number / perSkill);
    Challenge made;
    made.id = plan.id<Kind::challenge>(number);
    made.skill = plan.id<Kind::skill>(Plan::holder(number, plan.skills, plan.challenges));
    made.version = 1;
    made.status = ChallengeStatus::validated;
    made.type = typeOf(family);
    if (place == 0) {
        made.genealogy = Genealogy::prototype;
        made.pedagogy = family.chance(50) ? Pedagogy::situation : Pedagogy::knowledge;
        made.declinable = Declinable::easily;
        made.spoil = Spoil::notSpoilable;
        made.responsive = {Device::tablet, Device::smartphone};
        made.shuffled = made.type == ChallengeType::qcu || made.type == ChallengeType::qcm;
    } else {
        made.genealogy = Genealogy::alternative;
        made.prototype = plan.id<Kind::challenge>(number - place);
        made.alternativeVersion = static_cast<int>(place);
    }
    made.instruction = instruction(stream, Language::french);
    ask(made, stream);
    if (stream.chance(40))
        made.solutionToDisplay = phrase(stream, Language::french);
    for (std::size_t count = stream.below(3); count > 0; --count)
        made.urlsToConsult.push_back(address(stream));
    made.authors = {"BNC"};
    made.locales = {Locale::french()};
    made.createdAt = *Day::parse(
        fmt::format("20{}-{:02}-{:02}", stream.between(18, 25), stream.between(1, 12), stream.between(1, 28)));
    std::vector<Entity> all;
    if (number % 2 == 0)
        all.emplace_back(inEnglish(made, plan, number));
    if (place != 0)
        made.type.reset(); // the prototype's
    all.emplace_back(std::move(made));
    return all;
}

} // namespace acquis::bench
