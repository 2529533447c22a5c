#include "model/store/disk.h"
#include "model/store/modeline.h"
#include "model/store/tree.h"
#include "model/store/yaml/canonical_reader.h"
#include "scratch_folder.h"

#include <QTest>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;
using acquis::test::ScratchFolder;

/// Files name their schema at their head, where the referential wants it.
class TestModeline : public QObject {
    Q_OBJECT

private slots:
    void thePlaceIsToldFromTheFile_data()
    {
        QTest::addColumn<QByteArray>("schemas");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char* schemas, const char* path, const char* place) {
            QTest::addRow("%s from %s", schemas, path) << QByteArray(schemas) << QByteArray(path) << QByteArray(place);
        };
        row("../schemas", "tubes/moteur/tube.yaml", "../../../schemas/tube.schema.json");
        row("../schemas/", "tube.yaml", "../schemas/tube.schema.json");
        row("schemas", "tubes/moteur/tube.yaml", "../../schemas/tube.schema.json");
        row("./schemas", "tube.yaml", "schemas/tube.schema.json");
        row("https://exemple.fr/s", "tubes/moteur/tube.yaml", "https://exemple.fr/s/tube.schema.json");
        row("/srv/schemas", "tubes/moteur/tube.yaml", "/srv/schemas/tube.schema.json");
    }

    void thePlaceIsToldFromTheFile()
    {
        QFETCH(QByteArray, schemas);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, place);
        Settings settings;
        settings.schemas = schemas.toStdString();
        QCOMPARE(QByteArray::fromStdString(modelineOf(settings, Entity(Tube{}), path.toStdString())),
            "# yaml-language-server: $schema=" + place + '\n');
    }

    void aNewFileNamesItsSchemaWhereTheReferentialWantsIt()
    {
        for (const bool isWanted : {true, false}) {
            const ScratchFolder folder;
            folder.put(
                "referential.yaml", isWanted ? "format: 1\nname: Essai\nschemas: ../s\n" : "format: 1\nname: Essai\n");
            const Tree tree = *Tree::open(folder.path());
            Tutorial tutorial;
            tutorial.id = *TutorialId::parse("tutorialA1b2C3d4E5");
            QVERIFY(tree.saved(tree.referential().with(Entity(tutorial))));
            const std::string text = *readFile(folder.path() / "tutorials/tutorialA1b2C3d4E5.yaml");
            QCOMPARE(text.starts_with("# yaml-language-server: $schema=../../s/tutorial.schema.json\nid: "), isWanted);
            QCOMPARE(text.starts_with("id: "), !isWanted);
            QVERIFY(readCanonical(text, 0)); // by the fast way
        }
    }

    void formattingWritesAndRepairsTheLine_data()
    {
        QTest::addColumn<QByteArray>("before");
        const QByteArray rest = "id: tubeA1b2C3d4E5\nname: \"@moteur\"\n";
        QTest::newRow("missing") << "# un mot\n" + rest;
        QTest::newRow("another") << "# yaml-language-server: $schema=../tube.json\n# un mot\n" + rest;
        QTest::newRow("not at the head") << "# un mot\n# yaml-language-server: $schema=x\n" + rest;
        QTest::newRow("right") << "# yaml-language-server: $schema=../../../s/tube.schema.json\n# un mot\n" + rest;
    }

    void formattingWritesAndRepairsTheLine()
    {
        QFETCH(QByteArray, before);
        const ScratchFolder folder;
        folder.put("referential.yaml", "format: 1\nname: Essai\nschemas: ../s\n");
        folder.put("tubes/moteur/tube.yaml", before.toStdString());
        folder.put("tubes/moteur/tube.en.yaml", "practicalTitle: Engine\n");
        const Tree tree = *Tree::open(folder.path());
        QCOMPARE(*tree.formatted("tubes/moteur/tube.yaml"),
            std::string("# yaml-language-server: $schema=../../../s/tube.schema.json\n# un mot\nid: tubeA1b2C3d4E5\n"
                        "name: \"@moteur\"\n"));
        QCOMPARE(*tree.formatted("tubes/moteur/tube.en.yaml"),
            std::string(
                "# yaml-language-server: $schema=../../../s/tube.locale.schema.json\npracticalTitle: Engine\n"));
    }

    void withoutTheSettingALineOfSomebodyIsKept()
    {
        const std::string text = "# yaml-language-server: $schema=x\nid: tubeA1b2C3d4E5\nname: \"@moteur\"\n";
        const ScratchFolder folder;
        folder.put("referential.yaml", "format: 1\nname: Essai\n");
        folder.put("tubes/moteur/tube.yaml", text);
        QCOMPARE(*Tree::open(folder.path())->formatted("tubes/moteur/tube.yaml"), text);
    }
};

QTEST_GUILESS_MAIN(TestModeline)
#include "tst_modeline.moc"
