// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"
#include "sandbox/store/entitykind.h"
#include "scripts/scripthost.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using drover::test::authBase;
using drover::test::Browser;
using drover::test::configApi;
using drover::test::Reply;
using drover::test::SandboxFixture;

/// The sandbox with the real script host: the demo scripts run on Jython.
class TestRealHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theTutorialGrantsUsAndNy();
    void theTutorialDeniesDeAndBerlin();
    void aBlankValueShowsThePageAgain();
    void aSyntaxErrorIsRecordedAndMendedByTheNextWrite();
    void anExceptionIsRecordedOnce();
    void anEndlessScriptIsStoppedAndTheNextFlowWorks();
    void everyDemoScriptHasNoProblems();
    void oneMethodIsCalledWhenItIsAskedFor();
    void aCallThatCantBeMadeIsRefusedWithItsReason();

private:
    Reply askToken(const QString &ticket);
    Reply flow(const QString &country, const QString &city);
    QString gatheringUrl(const QString &ticket) const;
    QJsonObject policy();
    void writePolicy(const QString &source);

    std::unique_ptr<SandboxFixture> m_sandbox;
    QString m_source;
};

void TestRealHost::initTestCase()
{
    drover::sandbox::SandboxOptions options;
    options.hostSettings.callTimeoutMs = 3'000;
    options.makeEngine = [settings = options.hostSettings] { return std::make_unique<drover::scripts::ScriptHost>(settings); };
    m_sandbox = std::make_unique<SandboxFixture>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_source = policy().value(u"script").toString();
}

void TestRealHost::cleanupTestCase()
{
    m_sandbox.reset();
}

Reply TestRealHost::askToken(const QString &ticket)
{
    return m_sandbox->postForm(authBase + u"/token"_s, {{u"grant_type"_s, drover::test::umaTicketGrant}, {u"ticket"_s, ticket}},
                               m_sandbox->ready.requestingClient);
}

QString TestRealHost::gatheringUrl(const QString &ticket) const
{
    return m_sandbox->ready.origin + authBase + u"/uma/gather_claims?client_id="_s + m_sandbox->ready.requestingClient.clientId
        + u"&ticket="_s + ticket + u"&claims_redirect_uri="_s + m_sandbox->ready.claimsRedirectUri;
}

Reply TestRealHost::flow(const QString &country, const QString &city)
{
    const Reply needed = askToken(m_sandbox->get(u"/rs/posts/1"_s).json().value(u"ticket").toString());
    if (needed.json().value(u"error") != u"need_info"_s)
        return needed;
    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(needed.json().value(u"ticket").toString()));
    browser.submit({{u"loginForm:country"_s, country}});
    browser.submit({{u"loginForm:city"_s, city}});
    return askToken(QUrlQuery(QUrl(browser.address)).queryItemValue(u"ticket"_s));
}

QJsonObject TestRealHost::policy()
{
    return m_sandbox->get(configApi + u"/config/scripts/inum/2DAF-F995"_s, m_sandbox->adminToken()).json();
}

void TestRealHost::writePolicy(const QString &source)
{
    QJsonObject script = policy();
    script.insert(u"script"_s, source);
    QCOMPARE(m_sandbox->sendJson("PUT", configApi + u"/config/scripts"_s, QJsonDocument(script), m_sandbox->adminToken()).status, 200);
}

void TestRealHost::theTutorialGrantsUsAndNy()
{
    const Reply granted = flow(u"US"_s, u"NY"_s);
    QVERIFY2(granted.status == 200, granted.body.constData());
    QCOMPARE(m_sandbox->get(u"/rs/posts/1"_s, granted.json().value(u"access_token").toString()).status, 200);
}

void TestRealHost::theTutorialDeniesDeAndBerlin()
{
    QCOMPARE(flow(u"DE"_s, u"Berlin"_s).json().value(u"error").toString(), u"forbidden_by_policy"_s);
}

void TestRealHost::aBlankValueShowsThePageAgain()
{
    const Reply needed = askToken(m_sandbox->get(u"/rs/posts/1"_s).json().value(u"ticket").toString());
    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(needed.json().value(u"ticket").toString()));
    browser.submit({{u"loginForm:country"_s, u"  "_s}});
    QVERIFY(browser.address.endsWith(u"country.htm"));
    browser.submit({{u"loginForm:country"_s, u"US"_s}});
    QVERIFY(browser.address.endsWith(u"city.htm"));
}

