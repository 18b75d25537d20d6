// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"
#include "stdiodevice.h"

#include "adapter/dapserver.h"
#include "adapter/session.h"
#include "workspace/sandboxprocess.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

/// Ends the command: the session is over, or the program is interrupted.
class Over : public QObject {
    Q_OBJECT

public:
    explicit Over(const CancelToken &token)
    {
        token.onCancelled(this, [this] { Q_EMIT now(); });
    }

Q_SIGNALS:
    void now();
};

std::unique_ptr<uma::SandboxLauncher> sandboxOfOurOwn()
{
    return std::make_unique<workspace::SandboxProcess>();
}

} // namespace

QCoro::Task<int> runDap(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Speaks the Debug Adapter Protocol on stdin and stdout, for editors: launches flows and single calls and steps through "
                "them, forward and back, or replays a recording."));
    parser.addOptions({
        {u"port"_s, Cli::tr("Listens on this port of the loopback interface instead; 0 takes a free one. Prints one line of JSON then."), u"N"_s},
        {u"json"_s, Cli::tr("Accepted for all commands; changes nothing here.")},
    });
    if (const auto over = parse(parser, u"dap"_s, arguments))
        co_return *over;
    if (!parser.positionalArguments().isEmpty())
        co_return usageError(Cli::tr("dap: there is no argument \"%1\"").arg(parser.positionalArguments().constFirst()));
    Over over(cancel);
    if (!parser.isSet(u"port"_s)) {
        StdioDevice device;
        adapter::DapChannel channel(&device, &device);
        adapter::Session session(&channel, nullptr, sandboxOfOurOwn);
        QObject::connect(&session, &adapter::Session::finished, &over, &Over::now, Qt::QueuedConnection);
        channel.start();
        co_await qCoro(&over, &Over::now);
        co_return cancel.isCancelled() ? Interrupted : Done;
    }
    bool isNumber = false;
    const int port = parser.value(u"port"_s).toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65535)
        co_return usageError(Cli::tr("dap: --port takes a whole number from 0 to 65535, not \"%1\"").arg(parser.value(u"port"_s)));
    adapter::DapServer server(nullptr, sandboxOfOurOwn);
    const Result<quint16> listening = server.listen(static_cast<quint16>(port));
    if (!listening)
        co_return printError(listening.error());
    const QJsonObject ready{{u"ready"_s, true}, {u"dap"_s, QJsonObject{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, *listening}}}};
    printLine(QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)));
    if (!cancel.isCancelled())
        co_await qCoro(&over, &Over::now);
    co_return Done;
}

} // namespace drover::cli

#include "dapcommand.moc"
