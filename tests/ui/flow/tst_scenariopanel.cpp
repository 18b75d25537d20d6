// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "ui/common/dialogs.h"
#include "ui/flow/claimstable.h"
#include "ui/flow/scenarionotes.h"
#include "ui/flow/scenariopanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace drover;
using namespace drover::ui;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;
using Pages = QList<QMap<QString, QString>>;

class TestScenarioPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<fixture::FakeBackend> m_backend;
    std::unique_ptr<ScenarioPanel> m_panel;

    template<typename T>
    T *child(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<fixture::FakeBackend>();
        m_panel = std::make_unique<ScenarioPanel>(m_backend->known);
        m_panel->setServer(true, true, u"client-9"_s);
    }

    void cleanup()
    {
        m_panel.reset();
        QCOMPARE(dialogs::forgetAnswers(), 0);
    }

    void itBeginsWithTheTutorialThatIsGranted()
    {
        QCOMPARE(m_panel->scenario().pages, (Pages{{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}}));
        QCOMPARE(m_panel->scenario().expect->decision, u"granted"_s);
        QCOMPARE(m_panel->resourceId(), QString());
        QVERIFY(!m_panel->isModified());
        QVERIFY(m_panel->notes().isEmpty());
    }

    void choosingAnotherScenarioShowsIt()
    {
        auto *chooser = child<QComboBox>(u"scenarioChooser"_s);
        chooser->setCurrentIndex(1);
        Q_EMIT chooser->activated(1);
        QCOMPARE(m_panel->scenario().pages.last().value(u"city"_s), u"Berlin"_s);
        QCOMPARE(child<QComboBox>(u"expectedDecision"_s)->currentData().toString(), u"denied"_s);
    }

    void editingAClaimChangesTheScenarioAndMarksIt()
    {
        QSignalSpy modified(m_panel.get(), &ScenarioPanel::modifiedChanged);
        QAbstractItemModel *model = child<QTableView>(u"pageClaimsView"_s)->model();
        QVERIFY(model->setData(model->index(1, ClaimsModel::ValueColumn), u"LA"_s));
        QCOMPARE(m_panel->scenario().pages.last().value(u"city"_s), u"LA"_s);
        QVERIFY(m_panel->isModified());
        QCOMPARE(modified.size(), 1);
        QVERIFY(child<QLabel>(u"scenarioTitle"_s)->text().contains(u'●'));
    }

    void theServersScriptsAreShownWithTheirRevision()
    {
        QVERIFY(child<QLabel>(u"policyList"_s)->text().contains(u"uma_rpt_policy"_s));
        QVERIFY(child<QLabel>(u"policyList"_s)->text().contains(u"revision 3"_s));
        QVERIFY(child<QLabel>(u"gatheringList"_s)->text().contains(u"revision 7"_s));
        m_backend->fillCatalogue(4);
        QVERIFY(child<QLabel>(u"policyList"_s)->text().contains(u"revision 4"_s));
    }

    void theProtectedResourceFixesTheScopesAndAnotherFreesThem()
    {
        auto *scopes = child<QListWidget>(u"scopeList"_s);
        QCOMPARE(scopes->count(), 2);
        QVERIFY(!scopes->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        auto *resources = child<QComboBox>(u"resourceChooser"_s);
        resources->setCurrentIndex(2);
        Q_EMIT resources->activated(2);
        QCOMPARE(m_panel->resourceId(), u"res-2"_s);
        QVERIFY(scopes->item(1)->flags().testFlag(Qt::ItemIsUserCheckable));
        scopes->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(m_panel->scenario().scopes, (QStringList{u"claim_gathering"_s, u"audit"_s}));
        QVERIFY(child<QLabel>(u"policyList"_s)->text().contains(u"other_policy"_s));
        QCOMPARE(m_panel->notes(), QStringList{u"other_policy is switched off on the server, which skips it."_s});
    }

    void aScenarioWithOtherScopesChoosesAFittingResource()
    {
        uma::Scenario scenario;
        scenario.name = u"Audit"_s;
        scenario.scopes = {u"audit"_s};
        m_panel->setScenario(scenario);
        QCOMPARE(m_panel->resourceId(), u"res-2"_s);
        QCOMPARE(m_panel->scenario().scopes, QStringList{u"audit"_s});
    }

    void aUserCanBeLoggedInWithAttributes()
    {
        child<QCheckBox>(u"userLoggedIn"_s)->setChecked(true);
        auto *table = child<ClaimsTable>(u"userAttributes"_s);
        QVERIFY(!table->isHidden());
        table->addLine();
        QAbstractItemModel *model = table->view()->model();
        model->setData(model->index(0, ClaimsModel::NameColumn), u"mail"_s);
        model->setData(model->index(0, ClaimsModel::ValueColumn), u"ann@example.com"_s);
        QVERIFY(m_panel->scenario().authenticated);
        QCOMPARE(m_panel->scenario().userAttributes, (QJsonObject{{u"mail"_s, u"ann@example.com"_s}}));
        child<QCheckBox>(u"userLoggedIn"_s)->setChecked(false);
        QVERIFY(!m_panel->scenario().hasUser);
        QVERIFY(m_panel->scenario().userAttributes.isEmpty());
    }

    void attributesThatAreNoTextSurvive()
    {
        uma::Scenario scenario;
        scenario.hasUser = scenario.authenticated = true;
        scenario.userAttributes = QJsonObject{{u"groups"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"uid"_s, u"ann"_s}};
        m_panel->setScenario(scenario);
        QCOMPARE(m_panel->scenario().userAttributes, scenario.userAttributes);
    }

    void whatTheFormHasNoFieldForSurvives()
    {
        uma::Scenario scenario;
        scenario.pushedClaims = QJsonObject{{u"age"_s, 42}};
        scenario.policies = {{u"uma_rpt_policy"_s, u"p.py"_s, {}, {}, 1}};
        uma::Expectation expected;
        expected.claims = QJsonObject{{u"age"_s, 42}};
        scenario.expect = expected;
        m_panel->setScenario(scenario);
        QCOMPARE(m_panel->scenario().pushedClaims, scenario.pushedClaims);
        QCOMPARE(m_panel->scenario().policies, scenario.policies);
        QCOMPARE(m_panel->scenario().expect, scenario.expect);
    }

    void scriptsThatTheServerHasNotAreRemarked()
    {
        uma::Scenario scenario;
        scenario.policies = {{u"my_policy"_s, u"p.py"_s, {}, {}, 1}, {u"other_policy"_s, u"o.py"_s, {}, {}, 1}};
        scenario.gathering = {{u"my_gathering"_s, u"g.py"_s, {}, {}, 1}};
        QCOMPARE(scenarioNotes(scenario, m_backend->known, true),
                 (QStringList{u"The server has no script my_policy; it decides without it."_s,
                              u"On this server other_policy does not protect the scopes; it decides without it."_s,
                              u"The server has no script my_gathering; it can't gather claims with it."_s}));
    }

    void whatOnlyTheSandboxCanDoIsRemarkedElsewhere()
    {
        uma::Scenario scenario;
        scenario.hasUser = scenario.authenticated = true;
        QVERIFY(scenarioNotes(scenario, m_backend->known, true).isEmpty());
        QCOMPARE(scenarioNotes(scenario, m_backend->known, false).size(), 1);
        m_panel->setServer(false, false, u"c"_s);
        QVERIFY(!child<QCheckBox>(u"userLoggedIn"_s)->isEnabled());
        QCOMPARE(m_panel->resourceId(), u"res-1"_s);
    }

    void savingTakesTheServersScriptsWithoutTheirSecrets()
    {
        ServerCatalogue::Content content;
        content.scripts = {{u"i"_s, u"dn"_s, u"p"_s, u"uma_rpt_policy"_s, 1, true, 1, u"pass\n"_s,
                            {{u"key"_s, u"top secret"_s, true, {}}, {u"who"_s, u"ann"_s, false, {}}}}};
        content.scopes = {{u"claim_gathering"_s, u"s"_s, {}, {u"dn"_s}}};
        ServerCatalogue catalogue;
        catalogue.setContent(content);
        const uma::Scenario whole = withServerScripts(uma::Scenario{}, catalogue);
        QCOMPARE(whole.policies.size(), 1);
        QCOMPARE(whole.policies.first().source, u"pass\n"_s);
        QCOMPARE(whole.policies.first().properties.at(0).value, QString());
        QCOMPARE(whole.policies.first().properties.at(1).value, u"ann"_s);
    }

    void openAndSaveAskForAFile()
    {
        QSignalSpy open(m_panel.get(), &ScenarioPanel::openRequested);
        QSignalSpy save(m_panel.get(), &ScenarioPanel::saveRequested);
        dialogs::pathAhead(u"/tmp/a.json"_s);
        child<QToolButton>(u"openScenario"_s)->click();
        QTRY_COMPARE(open.size(), 1);
        dialogs::pathAhead(u"/tmp/b.json"_s);
        child<QToolButton>(u"saveScenario"_s)->click();
        QTRY_COMPARE(save.size(), 1);
        QCOMPARE(save.first().first().toString(), u"/tmp/b.json"_s);
    }

    void theClaimsModelKeepsTheRulesOfModels()
    {
        ClaimsModel model(u"Claim"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPages({{{u"country"_s, u"US"_s}}, {}, {{u"city"_s, u"NY"_s}, {u"zip"_s, u"1"_s}}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.pages().size(), 3);
        QVERIFY(model.pages().at(1).isEmpty());
        QCOMPARE(model.addRow(4), 4);
        QVERIFY(model.setData(model.index(4, ClaimsModel::NameColumn), u" age "_s));
        QCOMPARE(model.pages().last(), (QMap<QString, QString>{{u"age"_s, QString()}}));
        QVERIFY(model.removeRows(0, 2));
        QVERIFY(!model.removeRows(7, 1));
        QCOMPARE(model.pages().size(), 4);
        QVERIFY(model.pages().first().isEmpty());
        QVERIFY(model.setData(model.index(0, ClaimsModel::PageColumn), -3));
        QCOMPARE(model.index(0, ClaimsModel::PageColumn).data().toInt(), 1);
    }
};

QTEST_MAIN(TestScenarioPanel)
#include "tst_scenariopanel.moc"
