#include "running.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the program tells of itself: help, manual pages and completions, in French and in English.
class TestHelp : public QObject {
    Q_OBJECT

private slots:
    void everyTextOfTheHelpHasItsFrench()
    {
        const QList<QByteArray> english = texts("en");
        const QList<QByteArray> french = texts("fr");
        QCOMPARE(french.size(), english.size());
        QVERIFY(english.size() > 60);
        const QList<QByteArray> alike{"tube, skill, challenge, tutorial, profile…"}; // words of the files
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(english.at(i) != french.at(i) || alike.contains(english.at(i)), english.at(i));
    }

    void withoutACommandTheHelpIsShownAsBadUsage()
    {
        const auto [code, out, err] = acquis({});
        QCOMPARE(code, 2);
        QVERIFY(err.contains("check") && err.contains("export"));
    }

    void wrongUsageIsToldInFrench()
    {
        const auto [code, out, err] = acquis({u"stats"_s, u"--format"_s, u"jsn"_s, u"--lang"_s, u"fr"_s});
        QCOMPARE(code, 2);
        QVERIFY2(err.contains("Valeur refusée pour --format"), err);
    }

    void manReadsThePages()
    {
        const QTemporaryDir folder;
        QCOMPARE(acquis({u"man"_s, u"--out"_s, folder.path()}).code, 0);
        const QStringList pages = QDir(folder.path()).entryList({u"*.1"_s}, QDir::Files);
        QVERIFY(pages.contains(u"acquis.1"_s) && pages.contains(u"acquis-check.1"_s));
        if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QSKIP("groff is not installed");
        for (const QString& page : pages) {
            QProcess groff;
            groff.start(u"groff"_s, {u"-man"_s, u"-ww"_s, u"-Kutf8"_s, u"-Tutf8"_s, u"-z"_s, folder.filePath(page)});
            QVERIFY(groff.waitForFinished());
            QCOMPARE(groff.exitCode(), 0);
            QCOMPARE(groff.readAllStandardError(), QByteArray());
        }
    }

    void bashCompletesCommandsOptionsAndTheirWords()
    {
        const auto typed = [](const char* words, int at) {
            return QByteArray("\nCOMP_WORDS=(acquis ") + words + "); COMP_CWORD=" + QByteArray::number(at)
                + "; _acquis; echo \"${COMPREPLY[@]}\"";
        };
        QCOMPARE(said(u"bash"_s, {u"-c"_s},
                     typed("ch", 1) + typed("export --ga", 2) + typed("check --format s", 3) + typed("export ''", 2)),
            QByteArray("check\n--gate\nsarif\nrelease pack profile\n"));
    }

    void zshCompletesCommandsOptionsAndTheirWords()
    {
        if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
            QSKIP("zsh is not installed");
        // what zsh's own functions are asked to offer
        const QByteArray offered = said(u"zsh"_s, {u"-f"_s, u"-c"_s},
            "\n_describe() { print -l -- ${(P)2} }; _arguments() { print -l -- $@ }"
            "\nwords=(acquis ch); CURRENT=2; _acquis; words=(acquis export ''); CURRENT=3; _acquis\n",
            "compdef() { : }\n");
        QVERIFY2(offered.startsWith("check:") && offered.contains("\n1: :(release pack profile)\n"), offered);
        QVERIFY2(offered.contains("\n--gate[") && offered.contains("]: :(errors warnings none)\n"), offered);
    }

    void fishCompletesCommandsOptionsAndTheirWords()
    {
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("fish is not installed");
        const QByteArray offered = said(u"fish"_s, {u"--no-config"_s, u"-c"_s},
            "\nfor typed in 'acquis ch' 'acquis export --ga' 'acquis check --format s' 'acquis export p'"
            "\n  complete -C $typed | string replace -r '\\t.*' ''\nend\n");
        QCOMPARE(offered, QByteArray("check\n--gate\nsarif\npack\nprofile\n"));
    }

private:
    /// What a shell says that has read the completions; nothing where it is not installed.
    static QByteArray said(
        const QString& shell, const QStringList& options, const QByteArray& asked, const QByteArray& before = {})
    {
        QProcess process;
        process.start(
            shell, options + QStringList{QString::fromUtf8(before + acquis({u"completion"_s, shell}).out + asked)});
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    }

    /// Every description, as the completions of fish tell them.
    static QList<QByteArray> texts(const char* language)
    {
        QList<QByteArray> all;
        const QList<QByteArray> lines
            = acquis({u"completion"_s, u"fish"_s, u"--lang"_s, QString::fromLatin1(language)}).out.split('\n');
        for (const QByteArray& line : lines)
            if (const qsizetype at = line.indexOf(" -d \""); at > 0)
                all.append(line.mid(at + 5).chopped(1));
        return all;
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
