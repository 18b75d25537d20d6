// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::domain;

namespace {
QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}
} // namespace

class ObjectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveTheNounsOfTheCommandLine()
    {
        for (const EntityKind kind : allEntityKinds())
            QVERIFY(entityKindFromString(toString(kind)) == kind);
        QVERIFY(!entityKindFromString(u"person").has_value());
    }

    void aResourceIsKnownByItsIdAndAllElseByItsInum()
    {
        const QJsonObject json{{u"id"_s, u"the-id"_s}, {u"inum"_s, u"the-inum"_s}};
        QCOMPARE(Entity(EntityKind::UmaResource, json).id(), u"the-id"_s);
        QCOMPARE(Entity(EntityKind::Scope, json).id(), u"the-inum"_s);
    }

    void theNameIsTheFirstThatAPersonGave()
    {
        QCOMPARE(Entity(EntityKind::Client, object(R"({"inum":"1","clientName":"App"})")).name(), u"App"_s);
        QCOMPARE(Entity(EntityKind::Scope, object(R"({"inum":"1","id":"openid"})")).name(), u"openid"_s);
        QCOMPARE(Entity(EntityKind::Client, object(R"({"inum":"1"})")).name(), u"1"_s);
    }

    void cellsShowListsNumbersAndBooleans()
    {
        const Entity entity(
            EntityKind::Client,
            object(R"({"uris":["a","b"],"level":42,"half":0.5,"on":true,"nothing":null,"map":{"k":1}})"));
        QCOMPARE(entity.text(u"uris"_s), u"a, b"_s);
        QCOMPARE(entity.text(u"level"_s), u"42"_s);
        QCOMPARE(entity.text(u"half"_s), u"0.5"_s);
        QCOMPARE(entity.text(u"on"_s), u"true"_s);
        QCOMPARE(entity.text(u"nothing"_s), QString());
        QCOMPARE(entity.text(u"absent"_s), QString());
        QCOMPARE(entity.text(u"map"_s), u"{\"k\":1}"_s);
    }

    void aFieldNobodyKnowsSurvivesAChange()
    {
        CustomScript script(object(R"({"inum":"1","name":"old","brandNew":{"deep":[1,2]}})"));
        script.setName(u"new"_s);
        script.setSource(u"x = 1\n"_s);
        QCOMPARE(script.json().value(u"brandNew"_s), object(R"({"brandNew":{"deep":[1,2]}})").value(u"brandNew"_s));
        QCOMPARE(script.name(), u"new"_s);
    }

    void aScriptTellsWhatItIs()
    {
        const CustomScript script(
            object(R"({"inum":"2DAF","dn":"inum=2DAF,ou=scripts,o=jans","name":"uma_rpt_policy","description":"d",
            "script":"s","scriptType":"UMA_RPT_POLICY","programmingLanguage":"python","level":3,"revision":9007199254740993,
            "enabled":true,"aliases":["a","b"]})"));
        QCOMPARE(script.type(), u"uma_rpt_policy"_s); // the older interface writes the constant's name
        QCOMPARE(script.level(), 3);
        QCOMPARE(script.revision(), 9007199254740993);
        QVERIFY(script.isEnabled());
        QCOMPARE(script.aliases(), QStringList({u"a"_s, u"b"_s}));
        QVERIFY(!script.scriptError().has_value());
    }

    void propertiesKeepMembersThatNobodyKnows()
    {
        CustomScript script(
            object(R"({"configurationProperties":[{"value1":"k","value2":"v","hide":true,"later":"kept"}]})"));
        QList<ScriptProperty> properties = script.configurationProperties();
        QCOMPARE(properties.size(), 1);
        QVERIFY(properties.first().hide);
        properties.first().value = u"w"_s;
        properties.append({u"second"_s, u"2"_s, false, u"about"_s});
        script.setConfigurationProperties(properties);
        const QJsonArray written = script.json().value(u"configurationProperties"_s).toArray();
        QCOMPARE(written.at(0).toObject(), object(R"({"value1":"k","value2":"w","hide":true,"later":"kept"})"));
        QCOMPARE(written.at(1).toObject(), object(R"({"value1":"second","value2":"2","description":"about"})"));
    }

    void settingWhatIsThereChangesNothing()
    {
        const QJsonObject json = object(R"({"name":"n","configurationProperties":[{"value1":"k","value2":"v"}]})");
        CustomScript script(json);
        script.setConfigurationProperties(script.configurationProperties());
        script.setModuleProperties({});
        script.setAliases({});
        QCOMPARE(script.json(), json);
    }

    void theStoredErrorIsReadInBothServersForms()
    {
        const CustomScript janssen(
            object(R"({"scriptError":{"raisedAt":"2022-10-27T20:51:17","stackTrace":"Traceback\n line"}})"));
        QCOMPARE(janssen.scriptError()->raisedAt, u"2022-10-27T20:51:17"_s);
        const CustomScript gluu(object(R"({"scriptError":{"raisedAt":1666903877000,"stackTrace":"T"}})"));
        QCOMPARE(gluu.scriptError()->raisedAt, u"2022-10-27T20:51:17Z"_s);
        const CustomScript none(object(R"({"scriptError":{"stackTrace":""}})"));
        QVERIFY(!none.scriptError().has_value());
    }
};

QTEST_GUILESS_MAIN(ObjectsTest)
#include "tst_objects.moc"
