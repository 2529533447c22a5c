#include "exporters/release/source.h"

#include "exporters/release/notice.h"
#include "model/base/identifier.h"

#include <cstdlib>
#include <fmt/format.h>

namespace acquis::release {

std::string Item::text(std::string_view key) const
{
    const Value* said = value_->find(key);
    return said != nullptr && said->isText() ? *said->text() : std::string();
}

std::vector<std::string> Item::texts(std::string_view key) const
{
    const Value* said = value_->find(key);
    std::vector<std::string> texts;
    if (said != nullptr && said->isList())
        for (const Value& one : *said->list())
            if (one.isText())
                texts.push_back(*one.text());
    return texts;
}

std::optional<int> Item::integer(std::string_view key) const
{
    const Value* said = value_->find(key);
    const bool fits = said != nullptr && said->integer() != nullptr && std::abs(*said->integer()) <= 2147483647;
    return fits ? std::optional(static_cast<int>(*said->integer())) : std::nullopt;
}

std::optional<double> Item::number(std::string_view key) const
{
    const Value* said = value_->find(key);
    if (said != nullptr && said->integer() != nullptr && std::abs(*said->integer()) <= 9007199254740992)
        return static_cast<double>(*said->integer());
    return said != nullptr && said->number() != nullptr ? std::optional(*said->number()) : std::nullopt;
}

bool Item::flag(std::string_view key) const
{
    const Value* said = value_->find(key);
    return said != nullptr && said->boolean() != nullptr && *said->boolean();
}

namespace {

/// The identity of an item: a text, a whole number (missions), or the slug of a module without an id.
std::string identityOf(Collection collection, const Value& value)
{
    const Value* id = value.find("id");
    if (id == nullptr && collection == Collection::modules)
        id = value.find("slug");
    if (id == nullptr)
        return {};
    if (id->integer() != nullptr && collection == Collection::missions)
        return std::to_string(*id->integer());
    return id->isText() && canBeId(*id->text()) ? *id->text() : std::string();
}

} // namespace

Source::Source(const Value& content, FieldPath path, Leftovers& leftovers, std::vector<Diagnostic>& diagnostics)
    : path_(std::move(path))
    , leftovers_(leftovers)
    , diagnostics_(diagnostics)
{
    for (const Collection collection : collections) {
        const Value* list = content.find(nameOf(collection));
        if (list == nullptr)
            noticeAbsent(collection);
        else
            take(collection, *list);
    }
    for (const Entry& entry : *content.map()) {
        if (collectionOf(entry.key))
            continue;
        leftovers_.setContent(entry.key, entry.value);
        diagnostics_.push_back(noticed("import_unknown_collection", Severity::info, {Kind::settings, "referential"},
            path_.field(entry.key),
            {fmt::format(
                 "Acquis ne connaît pas la collection « {} » : elle est gardée telle quelle et repart à l’export.",
                 entry.key),
                fmt::format(
                    "Acquis does not know the collection \"{}\": it is kept as it is and leaves again at export.",
                    entry.key)}));
    }
}

const Item* Source::find(Collection collection, std::string_view id) const
{
    const auto place = places_.find(std::string(id));
    if (place == places_.end() || place->second.first != collection)
        return nullptr;
    return &items(collection)[place->second.second];
}

FieldPath Source::pathOf(Collection collection, std::size_t position, std::string_view key) const
{
    const FieldPath item = path_.field(nameOf(collection)).at(position);
    return key.empty() ? item : item.field(key);
}

void Source::noticeAbsent(Collection collection)
{
    if (collection == Collection::modules)
        return; // what the older dialect is known by
    leftovers_.addAbsent(collection);
    diagnostics_.push_back(noticed("import_missing_collection", Severity::warning, {Kind::settings, "referential"},
        path_.field(nameOf(collection)),
        {fmt::format("La livraison n’a pas de « {} » : le moteur garderait les siens. Vérifiez qu’elle est complète.",
             nameOf(collection)),
            fmt::format("The release has no \"{}\": the engine would keep its own. Check that it is complete.",
                nameOf(collection))}));
}

void Source::take(Collection collection, const Value& list)
{
    if (list.isList()) {
        for (std::size_t i = 0; i < list.list()->size(); ++i)
            takeItem(collection, (*list.list())[i], i);
        return;
    }
    leftovers_.setContent(nameOf(collection), list);
    diagnostics_.push_back(noticed("import_wrong_collection", Severity::warning, {Kind::settings, "referential"},
        path_.field(nameOf(collection)),
        {fmt::format(
             "« {} » n’est pas une liste : rien n’en est lu. La valeur est gardée telle quelle.", nameOf(collection)),
            fmt::format(
                "\"{}\" is no list: nothing is read from it. The value is kept as it is.", nameOf(collection))}));
}

void Source::takeItem(Collection collection, const Value& value, std::size_t position)
{
    if (!value.isMap())
        return leave(collection, value, position, "import_unreadable_item",
            {"Cet élément est nul ou n’est pas un objet : le moteur échouerait dessus. Il est gardé tel quel avec les "
             "réglages.",
                "This item is null or no object: the engine would fail on it. It is kept as it is with the settings."});
    std::string id = identityOf(collection, value);
    if (id.empty())
        return leave(collection, value, position, "import_item_without_id",
            {"Cet élément n’a pas d’identifiant utilisable : rien ne peut y mener. Il est gardé tel quel avec les "
             "réglages.",
                "This item has no usable id: nothing can lead to it. It is kept as it is with the settings."});
    std::vector<Item>& items = items_[static_cast<std::size_t>(collection)];
    if (!places_.emplace(id, std::pair(collection, items.size())).second)
        return leave(collection, value, position, "import_repeated_id",
            {fmt::format(
                 "L’identifiant {} est déjà pris : le moteur refuserait la livraison. Le premier élément est gardé, "
                 "celui-ci est mis de côté avec les réglages.",
                 id),
                fmt::format(
                    "The id {} is already taken: the engine would refuse the release. The first item is kept, this "
                    "one is put aside with the settings.",
                    id)});
    items.emplace_back(value, std::move(id), position);
}

void Source::leave(Collection collection, const Value& value, std::size_t position, const char* rule, Sentence sentence)
{
    leftovers_.addItem(collection, value);
    diagnostics_.push_back(noticed(
        rule, Severity::warning, {Kind::settings, "referential"}, pathOf(collection, position), std::move(sentence)));
}

} // namespace acquis::release
