// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/accessguard.h"
#include "sandbox/admin/apierror.h"
#include "sandbox/admin/beanreader.h"
#include "sandbox/admin/entityview.h"
#include "sandbox/admin/listrequest.h"
#include "sandbox/admin/scriptendpoint.h"
#include "sandbox/control/serverconfig.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::sandbox;

namespace {

const QString prefix = u"https://jans.io/oauth/config/"_s;

} // namespace

/// How the Config API reads, completes and refuses objects, without sockets.
class TestAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreConverted_data();
    void membersAreConverted();
    void membersOfTheWrongTypeAreRefused_data();
    void membersOfTheWrongTypeAreRefused();
    void unknownMembersStay();
    void aViewHasWhatTheServerMakes();
    void aViewHasNoEmpties();
    void locationsAreKeptAsAModuleProperty();
    void listParametersHaveTheServersDefaults();
    void listParametersAreBounded();
    void aPageIsAnEnvelope();
    void scopesAreNeededAsTheServerSays_data();
    void scopesAreNeededAsTheServerSays();
    void errorsHaveTheServersForm();
    void everyTypeHasATemplate();
    void settingsAreReadAndWritten();
};

void TestAdmin::membersAreConverted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("numbers to text") << QByteArray(R"({"description":5,"name":1.5})")
                                     << QJsonObject{{u"description"_s, u"5"_s}, {u"name"_s, u"1.5"_s}};
    QTest::newRow("text to boolean") << QByteArray(R"({"enabled":"TRUE","internal":0})")
                                     << QJsonObject{{u"enabled"_s, true}, {u"internal"_s, false}};
    QTest::newRow("text to number") << QByteArray(R"({"level":" 7 ","revision":3.9})")
                                    << QJsonObject{{u"level"_s, 7}, {u"revision"_s, 3}};
    QTest::newRow("enumeration in any case") << QByteArray(R"({"scriptType":"UMA_RPT_POLICY","programmingLanguage":"Python"})")
                                             << QJsonObject{{u"scriptType"_s, u"uma_rpt_policy"_s}, {u"programmingLanguage"_s, u"python"_s}};
    QTest::newRow("null is not there") << QByteArray(R"({"name":null,"level":"","scriptType":""})") << QJsonObject();
    QTest::newRow("scalars in a list") << QByteArray(R"({"aliases":["a",1,null,true]})")
                                       << QJsonObject{{u"aliases"_s, QJsonArray{u"a"_s, u"1"_s, u"true"_s}}};
}

void TestAdmin::membersAreConverted()
{
    QFETCH(QByteArray, body);
    QFETCH(QJsonObject, object);
    const Bean bean = readBean(infoOf(Kind::Script), body);
    QVERIFY(bean);
    QCOMPARE(*bean, object);
}

void TestAdmin::membersOfTheWrongTypeAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("part");
    QTest::newRow("object for text") << QByteArray(R"({"name":{}})") << u"java.lang.String"_s;
    QTest::newRow("word for boolean") << QByteArray(R"({"enabled":"maybe"})") << u"java.lang.Boolean"_s;
    QTest::newRow("word for number") << QByteArray(R"({"level":"high"})") << u"java.lang.Integer"_s;
    QTest::newRow("huge number") << QByteArray(R"({"level":1e300})") << u"java.lang.Integer"_s;
    QTest::newRow("text for list") << QByteArray(R"({"aliases":"a"})") << u"[\"aliases\"]"_s;
    QTest::newRow("text for object") << QByteArray(R"({"scriptError":"x"})") << u"[\"scriptError\"]"_s;
    QTest::newRow("unknown value") << QByteArray(R"({"scriptType":"perl"})") << u"not one of the values accepted"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"Cannot deserialize"_s;
    QTest::newRow("nothing") << QByteArray(" \n") << u"No content"_s;
    QTest::newRow("no JSON") << QByteArray("{") << u"offset"_s;
}

void TestAdmin::membersOfTheWrongTypeAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, part);
    const Bean bean = readBean(infoOf(Kind::Script), body);
    QVERIFY(!bean);
    QCOMPARE(bean.error().status, 400);
    QVERIFY2(QString::fromUtf8(bean.error().body).contains(part), bean.error().body.constData());
}

void TestAdmin::unknownMembersStay()
{
    const Bean bean = readBean(infoOf(Kind::Client), R"({"newInVersion9":{"a":[null,1]}})");
    const QJsonObject expected{{u"newInVersion9"_s, QJsonObject{{u"a"_s, QJsonArray{QJsonValue::Null, 1}}}}};
    QVERIFY(bean);
    QCOMPARE(*bean, expected);
}

