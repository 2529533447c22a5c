#include "exporters/release/derivation.h"
#include "exporters/release/kept.h"
#include "exporters/release/making.h"
#include "exporters/release/notice.h"

#include <fmt/format.h>
#include <set>

namespace acquis::release {

using namespace referential;

namespace {

class Keeper {
public:
    Keeper(Draft& draft, const Source& source, Leftovers& leftovers, std::vector<Diagnostic>& diagnostics)
        : draft_(draft)
        , source_(source)
        , leftovers_(leftovers)
        , diagnostics_(diagnostics)
    {
    }

    void keep()
    {
        const Derivation derivation(Referential::of(draft_.entities()), draft_.settings.releaseDialect, {});
        for (const Collection collection : collections) {
            std::set<const Item*> placed;
            for (const Row& row : derivation.rows(collection))
                if (const Item* item = source_.find(collection, row.id())) {
                    placed.insert(item);
                    keepRow(derivation, row, *item);
                }
            for (const Item& item : source_.items(collection))
                if (!placed.contains(&item))
                    leave(collection, item);
        }
    }

private:
    void keepRow(const Derivation& derivation, const Row& row, const Item& item)
    {
        ValuePen pen;
        derivation.write(pen, row);
        const Value derived = pen.take();
        Value kept = kept::difference(derived, item.value());
        if (kept.isNull())
            return;
        for (const std::string& key : kept::keysOf(kept))
            notice(row, item, derived, key);
        keepWith(row, std::move(kept));
    }

    void keepWith(const Row& row, Value kept)
    {
        const std::string_view id = row.id();
        if (const auto* workbench = std::get_if<Row::WorkbenchOf>(&row.thing)) {
            draft_.competences.find(workbench->competence->identity())
                ->workbench->imported.set(nameOf(row.collection), std::move(kept));
            return;
        }
        switch (row.collection) {
        case Collection::frameworks:
            draft_.frameworks.find(id)->imported = std::move(kept);
            return;
        case Collection::areas:
            draft_.areas.find(id)->imported = std::move(kept);
            return;
        case Collection::competences:
            draft_.competences.find(id)->imported = std::move(kept);
            return;
        case Collection::thematics: {
            const auto& owner = *std::get<Row::ThematicOf>(row.thing).competence;
            draft_.thematic(owner.identity(), id)->imported = std::move(kept);
            return;
        }
        case Collection::tubes:
            draft_.tubes.find(id)->imported = std::move(kept);
            return;
        case Collection::skills:
            draft_.skills.find(id)->imported = std::move(kept);
            return;
        case Collection::challenges:
            keepWithChallenge(id, std::move(kept));
            return;
        case Collection::tutorials:
            draft_.tutorials.find(id)->imported = std::move(kept);
            return;
        case Collection::courses:
            draft_.courses.find(id)->imported = std::move(kept);
            return;
        case Collection::missions:
            draft_.missions.find(id)->imported = std::move(kept);
            return;
        case Collection::modules:
            return; // kept verbatim: nothing differs
        }
    }

    void keepWithChallenge(std::string_view id, Value kept)
    {
        if (Challenge* challenge = draft_.challenges.find(id))
            challenge->imported = std::move(kept);
        else
            draft_.localizedChallenges.find(id)->imported = std::move(kept);
    }

    void leave(Collection collection, const Item& item)
    {
        leftovers_.addItem(collection, item.value());
        diagnostics_.push_back(noticed("import_unplaced_item", Severity::warning, {kindOf(collection), item.id()},
            source_.pathOf(collection, item.position()),
            {fmt::format("{} n’a pas de place dans le référentiel : il est gardé tel quel avec les réglages et repart "
                         "à l’export.",
                 item.id()),
                fmt::format("{} has no place in the referential: it is kept as it is with the settings and leaves "
                            "again at export.",
                    item.id())}));
    }

    void notice(const Row& row, const Item& item, const Value& derived, const std::string& key)
    {
        const std::string top = key.substr(0, key.find("_i18n.") == std::string::npos ? key.size() : key.find('.'));
        const char* rule = "import_different_value";
        Sentence sentence{
            fmt::format("« {} » n’est pas ce qu’Acquis en déduit : la valeur de la livraison est gardée et l’emporte à "
                        "l’export. Retirez-la de « imported » pour suivre le référentiel.",
                key),
            fmt::format(
                "\"{}\" is not what Acquis derives: the value of the release is kept and wins at export. Remove it "
                "from \"imported\" to follow the referential.",
                key)};
        if (columnOf(row.collection, top) == nullptr) {
            rule = "import_unknown_key";
            sentence = {fmt::format("Acquis ne connaît pas « {} » : la valeur est gardée et repart à l’export.", key),
                fmt::format("Acquis does not know \"{}\": the value is kept and leaves again at export.", key)};
        } else if (item.value().find(top) == nullptr && derived.find(top) != nullptr) {
            rule = "import_missing_key";
            sentence = {fmt::format("« {} » manque dans la livraison : il n’est pas dit à l’export non plus. "
                                    "Retirez-le de « imported » "
                                    "pour qu’il le soit.",
                            key),
                fmt::format(
                    "\"{}\" is missing in the release: it is not said at export either. Remove it from \"imported\" to "
                    "have it said.",
                    key)};
        }
        diagnostics_.push_back(noticed(rule, Severity::info, row.subject(),
            source_.pathOf(row.collection, item.position(), key), std::move(sentence)));
    }

    Draft& draft_;
    const Source& source_;
    Leftovers& leftovers_;
    std::vector<Diagnostic>& diagnostics_;
};

} // namespace

void keepDifferences(Draft& draft, const Source& source, Leftovers& leftovers, std::vector<Diagnostic>& diagnostics)
{
    Keeper(draft, source, leftovers, diagnostics).keep();
}

} // namespace acquis::release
