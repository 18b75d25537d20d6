// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::authBase;
using drover::test::Reply;
using drover::test::SandboxFixture;

namespace {

const QString resourceSet = u"/host/rsrc/resource_set"_s;
const QString permission = u"/host/rsrc_pr"_s;

} // namespace

/// The protection API with the servers' own status codes.
class TestProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void theTokenIsCheckedInTheServersOrder();
    void aResourceIsRegisteredReadChangedAndDeleted();
    void aRegisteredResourceIsSeenByTheConfigApi();
    void aResourceNeedsScopesOrAnExpression_data();
    void aResourceNeedsScopesOrAnExpression();
    void aBlankNameIs500();
    void scopesThatAreMissingAreCreatedUnlessForbidden();
    void anExpressionsDataBecomeTheScopes();
    void theListShowsTheCallersResources();
    void headAndOptionsAre405();
    void anUnknownResourceIs404();
    void aForeignResourceIs403WhereRestricted();
    void aPermissionGivesATicket();
    void severalPermissionsShareOneTicket();
    void aWrongPermissionIsRefused_data();
    void aWrongPermissionIsRefused();
    void anUnknownRptIsInactive();
    void aScopeDescribesItself();

private:
    Reply call(const QByteArray &method, const QString &path, const QJsonDocument &body = {});
    QString registered(const QJsonObject &body);
    void configure(const QJsonObject &config);

    SandboxFixture m_sandbox;
    QString m_pat;
};

void TestProtection::initTestCase()
{
    QCOMPARE(m_sandbox.start(), QString());
}

void TestProtection::cleanupTestCase()
{
    m_sandbox.stop();
}

void TestProtection::init()
{
    m_pat = m_sandbox.protectionToken();
    QVERIFY(!m_pat.isEmpty());
}

Reply TestProtection::call(const QByteArray &method, const QString &path, const QJsonDocument &body)
{
    if (body.isNull())
        return m_sandbox.send(method, authBase + path, {}, {{"Authorization", "Bearer " + m_pat.toLatin1()}});
    return m_sandbox.sendJson(method, authBase + path, body, m_pat);
}

QString TestProtection::registered(const QJsonObject &body)
{
    return call("POST", resourceSet, QJsonDocument(body)).json().value(u"_id").toString();
}

void TestProtection::configure(const QJsonObject &config)
{
    QCOMPARE(m_sandbox.sendJson("PUT", u"/sandbox/v1/config"_s, QJsonDocument(config), m_sandbox.adminToken()).status, 200);
}

void TestProtection::theTokenIsCheckedInTheServersOrder()
{
    const auto answer = [this](const drover::test::Headers &headers) {
        const Reply reply = m_sandbox.send("GET", authBase + resourceSet, {}, headers);
        return u"%1 %2"_s.arg(reply.status).arg(reply.json().value(u"error").toString());
    };
    QCOMPARE(answer({}), u"401 unauthorized_client"_s);
    QCOMPARE(answer({{"Authorization", "Bearer"}}), u"401 unauthorized_client"_s);
    QCOMPARE(answer({{"Authorization", "Bearer unknown"}}), u"401 access_denied"_s);
    const QString withoutScope = m_sandbox.token(m_sandbox.ready.resourceServer, u"openid"_s);
    QCOMPARE(answer({{"Authorization", "Bearer " + withoutScope.toLatin1()}}), u"406 invalid_client_scope"_s);
    QCOMPARE(m_sandbox.get(authBase + resourceSet, m_pat).status, 200);
}

