#pragma once

#include "exporters/release/content_file.h"
#include "exporters/release/derivation.h"

namespace acquis::release {

/// The status a release gives a challenge in one locale.
[[nodiscard]] referential::ChallengeStatus statusOfChallenge(const Row::ChallengeIn& row);

/// The files that a release speaks of, each path once, ordered by path. Files that are missing, unfetched or without a
/// base address are noticed.
[[nodiscard]] std::vector<ContentFile> contentFilesOf(const Derivation& derivation, std::vector<Diagnostic>& warnings);

/// What the referential holds and a release does not say.
[[nodiscard]] std::vector<Sentence> leftOutOf(const Derivation& derivation);

/// An item that an import kept as it was: the engine stumbles over nulls and repeated ids.
void noticeLeftover(Collection collection, const Value& item, std::vector<Diagnostic>& warnings);

} // namespace acquis::release