void TestAdmin::aViewHasWhatTheServerMakes()
{
    const QJsonObject client = entityView(Kind::Client, {{u"inum"_s, u"1"_s}, {u"clientName"_s, u"N"_s}});
    QCOMPARE(client.value(u"dn").toString(), u"inum=1,ou=clients,o=jans"_s);
    QCOMPARE(client.value(u"baseDn").toString(), u"inum=1,ou=clients,o=jans"_s);
    QCOMPARE(client.value(u"displayName").toString(), u"N"_s);
    QCOMPARE(client.value(u"subjectType").toString(), u"public"_s);
    QCOMPARE(entityView(Kind::Scope, {{u"inum"_s, u"1"_s}, {u"scopeType"_s, u"uma"_s}}).value(u"umaType"), QJsonValue(true));
    const QJsonObject resource = entityView(Kind::UmaResource, {{u"id"_s, u"1"_s}});
    QCOMPARE(resource.value(u"dn").toString(), u"jansId=1,ou=resources,ou=uma,o=jans"_s);
    QVERIFY(!resource.contains(u"baseDn"));
    QCOMPARE(entityView(Kind::Script, {{u"inum"_s, u"1"_s}}).value(u"locationType").toString(), u"db"_s);
}

void TestAdmin::aViewHasNoEmpties()
{
    const QJsonObject stored{{u"id"_s, u"1"_s}, {u"type"_s, u""_s}, {u"scopes"_s, QJsonArray()},
                             {u"extra"_s, QJsonObject{{u"inner"_s, QJsonArray()}, {u"kept"_s, 0}}},
                             {u"list"_s, QJsonArray{QJsonObject{{u"a"_s, u""_s}, {u"b"_s, false}}}}};
    const QJsonObject view = entityView(Kind::UmaResource, stored);
    QVERIFY(!view.contains(u"type") && !view.contains(u"scopes"));
    QCOMPARE(view.value(u"extra").toObject(), (QJsonObject{{u"kept"_s, 0}}));
    QCOMPARE(view.value(u"list").toArray(), (QJsonArray{QJsonObject{{u"b"_s, false}}}));
    QVERIFY(completeEntity(Kind::UmaResource, stored).contains(u"scopes"));
}

void TestAdmin::locationsAreKeptAsAModuleProperty()
{
    const QJsonObject given{{u"locationType"_s, u"db"_s},
                            {u"moduleProperties"_s, QJsonArray{QJsonObject{{u"value1"_s, u"usage_type"_s}, {u"value2"_s, u"both"_s}}}}};
    const QJsonObject stored = entityToStore(Kind::Script, given);
    QVERIFY(!stored.contains(u"locationType"));
    QCOMPARE(stored.value(u"moduleProperties").toArray().size(), 2);
    QCOMPARE(scriptLocation(stored), u"db"_s);
    QCOMPARE(entityToStore(Kind::Script, entityView(Kind::Script, stored)).value(u"moduleProperties"), stored.value(u"moduleProperties"));
}

void TestAdmin::listParametersHaveTheServersDefaults()
{
    const auto query = readListQuery(Kind::Client, Parameters());
    QVERIFY(query);
    QCOMPARE(query->limit, 50);
    QCOMPARE(query->start, 0);
    QVERIFY(query->terms.isEmpty() && query->sortColumn.isEmpty() && !query->descending);
}

void TestAdmin::listParametersAreBounded()
{
    const auto read = [](const QByteArray &text) { return readListQuery(Kind::Client, Parameters::parse(text)); };
    QCOMPARE(read("limit=-1")->limit, 0);
    QCOMPARE(read("startIndex=-1")->start, 0);
    QCOMPARE(read("limit=201").error().status, 400);
    QCOMPARE(read("limit=x").error().status, 404);
    QCOMPARE(read("startIndex=99999999999999").error().status, 404);
    QCOMPARE(read("pattern=%20a%20,,b%20c,")->terms, (QStringList{u"a"_s, u"b c"_s}));
    const QList<QPair<QString, QString>> pairs{{u"a"_s, u"b=c"_s}, {u"d"_s, u""_s}};
    QCOMPARE(read("fieldValuePair=a=b%3Dc,%20d=,novalue,=x")->equals, pairs);
    QVERIFY(readListQuery(Kind::UmaResource, Parameters::parse("fieldValuePair=a=b"))->equals.isEmpty());
}

