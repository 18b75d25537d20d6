// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripttypes.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::scripts;

namespace {

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestScriptTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generationsHaveNames();
    void anUnknownGenerationIsNamedInTheError();
    void aScriptSurvivesTheRoundTrip();
    void aScriptOfFewWordsHasDefaults();
    void aLoadReplyIsReadAsTheHostWritesIt();
    void aFailedLoadSaysStageAndError();
    void aLoadReplySurvivesTheRoundTrip();
    void aCallReplyIsReadAsTheHostWritesIt();
    void aCallReplySurvivesTheRoundTrip();
    void aCallWithoutAContextSendsNone();
    void aContextIsSentWithItsSpecOnlyWhenGiven();
    void aCallRequestSurvivesTheRoundTrip();
    void aCallRequestsTextSaysTheSameAsItsJson();
    void repliesOfTheWrongShapeAreTakenAsEmpty();
};

void TestScriptTypes::generationsHaveNames()
{
    for (const Generation generation : {Generation::Gluu3, Generation::Gluu4, Generation::Janssen}) {
        const auto back = generationFromString(toString(generation));
        QVERIFY(back);
        QVERIFY(*back == generation);
    }
    QCOMPARE(toString(Generation::Gluu4), u"gluu4"_s);
}

void TestScriptTypes::anUnknownGenerationIsNamedInTheError()
{
    const auto generation = generationFromString(u"gluu5"_s);
    QVERIFY(!generation);
    QCOMPARE(generation.error().kind, drover::Error::Kind::Input);
    QVERIFY(generation.error().sentence().contains(u"gluu5"_s));
}

void TestScriptTypes::aScriptSurvivesTheRoundTrip()
{
    ScriptSource script;
    script.name = u"größe"_s;
    script.type = u"uma_rpt_policy"_s;
    script.source = u"print u'ä'\n"_s;
    script.properties = {{u"secret"_s, u"s"_s, true, u"d"_s}};
    script.moduleProperties = {{u"usage_type"_s, u"interactive"_s, false, {}}};
    script.level = 7;
    script.revision = 9'000'000'000;
    script.inum = u"2DAF-F9A5"_s;
    script.dn = u"inum=2DAF-F9A5,ou=scripts,o=jans"_s;
    script.aliases = QStringList{u"a"_s, u"b"_s};
    script.description = u"text"_s;
    script.enabled = false;
    QCOMPARE(script.toJson().value(u"language"_s).toString(), u"python"_s);
    QVERIFY(ScriptSource::fromJson(script.toJson()) == script);
}

void TestScriptTypes::aScriptOfFewWordsHasDefaults()
{
    const ScriptSource script = ScriptSource::fromJson({{u"name"_s, u"n"_s}});
    QVERIFY(script.enabled);
    QCOMPARE(script.level, 1);
    QCOMPARE(script.revision, 1);
    QVERIFY(script.server == Generation::Janssen);
}

void TestScriptTypes::aLoadReplyIsReadAsTheHostWritesIt()
{
    const LoadReply reply = LoadReply::fromJson(parsed(R"({"handle":7,"state":"loaded","apiVersion":11,
        "className":"UmaRptPolicy","initArguments":2,"stage":null,"initResult":true,"error":null,"serverError":null,
        "log":[{"stream":"out","text":"hello","line":31}],
        "simulated":[{"call":"UserService.getUser","line":17,"count":2,"returned":"null"}],"durationMs":12.5})"));
    QCOMPARE(reply.handle, 7);
    QVERIFY(reply.state == LoadReply::State::Loaded);
    QCOMPARE(reply.apiVersion, 11);
    QCOMPARE(reply.className, u"UmaRptPolicy"_s);
    QCOMPARE(reply.initArguments, 2);
    QVERIFY(reply.stage.isEmpty());
    QCOMPARE(reply.initResult, std::optional<bool>(true));
    QVERIFY(!reply.error);
    QCOMPARE(reply.log.first().line, 31);
    QCOMPARE(reply.simulated.first().call, u"UserService.getUser"_s);
    QCOMPARE(reply.durationMs, 12.5);
}

