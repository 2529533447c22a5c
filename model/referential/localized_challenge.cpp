#include "model/referential/localized_challenge.h"

namespace acquis::referential {

const RecordType& LocalizedChallenge::recordType()
{
    using R = Row<LocalizedChallenge>;
    using L = LocalizedChallenge;
    static constexpr auto fields = std::array{
        R::identity<&L::id>({"Identité de l’épreuve dans cette langue.", "Identity of the challenge in this locale."}),
        R::field<&L::status>("status", none, {"Statut", "Status"}, {"En pause ou en service.", "Paused or live."}),
        R::prose<&L::instruction>("instruction", translatable | markdown, {"Consigne", "Instruction"}, {"Ce que lit l’apprenant.", "What the learner reads."}),
        R::prose<&L::alternativeInstruction>("alternativeInstruction", translatable | markdown, {"Alternative textuelle", "Text alternative"},
            {"La consigne pour une personne qui ne voit pas l’écran.", "The instruction for a person who does not see the screen."}),
        R::field<&L::choices>("choices", translatable, {"Propositions", "Choices"}, {"Texte de chaque proposition, par clé.", "Text of each choice, by key."}),
        R::prose<&L::proposals>("proposals", translatable | markdown, {"Champs de réponse", "Answer fields"},
            {"Texte avec les mêmes champs que la source.", "Text with the same fields as the source."}),
        R::field<&L::answers>("answers", translatable, {"Réponses acceptées", "Accepted answers"}, {"Si elles diffèrent de celles de la source.", "Where they differ from those of the source."}),
        R::field<&L::answerGroups>("answerGroups", translatable, {"Groupes de réponses", "Answer groups"}, {"S’ils diffèrent de ceux de la source.", "Where they differ from those of the source."}),
        R::field<&L::tolerances>("tolerances", none, {"Tolérances", "Tolerances"}, {"Si elles diffèrent de celles de la source.", "Where they differ from those of the source."}),
        R::prose<&L::proposalsText>("proposalsText", translatable, {"Propositions, texte brut", "Proposals, raw text"},
            {"Texte du moteur que la structure ne reproduit pas à l’octet.", "Text of the engine that the structure does not reproduce to the byte."}),
        R::prose<&L::solutionText>("solutionText", translatable, {"Solution, texte brut", "Solution, raw text"},
            {"Solution du moteur que la structure ne reproduit pas à l’octet.", "Solution of the engine that the structure does not reproduce to the byte."}),
        R::prose<&L::solutionToDisplay>("solutionToDisplay", translatable | markdown, {"Bonne réponse à afficher", "Answer to display"},
            {"Montrée à la place de la solution brute.", "Shown in place of the raw solution."}),
        R::field<&L::embed>("embed", none, {"Application", "Embed"}, {"Si son adresse ne se déduit pas de la source.", "Where its address does not follow from the source."}),
        R::field<&L::illustration>("illustration", none, {"Illustration", "Illustration"}, {"Image dans cette langue.", "Picture in this locale."}),
        R::field<&L::attachments>("attachments", none, {"Pièces jointes", "Attachments"}, {"Fichiers dans cette langue.", "Files in this locale."}),
        R::field<&L::urlsToConsult>("urlsToConsult", none, {"Pages à consulter", "Pages to consult"}, {"Pages dans cette langue.", "Pages in this locale."}),
        R::field<&L::geography>("geography", none, {"Géographie", "Geography"}, {"Code ISO du pays.", "ISO code of the country."}),
        R::field<&L::requiresGafamAccess>("requiresGafamAccess", none, {"Accès aux grands services", "Needs the large services"},
            {"Demande l’accès à un site souvent bloqué.", "Needs a site that is often blocked."}),
        R::field<&L::incompatibleWithIpadCertification>("incompatibleWithIpadCertification", none,
            {"Incompatible iPad en certification", "Not for iPad certification"}, {"Ne peut pas être posée sur iPad en certification.", "Cannot be asked on iPad in certification."}),
        R::field<&L::awareness>("awareness", none, {"Sensibilisation", "Awareness"}, {"Épreuve de sensibilisation.", "Awareness challenge."}),
        R::field<&L::toRephrase>("toRephrase", none, {"À reformuler", "To rephrase"}, {"La formulation est à revoir.", "The wording needs work."}),
        R::field<&L::deafness>("deafness", none, {"Surdité", "Deafness"}, {"Adaptée à une personne sourde ou malentendante.", "Suits a deaf or hard of hearing person."}),
        R::field<&L::validatedAt>("validatedAt", machine, {"Validée le", "Validated on"}, {"Date de mise en service.", "Date it went live."}),
        R::field<&L::source>("source", machine, {"Empreintes de la source", "Hashes of the source"},
            {"Texte source au moment de la traduction, par champ.", "Source text at the time of translation, by field."}),
    } + commonFields<L>;
    static constexpr RecordType type{"localizedChallenge", fields};
    return type;
}

} // namespace acquis::referential
