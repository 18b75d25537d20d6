// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <csignal>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sandbox {
    QProcess process;
    QJsonObject ready;

    bool start(const QStringList &arguments)
    {
        process.start(drover::test::cli(), QStringList{u"sandbox"_s} + arguments);
        QByteArray line;
        while (!line.contains('\n')) {
            if (!process.waitForReadyRead(60000))
                return false;
            line += process.readAllStandardOutput();
        }
        ready = QJsonDocument::fromJson(line).object();
        return ready.value(u"ready"_s).toBool();
    }
    ~Sandbox()
    {
        process.kill();
        process.waitForFinished(5000);
    }
};

} // namespace

class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReadyLineHasWhatTheContractNames();
    void aTokenIsGrantedToTheAdminClient();
    void sigtermEndsItInOrder();
    void theStoreIsKeptInItsFolder();

private:
    std::unique_ptr<QNetworkReply> post(const QUrl &url, const QByteArray &body, const QString &user, const QString &password);
    QNetworkAccessManager m_network;
};

std::unique_ptr<QNetworkReply> TestSandbox::post(const QUrl &url, const QByteArray &body, const QString &user, const QString &password)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Authorization", "Basic " + (user + u':' + password).toUtf8().toBase64());
    std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(30000);
    return reply;
}

void TestSandbox::theReadyLineHasWhatTheContractNames()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start({}));
    const QString issuer = sandbox.ready.value(u"issuer"_s).toString();
    QVERIFY(issuer.startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(sandbox.ready.value(u"configApi"_s).toString(), QString(issuer + u"/jans-config-api/api/v1"_s));
    QCOMPARE(sandbox.ready.value(u"protectedResource"_s).toString(), QString(issuer + u"/rs"_s));
    for (const QString &client : {u"admin"_s, u"resourceServer"_s, u"requestingClient"_s}) {
        const QJsonObject credentials = sandbox.ready.value(client).toObject();
        QVERIFY(!credentials.value(u"clientId"_s).toString().isEmpty());
        QVERIFY(!credentials.value(u"clientSecret"_s).toString().isEmpty());
    }
    QVERIFY(!sandbox.ready.value(u"requestingClient"_s).toObject().value(u"claimsRedirectUri"_s).toString().isEmpty());
}

void TestSandbox::aTokenIsGrantedToTheAdminClient()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start({}));
    const QJsonObject admin = sandbox.ready.value(u"admin"_s).toObject();
    const QUrl url(sandbox.ready.value(u"issuer"_s).toString() + u"/jans-auth/restv1/token"_s);
    const auto good = post(url, "grant_type=client_credentials&scope=https%3A%2F%2Fjans.io%2Foauth%2Fconfig%2Fscripts.readonly",
                           admin.value(u"clientId"_s).toString(), admin.value(u"clientSecret"_s).toString());
    QCOMPARE(good->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QVERIFY(QJsonDocument::fromJson(good->readAll()).object().contains(u"access_token"_s));
    const auto bad = post(url, "grant_type=client_credentials", admin.value(u"clientId"_s).toString(), u"wrong"_s);
    QCOMPARE(bad->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    QCOMPARE(QJsonDocument::fromJson(bad->readAll()).object().value(u"error"_s).toString(), u"invalid_client"_s);
}

void TestSandbox::sigtermEndsItInOrder()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start({u"--seed"_s, u"empty"_s}));
    ::kill(static_cast<pid_t>(sandbox.process.processId()), SIGTERM);
    QVERIFY(sandbox.process.waitForFinished(20000));
    QCOMPARE(sandbox.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process.exitCode(), 0);
}

void TestSandbox::theStoreIsKeptInItsFolder()
{
    const QTemporaryDir folder;
    QString clientId;
    {
        Sandbox first;
        QVERIFY(first.start({u"--data"_s, folder.path()}));
        clientId = first.ready.value(u"admin"_s).toObject().value(u"clientId"_s).toString();
        ::kill(static_cast<pid_t>(first.process.processId()), SIGTERM);
        QVERIFY(first.process.waitForFinished(20000));
    }
    Sandbox second;
    QVERIFY(second.start({u"--data"_s, folder.path()}));
    const QJsonObject admin = second.ready.value(u"admin"_s).toObject();
    QCOMPARE(admin.value(u"clientId"_s).toString(), clientId);
    const QUrl url(second.ready.value(u"issuer"_s).toString() + u"/jans-auth/restv1/token"_s);
    const auto reply = post(url, "grant_type=client_credentials", clientId, admin.value(u"clientSecret"_s).toString());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
