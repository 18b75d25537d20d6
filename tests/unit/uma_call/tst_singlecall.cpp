// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/call/callcatalogue.h"
#include "uma/call/singlecall.h"

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

SingleCall gatherCall(const QJsonArray &arguments)
{
    SingleCall call;
    call.script.name = u"g"_s;
    call.script.type = u"uma_claims_gathering"_s;
    call.method = u"gather"_s;
    call.arguments = arguments;
    return call;
}

} // namespace

class TestSingleCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContextIsSuppliedWhenItIsLeftOut();
    void anObjectDescribesTheContext();
    void theStepIsAlsoTheContextsStep();
    void aUserIsLoggedIn();
    void wrongArgumentsAreNamed_data();
    void wrongArgumentsAreNamed();
    void theScriptIsDestroyedAfterTheCall();
    void aFailedLoadIsTheResultsError();
    void aScriptStoppedAtItsLimitIsAnErrorOfTheScript();
    void aLostHostIsAnError();
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

QTEST_GUILESS_MAIN(TestSingleCall)
#include "tst_singlecall.moc"