void TestProtection::aResourceIsRegisteredReadChangedAndDeleted()
{
    const Reply made = call("POST", resourceSet,
                            QJsonDocument(QJsonObject{{u"name"_s, u"Photo"_s},
                                                      {u"resource_scopes"_s, QJsonArray{u"view"_s, u"print"_s}},
                                                      {u"icon_uri"_s, u"https://icon.example/i.png"_s},
                                                      {u"unheard_of"_s, 1}}));
    QCOMPARE(made.status, 201);
    QVERIFY(!made.headers.contains("location")); // which the specification asks for
    const QString id = made.json().value(u"_id").toString();
    QVERIFY(made.json().contains(u"user_access_policy_uri"));
    QVERIFY(made.json().value(u"user_access_policy_uri").isNull());

    const QJsonObject read = call("GET", resourceSet + u'/' + id).json();
    QCOMPARE(read.keys(), (QStringList{u"_id"_s, u"description"_s, u"exp"_s, u"iat"_s, u"icon_uri"_s, u"name"_s,
                                       u"resource_scopes"_s, u"scope_expression"_s, u"type"_s}));
    const QJsonArray scopes{u"view"_s, u"print"_s};
    QCOMPARE(read.value(u"resource_scopes").toArray(), scopes);
    QVERIFY(read.value(u"type").isNull());
    QCOMPARE(read.value(u"iat").toInteger(), m_sandbox.clock.nowSeconds());
    QCOMPARE(read.value(u"exp").toInteger() - read.value(u"iat").toInteger(), 1728000);

    const Reply put = call("PUT", resourceSet + u'/' + id,
                           QJsonDocument(QJsonObject{{u"name"_s, u"Photo 2"_s}, {u"type"_s, u"picture"_s},
                                                     {u"resource_scopes"_s, QJsonArray{u"view"_s}}}));
    QCOMPARE(put.status, 200);
    QCOMPARE(put.json().value(u"_id").toString(), id);
    const QJsonObject again = call("GET", resourceSet + u'/' + id).json();
    QCOMPARE(again.value(u"name").toString(), u"Photo 2"_s);
    QCOMPARE(again.value(u"type").toString(), u"picture"_s);
    QVERIFY(again.value(u"icon_uri").isNull());
    QCOMPARE(again.value(u"exp"), read.value(u"exp"));

    QCOMPARE(call("DELETE", resourceSet + u'/' + id).status, 204);
    QCOMPARE(call("GET", resourceSet + u'/' + id).status, 404);
}

void TestProtection::aRegisteredResourceIsSeenByTheConfigApi()
{
    const QString id = registered({{u"name"_s, u"Shared view"_s}, {u"resource_scopes"_s, QJsonArray{u"view"_s}}});
    const QJsonObject seen = m_sandbox.get(drover::test::configApi + u"/uma/resources/"_s + id, m_sandbox.adminToken()).json();
    QCOMPARE(seen.value(u"name").toString(), u"Shared view"_s);
    QCOMPARE(seen.value(u"clients").toArray().at(0).toString(),
             u"inum=%1,ou=clients,o=jans"_s.arg(m_sandbox.ready.resourceServer.clientId));
}

void TestProtection::aResourceNeedsScopesOrAnExpression_data()
{
    QTest::addColumn<QJsonObject>("body");
    const QString name = u"R"_s;
    QTest::newRow("neither") << QJsonObject{{u"name"_s, name}};
    QTest::newRow("no scopes") << QJsonObject{{u"name"_s, name}, {u"resource_scopes"_s, QJsonArray()}};
    QTest::newRow("no JSON") << QJsonObject{{u"name"_s, name}, {u"scope_expression"_s, u"rule"_s}};
    QTest::newRow("an object, not a text")
        << QJsonObject{{u"name"_s, name}, {u"scope_expression"_s, QJsonObject{{u"rule"_s, QJsonObject()}}}};
    QTest::newRow("no data") << QJsonObject{{u"name"_s, name}, {u"scope_expression"_s, u"{\"rule\":{\"and\":[{\"var\":0}]}}"_s}};
    QTest::newRow("empty data") << QJsonObject{{u"name"_s, name},
                                               {u"scope_expression"_s, u"{\"rule\":{\"and\":[{\"var\":0}]},\"data\":[]}"_s}};
    QTest::newRow("no rule") << QJsonObject{{u"name"_s, name}, {u"scope_expression"_s, u"{\"data\":[\"view\"]}"_s}};
    QTest::newRow("unknown operator") << QJsonObject{{u"name"_s, name},
                                                     {u"scope_expression"_s, u"{\"rule\":{\"frobnicate\":[1]},\"data\":[\"view\"]}"_s}};
}

void TestProtection::aResourceNeedsScopesOrAnExpression()
{
    QFETCH(QJsonObject, body);
    const Reply reply = call("POST", resourceSet, QJsonDocument(body));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"error").toString(), u"invalid_scope"_s);
}