void TestScriptTypes::aFailedLoadSaysStageAndError()
{
    const LoadReply reply = LoadReply::fromJson(parsed(R"({"handle":8,"state":"dummy","stage":"init","initResult":null,
        "error":{"script":"s","method":"init","line":12,"type":"KeyError","message":"'x'","traceback":"Traceback …"},
        "serverError":"stored"})"));
    QVERIFY(reply.state == LoadReply::State::Dummy);
    QCOMPARE(reply.stage, u"init"_s);
    QVERIFY(!reply.initResult);
    QVERIFY(reply.error.has_value());
    QCOMPARE(reply.error->line, 12);
    QCOMPARE(reply.error->type, u"KeyError"_s);
    QCOMPARE(reply.serverError, u"stored"_s);
    QVERIFY(LoadReply::fromJson({{u"state"_s, u"missing"_s}}).state == LoadReply::State::Missing);
}

void TestScriptTypes::aLoadReplySurvivesTheRoundTrip()
{
    LoadReply reply;
    reply.handle = 3;
    reply.state = LoadReply::State::Dummy;
    reply.stage = u"class"_s;
    reply.initResult = false;
    reply.error = ScriptError{u"s"_s, u"m"_s, 4, u"t"_s, u"e"_s, u"b"_s};
    reply.serverError = u"x"_s;
    reply.log = {{u"err"_s, u"y"_s, 2}};
    reply.simulated = {{u"c"_s, 1, 2, u"r"_s}, {u"d"_s, 2, 1, u"true"_s, true}};
    reply.effects = {QJsonObject{{u"kind"_s, u"mail"_s}, {u"line"_s, 3}}};
    QVERIFY(LoadReply::fromJson(reply.toJson()) == reply);
    QVERIFY(LoadReply::fromJson(LoadReply().toJson()) == LoadReply());
}

void TestScriptTypes::aCallReplyIsReadAsTheHostWritesIt()
{
    const CallReply reply = CallReply::fromJson(parsed(R"({"results":[
        {"value":true,"javaType":"boolean","error":null,"defaulted":false,"durationMs":0.1,"lines":[31,32]},
        {"value":-1,"javaType":"int","error":{"line":9,"type":"TypeError"},"defaulted":true}],
        "context":{"step":2},"log":[],"simulated":[]})"));
    QCOMPARE(reply.results.size(), 2);
    QCOMPARE(reply.results.at(0).value, QJsonValue(true));
    QCOMPARE(reply.results.at(0).lines, (QList<int>{31, 32}));
    QCOMPARE(reply.results.at(1).value.toInt(), -1);
    QVERIFY(reply.results.at(1).defaulted);
    QCOMPARE(reply.results.at(1).error->line, 9);
    QCOMPARE(reply.context.value(u"step"_s).toInt(), 2);
}

void TestScriptTypes::aCallReplySurvivesTheRoundTrip()
{
    CallReply reply;
    reply.results = {MethodReply{QJsonArray{1, u"x"_s}, u"java.util.List"_s, ScriptError{}, true, 2.5, {1, 2}},
                     MethodReply{},
                     MethodReply{QJsonValue::Null, {}, {}, true, 0, {}, true, {{u"kind"_s, u"http"_s}}, {}, false, QJsonArray{1, QJsonValue::Null}}};
    reply.results.last().value = QJsonValue::Null;
    reply.context = {{u"putClaims"_s, QJsonObject{}}};
    reply.effects = {QJsonObject{{u"kind"_s, u"redirect"_s}, {u"to"_s, u"https://a.example/"_s}}};
    reply.world = {{u"username"_s, u"ann"_s}};
    QVERIFY(CallReply::fromJson(reply.toJson()) == reply);
}

void TestScriptTypes::aCallWithoutAContextSendsNone()
{
    CallRequest request;
    request.handle = 4;
    request.requestId = u"r"_s;
    request.calls = {MethodCall{u"init"_s, QJsonArray{QJsonObject{{u"cfg"_s, true}}}}};
    const QJsonObject json = request.toJson();
    QVERIFY(!json.contains(u"context"_s));
    QVERIFY(!json.contains(u"trace"_s));
    QVERIFY(!json.contains(u"world"_s));
    QVERIFY(!json.contains(u"answers"_s));
    QVERIFY(!json.contains(u"worldState"_s));
    QCOMPARE(json.value(u"handle"_s).toInt(), 4);
}

