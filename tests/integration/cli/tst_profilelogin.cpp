// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "jose/key.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::test;

/// Profiles with a key and with pinned certificates, against a sandbox with TLS. There is no keychain here.
class TestProfileLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anUnknownCertificateIsToldWithHowToPin();
    void aPinnedCertificateIsAcceptedAndAChangedOneRefused();
    void aKeyInAFileLogsIn();
    void anEncryptedKeyWantsItsPassphrase();
    void withoutAKeychainEachCommandAsksThePersonAndSaysWhy();
    void theStepsOfATestAreTold();

private:
    QString url() const { return m_sandbox.ready().value(u"issuer"_s).toString(); }
    QString admin() const { return m_sandbox.ready().value(u"admin"_s).toObject().value(u"clientId"_s).toString(); }
    QString caFile() const { return m_sandbox.ready().value(u"caFile"_s).toString(); }
    Outcome withSecret(const QStringList &arguments, const QByteArray &input = {})
    {
        return runWith(arguments, input, {u"DROVER_CLIENT_SECRET="_s + m_sandbox.secret()});
    }

    SandboxChild m_sandbox;
    QTemporaryDir m_folder;
    QString m_fingerprint;
};

void TestProfileLogin::initTestCase()
{
    withoutKeychain();
    QVERIFY(m_sandbox.start({u"--tls"_s}));
    const Outcome added = run({u"profile"_s, u"add"_s, u"unknown"_s, u"--url"_s, url(), u"--client-id"_s, admin()});
    QVERIFY2(added.exitCode == 0, added.all().constData());
}

void TestProfileLogin::cleanupTestCase()
{
    for (const QString &name : {u"unknown"_s, u"key"_s, u"trusting"_s, u"person"_s})
        run({u"profile"_s, u"remove"_s, name, u"--yes"_s});
}

void TestProfileLogin::anUnknownCertificateIsToldWithHowToPin()
{
    const Outcome refused = withSecret({u"client"_s, u"list"_s, u"--profile"_s, u"unknown"_s});
    QCOMPARE(refused.exitCode, 3);
    const QString told = QString::fromUtf8(refused.err);
    const qsizetype at = told.indexOf(u"--pin "_s);
    QVERIFY2(at > 0 && told.contains(u"profile edit unknown"), refused.err.constData());
    m_fingerprint = told.mid(at + 6, 95);
    QCOMPARE(m_fingerprint.count(u':'), 31);
    QVERIFY2(told.contains(u"Drover sandbox") && told.contains(u"valid from"), refused.err.constData());
}

void TestProfileLogin::aPinnedCertificateIsAcceptedAndAChangedOneRefused()
{
    const Outcome pinned = run({u"profile"_s, u"edit"_s, u"unknown"_s, u"--pin"_s, m_fingerprint, u"--json"_s});
    QVERIFY2(pinned.exitCode == 0, pinned.all().constData());
    QCOMPARE(pinned.json().value(u"pinnedSha256"_s).toString(), m_fingerprint);
    QCOMPARE(pinned.json().value(u"clientId"_s).toString(), admin()); // the rest stays
    const Outcome listed = withSecret({u"client"_s, u"list"_s, u"--profile"_s, u"unknown"_s, u"--limit"_s, u"1"_s});
    QVERIFY2(listed.exitCode == 0, listed.all().constData());

    const QString other = u"AA:"_s.repeated(31) + u"AA"_s;
    QCOMPARE(run({u"profile"_s, u"edit"_s, u"unknown"_s, u"--pin"_s, other}).exitCode, 0);
    const Outcome refused = withSecret({u"client"_s, u"list"_s, u"--profile"_s, u"unknown"_s});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("WARNING") && refused.err.contains(other.toUtf8()) && refused.err.contains(m_fingerprint.toUtf8()),
             refused.err.constData());
    QCOMPARE(run({u"profile"_s, u"edit"_s, u"unknown"_s, u"--pin"_s, u"AB:CD"_s}).exitCode, 2);
}

