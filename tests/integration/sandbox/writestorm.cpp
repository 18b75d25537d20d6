// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sandbox of its own process, for the test that kills it: prints the ready line and runs until it is killed.
#include "fakeengine.h"
#include "sandbox/server.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

QCoro::Task<void> run(drover::sandbox::Server &server, drover::sandbox::SandboxOptions options)
{
    const auto started = co_await server.start(options);
    if (!started) {
        std::fputs(qPrintable(started.error().sentence()), stderr);
        QCoreApplication::exit(1);
        co_return;
    }
    std::puts(QJsonDocument(started->toJson()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    drover::sandbox::SandboxOptions options;
    options.dataDir = application.arguments().value(1);
    options.tls = application.arguments().contains(QStringLiteral("--tls"));
    options.clients = qEnvironmentVariableIntValue("DROVER_STORM_CLIENTS");
    options.makeEngine = [] { return std::make_unique<drover::test::FakeEngine>(); };
    drover::sandbox::Server server;
    run(server, options);
    return QCoreApplication::exec();
}
