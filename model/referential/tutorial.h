#pragma once

#include "model/referential/entity_common.h"

namespace acquis::referential {

enum class TutorialFormat { audio, frieze, image, game, tool, page, pdf, site, slide, sound, video, slides, pd };
inline constexpr std::array tutorialFormatWords{
    Word{0, "audio", "audio", "audio", "audio"},
    Word{1, "frise", "frise", "frise", "timeline"},
    Word{2, "image", "image", "image", "picture"},
    Word{3, "jeu", "jeu", "jeu", "game"},
    Word{4, "outil", "outil", "outil", "tool"},
    Word{5, "page", "page", "page", "page"},
    Word{6, "pdf", "pdf", "pdf", "pdf"},
    Word{7, "site", "site", "site", "site"},
    Word{8, "slide", "slide", "diaporama", "slide show"},
    Word{9, "son", "son", "son", "sound"},
    Word{10, "vidéo", "vidéo", "vidéo", "video"},
    Word{11, "slides", "slides", "diaporama (ancien)", "slide show (legacy)"},
    Word{12, "pd", "pd", "pd (ancien)", "pd (legacy)"},
};
template <> inline constexpr std::span<const Word> wordsOf<TutorialFormat> = tutorialFormatWords;

/// Where and when a link was last known to lead somewhere.
struct Sighting {
    std::string where;
    Day on;

    static const RecordType& recordType();
    bool operator==(const Sighting&) const = default;
};

/// A tutorial: a page, a video or a game made by somebody, which helps to succeed or to learn more.
struct Tutorial : EntityCommon {
    static constexpr Kind kind = Kind::tutorial;

    TutorialId id;
    std::string title;
    std::string link;
    std::string source;
    std::optional<TutorialFormat> format;
    Duration duration;
    Locale language;
    std::string license;
    std::optional<int> level;
    Day date;
    bool favourite = false;
    std::vector<TagId> tags;
    std::string contributor;
    std::optional<Sighting> seen;

    [[nodiscard]] std::string_view identity() const { return id.text(); }
    static const RecordType& recordType();
    bool operator==(const Tutorial&) const = default;
};

} // namespace acquis::referential
