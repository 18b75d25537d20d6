// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/call/callcatalogue.h"
#include "uma/call/calljson.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using uma::SingleCall;

namespace {

/// Answers as told and keeps what it was asked.
class FakeEngine : public scripts::ScriptEngine {
    Q_OBJECT

public:
    QCoro::Task<Result<scripts::LoadReply>> load(scripts::ScriptSource) override { co_return loadReply; }
    QCoro::Task<Result<scripts::CallReply>> call(scripts::CallRequest request) override
    {
        asked = request;
        co_return callReply;
    }
    QCoro::Task<Result<void>> destroy(int handle) override
    {
        destroyed = handle;
        co_return Result<void>();
    }
    void endRequest(QString requestId) override { ended = requestId; }
    QCoro::Task<Result<QJsonArray>> check(QString, QString, QString, scripts::Generation) override
    {
        co_return QJsonArray();
    }
    void stop() override {}

    Result<scripts::LoadReply> loadReply = scripts::LoadReply();
    Result<scripts::CallReply> callReply = scripts::CallReply();
    scripts::CallRequest asked;
    int destroyed = 0;
    QString ended;
};

SingleCall callOf(const QString &type, const QString &method, const QJsonArray &arguments = {},
                  scripts::Generation server = scripts::Generation::Janssen)
{
    SingleCall call;
    call.script.name = u"g"_s;
    call.script.type = type;
    call.script.server = server;
    call.method = method;
    call.arguments = arguments;
    return call;
}

SingleCall gatherCall(const QJsonArray &arguments)
{
    return callOf(u"uma_claims_gathering"_s, u"gather"_s, arguments);
}

QJsonArray sentBy(const SingleCall &call)
{
    const auto request = uma::callRequest(call, 1);
    return request ? request->calls.first().args : QJsonArray{request.error().what};
}

const QJsonObject cfg{{u"cfg"_s, true}};
const QJsonObject contextArgument{{u"context"_s, true}};

QJsonObject value(const QJsonValue &json)
{
    return {{u"value"_s, json}};
}

} // namespace

class TestSingleCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContextIsSuppliedWhenItIsLeftOut();
    void anObjectDescribesTheContext();
    void theStepIsAlsoTheContextsStep();
    void everyMethodOfEveryTypeCanBeCalled();
    void theConfigurationAttributesMayBeLeftOutOrGiven();
    void objectsAreSentAsTheyAreAndEmptyOnesAreSupplied();
    void theGenerationDecidesTheSignature();
    void aContextBeforeOtherArgumentsMayBeLeftOut();
    void aUserOfTheContextIsLoggedIn();
    void similarTypesAreNamed();
    void argumentsAndWhatTheServerMakesOfItAreInTheResult();
    void aUserIsLoggedIn();
    void wrongArgumentsAreNamed_data();
    void wrongArgumentsAreNamed();
    void theScriptIsDestroyedAfterTheCall();
    void aFailedLoadIsTheResultsError();
    void aScriptStoppedAtItsLimitIsAnErrorOfTheScript();
    void aLostHostIsAnError();
    void aCallIsWrittenAndReadAgain();
};

void TestSingleCall::theContextIsSuppliedWhenItIsLeftOut()
{
    const auto request = uma::callRequest(gatherCall({2}), 7);
    QVERIFY(request.has_value());
    QCOMPARE(request->handle, 7);
    QCOMPARE(request->calls.size(), 1);
    const QJsonArray expected{QJsonObject{{u"int"_s, 2}}, QJsonObject{{u"context"_s, true}}};
    QCOMPARE(request->calls.first().args, expected);
    QCOMPARE(request->contextSpec.value(u"kind"_s).toString(), u"uma_gather"_s);
    QVERIFY(!request->contextId.isEmpty());
}

void TestSingleCall::anObjectDescribesTheContext()
{
    const QJsonObject pageClaims{{u"country"_s, u"US"_s}};
    const QJsonObject claims{{u"age"_s, 17}};
    const QJsonObject said{{u"pageClaims"_s, pageClaims}, {u"claims"_s, claims}};
    const auto request = uma::callRequest(gatherCall({1, said}), 7);
    QVERIFY(request.has_value());
    QCOMPARE(request->contextSpec.value(u"pageClaims"_s).toObject(), pageClaims);
    QCOMPARE(request->contextSpec.value(u"pctClaims"_s).toObject(), claims);
    QVERIFY(!request->contextSpec.contains(u"claims"_s));
}

