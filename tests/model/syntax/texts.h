#pragma once

#include <QString>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// What Qt Test shows of a UTF-8 text in its failures.
inline QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A text as the name of a data row: visible and on one line.
inline std::string rowName(std::string_view text)
{
    std::string name;
    for (const char c : text)
        name += c == '\n' ? "⏎" : c == '\t' ? "⇥" : static_cast<unsigned char>(c) < 0x20 ? "·" : std::string(1, c);
    return name;
}

/// Texts drawn from a pinned seed: the same ones on every machine.
class RandomTexts {
public:
    explicit RandomTexts(unsigned seed)
        : engine_(seed)
    {
    }

    /// A number from 0 to `end` - 1. Not std::uniform_int_distribution, whose numbers the standard does not fix.
    std::size_t below(std::size_t end) { return engine_() % end; }

    /// Up to `most` of the given parts put end to end.
    std::string ofParts(const std::vector<std::string>& parts, std::size_t most)
    {
        std::string text;
        for (std::size_t count = below(most + 1); count > 0; --count)
            text += parts[below(parts.size())];
        return text;
    }

    std::string ofBytes(std::size_t most)
    {
        std::string text(below(most + 1), '\0');
        for (char& c : text)
            c = static_cast<char>(below(256));
        return text;
    }

private:
    std::mt19937 engine_;
};
