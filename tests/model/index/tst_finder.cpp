#include "folder.h"

#include "model/store/disk.h"

#include <QTest>

using namespace acquis;

/// What is found with the index is what is found without.
class TestFinder : public QObject {
    Q_OBJECT

private slots:
    void aWordOfATextANameOrAnIdIsFoundInAPart_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char* typed :
            {"@requeteMoteur1", "requetemoteur", "moteur", "MOTEUR de recherche", "\"moteur de\"", "oeuvre", "œuvre",
                "l'adresse", "l’adresse", "phish", "requeteMoteur1 v1", "kind:skill moteur", "moteur -recherche",
                "status:validated moteur", "in:1.1 moteur", "type:QCM moteur", "competenceX", ".en moteur"})
            QTest::newRow(typed) << QByteArray(typed);
    }
    void aWordOfATextANameOrAnIdIsFoundInAPart()
    {
        QFETCH(QByteArray, typed);
        folder_.fill();
        const auto query = referential::Query::parse(typed.toStdString());
        const Folder::Answer answer = folder_.answer(typed.toStdString());
        QCOMPARE(answer.hits, Folder::hits(*store::Tree::open(folder_.path), query));
    }

    void whatStandsEverywhereOrHasNoWordIsLookedForInTheWhole()
    {
        folder_.fill();
        for (const char* typed : {"e", "?", "status:validated", "-moteur", "\" \"", ""})
            QVERIFY2(!folder_.answer(typed).isFromPart, typed);
        QVERIFY(folder_.answer("requetemoteur").isFromPart);
    }

    void anEmptyIndexHelpsFromTheSecondTimeOn()
    {
        const Folder fresh;
        QVERIFY(!fresh.answer("moteur").isFromPart);
        QVERIFY(fresh.answer("moteur").isFromPart);
    }

    /// Random words of random entities, while files change, go, come and break.
    void randomSearchesAgreeWhileFilesChange()
    {
        const Folder folder;
        folder.fill();
        int parts = 0;
        int found = 0;
        for (int round = 0; round < 8; ++round) {
            change(folder);
            const auto whole = store::Tree::open(folder.path);
            QVERIFY(whole);
            const auto entities = whole->referential().entities();
            for (int i = 0; i < 20; ++i) {
                const std::string typed = query(entities, *whole);
                const auto expected = Folder::hits(*whole, referential::Query::parse(typed));
                const Folder::Answer answer = folder.answer(typed);
                QVERIFY2(answer.hits == expected, typed.c_str());
                parts += answer.isFromPart ? 1 : 0;
                found += answer.isFromPart && !expected.empty() ? 1 : 0;
            }
        }
        QVERIFY2(parts > 60 && found > 40, (std::to_string(parts) + ' ' + std::to_string(found)).c_str());
    }

    void arevisionIsSearchedByTheIdsOfItsFiles()
    {
        const Folder folder;
        const QString path = QString::fromStdString(folder.path.string());
        const auto git = [&](const QStringList& arguments) {
            return QProcess::execute(QStringLiteral("git"),
                QStringList{QStringLiteral("-C"), path, QStringLiteral("-c"), QStringLiteral("user.name=A"),
                    QStringLiteral("-c"), QStringLiteral("user.email=a@example.invalid")}
                    + arguments);
        };
        QCOMPARE(git({QStringLiteral("init"), QStringLiteral("-q")}), 0);
        QCOMPARE(git({QStringLiteral("add"), QStringLiteral(".")}), 0);
        QCOMPARE(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("x")}), 0);
        QCOMPARE(index::Index::placeOf(folder.path), folder.path / ".git" / "acquis" / "index.sqlite");
        folder.fill();
        const auto query = referential::Query::parse("requetemoteur");
        const auto part = index::Finder::in(folder.path, "HEAD", query)->part();
        QVERIFY(part);
        QCOMPARE(Folder::hits(*part, query), Folder::hits(*store::Tree::openAt(folder.path, "HEAD"), query));
        QVERIFY(!index::Finder::in(folder.path, "nowhere", query));
    }

private:
    std::size_t drawn(std::size_t below)
    {
        dice_ = dice_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(dice_ >> 33) % below;
    }

    /// A text of an entity, its name, its identity, or a piece of one; some with conditions, some turned round.
    std::string query(const std::vector<referential::Entity>& entities, const store::Tree& tree)
    {
        std::string typed;
        for (std::size_t i = 0; i <= drawn(2); ++i) {
            const referential::Entity& entity = entities[drawn(entities.size())];
            std::string from;
            switch (drawn(4)) {
            case 0:
                from = referential::searchName(entity, tree.referential().links());
                break;
            case 1:
                from = entity.identity();
                break;
            default:
                from = text::folded(referential::searchTexts(entity.as<referential::Challenge>() != nullptr
                        ? referential::Entity(tree.referential().links().whole(*entity.as<referential::Challenge>()))
                              .value()
                        : entity.value()));
            }
            std::erase(from, '"');
            std::ranges::replace(from, '\n', ' ');
            const std::size_t begin = drawn(from.size() + 1);
            typed += (i > 0 && drawn(5) == 0 ? " -\"" : " \"") + from.substr(begin, 3 + drawn(12)) + '"';
        }
        if (drawn(4) == 0)
            typed += drawn(2) == 0 ? " status:validated" : " kind:challenge";
        return typed;
    }

    /// One change of the folder: a word, a file gone, a file copied under another locale, a file broken.
    void change(const Folder& folder)
    {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path / "tubes"))
            if (entry.path().extension() == ".yaml")
                files.push_back(entry.path());
        std::ranges::sort(files);
        for (int i = 0; i < 4; ++i) {
            const auto& file = files[drawn(files.size())];
            std::string text = store::readFile(file).value_or(std::string());
            switch (drawn(5)) {
            case 0:
                std::filesystem::remove(file);
                break;
            case 1:
                if (drawn(12) != 0) // else two entities of one id
                    text = "id: challengeEs" + std::to_string(drawn(1'000'000'000)) + text.substr(text.find('\n'));
                (void)store::writeFile(std::filesystem::path(file).replace_extension(".es.yaml"), text);
                break;
            case 2:
                (void)store::writeFile(file, text + "\n\t: [");
                break;
            case 3:
                (void)store::writeFile(file.parent_path() / ("twin-" + file.filename().string()), text);
                std::filesystem::remove(file);
                break;
            default:
                if (const std::size_t at = text.find("moteur"); at != std::string::npos)
                    text.replace(at, 6, "Œdipe’s");
                (void)store::writeFile(file, text);
            }
        }
    }

    const Folder folder_;
    std::uint64_t dice_ = 5;
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
