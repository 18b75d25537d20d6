// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using drover::Error;
using drover::test::authBase;
using drover::test::Browser;
using drover::test::configApi;
using drover::test::Reply;
using drover::test::SandboxFixture;
using drover::test::umaTicketGrant;

/// The whole claims-gathering flow over HTTP, with scripts that are C++ functions: protected resource, token endpoint,
/// gathering endpoint, pages in a browser, RPT.
class TestGathering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theProtectedResourceAsksForAnRpt();
    void theRightClaimsOpenTheResource();
    void wrongClaimsAreForbiddenByPolicy();
    void aRefusedValueShowsThePageAgain();
    void theRptIsIntrospected();
    void anRptForSomethingElseIsNotEnough();
    void anRptExpires();
    void anRptMayBeAJwt();
    void pushedClaimsNeedNoPages();
    void theGatheringEndpointChecksItsParameters_data();
    void theGatheringEndpointChecksItsParameters();
    void theSessionCookieIsForThisServerAlone();
    void aPageWithoutASessionSaysSo();
    void anUnknownPageTakesAnyClaim();
    void aPageInTheDataFolderStandsBeforeTheShippedOne();
    void aPagesSourceIsNotShown();
    void claimsMayBeInAnyScript();
    void theCallbackPageShowsTheTicket();
    void aLoginIsReadFromItsCookie();
    void scriptsAreLoadedWhenNeededAndKept();
    void aChangedScriptIsLoadedAnew();
    void aDisabledPolicyIsGone();
    void aLostHostIsLoadedAnew();
    void aFailedLoadIsRecordedAndAGoodOneClearsIt();
    void theFirstErrorOfARunIsKept();
    void withoutAScriptHostFlowsSayWhatToDo();
    void aScriptThatRunsTooLongIs504();
    void eventsTellTheFlow();

private:
    QString ticket();
    Reply askToken(const QString &ticket, const QList<QPair<QString, QString>> &more = {});
    QString gatheringUrl(const QString &ticket, const QString &state = u"s1"_s) const;
    /// From need_info over the pages to the last answer of the token endpoint.
    Reply flow(const QString &country, const QString &city);
    QString rpt();
    QJsonObject script(const QString &inum);
    Reply changeScript(const QString &inum, const QByteArray &patch);

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void TestGathering::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QCOMPARE(m_sandbox->start(), QString());
}

void TestGathering::cleanup()
{
    m_sandbox.reset();
}

QString TestGathering::ticket()
{
    return m_sandbox->get(u"/rs/posts/1"_s).json().value(u"ticket").toString();
}

Reply TestGathering::askToken(const QString &ticket, const QList<QPair<QString, QString>> &more)
{
    QList<QPair<QString, QString>> form{{u"grant_type"_s, umaTicketGrant}, {u"ticket"_s, ticket}};
    return m_sandbox->postForm(authBase + u"/token"_s, form + more, m_sandbox->ready.requestingClient);
}

QString TestGathering::gatheringUrl(const QString &ticket, const QString &state) const
{
    QUrl url(m_sandbox->ready.origin + authBase + u"/uma/gather_claims"_s);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, m_sandbox->ready.requestingClient.clientId);
    query.addQueryItem(u"ticket"_s, ticket);
    query.addQueryItem(u"claims_redirect_uri"_s, m_sandbox->ready.claimsRedirectUri);
    query.addQueryItem(u"state"_s, state);
    url.setQuery(query);
    return url.toString();
}

Reply TestGathering::flow(const QString &country, const QString &city)
{
    const Reply needed = askToken(ticket());
    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(needed.json().value(u"ticket").toString()));
    browser.submit({{u"loginForm:country"_s, country}});
    browser.submit({{u"loginForm:city"_s, city}});
    const QUrlQuery back{QUrl(browser.redirects.value(browser.redirects.size() - 1))};
    return askToken(back.queryItemValue(u"ticket"_s));
}

QString TestGathering::rpt()
{
    return flow(u"US"_s, u"NY"_s).json().value(u"access_token").toString();
}

QJsonObject TestGathering::script(const QString &inum)
{
    return m_sandbox->get(configApi + u"/config/scripts/inum/"_s + inum, m_sandbox->adminToken()).json();
}

