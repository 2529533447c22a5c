#include "model/referential/challenge.h"

namespace acquis::referential {

const RecordType& Challenge::recordType()
{
    using R = Row<Challenge>;
    static constexpr auto fields = std::array{
        R::identity<&Challenge::id>({"Identité de l’épreuve.", "Identity of the challenge."}),
        R::field<&Challenge::skill>("skill", required | ownRule, {"Acquis", "Skill"}, {"L’acquis que l’épreuve évalue.", "The skill that the challenge assesses."}),
        R::field<&Challenge::genealogy>("genealogy", none, {"Généalogie", "Genealogy"}, {"Prototype, ou déclinaison d’un prototype.", "Prototype, or alternative of a prototype."}),
        R::field<&Challenge::prototype>("prototype", none, {"Prototype", "Prototype"}, {"Le prototype dont elle est la déclinaison.", "The prototype it is an alternative of."}),
        R::field<&Challenge::version>("version", none, {"Version", "Version"}, {"Version du prototype dans l’acquis.", "Version of the prototype inside the skill."}),
        R::field<&Challenge::alternativeVersion>("alternativeVersion", none, {"Numéro de déclinaison", "Number of the alternative"},
            {"Rang de la déclinaison dans sa famille.", "Rank of the alternative in its family."}),
        R::field<&Challenge::status>("status", required, {"Statut", "Status"}, {"Étape de la vie de l’épreuve.", "Where the challenge is in its life."}),
        R::field<&Challenge::type>("type", prototypeOwned, {"Type", "Type"}, {"Forme de la question et de sa réponse.", "Form of the question and of its answer."}),
        R::field<&Challenge::format>("format", none, {"Format de réponse", "Answer format"}, {"Taille du champ ; « nombre » compare des nombres.", "Size of the field; \"number\" compares numbers."}),
        R::field<&Challenge::autoReply>("autoReply", prototypeOwned, {"Réponse automatique", "Automatic answer"},
            {"L’application envoie elle-même la réponse.", "The embed sends the answer itself."}),
        R::prose<&Challenge::instruction>("instruction", translatable | markdown, {"Consigne", "Instruction"}, {"Ce que lit l’apprenant.", "What the learner reads."}),
        R::prose<&Challenge::alternativeInstruction>("alternativeInstruction", translatable | markdown, {"Alternative textuelle", "Text alternative"},
            {"La consigne pour une personne qui ne voit pas l’écran.", "The instruction for a person who does not see the screen."}),
        R::field<&Challenge::choices>("choices", translatable, {"Propositions", "Choices"}, {"Les propositions d’un choix, les justes cochées.", "The choices, the right ones ticked."}),
        R::prose<&Challenge::proposals>("proposals", translatable | markdown, {"Champs de réponse", "Answer fields"},
            {"Texte avec des champs ${nom#exemple§libellé}.", "Text with fields ${name#placeholder§label}."}),
        R::field<&Challenge::answers>("answers", translatable, {"Réponses acceptées", "Accepted answers"}, {"Une réponse acceptée par ligne, par champ s’il y en a plusieurs.", "One accepted answer a line, by field where there are several."}),
        R::field<&Challenge::answerGroups>("answerGroups", translatable, {"Groupes de réponses", "Answer groups"},
            {"Réponses attendues dans un ordre quelconque, une par groupe.", "Answers expected in any order, one a group."}),
        R::field<&Challenge::tolerances>("tolerances", none, {"Tolérances", "Tolerances"}, {"Ce que le moteur pardonne.", "What the engine forgives."}),
        R::prose<&Challenge::proposalsText>("proposalsText", translatable, {"Propositions, texte brut", "Proposals, raw text"},
            {"Texte du moteur que la structure ne reproduit pas à l’octet.", "Text of the engine that the structure does not reproduce to the byte."}),
        R::prose<&Challenge::solutionText>("solutionText", translatable, {"Solution, texte brut", "Solution, raw text"},
            {"Solution du moteur que la structure ne reproduit pas à l’octet.", "Solution of the engine that the structure does not reproduce to the byte."}),
        R::prose<&Challenge::solutionToDisplay>("solutionToDisplay", translatable | markdown, {"Bonne réponse à afficher", "Answer to display"},
            {"Montrée à la place de la solution brute.", "Shown in place of the raw solution."}),
        R::field<&Challenge::shuffled>("shuffled", prototypeOwned, {"Ordre mélangé", "Shuffled"}, {"Les propositions changent d’ordre à chaque fois.", "The choices change order each time."}),
        R::field<&Challenge::focusable>("focusable", prototypeOwned, {"Focus", "Focus"}, {"Quitter la page est signalé.", "Leaving the page is noticed."}),
        R::field<&Challenge::timer>("timer", prototypeOwned, {"Minuteur", "Timer"}, {"Temps en secondes.", "Time in seconds."}),
        R::field<&Challenge::embed>("embed", none, {"Application", "Embed"}, {"Application montrée dans la question.", "Application shown inside the question."}),
        R::field<&Challenge::illustration>("illustration", none, {"Illustration", "Illustration"}, {"Image montrée avec la consigne.", "Picture shown with the instruction."}),
        R::field<&Challenge::attachments>("attachments", none, {"Pièces jointes", "Attachments"}, {"Fichiers à télécharger, un seul nom de base.", "Files to download, with one base name."}),
        R::field<&Challenge::urlsToConsult>("urlsToConsult", none, {"Pages à consulter", "Pages to consult"}, {"Pages que l’apprenant doit ouvrir.", "Pages that the learner must open."}),
        R::field<&Challenge::pedagogy>("pedagogy", prototypeOwned, {"Pédagogie", "Pedagogy"}, {"Faire, savoir ou juger une situation.", "To do, to know or to judge a situation."}),
        R::field<&Challenge::authors>("authors", none, {"Auteurs", "Authors"}, {"Trigrammes des auteurs.", "Initials of the authors."}),
        R::field<&Challenge::declinable>("declinable", prototypeOwned, {"Déclinable", "Can be varied"}, {"S’il est facile d’en tirer des variantes.", "Whether variants are easily made of it."}),
        R::field<&Challenge::blindness>("blindness", prototypeOwned, {"Non-voyance", "Blindness"}, {"Adaptée à une personne qui ne voit pas.", "Suits a person who does not see."}),
        R::field<&Challenge::colourBlindness>("colourBlindness", prototypeOwned, {"Daltonisme", "Colour blindness"}, {"Adaptée à une personne daltonienne.", "Suits a colour-blind person."}),
        R::field<&Challenge::deafness>("deafness", prototypeOwned, {"Surdité", "Deafness"}, {"Adaptée à une personne sourde ou malentendante.", "Suits a deaf or hard of hearing person."}),
        R::field<&Challenge::spoil>("spoil", prototypeOwned, {"Éventable", "Can be given away"}, {"Si la réponse circule facilement.", "Whether the answer is easily passed on."}),
        R::field<&Challenge::responsive>("responsive", prototypeOwned, {"Appareils", "Devices"}, {"Appareils qui conviennent, hors ordinateur.", "Devices that suit, beside a computer."}),
        R::field<&Challenge::requiresGafamAccess>("requiresGafamAccess", prototypeOwned, {"Accès aux grands services", "Needs the large services"},
            {"Demande l’accès à un site souvent bloqué.", "Needs a site that is often blocked."}),
        R::field<&Challenge::incompatibleWithIpadCertification>("incompatibleWithIpadCertification", prototypeOwned,
            {"Incompatible iPad en certification", "Not for iPad certification"}, {"Ne peut pas être posée sur iPad en certification.", "Cannot be asked on iPad in certification."}),
        R::field<&Challenge::awareness>("awareness", prototypeOwned, {"Sensibilisation", "Awareness"}, {"Épreuve de sensibilisation.", "Awareness challenge."}),
        R::field<&Challenge::toRephrase>("toRephrase", prototypeOwned, {"À reformuler", "To rephrase"}, {"La formulation est à revoir.", "The wording needs work."}),
        R::field<&Challenge::hasEmbedInternalValidation>("hasEmbedInternalValidation", prototypeOwned, {"Validation par l’application", "Validated by the embed"},
            {"L’application valide elle-même.", "The embed validates by itself."}),
        R::field<&Challenge::noValidationNeeded>("noValidationNeeded", prototypeOwned, {"Sans validation", "Nothing to validate"}, {"À lire ou à regarder seulement.", "To read or to watch only."}),
        R::field<&Challenge::qualityChecked>("qualityChecked", none, {"Qualité validée", "Quality checked"}, {"La qualité a été vérifiée.", "The quality was checked."}),
        R::field<&Challenge::contextualizedFields>("contextualizedFields", none, {"Champs contextualisés", "Contextualised fields"}, {"Champs qui dépendent du pays.", "Fields that depend on the country."}),
        R::field<&Challenge::locales>("locales", required | ownRule, {"Langues", "Locales"}, {"Langues et publics ; le fichier est dans la première.", "Languages and audiences; the file is in the first."}),
        R::field<&Challenge::geography>("geography", none, {"Géographie", "Geography"}, {"Code ISO du pays, absent si neutre.", "ISO code of the country, absent when neutral."}),
        R::field<&Challenge::assessmentMaintenanceTags>("assessmentMaintenanceTags", none, {"Entretien de l’épreuve", "Maintenance"}, {"Pourquoi elle sera à revoir.", "Why it will need work."}),
        R::field<&Challenge::translationMaintenanceTags>("translationMaintenanceTags", none, {"Entretien des traductions", "Maintenance of translations"}, {"Ce qui gêne sa traduction.", "What makes it hard to translate."}),
        R::field<&Challenge::createdAt>("createdAt", machine, {"Créée le", "Created on"}, {"Date de création.", "Date of creation."}),
        R::field<&Challenge::updatedAt>("updatedAt", machine, {"Modifiée le", "Updated on"}, {"Date de modification.", "Date of the last change."}),
        R::field<&Challenge::validatedAt>("validatedAt", machine, {"Validée le", "Validated on"}, {"Date de mise en production.", "Date it went live."}),
        R::field<&Challenge::archivedAt>("archivedAt", machine, {"Archivée le", "Archived on"}, {"Date d’archivage.", "Date it was archived."}),
        R::field<&Challenge::obsoletedAt>("obsoletedAt", machine, {"Périmée le", "Made obsolete on"}, {"Date de péremption.", "Date it was made obsolete."}),
        R::field<&Challenge::answerTests>("answerTests", none, {"Tests de réponse", "Answer tests"}, {"Réponses jouées à chaque contrôle.", "Answers played at each check."}),
    } + commonFields<Challenge>;
    static constexpr RecordType type{"challenge", fields};
    return type;
}

Challenge withInherited(const Challenge& alternative, const Challenge& prototype)
{
    Challenge whole = alternative;
    Reading reading;
    for (const Field& field : Challenge::recordType().fields)
        if (field.is(prototypeOwned))
            field.write(&whole, field.read(&prototype), reading);
    return whole;
}

} // namespace acquis::referential
