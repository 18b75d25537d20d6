// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/janssenpatch.h"
#include "server/oxtrusterror.h"
#include "server/oxtrustlist.h"
#include "server/oxtrustwrite.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::server;
using domain::Entity;
using domain::EntityKind;

namespace {

QJsonObject object(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

/// A script as Gluu 4 answers it: nulls, constants, milliseconds, and a member of a version to come.
QJsonObject script()
{
    return object(R"({"dn":"inum=S1,ou=scripts,o=gluu","inum":"S1","name":"policy","aliases":null,"description":null,
        "script":"pass","scriptType":"BRAND_NEW_TYPE","programmingLanguage":"PYTHON","moduleProperties":[
        {"value1":"location_type","value2":"ldap","description":null}],"configurationProperties":null,"level":1,"revision":7,
        "enabled":true,"scriptError":{"raisedAt":-1,"stackTrace":"boom"},"modified":false,"internal":false,
        "locationPath":null,"locationType":"LDAP","baseDn":"inum=S1,ou=scripts,o=gluu","newerThanThat":{"a":[null,1.5]}})");
}

QJsonObject client(qint64 exp)
{
    QJsonObject json = object(R"({"dn":"inum=C1,ou=clients,o=gluu","inum":"C1","displayName":"App","oxAuthAppType":"WEB",
        "subjectType":"PAIRWISE","tokenEndpointAuthMethod":"TLS_CLIENT_AUTH","encodedClientSecret":"x==","deletable":true,
        "oxAuthScopes":["inum=1,ou=scopes,o=gluu"],"attributes":{"idTokenLifetime":60,"additionalAudience":null},
        "selected":false,"fromTheFuture":[{"b":null}]})");
    json.insert(u"exp"_s, exp);
    return json;
}

/// All but one member are as they were.
void compareButFor(const QJsonObject &body, const QJsonObject &before, const QStringList &changed)
{
    QStringList names = before.keys();
    for (const QString &name : changed)
        names.removeAll(name);
    for (const QString &name : std::as_const(names))
        QCOMPARE(body.value(name), before.value(name));
    QStringList more = body.keys();
    for (const QString &name : std::as_const(more))
        QVERIFY2(before.contains(name) || changed.contains(name), qPrintable(name));
}

} // namespace

