#include "model/rules/learner_texts.h"

#include "model/rules/asked_question.h"

#include <algorithm>
#include <utility>

namespace acquis::rules {

using namespace referential;

namespace {

class Visitor {
public:
    Visitor(const Context& context, const std::function<void(const LearnerText&)>& visit)
        : context_(context)
        , visit_(visit)
        , locale_(context.referential.settings().defaultLocale)
    {
    }

    void visitAll()
    {
        for (const AskedQuestion& question : questions(context_, Stage::live))
            question.isMain() ? visit(*question.challenge) : visit(*question.localized);
        for (const auto& tube : context_.referential.all<Tube>()) {
            tell(*tube, "practicalTitle", tube->practicalTitle);
            tell(*tube, "practicalDescription", tube->practicalDescription);
        }
        for (const auto& skill : context_.referential.all<Skill>())
            if (skill->isLive())
                tell(*skill, "hint", skill->hint, true);
        for (const auto& localization : context_.referential.all<Localization>())
            for (const auto& [path, text] : localization->texts)
                tell({Kind::localization, std::string(localization->identity())}, FieldPath::parse(path), text,
                    localization->locale, path == "hint");
        for (const auto& profile : context_.referential.all<TargetProfile>())
            visit(*profile);
        for (const auto& tutorial : context_.referential.all<Tutorial>())
            tell({Kind::tutorial, tutorial->id.text()}, "title", tutorial->title,
                tutorial->language.empty() ? locale_ : tutorial->language, false);
        for (const auto& campaign : context_.referential.all<Campaign>()) {
            tell(*campaign, "title", campaign->title);
            tell(*campaign, "landingText", campaign->landingText, true);
            tell(*campaign, "resultText", campaign->resultText, true);
        }
    }

private:
    void tell(Subject subject, FieldPath field, const std::string& text, const Locale& locale, bool isMarkdown,
        bool isInstruction = false)
    {
        if (!text.empty())
            visit_({std::move(subject), std::move(field), text, locale, isMarkdown, isInstruction});
    }

    template <class T> void tell(const T& entity, FieldPath field, const std::string& text, bool isMarkdown = false)
    {
        tell({T::kind, std::string(entity.identity())}, std::move(field), text, locale_, isMarkdown);
    }

    /// What a challenge and its localized forms both have.
    template <class T> void visitShared(const T& challenge, const Subject& subject, const Locale& locale)
    {
        tell(subject, "instruction", challenge.instruction, locale, true, true);
        tell(subject, "alternativeInstruction", challenge.alternativeInstruction, locale, true, true);
        tell(subject, "proposals", challenge.proposals, locale, true);
        tell(subject, "solutionToDisplay", challenge.solutionToDisplay, locale, true);
        if (challenge.illustration)
            tell(subject, FieldPath("illustration").field("alt"), challenge.illustration->alt, locale, false);
        if (challenge.embed)
            tell(subject, FieldPath("embed").field("title"), challenge.embed->title, locale, false);
    }

    void visit(const Challenge& challenge)
    {
        const Subject subject{Kind::challenge, challenge.id.text()};
        const Locale& locale = challenge.locales.empty() ? locale_ : challenge.locales.front();
        visitShared(challenge, subject, locale);
        for (const Choice& choice : challenge.choices)
            tell(subject, FieldPath("choices").key(choice.key).field("text"), choice.text, locale, true);
    }

    void visit(const LocalizedChallenge& localized)
    {
        const Subject subject{Kind::localizedChallenge, localized.id.text()};
        visitShared(localized, subject, localized.locale);
        for (const auto& [key, text] : localized.choices)
            tell(subject, FieldPath("choices").key(key), text, localized.locale, true);
    }

    void visit(const TargetProfile& profile)
    {
        tell(profile, "name", profile.name);
        tell(profile, "description", profile.description, true);
        for (std::size_t i = 0; i < profile.stages.size(); ++i) {
            tell(profile, FieldPath("stages").at(i).field("title"), profile.stages[i].title);
            tell(profile, FieldPath("stages").at(i).field("message"), profile.stages[i].message, true);
        }
        for (const Badge& badge : profile.badges) {
            const FieldPath path = FieldPath("badges").key(badge.key);
            tell(profile, path.field("title"), badge.title);
            tell(profile, path.field("message"), badge.message, true);
        }
    }

    const Context& context_;
    const std::function<void(const LearnerText&)>& visit_;
    Locale locale_;
};

/// Where what opens at `from` is closed on the same line, past its end; `from` where it is not.
std::size_t closed(std::string_view text, std::size_t from, std::string_view open, std::string_view close)
{
    if (!text.substr(from).starts_with(open))
        return from;
    const std::size_t end = text.find(close, from + open.size());
    const bool isOneLine
        = text.substr(from, end == std::string_view::npos ? end : end - from).find('\n') == std::string_view::npos;
    return end == std::string_view::npos || (!isOneLine && open != "```") ? from : end + close.size();
}

/// The end of what is no prose at a position; the position itself where prose stands there.
std::size_t endOfNoProse(std::string_view text, std::size_t at)
{
    constexpr std::pair<std::string_view, std::string_view> pairs[]
        = {{"```", "```"}, {"`", "`"}, {"${", "}"}, {"](", ")"}, {"<", ">"}};
    for (const auto& [open, close] : pairs)
        if (const std::size_t end = closed(text, at, open, close); end > at)
            return end;
    const bool isWordStart = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '(';
    if (!isWordStart)
        return at;
    const std::size_t end = std::min(text.find_first_of(" \n)", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const bool isAddress = word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos
        || word.starts_with("www.") || word.starts_with("mailto:");
    return isAddress ? end : at;
}

} // namespace

void forEachLearnerText(const Context& context, const std::function<void(const LearnerText&)>& visit)
{
    Visitor(context, visit).visitAll();
}

std::string proseOf(std::string_view text)
{
    std::string prose(text);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = endOfNoProse(text, i);
        for (std::size_t at = i; at < end; ++at)
            if (prose[at] != '\n')
                prose[at] = '\x01';
        i = std::max(end, i + 1);
    }
    return prose;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    bool isWord = false;
    const auto end = [&] {
        if (isWord)
            words.push_back(word);
        word.clear();
        isWord = false;
    };
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t') {
            end();
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        isWord
            = isWord || (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || byte >= 0xC3;
        word += c;
    }
    end();
    return words;
}

} // namespace acquis::rules
