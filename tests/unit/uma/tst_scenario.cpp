// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/scenario.h"
#include "uma/standin.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::uma;
using drover::Error;

namespace {

QByteArray minimal(const QByteArray &more = {})
{
    return R"({"policies":[{"name":"p","source":"x = 1"}])" + more + "}";
}

} // namespace

class TestScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreSensible();
    void everythingThatIsGivenIsRead();
    void filesAreRelativeToTheScenario();
    void aScriptMayBeNamedByItsFileAlone();
    void wrongScenariosAreRefusedNamingFileAndKey_data();
    void wrongScenariosAreRefusedNamingFileAndKey();
    void aFileThatIsNotJsonIsRefusedWithItsLine();
    void aMissingScenarioFileIsRefused();
    void aScenarioMayBeginWithAByteOrderMark();
    void unknownKeysAreWarnedAbout();
    void numbersOnPagesAreTakenByTheirText();
    void aUserWithoutFurtherWordIsLoggedIn();
    void aUserWhoIsNotAuthenticatedHasNoAttributes();
    void gatheringWithoutPolicyGetsAStandIn();
    void scriptsGetNamesOfTheirServer();
    void writingAndReadingGivesTheSame();
    void theSchemaNamesEveryKey();
    void aLogInIsRead();
    void aConsentIsRead();
    void aLogInIsWrittenAsItWasRead();
    void worldAndAnswersReachTheScripts();
    void mutatedScenariosNeverCrash();
};

void TestScenario::aLogInIsRead()
{
    const auto scenario = Scenario::fromBytes(R"({"type":"person_authentication","script":{"name":"otp","source":"x","level":7},
"acr":"other","credentials":[{"username":"ann","password":"p"},null],"requestParameters":[{},{"code":[1,"2"],"x":true}],
"logout":true,"expect":{"decision":"granted","user":"ann","steps":2,"amr":["7"],"pages":["/login.xhtml"],"logout":"done",
"session":{"auth_user":"ann"}}})",
                                              u"/x/otp.json"_s);
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().sentence()));
    QVERIFY(scenario->type == FlowType::PersonAuthentication);
    QVERIFY(scenario->warnings.isEmpty());
    QVERIFY(scenario->policies.isEmpty()); // no stand-in
    QCOMPARE(scenario->scriptSources().constFirst().type, u"person_authentication"_s);
    QCOMPARE(scenario->entryCount(), 2);
    QCOMPARE(scenario->entry(0).credentials->username, u"ann"_s);
    QVERIFY(!scenario->entry(1).credentials);
    QCOMPARE(scenario->entry(1).parameters.value(u"code"_s), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(scenario->entry(1).parameters.value(u"x"_s), QStringList{u"true"_s});
    QCOMPARE(scenario->hiddenTexts(), QStringList{u"p"_s});
    QCOMPARE(*scenario->expect->user, u"ann"_s);
    QCOMPARE(*scenario->expect->steps, 2);
    QCOMPARE(*scenario->expect->logout, u"done"_s);
    // What is typed goes out as the login page's form does, and comes back the same.
    const PageEntry entry = scenario->entry(0);
    QCOMPARE(entry.fields().value(u"loginForm:password"_s), QStringList{u"p"_s});
    QCOMPARE(PageEntry::fromFields(entry.fields()), entry);
    QCOMPARE(entry.told(), (QJsonObject{{u"credentials"_s, QJsonObject{{u"username"_s, u"ann"_s}}}}));
}

void TestScenario::aConsentIsRead()
{
    const auto scenario = Scenario::fromBytes(
        R"({"type":"consent_gathering","scripts":[{"name":"c","source":"x"}],"pages":[{"amount":12}],"credentials":{}})", {});
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().sentence()));
    QVERIFY(scenario->type == FlowType::ConsentGathering);
    QCOMPARE(scenario->entry(0).attributes.value(u"amount"_s), u"12"_s);
    QCOMPARE(scenario->entry(0).requestParameters().value(u"loginForm:amount"_s), QStringList{u"12"_s});
    QCOMPARE(PageEntry::fromFields(scenario->entry(0).fields()), scenario->entry(0));
    QCOMPARE(scenario->warnings.size(), 1); // nobody types credentials there
}