Reply TestGathering::changeScript(const QString &inum, const QByteArray &patch)
{
    return m_sandbox->sendJson("PATCH", configApi + u"/config/scripts/"_s + inum, QJsonDocument::fromJson(patch),
                               m_sandbox->adminToken(), "application/json-patch+json");
}

void TestGathering::theProtectedResourceAsksForAnRpt()
{
    const Reply reply = m_sandbox->get(u"/rs/posts/1"_s);
    QCOMPARE(reply.status, 401);
    const QString challenge = QString::fromUtf8(reply.headers.value("www-authenticate"));
    const QString asUri = u"as_uri=\"%1\""_s.arg(m_sandbox->ready.origin);
    QVERIFY2(challenge.startsWith(u"UMA realm=") && challenge.contains(asUri), qPrintable(challenge));
    QVERIFY(challenge.contains(u"ticket=\"%1\""_s.arg(reply.json().value(u"ticket").toString())));
    QCOMPARE(m_sandbox->get(u"/rs/other"_s).status, 404);
    QCOMPARE(m_sandbox->get(u"/rs/posts"_s).status, 401);
}

void TestGathering::theRightClaimsOpenTheResource()
{
    const Reply needed = askToken(ticket());
    QCOMPARE(needed.status, 403);
    QCOMPARE(needed.json().value(u"error").toString(), u"need_info"_s);
    QCOMPARE(needed.json().value(u"required_claims").toArray().size(), 2);

    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(needed.json().value(u"ticket").toString()));
    QCOMPARE(browser.status, 200);
    QVERIFY(browser.address.endsWith(u"/jans-auth/uma2/sample/country.htm"));
    QVERIFY(browser.html.contains(u"loginForm:country"));
    browser.submit({{u"loginForm:country"_s, u"US"_s}});
    QVERIFY(browser.address.endsWith(u"/jans-auth/uma2/sample/city.htm"));
    browser.submit({{u"loginForm:city"_s, u"NY"_s}});
    QVERIFY2(browser.address.startsWith(m_sandbox->ready.claimsRedirectUri + u"?"_s), qPrintable(browser.address));
    QVERIFY(browser.html.contains(u"You may close this page"));
    const QUrlQuery back{QUrl(browser.address)};
    QCOMPARE(back.queryItemValue(u"state"_s), u"s1"_s);

    const Reply granted = askToken(back.queryItemValue(u"ticket"_s));
    QCOMPARE(granted.status, 200);
    QCOMPARE(granted.json().value(u"token_type").toString(), u"Bearer"_s);
    QVERIFY(!granted.json().value(u"pct").toString().isEmpty());
    const Reply opened = m_sandbox->get(u"/rs/posts/1"_s, granted.json().value(u"access_token").toString());
    QCOMPARE(opened.status, 200);
    QCOMPARE(opened.json().value(u"path").toString(), u"/posts/1"_s);
}

void TestGathering::wrongClaimsAreForbiddenByPolicy()
{
    const Reply denied = flow(u"DE"_s, u"Berlin"_s);
    QCOMPARE(denied.status, 403);
    QCOMPARE(denied.json().value(u"error").toString(), u"forbidden_by_policy"_s);
}

void TestGathering::aRefusedValueShowsThePageAgain()
{
    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(askToken(ticket()).json().value(u"ticket").toString()));
    browser.submit({{u"loginForm:country"_s, u" "_s}});
    QCOMPARE(browser.status, 200);
    QVERIFY(browser.redirects.isEmpty());
    QVERIFY(browser.html.contains(u"loginForm:country"));
    browser.submit({{u"loginForm:country"_s, u"Österreich & <Söhne>"_s}});
    QVERIFY(browser.address.endsWith(u"city.htm"));
}