void TestProtection::aBlankNameIs500()
{
    const QJsonObject body{{u"name"_s, u" "_s}, {u"resource_scopes"_s, QJsonArray{u"view"_s}}};
    QCOMPARE(call("POST", resourceSet, QJsonDocument(body)).status, 500);
}

void TestProtection::scopesThatAreMissingAreCreatedUnlessForbidden()
{
    QVERIFY(!registered({{u"name"_s, u"R"_s}, {u"resource_scopes"_s, QJsonArray{u"made_on_the_way"_s}}}).isEmpty());
    const QJsonObject found = m_sandbox.get(drover::test::configApi + u"/scopes?pattern=made_on_the_way"_s, m_sandbox.adminToken()).json();
    QCOMPARE(found.value(u"entries").toArray().at(0).toObject().value(u"scopeType").toString(), u"uma"_s);

    configure({{u"umaAddScopesAutomatically"_s, false}});
    const QJsonObject body{{u"name"_s, u"R"_s}, {u"resource_scopes"_s, QJsonArray{u"not_made"_s}}};
    const Reply reply = call("POST", resourceSet, QJsonDocument(body));
    configure({});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"error").toString(), u"invalid_scope"_s);
}

void TestProtection::anExpressionsDataBecomeTheScopes()
{
    const QString expression = u"{\"rule\":{\"or\":[{\"var\":0},{\"var\":1}]},\"data\":[\"read\",\"all\"]}"_s;
    const QString id = registered({{u"name"_s, u"Either"_s}, {u"scope_expression"_s, expression}});
    const QJsonObject read = call("GET", resourceSet + u'/' + id).json();
    const QJsonArray scopes{u"read"_s, u"all"_s};
    QCOMPARE(read.value(u"resource_scopes").toArray(), scopes);
    QCOMPARE(read.value(u"scope_expression").toString(), expression);
}

void TestProtection::theListShowsTheCallersResources()
{
    const QString id = registered({{u"name"_s, u"Listed"_s}, {u"resource_scopes"_s, QJsonArray{u"only_here"_s}}});
    QVERIFY(call("GET", resourceSet).array().contains(id));
    QCOMPARE(call("GET", resourceSet + u"?scope=only_here"_s).array(), QJsonArray{id});
    QCOMPARE(call("GET", resourceSet + u"?scope=nowhere"_s).array(), QJsonArray());
}

void TestProtection::headAndOptionsAre405()
{
    QCOMPARE(call("HEAD", resourceSet).status, 405);
    const Reply options = call("OPTIONS", resourceSet);
    QCOMPARE(options.status, 405);
    QCOMPARE(options.json().value(u"error").toString(), u"unsupported_method_type"_s);
    QCOMPARE(call("PATCH", resourceSet).status, 405);
}

void TestProtection::anUnknownResourceIs404()
{
    const Reply reply = call("GET", resourceSet + u"/unknown"_s);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.json().value(u"error").toString(), u"not_found"_s);
    QCOMPARE(reply.json().value(u"error_description").toString(), u"The resource set requested from the AM cannot be found."_s);
    const QJsonObject body{{u"name"_s, u"x"_s}, {u"resource_scopes"_s, QJsonArray{u"view"_s}}};
    QCOMPARE(call("PUT", resourceSet + u"/unknown"_s, QJsonDocument(body)).status, 404);
    QCOMPARE(call("DELETE", resourceSet + u"/unknown"_s).status, 404);
}

void TestProtection::aForeignResourceIs403WhereRestricted()
{
    const QJsonObject foreign{{u"name"_s, u"Foreign"_s}, {u"description"_s, u"d"_s}};
    const QString id = m_sandbox.sendJson("POST", drover::test::configApi + u"/uma/resources"_s, QJsonDocument(foreign),
                                          m_sandbox.adminToken()).json().value(u"id").toString();
    QCOMPARE(call("GET", resourceSet + u'/' + id).status, 200);
    configure({{u"umaRestrictResourceToAssociatedClient"_s, true}});
    const Reply reply = call("GET", resourceSet + u'/' + id);
    configure({});
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.json().value(u"error").toString(), u"access_denied"_s);
}

