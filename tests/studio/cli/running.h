#pragma once

#include <QProcess>

/// The program as a person or a pipeline starts it: arguments in, exit code and output out.
struct Run {
    int code = -1; ///< -1: it did not end within a minute, or by itself
    QByteArray out;
    QByteArray err;
};

/// Runs acquis; `environment` has lines NAME=value that come on top of those of the test.
inline Run acquis(const QStringList& arguments, const QStringList& environment = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral(ACQUIS_PROGRAM), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