void TestGathering::theRptIsIntrospected()
{
    const QString token = rpt();
    const QString pat = m_sandbox->protectionToken();
    const QJsonObject facts = m_sandbox->get(authBase + u"/rpt/status?token="_s + token, pat).json();
    QCOMPARE(facts.value(u"active"), QJsonValue(true));
    QCOMPARE(facts.value(u"client_id").toString(), m_sandbox->ready.requestingClient.clientId);
    const QJsonObject permission = facts.value(u"permissions").toArray().at(0).toObject();
    QCOMPARE(permission.value(u"resource_scopes").toArray(), QJsonArray{u"claim_gathering"_s});
    const QJsonObject claims{{u"country"_s, QJsonArray{u"US"_s}}, {u"city"_s, QJsonArray{u"NY"_s}}};
    QCOMPARE(facts.value(u"pct_claims").toObject(), claims);
    QVERIFY(facts.value(u"iss").isNull());
}

void TestGathering::anRptForSomethingElseIsNotEnough()
{
    const QString token = rpt();
    const QJsonObject other{{u"name"_s, u"/other/??"_s}, {u"resource_scopes"_s, QJsonArray{u"claim_gathering"_s}}};
    QCOMPARE(m_sandbox->sendJson("POST", authBase + u"/host/rsrc/resource_set"_s, QJsonDocument(other), m_sandbox->protectionToken()).status,
             201);
    const Reply reply = m_sandbox->get(u"/rs/other/1"_s, token);
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.headers.value("www-authenticate").contains("ticket="));
    const Reply unknown = m_sandbox->get(u"/rs/posts/1"_s, u"no-rpt"_s);
    QCOMPARE(unknown.status, 401);
}

void TestGathering::anRptExpires()
{
    const QString token = rpt();
    m_sandbox->clock.advanceSeconds(3599);
    QCOMPARE(m_sandbox->get(u"/rs/posts/1"_s, token).status, 200);
    m_sandbox->clock.advanceSeconds(2);
    QCOMPARE(m_sandbox->get(u"/rs/posts/1"_s, token).status, 401);
}

void TestGathering::anRptMayBeAJwt()
{
    const QByteArray patch = R"([{"op":"replace","path":"/rptAsJwt","value":true}])";
    QCOMPARE(m_sandbox->sendJson("PATCH", configApi + u"/openid/clients/"_s + m_sandbox->ready.requestingClient.clientId,
                                 QJsonDocument::fromJson(patch), m_sandbox->adminToken(), "application/json-patch+json").status,
             200);
    const QString token = rpt();
    const QStringList parts = token.split(u'.');
    QCOMPARE(parts.size(), 3);
    const QByteArray header = QByteArray::fromBase64(parts.at(0).toLatin1(), QByteArray::Base64UrlEncoding);
    QCOMPARE(QJsonDocument::fromJson(header).object().value(u"alg").toString(), u"RS256"_s);
    QCOMPARE(m_sandbox->get(u"/rs/posts/1"_s, token).status, 200);
}

void TestGathering::pushedClaimsNeedNoPages()
{
    const QJsonObject body{{u"claims"_s, QJsonObject{{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}}}};
    const QString token = m_sandbox->sendJson("POST", u"/sandbox/v1/claim-tokens"_s, QJsonDocument(body), m_sandbox->adminToken())
                              .json().value(u"claim_token").toString();
    const Reply granted = askToken(ticket(), {{u"claim_token"_s, token},
                                              {u"claim_token_format"_s, u"http://openid.net/specs/openid-connect-core-1_0.html#IDToken"_s}});
    QCOMPARE(granted.status, 200);
}

void TestGathering::theGatheringEndpointChecksItsParameters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QString client = u"client_id=CLIENT"_s;
    QTest::newRow("no client") << u"ticket=x"_s << 400 << u"invalid_client_id"_s;
    QTest::newRow("unknown client") << u"client_id=nobody&ticket=x"_s << 400 << u"invalid_client_id"_s;
    QTest::newRow("unknown ticket") << client + u"&ticket=x&claims_redirect_uri=REDIRECT"_s << 302 << u"invalid_ticket"_s;
    QTest::newRow("foreign redirect") << client + u"&ticket=x&claims_redirect_uri=https://evil.example/"_s << 302
                                      << u"invalid_claims_redirect_uri"_s;
    QTest::newRow("original ticket") << client + u"&ticket=TICKET&claims_redirect_uri=REDIRECT"_s << 302
                                     << u"invalid_claims_gathering_script_name"_s;
}

