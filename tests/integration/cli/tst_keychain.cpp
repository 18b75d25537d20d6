// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewallet.h"
#include "sandbox.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

/// What commands keep in the keychain: the log-in of a person by the device flow.
class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theSecondCommandAsksNobody();
    void aLogInThatTheServerForgotIsAskedForAgain();
    void aProfileThatIsRemovedTakesItAlong();

private:
    /// Runs a command with the event loop turning, since the wallet is asked meanwhile. Where it wants a code entered, an
    /// administrator does.
    Outcome command(const QStringList &arguments);
    bool enterCode(const QString &told);
    Outcome list() { return command({u"client"_s, u"list"_s, u"--profile"_s, u"person"_s, u"--limit"_s, u"1"_s, u"--json"_s}); }

    SandboxChild m_sandbox;
    WalletBus m_bus;
};

bool KeychainTest::enterCode(const QString &told)
{
    static const QRegularExpression prompt(u"open (\\S+) in a browser and enter the code (\\S+)\\."_s);
    const QRegularExpressionMatch match = prompt.match(told);
    if (!match.hasMatch())
        return false;
    QUrl page(match.captured(1));
    page.setQuery(QString());
    QUrlQuery form;
    for (const auto &[name, value] : {std::pair{u"user_code"_s, match.captured(2)}, std::pair{u"username"_s, u"admin"_s},
                                      std::pair{u"password"_s, u"admin"_s}, std::pair{u"decision"_s, u"allow"_s}})
        form.addQueryItem(name, value);
    QNetworkAccessManager network;
    QNetworkRequest request(page);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    const bool answered = QTest::qWaitFor([reply] { return reply->isFinished(); }, 60000);
    const bool taken = answered && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    reply->deleteLater();
    return taken;
}

Outcome KeychainTest::command(const QStringList &arguments)
{
    QProcess process;
    process.start(cli(), arguments);
    Outcome outcome;
    bool isEntered = false;
    outcome.ended = QTest::qWaitFor(
        [&] {
            outcome.err += process.readAllStandardError();
            if (!isEntered && outcome.err.contains("enter the code"))
                isEntered = enterCode(QString::fromUtf8(outcome.err));
            return process.state() == QProcess::NotRunning && process.error() != QProcess::FailedToStart;
        },
        120000);
    if (!outcome.ended)
        process.kill();
    process.waitForFinished(5000);
    outcome.exitCode = outcome.ended ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err += process.readAllStandardError();
    return outcome;
}

void KeychainTest::initTestCase()
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    if (!m_bus.start())
        QSKIP("there is no D-Bus here");
    QVERIFY(m_sandbox.start());
    qputenv("DROVER_CLIENT_SECRET", m_sandbox.secret().toUtf8());
    const QJsonObject ready = m_sandbox.ready();
    const QString url = ready.value(u"issuer"_s).toString();
    const QString admin = ready.value(u"admin"_s).toObject().value(u"clientId"_s).toString();
    const Outcome first = command({u"profile"_s, u"add"_s, u"admin"_s, u"--url"_s, url, u"--client-id"_s, admin});
    QVERIFY2(first.exitCode == 0, first.all().constData());
    QJsonArray scopes;
    for (const QString &value : {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}) {
        const Outcome found = command({u"scope"_s, u"list"_s, u"--profile"_s, u"admin"_s, u"--filter"_s, QString(u"id="_s + value), u"--json"_s});
        QVERIFY2(found.exitCode == 0, found.all().constData());
        scopes.append(found.json().value(u"entries"_s).toArray().at(0).toObject().value(u"dn"_s));
    }
    const QJsonObject client{{u"clientName"_s, u"A person's"_s},
                             {u"clientSecret"_s, u"CANARY-device"_s},
                             {u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s}},
                             {u"userInfoSignedResponseAlg"_s, u"RS256"_s},
                             {u"scopes"_s, scopes},
                             {u"grantTypes"_s, QJsonArray{u"client_credentials"_s, u"refresh_token"_s,
                                                          u"urn:ietf:params:oauth:grant-type:device_code"_s}}};
    const Outcome made = runWith({u"client"_s, u"create"_s, u"-"_s, u"--profile"_s, u"admin"_s, u"--json"_s},
                                 QJsonDocument(client).toJson(QJsonDocument::Compact));
    QVERIFY2(made.exitCode == 0, made.all().constData());
    const Outcome added = command({u"profile"_s, u"add"_s, u"person"_s, u"--url"_s, url, u"--auth"_s, u"device"_s, u"--client-id"_s,
                                   made.json().value(u"inum"_s).toString()});
    QVERIFY2(added.exitCode == 0, added.all().constData());
    qputenv("DROVER_CLIENT_SECRET", "CANARY-device");
    // Programs give a keychain half a second to show itself, which a busy machine may not have.
    Outcome asked;
    for (int i = 0; i < 10 && (i == 0 || asked.err.contains("ask again")); ++i)
        asked = list();
    if (asked.err.contains("ask again"))
        QSKIP("the keychain here is none of KDE's");
    QVERIFY2(asked.exitCode == 0 && asked.err.contains("enter the code"), asked.all().constData());
    QCOMPARE(m_bus.wallet.passwords.size(), 1);
    QVERIFY(m_bus.wallet.passwords.firstKey().contains(u"/refresh/"));
    QVERIFY(!asked.all().contains(m_bus.wallet.passwords.first().toUtf8()));
}

void KeychainTest::cleanupTestCase()
{
    for (const QString &name : {u"admin"_s, u"person"_s})
        command({u"profile"_s, u"remove"_s, name, u"--yes"_s});
}

void KeychainTest::theSecondCommandAsksNobody()
{
    for (int i = 0; i < 2; ++i) {
        const QString before = m_bus.wallet.passwords.first();
        const Outcome again = list();
        if (again.err.contains("ask again"))
            QSKIP("the keychain did not show itself in time");
        QVERIFY2(again.exitCode == 0, again.all().constData());
        QVERIFY2(!again.err.contains("enter the code"), again.err.constData());
        QCOMPARE(again.json().value(u"entries"_s).toArray().size(), 1);
        // The server gives each token one use: the next one is kept.
        QCOMPARE(m_bus.wallet.passwords.size(), 1);
        QVERIFY(m_bus.wallet.passwords.first() != before);
    }
}

void KeychainTest::aLogInThatTheServerForgotIsAskedForAgain()
{
    m_bus.wallet.passwords.first() = u"nonsense"_s;
    const Outcome asked = list();
    if (asked.err.contains("ask again"))
        QSKIP("the keychain did not show itself in time");
    QVERIFY2(asked.exitCode == 0 && asked.err.contains("enter the code"), asked.all().constData());
    QVERIFY(m_bus.wallet.passwords.first() != u"nonsense");
}

void KeychainTest::aProfileThatIsRemovedTakesItAlong()
{
    const Outcome removed = command({u"profile"_s, u"remove"_s, u"person"_s, u"--yes"_s});
    QVERIFY2(removed.exitCode == 0, removed.all().constData());
    if (m_bus.wallet.passwords.size() == 1)
        QSKIP("the keychain did not show itself in time");
    QVERIFY(m_bus.wallet.passwords.isEmpty());
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