void TestScenario::aLogInIsWrittenAsItWasRead()
{
    const auto scenario = Scenario::fromBytes(R"({"name":"n","type":"person_authentication","script":[{"name":"otp","source":"x"}],
"client":{"clientId":"c"},"acr":"a","logout":true,"credentials":[null,{"username":"u","password":"p"}],
"requestParameters":[{"a":"1"}],"world":{"users":[]},"answers":{"A.b":true},
"expect":{"decision":"denied","acr":"a","amr":["1"],"pages":["/a"],"session":{"x":null},"steps":1,"user":"","logout":"failed"}})",
                                              {});
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().sentence()));
    const auto again = Scenario::fromJson(scenario->toJson(), {});
    QVERIFY2(again, qPrintable(again ? QString() : again.error().sentence()));
    QCOMPARE(again->toJson(), scenario->toJson());
    QVERIFY(*again->expect == *scenario->expect);
    QCOMPARE(again->credentials.size(), 2);
}

void TestScenario::worldAndAnswersReachTheScripts()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"world.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"files":{"/etc/a":"x"}})");
    file.close();
    const auto scenario =
        Scenario::fromBytes(minimal(R"(,"world":"world.json","answers":{"UserService.getUser":null})"), folder.filePath(u"s.json"_s));
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().sentence()));
    const auto source = scenario->scriptSources().constFirst();
    QVERIFY(source.world.value(u"files").toObject().contains(u"/etc/a"_s));
    QVERIFY(source.answers.contains(u"UserService.getUser"_s));
}

void TestScenario::theDefaultsAreSensible()
{
    const auto scenario = Scenario::fromBytes(minimal(), u"/x/us.json"_s);
    QVERIFY(scenario);
    QCOMPARE(scenario->name, u"us"_s);
    QCOMPARE(scenario->clientId, u"client-1"_s);
    QCOMPARE(scenario->issuer, u"https://as"_s);
    QCOMPARE(scenario->scopes, QStringList{u"claim_gathering"_s});
    QVERIFY(scenario->server == Generation::Janssen);
    QVERIFY(!scenario->login());
    QVERIFY(scenario->pages.isEmpty());
    QVERIFY(!scenario->expect);
    QVERIFY(scenario->warnings.isEmpty());
    QVERIFY(!scenario->standIn);
}

void TestScenario::everythingThatIsGivenIsRead()
{
    const auto scenario = Scenario::fromBytes(R"({"$schema":"scenario.schema.json","name":"n","server":"gluu4",
"gathering":[{"name":"g","source":"g","level":7,"properties":{"a":"1","b":2,"c":{"value":"x","hide":true,"description":"d"}}}],
"policies":[{"name":"p","source":"p"}],"scopes":["s1","s2","s1"],"client":{"clientId":"c","clientName":"N"},"issuer":"https://i",
"user":{"authenticated":true,"attributes":{"uid":"ann","mail":["a","b"],"age":3},"sessionAttributes":{"acr":"otp"}},
"pushedClaims":{"x":1},"pct":{"y":"2"},"oldPct":{"z":true},"pages":[{"country":"US"},{}],
"config":{"umaGrantAccessIfNoPolicies":true,"umaPctLifetime":60},
"expect":{"decision":"granted","claims":{"country":"US"}}})",
                                              {});
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().sentence()));
    QCOMPARE(scenario->gathering.constFirst().level, 7);
    QCOMPARE(scenario->gathering.constFirst().properties.at(1).value, u"2"_s);
    QVERIFY(scenario->gathering.constFirst().properties.at(2).hide);
    QCOMPARE(scenario->scopes, (QStringList{u"s1"_s, u"s2"_s}));
    QCOMPARE(scenario->client, (QJsonObject{{u"clientName"_s, u"N"_s}}));
    const auto login = scenario->login();
    QCOMPARE(login->uid, u"ann"_s);
    QCOMPARE(login->attributes.value("age"_L1).toString(), u"3"_s);
    QCOMPARE(login->sessionAttributes.value(u"acr"_s), u"otp"_s);
    QCOMPARE(scenario->pages.size(), 2);
    const Config config = scenario->serverConfig();
    QCOMPARE(config.baseEndpoint(), u"https://i/oxauth/restv1"_s);
    QCOMPARE(config.contextUrl(), u"https://i/oxauth"_s);
    QVERIFY(config.grantAccessIfNoPolicies);
    QCOMPARE(config.pctLifetime, 60);
    QCOMPARE(*scenario->expect->decision, u"granted"_s);
    QVERIFY(scenario->warnings.isEmpty());
}