void TestGathering::theGatheringEndpointChecksItsParameters()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QString, error);
    query.replace(u"CLIENT"_s, m_sandbox->ready.requestingClient.clientId)
        .replace(u"REDIRECT"_s, m_sandbox->ready.claimsRedirectUri);
    if (query.contains(u"TICKET"))
        query.replace(u"TICKET"_s, ticket());
    const Reply reply = m_sandbox->get(authBase + u"/uma/gather_claims?"_s + query);
    QCOMPARE(reply.status, status);
    const QString location = QString::fromUtf8(reply.headers.value("location"));
    if (status == 400)
        QCOMPARE(reply.json().value(u"error").toString(), error);
    else
        QVERIFY2(location.contains(u"error="_s + error), qPrintable(location));
}

void TestGathering::theSessionCookieIsForThisServerAlone()
{
    const Reply reply = m_sandbox->get(QUrl(gatheringUrl(askToken(ticket()).json().value(u"ticket").toString())).toString());
    const QByteArray cookie = reply.headers.value("set-cookie");
    QVERIFY(cookie.startsWith("uma_session_id="));
    QVERIFY(cookie.contains("Path=/") && cookie.contains("HttpOnly") && !cookie.contains("Secure"));
}

void TestGathering::aPageWithoutASessionSaysSo()
{
    const Reply reply = m_sandbox->get(u"/jans-auth/uma2/sample/city.htm"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.text().contains(u"Failed to gather claims"), reply.body.constData());
}

void TestGathering::anUnknownPageTakesAnyClaim()
{
    m_sandbox->engine->behaviours.insert(u"uma_claims_gathering"_s, [](const QString &method, const QJsonArray &args, QJsonObject &state) {
        return method == u"getPageForStep" ? QJsonValue(u"/my/own_page.xhtml"_s) : drover::test::tutorialGathering(method, args, state);
    });
    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(askToken(ticket()).json().value(u"ticket").toString()));
    QVERIFY(browser.address.endsWith(u"/jans-auth/my/own_page.htm"));
    QCOMPARE(browser.status, 200);
    browser.submit({{u"claims"_s, u"country=US"_s}});
    browser.submit({{u"claims"_s, u"city=NY"_s}});
    QVERIFY2(browser.address.startsWith(m_sandbox->ready.claimsRedirectUri), qPrintable(browser.address + browser.html));
}

void TestGathering::aPageInTheDataFolderStandsBeforeTheShippedOne()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"pages/uma2/sample"_s));
    QFile page(folder.path() + u"/pages/uma2/sample/country.xhtml"_s);
    QVERIFY(page.open(QFile::WriteOnly));
    page.write(R"(<html xmlns:h="http://java.sun.com/jsf/html" xmlns:f="http://java.sun.com/jsf/core"><f:metadata>
        <f:viewAction action="#{gatherer.prepareForStep}"/></f:metadata><h:form id="mine"><h:outputLabel for="land" value="Your land"/>
        <h:inputText id="land" value="#{gatherer.pageClaims['country']}"/>
        <h:commandButton id="go" value="Go" action="#{gatherer.gather}"/></h:form></html>)");
    page.close();
    m_sandbox->stop();
    m_sandbox->options.dataDir = folder.path();
    QCOMPARE(m_sandbox->start(), QString());
    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(askToken(ticket()).json().value(u"ticket").toString()));
    QVERIFY2(browser.html.contains(u"Your land"), qPrintable(browser.html));
    browser.submit({{u"Your land"_s, u"US"_s}});
    QVERIFY(browser.address.endsWith(u"city.htm"));
    m_sandbox->stop();
}

void TestGathering::aPagesSourceIsNotShown()
{
    QCOMPARE(m_sandbox->get(u"/jans-auth/uma2/sample/country.xhtml"_s).status, 403);
    QCOMPARE(m_sandbox->get(u"/jans-auth/uma2/sample/country.png"_s).status, 404);
    QCOMPARE(m_sandbox->get(u"/jans-auth/..%2f..%2fsandbox.htm"_s).status, 200); // a page that nobody knows, nothing else
}

