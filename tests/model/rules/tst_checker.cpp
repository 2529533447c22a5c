#include "model/rules/check.h"
#include "model/store/tree.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace acquis;
using namespace acquis::referential;

namespace {

store::Tree content()
{
    return store::Tree::open(ACQUIS_SOURCE "/content").value();
}

const rules::CheckOptions options{.today = *Day::parse("2026-11-21")};

/// The snapshot with one thing changed, which one and how being drawn.
Referential edited(const Referential& referential, std::mt19937& random)
{
    const auto pick = [&]<class T>(const EntitySet<T>& all) {
        return *(all.begin() + static_cast<std::ptrdiff_t>(random() % all.size()));
    };
    switch (random() % 8) {
    case 0: {
        Challenge changed = *pick(referential.all<Challenge>());
        changed.instruction += " Cliquez [ici](www.exemple.fr) ?";
        return referential.with(std::move(changed));
    }
    case 1: {
        Challenge changed = *pick(referential.all<Challenge>());
        changed.type = ChallengeType::qroc; // what its alternatives inherit, where it is a prototype
        return referential.with(std::move(changed));
    }
    case 2: {
        LocalizedChallenge changed = *pick(referential.all<LocalizedChallenge>());
        changed.instruction = "Quelle est la bonne réponse pour la classe et pour le collège que vous voyez ?";
        return referential.with(std::move(changed));
    }
    case 3:
        return referential.without({Kind::localizedChallenge, pick(referential.all<LocalizedChallenge>())->id.text()});
    case 4:
        return referential.without({Kind::challenge, pick(referential.all<Challenge>())->id.text()});
    case 5: {
        Skill changed = *pick(referential.all<Skill>());
        changed.hint = "Est-ce le bon ?";
        return referential.with(std::move(changed));
    }
    case 6: {
        Tube changed = *pick(referential.all<Tube>());
        changed.practicalTitle = "  Un titre  ";
        changed.name = "@autre"; // the name messages tell
        return referential.with(std::move(changed));
    }
    default: {
        Settings changed = referential.settings();
        changed.defaultLocale = *Locale::parse(random() % 2 == 0 ? "en" : "fr");
        return referential.with(std::move(changed));
    }
    }
}

} // namespace

class TestChecker : public QObject {
    Q_OBJECT

private slots:
    /// However a content is edited, what a Checker tells is what a check of the whole tells.
    void tellsWhatACheckOfTheWholeTells()
    {
        std::mt19937 random(20261121);
        Referential now = content().referential();
        rules::Checker checker;
        std::size_t most = 0;
        for (int step = 0; step < 60; ++step) {
            const rules::CheckResult whole = rules::check(now, options);
            const rules::CheckResult kept = checker.check(now, options);
            QCOMPARE(kept.open.size(), whole.open.size());
            QVERIFY2(kept.open == whole.open, qPrintable(QStringLiteral("step %1").arg(step)));
            QVERIFY(kept.accepted == whole.accepted);
            most = std::max(most, whole.open.size());
            now = edited(now, random);
        }
        QVERIFY2(most > 40, "the edits make problems");
    }

    /// Other options are another check: nothing of the one before is told.
    void asksAgainForOtherRules()
    {
        const Referential referential = content().referential();
        rules::Checker checker;
        const std::size_t all = checker.check(referential, options).open.size();
        rules::CheckOptions some = options;
        some.only = {"duplicate_id"};
        QVERIFY(checker.check(referential, some).open.empty());
        QCOMPARE(checker.check(referential, options).open.size(), all);
    }
};

QTEST_APPLESS_MAIN(TestChecker)
#include "tst_checker.moc"
