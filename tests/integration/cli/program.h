// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace drover::test {

struct Outcome {
    int exitCode = -1;
    bool ended = false;
    QByteArray out;
    QByteArray err;

    /// Both streams, for messages of failed tests.
    [[nodiscard]] QByteArray all() const { return QByteArray(out).append(err); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QString cli()
{
    return qEnvironmentVariable("DROVER_BIN") + QStringLiteral("/drover-cli");
}

/// A file of tests/data.
inline QString data(const QString &name)
{
    return qEnvironmentVariable("DROVER_SOURCE") + QStringLiteral("/tests/data/") + name;
}

/// Runs drover-cli to its end.
inline Outcome run(const QStringList &arguments, int limitMs = 120000)
{
    QProcess process;
    process.start(cli(), arguments);
    Outcome outcome;
    outcome.ended = process.waitForFinished(limitMs) && process.exitStatus() == QProcess::NormalExit;
    if (!outcome.ended)
        process.kill();
    process.waitForFinished(5000);
    outcome.exitCode = outcome.ended ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace drover::test
