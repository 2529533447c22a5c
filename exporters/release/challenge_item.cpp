#include "exporters/release/content_file.h"
#include "exporters/release/effective_status.h"
#include "exporters/release/embed_url.h"
#include "exporters/release/items.h"
#include "model/answer/question_of.h"

#include <algorithm>

namespace acquis::release {

using namespace referential;

namespace {

template <class E> std::string_view wordOrNothing(const std::optional<E>& word)
{
    return word ? wordOf(*word).release : std::string_view();
}

std::string responsiveWord(const std::vector<Device>& devices)
{
    std::string word;
    for (const Device device : {Device::tablet, Device::smartphone, Device::none})
        if (std::ranges::find(devices, device) != devices.end())
            (word += word.empty() ? "" : "/") += wordOf(device).release;
    return word;
}

/// One challenge in one locale, being told.
class Teller {
public:
    Teller(Pen& pen, const Derivation& derivation, const Challenge& whole, const LocalizedChallenge* localized)
        : pen_(pen)
        , derivation_(derivation)
        , whole_(whole)
        , localized_(localized)
    {
    }

    void tell()
    {
        pen_.beginMap();
        tellQuestion();
        tellState();
        tellEmbed();
        pen_.text("format", wordOf(whole_.format.value_or(AnswerFormat::words)).release);
        pen_.value("autoReply", whole_.autoReply);
        tellLocales();
        pen_.value("focusable", whole_.focusable);
        tellMeasure();
        pen_.text("responsive", responsiveWord(whole_.responsive));
        pen_.text("genealogy", wordOrNothing(whole_.genealogy));
        tellFiles();
        pen_.value("shuffled", whole_.shuffled);
        tellNumber("alternativeVersion", whole_.alternativeVersion);
        tellQuality();
        pen_.endMap();
    }

private:
    /// A field of the localized challenge where there is one, else the challenge's.
    template <class T> const T& own(T Challenge::*field, T LocalizedChallenge::*localizedField) const
    {
        return localized_ == nullptr ? whole_.*field : localized_->*localizedField;
    }

    [[nodiscard]] std::string_view id() const
    {
        return localized_ == nullptr ? whole_.identity() : localized_->identity();
    }

    void tellQuestion()
    {
        const answer::EngineTexts texts = answer::engineTexts(whole_, localized_);
        pen_.text("id", id());
        pen_.text("instruction", own(&Challenge::instruction, &LocalizedChallenge::instruction));
        pen_.text("alternativeInstruction",
            own(&Challenge::alternativeInstruction, &LocalizedChallenge::alternativeInstruction));
        pen_.text("proposals", texts.proposals);
        pen_.text("type", wordOrNothing(whole_.type));
        pen_.text("solution", texts.solution);
        pen_.text("solutionToDisplay", own(&Challenge::solutionToDisplay, &LocalizedChallenge::solutionToDisplay));
        tellTolerances();
    }

    /// The engine takes an absent flag for on. So does the release, in so many words, for a text that says nothing;
    /// choices have no use for them.
    void tellTolerances()
    {
        const bool hasChoices = whole_.type == ChallengeType::qcu || whole_.type == ChallengeType::qcm;
        Tolerances tolerances{!hasChoices, !hasChoices, !hasChoices};
        if (localized_ != nullptr && localized_->tolerances)
            tolerances = *localized_->tolerances;
        else if (whole_.tolerances)
            tolerances = *whole_.tolerances;
        pen_.value("t1Status", tolerances.form);
        pen_.value("t2Status", tolerances.punctuation);
        pen_.value("t3Status", tolerances.typos);
    }

    void tellState()
    {
        const ChallengeStatus status
            = localized_ == nullptr ? whole_.status : effectiveStatus(whole_.status, localized_->status);
        const Competence* competence = derivation_.links().competenceOf(whole_);
        pen_.text("status", wordOf(status).release);
        pen_.textOrNull("skillId", whole_.skill.text());
        tellNumber("timer", whole_.timer);
        pen_.textOrNull("competenceId", competence == nullptr ? std::string_view() : competence->identity());
    }