void TestScriptTypes::aContextIsSentWithItsSpecOnlyWhenGiven()
{
    CallRequest request;
    request.requestId = u"r"_s;
    request.contextId = u"c"_s;
    QCOMPARE(request.toJson().value(u"context"_s).toObject(), (QJsonObject{{u"id"_s, u"c"_s}, {u"request"_s, u"r"_s}}));
    request.contextSpec = {{u"kind"_s, u"uma_gather"_s}};
    QVERIFY(request.toJson().value(u"context"_s).toObject().contains(u"spec"_s));
}

void TestScriptTypes::aCallRequestSurvivesTheRoundTrip()
{
    CallRequest request;
    request.handle = 4;
    request.requestId = u"r"_s;
    request.contextId = u"c"_s;
    request.contextSpec = {{u"kind"_s, u"uma_gather"_s}};
    request.calls = {
        MethodCall{u"gather"_s, QJsonArray{QJsonObject{{u"int"_s, 1}}, QJsonObject{{u"context"_s, true}}}}};
    request.traceLines = true;
    request.world = {{u"authenticated"_s, u"ann"_s}};
    request.answers = {{u"UserService.getUser"_s, QJsonValue::Null}};
    request.worldState = true;
    QVERIFY(CallRequest::fromJson(request.toJson()) == request);
}

void TestScriptTypes::aCallRequestsTextSaysTheSameAsItsJson()
{
    CallRequest request;
    request.handle = 4;
    request.requestId = u"r"_s;
    request.contextId = u"c \"ü\""_s;
    request.contextSpec = {{u"kind"_s, u"uma_gather"_s}, {u"step"_s, 2}};
    request.calls = {MethodCall{u"gather"_s, QJsonArray{QJsonObject{{u"int"_s, 1}}, QJsonObject{{u"context"_s, true}}}},
                     MethodCall{u"getStepsCount"_s, {}, QJsonArray{QJsonObject{{u"result"_s, 0}, {u"is"_s, true}}}, true}};
    request.traceLines = true;
    request.world = {{u"authenticated"_s, u"ann"_s}};
    request.answers = {{u"UserService.getUser"_s, QJsonValue::Null}};
    request.worldState = true;
    QJsonObject expected = request.toJson();
    expected.insert(u"brief"_s, true);
    expected.insert(u"ended"_s, QJsonArray{u"r0"_s});
    expected.insert(u"stream"_s, false);
    expected.insert(u"timeoutMs"_s, 500);
    QCOMPARE(QJsonDocument::fromJson(request.toText(500, false, {u"r0"_s})).object(), expected);

    const QJsonObject spec = std::exchange(request.contextSpec, {});
    request.contextText = QJsonDocument(spec).toJson(QJsonDocument::Compact);
    QCOMPARE(request.spec(), spec);
    QCOMPARE(QJsonDocument::fromJson(request.toText(500, false, {u"r0"_s})).object(), expected);
}

void TestScriptTypes::repliesOfTheWrongShapeAreTakenAsEmpty()
{
    const QJsonObject wrong{{u"results"_s, 7},     {u"context"_s, u"x"_s}, {u"log"_s, QJsonArray{1, u"a"_s}},
                            {u"handle"_s, u"h"_s}, {u"state"_s, 3},        {u"error"_s, u"none"_s},
                            {u"lines"_s, true}};
    QVERIFY(CallReply::fromJson(wrong).results.isEmpty());
    QVERIFY(!LoadReply::fromJson(wrong).error);
    QVERIFY(LoadReply::fromJson(wrong).state == LoadReply::State::Missing);
    QVERIFY(MethodReply::fromJson(wrong).lines.isEmpty());
}

QTEST_GUILESS_MAIN(TestScriptTypes)
#include "tst_scripttypes.moc"
