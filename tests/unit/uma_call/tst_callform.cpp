// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/call/callarguments.h"
#include "uma/call/callform.h"
#include "uma/call/callwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using uma::CallCatalogue;
using uma::CallField;
using State = scripts::LoadReply::State;

class CallFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMethodOfEveryTypeCanBeCalledWithItsExamples();
    void theFormOpensOnTheMainMethod();
    void fieldsAreOfTheParametersKind();
    void valuesThatDoNotFitGiveWayToTheExample();
    void examplesAreOfThingsThatExist();
    void outcomesAreToldInWords_data();
    void outcomesAreToldInWords();
    void effectsAreToldInWords_data();
    void effectsAreToldInWords();
};

namespace {

const CallCatalogue::Method &method(const QString &type, const QString &name)
{
    return *CallCatalogue::shipped().find(type)->find(name, u"janssen"_s);
}

} // namespace

void CallFormTest::everyMethodOfEveryTypeCanBeCalledWithItsExamples()
{
    int count = 0;
    for (const scripts::Generation generation : {scripts::Generation::Gluu3, scripts::Generation::Gluu4, scripts::Generation::Janssen}) {
        const QString server = scripts::toString(generation);
        for (const QString &name : CallCatalogue::shipped().types()) {
            const CallCatalogue::Type *type = CallCatalogue::shipped().find(name);
            for (const QString &methodName : type->methodNames(server)) {
                const CallCatalogue::Method *called = type->find(methodName, server);
                QVERIFY(called);
                uma::SingleCall call;
                call.script.type = name;
                call.script.server = generation;
                call.method = methodName;
                call.arguments = uma::argumentsFrom(uma::callFields(name, *called), {});
                const Result<uma::CallArguments> fitted = uma::callArguments(call, *called);
                QVERIFY2(fitted, qPrintable(fitted ? QString() : name + u'.' + methodName + u": "_s + fitted.error().sentence()));
                QCOMPARE(fitted->sent.size(), called->parameters.size());
                ++count;
            }
        }
    }
    QVERIFY2(count > 400, qPrintable(QString::number(count)));
}

void CallFormTest::theFormOpensOnTheMainMethod()
{
    QCOMPARE(uma::mainMethod(u"person_authentication"_s, u"janssen"_s), u"authenticate"_s);
    QCOMPARE(uma::mainMethod(u"introspection"_s, u"gluu4"_s), u"modifyResponse"_s);
    QCOMPARE(uma::mainMethod(u"id_generator"_s, u"gluu3"_s), u"generateId"_s);
    QCOMPARE(uma::mainMethod(u"no_such_type"_s, u"janssen"_s), QString());
    for (const QString &type : CallCatalogue::shipped().types())
        QVERIFY2(!uma::mainMethod(type, u"janssen"_s).isEmpty(), qPrintable(type));
    QVERIFY(uma::runsAsFlow(u"consent_gathering"_s));
    QVERIFY(!uma::runsAsFlow(u"introspection"_s));
}

void CallFormTest::fieldsAreOfTheParametersKind()
{
    const QList<CallField> fields = uma::callFields(u"introspection"_s, method(u"introspection"_s, u"modifyResponse"_s));
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0).name, u"responseAsJsonObject"_s);
    QCOMPARE(fields.at(0).kind, CallField::Kind::Object);
    QVERIFY(fields.at(0).example.toObject().contains(u"active"_s));
    QVERIFY(!fields.at(0).isContext);
    QVERIFY(fields.at(1).isContext);

    const QList<CallField> steps = uma::callFields(u"person_authentication"_s, method(u"person_authentication"_s, u"authenticate"_s));
    QCOMPARE(steps.size(), 2); // the configuration attributes are the script's own
    QCOMPARE(steps.at(1).kind, CallField::Kind::Number);
    QCOMPARE(steps.at(1).example.toInt(), 1);

    const QList<CallField> usage =
        uma::callFields(u"person_authentication"_s, method(u"person_authentication"_s, u"isValidAuthenticationMethod"_s));
    QCOMPARE(usage.at(0).choices.first(), u"interactive"_s);
    const QList<CallField> lists = uma::callFields(u"modify_ssa_response"_s, method(u"modify_ssa_response"_s, u"revoke"_s));
    QCOMPARE(lists.at(0).kind, CallField::Kind::Array);
    const QList<CallField> ids = uma::callFields(u"id_generator"_s, method(u"id_generator"_s, u"generateId"_s));
    QCOMPARE(ids.size(), 3);
    QCOMPARE(ids.at(1).example.toString(), u"people"_s);
}

void CallFormTest::valuesThatDoNotFitGiveWayToTheExample()
{
    const QList<CallField> fields = uma::callFields(u"person_authentication"_s, method(u"person_authentication"_s, u"authenticate"_s));
    const QJsonArray given = uma::argumentsFrom(fields, {{u"step"_s, 2}, {u"requestParameters"_s, QJsonObject{{u"a"_s, u"b"_s}}}});
    QCOMPARE(given.at(0).toObject().value(u"a"_s).toString(), u"b"_s);
    QCOMPARE(given.at(1).toInt(), 2);
    QCOMPARE(uma::argumentsFrom(fields, {{u"step"_s, u"two"_s}}).at(1).toInt(), 1);
}

