// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customscript.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/messagebar.h"
#include "ui/editor/codeeditor.h"
#include "ui/flow/flowpane.h"
#include "ui/flow/pageformwidget.h"
#include "ui/flow/scenariopanel.h"
#include "ui/flow/sequencediagram.h"
#include "uisupport/testconsole.h"
#include "uisupport/watchdog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace drover;
using namespace drover::ui;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;
using State = FlowSession::State;

/// The simulator against the real sandbox, over HTTP and with the real script host.
class TestFlowSandbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<FlowPane> m_pane;

    template<typename T>
    T *child(const QString &name)
    {
        return m_pane->findChild<T *>(name);
    }

    QString decision() { return child<QLabel>(u"flowDecision"_s)->text(); }
    QString sentence() { return child<ElidedLabel>(u"flowDecisionSentence"_s)->fullText(); }

    void choose(int scenario)
    {
        auto *chooser = child<QComboBox>(u"scenarioChooser"_s);
        chooser->setCurrentIndex(scenario);
        Q_EMIT chooser->activated(scenario);
    }

    void runToEnd()
    {
        m_pane->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->session().isActive(), 60000);
        QVERIFY2(m_pane->session().state() == State::Finished,
                 qPrintable(m_pane->session().error() ? m_pane->session().error()->sentence() : u"still running"_s));
    }

    void stepToEnd()
    {
        do {
            m_pane->step();
            QTRY_VERIFY_WITH_TIMEOUT(m_pane->session().state() != State::Running, 60000);
        } while (m_pane->session().isActive());
    }

    /// Deploys another source for a script, as the Scripts pane would.
    void deploy(const QString &name, const QString &from, const QString &to)
    {
        server::AdminApi *api = (*m_console)->adminApi();
        server::ListQuery query;
        query.pattern = name;
        auto listing = api->list(domain::EntityKind::Script, query);
        const Result<server::EntityPage> page = QCoro::waitFor(std::move(listing));
        QVERIFY(page);
        for (const domain::Entity &entity : page->entries) {
            domain::CustomScript script(entity);
            if (script.name() != name)
                continue;
            QVERIFY2(script.source().contains(from), qPrintable(script.source()));
            script.setSource(QString(script.source()).replace(from, to));
            auto patching = api->patch(domain::EntityKind::Script, script.inum(), entity.json(), script.json());
            QVERIFY(QCoro::waitFor(std::move(patching)));
            return;
        }
        QFAIL("The script is not there.");
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram());
        m_pane = std::make_unique<FlowPane>(**m_console);
        m_pane->resize(1270, 800);
        m_pane->show();
        QVERIFY(m_console->connectToSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"policyList"_s)->text().contains(u"uma_rpt_policy"_s), 30000);
    }

    void cleanup()
    {
        m_pane.reset();
        m_console.reset();
    }

    void runningTheTutorialIsGranted()
    {
        runToEnd();
        QCOMPARE(decision(), u"GRANTED"_s);
        QVERIFY2(sentence().contains(u"country = 'US'"_s), qPrintable(sentence()));
        QVERIFY(m_pane->session().messages()->rowCount() >= 8);
        QCOMPARE(m_pane->findChild<MessageBar *>()->count(), 0);
        QVERIFY(!child<CodeEditor>(u"scriptSource"_s)->text().isEmpty());
    }

    void steppingWithOtherAnswersIsDeniedWithTheLine()
    {
        choose(1);
        stepToEnd();
        QCOMPARE(decision(), u"DENIED"_s);
        QVERIFY2(sentence().contains(u"uma_rpt_policy, line "_s), qPrintable(sentence()));
        QVERIFY(sentence().contains(u"city = 'Berlin'"_s));
    }

    void whatIsEnteredOnThePageCounts()
    {
        while (m_pane->session().state() != State::WaitingForPage) {
            m_pane->step();
            QTRY_VERIFY_WITH_TIMEOUT(m_pane->session().state() != State::Running, 60000);
        }
        auto *country = child<QLineEdit>(u"pageField:country"_s);
        QVERIFY(country);
        QCOMPARE(country->text(), u"US"_s);
        country->setText(u"Österreich"_s);
        stepToEnd();
        QCOMPARE(decision(), u"DENIED"_s);
        QVERIFY2(sentence().contains(u"country = 'Österreich'"_s), qPrintable(sentence()));
    }

    void aDeployedChangeIsUsedByTheNextRun()
    {
        choose(1);
        runToEnd();
        QCOMPARE(decision(), u"DENIED"_s);
        const QString before = child<ElidedLabel>(u"scriptPlace"_s)->fullText();
        deploy(u"uma_rpt_policy"_s, u"def authorize(self, context):"_s, u"def authorize(self, context):\n        return True"_s);
        runToEnd();
        QCOMPARE(decision(), u"GRANTED"_s);
        QTRY_VERIFY(child<ElidedLabel>(u"scriptPlace"_s)->fullText() != before);
    }

    void aUserCanBeLoggedIn()
    {
        child<QCheckBox>(u"userLoggedIn"_s)->setChecked(true);
        runToEnd();
        QCOMPARE(decision(), u"GRANTED"_s);
    }

    void aLogInIsPlayedWithItsCredentialsForm()
    {
        m_pane->openScenario(qEnvironmentVariable("DROVER_SOURCE") + u"/tests/data/login/two-steps.json"_s);
        while (m_pane->session().state() != State::WaitingForPage) {
            m_pane->step();
            QTRY_VERIFY_WITH_TIMEOUT(m_pane->session().state() != State::Running, 60000);
            QVERIFY(m_pane->session().isActive());
        }
        auto *username = child<QLineEdit>(u"pageField:loginForm:username"_s);
        auto *password = child<QLineEdit>(u"pageField:loginForm:password"_s);
        QVERIFY(username);
        QVERIFY(password);
        QCOMPARE(username->text(), u"ann"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        if (const QString folder = qEnvironmentVariable("DROVER_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(m_pane->grab().save(folder + u"/login-flow.png"_s));
        stepToEnd();
        QCOMPARE(decision(), u"GRANTED"_s);
        const std::optional<uma::FlowResult> &result = m_pane->session().result();
        QVERIFY(result);
        QCOMPARE(result->login.user, u"ann"_s);
        QCOMPARE(result->steps.size(), 2);
        if (const QString folder = qEnvironmentVariable("DROVER_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(m_pane->grab().save(folder + u"/login-flow-end.png"_s));
    }

    void aConsentIsPlayed()
    {
        m_pane->openScenario(qEnvironmentVariable("DROVER_SOURCE") + u"/tests/data/login/consent-denied.json"_s);
        runToEnd();
        QCOMPARE(decision(), u"DENIED"_s);
    }

    void theSandboxGoingAwayIsToldAndTheNextRunWorks()
    {
        m_pane->step();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->session().state(), State::WaitingForStep, 60000);
        QCoro::waitFor((*m_console)->sandbox().stop());
        m_pane->run();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->session().state(), State::Failed, 60000);
        QVERIFY(m_pane->findChild<MessageBar *>()->count() > 0);
        QVERIFY(m_console->connectToSandbox());
        QTRY_VERIFY_WITH_TIMEOUT((*m_console)->flowEndpoints().has_value(), 60000);
        runToEnd();
        QCOMPARE(decision(), u"GRANTED"_s);
    }

    void theWindowIsNeverBusyForLong()
    {
        runToEnd(); // what is made once is made now
        test::Watchdog watchdog;
        runToEnd();
        QVERIFY2(watchdog.longestBusyMs() < 100, qPrintable(QString::number(watchdog.longestBusyMs())));
    }
};

QTEST_MAIN(TestFlowSandbox)
#include "tst_flowsandbox.moc"
