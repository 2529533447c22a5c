#pragma once

#include "model/referential/codec.h"

/// The enumerations of a challenge, each with its word in files, in the release, in French and in English.
namespace acquis::referential {

enum class ChallengeStatus { proposed, validated, archived, obsolete };
inline constexpr std::array challengeStatusWords{
    Word{0, "proposed", "proposé", "proposée", "proposed"},
    Word{1, "validated", "validé", "validée", "validated"},
    Word{2, "archived", "archivé", "archivée", "archived"},
    Word{3, "obsolete", "périmé", "périmée", "obsolete"},
};
template <> inline constexpr std::span<const Word> wordsOf<ChallengeStatus> = challengeStatusWords;

enum class ChallengeType { qcu, qcm, qroc, qrocm, qrocmInd, qrocmDep, qmail };
inline constexpr std::array challengeTypeWords{
    Word{0, "QCU", "QCU", "choix unique", "single choice"},
    Word{1, "QCM", "QCM", "choix multiple", "multiple choice"},
    Word{2, "QROC", "QROC", "réponse courte", "short answer"},
    Word{3, "QROCM", "QROCM", "réponses courtes (ancien)", "short answers (legacy)"},
    Word{4, "QROCM-ind", "QROCM-ind", "réponses courtes indépendantes", "independent short answers"},
    Word{5, "QROCM-dep", "QROCM-dep", "réponses courtes dépendantes", "dependent short answers"},
    Word{6, "QMAIL", "QMAIL", "courriel (ancien)", "mail (legacy)"},
};
template <> inline constexpr std::span<const Word> wordsOf<ChallengeType> = challengeTypeWords;

enum class AnswerFormat { words, shortText, sentence, paragraph, number, date };
inline constexpr std::array answerFormatWords{
    Word{0, "words", "mots", "quelques mots", "a few words"},
    Word{1, "short", "petit", "petit", "short"},
    Word{2, "sentence", "phrase", "phrase", "sentence"},
    Word{3, "paragraph", "paragraphe", "paragraphe", "paragraph"},
    Word{4, "number", "nombre", "nombre", "number"},
    Word{5, "date", "date", "date (ancien)", "date (legacy)"},
};
template <> inline constexpr std::span<const Word> wordsOf<AnswerFormat> = answerFormatWords;

enum class Genealogy { prototype, alternative, legacyAlternative, english, written, francophone };
inline constexpr std::array genealogyWords{
    Word{0, "prototype", "Prototype 1", "prototype", "prototype"},
    Word{1, "alternative", "Décliné 1", "déclinaison", "alternative"},
    Word{2, "legacyAlternative", "décliné", "décliné (ancien)", "alternative (legacy)"},
    Word{3, "english", "ENG", "anglais (ancien)", "English (legacy)"},
    Word{4, "written", "ECRI", "écrit (ancien)", "written (legacy)"},
    Word{5, "francophone", "FRANCOPHONE", "francophone (ancien)", "francophone (legacy)"},
};
template <> inline constexpr std::span<const Word> wordsOf<Genealogy> = genealogyWords;

enum class Pedagogy { doing, knowledge, situation, webSearch, simulation };
inline constexpr std::array pedagogyWords{
    Word{0, "e-preuve", "e-preuve", "épreuve pratique", "practical task"},
    Word{1, "q-savoir", "q-savoir", "question de savoir", "knowledge question"},
    Word{2, "q-situation", "q-situation", "mise en situation", "situation"},
    Word{3, "e-rechinfo", "e-rechinfo", "recherche d’information", "information search"},
    Word{4, "e-simulation", "e-simulation", "simulation", "simulation"},
};
template <> inline constexpr std::span<const Word> wordsOf<Pedagogy> = pedagogyWords;

enum class Declinable { none, easily, hardly, permutation, no };
inline constexpr std::array declinableWords{
    Word{0, "none", "", "non dit", "not said"},
    Word{1, "easily", "facilement", "facilement", "easily"},
    Word{2, "hardly", "difficilement", "difficilement", "hardly"},
    Word{3, "permutation", "permutation", "par permutation", "by permutation"},
    Word{4, "no", "non", "non", "no"},
};
template <> inline constexpr std::span<const Word> wordsOf<Declinable> = declinableWords;

/// How a challenge suits people who do not see, do not tell colours apart, or do not hear.
enum class Suitability { none, notApplicable, ok, skillNotRelevant, ko, toTest };
inline constexpr std::array suitabilityWords{
    Word{0, "none", "", "non dit", "not said"},
    Word{1, "notApplicable", "RAS", "rien à signaler", "nothing to report"},
    Word{2, "ok", "OK", "adaptée", "suitable"},
    Word{3, "skillNotRelevant", "Acquis Non Pertinent", "acquis non pertinent", "skill not relevant"},
    Word{4, "ko", "KO", "inadaptée", "not suitable"},
    Word{5, "toTest", "A tester", "à tester", "to be tested"},
};
template <> inline constexpr std::span<const Word> wordsOf<Suitability> = suitabilityWords;

enum class Spoil { none, notSpoilable, hardlySpoilable, easilySpoilable };
inline constexpr std::array spoilWords{
    Word{0, "none", "", "non dit", "not said"},
    Word{1, "notSpoilable", "Non Sp", "résiste", "resists"},
    Word{2, "hardlySpoilable", "Difficilement Sp", "résiste plutôt", "rather resists"},
    Word{3, "easilySpoilable", "Facilement Sp", "s’évente facilement", "easily given away"},
};
template <> inline constexpr std::span<const Word> wordsOf<Spoil> = spoilWords;

/// Devices a challenge suits beside a computer. `none` says: a computer only.
enum class Device { tablet, smartphone, none };
inline constexpr std::array deviceWords{
    Word{0, "tablet", "Tablette", "tablette", "tablet"},
    Word{1, "smartphone", "Smartphone", "smartphone", "smartphone"},
    Word{2, "none", "Non", "ordinateur seulement", "computer only"},
};
template <> inline constexpr std::span<const Word> wordsOf<Device> = deviceWords;

enum class ContextualizedField {
    instruction,
    proposals,
    solution,
    illustration,
    embed,
    attachments,
    skillHint,
    externalLink
};
inline constexpr std::array contextualizedFieldWords{
    Word{0, "instruction", "instruction", "consigne", "instruction"},
    Word{1, "proposals", "proposals", "propositions", "proposals"},
    Word{2, "solution", "solution", "réponse", "solution"},
    Word{3, "illustration", "illustration", "illustration", "illustration"},
    Word{4, "embed", "embed", "application", "embed"},
    Word{5, "attachments", "attachments", "pièces jointes", "attachments"},
    Word{6, "skillHint", "skillHint", "indice", "hint"},
    Word{7, "externalLink", "externalLink", "lien externe", "external link"},
};
template <> inline constexpr std::span<const Word> wordsOf<ContextualizedField> = contextualizedFieldWords;

enum class Expectation { ok, ko };
inline constexpr std::array expectationWords{
    Word{0, "ok", "ok", "juste", "right"},
    Word{1, "ko", "ko", "faux", "wrong"},
};
template <> inline constexpr std::span<const Word> wordsOf<Expectation> = expectationWords;

} // namespace acquis::referential
