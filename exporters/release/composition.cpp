#include "exporters/release/composition.h"

#include "exporters/release/column_check.h"
#include "exporters/release/json.h"
#include "exporters/release/kept.h"
#include "exporters/release/leftovers.h"
#include "exporters/release/notices.h"

#include <algorithm>
#include <charconv>

namespace acquis::release {

using namespace referential;

namespace {

/// Whole numbers are numbers in a release; any other id is a text.
Value idOf(const std::string& id)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    const bool isWhole = error == std::errc() && end == id.data() + id.size() && std::to_string(number) == id;
    return isWhole ? Value(number) : Value(id);
}

/// Writes collection after collection, counting as it goes.
class Composer {
public:
    Composer(const Derivation& derivation, Composition& composition)
        : derivation_(derivation)
        , leftovers_(derivation.referential().settings())
        , composition_(composition)
        , pen_(composition.text)
        , checked_(pen_, check_)
    {
    }

    void compose(const Options& options)
    {
        pen_.beginMap();
        pen_.value("id", idOf(options.id));
        pen_.text("createdAt", options.createdAt);
        for (const Entry& entry : leftovers_.envelope())
            pen_.value(entry.key, entry.value);
        pen_.key("content");
        pen_.beginMap();
        for (const Collection collection : collections)
            writeCollection(collection);
        for (const Entry& entry : leftovers_.content())
            if (!collectionOf(entry.key))
                pen_.value(entry.key, entry.value);
        pen_.endMap();
        pen_.endMap();
        std::ranges::move(check_.diagnostics(), std::back_inserter(composition_.warnings));
    }

private:
    void writeCollection(Collection collection)
    {
        if (collection == Collection::modules && derivation_.dialect() == ReleaseDialect::october2024)
            return;
        const std::vector<Row>& rows = derivation_.rows(collection);
        const Value::List& more = leftovers_.items(collection);
        if (rows.empty() && more.empty() && writeOddity(collection))
            return;
        Plan::Count& count = composition_.counts.emplace_back();
        count.collection = nameOf(collection);
        count.items = rows.size() + more.size();
        pen_.key(nameOf(collection));
        pen_.beginList();
        for (const Row& row : rows)
            writeRow(row, count);
        for (const Value& item : more) {
            pen_.value(item);
            noticeLeftover(collection, item, composition_.warnings);
        }
        pen_.endList();
    }

    /// A collection that was absent, or no list, in the release that was imported.
    bool writeOddity(Collection collection)
    {
        const auto& content = leftovers_.content();
        const auto odd = std::ranges::find(content, nameOf(collection), &Entry::key);
        if (odd != content.end())
            pen_.value(odd->key, odd->value);
        return odd != content.end() || leftovers_.isAbsent(collection);
    }

    void writeRow(const Row& row, Plan::Count& count)
    {
        if (row.imported().isNull()) {
            checked_.start(row);
            derivation_.write(checked_, row);
            countStatus(statusOf(row), count);
            return;
        }
        const Value item = derivation_.itemOf(row);
        const Value* status = item.find("status");
        check_.item(row.collection, row.subject(), item);
        pen_.value(item);
        if (status != nullptr && status->isText())
            countStatus(*status->text(), count);
    }

    [[nodiscard]] std::string_view statusOf(const Row& row) const
    {
        if (const auto* skill = std::get_if<const Skill*>(&row.thing))
            return wordOf((*skill)->status).release;
        if (const auto* mission = std::get_if<const Mission*>(&row.thing))
            return wordOf((*mission)->status).release;
        if (const auto* one = std::get_if<Row::ChallengeIn>(&row.thing))
            return wordOf(statusOfChallenge(*one)).release;
        return {};
    }

    static void countStatus(std::string_view status, Plan::Count& count)
    {
        if (status.empty())
            return;
        const auto known = std::ranges::find(count.byStatus, status, &std::pair<std::string, std::size_t>::first);
        if (known == count.byStatus.end())
            count.byStatus.emplace_back(std::string(status), 1);
        else
            ++known->second;
    }

    const Derivation& derivation_;
    Leftovers leftovers_;
    Composition& composition_;
    ColumnCheck check_;
    JsonPen pen_;
    CheckedPen checked_;
};

} // namespace

Composition composed(const Referential& referential, const Options& options)
{
    const Settings& settings = referential.settings();
    const std::string& base
        = options.attachmentsBaseUrl.empty() ? settings.attachmentsBaseUrl : options.attachmentsBaseUrl;
    const Derivation derivation(referential, options.dialect.value_or(settings.releaseDialect), base);
    Composition composition;
    composition.snapshot = referential;
    composition.dialect = derivation.dialect();
    Composer(derivation, composition).compose(options);
    composition.files = contentFilesOf(derivation, composition.warnings);
    composition.leftOut = leftOutOf(derivation);
    return composition;
}

} // namespace acquis::release
