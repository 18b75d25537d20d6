// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "millionclients.h"

#include "base/paths.h"
#include "transport/httpclient.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QUrlQuery>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr int timeoutMs = 60'000;
constexpr int makingMs = 600'000;

workspace::SandboxOptions sandboxOn(const QString &folder)
{
    workspace::SandboxOptions options;
    options.program = programPath(u"drover-cli"_s);
    options.dataDir = folder;
    options.seed = u"empty"_s;
    return options;
}

} // namespace

ClientsServer::ClientsServer(int clients)
    : m_clients(clients)
    , m_folder(QStringLiteral(DROVER_BENCH_HOME) + u"/cache/clients-%1"_s.arg(clients))
{
}

ClientsServer::~ClientsServer()
{
    if (m_console)
        QCoro::waitFor(m_console->close());
}

/// A folder without the mark was left half made.
Result<void> ClientsServer::makeData()
{
    QFile mark(m_folder + u"/complete"_s);
    if (mark.exists())
        return {};
    QDir(m_folder).removeRecursively();
    if (!QDir().mkpath(m_folder))
        return fail(Error::Kind::Internal, u"The folder %1 can't be made."_s.arg(m_folder));
    workspace::SandboxOptions options = sandboxOn(m_folder);
    options.generatedClients = m_clients;
    options.startTimeoutMs = makingMs;
    workspace::SandboxProcess sandbox(options);
    const auto made = QCoro::waitFor(sandbox.start());
    if (!made)
        return fail(made.error());
    QCoro::waitFor(sandbox.stop());
    if (!mark.open(QFile::WriteOnly))
        return fail(Error::Kind::Internal, u"The folder %1 can't be written."_s.arg(m_folder));
    return {};
}

Result<void> ClientsServer::open()
{
    if (const Result<void> made = makeData(); !made)
        return made;
    workspace::ConsoleOptions options;
    options.secrets = workspace::SecretStore::Backend::MemoryOnly;
    options.sandbox = sandboxOn(m_folder);
    m_console = std::make_unique<workspace::Console>(std::move(options));
    if (const Result<void> opened = QCoro::waitFor(m_console->open(workspace::sandboxProfileId())); !opened)
        return opened;
    return fetchToken();
}

int ClientsServer::takeRequests()
{
    const quint64 before = std::exchange(m_counted, m_console->connection().http()->exchangesSoFar());
    return static_cast<int>(m_counted - before);
}

Result<QByteArray> ClientsServer::fetch(QNetworkRequest request, const QByteArray &form)
{
    request.setTransferTimeout(timeoutMs);
    request.setRawHeader("Authorization", m_authorization);
    request.setRawHeader("Accept", "application/json");
    if (!form.isEmpty())
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? m_network.get(request) : m_network.post(request, form));
    if (!runUntil([&reply] { return reply->isFinished(); }) || reply->error() != QNetworkReply::NoError)
        return fail(Error::Kind::Unreachable, u"%1 gave no answer."_s.arg(request.url().toDisplayString()), reply->errorString());
    return reply->readAll();
}

Result<void> ClientsServer::fetchToken()
{
    const QJsonObject ready = QJsonDocument::fromJson(m_console->sandbox().readyLine()).object();
    const QJsonObject admin = ready.value(u"admin"_s).toObject();
    const QString credentials = admin.value(u"clientId"_s).toString() + u':' + admin.value(u"clientSecret"_s).toString();
    m_authorization = "Basic " + credentials.toUtf8().toBase64();
    const QNetworkRequest request(QUrl(ready.value(u"issuer"_s).toString() + u"/jans-auth/restv1/token"_s));
    const auto answer = fetch(request, "grant_type=client_credentials&scope=https://jans.io/oauth/config/openid/clients.readonly");
    if (!answer)
        return fail(answer.error());
    m_authorization = "Bearer " + QJsonDocument::fromJson(*answer).object().value(u"access_token"_s).toString().toLatin1();
    return {};
}

Result<QByteArray> ClientsServer::rawBody(qint64 start, int limit)
{
    const QJsonObject ready = QJsonDocument::fromJson(m_console->sandbox().readyLine()).object();
    QUrl url(ready.value(u"configApi"_s).toString() + u"/openid/clients"_s);
    url.setQuery(u"limit=%1&startIndex=%2"_s.arg(limit).arg(start));
    const QNetworkRequest request(url);
    return fetch(request);
}

Result<Sample> ClientsServer::rawPage(qint64 start, int limit)
{
    const Stopwatch watch;
    const Result<QByteArray> body = rawBody(start, limit);
    if (!body)
        return fail(body.error());
    const QJsonDocument page = QJsonDocument::fromJson(*body);
    const Sample sample = watch.sample();
    if (page.object().value(u"entriesCount"_s).toInt() <= 0)
        return fail(Error::Kind::Protocol, u"The page at %1 is empty."_s.arg(start));
    return sample;
}

PaintedRows::PaintedRows(QWidget &viewport, std::function<bool()> isThere)
    : m_isThere(std::move(isThere))
{
    viewport.installEventFilter(this);
}

bool PaintedRows::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    // The event is handled when the loop that waits looks next.
    if (event->type() == QEvent::Paint) {
        m_paintedAtAll = true;
        m_painted = m_painted || m_isThere();
    }
    return false;
}

} // namespace drover::bench
