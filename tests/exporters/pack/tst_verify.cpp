#include "exporters/pack/verify.h"
#include "packs.h"

#include <QTest>

using namespace acquis;

class TestVerify : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        pack_ = packs::written(packs::small());
        contents_ = everything(pack_);
        QVERIFY(!contents_.empty());
    }

    void aSoundPackIsAcceptedAndSaysItsManifest()
    {
        const auto manifest = pack::verify(pack_);
        QVERIFY(manifest);
        QVERIFY(
            std::ranges::find(*manifest, std::pair<std::string, std::string>("commit", "c0ffee")) != manifest->end());
    }

    void whatIsNoPackIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("said");
        const auto changed = [this](std::size_t at, const std::string& bytes) {
            std::string file = pack_;
            file.replace(at, bytes.size(), bytes);
            return QByteArray::fromStdString(file);
        };
        QTest::newRow("empty") << QByteArray() << QByteArray("is not an Acquis pack");
        QTest::newRow("text") << QByteArray(4000, 'x') << QByteArray("is not an Acquis pack");
        QTest::newRow("another program's") << changed(68, std::string(4, '\0')) << QByteArray("is not an Acquis pack");
        QTest::newRow("newer") << changed(60, std::string("\0\0\0\7", 4)) << QByteArray("has format 7");
        QTest::newRow("without version") << changed(60, std::string(4, '\0')) << QByteArray("header");
        QTest::newRow("cut short") << QByteArray::fromStdString(pack_).chopped(1) << QByteArray("bytes instead of");
        QTest::newRow("too long") << QByteArray::fromStdString(pack_ + "x") << QByteArray("bytes instead of");
        QTest::newRow("page damaged") << changed(pack_.size() - 4096, std::string(4096, '\x5a'))
                                      << QByteArray("damaged");
        QTest::newRow("file damaged") << changed(pack_.find("un dessin"), "un DESSIN") << QByteArray("damaged");
    }
    void whatIsNoPackIsToldApart()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, said);
        const auto manifest = pack::verify(file.toStdString());
        QVERIFY(!manifest);
        QVERIFY2(manifest.error().sentence.en.find(said.constData()) != std::string::npos,
            manifest.error().sentence.en.c_str());
        QVERIFY(!manifest.error().sentence.fr.empty() && manifest.error().sentence.fr != manifest.error().sentence.en);
        QVERIFY(manifest.error().kind == Error::Kind::content);
    }

    void aValueChangedWithSqlIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char* change : {"UPDATE tube SET practicalTitle = 'Autre'", "DELETE FROM challenge_answers",
                 "INSERT INTO tube (id) VALUES ('tubeX')", "UPDATE manifest SET value = 'false' WHERE \"key\" = 'gate'",
                 "UPDATE entity SET sha256 = ''", "UPDATE blob SET bytes = x'00'", "CREATE TABLE more (x)",
                 "UPDATE skill SET tube = 'tubeX'", "DELETE FROM search_docsize", "DROP TABLE manifest"})
            QTest::newRow(change) << QByteArray(change);
    }
    void aValueChangedWithSqlIsNoticed()
    {
        QFETCH(QByteArray, change);
        const auto path = std::filesystem::temp_directory_path() / ("acquis-" + std::to_string(::getpid()) + ".acquis");
        QVERIFY(store::writeFile(path, pack_));
        {
            auto database = sqlite::Database::open(path, sqlite::Database::Access::write, 1000);
            QVERIFY(database);
            const auto changed = database->run(change.toStdString());
            QVERIFY2(changed, changed ? "" : changed.error().sentence.en.c_str());
        }
        const auto file = store::readFile(path);
        std::filesystem::remove(path);
        QVERIFY(file);
        QVERIFY(*file != pack_);
        QVERIFY(!pack::verify(*file));
    }

    /// A byte that no value depends on may change; whatever is accepted says what was exported.
    void aDamagedByteIsNoticedOrChangesNothing()
    {
        int refused = 0;
        std::uint64_t dice = 7;
        for (int i = 0; i < 600; ++i) {
            dice = dice * 6364136223846793005U + 1442695040888963407U;
            std::size_t at = (dice >> 20) % pack_.size();
            if (i < 100)
                at = static_cast<std::size_t>(i); // the whole header
            else
                while (pack_[at] == '\0')
                    at = (at + 1) % pack_.size();
            std::string file = pack_;
            file[at] = static_cast<char>(file[at] ^ (i % 3 == 0 ? 0xFF : 1 << (i % 8)));
            if (pack::verify(file))
                QVERIFY2(everything(file) == contents_, std::to_string(at).c_str());
            else
                ++refused;
        }
        QVERIFY2(refused > 400, std::to_string(refused).c_str());
    }

    void whatIsOverwrittenInBlocksIsRefusedOrChangesNothing()
    {
        std::uint64_t dice = 11;
        for (int i = 0; i < 80; ++i) {
            dice = dice * 6364136223846793005U + 1442695040888963407U;
            std::string file = pack_;
            const std::size_t at = (dice >> 20) % file.size();
            const std::size_t size = std::min<std::size_t>(file.size() - at, std::size_t(1) << (i % 14));
            for (std::size_t j = 0; j < size; ++j)
                file[at + j] = i % 2 == 0 ? '\0' : static_cast<char>(dice >> (j % 32));
            if (pack::verify(file))
                QVERIFY2(everything(file) == contents_, std::to_string(at).c_str());
        }
    }

    void whatIsCutShortIsRefused()
    {
        for (std::size_t size = 0; size < pack_.size(); size += size < 200 ? 1 : 1361)
            QVERIFY2(!pack::verify(std::string_view(pack_).substr(0, size)), std::to_string(size).c_str());
    }

private:
    /// Every row of every table, as SQLite reads them.
    static std::vector<std::string> everything(const std::string& file)
    {
        std::vector<std::string> all;
        for (const std::string& table :
            packs::rows(file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
            const auto rows = packs::rows(file, "SELECT * FROM \"" + table + "\"");
            all.push_back(table);
            all.insert(all.end(), rows.begin(), rows.end());
        }
        return all;
    }

    std::string pack_;
    std::vector<std::string> contents_;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
