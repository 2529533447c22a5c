#include "model/store/git/text_difference.h"
#include "model/store/tree.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace acquis;
using namespace acquis::referential;
using namespace acquis::store;

/// Revisions made by the real git command, read from its objects.
class TestRepository : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        content_ = QDir(folder_.path()).filePath(QStringLiteral("inner/content"));
        git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
        write("first");
        commit();
        write("second");
        commit();
        write("third"); // stays uncommitted
    }

    void aRevisionIsReadWithoutTouchingTheWorkingTree()
    {
        QCOMPARE(nameAt("HEAD~1"), std::string("first"));
        QCOMPARE(nameAt("HEAD"), std::string("second"));
        QCOMPARE(Tree::open(content_.toStdString())->referential().settings().name, std::string("third"));
    }

    void aCommitTellsWhatAReleaseNeeds()
    {
        const auto repository = Repository::around(content_.toStdString());
        const auto commit = repository->commit("HEAD");
        QCOMPARE(commit->firstParentCount, 2);
        QCOMPARE(commit->time, std::int64_t(1'700'000'000));
        QCOMPARE(commit->id.size(), std::size_t(40));
        QVERIFY(*repository->isDirty());
        QCOMPARE(repository->branch(), std::string("main"));
    }

    void anUnknownRevisionIsASentence()
    {
        const auto tree = Tree::openAt(content_.toStdString(), "nowhere");
        QVERIFY(!tree);
        QVERIFY(tree.error().sentence.fr.find("nowhere") != std::string::npos);
    }

    void outsideGitIsASentence()
    {
        const QTemporaryDir elsewhere;
        QVERIFY(!Repository::around(elsewhere.path().toStdString()));
    }

    void differencesReadLikeThoseOfGit()
    {
        const std::string text = textDifference("a.yaml", "x: 1\n", "x: 2\n");
        QVERIFY(text.find("-x: 1\n+x: 2\n") != std::string::npos);
        QVERIFY(textDifference("a.yaml", "same", "same").empty());
    }

private:
    void git(const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* variable : {"GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"})
            environment.insert(QString::fromLatin1(variable), QStringLiteral("@1700000000 +0000"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("git"), arguments);
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    }

    void commit()
    {
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("-c"), QStringLiteral("user.name=Test"), QStringLiteral("-c"),
            QStringLiteral("user.email=test@acquis.invalid"), QStringLiteral("commit"), QStringLiteral("-q"),
            QStringLiteral("-m"), QStringLiteral("step")});
    }

    void write(const std::string& name)
    {
        QVERIFY(writeFile(
            std::filesystem::path(content_.toStdString()) / "referential.yaml", "format: 1\nname: " + name + "\n"));
    }

    std::string nameAt(const char* revision) const
    {
        return Tree::openAt(content_.toStdString(), revision)->referential().settings().name;
    }

    QTemporaryDir folder_;
    QString content_;
};

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