void TestProfileLogin::aKeyInAFileLogsIn()
{
    QCOMPARE(run({u"profile"_s, u"add"_s, u"trusting"_s, u"--url"_s, url(), u"--client-id"_s, admin(), u"--ca-file"_s, caFile()}).exitCode, 0);
    const auto key = jose::Key::make(u"P-256"_s);
    QVERIFY(writeTo(m_folder.filePath(u"key.pem"_s), key->toPem()));
    QVERIFY(writeTo(m_folder.filePath(u"hidden.pem"_s), key->toPem(u"CANARY-open"_s)));
    const QJsonObject jwks{{u"keys"_s, QJsonArray{key->publicJwk()}}};
    const QJsonObject client{{u"clientName"_s, u"By key"_s},
                             {u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s}},
                             {u"grantTypes"_s, QJsonArray{u"client_credentials"_s}},
                             {u"tokenEndpointAuthMethod"_s, u"private_key_jwt"_s},
                             {u"jwks"_s, QString::fromUtf8(QJsonDocument(jwks).toJson(QJsonDocument::Compact))},
                             {u"scopes"_s, QJsonArray{}}};
    const Outcome scopes = withSecret({u"scope"_s, u"list"_s, u"--profile"_s, u"trusting"_s, u"--search"_s, u"read-all"_s, u"--json"_s});
    const QString dn = scopes.json().value(u"entries"_s).toArray().at(0).toObject().value(u"dn"_s).toString();
    QVERIFY2(!dn.isEmpty(), scopes.all().constData());
    QJsonObject allowed = client;
    allowed.insert(u"scopes"_s, QJsonArray{dn});
    const Outcome made = withSecret({u"client"_s, u"create"_s, u"-"_s, u"--profile"_s, u"trusting"_s, u"--json"_s},
                                    QJsonDocument(allowed).toJson(QJsonDocument::Compact));
    QVERIFY2(made.exitCode == 0, made.all().constData());
    const QString id = made.json().value(u"inum"_s).toString();
    QVERIFY2(!id.isEmpty(), made.all().constData());
    const Outcome added = run({u"profile"_s, u"add"_s, u"key"_s, u"--url"_s, url(), u"--ca-file"_s, caFile(), u"--auth"_s,
                               u"private-key-jwt"_s, u"--client-id"_s, id, u"--key-file"_s, m_folder.filePath(u"key.pem"_s)});
    QVERIFY2(added.exitCode == 0, added.all().constData());
    const Outcome listed = run({u"script"_s, u"list"_s, u"--profile"_s, u"key"_s, u"--json"_s});
    QVERIFY2(listed.exitCode == 0, listed.all().constData());
}

void TestProfileLogin::anEncryptedKeyWantsItsPassphrase()
{
    QCOMPARE(run({u"profile"_s, u"edit"_s, u"key"_s, u"--key-file"_s, m_folder.filePath(u"hidden.pem"_s)}).exitCode, 0);
    const Outcome without = run({u"script"_s, u"list"_s, u"--profile"_s, u"key"_s});
    QCOMPARE(without.exitCode, 2);
    QVERIFY2(without.err.contains("passphrase"), without.err.constData());
    const Outcome with = runWith({u"script"_s, u"list"_s, u"--profile"_s, u"key"_s, u"--secret-stdin"_s}, "CANARY-open\n");
    QVERIFY2(with.exitCode == 0, with.all().constData());
    const Outcome wrong = runWith({u"script"_s, u"list"_s, u"--profile"_s, u"key"_s, u"--secret-stdin"_s}, "CANARY-shut\n");
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(!wrong.all().contains("CANARY"));
}

void TestProfileLogin::withoutAKeychainEachCommandAsksThePersonAndSaysWhy()
{
    const QJsonObject client{{u"clientName"_s, u"A person's"_s},
                             {u"clientSecret"_s, u"CANARY-device"_s},
                             {u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s}},
                             {u"userInfoSignedResponseAlg"_s, u"RS256"_s},
                             {u"grantTypes"_s, QJsonArray{u"client_credentials"_s, u"refresh_token"_s,
                                                          u"urn:ietf:params:oauth:grant-type:device_code"_s}}};
    const Outcome made = withSecret({u"client"_s, u"create"_s, u"-"_s, u"--profile"_s, u"trusting"_s, u"--json"_s},
                                    QJsonDocument(client).toJson(QJsonDocument::Compact));
    QVERIFY2(made.exitCode == 0, made.all().constData());
    const Outcome added = run({u"profile"_s, u"add"_s, u"person"_s, u"--url"_s, url(), u"--ca-file"_s, caFile(), u"--auth"_s,
                               u"device"_s, u"--client-id"_s, made.json().value(u"inum"_s).toString()});
    QVERIFY2(added.exitCode == 0, added.all().constData());
    QProcess asking;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"DROVER_CLIENT_SECRET"_s, u"CANARY-device"_s);
    asking.setProcessEnvironment(variables);
    asking.setReadChannel(QProcess::StandardError);
    asking.start(cli(), {u"client"_s, u"list"_s, u"--profile"_s, u"person"_s});
    QByteArray told;
    while (!told.contains("ask again") && asking.waitForReadyRead(120000))
        told += asking.readAllStandardError();
    asking.terminate();
    QVERIFY(asking.waitForFinished(60000));
    told += asking.readAllStandardError();
    QVERIFY2(told.contains("enter the code") && told.contains("ask again") && told.contains("no keychain"), told.constData());
    QVERIFY(!told.contains("CANARY"));
}

void TestProfileLogin::theStepsOfATestAreTold()
{
    const Outcome good = withSecret({u"profile"_s, u"test"_s, u"trusting"_s, u"--json"_s});
    QVERIFY2(good.exitCode == 0, good.all().constData());
    const QJsonArray steps = good.json().value(u"steps"_s).toArray();
    QCOMPARE(steps.size(), 5);
    for (const QJsonValue &step : steps)
        QVERIFY2(step[u"state"_s].toString() == u"ok", good.out.constData());
    const Outcome bad = runWith({u"profile"_s, u"test"_s, u"trusting"_s}, {}, {u"DROVER_CLIENT_SECRET=wrong"_s});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.out.contains("left out"), bad.out.constData());
}

QTEST_GUILESS_MAIN(TestProfileLogin)
#include "tst_profilelogin.moc"