void TestAdmin::aPageIsAnEnvelope()
{
    ListQuery query;
    query.start = 40;
    const Response reply = pageReply(Kind::UmaResource, query, {41, {QJsonObject{{u"id"_s, u"x"_s}}}});
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    QCOMPARE(body.value(u"start").toInt(), 40);
    QCOMPARE(body.value(u"totalEntriesCount").toInt(), 41);
    QCOMPARE(body.value(u"entriesCount").toInt(), 1);
    QVERIFY(!QJsonDocument::fromJson(pageReply(Kind::UmaResource, query, {}).body).object().contains(u"entries"));
}

void TestAdmin::scopesAreNeededAsTheServerSays_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("access");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, Kind kind, Access access, const QString &scope, bool passes) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(access) << prefix + scope << passes;
    };
    row("plain read", Kind::Script, Access::Read, u"scripts.readonly"_s, true);
    row("write reads", Kind::Script, Access::Read, u"scripts.write"_s, true);
    row("write reads no clients", Kind::Client, Access::Read, u"openid/clients.write"_s, false);
    row("openid family reads clients", Kind::Client, Access::Read, u"openid/openid.readonly"_s, true);
    row("read-all reads", Kind::UmaResource, Access::Read, u"read-all"_s, true);
    row("write-all reads", Kind::UmaResource, Access::Read, u"write-all"_s, true);
    row("read-all does not write", Kind::UmaResource, Access::Write, u"read-all"_s, false);
    row("write-all does not delete", Kind::Scope, Access::Delete, u"write-all"_s, false);
    row("delete-all deletes", Kind::Scope, Access::Delete, u"delete-all"_s, true);
    row("admin does all", Kind::Scope, Access::Delete, u"scopes.admin"_s, true);
    row("another family", Kind::Scope, Access::Read, u"scripts.readonly"_s, false);
}

void TestAdmin::scopesAreNeededAsTheServerSays()
{
    QFETCH(int, kind);
    QFETCH(int, access);
    QFETCH(QString, scope);
    QFETCH(bool, passes);
    const RequiredScopes required = requiredScopes(static_cast<Kind>(kind), static_cast<Access>(access));
    QCOMPARE(required.passes({scope}), passes);
    QVERIFY(!required.passes({}));
    QVERIFY(allConfigApiScopes().contains(scope));
}

void TestAdmin::errorsHaveTheServersForm()
{
    QCOMPARE(QString::fromUtf8(apiError(400, u"m"_s).body), u"{\"code\":\"400\",\"message\":\"m\"}"_s);
    QVERIFY(apiMissingAttribute(u"name"_s).body.contains("OCA001"));
    const Response violation = apiConstraintViolation(u"createScript.arg0.name"_s, u"rule"_s, u"x"_s);
    QCOMPARE(violation.status, 400);
    QVERIFY(violation.contentType.startsWith("text/plain"));
    QVERIFY(!scriptNameRefusal(u"createScript"_s, u"a-b_c:/.9"_s));
    QVERIFY(scriptNameRefusal(u"createScript"_s, u"ä"_s));
}

void TestAdmin::everyTypeHasATemplate()
{
    Q_INIT_RESOURCE(sandbox_seed);
    const QStringList types = infoOf(Kind::Script).fieldByName(u"scriptType"_s)->values;
    QVERIFY(types.size() >= 39);
    for (const QString &type : types) {
        const QString source = scriptTemplate(type);
        QVERIFY2(source.contains(u"from io.jans.model.custom.script.type."), qPrintable(type));
        QVERIFY2(source.contains(u"def getApiVersion(self):\n        return 11"), qPrintable(type));
    }
    QCOMPARE(scriptTemplate(u"../seed"_s), QString());
}

void TestAdmin::settingsAreReadAndWritten()
{
    drover::uma::Config current;
    current.issuer = u"http://here"_s;
    const auto read = configFromJson({{u"server"_s, u"gluu3"_s}, {u"umaTicketLifetime"_s, 9}}, current);
    QVERIFY(read);
    QCOMPARE(read->issuer, u"http://here"_s);
    QCOMPARE(read->basePath, u"/oxauth/restv1"_s);
    QCOMPARE(read->ticketLifetime, 9);
    QVERIFY(read->appendEqualPctValues);
    QCOMPARE(configToJson(*configFromJson(configToJson(*read), current)), configToJson(*read));
    QVERIFY(!configFromJson({{u"umaTicketLifetime"_s, -1}}, current));
    QVERIFY(configFromJson({{u"nope"_s, 1}}, current).error().what.contains(u"nope"));
}

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"
