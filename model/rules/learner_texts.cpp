#include "model/rules/learner_texts.h"

namespace acquis::rules {

using namespace referential;

namespace {

using Where = LearnerText::Where;
using Nature = LearnerText::Nature;

/// Tells the texts of one entity.
class Teller {
public:
    Teller(Kind kind, std::string_view id, const Locale& locale, const TextVisit& visit)
        : kind_(kind)
        , id_(id)
        , locale_(locale)
        , visit_(visit)
    {
    }

    void tell(Where where, const std::string& text, Nature nature = Nature::title) const
    {
        if (!text.empty())
            visit_({kind_, id_, where, text, locale_, nature});
    }

    /// What a challenge and its localized forms both have.
    template <class T> void tellShared(const T& challenge) const
    {
        tell({"instruction"}, challenge.instruction, Nature::instruction);
        tell({"alternativeInstruction"}, challenge.alternativeInstruction, Nature::instruction);
        tell({"proposals"}, challenge.proposals, Nature::markdown);
        tell({"solutionToDisplay"}, challenge.solutionToDisplay, Nature::markdown);
        if (challenge.illustration)
            tell({"illustration", {}, "alt"}, challenge.illustration->alt);
        if (challenge.embed)
            tell({"embed", {}, "title"}, challenge.embed->title);
    }

private:
    Kind kind_;
    std::string_view id_;
    const Locale& locale_;
    const TextVisit& visit_;
};

void tellAll(const Tube& tube, const Teller& teller)
{
    teller.tell({"practicalTitle"}, tube.practicalTitle);
    teller.tell({"practicalDescription"}, tube.practicalDescription);
}

void tellAll(const Skill& skill, const Teller& teller)
{
    teller.tell({"hint"}, skill.hint, Nature::hint);
}

void tellAll(const Localization& localization, const Teller& teller)
{
    for (const auto& [path, text] : localization.texts)
        teller.tell({path}, text, path == "hint" ? Nature::hint : Nature::title);
}

void tellAll(const TargetProfile& profile, const Teller& teller)
{
    teller.tell({"name"}, profile.name);
    teller.tell({"description"}, profile.description, Nature::markdown);
    for (std::size_t i = 0; i < profile.stages.size(); ++i) {
        teller.tell({"stages", i, "title"}, profile.stages[i].title);
        teller.tell({"stages", i, "message"}, profile.stages[i].message, Nature::markdown);
    }
    for (const Badge& badge : profile.badges) {
        teller.tell({"badges", std::string_view(badge.key), "title"}, badge.title);
        teller.tell({"badges", std::string_view(badge.key), "message"}, badge.message, Nature::markdown);
    }
}

void tellAll(const Tutorial& tutorial, const Teller& teller)
{
    teller.tell({"title"}, tutorial.title);
}

void tellAll(const Campaign& campaign, const Teller& teller)
{
    teller.tell({"title"}, campaign.title);
    teller.tell({"landingText"}, campaign.landingText, Nature::markdown);
    teller.tell({"resultText"}, campaign.resultText, Nature::markdown);
}

const Locale& localeOf(const Localization& localization, const Locale& /*defaultLocale*/)
{
    return localization.locale;
}

const Locale& localeOf(const Tutorial& tutorial, const Locale& defaultLocale)
{
    return tutorial.language.empty() ? defaultLocale : tutorial.language;
}

template <class T> const Locale& localeOf(const T& /*bearer*/, const Locale& defaultLocale)
{
    return defaultLocale;
}

} // namespace

FieldPath LearnerText::field() const
{
    // Keys of localized texts are paths already.
    FieldPath path = kind == Kind::localization ? FieldPath::parse(where_.field) : FieldPath(where_.field);
    if (const auto* key = std::get_if<std::string_view>(&where_.item))
        path = path.key(*key);
    else if (const auto* position = std::get_if<std::size_t>(&where_.item))
        path = path.at(*position);
    return where_.part.empty() ? path : path.field(where_.part);
}

const std::string& LearnerText::prose() const
{
    if (!prose_)
        prose_ = proseOf(text);
    return *prose_;
}

const std::vector<std::string_view>& LearnerText::words() const
{
    if (!words_)
        words_ = wordsOf(prose());
    return *words_;
}

const syntax::Mentions& LearnerText::mentions() const
{
    if (!mentions_)
        mentions_ = syntax::mentionsOf(text);
    return *mentions_;
}

void forEachText(const AskedQuestion& question, const Locale& defaultLocale, const TextVisit& visit)
{
    if (question.isMain()) {
        const Challenge& challenge = *question.challenge;
        const Teller teller(Kind::challenge, challenge.id.text(),
            challenge.locales.empty() ? defaultLocale : challenge.locales.front(), visit);
        teller.tellShared(challenge);
        for (const Choice& choice : challenge.choices)
            teller.tell({"choices", std::string_view(choice.key), "text"}, choice.text, Nature::markdown);
        return;
    }
    const LocalizedChallenge& localized = *question.localized;
    const Teller teller(Kind::localizedChallenge, localized.id.text(), localized.locale, visit);
    teller.tellShared(localized);
    for (const auto& [key, text] : localized.choices)
        teller.tell({"choices", std::string_view(key)}, text, Nature::markdown);
}

std::vector<TextBearer> textBearers(const Referential& referential)
{
    std::vector<TextBearer> bearers;
    const auto add = [&]<class T>(const T* /*kind*/) {
        for (const auto& one : referential.all<T>())
            bearers.emplace_back(one.get());
    };
    add(static_cast<const Tube*>(nullptr));
    for (const auto& skill : referential.all<Skill>())
        if (skill->isLive())
            bearers.emplace_back(skill.get());
    add(static_cast<const Localization*>(nullptr));
    add(static_cast<const TargetProfile*>(nullptr));
    add(static_cast<const Tutorial*>(nullptr));
    add(static_cast<const Campaign*>(nullptr));
    return bearers;
}

void forEachText(const TextBearer& bearer, const Locale& defaultLocale, const TextVisit& visit)
{
    std::visit(
        [&]<class T>(
            const T* one) { tellAll(*one, Teller(T::kind, one->identity(), localeOf(*one, defaultLocale), visit)); },
        bearer);
}

} // namespace acquis::rules