void TestScenario::filesAreRelativeToTheScenario()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"scripts"_s));
    QFile script(folder.filePath(u"scripts/g.py"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("# é\n");
    script.close();
    QFile file(folder.filePath(u"flow.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"policies":[{"name":"p","file":"scripts/g.py"}]})");
    file.close();
    const auto scenario = Scenario::fromFile(file.fileName());
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().sentence()));
    QCOMPARE(scenario->policies.constFirst().source, u"# é\n"_s);
    QCOMPARE(scenario->name, u"flow"_s);
}

void TestScenario::aScriptMayBeNamedByItsFileAlone()
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"my_policy.py"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.close();
    const QByteArray json = QJsonDocument(QJsonObject{{u"policies"_s, script.fileName()}}).toJson();
    const auto scenario = Scenario::fromBytes(json, {});
    QVERIFY(scenario);
    QCOMPARE(scenario->policies.constFirst().name, u"my_policy"_s);
}

void TestScenario::wrongScenariosAreRefusedNamingFileAndKey_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("no scripts") << QByteArray("{}") << u"policies"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"object"_s;
    QTest::newRow("name") << minimal(R"(,"name":3)") << u"name"_s;
    QTest::newRow("server") << minimal(R"(,"server":"gluu5")") << u"server"_s;
    QTest::newRow("scopes") << minimal(R"(,"scopes":["a",1])") << u"scopes[1]"_s;
    QTest::newRow("client") << minimal(R"(,"client":"c")") << u"client"_s;
    QTest::newRow("client id") << minimal(R"(,"client":{"clientId":1})") << u"client.clientId"_s;
    QTest::newRow("empty client id") << minimal(R"(,"client":{"clientId":""})") << u"client.clientId"_s;
    QTest::newRow("user") << minimal(R"(,"user":[])") << u"user"_s;
    QTest::newRow("authenticated") << minimal(R"(,"user":{"authenticated":"yes"})") << u"user.authenticated"_s;
    QTest::newRow("attribute") << minimal(R"(,"user":{"attributes":{"uid":{}}})") << u"user.attributes.uid"_s;
    QTest::newRow("pushed claims") << minimal(R"(,"pushedClaims":[])") << u"pushedClaims"_s;
    QTest::newRow("two tokens") << minimal(R"(,"pushedClaims":{"a":1},"claimToken":"x")") << u"claimToken"_s;
    QTest::newRow("pages") << minimal(R"(,"pages":["US"])") << u"pages[0]"_s;
    QTest::newRow("page value") << minimal(R"(,"pages":[{},{"city":{}}])") << u"pages[1].city"_s;
    QTest::newRow("decision") << minimal(R"(,"expect":{"decision":"maybe"})") << u"expect.decision"_s;
    QTest::newRow("expected claims") << minimal(R"(,"expect":{"claims":3})") << u"expect.claims"_s;
    QTest::newRow("config") << minimal(R"(,"config":{"umaGrantAccessIfNoPolicies":1})")
                            << u"config.umaGrantAccessIfNoPolicies"_s;
    QTest::newRow("lifetime") << minimal(R"(,"config":{"umaRptLifetime":1.5})") << u"config.umaRptLifetime"_s;
    QTest::newRow("script without file") << QByteArray(R"({"policies":[{"name":"p"}]})") << u"policies[0].file"_s;
    QTest::newRow("script that is a number") << QByteArray(R"({"gathering":[3]})") << u"gathering[0]"_s;
    QTest::newRow("missing file") << QByteArray(R"({"gathering":[{"name":"g","file":"nowhere.py"}]})")
                                  << u"gathering[0].file"_s;
    QTest::newRow("a folder as file") << QByteArray(R"({"gathering":[{"name":"g","file":"/"}]})")
                                      << u"gathering[0].file"_s;
    QTest::newRow("level") << QByteArray(R"({"policies":[{"name":"p","source":"","level":"high"}]})")
                           << u"policies[0].level"_s;
    QTest::newRow("property") << QByteArray(R"({"policies":[{"name":"p","source":"","properties":{"a":[]}}]})")
                              << u"policies[0].properties.a"_s;
}

