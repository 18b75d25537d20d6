// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QJsonArray>

namespace drover::test {

/// A sandbox child of a test. Ends with it.
class SandboxChild {
public:
    ~SandboxChild()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(30000))
            process.kill();
        process.waitForFinished(5000);
    }

    bool start(const QStringList &arguments = {})
    {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(cli(), QStringList{QStringLiteral("sandbox")} + arguments);
        while (!readyLine.contains('\n')) {
            if (!process.waitForReadyRead(120000))
                return false;
            readyLine += process.readAllStandardOutput();
        }
        readyLine = readyLine.trimmed();
        return ready().value(QStringLiteral("ready")).toBool();
    }

    QJsonObject ready() const { return QJsonDocument::fromJson(readyLine).object(); }
    QString secret() const
    {
        return ready().value(QStringLiteral("admin")).toObject().value(QStringLiteral("clientSecret")).toString();
    }

    QProcess process;
    QByteArray readyLine;
};

/// Programs that a test starts must not find the keychain of the person who runs it.
inline void withoutKeychain()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("DROVER_CLIENT_SECRET");
}

/// Runs drover-cli with something on its standard input, and more environment.
inline Outcome runWith(const QStringList &arguments, const QByteArray &input, const QStringList &environment = {},
                       const QString &folder = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &one : environment)
        variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    process.setProcessEnvironment(variables);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(cli(), arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    outcome.ended = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
    if (!outcome.ended)
        process.kill();
    process.waitForFinished(5000);
    outcome.exitCode = outcome.ended ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

inline bool writeTo(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

inline QByteArray readFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace drover::test