void TestGathering::claimsMayBeInAnyScript()
{
    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(askToken(ticket()).json().value(u"ticket").toString()));
    browser.submit({{u"loginForm:country"_s, u"日本"_s}});
    browser.submit({{u"loginForm:city"_s, u"Łódź 🌉"_s}});
    const Reply denied = askToken(QUrlQuery(QUrl(browser.address)).queryItemValue(u"ticket"_s));
    QCOMPARE(denied.json().value(u"error").toString(), u"forbidden_by_policy"_s);
}

void TestGathering::theCallbackPageShowsTheTicket()
{
    const Reply reply = m_sandbox->get(u"/rp/cb?ticket=%3Cb%3E1"_s);
    QVERIFY(reply.text().contains(u"&lt;b&gt;1"));
    QVERIFY(m_sandbox->get(u"/rp/cb?error=invalid_ticket"_s).text().contains(u"invalid_ticket"));
}

void TestGathering::aLoginIsReadFromItsCookie()
{
    QJsonObject seen;
    m_sandbox->engine->behaviours.insert(u"uma_claims_gathering"_s, [&seen](const QString &method, const QJsonArray &args, QJsonObject &state) {
        seen = state;
        return drover::test::tutorialGathering(method, args, state);
    });
    const QJsonObject login{{u"authenticated"_s, true},
                            {u"attributes"_s, QJsonObject{{u"uid"_s, u"ann"_s}, {u"mail"_s, u"ann@example.com"_s}}}};
    const QString session = m_sandbox->sendJson("POST", u"/sandbox/v1/logins"_s, QJsonDocument(login), m_sandbox->adminToken())
                                .json().value(u"session_id").toString();
    Browser browser(*m_sandbox);
    browser.cookies.insert("session_id", session.toLatin1());
    browser.open(gatheringUrl(askToken(ticket()).json().value(u"ticket").toString()));
    QCOMPARE(seen.value(u"authenticated"), QJsonValue(true));
    QCOMPARE(seen.value(u"user").toObject().value(u"uid").toString(), u"ann"_s);
}

void TestGathering::scriptsAreLoadedWhenNeededAndKept()
{
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 200);
    QCOMPARE(flow(u"DE"_s, u"Berlin"_s).status, 403);
    QCOMPARE(m_sandbox->engine->journal.filter(u"load"_s),
             (QStringList{u"load uma_rpt_policy@1"_s, u"load uma_claims_gathering@1"_s}));
}

void TestGathering::aChangedScriptIsLoadedAnew()
{
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 200);
    m_sandbox->engine->journal.clear();
    QCOMPARE(changeScript(u"2DAF-F995"_s, R"([{"op":"replace","path":"/script","value":"changed"}])").status, 200);
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 200);
    QCOMPARE(m_sandbox->engine->journal.filter(QRegularExpression(u"load|destroy"_s)),
             (QStringList{u"destroy uma_rpt_policy"_s, u"load uma_rpt_policy@2"_s}));
}

void TestGathering::aDisabledPolicyIsGone()
{
    QCOMPARE(changeScript(u"2DAF-F995"_s, R"([{"op":"replace","path":"/enabled","value":false}])").status, 200);
    const Reply denied = askToken(ticket()); // no policy at all: refused unless the configuration says otherwise
    QCOMPARE(denied.json().value(u"error").toString(), u"forbidden_by_policy"_s);
    const QJsonObject config{{u"umaGrantAccessIfNoPolicies"_s, true}};
    m_sandbox->sendJson("PUT", u"/sandbox/v1/config"_s, QJsonDocument(config), m_sandbox->adminToken());
    QCOMPARE(askToken(ticket()).status, 200);
}

void TestGathering::aLostHostIsLoadedAnew()
{
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 200);
    m_sandbox->engine->lose();
    m_sandbox->engine->journal.clear();
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 200);
    QCOMPARE(m_sandbox->engine->journal.filter(u"load"_s).size(), 2);
    QVERIFY(m_sandbox->engine->journal.filter(u"destroy"_s).isEmpty()); // it went with its host
}

