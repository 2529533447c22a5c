#include "small_referential.h"

#include "exporters/release/compliance.h"
#include "exporters/release/effective_status.h"
#include "exporters/release/embed_url.h"

#include <QtTest>

using namespace acquis;
using namespace acquis::referential;

class DerivedValues : public QObject {
    Q_OBJECT

private:
    static void compareSpelled(const Value* value, const char* expected)
    {
        QCOMPARE(QString::fromStdString(small::spelled(value)), QString::fromUtf8(expected));
    }

private slots:
    void embedAddressFollowsTheLocale_data()
    {
        QTest::addColumn<QString>("primary");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* primary, const char* locale, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(primary) << QString::fromUtf8(locale)
                                << QString::fromUtf8(expected);
        };
        row("locale folder", "https://e.fr/fr/a.html", "nl", "https://e.fr/nl/a.html");
        row("locale folder with query", "https://e.fr/fr-fr/a.html?m=1#2", "en", "https://e.fr/en/a.html?m=1#2");
        row("locale alone", "https://e.fr/fr", "en", "https://e.fr/en");
        row("no locale", "https://e.fr/a.html", "en", "https://e.fr/a.html?lang=en");
        row("fragment", "https://e.fr/a.html#12", "en", "https://e.fr/a.html?lang=en#12");
        row("query", "https://e.fr/a.html?m=1", "en", "https://e.fr/a.html?m=1&lang=en");
        row("lang set", "https://e.fr/a.html?lang=fr&m=1", "en", "https://e.fr/a.html?lang=en&m=1");
        row("lang twice", "https://e.fr/a?lang=fr&m=1&lang=nl", "en", "https://e.fr/a?lang=en&m=1");
        row("locale deeper", "https://e.fr/a/fr/b.html", "en", "https://e.fr/a/fr/b.html?lang=en");
        row("no path", "https://e.fr", "en", "https://e.fr/?lang=en");
        row("a word like a locale", "https://e.fr/french/a", "en", "https://e.fr/french/a?lang=en");
    }
    void embedAddressFollowsTheLocale()
    {
        QFETCH(QString, primary);
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QCOMPARE(
            QString::fromStdString(release::localizedEmbedUrl(primary.toStdString(), locale.toStdString())), expected);
    }

    void pausedTranslationsOfOperativeChallengesAreProposed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("live");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, ChallengeStatus status, bool live, ChallengeStatus expected) {
            QTest::newRow(name) << static_cast<int>(status) << live << static_cast<int>(expected);
        };
        using enum ChallengeStatus;
        row("proposed, paused", proposed, false, proposed);
        row("proposed, live", proposed, true, proposed);
        row("validated, paused", validated, false, proposed);
        row("validated, live", validated, true, validated);
        row("archived, paused", archived, false, proposed);
        row("archived, live", archived, true, archived);
        row("obsolete, paused", obsolete, false, obsolete);
        row("obsolete, live", obsolete, true, obsolete);
    }
    void pausedTranslationsOfOperativeChallengesAreProposed()
    {
        QFETCH(int, status);
        QFETCH(bool, live);
        QFETCH(int, expected);
        const auto localized = live ? LocalizedStatus::live : LocalizedStatus::paused;
        QCOMPARE(static_cast<int>(release::effectiveStatus(static_cast<ChallengeStatus>(status), localized)), expected);
    }

    void tubeSuitsADeviceWhenAllItsValidatedPrototypesDo_data()
    {
        QTest::addColumn<QStringList>("prototypes"); // status and devices
        QTest::addColumn<QString>("expected");       // mobile and tablet
        QTest::newRow("no prototype") << QStringList() << QStringLiteral("false false");
        QTest::newRow("one for both") << QStringList{QStringLiteral("validated ts")} << QStringLiteral("true true");
        QTest::newRow("one for one") << QStringList{QStringLiteral("validated s")} << QStringLiteral("true false");
        QTest::newRow("not all") << QStringList{QStringLiteral("validated ts"), QStringLiteral("validated t")}
                                 << QStringLiteral("false true");
        QTest::newRow("drafts do not count")
            << QStringList{QStringLiteral("validated t"), QStringLiteral("proposed s")} << QStringLiteral("false true");
        QTest::newRow("drafts only") << QStringList{QStringLiteral("proposed ts")} << QStringLiteral("false false");
        QTest::newRow("alternatives do not count") << QStringList{QStringLiteral("validated ts"),
            QStringLiteral("alternative")} << QStringLiteral("true true");
    }
    void tubeSuitsADeviceWhenAllItsValidatedPrototypesDo()
    {
        QFETCH(QStringList, prototypes);
        QFETCH(QString, expected);
        auto entities = small::with(small::hierarchy(), {small::skill("skillA", 1)});
        for (const QString& word : prototypes) {
            Challenge challenge = small::challenge("challenge" + std::to_string(entities.size()), "skillA");
            if (word == QLatin1String("alternative"))
                challenge.genealogy = Genealogy::alternative;
            if (word.startsWith(QLatin1String("proposed")))
                challenge.status = ChallengeStatus::proposed;
            const QString devices = word.section(QLatin1Char(' '), 1);
            if (devices.contains(QLatin1Char('t')))
                challenge.responsive.push_back(Device::tablet);
            if (devices.contains(QLatin1Char('s')))
                challenge.responsive.push_back(Device::smartphone);
            entities.emplace_back(challenge);
        }
        const Value tube = small::item(small::content(entities), "tubes", "tubeA");
        QCOMPARE(QString::fromStdString(small::spelled(tube.find("isMobileCompliant")) + ' '
                     + small::spelled(tube.find("isTabletCompliant"))),
            expected);
    }

    void pixIsSharedByTheActiveSkillsOfALevel_data()
    {
        QTest::addColumn<int>("skills");
        QTest::addColumn<QString>("pix");
        QTest::newRow("one") << 1 << QStringLiteral("4");
        QTest::newRow("two") << 2 << QStringLiteral("4");
        QTest::newRow("three") << 3 << QStringLiteral("2.6666666666666665");
        QTest::newRow("seven") << 7 << QStringLiteral("1.1428571428571428");
    }
    void pixIsSharedByTheActiveSkillsOfALevel()
    {
        QFETCH(int, skills);
        QFETCH(QString, pix);
        auto entities = small::hierarchy();
        for (int i = 0; i < skills; ++i) {
            const std::string skill = "skill" + std::to_string(i);
            entities.emplace_back(small::skill(skill, 3));
            entities.emplace_back(small::challenge("challenge" + std::to_string(i), skill));
        }
        entities.emplace_back(small::skill("skillArchived", 3, SkillStatus::archived));
        entities.emplace_back(small::skill("skillWithoutChallenge", 3));
        const Value content = small::content(entities);
        compareSpelled(small::item(content, "skills", "skill0").find("pixValue"), pix.toUtf8().constData());
        compareSpelled(small::item(content, "skills", "skillArchived").find("pixValue"), "0");
        compareSpelled(small::item(content, "skills", "skillWithoutChallenge").find("pixValue"), "0");
    }

    void alternativeTakesWhatItsPrototypeOwns()
    {
        Challenge prototype = small::challenge("challengeP", "skillA");
        prototype.blindness = Suitability::ok;
        prototype.timer = 30;
        prototype.toRephrase = true;
        Challenge alternative = small::challenge("challengeA", "skillA");
        alternative.genealogy = Genealogy::alternative;
        alternative.alternativeVersion = 1;
        alternative.prototype = prototype.id;
        alternative.blindness = Suitability::ko; // not its own to say
        const Value content
            = small::content(small::with(small::hierarchy(), {small::skill("skillA", 1), prototype, alternative}));
        const Value item = small::item(content, "challenges", "challengeA");
        compareSpelled(item.find("accessibility1"), "\"OK\"");
        compareSpelled(item.find("timer"), "30");
        compareSpelled(item.find("toRephrase"), "true");
        compareSpelled(item.find("alternativeVersion"), "1");
        QVERIFY(small::item(content, "challenges", "challengeP").find("alternativeVersion") == nullptr);
    }

    void translationHasItsOwnTextsAndSharesTheRest()
    {
        Challenge challenge = small::challenge("challengeP", "skillA");
        challenge.instruction = "Consigne";
        challenge.embed = Embed{"https://e.fr/a.html", "Titre", 300};
        challenge.illustration = Illustration{{}, "https://e.fr/i.png", "Une image"};
        LocalizedChallenge dutch = small::localized("challengeN", "challengeP", "nl");
        const Value content
            = small::content(small::with(small::hierarchy(), {small::skill("skillA", 1), challenge, dutch}));
        const Value item = small::item(content, "challenges", "challengeN");
        compareSpelled(item.find("instruction"), "\"\"");
        compareSpelled(item.find("solution"), "\"oui\"");
        compareSpelled(item.find("locales"), "[\"nl\"]");
        compareSpelled(item.find("status"), "\"proposé\"");
        compareSpelled(item.find("embedUrl"), "\"https://e.fr/a.html?lang=nl\"");
        compareSpelled(item.find("embedTitle"), "\"\"");
        compareSpelled(item.find("embedHeight"), "300");
        compareSpelled(item.find("illustrationUrl"), "null");
        compareSpelled(item.find("illustrationAlt"), "null");
        compareSpelled(item.find("skillId"), "\"skillA\"");
        QVERIFY(item.find("attachments") == nullptr);
    }

    void unsaidTolerancesAreOnForTextsAndOffForChoices()
    {
        Challenge text = small::challenge("challengeT", "skillA");
        Challenge choice = small::challenge("challengeC", "skillA", ChallengeStatus::archived);
        choice.type = ChallengeType::qcu;
        choice.proposals.clear();
        const Value content
            = small::content(small::with(small::hierarchy(), {small::skill("skillA", 1), text, choice}));
        compareSpelled(small::item(content, "challenges", "challengeT").find("t1Status"), "true");
        compareSpelled(small::item(content, "challenges", "challengeC").find("t1Status"), "false");
    }

    void workbenchIsToldOnlyWithDrafts()
    {
        Competence competence = small::competence();
        competence.workbench = Workbench{
            small::id<ThematicId>("thematicW"), small::id<TubeId>("tubeW"), small::id<SkillId>("skillW"), {}};
        const std::vector<Entity> empty{small::framework(), small::area(), competence, small::tube()};
        QVERIFY(small::item(small::content(empty), "skills", "skillW").isNull());
        const Value content
            = small::content(small::with(empty, {small::challenge("challengeD", "skillW", ChallengeStatus::proposed)}));
        compareSpelled(small::item(content, "thematics", "thematicW").find("name_i18n"),
            R"({"fr":"workbench_Pix_1_1","en":null})");
        compareSpelled(small::item(content, "thematics", "thematicW").find("tubeIds"), R"(["tubeW"])");
        compareSpelled(small::item(content, "tubes", "tubeW").find("skillIds"), R"(["skillW"])");
        compareSpelled(small::item(content, "skills", "skillW").find("name"), R"("@workbench")");
        compareSpelled(
            small::item(content, "competences", "competenceA").find("thematicIds"), R"(["thematicA","thematicW"])");
        compareSpelled(small::item(content, "competences", "competenceA").find("skillIds"), R"(["skillW"])");
        compareSpelled(small::item(content, "challenges", "challengeD").find("competenceId"), R"("competenceA")");
    }

    void translationsAlwaysSayFrenchAndEnglish()
    {
        Localization spanish;
        spanish.identify(Kind::area, "areaA", *Locale::parse("es"));
        spanish.texts.set("title", "Información");
        const Value content = small::content(small::with(small::hierarchy(), {spanish}));
        const Value area = small::item(content, "areas", "areaA");
        compareSpelled(area.find("title_i18n"), R"({"fr":"Information et données","en":null,"es":"Información"})");
        compareSpelled(area.find("name"), R"("1. Information et données")");
        compareSpelled(small::item(content, "competences", "competenceA").find("origin"), R"("Pix")");
    }

    void eachDialectHasItsKeys()
    {
        Calibration older;
        older.id = small::id<CalibrationId>("calibrationA");
        older.date = *Day::parse("2024-01-01");
        older.measures.set("challengeA", {-0.5, 1.25, {}});
        Calibration newer = older;
        newer.id = small::id<CalibrationId>("calibrationB");
        newer.date = *Day::parse("2025-01-01");
        newer.measures.set("challengeA", {0.75, 1.5, {}});
        const auto entities = small::with(
            small::hierarchy(), {small::skill("skillA", 1), small::challenge("challengeA", "skillA"), older, newer});
        const Value before = small::item(small::content(entities), "challenges", "challengeA");
        compareSpelled(before.find("delta"), "0.75");
        compareSpelled(before.find("alpha"), "1.5");
        QVERIFY(before.find("noValidationNeeded") == nullptr);
        QVERIFY(small::content(entities).find("modules") == nullptr);
        const Value content = small::content(entities, ReleaseDialect::april2026);
        const Value after = small::item(content, "challenges", "challengeA");
        QVERIFY(after.find("delta") == nullptr && after.find("alpha") == nullptr);
        compareSpelled(after.find("noValidationNeeded"), "false");
        compareSpelled(content.find("modules"), "[]");
    }

    void missionFindsItsChallengesByTheNamesOfTubes()
    {
        Competence competence = small::competence({"tubeDi", "tubeEn"});
        Thematic dare;
        dare.id = small::id<ThematicId>("thematicD");
        dare.tubes = {small::id<TubeId>("tubeDe")};
        competence.thematics.push_back(dare);
        Mission mission;
        mission.id = "12";
        mission.status = MissionStatus::validated;
        mission.competence = competence.id;
        mission.thematics = {small::id<ThematicId>("thematicA"), dare.id};
        Challenge second = small::challenge("challengeB", "skillEn1");
        second.genealogy = Genealogy::alternative;
        second.alternativeVersion = 1;
        const auto content = small::content({small::framework(), small::area(), competence,
            small::tube("tubeDi", "@a_di"), small::tube("tubeEn", "@a_en"), small::tube("tubeDe", "@a_de"),
            small::skill("skillEn2", 2, SkillStatus::underConstruction, "tubeEn"),
            small::skill("skillEn1", 1, SkillStatus::active, "tubeEn"),
            small::skill("skillOld", 1, SkillStatus::obsolete, "tubeEn"),
            small::skill("skillDe", 1, SkillStatus::active, "tubeDe"), small::challenge("challengeA", "skillEn1"),
            second, small::challenge("challengeC", "skillEn2", ChallengeStatus::proposed),
            small::challenge("challengeD", "skillDe"), mission});
        const Value* told = content.find("missions")->list()->front().find("content");
        compareSpelled(told,
            R"({"steps":[{"name_i18n":{"fr":"Web","en":null},"tutorialChallenges":[],"trainingChallenges":[["challengeA","challengeB"],[]],"validationChallenges":[]}],"dareChallenges":[["challengeD"]]})");
    }

    void inactiveMissionsAreLeftOut()
    {
        Mission mission;
        mission.id = "1";
        mission.status = MissionStatus::inactive;
        compareSpelled(small::content({mission}).find("missions"), "[]");
        QCOMPARE(release::plan(Referential::of({mission}), {}).leftOut.size(), std::size_t(1));
    }

    void keptValuesWinAndNewLinksStillAppear()
    {
        Skill kept = small::skill("skillB", 2);
        kept.imported = Value(Value::Map{{"release", Value(Value::Map{{"pixValue", 2.4}, {"hint_i18n.nl", "Tip"}})},
            {"absent", Value::List{"level", "hint_i18n.en"}}});
        Value order(
            Value::Map{{"order", Value(Value::Map{{"skillIds", Value::List{"skillB", "skillGone", "skillA"}}})}});
        Tube tube = *small::tube().as<Tube>();
        tube.imported = order;
        const Value content = small::content({small::framework(), small::area(), small::competence(), tube,
            small::skill("skillA", 1), kept, small::skill("skillNew", 3)});
        const Value skill = small::item(content, "skills", "skillB");
        compareSpelled(skill.find("pixValue"), "2.4");
        compareSpelled(skill.find("hint_i18n"), R"({"fr":null,"nl":"Tip"})");
        QVERIFY(skill.find("level") == nullptr);
        compareSpelled(small::item(content, "tubes", "tubeA").find("skillIds"), R"(["skillB","skillA","skillNew"])");
    }

    void importLinksOnlyWhatIsUnambiguous()
    {
        const auto imported
            = release::read(trips::fileText(std::string(ACQUIS_TEST_DATA) + "/cases/full_2024_10/input.json"));
        QVERIFY(imported);
        const auto referential = Referential::of(imported->entities);
        QCOMPARE(referential.find<Challenge>("challengeQcuDecl1")->prototype.text(), std::string("challengeQcu"));
        QVERIFY(referential.find<Challenge>("challengeAmbigu")->prototype.empty());
        const auto dutch = referential.find<LocalizedChallenge>("challengeQcuNl");
        QVERIFY(dutch != nullptr);
        QCOMPARE(dutch->challenge.text(), std::string("challengeQcu"));
        QVERIFY(dutch->status == LocalizedStatus::paused);
        QCOMPARE(*dutch->choices.find("b"), std::string("Zone B"));
        QVERIFY(referential.find<LocalizedChallenge>("challengeQcuEn")->status == LocalizedStatus::live);
        QVERIFY(!referential.find<LocalizedChallenge>("challengeQrocEs")->embed);
        QVERIFY(referential.find<Challenge>("challengeQcu")->choices[1].correct);
        QCOMPARE(*referential.find<Challenge>("challengeQcmBrut")->solutionText, std::string("1,3"));
        QCOMPARE(referential.find<Competence>("recComp11")->workbench->skill.text(), std::string("skillAtelier"));
        QCOMPARE(referential.find<Competence>("recComp11")->thematics.size(), std::size_t(2));
        QCOMPARE(referential.find<Mission>("7")->thematics.size(), std::size_t(2));
        const auto calibration = referential.find<Calibration>("calibrationImport");
        QCOMPARE(*calibration->measures.find("challengeQcuNl")->difficulty, -1.25);
        QCOMPARE(referential.settings().name, std::string("Pix"));
        QCOMPARE(imported->id, std::string("4212"));
        QCOMPARE(imported->remoteFiles.size(), std::size_t(4));
    }
};

QTEST_APPLESS_MAIN(DerivedValues)
#include "tst_derived_values.moc"
