// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::Outcome;
using drover::test::run;

namespace {

/// A script of one method.
QByteArray script(const QByteArray &package, const QByteArray &interface, const QByteArray &name, const QByteArray &signature,
                  const QByteArray &body, const QByteArray &version = "11")
{
    return "from " + package + " import " + interface + "\nclass " + name + "(" + interface + "):\n"
           "    def __init__(self, currentTimeMillis):\n        pass\n"
           "    def init(self, " + (version == "11" ? "customScript, " : "") + "configurationAttributes):\n        return True\n"
           "    def destroy(self, configurationAttributes):\n        return True\n"
           "    def getApiVersion(self):\n        return " + version + "\n"
           "    def " + signature + ":\n        " + body + "\n";
}

} // namespace

/// `drover-cli script call` for types of every kind of argument and context.
class TestScriptCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIntrospectionAnswerComesBackChanged();
    void aRegistrationOfGluuTakesItsThreeArguments();
    void anAuthenticationTakesParametersAndStep();
    void aUserReachesTheContext();
    void worldAndAnswersReachTheCall();
    void anOldScriptIsNotCalled();
    void anHttpErrorIsNoValue();
    void aMistypedTypeIsAnsweredWithItsNeighbours();

private:
    Outcome call(const QByteArray &source, const QStringList &arguments)
    {
        QFile file(m_folder.filePath(u"script.py"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size())
            qFatal("the script cannot be written");
        file.close();
        return run(QStringList{u"script"_s, u"call"_s, file.fileName(), u"--json"_s} + arguments);
    }

    QTemporaryDir m_folder;
};