void TestSingleCall::theStepIsAlsoTheContextsStep()
{
    const auto request = uma::callRequest(gatherCall({3}), 7);
    QVERIFY(request.has_value());
    QCOMPARE(request->contextSpec.value(u"step"_s).toInt(), 3);
}

void TestSingleCall::everyMethodOfEveryTypeCanBeCalled()
{
    const uma::CallCatalogue &catalogue = uma::CallCatalogue::shipped();
    QCOMPARE(catalogue.types().size(), 46);
    int called = 0;
    for (const QString &name : catalogue.types()) {
        const uma::CallCatalogue::Type *type = catalogue.find(name);
        for (const QString &generation : type->generations) {
            for (const QString &method : type->methodNames(generation)) {
                const uma::CallCatalogue::Method *known = type->find(method, generation);
                QVERIFY2(known, qPrintable(name + u' ' + method));
                QJsonArray arguments;
                bool hasContext = false;
                for (const uma::CallCatalogue::Parameter &parameter : known->parameters) {
                    hasContext = hasContext || !parameter.context.isEmpty();
                    if (parameter.isScalar())
                        arguments << (parameter.type == u"int" ? QJsonValue(1) : parameter.type == u"String" ? QJsonValue(u"x"_s) : QJsonValue(true));
                }
                // Scalars alone are not enough where an object stands before them.
                if (!known->parameters.isEmpty() && !known->parameters.first().isScalar() && !known->parameters.first().isConfiguration() &&
                    known->parameters.first().context.isEmpty())
                    arguments.prepend(QJsonValue::Null);
                if (method == u"prepareForStep" || method == u"authenticate" || method == u"getNextStep") {
                    if (known->parameters.size() == 3)
                        arguments.prepend(QJsonObject());
                }
                const auto generationOf = scripts::generationFromString(generation);
                const auto request = uma::callRequest(callOf(name, method, arguments, *generationOf), 1);
                QVERIFY2(request, qPrintable(name + u' ' + method + u": "_s + (request ? QString() : request.error().what)));
                QCOMPARE(request->calls.first().args.size(), known->parameters.size());
                QCOMPARE(request->contextId.isEmpty(), !hasContext);
                ++called;
            }
        }
    }
    QVERIFY2(called > 400, qPrintable(QString::number(called)));
}

void TestSingleCall::theConfigurationAttributesMayBeLeftOutOrGiven()
{
    const QJsonArray expected{cfg, value(QJsonObject{{u"a"_s, u"b"_s}}), QJsonObject{{u"int"_s, 2}}};
    const QJsonObject parameters{{u"a"_s, u"b"_s}};
    QCOMPARE(sentBy(callOf(u"person_authentication"_s, u"authenticate"_s, {parameters, 2})), expected);
    QCOMPARE(sentBy(callOf(u"person_authentication"_s, u"authenticate"_s, {QJsonObject(), parameters, 2})), expected);
    QCOMPARE(sentBy(callOf(u"person_authentication"_s, u"getCountAuthenticationSteps"_s)), QJsonArray{cfg});
}

void TestSingleCall::objectsAreSentAsTheyAreAndEmptyOnesAreSupplied()
{
    const QJsonObject response{{u"active"_s, true}};
    QCOMPARE(sentBy(callOf(u"introspection"_s, u"modifyResponse"_s, {response})), (QJsonArray{value(response), contextArgument}));
    QCOMPARE(sentBy(callOf(u"introspection"_s, u"modifyResponse"_s)), (QJsonArray{value(QJsonObject()), contextArgument}));
    QCOMPARE(sentBy(callOf(u"modify_ssa_response"_s, u"get"_s)), (QJsonArray{value(QJsonArray()), contextArgument}));
    QCOMPARE(sentBy(callOf(u"client_registration"_s, u"isCertValidForClient"_s)), (QJsonArray{value(QJsonValue::Null), contextArgument}));
    QCOMPARE(sentBy(callOf(u"person_authentication"_s, u"isValidAuthenticationMethod"_s)), (QJsonArray{value(u"interactive"_s), cfg}));
    const auto request = uma::callRequest(callOf(u"client_registration"_s, u"modifyPostResponse"_s), 1);
    QCOMPARE(request->contextSpec.value(u"kind"_s).toString(), u"execution"_s);
}