void CallFormTest::examplesAreOfThingsThatExist()
{
    QFile file(qEnvironmentVariable("DROVER_SOURCE") + u"/resources/catalogue/callexamples.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject examples = QJsonDocument::fromJson(file.readAll()).object();
    QSet<QString> types;
    QSet<QString> names;
    QSet<QString> contexts{QString()};
    for (const QString &name : CallCatalogue::shipped().types()) {
        for (const CallCatalogue::Method &known : CallCatalogue::shipped().find(name)->methods) {
            for (const CallCatalogue::Parameter &parameter : known.parameters) {
                types << parameter.type;
                names << parameter.name << name + u'.' + parameter.name;
                contexts << parameter.context;
            }
        }
    }
    for (const QString &key : examples.value(u"types"_s).toObject().keys())
        QVERIFY2(types.contains(key), qPrintable(key));
    for (const QString &key : examples.value(u"parameters"_s).toObject().keys())
        QVERIFY2(names.contains(key), qPrintable(key));
    for (const QString &key : examples.value(u"contexts"_s).toObject().keys())
        QVERIFY2(contexts.contains(key), qPrintable(key));
    for (const QString &key : examples.value(u"main"_s).toObject().keys())
        QVERIFY2(CallCatalogue::shipped().find(key), qPrintable(key));
}

void CallFormTest::outcomesAreToldInWords_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<bool>("notCalled");
    QTest::addColumn<QJsonObject>("failure");
    QTest::addColumn<QString>("words");

    const int loaded = static_cast<int>(State::Loaded);
    QTest::newRow("value") << QJsonValue(true) << loaded << false << false << QJsonObject() << u"m returned true (boolean)."_s;
    QTest::newRow("failed") << QJsonValue(-1) << loaded << true << false << QJsonObject() << u"m failed. The server goes on with -1."_s;
    QTest::newRow("http") << QJsonValue() << loaded << true << false
                          << QJsonObject{{u"kind"_s, u"http"_s}, {u"status"_s, 500}, {u"code"_s, u"access_denied"_s}}
                          << u"m failed. The server answers its own client with HTTP 500, access_denied."_s;
    QTest::newRow("uncaught") << QJsonValue() << loaded << true << false << QJsonObject{{u"kind"_s, u"uncaught"_s}}
                              << u"m failed. The exception goes on through the server."_s;
    QTest::newRow("not called") << QJsonValue(true) << loaded << false << true << QJsonObject()
                                << u"A server does not call m of this script: getApiVersion() answers too low a number. It goes on with true."_s;
    QTest::newRow("dummy") << QJsonValue(false) << static_cast<int>(State::Dummy) << true << false << QJsonObject()
                           << u"The script does not load (init): the server uses its built-in default, which answers false."_s;
    QTest::newRow("missing") << QJsonValue() << static_cast<int>(State::Missing) << true << false << QJsonObject()
                             << u"The script does not load (init), and the server keeps nothing in its place."_s;
}

void CallFormTest::outcomesAreToldInWords()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const int, state);
    QFETCH(const bool, failed);
    QFETCH(const bool, notCalled);
    QFETCH(const QJsonObject, failure);
    QFETCH(const QString, words);
    uma::SingleCallResult result;
    result.result = value;
    result.javaType = u"boolean"_s;
    result.state = static_cast<State>(state);
    result.stage = result.state == State::Loaded ? QString() : u"init"_s;
    if (failed)
        result.error = scripts::ScriptError();
    result.defaulted = failed;
    result.notCalled = notCalled;
    result.failure = failure;
    QCOMPARE(uma::outcomeText(u"m"_s, result), words);
}

void CallFormTest::effectsAreToldInWords_data()
{
    QTest::addColumn<QJsonObject>("effect");
    QTest::addColumn<QString>("words");
    const auto effect = [](const QString &kind, QJsonObject members) {
        members.insert(u"kind"_s, kind);
        members.insert(u"line"_s, 3);
        return members;
    };
    QTest::newRow("mail") << effect(u"mail"_s, {{u"to"_s, u"a@b"_s}, {u"subject"_s, u"Hi"_s}, {u"ok"_s, true}}) << u"Mail to a@b, “Hi”"_s;
    QTest::newRow("mail fails") << effect(u"mail"_s, {{u"to"_s, u"a@b"_s}, {u"subject"_s, u"Hi"_s}, {u"ok"_s, false}})
                                << u"Mail to a@b, “Hi”: not sent"_s;
    QTest::newRow("redirect") << effect(u"redirect"_s, {{u"to"_s, u"https://x.example/"_s}}) << u"Redirect to https://x.example/"_s;
    QTest::newRow("refused") << effect(u"http"_s, {{u"method"_s, u"GET"_s}, {u"url"_s, u"https://x/"_s}, {u"refused"_s, true}})
                             << u"HTTP request GET https://x/: not allowed, the host is not among the allowed hosts"_s;
    QTest::newRow("http") << effect(u"http"_s, {{u"method"_s, u"GET"_s}, {u"url"_s, u"https://x/"_s}, {u"status"_s, 200}})
                          << u"HTTP request GET https://x/: status 200"_s;
    QTest::newRow("message") << effect(u"message"_s, {{u"severity"_s, u"ERROR"_s}, {u"text"_s, u"Wrong"_s}})
                             << u"Message on the page (ERROR): Wrong"_s;
    QTest::newRow("others") << effect(u"delay"_s, {{u"seconds"_s, 2}, {u"user"_s, u"ann"_s}}) << u"delay – seconds: 2, user: ann"_s;
}

void CallFormTest::effectsAreToldInWords()
{
    QFETCH(const QJsonObject, effect);
    QFETCH(const QString, words);
    QCOMPARE(uma::effectText(effect), words);
}

QTEST_GUILESS_MAIN(CallFormTest)
#include "tst_callform.moc"