/// What goes to the oxTrust API, without a server.
class OxTrustUnitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsTheServersObjectWithTheOneChange()
    {
        QJsonObject after = script();
        after.insert(u"level"_s, 2);
        const QJsonObject body = oxTrustBody(EntityKind::Script, script(), after, script());
        QCOMPARE(body.value(u"level"_s).toInt(), 2);
        QCOMPARE(body.value(u"revision"_s).toInt(), 8);
        compareButFor(body, script(), {u"level"_s, u"revision"_s});
    }

    void aChangeInsideIsMadeInside()
    {
        const qint64 exp = 1'900'000'000'123;
        QJsonObject after = client(exp);
        after.insert(u"attributes"_s, object(R"({"idTokenLifetime":90,"additionalAudience":null})"));
        const QJsonObject body = oxTrustBody(EntityKind::Client, client(exp), after, client(exp));
        QCOMPARE(body.value(u"attributes"_s), QJsonValue(object(R"({"idTokenLifetime":90,"additionalAudience":null})")));
        compareButFor(body, client(exp), {u"attributes"_s});
    }

    void whatOthersChangedMeanwhileIsKept()
    {
        QJsonObject after = script();
        after.insert(u"description"_s, u"mine"_s);
        QJsonObject current = script();
        current.insert(u"level"_s, 9);
        QVERIFY(isUntouchedOnOxTrust(EntityKind::Script, script(), after, current));
        const QJsonObject body = oxTrustBody(EntityKind::Script, script(), after, current);
        QCOMPARE(body.value(u"level"_s).toInt(), 9);
        QCOMPARE(body.value(u"description"_s).toString(), u"mine"_s);
        current.insert(u"revision"_s, 8);
        QVERIFY(!isUntouchedOnOxTrust(EntityKind::Script, script(), after, current));
        current = script();
        current.insert(u"description"_s, u"theirs"_s);
        QVERIFY(!isUntouchedOnOxTrust(EntityKind::Script, script(), after, current));
        QVERIFY(!isAppliedOnOxTrust(EntityKind::Script, script(), after, current));
        QVERIFY(isAppliedOnOxTrust(EntityKind::Script, script(), after, body));
    }

    void anEndInAHundredYearsIsNone()
    {
        const qint64 never = QDateTime::currentDateTimeUtc().addYears(100).toMSecsSinceEpoch();
        QJsonObject after = client(never);
        after.insert(u"displayName"_s, u"Other"_s);
        const QJsonObject later = client(never + 5'000); // it moves with each answer
        QVERIFY(isUntouchedOnOxTrust(EntityKind::Client, client(never), after, later));
        QVERIFY(!oxTrustBody(EntityKind::Client, client(never), after, later).contains(u"exp"_s));
        after.insert(u"exp"_s, qint64(1'900'000'000'000));
        QCOMPARE(oxTrustBody(EntityKind::Client, client(never), after, later).value(u"exp"_s).toInteger(), 1'900'000'000'000);
    }

    void nullAndAbsentAreTheSame()
    {
        QJsonObject sparse = script();
        sparse.remove(u"description"_s);
        QVERIFY(oxTrustDifferences(EntityKind::Script, script(), sparse).isEmpty());
        QJsonObject after = script();
        after.insert(u"description"_s, u"d"_s);
        QVERIFY(isUntouchedOnOxTrust(EntityKind::Script, sparse, after, script()));
        QVERIFY(oxTrustDifferences(EntityKind::Script, script(), script()).isEmpty());
    }

    void whatTheServerMakesIsNoDifference()
    {
        QJsonObject after = script();
        for (const auto &name : {u"dn"_s, u"revision"_s, u"scriptError"_s, u"modified"_s, u"internal"_s})
            after.insert(name, u"x"_s);
        QVERIFY(oxTrustDifferences(EntityKind::Script, script(), after).isEmpty());
    }

    void aListIsAskedForWhereItIsCheapest_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, EntityKind kind, const QString &pattern, const QString &filter, const QByteArray &path) {
            QTest::newRow(name) << int(kind) << pattern << filter << path;
        };
        row("clients", EntityKind::Client, {}, {}, "/clients");
        row("a client", EntityKind::Client, u"a b&ü"_s, {}, "/clients/search?pattern=a%20b%26%C3%BC&size=1000");
        row("scopes", EntityKind::Scope, {}, {}, "/scopes");
        row("UMA scopes", EntityKind::Scope, {}, u"scopeType=UMA"_s, "/uma/scopes");
        row("a UMA scope", EntityKind::Scope, u"x"_s, u"scopeType=uma"_s, "/uma/scopes/search?pattern=x");
        row("a resource", EntityKind::UmaResource, u"x"_s, {}, "/uma/resources/search?pattern=x&size=1000");
        row("a script", EntityKind::Script, u"x"_s, {}, "/configuration/scripts");
        row("scripts of a type", EntityKind::Script, {}, u"scriptType=UMA_RPT_POLICY"_s, "/configuration/scripts/type/uma_rpt_policy");
        row("active attributes", EntityKind::Attribute, {}, u"status=active"_s, "/attributes/active");
        row("expired attributes", EntityKind::Attribute, {}, u"status=expired"_s, "/attributes");
        row("an attribute", EntityKind::Attribute, u"x"_s, u"status=active"_s, "/attributes/search?pattern=x&size=1000");
    }

    void aListIsAskedForWhereItIsCheapest()
    {
        QFETCH(int, kind);
        QFETCH(QString, pattern);
        QFETCH(QString, filter);
        QFETCH(QByteArray, path);
        ListQuery query;
        query.pattern = pattern;
        if (!filter.isEmpty())
            query.filters.insert(filter.section(u'=', 0, 0), filter.section(u'=', 1));
        QCOMPARE(oxTrustListPlan(EntityKind(kind), query).path, path);
    }

    void whatTheServerDoesNotDoIsDoneHere()
    {
        ListQuery query;
        query.filters = {{u"applicationType"_s, u"web"_s}, {u"trustedClient"_s, u"false"_s}};
        query.sortBy = u"@name"_s;
        query.descending = true;
        const OxTrustListPlan plan = oxTrustListPlan(EntityKind::Client, query);
        const QList<Entity> all{
            Entity(EntityKind::Client, object(R"({"inum":"1","displayName":"b","oxAuthAppType":"WEB"})")),
            Entity(EntityKind::Client, object(R"({"inum":"2","displayName":"C","oxAuthAppType":"WEB","oxAuthTrustedClient":false})")),
            Entity(EntityKind::Client, object(R"({"inum":"3","displayName":"d","oxAuthAppType":"NATIVE"})")),
            Entity(EntityKind::Client, object(R"({"inum":"4","displayName":"a","oxAuthAppType":"WEB","oxAuthTrustedClient":true})"))};
        QStringList ids;
        const auto arranged = oxTrustArranged(EntityKind::Client, all, plan, query);
        for (const Entity &entity : arranged)
            ids << entity.id();
        QCOMPARE(ids, (QStringList{u"2"_s, u"1"_s}));
    }

    void aChallengeForUmaIsToldAsSuch()
    {
        transport::HttpReply reply;
        reply.status = 401;
        reply.headers = {{"WWW-Authenticate", "UMA realm=\"Authorization required\", host_id=h, as_uri=a, ticket=t"}};
        const Error error = oxTrustError(reply, u"It could not be read."_s, OxTrustFamily::Scripts, false);
        QVERIFY(error.kind == Error::Kind::Denied);
        QVERIFY(error.why.contains(u"UMA") && error.next.contains(u"oxTrustProtectionMode"));
    }

    void theOtherInterfaceWantsConstantsInPatches()
    {
        const QJsonObject before{{u"dataType"_s, u"generalizedTime"_s}, {u"editType"_s, QJsonArray{u"whitePages"_s}}};
        const QJsonObject after{{u"dataType"_s, u"json"_s}, {u"editType"_s, QJsonArray{u"admin"_s}}, {u"userCanEdit"_s, true}};
        const QJsonArray patch = janssenPatch(EntityKind::Attribute, before, after);
        const QByteArray text = QJsonDocument(patch).toJson(QJsonDocument::Compact);
        QVERIFY2(text.contains("DATE") && text.contains("JSON") && text.contains("WHITEPAGES") && text.contains("ADMIN"), text);
        QVERIFY(!text.contains("userCanEdit"));
    }
};

QTEST_GUILESS_MAIN(OxTrustUnitTest)
#include "tst_oxtrust.moc"
