#include "exporters/release/embed_url.h"
#include "exporters/release/engine_texts.h"
#include "exporters/release/families.h"
#include "exporters/release/making.h"
#include "exporters/release/notice.h"

#include <algorithm>
#include <fmt/format.h>

namespace acquis::release {

using namespace referential;

namespace {

std::vector<Device> devicesOf(std::string word)
{
    std::vector<Device> devices;
    for (std::size_t slash = 0; !word.empty(); word.erase(0, slash)) {
        slash = std::min(word.find('/'), word.size());
        for (const Word& known : wordsOf<Device>)
            if (known.release == std::string_view(word).substr(0, slash))
                devices.push_back(static_cast<Device>(known.value));
        slash = std::min(slash + 1, word.size());
    }
    return devices;
}

std::optional<Tolerances> tolerancesOf(const Item& item)
{
    for (const char* key : {"t1Status", "t2Status", "t3Status"}) {
        const Value* flag = item.value().find(key);
        if (flag == nullptr || flag->boolean() == nullptr)
            return std::nullopt;
    }
    return Tolerances{item.flag("t1Status"), item.flag("t2Status"), item.flag("t3Status")};
}

std::optional<Embed> embedOf(const Item& item)
{
    Embed embed{item.text("embedUrl"), item.text("embedTitle"), item.integer("embedHeight")};
    return embed == Embed() ? std::nullopt : std::optional(std::move(embed));
}

std::optional<Illustration> illustrationOf(const Item& item)
{
    Illustration illustration{{}, item.text("illustrationUrl"), item.text("illustrationAlt")};
    return illustration == Illustration() ? std::nullopt : std::optional(std::move(illustration));
}

std::vector<Attachment> attachmentsOf(const Item& item)
{
    std::vector<Attachment> attachments;
    for (const std::string& url : item.texts("attachments"))
        if (!url.empty())
            attachments.push_back({{}, url});
    return attachments;
}

std::vector<Locale> localesOf(const Item& item)
{
    std::vector<Locale> locales;
    for (const std::string& text : item.texts("locales"))
        if (auto locale = Locale::parse(text))
            locales.push_back(std::move(*locale));
    return locales;
}

/// Everything of a challenge that its prototype owns.
void takeOwned(Challenge& challenge, const Item& item)
{
    challenge.type = item.word<ChallengeType>("type");
    challenge.autoReply = item.flag("autoReply");
    challenge.shuffled = item.flag("shuffled");
    challenge.focusable = item.flag("focusable");
    challenge.timer = item.integer("timer");
    challenge.blindness = item.word<Suitability>("accessibility1");
    challenge.colourBlindness = item.word<Suitability>("accessibility2");
    challenge.deafness = item.word<Suitability>("deafAndHardOfHearing");
    challenge.responsive = devicesOf(item.text("responsive"));
    challenge.requiresGafamAccess = item.flag("requireGafamWebsiteAccess");
    challenge.incompatibleWithIpadCertification = item.flag("isIncompatibleIpadCertif");
    challenge.awareness = item.flag("isAwarenessChallenge");
    challenge.toRephrase = item.flag("toRephrase");
    challenge.hasEmbedInternalValidation = item.flag("hasEmbedInternalValidation");
    challenge.noValidationNeeded = item.flag("noValidationNeeded");
}

/// What a challenge and its localized forms have alike.
template <class T> void takeOwnTexts(T& challenge, const Item& item)
{
    challenge.instruction = item.text("instruction");
    challenge.alternativeInstruction = item.text("alternativeInstruction");
    challenge.solutionToDisplay = item.text("solutionToDisplay");
    challenge.illustration = illustrationOf(item);
    challenge.attachments = attachmentsOf(item);
}

class ChallengeMaker {
public:
    ChallengeMaker(Draft& draft, const Source& source, Imported& imported)
        : draft_(draft)
        , source_(source)
        , imported_(imported)
        , families_(source)
    {
    }

    void make()
    {
        for (const Item& item : source_.items(Collection::challenges))
            if (families_.primaryOf(item) == nullptr)
                makeChallenge(item);
        for (const Item& item : source_.items(Collection::challenges))
            if (const Item* primary = families_.primaryOf(item))
                makeLocalized(item, *draft_.challenges.find(primary->id()));
        for (const Item& item : source_.items(Collection::challenges))
            for (const Attachment& file : attachmentsOf(item))
                imported_.remoteFiles.push_back({item.id(), file.url});
    }

private:
    void makeChallenge(const Item& item)
    {
        Challenge challenge;
        challenge.id = idOr<ChallengeId>(item.id());
        challenge.skill = idOr<SkillId>(item.text("skillId"));
        challenge.genealogy = item.word<Genealogy>("genealogy");
        challenge.status = item.word<ChallengeStatus>("status").value_or(ChallengeStatus::proposed);
        challenge.alternativeVersion = item.integer("alternativeVersion");
        challenge.format = item.word<AnswerFormat>("format");
        challenge.embed = embedOf(item);
        challenge.locales = localesOf(item);
        takeOwnTexts(challenge, item);
        const Item* prototype = families_.prototypeOf(item);
        Challenge whole;
        takeOwned(whole, item);
        if (prototype != nullptr)
            challenge.prototype = idOr<ChallengeId>(prototype->id()); // and inherits what it owns
        else
            takeOwned(challenge, item);
        if (prototype != nullptr)
            takeOwned(whole, *prototype);
        challenge.tolerances = tolerancesToSay(item, whole.type);
        if (!takeEngineTexts(challenge, whole, item.text("proposals"), item.text("solution")))
            noticeRawTexts(item);
        noticeAmbiguity(item);
        noteIllustration(item);
        draft_.challenges.add(std::move(challenge));
    }

