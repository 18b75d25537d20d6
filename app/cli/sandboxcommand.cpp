// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "sandbox/server.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

/// Ends a coroutine's wait when a token is cancelled.
class Cancelled : public QObject {
    Q_OBJECT

public:
    explicit Cancelled(const CancelToken &token)
    {
        token.onCancelled(this, [this] { Q_EMIT now(); });
    }

Q_SIGNALS:
    void now();
};

Result<int> number(const QCommandLineParser &parser, const QString &option, int least, int most)
{
    if (!parser.isSet(option))
        return 0;
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < least || value > most) {
        return fail(Error::Kind::Usage, Cli::tr("sandbox: --%1 takes a whole number from %2 to %3, not \"%4\"")
                                            .arg(option).arg(least).arg(most).arg(parser.value(option)));
    }
    return value;
}

Result<sandbox::SandboxOptions> optionsFrom(const QCommandLineParser &parser)
{
    sandbox::SandboxOptions options;
    if (!parser.positionalArguments().isEmpty()) {
        return fail(Error::Kind::Usage,
                    Cli::tr("sandbox: there is no argument \"%1\"").arg(parser.positionalArguments().constFirst()));
    }
    options.dataDir = parser.value(u"data"_s);
    options.tls = parser.isSet(u"tls"_s);
    options.clientCa = parser.value(u"client-ca"_s);
    const QString seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s) : u"demo"_s;
    if (seed != u"demo"_s && seed != u"empty"_s)
        return fail(Error::Kind::Usage, Cli::tr("sandbox: --seed takes demo or empty, not \"%1\"").arg(seed));
    options.seed = seed;
    const Result<int> port = number(parser, u"port"_s, 0, 65535);
    if (!port)
        return fail(port.error());
    options.port = static_cast<quint16>(*port);
    const Result<int> clients = number(parser, u"clients"_s, 0, 100'000'000);
    if (!clients)
        return fail(clients.error());
    options.clients = *clients;
    const Result<int> dapPort = number(parser, u"dap-port"_s, 0, 65535);
    if (!dapPort)
        return fail(dapPort.error());
    options.dapPort = static_cast<quint16>(*dapPort);
    for (const QString &part : {u"oxd-port"_s}) {
        if (!parser.isSet(part))
            continue;
        const Result<int> wanted = number(parser, part, 0, 65535);
        if (!wanted)
            return fail(wanted.error());
        // The ready line names the parts that there are; the rest of the sandbox is of use all the same.
        printMessage(Cli::tr("sandbox: --%1 is for a part that this version does not have; going on without it").arg(part));
    }
    return options;
}

} // namespace

QCoro::Task<int> runSandbox(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Runs the sandbox: a small Janssen-like server on the loopback interface, until SIGTERM or SIGINT.\n"
           "When it accepts requests it prints one line of JSON with its addresses and clients."));
    parser.addOptions({
        {u"data"_s, Cli::tr("Keeps the store there; default: a private temporary folder."), u"DIR"_s},
        {u"port"_s, Cli::tr("The port; 0 (default) takes a free one."), u"N"_s},
        {u"oxd-port"_s, Cli::tr("The oxd server's port."), u"N"_s},
        {u"dap-port"_s, Cli::tr("The debug adapter's port; 0 (default) takes a free one."), u"N"_s},
        {u"seed"_s, Cli::tr("demo (default): the tutorial's objects; empty: none."), u"demo|empty"_s},
        {u"clients"_s, Cli::tr("Adds so many generated clients."), u"N"_s},
        {u"tls"_s, Cli::tr("HTTPS with a certificate made at the start.")},
        {u"client-ca"_s,
         Cli::tr("PEM file of the authorities whose client certificates are accepted (tls_client_auth); with --tls."),
         u"FILE"_s},
        {u"json"_s, Cli::tr("Accepted for all commands; the ready line is JSON in any case.")},
    });
    if (const auto over = parse(parser, u"sandbox"_s, arguments))
        co_return *over;
    Result<sandbox::SandboxOptions> options = optionsFrom(parser);
    if (!options)
        co_return usageError(options.error().what);

    Cancelled cancelled(cancel);
    sandbox::Server server;
    const Result<sandbox::ReadyInfo> ready = co_await server.start(std::move(*options));
    if (!ready)
        co_return printError(ready.error());
    printLine(QString::fromUtf8(QJsonDocument(ready->toJson()).toJson(QJsonDocument::Compact)));
    if (!cancel.isCancelled())
        co_await qCoro(&cancelled, &Cancelled::now);
    co_await server.stop();
    co_return Done;
}

} // namespace drover::cli

#include "sandboxcommand.moc"