void TestProtection::aPermissionGivesATicket()
{
    const QString id = registered({{u"name"_s, u"Asked for"_s}, {u"resource_scopes"_s, QJsonArray{u"view"_s}}});
    const QJsonObject body{{u"resource_id"_s, id}, {u"resource_scopes"_s, QJsonArray{u"view"_s}},
                           {u"params"_s, QJsonObject{{u"from"_s, u"test"_s}}}};
    const Reply reply = call("POST", permission, QJsonDocument(body));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json().keys(), QStringList{u"ticket"_s});
    // A scope that the resource does not list is accepted if it exists anywhere.
    const QJsonObject other{{u"resource_id"_s, id}, {u"resource_scopes"_s, QJsonArray{u"claim_gathering"_s}}};
    QCOMPARE(call("POST", permission, QJsonDocument(other)).status, 201);
}

void TestProtection::severalPermissionsShareOneTicket()
{
    const QString id = registered({{u"name"_s, u"Twice"_s}, {u"resource_scopes"_s, QJsonArray{u"view"_s}}});
    const QJsonObject wish{{u"resource_id"_s, id}, {u"resource_scopes"_s, QJsonArray{u"view"_s}}};
    const Reply reply = call("POST", permission, QJsonDocument(QJsonArray{wish, wish}));
    QCOMPARE(reply.status, 201);
    QVERIFY(!reply.json().value(u"ticket").toString().isEmpty());
    const QJsonObject state = m_sandbox.get(u"/sandbox/v1/state"_s, m_sandbox.adminToken()).json();
    QVERIFY(state.value(u"uma_permission").toInt() >= 2);
}

void TestProtection::aWrongPermissionIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("no JSON") << QByteArray("ticket please") << 400 << u"invalid_permission_request"_s;
    QTest::newRow("nothing asked") << QByteArray("[]") << 400 << u"invalid_permission_request"_s;
    QTest::newRow("a list of numbers") << QByteArray("[1]") << 400 << u"invalid_permission_request"_s;
    QTest::newRow("scopes are no list") << QByteArray(R"({"resource_id":"x","resource_scopes":"view"})") << 400
                                        << u"invalid_permission_request"_s;
    QTest::newRow("no resource id") << QByteArray(R"({"resource_scopes":["view"]})") << 400 << u"invalid_resource_id"_s;
    QTest::newRow("unknown resource") << QByteArray(R"({"resource_id":"x","resource_scopes":["view"]})") << 404 << u"not_found"_s;
    QTest::newRow("unknown scope") << QByteArray(R"({"resource_id":"0f6b3c8e-5a2d-4c7e-9b41-6d2f8a1e7c35",
        "resource_scopes":["no_such_scope_at_all"]})") << 400 << u"invalid_scope"_s;
}

void TestProtection::aWrongPermissionIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    const Reply reply = m_sandbox.send("POST", authBase + permission, body,
                                       {{"Authorization", "Bearer " + m_pat.toLatin1()}, {"Content-Type", "application/json"}});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.json().value(u"error").toString(), error);
}

void TestProtection::anUnknownRptIsInactive()
{
    const Reply get = call("GET", u"/rpt/status?token=unknown"_s);
    QCOMPARE(get.status, 200);
    QCOMPARE(get.json(), (QJsonObject{{u"active"_s, false}}));
    QCOMPARE(get.headers.value("cache-control"), QByteArray("no-store"));
    const Reply post = m_sandbox.send("POST", authBase + u"/rpt/status"_s, "token=unknown",
                                      {{"Authorization", "Bearer " + m_pat.toLatin1()},
                                       {"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(post.json(), get.json());
    QCOMPARE(m_sandbox.get(authBase + u"/rpt/status?token=unknown"_s).status, 401);
}

void TestProtection::aScopeDescribesItself()
{
    const Reply reply = m_sandbox.get(authBase + u"/uma/scopes/claim_gathering"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"name").toString(), u"claim_gathering"_s);
    QVERIFY(reply.json().value(u"icon_uri").isNull());
    QCOMPARE(m_sandbox.get(authBase + u"/uma/scopes/none"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
