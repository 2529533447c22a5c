#include "running.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The program before a person: colours, and what it tells while it works. `script` lends it a terminal.
class TestTerminal : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(
            QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(ACQUIS_SOURCE "/tests/model/rules/base"), folder()}),
            0);
        QFile settings(folder() + u"/referential.yaml"_s);
        QVERIFY(settings.open(QIODevice::Append));
        settings.write("unknown: 1\n");
        qunsetenv("NO_COLOR");
        qunsetenv("CLICOLOR_FORCE");
    }

    void coloursAreForATerminal()
    {
        QVERIFY(isColoured(atTerminal({u"check"_s})));
        QVERIFY(!isColoured(acquis({u"check"_s, folder()}).out));
    }

    void coloursAreForbiddenAndDemanded()
    {
        QVERIFY(!isColoured(atTerminal({u"check"_s}, {u"NO_COLOR=1"_s})));
        QVERIFY(!isColoured(atTerminal({u"check"_s}, {u"TERM=dumb"_s})));
        QVERIFY(!isColoured(atTerminal({u"check"_s, u"--color"_s, u"never"_s}, {u"CLICOLOR_FORCE=1"_s})));
        QVERIFY(isColoured(acquis({u"check"_s, folder()}, {u"CLICOLOR_FORCE=1"_s}).out));
        QVERIFY(isColoured(acquis({u"check"_s, folder(), u"--color=always"_s}).out));
        QCOMPARE(acquis({u"check"_s, folder(), u"--color"_s, u"maybe"_s}).code, 2);
    }

    void otherFormatsHaveNoColours()
    {
        for (const QString& format : {u"json"_s, u"sarif"_s, u"junit"_s})
            QVERIFY(!isColoured(acquis({u"check"_s, folder(), u"--format"_s, format, u"--color"_s, u"always"_s}).out));
    }

    void longWorkIsToldAndItsLineIsWiped()
    {
        const QByteArray shown
            = whileHeld(QStringLiteral(ACQUIS_PROGRAM " check ") + folder(), "Reading the content", 8000);
        const qsizetype told = shown.indexOf("Reading the content");
        const qsizetype wiped = shown.indexOf("\r\033[K", told);
        QVERIFY2(told >= 0 && wiped > told, shown);
        QVERIFY2(shown.indexOf("[unknown_key]") > shown.lastIndexOf("\r\033[K"), shown);
    }

    void workIsNotToldInOtherFormatsNorIntoPipes_data()
    {
        QTest::addColumn<QString>("after");
        QTest::newRow("json") << u" --format json"_s;
        QTest::newRow("a pipe") << u" | cat"_s;
        QTest::newRow("no terminal for remarks") << u" 2>/dev/null"_s;
    }

    void workIsNotToldInOtherFormatsNorIntoPipes()
    {
        QFETCH(QString, after);
        const QByteArray shown
            = whileHeld(QStringLiteral(ACQUIS_PROGRAM " check ") + folder() + after, "Reading", 1000);
        QVERIFY2(!shown.contains("Reading") && !shown.contains("\r\033[K"), shown);
        QVERIFY2(shown.contains("unknown_key"), shown);
    }

private:
    QTemporaryDir scratch_;

    [[nodiscard]] QString folder() const { return scratch_.filePath(u"content"_s); }

    static bool isColoured(const QByteArray& text) { return text.contains("\033[1;33m"); }

    void start(QProcess& process, const QString& command, const QStringList& environment)
    {
        process.setEnvironment(QProcess::systemEnvironment() + QStringList{u"TERM=xterm"_s} + environment);
        process.start(u"script"_s, {u"-qec"_s, command, scratch_.filePath(u"typescript"_s)});
    }

    QByteArray atTerminal(const QStringList& arguments, const QStringList& environment = {})
    {
        QProcess process;
        start(process, QStringLiteral(ACQUIS_PROGRAM " ") + arguments.join(u' ') + u' ' + folder(), environment);
        return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray("it did not end");
    }

    /// What a terminal shows when somebody else locks the folder until `awaited` is shown, or for so many milliseconds.
    QByteArray whileHeld(const QString& command, const QByteArray& awaited, int longest)
    {
        const int lock = ::open(QFile::encodeName(folder()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (::flock(lock, LOCK_EX) != 0)
            return "the folder cannot be locked";
        QProcess process;
        start(process, command, {});
        QByteArray shown;
        for (const QDeadlineTimer held(longest); !held.hasExpired() && !shown.contains(awaited);) {
            process.waitForReadyRead(50);
            shown += process.readAllStandardOutput();
        }
        ::close(lock);
        return process.waitForFinished(60000) ? shown + process.readAllStandardOutput() : QByteArray("it did not end");
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