void TestSingleCall::theGenerationDecidesTheSignature()
{
    const QJsonArray three{QJsonObject{{u"clientName"_s, u"App"_s}}, QJsonObject{{u"clientId"_s, u"c"_s}}};
    QCOMPARE(sentBy(callOf(u"client_registration"_s, u"createClient"_s, three, scripts::Generation::Gluu4)),
             (QJsonArray{value(three.at(0)), value(three.at(1)), cfg}));
    QCOMPARE(sentBy(callOf(u"client_registration"_s, u"createClient"_s)), QJsonArray{contextArgument});
    QCOMPARE(sentBy(callOf(u"person_authentication"_s, u"getAuthenticationMethodClaims"_s, {}, scripts::Generation::Gluu3)), QJsonArray());
    const auto gluu = uma::callRequest(callOf(u"revoke_token"_s, u"revoke"_s, {}, scripts::Generation::Gluu4), 1);
    const auto janssen = uma::callRequest(callOf(u"revoke_token"_s, u"revoke"_s), 1);
    QCOMPARE(gluu->contextSpec.value(u"kind"_s).toString(), u"revoke_token"_s);
    QCOMPARE(janssen->contextSpec.value(u"kind"_s).toString(), u"execution"_s);
    // A type that the server has not any more is called as the last one that had it did.
    QVERIFY(uma::callRequest(callOf(u"update_user"_s, u"newUser"_s), 1).has_value());
}

void TestSingleCall::aContextBeforeOtherArgumentsMayBeLeftOut()
{
    const QJsonObject entity{{u"id"_s, 1}};
    const QJsonObject payload{{u"id"_s, 2}};
    const QJsonArray expected{contextArgument, value(entity), value(payload), cfg};
    QCOMPARE(sentBy(callOf(u"scim"_s, u"manageResourceOperation"_s, {entity, payload})), expected);
    const QJsonObject context{{u"path"_s, u"/Users"_s}};
    const SingleCall described = callOf(u"scim"_s, u"manageResourceOperation"_s, {context, entity, payload});
    QCOMPARE(sentBy(described), expected);
    QCOMPARE(uma::callRequest(described, 1)->contextSpec.value(u"path"_s).toString(), u"/Users"_s);
}

void TestSingleCall::aUserOfTheContextIsLoggedIn()
{
    const QJsonObject user{{u"uid"_s, u"ann"_s}};
    const QJsonObject spec = uma::callRequest(callOf(u"consent_gathering"_s, u"authorize"_s, {2, QJsonObject{{u"user"_s, user}}}), 1)->contextSpec;
    QVERIFY(!spec.contains(u"authenticated"_s));
    QCOMPARE(spec.value(u"step"_s).toInt(), 2);
    QCOMPARE(spec.value(u"user"_s).toObject(), user);
}

void TestSingleCall::similarTypesAreNamed()
{
    const uma::CallCatalogue &catalogue = uma::CallCatalogue::shipped();
    QCOMPARE(catalogue.similar(u"introspecton"_s), QStringList{u"introspection"_s});
    QCOMPARE(catalogue.similar(u"UMA-RPT-policy"_s).first(), u"uma_rpt_policy"_s);
    QVERIFY(catalogue.similar(u"registration"_s).contains(u"client_registration"_s));
    QCOMPARE(catalogue.similar(u"qqqqqqqqqqqq"_s), QStringList());
    const auto request = uma::callRequest(callOf(u"consent_gatherin"_s, u"authorize"_s), 1);
    QVERIFY2(request.error().next.contains(u"consent_gathering"_s), qPrintable(request.error().next));
    QVERIFY(uma::callRequest(callOf(u"qqqqqqqqqqqq"_s, u"authorize"_s), 1).error().next.contains(u"introspection"_s));
}