void TestRealHost::aSyntaxErrorIsRecordedAndMendedByTheNextWrite()
{
    writePolicy(u"class UmaRptPolicy(:\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(policy().contains(u"scriptError"), 30'000);
    QVERIFY(policy().value(u"scriptError").toObject().value(u"stackTrace").toString().contains(u"SyntaxError"));
    QCOMPARE(flow(u"US"_s, u"NY"_s).json().value(u"error").toString(), u"forbidden_by_policy"_s); // the type's dummy denies
    writePolicy(m_source);
    QTRY_VERIFY_WITH_TIMEOUT(!policy().contains(u"scriptError"), 30'000);
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 200);
}

void TestRealHost::anExceptionIsRecordedOnce()
{
    QString raising = m_source;
    raising.replace(u"country = context.getClaim(\"country\")"_s, u"country = {}[\"country\"]"_s);
    writePolicy(raising);
    QCOMPARE(flow(u"US"_s, u"NY"_s).json().value(u"error").toString(), u"forbidden_by_policy"_s);
    const QString stored = policy().value(u"scriptError").toObject().value(u"stackTrace").toString();
    QVERIFY2(stored.contains(u"KeyError"), qPrintable(stored));
    writePolicy(m_source);
    QTRY_VERIFY_WITH_TIMEOUT(!policy().contains(u"scriptError"), 30'000);
}

void TestRealHost::anEndlessScriptIsStoppedAndTheNextFlowWorks()
{
    QString endless = m_source;
    endless.replace(u"country = context.getClaim(\"country\")"_s, u"while True: country = 1"_s);
    writePolicy(endless);
    const Reply stopped = flow(u"US"_s, u"NY"_s);
    QCOMPARE(stopped.status, 504);
    QVERIFY2(stopped.text().contains(u"script_timeout"), qPrintable(stopped.text()));
    writePolicy(m_source);
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 200);
}

void TestRealHost::everyDemoScriptHasNoProblems()
{
    drover::scripts::ScriptHost host;
    const QStringList types = drover::sandbox::infoOf(drover::sandbox::Kind::Script).fieldByName(u"scriptType"_s)->values;
    for (const QString &type : types) {
        QFile file(u":/drover/sandbox/scripts/%1.py"_s.arg(type));
        QVERIFY2(file.open(QFile::ReadOnly), qPrintable(type));
        const QString source = QString::fromUtf8(file.readAll());
        const auto problems = QCoro::waitFor(host.check(u"demo_"_s + type, type, source, drover::scripts::Generation::Janssen));
        QVERIFY2(problems, qPrintable(type));
        for (const QJsonValue &problem : std::as_const(*problems)) {
            QVERIFY2(problem.toObject().value(u"severity") != u"error"_s,
                     QJsonDocument(problem.toObject()).toJson().prepend(type.toUtf8()).constData());
        }
    }
    QCoro::waitFor(host.shutDown());
}

void TestRealHost::oneMethodIsCalledWhenItIsAskedFor()
{
    QFile file(u":/drover/sandbox/scripts/uma_rpt_policy.py"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject script{{u"name"_s, u"alone"_s}, {u"type"_s, u"uma_rpt_policy"_s}, {u"source"_s, QString::fromUtf8(file.readAll())}};
    const auto call = [&](const QString &country) {
        const QJsonObject context{{u"claims"_s, QJsonObject{{u"country"_s, country}, {u"city"_s, u"NY"_s}}}};
        const QJsonObject asked{{u"script"_s, script}, {u"method"_s, u"authorize"_s}, {u"args"_s, QJsonArray{context}}};
        return m_sandbox->sendJson("POST", u"/sandbox/v1/calls"_s, QJsonDocument(asked), m_sandbox->adminToken());
    };
    const Reply granted = call(u"US"_s);
    QCOMPARE(granted.status, 200);
    QVERIFY2(granted.json().value(u"result").toBool(), granted.body.constData());
    QVERIFY(granted.json().value(u"error").isNull());
    QCOMPARE(call(u"DE"_s).json().value(u"result"), QJsonValue(false));
}

void TestRealHost::aCallThatCantBeMadeIsRefusedWithItsReason()
{
    const QJsonObject asked{{u"script"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"type"_s, u"uma_rpt_policy"_s}, {u"source"_s, u"x = 1"_s}}}, {u"method"_s, u"fly"_s}};
    const auto send = [&](const QJsonObject &body, const QString &token) {
        return m_sandbox->sendJson("POST", u"/sandbox/v1/calls"_s, QJsonDocument(body), token);
    };
    QCOMPARE(send(asked, u"nobody's"_s).status, 401);
    const Reply unknown = send(asked, m_sandbox->adminToken());
    QCOMPARE(unknown.status, 400);
    QVERIFY2(unknown.json().value(u"error_description").toString().contains(u"fly"), unknown.body.constData());
    QJsonObject elsewhere = asked;
    elsewhere.insert(u"server"_s, u"another"_s);
    QCOMPARE(send(elsewhere, m_sandbox->adminToken()).status, 400);
}

QTEST_GUILESS_MAIN(TestRealHost)
#include "tst_realhost.moc"