void TestScenario::wrongScenariosAreRefusedNamingFileAndKey()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const auto scenario = Scenario::fromBytes(json, u"/x/flow.json"_s);
    QVERIFY(!scenario);
    QCOMPARE(scenario.error().kind, Error::Kind::Input);
    const QString sentence = scenario.error().sentence();
    QVERIFY2(sentence.contains("/x/flow.json"_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains(key), qPrintable(sentence));
    QVERIFY(!sentence.contains(u'\n'));
}

void TestScenario::aFileThatIsNotJsonIsRefusedWithItsLine()
{
    const auto scenario = Scenario::fromBytes("{\n\"name\": ,\n}", u"/x/flow.json"_s);
    QVERIFY(!scenario);
    QVERIFY2(scenario.error().what.contains("/x/flow.json, line 2"_L1), qPrintable(scenario.error().what));
}

void TestScenario::aMissingScenarioFileIsRefused()
{
    const auto scenario = Scenario::fromFile(u"/nowhere/flow.json"_s);
    QVERIFY(!scenario);
    QVERIFY(scenario.error().what.contains("/nowhere/flow.json"_L1));
    QVERIFY(!Scenario::fromFile(QDir::tempPath()));
}

void TestScenario::aScenarioMayBeginWithAByteOrderMark()
{
    QVERIFY(Scenario::fromBytes("\xef\xbb\xbf" + minimal(), {}));
}

void TestScenario::unknownKeysAreWarnedAbout()
{
    const auto scenario =
        Scenario::fromBytes(minimal(R"(,"page":[],"user":{"uid":"ann"},"expect":{"decision":"denied","error":1})"), {});
    QVERIFY(scenario);
    QCOMPARE(scenario->warnings.size(), 3);
    QVERIFY(scenario->warnings.join(u' ').contains(u"“user.uid”"_s));
}

void TestScenario::numbersOnPagesAreTakenByTheirText()
{
    const auto scenario = Scenario::fromBytes(minimal(R"(,"pages":[{"age":30,"ok":true,"none":null,"blank":""}])"), {});
    QVERIFY(scenario);
    QCOMPARE(scenario->pages.constFirst(),
             (QMap<QString, QString>{{u"age"_s, u"30"_s}, {u"ok"_s, u"true"_s}, {u"blank"_s, QString()}}));
}

void TestScenario::aUserWithoutFurtherWordIsLoggedIn()
{
    const auto scenario = Scenario::fromBytes(minimal(R"(,"user":{"attributes":{"uid":"ann"}})"), {});
    QVERIFY(scenario->login()->authenticated);
    QCOMPARE(scenario->login()->userDn, u"inum=ann,ou=people,o=jans"_s);
}

void TestScenario::aUserWhoIsNotAuthenticatedHasNoAttributes()
{
    const auto scenario =
        Scenario::fromBytes(minimal(R"(,"user":{"authenticated":false,"attributes":{"uid":"ann"}})"), {});
    QVERIFY(!scenario->login()->authenticated);
    QVERIFY(scenario->login()->attributes.isEmpty());
}

void TestScenario::gatheringWithoutPolicyGetsAStandIn()
{
    const auto scenario = Scenario::fromBytes(
        R"({"server":"gluu3","gathering":[{"name":"a","source":""},{"name":"b\"é","source":""}]})", {});
    QVERIFY(scenario->standIn);
    QCOMPARE(scenario->policies.size(), 1);
    const QString source = scenario->policies.constFirst().source;
    QVERIFY(source.contains("from org.xdi.model"_L1));
    QVERIFY2(source.contains("return u\"a b\\u0022\\u00e9\""_L1), qPrintable(source));
    QVERIFY(!scenario->toJson().contains("policies"_L1));
    for (const QChar c : source) {
        QVERIFY(c.unicode() < 0x80); // Python 2 refuses others without a coding line
    }
}

void TestScenario::scriptsGetNamesOfTheirServer()
{
    const auto janssen = Scenario::fromBytes(minimal(), {});
    QVERIFY(janssen->scriptSources().constFirst().dn.endsWith(",ou=scripts,o=jans"_L1));
    const auto gluu = Scenario::fromBytes(minimal(R"(,"server":"gluu4")"), {});
    const auto source = gluu->scriptSources().constFirst();
    QVERIFY(source.dn.endsWith(",ou=scripts,o=gluu"_L1));
    QCOMPARE(source.type, u"uma_rpt_policy"_s);
    QVERIFY(source.server == Generation::Gluu4);
}