void TestGathering::aFailedLoadIsRecordedAndAGoodOneClearsIt()
{
    m_sandbox->engine->loadErrors.insert(u"uma_rpt_policy"_s, u"Using default external type class"_s);
    const int before = script(u"2DAF-F995"_s).value(u"revision").toInt();
    QCOMPARE(changeScript(u"2DAF-F995"_s, R"([{"op":"replace","path":"/script","value":"class X"}])").status, 200);
    QTRY_VERIFY(script(u"2DAF-F995"_s).contains(u"scriptError"));
    const QJsonObject failed = script(u"2DAF-F995"_s);
    const QJsonObject expected{{u"raisedAt"_s, u"2026-03-01T12:00:00"_s}, {u"stackTrace"_s, u"Using default external type class"_s}};
    QCOMPARE(failed.value(u"scriptError").toObject(), expected);
    QCOMPARE(failed.value(u"revision").toInt(), before + 1);
    m_sandbox->engine->loadErrors.clear();
    QCOMPARE(changeScript(u"2DAF-F995"_s, R"([{"op":"replace","path":"/script","value":"class UmaRptPolicy"}])").status, 200);
    QTRY_VERIFY(!script(u"2DAF-F995"_s).contains(u"scriptError"));
}

void TestGathering::theFirstErrorOfARunIsKept()
{
    drover::scripts::ScriptError first;
    first.type = u"KeyError"_s;
    first.message = u"country"_s;
    first.traceback = u"Traceback (most recent call last):\n  File \"uma_rpt_policy.py\", line 3"_s;
    m_sandbox->engine->raised.insert(u"uma_rpt_policy.authorize"_s, first);
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 403);
    const QString stored = script(u"2DAF-F995"_s).value(u"scriptError").toObject().value(u"stackTrace").toString();
    QVERIFY2(stored.startsWith(first.traceback) && stored.contains(u"Further details"), qPrintable(stored));
    first.traceback = u"another"_s;
    m_sandbox->engine->raised.insert(u"uma_rpt_policy.authorize"_s, first);
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 403);
    QCOMPARE(script(u"2DAF-F995"_s).value(u"scriptError").toObject().value(u"stackTrace").toString(), stored);
}

void TestGathering::withoutAScriptHostFlowsSayWhatToDo()
{
    Error missing;
    missing.kind = Error::Kind::NotFound;
    missing.what = u"Scripts cannot be run."_s;
    missing.next = u"Install the package default-jre-headless."_s;
    m_sandbox->engine->failure = missing;
    const Reply reply = askToken(ticket());
    QCOMPARE(reply.status, 503);
    QVERIFY2(reply.text().contains(missing.next), reply.body.constData());
    QCOMPARE(m_sandbox->get(configApi + u"/config/scripts"_s, m_sandbox->adminToken()).status, 200); // all else works
    m_sandbox->engine->failure.reset();
    QCOMPARE(flow(u"US"_s, u"NY"_s).status, 200);
}

void TestGathering::aScriptThatRunsTooLongIs504()
{
    const QString rotated = askToken(ticket()).json().value(u"ticket").toString();
    Browser browser(*m_sandbox);
    browser.open(gatheringUrl(rotated));
    Error late;
    late.kind = Error::Kind::Timeout;
    late.what = u"The script uma_claims_gathering ran longer than 10 s and was stopped."_s;
    m_sandbox->engine->failure = late;
    browser.submit({{u"loginForm:country"_s, u"US"_s}});
    QCOMPARE(browser.status, 504);
    QVERIFY(browser.html.contains(u"ran longer than 10 s"));
    const Reply reply = askToken(ticket());
    QCOMPARE(reply.status, 504);
}

void TestGathering::eventsTellTheFlow()
{
    flow(u"US"_s, u"NY"_s);
    const QJsonObject body = m_sandbox->get(u"/sandbox/v1/events?after=0"_s, m_sandbox->adminToken()).json();
    QStringList kinds;
    const QJsonArray events = body.value(u"events").toArray();
    for (const QJsonValue &event : events)
        kinds.append(event.toObject().value(u"kind").toString());
    for (const QString &kind : {u"script.loaded"_s, u"script.called"_s, u"need_info"_s, u"ticket.rotated"_s, u"step.page"_s,
                                u"step.submitted"_s, u"gathering.finished"_s, u"policy.decided"_s, u"decision"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
    QCOMPARE(body.value(u"last").toInteger(), events.last().toObject().value(u"seq").toInteger());
}

QTEST_GUILESS_MAIN(TestGathering)
#include "tst_gathering.moc"
