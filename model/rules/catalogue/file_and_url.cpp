/// # file_and_url
///
/// ## What it does
/// Finds illustrations and attachments with both a `file` and a `url`, or with neither.
///
/// ## Why is this bad?
/// With both, the two may differ and nobody knows which one the learner gets. With neither there is nothing to show.
///
/// ## Example
/// ```yaml
/// illustration:
///   file: barres.svg
///   url: https://example.org/barres.svg
/// ```
///
/// ## Use instead
/// ```yaml
/// illustration:
///   file: barres.svg
/// ```
///
/// ## Fix
/// None: only a person knows which of the two is right.
#include "model/rules/question_at_hand.h"
#include "model/rules/rule.h"

namespace acquis::rules {

namespace {

void report(const AskedQuestion& question, const FieldPath& path, bool hasBoth, Findings& findings)
{
    findings.add(question.subject(), path,
        hasBoth ? Sentence{"Le fichier et l’adresse sont donnés tous deux : on ne sait pas lequel l’apprenant recevra. "
                           "Gardez l’un des deux.",
            "Both file and address are given: nobody knows which one the learner gets. Keep one of them."}
                : Sentence{"Ni fichier ni adresse : il n’y a rien à montrer. Donnez le fichier ou son adresse, ou "
                           "supprimez l’entrée.",
                    "Neither file nor address: there is nothing to show. Give the file or its address, or remove the "
                    "entry."});
}

void check(const QuestionAtHand& question, Findings& findings)
{
    const auto& picture = question.isMain() ? question.challenge->illustration : question.localized->illustration;
    const auto& attachments = question.isMain() ? question.challenge->attachments : question.localized->attachments;
    // In a localized file the alternative text may stand alone.
    if (picture && picture->file.empty() == picture->url.empty() && (question.isMain() || !picture->file.empty()))
        report(question, "illustration", !picture->file.empty(), findings);
    for (std::size_t i = 0; i < attachments.size(); ++i)
        if (attachments[i].file.empty() == attachments[i].url.empty())
            report(question,
                FieldPath("attachments").key(attachments[i].file.empty() ? std::to_string(i) : attachments[i].file),
                !attachments[i].file.empty(), findings);
}

} // namespace

Rule file_and_url()
{
    return {"file_and_url", Severity::warning,
        {"Une image ou une pièce jointe a deux adresses, ou aucune",
            "A picture or attachment has two addresses, or none"},
        {Check::Asked::all, Stage::live, &check}};
}

} // namespace acquis::rules
