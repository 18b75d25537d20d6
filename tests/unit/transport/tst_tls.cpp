// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include "support/testcertificates.h"
#include "transport/httpclient.h"

#include <QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transport;

namespace {

QString dataFile(const char *name)
{
    return QFINDTESTDATA(QString(u"data/"_s + QLatin1StringView(name)));
}

QSslCertificate certificate(const char *name)
{
    return QSslCertificate::fromPath(dataFile(name)).value(0);
}

QSslConfiguration identity(const char *certificateName, const char *keyName)
{
    QFile keyFile(dataFile(keyName));
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("the test key is missing");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate(certificateName));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    return configuration;
}

WireAnswer hello(const WireRequest &)
{
    return WireAnswer::http(200, "hello");
}

Result<HttpReply> sent(HttpClient &client, const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return QCoro::waitFor(client.send(request));
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
    }

    void aCertificateOfAnUnknownAuthorityIsRefusedWithTheReason()
    {
        FaultServer server(hello, identity("server.pem", "server.key"));
        HttpClient client;
        const auto reply = sent(client, server.url());
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
        QVERIFY(reply.error().why.contains(u"certificate"));
        // What a person compares before pinning it.
        QVERIFY(reply.error().detail.contains(
            fingerprintText(certificate("server.pem").digest(QCryptographicHash::Sha256))));
        QVERIFY(server.requests().isEmpty());
    }

    void theProfilesOwnAuthorityIsTrusted()
    {
        FaultServer server(hello, identity("server.pem", "server.key"));
        HttpClient client;
        QVERIFY(client.setTlsPolicy({dataFile("ca.pem"), {}}));
        const auto reply = sent(client, server.url());
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QCOMPARE(reply->body, QByteArray("hello"));
    }

    void aCertificateForAnotherHostIsRefused()
    {
        FaultServer server(hello, identity("other.pem", "other.key"));
        HttpClient client;
        QVERIFY(client.setTlsPolicy({dataFile("ca.pem"), {}}));
        const auto reply = sent(client, server.url());
        QVERIFY(!reply);
        QVERIFY2(reply.error().why.contains(u"host name"), qPrintable(reply.error().why));
    }

    void thePinnedCertificateIsAcceptedWhoeverSignedIt()
    {
        FaultServer server(hello, identity("other.pem", "other.key"));
        HttpClient client;
        QVERIFY(client.setTlsPolicy({{}, certificate("other.pem").digest(QCryptographicHash::Sha256)}));
        const auto reply = sent(client, server.url());
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QCOMPARE(reply->body, QByteArray("hello"));
    }

    void aCertificateOtherThanThePinnedOneIsRefusedEvenIfItsAuthorityIsTrusted()
    {
        FaultServer server(hello, identity("server.pem", "server.key"));
        HttpClient client;
        QVERIFY(client.setTlsPolicy({dataFile("ca.pem"), certificate("other.pem").digest(QCryptographicHash::Sha256)}));
        const auto reply = sent(client, server.url());
        QVERIFY(!reply);
        QVERIFY(reply.error().why.contains(u"pinned"));
        // Both are told, so that a person can compare.
        QVERIFY(reply.error().why.contains(fingerprintText(certificate("other.pem").digest(QCryptographicHash::Sha256))));
        QVERIFY(reply.error().why.contains(fingerprintText(certificate("server.pem").digest(QCryptographicHash::Sha256))));
        QVERIFY(server.requests().isEmpty());
    }

    void aRefusedCertificateIsShownWithItsChain()
    {
        const test::Identity authority = test::makeIdentity("An authority");
        const test::Identity own = test::makeIdentity("idp.example.org", &authority);
        FaultServer server(hello, own.serverConfiguration(authority.certificate));
        HttpClient client;
        QSignalSpy refusals(&client, &HttpClient::certificateRefused);
        QVERIFY(!sent(client, server.url()));
        QCOMPARE(refusals.size(), 1);
        const auto refusal = refusals.at(0).at(0).value<CertificateRefusal>();
        QCOMPARE(refusal.chain.size(), 2);
        QCOMPARE(refusal.sha256(), own.sha256());
        QVERIFY(!refusal.isChangedPin());
        QVERIFY(!refusal.reasons.isEmpty());

        QVERIFY(client.setTlsPolicy({{}, own.sha256()}));
        const auto reply = sent(client, server.url());
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QCOMPARE(reply->peer->subject, u"idp.example.org"_s);
        QCOMPARE(refusals.size(), 1);

        // The same server with a new certificate of the same name.
        const test::Identity renewed = test::makeIdentity("idp.example.org", &authority);
        FaultServer other(hello, renewed.serverConfiguration(authority.certificate));
        QVERIFY(!sent(client, other.url()));
        QCOMPARE(refusals.size(), 2);
        const auto changed = refusals.at(1).at(0).value<CertificateRefusal>();
        QVERIFY(changed.isChangedPin());
        QCOMPARE(changed.pinnedSha256, own.sha256());
        QCOMPARE(changed.sha256(), renewed.sha256());
        QVERIFY(other.requests().isEmpty());
    }

    void aChangedPolicyCountsForTheNextRequest()
    {
        FaultServer server(hello, identity("server.pem", "server.key"));
        HttpClient client;
        QVERIFY(client.setTlsPolicy({dataFile("ca.pem"), {}}));
        QVERIFY(sent(client, server.url()));
        QVERIFY(client.setTlsPolicy({}));
        QVERIFY(!sent(client, server.url()));
    }

    void anAuthorityFileThatIsNoneIsTold()
    {
        HttpClient client;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"empty.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a certificate\n");
        file.close();
        for (const QString &path : {file.fileName(), folder.filePath(u"absent.pem"_s)}) {
            const auto set = client.setTlsPolicy({path, {}});
            QVERIFY(!set);
            QVERIFY(set.error().what.contains(path));
        }
    }

    void aServerThatSpeaksNoTlsIsTold()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        HttpClient client;
        client.setRetryDelays({});
        const auto reply = sent(client, QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
        QVERIFY2(reply.error().next.contains(u"HTTPS"), qPrintable(reply.error().sentence()));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
