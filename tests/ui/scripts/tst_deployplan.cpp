// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/deployplan.h"
#include "ui/scripts/scripttemplates.h"

#include "domain/scripttypes.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

class DeployPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingEditedIsAnEmptyPlan();
    void editsGoOnTopOfTheServersCopy();
    void whatTheServerSetsDoesNotCount();
    void theSameFieldOnBothSidesIsTold();
    void theSameChangeOnBothSidesIsNoConflict();
    void nestedAndRemovedMembersAreCarried();
    void unknownMembersSurvive();
    void hiddenValuesAreMaskedForShowing();
    void errorLines_data();
    void errorLines();
    void everyTypeHasATemplate();
    void templatesAreForTheGeneration();
};

namespace {

QJsonObject script(const QString &text, int level = 1, int revision = 7)
{
    return {{u"inum"_s, u"A1"_s}, {u"name"_s, u"p"_s}, {u"script"_s, text}, {u"level"_s, level}, {u"revision"_s, revision}};
}

} // namespace

void DeployPlanTest::nothingEditedIsAnEmptyPlan()
{
    const DeployPlan plan = planDeployment(script(u"a"_s), script(u"a"_s), script(u"a"_s));
    QVERIFY(plan.isEmpty());
    QVERIFY(!plan.movedOn());
    QCOMPARE(plan.after, plan.before);
}

void DeployPlanTest::editsGoOnTopOfTheServersCopy()
{
    const DeployPlan plan = planDeployment(script(u"a"_s), script(u"b"_s), script(u"a"_s, 5, 8));
    QVERIFY(plan.movedOn());
    QVERIFY(plan.bothChanged.isEmpty());
    QCOMPARE(plan.after.value(u"script"_s).toString(), u"b"_s);
    QCOMPARE(plan.after.value(u"level"_s).toInt(), 5);
    QCOMPARE(plan.after.value(u"revision"_s).toInt(), 8);
}

void DeployPlanTest::whatTheServerSetsDoesNotCount()
{
    QJsonObject server = script(u"a"_s, 1, 12);
    server.insert(u"scriptError"_s, QJsonObject{{u"stackTrace"_s, u"x"_s}});
    const DeployPlan plan = planDeployment(script(u"a"_s), script(u"b"_s), server);
    QVERIFY(!plan.movedOn());
    QCOMPARE(plan.edits.size(), 1);
    QVERIFY(plan.after.contains(u"scriptError"_s));
}

void DeployPlanTest::theSameFieldOnBothSidesIsTold()
{
    const DeployPlan plan = planDeployment(script(u"a"_s), script(u"mine"_s), script(u"theirs"_s));
    QCOMPARE(plan.bothChanged, QStringList{u"/script"_s});
    QCOMPARE(plan.before.value(u"script"_s).toString(), u"theirs"_s);
    QCOMPARE(plan.after.value(u"script"_s).toString(), u"mine"_s);
}

void DeployPlanTest::theSameChangeOnBothSidesIsNoConflict()
{
    const DeployPlan plan = planDeployment(script(u"a"_s), script(u"b"_s), script(u"b"_s));
    QVERIFY(plan.movedOn());
    QVERIFY(plan.bothChanged.isEmpty());
}

void DeployPlanTest::nestedAndRemovedMembersAreCarried()
{
    QJsonObject opened = script(u"a"_s);
    opened.insert(u"attributes"_s, QJsonObject{{u"x"_s, 1}, {u"y"_s, 2}});
    opened.insert(u"description"_s, u"old"_s);
    QJsonObject edited = opened;
    edited.insert(u"attributes"_s, QJsonObject{{u"x"_s, 9}, {u"y"_s, 2}});
    edited.remove(u"description"_s);
    QJsonObject server = opened;
    server.insert(u"attributes"_s, QJsonObject{{u"x"_s, 1}, {u"y"_s, 3}});
    const DeployPlan plan = planDeployment(opened, edited, server);
    QCOMPARE(plan.after.value(u"attributes"_s).toObject(), (QJsonObject{{u"x"_s, 9}, {u"y"_s, 3}}));
    QVERIFY(!plan.after.contains(u"description"_s));
}

void DeployPlanTest::unknownMembersSurvive()
{
    QJsonObject server = script(u"a"_s);
    server.insert(u"madeByANewerServer"_s, QJsonArray{1, 2});
    const DeployPlan plan = planDeployment(script(u"a"_s), script(u"b"_s), server);
    QCOMPARE(plan.after.value(u"madeByANewerServer"_s), server.value(u"madeByANewerServer"_s));
}

void DeployPlanTest::hiddenValuesAreMaskedForShowing()
{
    QJsonObject object = script(u"a"_s);
    object.insert(u"configurationProperties"_s, QJsonArray{QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"s3cret"_s}, {u"hide"_s, true}},
                                                          QJsonObject{{u"value1"_s, u"open"_s}, {u"value2"_s, u"shown"_s}, {u"hide"_s, false}}});
    const QJsonArray shown = withoutHiddenValues(object).value(u"configurationProperties"_s).toArray();
    QVERIFY(shown.at(0).toObject().value(u"value2"_s).toString() != u"s3cret"_s);
    QCOMPARE(shown.at(1).toObject().value(u"value2"_s).toString(), u"shown"_s);
}

void DeployPlanTest::errorLines_data()
{
    QTest::addColumn<QString>("trace");
    QTest::addColumn<int>("line");
    QTest::newRow("none") << u"nothing of use"_s << 0;
    QTest::newRow("syntax") << u"SyntaxError: (\"no viable alternative\", ('uma_rpt_policy.py', 7, 12, 'def (', None))"_s << 7;
    QTest::newRow("traceback") << u"Traceback (most recent call last):\n  File \"p.py\", line 12, in init\n  File \"p.py\", line 31, in helper\nKeyError: 'x'"_s << 31;
    QTest::newRow("library below") << u"Traceback (most recent call last):\n  File \"p.py\", line 12, in init\n  File \"/opt/jython/Lib/json.py\", line 400, in loads\nValueError"_s << 12;
}

void DeployPlanTest::errorLines()
{
    QFETCH(QString, trace);
    QFETCH(int, line);
    QCOMPARE(lineOfStoredError(trace), line);
}

void DeployPlanTest::everyTypeHasATemplate()
{
    for (const domain::ScriptType &type : domain::ScriptTypes::shipped().all()) {
        const QString text = scriptTemplate(type.value, u"my_script"_s, false);
        QVERIFY2(text.contains(u"class %1("_s.arg(type.className)), qPrintable(type.value));
        QVERIFY2(!text.contains(u'@'), qPrintable(type.value + u": "_s + text));
        QVERIFY(!text.startsWith(u"# SPDX"_s));
    }
}

void DeployPlanTest::templatesAreForTheGeneration()
{
    QVERIFY(scriptTemplate(u"uma_rpt_policy"_s, u"p"_s, false).contains(u"io.jans.model.uma"_s));
    QVERIFY(scriptTemplate(u"uma_rpt_policy"_s, u"p"_s, true).contains(u"org.gluu.model.uma"_s));
}

QTEST_GUILESS_MAIN(DeployPlanTest)
#include "tst_deployplan.moc"
