// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputime.h"
#include "httpload.h"
#include "main.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 0.5;
constexpr int rounds = 9;
constexpr int connections = 8;
constexpr int requestsInARound = 4'000;
constexpr int startMs = 120'000;
constexpr int endMs = 10'000;

/// A server in a process of its own that ends when its input does.
class ServerProcess
{
public:
    ServerProcess() = default;
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;
    ~ServerProcess()
    {
        m_process.closeWriteChannel();
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(endMs))
            m_process.kill();
        m_process.waitForFinished(endMs);
    }

    /// Starts it and gives its first line.
    Result<QByteArray> start(const QString &program, const QStringList &arguments)
    {
        m_process.start(program, arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(startMs)) {
                return fail(Error::Kind::Unreachable, u"%1 did not start."_s.arg(program),
                            QString::fromUtf8(m_process.readAllStandardError()) + m_process.errorString());
            }
        }
        return m_process.readLine();
    }
    double cpuMs() const { return treeCpuMs(m_process.processId()); }

private:
    QProcess m_process;
};

/// How many times a second the sandbox gives one client to eight connections, token checked and object read from its store;
/// against a bare QHttpServer route that answers the same bytes.
class AdminApi : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"admin-api"_s,
                u"sandbox: GET of one client, requests a second, 8 connections"_s,
                u"the same bytes from a bare QHttpServer route, 8 connections"_s,
                u"requests/s"_s,
                Better::Higher,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        const Result<QByteArray> line =
            m_sandbox.start(QStringLiteral(DROVER_BENCH_BIN "/drover-cli"), {u"sandbox"_s, u"--seed"_s, u"empty"_s, u"--clients"_s, u"1000"_s});
        if (!line)
            return fail(line.error());
        const QJsonObject ready = QJsonDocument::fromJson(*line).object();
        const QUrl issuer(ready.value(u"issuer"_s).toString());
        const QJsonObject admin = ready.value(u"admin"_s).toObject();
        if (const Result<void> token = fetchToken(issuer, admin); !token)
            return token;
        const QUrl client(ready.value(u"configApi"_s).toString() + u"/openid/clients/"_s + admin.value(u"clientId"_s).toString());
        const Result<QByteArray> body = fetch(client, {});
        if (!body)
            return fail(body.error());
        m_size = body->size();
        m_sandboxPort = static_cast<quint16>(issuer.port());
        m_sandboxRequest = requestFor(client.path().toLatin1());
        return startYardstick(*body);
    }

    Result<Sample> runYardstick() override { return run(m_yardstick, m_yardstickPort, m_yardstickRequest); }
    Result<Sample> runSubject() override { return run(m_sandbox, m_sandboxPort, m_sandboxRequest); }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"%1 bytes an answer, %2 requests a round; each server in a process of its own, the load from plain sockets."_s
                    .arg(m_size)
                    .arg(requestsInARound)};
    }

private:
    Result<QByteArray> fetch(const QUrl &url, const QByteArray &form)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(url);
        request.setTransferTimeout(startMs);
        request.setRawHeader("Authorization", m_authorization);
        if (!form.isEmpty())
            request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? network.get(request) : network.post(request, form));
        while (!reply->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (reply->error() != QNetworkReply::NoError)
            return fail(Error::Kind::Unreachable, u"%1 gave no answer."_s.arg(url.toDisplayString()), reply->errorString());
        return reply->readAll();
    }

    Result<void> fetchToken(const QUrl &issuer, const QJsonObject &admin)
    {
        const QString credentials = admin.value(u"clientId"_s).toString() + u':' + admin.value(u"clientSecret"_s).toString();
        m_authorization = "Basic " + credentials.toUtf8().toBase64();
        const QUrl endpoint(issuer.toString() + u"/jans-auth/restv1/token"_s);
        const Result<QByteArray> answer = fetch(
            endpoint, "grant_type=client_credentials&scope=https://jans.io/oauth/config/openid/clients.readonly");
        if (!answer)
            return fail(answer.error());
        m_authorization = "Bearer " + QJsonDocument::fromJson(*answer).object().value(u"access_token"_s).toString().toLatin1();
        return {};
    }

    QByteArray requestFor(const QByteArray &path) const
    {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nAuthorization: " + m_authorization
            + "\r\n\r\n";
    }

    Result<void> startYardstick(const QByteArray &body)
    {
        QFile file(m_folder.filePath(u"client.json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(body) != body.size())
            return fail(Error::Kind::Internal, u"The file %1 can't be written."_s.arg(file.fileName()), file.errorString());
        file.close();
        const Result<QByteArray> line = m_yardstick.start(QStringLiteral(DROVER_BENCH_BIN "/bench_bare_http"), {file.fileName()});
        if (!line)
            return fail(line.error());
        m_yardstickPort = static_cast<quint16>(line->trimmed().toUInt());
        m_yardstickRequest = requestFor("/client");
        return {};
    }

    Result<Sample> run(const ServerProcess &server, quint16 port, const QByteArray &request) const
    {
        const double cpuBefore = server.cpuMs();
        const Stopwatch watch;
        const Result<void> done = loadHttp(port, request, m_size, connections, requestsInARound);
        Sample sample = watch.sample();
        if (!done)
            return fail(done.error());
        sample.cpuMs = server.cpuMs() - cpuBefore;
        sample.count = requestsInARound;
        return sample;
    }

    QTemporaryDir m_folder;
    ServerProcess m_sandbox;
    ServerProcess m_yardstick;
    QByteArray m_authorization;
    QByteArray m_sandboxRequest;
    QByteArray m_yardstickRequest;
    quint16 m_sandboxPort = 0;
    quint16 m_yardstickPort = 0;
    qsizetype m_size = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<AdminApi>();
}

} // namespace drover::bench
