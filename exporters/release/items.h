#pragma once

#include "exporters/release/derivation.h"

/// How each kind of thing is told in a release: its keys in the engine's order. One source file for each group.
namespace acquis::release {

void writeItem(Pen& pen, const Derivation& derivation, const referential::Framework& framework);
void writeItem(Pen& pen, const Derivation& derivation, const referential::Area& area);
void writeItem(Pen& pen, const Derivation& derivation, const referential::Competence& competence);
void writeItem(Pen& pen, const Derivation& derivation, const Row::ThematicOf& thematic);
void writeItem(Pen& pen, const Derivation& derivation, const referential::Tube& tube);
void writeItem(Pen& pen, const Derivation& derivation, const referential::Skill& skill);
void writeItem(Pen& pen, const Derivation& derivation, const Row::ChallengeIn& challenge);
void writeItem(Pen& pen, const Derivation& derivation, const referential::Tutorial& tutorial);
void writeItem(Pen& pen, const Derivation& derivation, const referential::Course& course);
void writeItem(Pen& pen, const Derivation& derivation, const referential::Mission& mission);
void writeItem(Pen& pen, const Derivation& derivation, const referential::Module& module);

/// The false thematic, tube or skill of a competence's workbench.
void writeWorkbench(
    Pen& pen, const Derivation& derivation, const referential::Competence& competence, Collection collection);

/// A module's JSON; nothing where its text is none.
[[nodiscard]] std::optional<Value> moduleOf(const referential::Module& module);

/// `content` of a mission: its steps and dares, found by the suffixes of tube names.
void writeMissionContent(Pen& pen, const Derivation& derivation, const referential::Mission& mission);

/// What a text is in each language: `{"fr": …, "en": …, …}`, null where French or English is missing.
void writeTranslations(Pen& pen, const Derivation& derivation, std::string_view key, std::string_view mainText,
    std::string_view owner, std::string_view path);

} // namespace acquis::release