void TestScenario::writingAndReadingGivesTheSame()
{
    const QByteArray json = R"({"name":"n","server":"gluu3","gathering":[{"name":"g","source":"g","level":2,
"properties":{"a":"1","s":{"value":"x","hide":true}}}],"policies":[{"name":"p","source":"p"}],"scopes":["s1"],
"client":{"clientId":"c","x":[1]},"issuer":"https://i","user":{"authenticated":false,"sessionAttributes":{"acr":"otp"}},
"pushedClaims":{"x":null},"pct":{"y":"2"},"oldPct":{"z":true},"pages":[{"country":"US"},{}],
"config":{"umaGrantAccessIfNoPolicies":true},"expect":{"decision":"error","claims":{}}})";
    const auto first = Scenario::fromBytes(json, {});
    QVERIFY(first);
    const auto second = Scenario::fromJson(first->toJson(), {});
    QVERIFY2(second, qPrintable(second ? QString() : second.error().sentence()));
    QCOMPARE(second->toJson(), first->toJson());
    QCOMPARE(second->pages, first->pages);
    QCOMPARE(second->gathering, first->gathering);
    QVERIFY(second->expect == first->expect);
}

void TestScenario::theSchemaNamesEveryKey()
{
    QFile file(qEnvironmentVariable("DROVER_SOURCE") + "/resources/schemas/scenario.schema.json"_L1);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QStringList keys = schema.value("properties"_L1).toObject().keys();
    QVERIFY(!schema.isEmpty());
    const QJsonArray scripts{QJsonObject{{u"name"_s, u"p"_s}, {u"source"_s, u""_s}}};
    const QStringList ofLogin{u"script"_s, u"scripts"_s, u"acr"_s, u"credentials"_s, u"requestParameters"_s, u"logout"_s};
    const QStringList ofUma{u"gathering"_s,  u"policies"_s, u"scopes"_s, u"pushedClaims"_s,
                            u"claimToken"_s, u"pct"_s,      u"oldPct"_s};
    for (const bool login : {false, true}) {
        QJsonObject probe{{login ? u"script"_s : u"policies"_s, scripts}};
        for (const QString &key : keys) {
            if (!probe.contains(key) && !(login ? ofUma : ofLogin).contains(key)) {
                probe.insert(key, QJsonValue());
            }
        }
        if (login) {
            probe.insert(u"type"_s, u"person_authentication"_s);
        }
        const auto scenario = Scenario::fromJson(probe, {});
        QVERIFY(scenario);
        QCOMPARE(scenario->warnings, QStringList()); // the schema names no key that the reader does not know
        probe.insert(u"nonsense"_s, 1);
        QCOMPARE(Scenario::fromJson(probe, {})->warnings.size(), 1);
    }
    for (const QString &key : ofLogin + ofUma) {
        QVERIFY2(keys.contains(key), qPrintable(key));
    }
    for (const char *key :
         {"$schema", "name", "server", "gathering", "policies", "scopes", "client", "issuer", "user", "pushedClaims",
          "claimToken", "pct", "oldPct", "pages", "config", "expect", "description"}) {
        QVERIFY2(keys.contains(QLatin1StringView(key)), key);
    }
}

void TestScenario::mutatedScenariosNeverCrash()
{
    const QByteArray seed = R"({"name":"n","gathering":[{"name":"g","source":"g","level":2,"properties":{"a":"1"}}],
"policies":[{"name":"p","source":"p"}],"scopes":["s1"],"client":{"clientId":"c"},"user":{"authenticated":true,"attributes":{"uid":["a"]}},
"pages":[{"country":"US"}],"expect":{"decision":"granted"}})";
    const QList<QByteArray> tokens{"null", "[]", "{}", "\"\"", "1e999", "true", "-0", "\"\\ud800\"", "[[[[", "}}}}"};
    QRandomGenerator random(7);
    int read = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray json = seed;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(json.size()));
            switch (random.bounded(3)) {
            case 0:
                json[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                json.remove(at, random.bounded(1, 8));
                break;
            default:
                json.insert(at, tokens.at(random.bounded(static_cast<int>(tokens.size()))));
                break;
            }
        }
        const auto scenario = Scenario::fromBytes(json, u"/x/flow.json"_s);
        if (scenario) {
            ++read;
            QVERIFY(!scenario->scriptSources().isEmpty());
        } else {
            QVERIFY(scenario.error().sentence().contains("/x/flow.json"_L1));
        }
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