void TestSingleCall::argumentsAndWhatTheServerMakesOfItAreInTheResult()
{
    FakeEngine engine;
    scripts::MethodReply reply;
    reply.value = QJsonValue::Null;
    reply.arguments = QJsonArray{QJsonObject{{u"a"_s, 1}}, QJsonValue::Null};
    reply.notCalled = true;
    reply.failure = {{u"kind"_s, u"http"_s}, {u"status"_s, 500}};
    engine.callReply->results = {reply};
    const auto result = QCoro::waitFor(uma::callOnce(engine, callOf(u"introspection"_s, u"modifyResponse"_s), {}));
    QVERIFY(result.has_value());
    const QJsonObject json = result->toJson();
    QCOMPARE(json.value(u"arguments"_s).toArray(), reply.arguments);
    QCOMPARE(json.value(u"notCalled"_s), QJsonValue(true));
    QCOMPARE(json.value(u"failure"_s).toObject(), reply.failure);
    engine.callReply->results = {scripts::MethodReply()};
    const auto plain = QCoro::waitFor(uma::callOnce(engine, callOf(u"introspection"_s, u"modifyResponse"_s), {}));
    for (const QString &member : {u"arguments"_s, u"notCalled"_s, u"failure"_s})
        QVERIFY(!plain->toJson().contains(member));
}

void TestSingleCall::aUserIsLoggedIn()
{
    SingleCall call = gatherCall({1});
    QCOMPARE(uma::callRequest(call, 1)->contextSpec.value(u"authenticated"_s).toBool(), false);
    call.user = {{u"uid"_s, u"ann"_s}};
    const QJsonObject spec = uma::callRequest(call, 1)->contextSpec;
    QCOMPARE(spec.value(u"authenticated"_s).toBool(), true);
    QCOMPARE(spec.value(u"user"_s).toObject().value(u"uid"_s).toString(), u"ann"_s);
}

void TestSingleCall::wrongArgumentsAreNamed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonArray>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("no step") << u"uma_claims_gathering"_s << u"gather"_s << QJsonArray() << u"step"_s;
    QTest::newRow("step is text") << u"uma_claims_gathering"_s << u"gather"_s << QJsonArray{u"1"_s} << u"step"_s;
    QTest::newRow("too many") << u"uma_rpt_policy"_s << u"authorize"_s << QJsonArray{QJsonObject(), 2, 3} << u"2"_s;
    QTest::newRow("unknown method") << u"uma_rpt_policy"_s << u"gather"_s << QJsonArray() << u"gather"_s;
    QTest::newRow("text for a truth value") << u"update_user"_s << u"addUser"_s << QJsonArray{QJsonObject(), u"yes"_s} << u"persisted"_s;
    QTest::newRow("number for a text") << u"cookie"_s << u"modifyCookieHeader"_s << QJsonArray{u"a"_s, 5} << u"cookieHeader"_s;
    QTest::newRow("array for an object") << u"introspection"_s << u"modifyResponse"_s << QJsonArray{QJsonArray{1}} << u"responseAsJsonObject"_s;
    QTest::newRow("object for an array") << u"modify_ssa_response"_s << u"get"_s << QJsonArray{QJsonObject{{u"a"_s, 1}}} << u"jsonArray"_s;
    QTest::newRow("text for a request's parameters")
        << u"person_authentication"_s << u"authenticate"_s << QJsonArray{u"x"_s, 1} << u"requestParameters"_s;
    QTest::newRow("number for a usage type")
        << u"person_authentication"_s << u"isValidAuthenticationMethod"_s << QJsonArray{1} << u"usageType"_s;
    QTest::newRow("too many for all") << u"update_user"_s << u"addUser"_s << QJsonArray{QJsonObject(), true, QJsonObject(), 1} << u"1"_s;
    QTest::newRow("of another generation") << u"client_registration"_s << u"noSuchMethod"_s << QJsonArray() << u"janssen"_s;
    QTest::newRow("unknown type") << u"nothing_known"_s << u"gather"_s << QJsonArray() << u"nothing_known"_s;
}

