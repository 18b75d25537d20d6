// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using drover::test::authBase;
using drover::test::configApi;
using drover::test::SandboxFixture;

namespace {

/// Writes that are under way at the same time.
constexpr int parallelWrites = 6;

} // namespace

/// What was acknowledged is there after kill -9, whatever else was going on.
class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedDuringAStormOfWritesNothingAcknowledgedIsLost_data();
    void killedDuringAStormOfWritesNothingAcknowledgedIsLost();
    void whatIsStoredSurvivesAnOrderlyStop();
    void aTemporaryFolderIsRemovedAtTheEnd();
    void aDamagedFileIsToldNotUsed();

private:
    void post();
    void permissionTicket();
    void noteTicket(QNetworkReply *reply);

    std::unique_ptr<QProcess> m_process;
    QNetworkAccessManager m_network;
    QString m_origin;
    QString m_adminToken;
    QString m_pat;
    QStringList m_clients; ///< acknowledged
    QStringList m_tickets;
    int m_attempts = 0;
    bool m_storming = false;
};

void TestDurability::post()
{
    QNetworkRequest request(QUrl(m_origin + configApi + u"/openid/clients"_s));
    request.setRawHeader("Authorization", "Bearer " + m_adminToken.toLatin1());
    request.setRawHeader("Content-Type", "application/json");
    const QJsonObject body{{u"clientName"_s, u"Storm %1"_s.arg(++m_attempts)},
                           {u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s}}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(body).toJson());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 201) {
            m_clients.append(QJsonDocument::fromJson(reply->readAll()).object().value(u"inum").toString());
            if (m_storming)
                permissionTicket();
        }
    });
}

void TestDurability::permissionTicket()
{
    QNetworkRequest request(QUrl(m_origin + authBase + u"/host/rsrc_pr"_s));
    request.setRawHeader("Authorization", "Bearer " + m_pat.toLatin1());
    request.setRawHeader("Content-Type", "application/json");
    QNetworkReply *reply = m_network.post(request, R"({"resource_id":"0f6b3c8e-5a2d-4c7e-9b41-6d2f8a1e7c35",
                                                       "resource_scopes":["claim_gathering"]})");
    connect(reply, &QNetworkReply::finished, this, [this, reply] { noteTicket(reply); });
}

void TestDurability::noteTicket(QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 201)
        return;
    m_tickets.append(QJsonDocument::fromJson(reply->readAll()).object().value(u"ticket").toString());
    if (m_storming)
        post();
}

void TestDurability::killedDuringAStormOfWritesNothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("acknowledged");
    QTest::newRow("soon") << 5;
    QTest::newRow("later") << 60;
    QTest::newRow("much later") << 300;
}

void TestDurability::killedDuringAStormOfWritesNothingAcknowledgedIsLost()
{
    QFETCH(int, acknowledged);
    m_clients.clear();
    m_tickets.clear();
    QTemporaryDir folder;
    m_process = std::make_unique<QProcess>();
    m_process->start(QStringLiteral(DROVER_WRITESTORM), {folder.path()});
    QVERIFY(m_process->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_process->canReadLine(), 20'000);
    const QJsonObject ready = QJsonDocument::fromJson(m_process->readLine()).object();
    m_origin = ready.value(u"issuer").toString();
    SandboxFixture client;
    client.ready.origin = m_origin;
    const auto credentials = [&ready](const QString &role) {
        const QJsonObject object = ready.value(role).toObject();
        return drover::sandbox::ReadyInfo::Client{object.value(u"clientId").toString(), object.value(u"clientSecret").toString()};
    };
    m_adminToken = client.token(credentials(u"admin"_s), u"https://jans.io/oauth/config/write-all"_s);
    m_pat = client.token(credentials(u"resourceServer"_s), u"uma_protection"_s);
    QVERIFY(!m_adminToken.isEmpty() && !m_pat.isEmpty());

    m_storming = true;
    for (int i = 0; i < parallelWrites; ++i)
        post();
    QTRY_VERIFY_WITH_TIMEOUT(m_clients.size() + m_tickets.size() >= acknowledged, 60'000);
    ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
    m_storming = false;
    QVERIFY(m_process->waitForFinished());
    QTest::qWait(0);

    drover::sandbox::SandboxOptions options;
    options.dataDir = folder.path();
    SandboxFixture after(options);
    QCOMPARE(after.start(), QString());
    QCOMPARE(after.ready.admin.clientSecret, credentials(u"admin"_s).clientSecret);
    const QString token = after.adminToken();
    for (const QString &inum : std::as_const(m_clients))
        QCOMPARE(after.get(configApi + u"/openid/clients/"_s + inum, token).status, 200);
    for (const QString &ticket : std::as_const(m_tickets)) {
        const auto answer = after.postForm(authBase + u"/token"_s,
                                           {{u"grant_type"_s, drover::test::umaTicketGrant}, {u"ticket"_s, ticket}},
                                           after.ready.requestingClient);
        QCOMPARE(answer.json().value(u"error").toString(), u"need_info"_s); // and not invalid_ticket
    }
}

void TestDurability::whatIsStoredSurvivesAnOrderlyStop()
{
    QTemporaryDir folder;
    drover::sandbox::SandboxOptions options;
    options.dataDir = folder.path();
    SandboxFixture sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const QJsonObject config{{u"umaRptLifetime"_s, 77}};
    QString token = sandbox.adminToken();
    QCOMPARE(sandbox.sendJson("PUT", u"/sandbox/v1/config"_s, QJsonDocument(config), token).status, 200);
    QCOMPARE(sandbox.send("DELETE", configApi + u"/config/scripts/2DAF-F995"_s, {},
                          {{"Authorization", "Bearer " + token.toLatin1()}}).status,
             204);
    sandbox.stop();
    QCOMPARE(sandbox.start(), QString());
    QCOMPARE(sandbox.get(configApi + u"/config/scripts/inum/2DAF-F995"_s, token).status, 404); // not planted again
    QCOMPARE(sandbox.get(u"/sandbox/v1/config"_s, token).json().value(u"umaRptLifetime").toInt(), 77);
}

void TestDurability::aTemporaryFolderIsRemovedAtTheEnd()
{
    QTemporaryDir place;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", place.path().toLocal8Bit());
    SandboxFixture sandbox;
    QCOMPARE(sandbox.start(), QString());
    QCOMPARE(QDir(place.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    sandbox.stop();
    QCOMPARE(QDir(place.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 0);
    qputenv("TMPDIR", before);
}

void TestDurability::aDamagedFileIsToldNotUsed()
{
    QTemporaryDir folder;
    QFile file(folder.path() + u"/sandbox.sqlite"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    drover::sandbox::SandboxOptions options;
    options.dataDir = folder.path();
    SandboxFixture sandbox(options);
    QVERIFY(sandbox.start().contains(u"sandbox.sqlite"));
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
