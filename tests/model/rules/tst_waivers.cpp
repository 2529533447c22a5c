#include "case_folder.h"

#include "model/rules/check.h"

#include <algorithm>
#include <QtTest>

using namespace acquis;
using namespace acquis::rules;
using namespace acquis::referential;
namespace fs = std::filesystem;

/// A waiver accepts one problem of one text in one locale, until its day; then the problem is open again.
class TestWaivers : public QObject {
    Q_OBJECT

    QTemporaryDir scratch_;
    Referential base_;
    const Day today_ = *Day::parse("2026-11-21");

    static Waiver waiver(const char* rule, const char* field = "")
    {
        Waiver waiver;
        waiver.rule = rule;
        waiver.field = field;
        waiver.reason = "Parce que.";
        return waiver;
    }

    /// The base with a tube whose name has a space, and these waivers on it.
    [[nodiscard]] Referential withWaiver(const Waiver& waiver, const char* name = "@navigateur web") const
    {
        Tube tube = *base_.find<Tube>("tubeNavigateur1");
        tube.name = name;
        tube.accepted = {waiver};
        return base_.with(Entity(tube));
    }

    [[nodiscard]] std::vector<std::string> open(const Referential& referential, const char* day = "2026-11-21") const
    {
        std::vector<std::string> rules;
        for (const Diagnostic& problem : check(referential, {*Day::parse(day), {}, nullptr}).open)
            rules.push_back(problem.rule);
        return rules;
    }

private slots:
    void initTestCase()
    {
        const fs::path data(ACQUIS_TEST_DATA);
        const CaseFolder folder(data / "base", data / "none");
        base_ = folder.open(fs::path(scratch_.path().toStdString()) / "base")->referential();
    }

    void aWaiverAcceptsItsProblem()
    {
        const auto result
            = check(withWaiver(waiver("tube_name_malformed", "name")), {today_, {"tube_name_malformed"}, nullptr});
        QVERIFY(result.open.empty());
        QCOMPARE(result.accepted.size(), std::size_t(1));
    }

    void itReopensWhenItsTextChanges()
    {
        Waiver held = waiver("tube_name_malformed", "name");
        held.of = waiverHash(*withWaiver(held).find("tubeNavigateur1"), "name");
        QVERIFY(open(withWaiver(held)).empty());
        const auto after = open(withWaiver(held, "@navigateur plus"));
        QCOMPARE(after, (std::vector<std::string>{"tube_name_malformed", "waiver_outdated"}));
    }

    void itReopensTheDayAfterItsDate()
    {
        Waiver held = waiver("tube_name_malformed", "name");
        held.until = *Day::parse("2026-11-30");
        QVERIFY(open(withWaiver(held), "2026-11-30").empty());
        QCOMPARE(
            open(withWaiver(held), "2026-12-01"), (std::vector<std::string>{"tube_name_malformed", "waiver_expired"}));
    }

    void itAcceptsNothingElse_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("field");
        QTest::newRow("another rule") << u"tube_name_twice"_qs << u"name"_qs;
        QTest::newRow("another field") << u"tube_name_malformed"_qs << u"practicalTitle"_qs;
    }

    void itAcceptsNothingElse()
    {
        QFETCH(QString, rule);
        QFETCH(QString, field);
        const auto rules = open(withWaiver(waiver(rule.toUtf8().constData(), field.toUtf8().constData())));
        QCOMPARE(rules, (std::vector<std::string>{"tube_name_malformed", "waiver_unused"}));
    }

    void aLocaleRestrictsItToThatLocale()
    {
        Challenge challenge = *base_.find<Challenge>("challengeNav1p");
        challenge.urlsToConsult = {"exemple sans adresse"};
        LocalizedChallenge english = *base_.find<LocalizedChallenge>("challengeNav1pEn");
        english.urlsToConsult = {"example without address"};
        const auto subjects = [&](const char* locale) {
            Waiver held = waiver("url_to_consult_malformed");
            held.locale = *Locale::parse(locale);
            challenge.accepted = {held};
            std::vector<std::string> ids;
            for (const Diagnostic& problem : check(base_.with(Entity(challenge)).with(Entity(english)),
                     {today_, {"url_to_consult_malformed"}, nullptr})
                                                 .open)
                ids.push_back(problem.subject.id);
            return ids;
        };
        QCOMPARE(subjects("en"), std::vector<std::string>{"challengeNav1p"});
        QCOMPARE(subjects("fr-fr"), std::vector<std::string>{"challengeNav1pEn"});
        QCOMPARE(subjects("nl"), (std::vector<std::string>{"challengeNav1p", "challengeNav1pEn"}));
    }

    void aWaiverOfARuleAboutAChangeIsNotUnusedWithoutBase()
    {
        Tube tube = *base_.find<Tube>("tubeNavigateur1");
        tube.accepted = {waiver("released_entity_removed")};
        const Referential referential = base_.with(Entity(tube));
        QVERIFY(check(referential, {today_, {}, nullptr}).open.empty());
        QCOMPARE(check(referential, {today_, {}, &base_}).open.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestWaivers)
#include "tst_waivers.moc"