void TestSingleCall::wrongArgumentsAreNamed()
{
    QFETCH(QString, type);
    QFETCH(QString, method);
    QFETCH(QJsonArray, arguments);
    QFETCH(QString, named);
    SingleCall call = gatherCall(arguments);
    call.script.type = type;
    call.method = method;
    const auto request = uma::callRequest(call, 1);
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().kind, Error::Kind::Usage);
    QVERIFY2(request.error().what.contains(named), qPrintable(request.error().what));
}

void TestSingleCall::theScriptIsDestroyedAfterTheCall()
{
    FakeEngine engine;
    engine.loadReply->handle = 9;
    scripts::MethodReply reply;
    reply.value = true;
    engine.callReply->results = {reply};
    const auto result = QCoro::waitFor(uma::callOnce(engine, gatherCall({1}), {}));
    QVERIFY(result.has_value());
    QCOMPARE(result->result, QJsonValue(true));
    QCOMPARE(engine.asked.handle, 9);
    QCOMPARE(engine.destroyed, 9);
    QCOMPARE(engine.ended, engine.asked.requestId);
    QCOMPARE(result->toJson().value(u"error"_s), QJsonValue(QJsonValue::Null));
}

void TestSingleCall::aFailedLoadIsTheResultsError()
{
    FakeEngine engine;
    engine.loadReply->error = scripts::ScriptError{u"g"_s, u"init"_s, 12, u"KeyError"_s, u"'x'"_s, {}};
    scripts::MethodReply reply;
    reply.value = false;
    engine.callReply->results = {reply};
    const auto result = QCoro::waitFor(uma::callOnce(engine, gatherCall({1}), {}));
    QVERIFY(result.has_value());
    QVERIFY(result->defaulted);
    QCOMPARE(result->error->line, 12);
    QCOMPARE(result->toJson().value(u"error"_s).toObject().value(u"type"_s).toString(), u"KeyError"_s);
}

void TestSingleCall::aScriptStoppedAtItsLimitIsAnErrorOfTheScript()
{
    FakeEngine engine;
    engine.callReply = fail(Error::Kind::Timeout, u"stopped"_s, {}, {}, u"{\"line\":5,\"method\":\"gather\",\"traceback\":\"t\"}"_s);
    const auto result = QCoro::waitFor(uma::callOnce(engine, gatherCall({1}), {}));
    QVERIFY(result.has_value());
    QCOMPARE(result->error->type, u"ScriptTimeout"_s);
    QCOMPARE(result->error->line, 5);
}

void TestSingleCall::aLostHostIsAnError()
{
    FakeEngine engine;
    engine.callReply = fail(Error::Kind::Unreachable, u"gone"_s);
    const auto result = QCoro::waitFor(uma::callOnce(engine, gatherCall({1}), {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
}

void TestSingleCall::aCallIsWrittenAndReadAgain()
{
    SingleCall call = callOf(u"dynamic_scope"_s, u"update"_s, {QJsonObject{{u"dynamicScopes"_s, QJsonArray{u"phone"_s}}}}, scripts::Generation::Gluu4);
    call.script.source = u"x = 1"_s;
    call.script.properties = {{u"key"_s, u"value"_s, true, {}}};
    call.script.world = {{u"users"_s, QJsonArray{}}};
    call.script.answers = {{u"UserService.getUser"_s, QJsonValue::Null}};
    call.user = {{u"uid"_s, u"ann"_s}};
    const auto read = uma::callFromJson(uma::callToJson(call));
    QVERIFY(read.has_value());
    QCOMPARE(uma::callToJson(*read), uma::callToJson(call));
    QVERIFY(read->script.server == scripts::Generation::Gluu4);
    QVERIFY(read->script.properties.constFirst().hide);
    const auto elsewhere = uma::callFromJson({{u"server"_s, u"another"_s}});
    QVERIFY(!elsewhere.has_value());
    QVERIFY(elsewhere.error().kind == Error::Kind::Input);
}

QTEST_GUILESS_MAIN(TestSingleCall)
#include "tst_singlecall.moc"