    void tellEmbed()
    {
        const Embed none;
        const Embed& primary = whole_.embed ? *whole_.embed : none;
        const Embed& said = localized_ == nullptr ? primary : localized_->embed ? *localized_->embed : none;
        std::string url = said.url;
        if (url.empty() && localized_ != nullptr && !primary.url.empty())
            url = localizedEmbedUrl(primary.url, localized_->locale.text());
        pen_.textOrNull("embedUrl", url);
        pen_.text("embedTitle", said.title);
        tellNumber("embedHeight", said.height ? said.height : primary.height);
    }

    void tellLocales()
    {
        pen_.key("locales");
        pen_.beginList();
        if (localized_ != nullptr)
            pen_.text(localized_->locale.text());
        else
            for (const Locale& locale : whole_.locales)
                pen_.text(locale.text());
        pen_.endList();
    }

    void tellMeasure()
    {
        const Measure* measure = derivation_.measureOf(id());
        if (measure != nullptr && measure->difficulty)
            pen_.value("delta", *measure->difficulty);
        if (measure != nullptr && measure->discrimination)
            pen_.value("alpha", *measure->discrimination);
    }

    void tellFiles()
    {
        std::vector<std::string> attachments;
        for (const Attachment& attachment : own(&Challenge::attachments, &LocalizedChallenge::attachments))
            if (std::string url = addressOfFile(attachment.url, attachment.file); !url.empty())
                attachments.push_back(std::move(url));
        if (!attachments.empty()) {
            pen_.key("attachments");
            pen_.beginList();
            for (const std::string& url : attachments)
                pen_.text(url);
            pen_.endList();
        }
        const auto& illustration = own(&Challenge::illustration, &LocalizedChallenge::illustration);
        pen_.textOrNull("illustrationAlt", illustration ? std::string_view(illustration->alt) : std::string_view());
        pen_.textOrNull(
            "illustrationUrl", illustration ? addressOfFile(illustration->url, illustration->file) : std::string());
    }

    [[nodiscard]] std::string addressOfFile(const std::string& url, const std::string& name) const
    {
        if (!url.empty() || name.empty())
            return url;
        const auto file = contentFile(derivation_.referential(), whole_, localized_, name);
        return file ? addressOf(*file, derivation_.attachmentsBaseUrl()) : std::string();
    }

    void tellQuality()
    {
        const auto deafness = localized_ != nullptr && localized_->deafness ? localized_->deafness : whole_.deafness;
        const auto either = [&](bool Challenge::*flag, bool LocalizedChallenge::*localizedFlag) {
            return whole_.*flag || (localized_ != nullptr && localized_->*localizedFlag);
        };
        pen_.text("accessibility1", wordOrNothing(whole_.blindness));
        pen_.text("accessibility2", wordOrNothing(whole_.colourBlindness));
        pen_.value("requireGafamWebsiteAccess",
            either(&Challenge::requiresGafamAccess, &LocalizedChallenge::requiresGafamAccess));
        pen_.value("isIncompatibleIpadCertif",
            either(
                &Challenge::incompatibleWithIpadCertification, &LocalizedChallenge::incompatibleWithIpadCertification));
        pen_.text("deafAndHardOfHearing", wordOf(deafness.value_or(Suitability::notApplicable)).release);
        pen_.value("isAwarenessChallenge", either(&Challenge::awareness, &LocalizedChallenge::awareness));
        pen_.value("toRephrase", either(&Challenge::toRephrase, &LocalizedChallenge::toRephrase));
        tellLaterFlag("hasEmbedInternalValidation", whole_.hasEmbedInternalValidation);
        tellLaterFlag("noValidationNeeded", whole_.noValidationNeeded);
    }

    /// Keys that came in 2025. An engine of October 2024 drops them, one of 2025 takes their absence for false: the
    /// first dialect says them only where they are true.
    void tellLaterFlag(std::string_view key, bool flag)
    {
        if (flag || derivation_.dialect() == ReleaseDialect::april2026)
            pen_.value(key, flag);
    }

    void tellNumber(std::string_view key, const std::optional<int>& number)
    {
        if (number)
            pen_.value(key, *number);
    }

    Pen& pen_;
    const Derivation& derivation_;
    const Challenge& whole_;
    const LocalizedChallenge* localized_;
};

} // namespace

void writeItem(Pen& pen, const Derivation& derivation, const Row::ChallengeIn& row)
{
    if (row.challenge->prototype.empty())
        Teller(pen, derivation, *row.challenge, row.localized).tell();
    else
        Teller(pen, derivation, derivation.links().whole(*row.challenge), row.localized).tell();
}

} // namespace acquis::release
