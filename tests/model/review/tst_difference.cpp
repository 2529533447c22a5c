#include "model/review/difference.h"

#include <QTest>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::review;

namespace {

Challenge question(std::vector<Choice> choices)
{
    Challenge challenge;
    challenge.id = *ChallengeId::parse("challengeA");
    challenge.instruction = "Avant";
    challenge.choices = std::move(choices);
    return challenge;
}

std::vector<FieldChange> changesBetween(const Challenge& before, const Challenge& after)
{
    const auto changes = difference(Referential::of({Entity(before)}), Referential::of({Entity(after)}));
    return changes.empty() ? std::vector<FieldChange>() : changes.front().fields;
}

} // namespace

class TestDifference : public QObject {
    Q_OBJECT

private slots:
    void equalSnapshotsDoNotDiffer()
    {
        QVERIFY(changesBetween(question({{"a", "Un", true}}), question({{"a", "Un", true}})).empty());
    }

    void aChoiceIsFollowedByItsKey()
    {
        const auto changes = changesBetween(
            question({{"a", "Un", true}, {"b", "Deux", false}}), question({{"b", "Deux", true}, {"a", "Un", true}}));
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes[0].field.text(), std::string("choices[b].correct"));
        QCOMPARE(changes[1].field.text(), std::string("choices"));
    }

    void addedAndRemovedEntitiesAreTold()
    {
        const auto changes = difference(Referential(), Referential::of({Entity(question({}))}));
        QCOMPARE(changes.size(), std::size_t(1));
        QVERIFY(changes.front().kind == EntityChange::Kind::added);
        QVERIFY(difference(Referential::of({Entity(question({}))}), Referential()).front().kind
            == EntityChange::Kind::removed);
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
