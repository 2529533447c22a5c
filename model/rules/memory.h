#pragma once

#include "model/rules/asked_question.h"

#include <array>
#include <compare>
#include <unordered_map>
#include <utility>
#include <vector>

namespace acquis::rules {

/// What rules found about each question and text of one snapshot, so that the next snapshot need not look again at what
/// is the same. Entities are immutable: the same address is the same content, as long as the snapshot is kept.
class Memory {
public:
    /// What a rule about one thing may look at: a question with its prototype and localized forms, or an entity alone.
    struct Thing {
        const void* entity = nullptr;
        const void* owner = nullptr;
        const void* localized = nullptr;
        std::vector<const void*> forms = {};

        bool operator==(const Thing&) const = default;
    };

    /// Problems with the position of their rule.
    using Problems = std::vector<std::pair<std::size_t, Diagnostic>>;

    Memory() = default;
    Memory(const Context& context, std::vector<const Rule*> rules)
        : snapshot_(context.referential)
        , rules_(std::move(rules))
    {
    }

    [[nodiscard]] static Thing thingOf(const AskedQuestion& question)
    {
        return {question.challenge, question.owner, question.localized, {question.forms.begin(), question.forms.end()}};
    }

    /// Whether it was made by the same rules, for the same default locale.
    [[nodiscard]] bool servesFor(const Context& context, const std::vector<const Rule*>& rules) const
    {
        return rules == rules_ && context.referential.settings().defaultLocale == snapshot_.settings().defaultLocale;
    }

    /// nullptr for what was not there, or was something else.
    [[nodiscard]] const Problems* find(const Thing& thing) const
    {
        for (const Found& found : byThread_)
            if (const auto known = found.find(thing); known != found.end())
                return &known->second;
        return nullptr;
    }

    /// Each of the two threads keeps what it found.
    void keep(std::size_t thread, Thing thing, Problems problems)
    {
        byThread_.at(thread).emplace(std::move(thing), std::move(problems));
    }

private:
    struct Hash {
        std::size_t operator()(const Thing& thing) const
        {
            const std::hash<const void*> hash;
            return hash(thing.entity) * 31 + hash(thing.localized);
        }
    };
    using Found = std::unordered_map<Thing, Problems, Hash>;

    referential::Referential snapshot_;
    std::vector<const Rule*> rules_;
    std::array<Found, 2> byThread_;
};

} // namespace acquis::rules