void TestScriptCall::anIntrospectionAnswerComesBackChanged()
{
    const Outcome outcome =
        call(script("io.jans.model.custom.script.type.introspection", "IntrospectionType", "Introspection",
                    "modifyResponse(self, response, context)", "response.put('key', response.getString('sub'))\n        return True"),
             {u"--type"_s, u"introspection"_s, u"--method"_s, u"modifyResponse"_s, u"--arg"_s, u"{\"sub\":\"ann\"}"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QCOMPARE(outcome.json().value(u"result"_s), QJsonValue(true));
    const QJsonObject changed{{u"sub"_s, u"ann"_s}, {u"key"_s, u"ann"_s}};
    QCOMPARE(outcome.json().value(u"arguments"_s).toArray(), (QJsonArray{changed, QJsonValue::Null}));
}

void TestScriptCall::aRegistrationOfGluuTakesItsThreeArguments()
{
    const Outcome outcome =
        call(script("org.gluu.model.custom.script.type.client", "ClientRegistrationType", "ClientRegistration",
                    "createClient(self, registerRequest, client, configurationAttributes)",
                    "client.setDescription(registerRequest.getClientName())\n        return True"),
             {u"--type"_s, u"client_registration"_s, u"--method"_s, u"createClient"_s, u"--server"_s, u"gluu4"_s, u"--arg"_s,
              u"{\"clientName\":\"App\"}"_s, u"--arg"_s, u"{\"clientId\":\"c\"}"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    const QJsonObject client = outcome.json().value(u"arguments"_s).toArray().at(1).toObject();
    QCOMPARE(client.value(u"description"_s).toString(), u"App"_s);
    QCOMPARE(client.value(u"clientId"_s).toString(), u"c"_s);
}

void TestScriptCall::anAuthenticationTakesParametersAndStep()
{
    const Outcome outcome =
        call(script("org.xdi.model.custom.script.type.auth", "PersonAuthenticationType", "PersonAuthentication",
                    "authenticate(self, configurationAttributes, requestParameters, step)",
                    "return step == 2 and requestParameters.get('code')[0] == configurationAttributes.get('code').getValue2()", "1"),
             {u"--type"_s, u"person_authentication"_s, u"--method"_s, u"authenticate"_s, u"--server"_s, u"gluu3"_s, u"--arg"_s,
              u"{\"code\":\"123\"}"_s, u"--arg"_s, u"2"_s, u"--properties"_s, u"{\"code\":\"123\"}"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QCOMPARE(outcome.json().value(u"result"_s), QJsonValue(true));
}

void TestScriptCall::aUserReachesTheContext()
{
    const Outcome outcome =
        call(script("io.jans.model.custom.script.type.authz", "ConsentGatheringType", "ConsentGathering", "authorize(self, step, context)",
                    "context.addSessionAttribute('who', context.getUser().getUserId())\n        return context.getStep() == 3"),
             {u"--type"_s, u"consent_gathering"_s, u"--method"_s, u"authorize"_s, u"--arg"_s, u"3"_s, u"--user"_s, u"{\"uid\":\"ann\"}"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QCOMPARE(outcome.json().value(u"result"_s), QJsonValue(true));
    const QJsonObject session = outcome.json().value(u"context"_s).toObject().value(u"sessionAttributes"_s).toObject();
    QCOMPARE(session.value(u"who"_s).toString(), u"ann"_s);
}

void TestScriptCall::worldAndAnswersReachTheCall()
{
    const QByteArray text = script("io.jans.model.custom.script.type.auth", "PersonAuthenticationType", "PersonAuthentication",
                                   "getPageForStep(self, configurationAttributes, step)",
                                   "from io.jans.service.cdi.util import CdiUtil\n"
                                   "        from io.jans.as.server.service import UserService, ScopeService\n"
                                   "        print CdiUtil.bean(ScopeService).getScopeById('x')\n"
                                   "        return CdiUtil.bean(UserService).getUserByAttribute('mail', 'a@b').getUserId()");
    QTemporaryFile world;
    QVERIFY(world.open());
    world.write(R"({"users":[{"uid":"ann","attributes":{"mail":"a@b"}}]})");
    world.close();
    const Outcome outcome = call(text, {u"--type"_s, u"person_authentication"_s, u"--method"_s, u"getPageForStep"_s, u"--arg"_s,
                                        u"1"_s, u"--world"_s, world.fileName(), u"--answers"_s,
                                        u"{\"ScopeService.getScopeById\":\"answered\"}"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QCOMPARE(outcome.json().value(u"result"_s).toString(), u"ann"_s);
    QCOMPARE(outcome.json().value(u"log"_s).toArray(), QJsonArray{u"answered"_s});
    const QJsonObject used = outcome.json().value(u"simulated"_s).toArray().at(0).toObject();
    QCOMPARE(used.value(u"call"_s).toString(), u"ScopeService.getScopeById"_s);
    const Outcome unreadable = call(text, {u"--type"_s, u"person_authentication"_s, u"--method"_s, u"getPageForStep"_s,
                                           u"--arg"_s, u"1"_s, u"--world"_s, u"/nowhere/world.json"_s});
    QCOMPARE(unreadable.exitCode, 2);
}

void TestScriptCall::anOldScriptIsNotCalled()
{
    const Outcome outcome = call(script("io.jans.model.custom.script.type.revoke", "RevokeTokenType", "RevokeToken",
                                        "revoke(self, context)", "return False", "1"),
                                 {u"--type"_s, u"revoke_token"_s, u"--method"_s, u"revoke"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QCOMPARE(outcome.json().value(u"result"_s), QJsonValue(true));
    QCOMPARE(outcome.json().value(u"notCalled"_s), QJsonValue(true));
}

void TestScriptCall::anHttpErrorIsNoValue()
{
    const Outcome outcome =
        call(script("io.jans.model.custom.script.type.authzchallenge", "AuthorizationChallengeType", "AuthorizationChallenge",
                    "authorize(self, context)", "raise ValueError('no')"),
             {u"--type"_s, u"authorization_challenge"_s, u"--method"_s, u"authorize"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json().value(u"result"_s), QJsonValue(QJsonValue::Null));
    const QJsonObject failure = outcome.json().value(u"failure"_s).toObject();
    QCOMPARE(failure.value(u"status"_s).toInt(), 500);
    QCOMPARE(failure.value(u"code"_s).toString(), u"access_denied"_s);
}

void TestScriptCall::aMistypedTypeIsAnsweredWithItsNeighbours()
{
    const Outcome outcome = call("x = 1\n", {u"--type"_s, u"introspecton"_s, u"--method"_s, u"modifyResponse"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.all().contains("introspection"), outcome.all().constData());
}

QTEST_GUILESS_MAIN(TestScriptCall)
#include "tst_scriptcall.moc"
