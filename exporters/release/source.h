#pragma once

#include "exporters/release/leftovers.h"
#include "model/base/diagnostic.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace acquis::release {

/// One item of a release that is being read. Looks at the parsed release, which must outlive it.
class Item {
public:
    Item(const Value& value, std::string id, std::size_t position)
        : value_(&value)
        , id_(std::move(id))
        , position_(position)
    {
    }

    [[nodiscard]] const Value& value() const { return *value_; }
    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] std::size_t position() const { return position_; }

    /// What stands under a key, in the form asked for; empty, absent or false where it has another form.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    [[nodiscard]] std::optional<int> integer(std::string_view key) const;
    [[nodiscard]] std::optional<double> number(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key) const;

    /// The value of an enumeration by the release's word for it.
    template <class E> [[nodiscard]] std::optional<E> word(std::string_view key) const;

private:
    const Value* value_;
    std::string id_;
    std::size_t position_;
};

/// The collections of a release, sorted into items that have an identity of their own and leftovers that have none.
class Source {
public:
    Source(const Value& content, FieldPath path, Leftovers& leftovers, std::vector<Diagnostic>& diagnostics);

    [[nodiscard]] const std::vector<Item>& items(Collection collection) const
    {
        return items_[static_cast<std::size_t>(collection)];
    }
    [[nodiscard]] const Item* find(Collection collection, std::string_view id) const;

    /// The way to an item or one of its keys.
    [[nodiscard]] FieldPath pathOf(Collection collection, std::size_t position, std::string_view key = {}) const;

private:
    void take(Collection collection, const Value& list);
    void takeItem(Collection collection, const Value& value, std::size_t position);
    void leave(Collection collection, const Value& value, std::size_t position, const char* rule, Sentence sentence);
    void noticeAbsent(Collection collection);

    FieldPath path_;
    Leftovers& leftovers_;
    std::vector<Diagnostic>& diagnostics_;
    std::array<std::vector<Item>, collections.size()> items_;
    std::unordered_map<std::string, std::pair<Collection, std::size_t>> places_; ///< id to collection and rank
};

} // namespace acquis::release

#include "model/referential/codec.h"

namespace acquis::release {

template <class E> std::optional<E> Item::word(std::string_view key) const
{
    const Value* said = value_->find(key);
    if (said == nullptr || !said->isText() || said->text()->empty())
        return std::nullopt;
    for (const referential::Word& word : referential::wordsOf<E>)
        if (word.release == *said->text())
            return static_cast<E>(word.value);
    return std::nullopt;
}

} // namespace acquis::release