    /// Choices have no use for tolerances: there only what is not the exporter's own word is said.
    static std::optional<Tolerances> tolerancesToSay(const Item& item, const std::optional<ChallengeType>& type)
    {
        const std::optional<Tolerances> tolerances = tolerancesOf(item);
        const bool hasChoices = type == ChallengeType::qcu || type == ChallengeType::qcm;
        return hasChoices && tolerances == Tolerances() ? std::nullopt : tolerances;
    }

    void makeLocalized(const Item& item, const Challenge& primary)
    {
        const Challenge* prototype = draft_.challenges.find(primary.prototype.text());
        const Challenge whole = prototype == nullptr ? primary : withInherited(primary, *prototype);
        LocalizedChallenge localized;
        localized.id = idOr<LocalizedChallengeId>(item.id());
        localized.challenge = primary.id;
        localized.locale = localesOf(item).front();
        const auto status = item.word<ChallengeStatus>("status");
        const bool isLive = status == primary.status && primary.isOperative();
        localized.status = isLive ? LocalizedStatus::live : LocalizedStatus::paused;
        takeOwnTexts(localized, item);
        localized.embed = embedToSay(item, whole);
        localized.requiresGafamAccess = item.flag("requireGafamWebsiteAccess") && !whole.requiresGafamAccess;
        localized.incompatibleWithIpadCertification
            = item.flag("isIncompatibleIpadCertif") && !whole.incompatibleWithIpadCertification;
        localized.awareness = item.flag("isAwarenessChallenge") && !whole.awareness;
        localized.toRephrase = item.flag("toRephrase") && !whole.toRephrase;
        const auto deafness = item.word<Suitability>("deafAndHardOfHearing");
        if (deafness != whole.deafness.value_or(Suitability::notApplicable))
            localized.deafness = deafness;
        const auto tolerances = tolerancesToSay(item, whole.type);
        if (tolerances != whole.tolerances)
            localized.tolerances = tolerances;
        if (!takeEngineTexts(localized, whole, item.text("proposals"), item.text("solution")))
            noticeRawTexts(item);
        noteIllustration(item);
        draft_.localizedChallenges.add(std::move(localized));
    }

    /// The address that the challenge's own gives in this locale need not be said.
    static std::optional<Embed> embedToSay(const Item& item, const Challenge& whole)
    {
        std::optional<Embed> embed = embedOf(item);
        if (!embed || !whole.embed)
            return embed;
        if (embed->url == localizedEmbedUrl(whole.embed->url, localesOf(item).front().text()))
            embed->url.clear();
        if (embed->height == whole.embed->height)
            embed->height.reset();
        return *embed == Embed() ? std::nullopt : embed;
    }

    void noteIllustration(const Item& item)
    {
        if (const std::string url = item.text("illustrationUrl"); !url.empty())
            imported_.remoteFiles.push_back({item.id(), url});
    }

    void noticeRawTexts(const Item& item)
    {
        notice(item, "import_raw_texts", Severity::info, "proposals",
            {fmt::format(
                 "Les propositions ou la solution de {} ne se laissent pas structurer à l’octet près : leur texte brut "
                 "est gardé. Reprenez-les dans l’éditeur pour en faire des propositions et des réponses.",
                 item.id()),
                fmt::format(
                    "The proposals or the solution of {} cannot be structured to the byte: their raw text is kept. "
                    "Rework them in the editor to make choices and answers of them.",
                    item.id())});
    }

    void noticeAmbiguity(const Item& item)
    {
        if (families_.isAmbiguousAlternative(item))
            notice(item, "import_ambiguous_prototype", Severity::warning, "genealogy",
                {fmt::format(
                     "Plusieurs prototypes peuvent être celui de la déclinaison {} : elle reste seule. Nommez son "
                     "prototype.",
                     item.id()),
                    fmt::format(
                        "Several prototypes could be that of the alternative {}: it stays alone. Name its prototype.",
                        item.id())});
        if (families_.isAmbiguousTranslation(item))
            notice(item, "import_ambiguous_translation", Severity::warning, "locales",
                {fmt::format("Plusieurs épreuves peuvent être celle que {} traduit : elle reste une épreuve à part. "
                             "Reliez-la si "
                             "vous le savez.",
                     item.id()),
                    fmt::format(
                        "Several challenges could be the one that {} translates: it stays a challenge of its own. Link "
                        "it if you know.",
                        item.id())});
    }

    void notice(const Item& item, const char* rule, Severity severity, std::string_view key, Sentence sentence)
    {
        imported_.diagnostics.push_back(noticed(rule, severity, {Kind::challenge, item.id()},
            source_.pathOf(Collection::challenges, item.position(), key), std::move(sentence)));
    }

    Draft& draft_;
    const Source& source_;
    Imported& imported_;
    Families families_;
};

} // namespace

void makeChallenges(Draft& draft, const Source& source, Imported& imported)
{
    ChallengeMaker(draft, source, imported).make();
}

} // namespace acquis::release
