// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a script host with so many MiB of memory, says "ready", and waits to be killed.
#include "scripts/scripthost.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdio>

namespace {

QCoro::Task<void> hold(drover::scripts::ScriptHost *host)
{
    const drover::Result<drover::scripts::HostInfo> info = co_await host->warmUp();
    std::puts(info ? "ready" : qPrintable(info.error().sentence()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    drover::scripts::HostSettings settings;
    settings.memoryMb = argc > 1 ? QByteArray(argv[1]).toInt() : settings.memoryMb;
    drover::scripts::ScriptHost host(settings);
    hold(&host);
    return QCoreApplication::exec();
}
