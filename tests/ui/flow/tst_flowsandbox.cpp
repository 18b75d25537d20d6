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
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

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

    void stepToPage()
    {
        while (m_pane->session().state() != State::WaitingForPage) {
            m_pane->step();
            QTRY_VERIFY_WITH_TIMEOUT(m_pane->session().state() != State::Running, 60000);
            QVERIFY(m_pane->session().isActive());
        }
    }

    void openLogin(const QString &scenario)
    {
        m_pane->openScenario(qEnvironmentVariable("DROVER_SOURCE") + u"/tests/data/login/%1.json"_s.arg(scenario));
        QVERIFY(m_pane->scenario().scenario().type != uma::FlowType::Uma);
    }

    /// All notes of the diagram, a line each.
    QString notes()
    {
        QStringList lines;
        for (const DiagramRow &row : m_pane->diagram().layoutData().rows()) {
            for (const NoteShape &note : row.notes)
                lines.append(note.text);
        }
        return lines.join(u'\n');
    }

    bool hasNote(flowtext::StepNote::Kind kind, const QString &part)
    {
        for (const DiagramRow &row : m_pane->diagram().layoutData().rows()) {
            for (const NoteShape &note : row.notes) {
                if (note.kind == kind && note.text.contains(part))
                    return true;
            }
        }
        return false;
    }

    void save(const QString &name)
    {
        const QString folder = qEnvironmentVariable("DROVER_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(200); // the page's form is laid out when it is painted
        QVERIFY(m_pane->grab().save(folder + u'/' + name + u".png"_s));
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

    void theLanesOfALogInAreItsOwn()
    {
        openLogin(u"two-steps"_s);
        runToEnd();
        const DiagramLayout &layout = m_pane->diagram().layoutData();
        QVERIFY(layout.flow() == uma::FlowType::PersonAuthentication);
        QVERIFY(layout.parties() == flowtext::lanes(uma::FlowType::PersonAuthentication));
        QVERIFY2(sentence().contains(u"ann is logged in by driven"_s), qPrintable(sentence()));
        // The script is the scenario's own, and shown as such.
        QCOMPARE(child<ElidedLabel>(u"scriptPlace"_s)->fullText().section(u" ·"_s, 0, 0), u"from the scenario"_s);
        QVERIFY(child<CodeEditor>(u"scriptSource"_s)->text().contains(u"def authenticate"_s));
        QVERIFY(hasNote(flowtext::StepNote::Kind::Kept, u"expected"_s));
        // A UMA flow afterwards has its own lanes again.
        choose(0);
        runToEnd();
        QVERIFY(layout.parties() == flowtext::lanes(uma::FlowType::Uma));
    }

    void aFailedStepAndAJumpBackAreSeenAtAGlance()
    {
        openLogin(u"jump-back"_s);
        runToEnd();
        QCOMPARE(decision(), u"GRANTED"_s);
        QVERIFY2(hasNote(flowtext::StepNote::Kind::Jump, u"Step 2 failed; getNextStep leads to step 1"_s), qPrintable(notes()));
        QVERIFY2(hasNote(flowtext::StepNote::Kind::Passed, u"it was the last"_s), qPrintable(notes()));
        save(u"login-jump"_s);
    }

    void aWrongPasswordIsToldAndTheFlowGoesOn()
    {
        openLogin(u"wrong-then-right"_s);
        runToEnd();
        QVERIFY2(hasNote(flowtext::StepNote::Kind::Failed, u"Step 1 failed"_s), qPrintable(notes()));
        QCOMPARE(decision(), u"GRANTED"_s);
    }

    void anotherSiteHasALaneAndSendsBackWhatIsEntered()
    {
        openLogin(u"external"_s);
        stepToPage();
        QVERIFY(m_pane->session().page().isElsewhere);
        QVERIFY(m_pane->diagram().layoutData().parties().contains(uma::Party::OtherSite));
        QCOMPARE(child<QPushButton>(u"submitPage"_s)->text(), u"Come back"_s);
        QCOMPARE(child<QLineEdit>(u"extraName0"_s)->text(), u"user"_s);
        child<QLineEdit>(u"extraValue0"_s)->setText(u"ann"_s);
        save(u"login-elsewhere"_s);
        stepToEnd();
        QCOMPARE(decision(), u"GRANTED"_s);
        QCOMPARE(m_pane->session().result()->login.user, u"ann"_s);
        QVERIFY2(hasNote(flowtext::StepNote::Kind::Leaves, u"The browser is sent to"_s), qPrintable(notes()));
    }

    void consentIsGivenByTheButtonThatIsPressed()
    {
        openLogin(u"consent-two"_s);
        stepToPage();
        QCOMPARE(child<QPushButton>(u"submitPage"_s)->text(), u"Allow"_s);
        QVERIFY(child<QPushButton>(u"pageButton:authorizeForm:doNotAllowButton"_s)->isEnabled());
        // Buttons are no fields to be filled in.
        const QList<QLineEdit *> lines = m_pane->page().findChildren<QLineEdit *>();
        QVERIFY(std::none_of(lines.begin(), lines.end(), [](const QLineEdit *line) { return line->text().endsWith(u"Button"_s); }));
        save(u"consent-page"_s);
        stepToEnd();
        QCOMPARE(decision(), u"GRANTED"_s);
        QVERIFY2(sentence().contains(u"Permission was given"_s), qPrintable(sentence()));
    }

    void consentIsDeniedByThePagesOwnButton()
    {
        openLogin(u"consent-two"_s);
        stepToPage();
        QTest::mouseClick(child<QPushButton>(u"pageButton:authorizeForm:doNotAllowButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->session().state() != State::Running, 60000);
        if (m_pane->session().isActive())
            stepToEnd();
        QCOMPARE(decision(), u"DENIED"_s);
        QVERIFY2(sentence().contains(u"access_denied"_s), qPrintable(sentence()));
        const QList<uma::FlowMessage> &messages = m_pane->session().messages()->messages();
        const uma::FlowMessage &last = messages.last();
        QVERIFY(last.to == uma::Party::Client);
        QVERIFY2(last.title.contains(u"access_denied"_s), qPrintable(last.title));
        QVERIFY(last.url.query().contains(u"error=access_denied"_s));
        save(u"consent-denied"_s);
    }

    void aConsentIsPlayed()
    {
        openLogin(u"consent-denied"_s);
        runToEnd();
        QCOMPARE(decision(), u"DENIED"_s);
    }

    void whatIsEnteredInTheTableIsSubmitted()
    {
        openLogin(u"two-steps"_s);
        const uma::Scenario before = m_pane->scenario().scenario();
        QVERIFY(!before.credentials.isEmpty());
        auto *view = child<QTableView>(u"pageFieldsView"_s);
        QVERIFY(view->isVisibleTo(m_pane.get()));
        QVERIFY(!child<QWidget>(u"scopeList"_s)->isVisibleTo(m_pane.get()));
        QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QVERIFY(!model->index(row, 1).data().toString().contains(u"password"_s));
            if (model->index(row, 1).data().toString() == u"loginForm:username"_s)
                QVERIFY(model->setData(model->index(row, 2), u"bob"_s));
        }
        const uma::Scenario after = m_pane->scenario().scenario();
        QCOMPARE(after.credentials.size(), before.credentials.size());
        QCOMPARE(after.credentials.first()->username, u"bob"_s);
        QCOMPARE(after.credentials.first()->password, before.credentials.first()->password);
        QCOMPARE(after.entryCount(), before.entryCount());
        runToEnd();
        QVERIFY2(hasNote(flowtext::StepNote::Kind::Failed, u"Step 1 failed"_s), qPrintable(notes()));
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
        QVERIFY2(watchdog.longestBusyMs() <= test::Watchdog::limitMs, qPrintable(QString::number(watchdog.longestBusyMs())));
    }
};

QTEST_MAIN(TestFlowSandbox)
#include "tst_flowsandbox.moc"
