// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What F5 runs, for scripts of every kind, in the debugger's own process and over HTTP, against the real programs.
#include "debug/timeline.h"
#include "debug/variabletree.h"
#include "ui/common/messagebar.h"
#include "ui/debug/coverageledger.h"
#include "ui/debug/debugbar.h"
#include "ui/debug/debugcontroller.h"
#include "ui/debug/debuglauncher.h"
#include "ui/debug/debugpanels.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/editordebugging.h"
#include "ui/run/runpanel.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using debug::DebugSession;
using debug::VariableTree;
using State = DebugSession::State;

namespace {

constexpr int patience = 120000;

/// A password first, then a page of its own.
const QString login = u"from io.jans.model.custom.script.type.auth import PersonAuthenticationType\n"
                      "from io.jans.service.cdi.util import CdiUtil\n"
                      "from io.jans.as.server.security import Identity\n"
                      "from io.jans.as.server.service import AuthenticationService\n\n"
                      "class PersonAuthentication(PersonAuthenticationType):\n"
                      "    def __init__(self, currentTimeMillis):\n        self.currentTimeMillis = currentTimeMillis\n"
                      "    def init(self, customScript, configurationAttributes):\n        return True\n"
                      "    def destroy(self, configurationAttributes):\n        return True\n"
                      "    def getApiVersion(self):\n        return 11\n"
                      "    def isValidAuthenticationMethod(self, usageType, configurationAttributes):\n        return True\n"
                      "    def getAlternativeAuthenticationMethod(self, usageType, configurationAttributes):\n        return None\n"
                      "    def getAuthenticationMethodClaims(self, configurationAttributes):\n        return None\n"
                      "    def authenticate(self, configurationAttributes, requestParameters, step):\n"
                      "        good = True\n"
                      "        if step == 1:\n"
                      "            credentials = CdiUtil.bean(Identity).getCredentials()\n"
                      "            good = CdiUtil.bean(AuthenticationService).authenticate(credentials.getUsername(), credentials.getPassword())\n"
                      "        print \"step %s is %s\" % (step, good)\n"
                      "        return good\n"
                      "    def prepareForStep(self, configurationAttributes, requestParameters, step):\n        return True\n"
                      "    def getExtraParametersForStep(self, configurationAttributes, step):\n        return None\n"
                      "    def getCountAuthenticationSteps(self, configurationAttributes):\n        return 2\n"
                      "    def getPageForStep(self, configurationAttributes, step):\n"
                      "        if step == 1:\n            return \"\"\n"
                      "        return \"/auth/second.xhtml\"\n"
                      "    def getNextStep(self, configurationAttributes, requestParameters, step):\n        return -1\n"
                      "    def getLogoutExternalUrl(self, configurationAttributes, requestParameters):\n        return None\n"
                      "    def logout(self, configurationAttributes, requestParameters):\n        return True\n"_s;

/// Seven pages after the password's, each of its own.
QString longLogin()
{
    return QString(login).replace(u"getCountAuthenticationSteps(self, configurationAttributes):\n        return 2\n"_s,
                                  u"getCountAuthenticationSteps(self, configurationAttributes):\n        return 8\n"_s)
        .replace(u"return \"/auth/second.xhtml\"\n"_s, u"return \"/auth/page%s.xhtml\" % step\n"_s);
}

/// Two pages; the second is refused unless `good` is changed.
const QString consent = u"from io.jans.model.custom.script.type.authz import ConsentGatheringType\n\n"
                        "class ConsentGathering(ConsentGatheringType):\n"
                        "    def __init__(self, currentTimeMillis):\n        self.currentTimeMillis = currentTimeMillis\n"
                        "    def init(self, customScript, configurationAttributes):\n        return True\n"
                        "    def destroy(self, configurationAttributes):\n        return True\n"
                        "    def getApiVersion(self):\n        return 11\n"
                        "    def authorize(self, step, context):\n"
                        "        good = step == 1\n"
                        "        print \"page %s by %s\" % (step, context.getUserDn())\n"
                        "        return good\n"
                        "    def getNextStep(self, step, context):\n        return -1\n"
                        "    def prepareForStep(self, step, context):\n        return True\n"
                        "    def getStepsCount(self, context):\n        return 2\n"
                        "    def getPageForStep(self, step, context):\n        return \"/authz/page%s.xhtml\" % step\n"_s;

const QString scope = u"from io.jans.model.custom.script.type.scope import DynamicScopeType\n\n"
                      "class DynamicScope(DynamicScopeType):\n"
                      "    def __init__(self, currentTimeMillis):\n        self.currentTimeMillis = currentTimeMillis\n"
                      "    def init(self, customScript, configurationAttributes):\n        return True\n"
                      "    def destroy(self, configurationAttributes):\n        return True\n"
                      "    def getApiVersion(self):\n        return 11\n"
                      "    def update(self, dynamicScopeContext, configurationAttributes):\n"
                      "        scopes = dynamicScopeContext.getDynamicScopes()\n"
                      "        answer = len(scopes) > 0\n"
                      "        return answer\n"
                      "    def getSupportedClaims(self, configurationAttributes):\n        return None\n"_s;

} // namespace

class DebugRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void aLogInStopsAtEachStep_data() { ways(); }
    void aLogInStopsAtEachStep();
    void aValueThatIsSetChangesTheOutcomeOfALogIn_data() { ways(); }
    void aValueThatIsSetChangesTheOutcomeOfALogIn();
    void aLogInGoesThroughAllPagesOfItsScript_data() { ways(); }
    void aLogInGoesThroughAllPagesOfItsScript();
    void aConsentStopsAndItsOutcomeIsChanged_data() { ways(); }
    void aConsentStopsAndItsOutcomeIsChanged();
    void aBreakpointInInitStops_data() { ways(); }
    void aBreakpointInInitStops();
    void aSingleCallStopsAtItsBreakpoint_data() { ways(); }
    void aSingleCallStopsAtItsBreakpoint();
    void theRunFormsButtonDebugsItsMethodOfAFlowsScript();
    void theEditedTextOfAPolicyIsDebuggedHereOrDeployed();
    void theSimulatorPlaysWhatIsDeployedAndThatIsSaid();
    void aScenarioFileIsDebuggedWithTheOpenText();
    void theMarginShowsWhatRanByScenarioAndInAll();

private:
    void ways();
    ScriptEditorPage *begin(const QString &type, const QString &name, const QString &source);
    int lineOf(const QString &text) const;
    int breakAt(const QString &name, const QString &text);
    bool waitForStop(int line, State state = State::Paused);
    bool waitForLog(const QString &text);
    QModelIndex variable(const QString &name) const;
    void set(const QString &name, const QString &value);
    QTreeView *tree(const QString &name) const { return m_pane->findChild<QTreeView *>(name); }
    DebugController &debugger() const { return *m_pane->debugger(); }
    DebugSession &session() const { return debugger().session(); }
    CodeEditor *editor() const { return m_pane->tabs()->current()->editor(); }
    QString log() const { return debugger().panels().log().text(); }
    QPushButton *messageButton(const QString &text) const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<ScriptsPane> m_pane;
};

void DebugRunsTest::initTestCase()
{
    m_console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram());
    m_pane = std::make_unique<ScriptsPane>(**m_console);
    m_pane->resize(1300, 900);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QVERIFY(m_console->connectToSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->scriptCount() > 0, patience);
}

void DebugRunsTest::cleanupTestCase()
{
    m_pane.reset();
    m_console.reset();
}

void DebugRunsTest::cleanup()
{
    debugger().launcher().stop();
    debugger().store().removeAll();
    debugger().setOverHttp(true);
    m_pane->messages()->dismissAll();
    m_pane->tabs()->closeAll();
}

void DebugRunsTest::ways()
{
    QTest::addColumn<bool>("overHttp");
    QTest::newRow("engine") << false;
    QTest::newRow("http") << true;
}

ScriptEditorPage *DebugRunsTest::begin(const QString &type, const QString &name, const QString &source)
{
    m_pane->beginScript(type, name, source);
    return m_pane->tabs()->current();
}

int DebugRunsTest::lineOf(const QString &text) const
{
    for (int line = 1; line <= editor()->lineCount(); ++line) {
        if (editor()->lineText(line).contains(text))
            return line;
    }
    return 0;
}

int DebugRunsTest::breakAt(const QString &name, const QString &text)
{
    debug::Breakpoint breakpoint;
    breakpoint.script = name;
    breakpoint.line = lineOf(text);
    debugger().store().add(breakpoint);
    return breakpoint.line;
}

bool DebugRunsTest::waitForStop(int line, State state)
{
    return QTest::qWaitFor(
        [this, line, state] {
            return session().state() == state && session().currentFrame() && session().currentFrame()->line == line
                   && (line == 0 || editor()->debugging()->line() == line) && variable(u"self"_s).isValid();
        },
        patience);
}

bool DebugRunsTest::waitForLog(const QString &text)
{
    return QTest::qWaitFor([this, text] { return log().contains(text); }, patience);
}

QModelIndex DebugRunsTest::variable(const QString &name) const
{
    const QAbstractItemModel *model = tree(u"variables"_s)->model();
    const QModelIndex locals = model->index(0, 0);
    for (int row = 0; row < model->rowCount(locals); ++row) {
        if (model->index(row, 0, locals).data().toString() == name)
            return model->index(row, 0, locals);
    }
    return {};
}

void DebugRunsTest::set(const QString &name, const QString &value)
{
    const QModelIndex index = variable(name).siblingAtColumn(VariableTree::ValueColumn);
    QVERIFY(index.flags() & Qt::ItemIsEditable);
    tree(u"variables"_s)->model()->setData(index, value);
    QTRY_VERIFY_WITH_TIMEOUT(variable(name).siblingAtColumn(VariableTree::ValueColumn).data().toString().contains(value), patience);
}

QPushButton *DebugRunsTest::messageButton(const QString &text) const
{
    const QList<QPushButton *> buttons = m_pane->messages()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void DebugRunsTest::aLogInStopsAtEachStep()
{
    QFETCH(bool, overHttp);
    debugger().setOverHttp(overHttp);
    begin(u"person_authentication"_s, u"two_pages"_s, login);
    const int line = breakAt(u"two_pages"_s, u"return good"_s);
    debugger().launcher().go();
    QVERIFY2(waitForStop(line), qPrintable(log() + m_pane->messages()->currentText()));
    QTRY_COMPARE_WITH_TIMEOUT(variable(u"step"_s).siblingAtColumn(VariableTree::ValueColumn).data().toString(), u"1"_s, patience);
    QVERIFY((*m_console)->scriptWait().contains(u"two_pages"_s));
    debugger().launcher().go();
    QTRY_VERIFY_WITH_TIMEOUT(waitForStop(line) && variable(u"step"_s).siblingAtColumn(VariableTree::ValueColumn).data().toString() == u"2"_s, patience);
    // The window lives while the request waits: the text can be edited, and another script be opened.
    editor()->goToLine(1);
    QCOMPARE(editor()->currentLine(), 1);
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The flow has ended: granted"_s), qPrintable(log() + m_pane->messages()->currentText()));
    QVERIFY(log().contains(u"step 1 is True"_s));
}

void DebugRunsTest::aValueThatIsSetChangesTheOutcomeOfALogIn()
{
    QFETCH(bool, overHttp);
    debugger().setOverHttp(overHttp);
    begin(u"person_authentication"_s, u"two_pages"_s, login);
    const int line = breakAt(u"two_pages"_s, u"return good"_s);
    debugger().launcher().go();
    QVERIFY2(waitForStop(line), qPrintable(log() + m_pane->messages()->currentText()));
    QTRY_VERIFY_WITH_TIMEOUT(variable(u"good"_s).siblingAtColumn(VariableTree::ValueColumn).data().toString().contains(u"True"_s), patience);
    set(u"good"_s, u"False"_s);
    debugger().store().removeAll();
    // The page is shown again, and nobody types the password a second time.
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The flow has ended: denied"_s), qPrintable(log() + m_pane->messages()->currentText()));
}

void DebugRunsTest::aLogInGoesThroughAllPagesOfItsScript()
{
    QFETCH(bool, overHttp);
    debugger().setOverHttp(overHttp);
    begin(u"person_authentication"_s, u"eight_pages"_s, longLogin());
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The flow has ended: granted"_s), qPrintable(log() + m_pane->messages()->currentText()));
    for (int step = 1; step <= 8; ++step)
        QVERIFY2(log().contains(u"step %1 is True"_s.arg(step)), qPrintable(log()));
}

void DebugRunsTest::aConsentStopsAndItsOutcomeIsChanged()
{
    QFETCH(bool, overHttp);
    debugger().setOverHttp(overHttp);
    begin(u"consent_gathering"_s, u"two_consents"_s, consent);
    const int line = breakAt(u"two_consents"_s, u"return good"_s);
    debugger().launcher().go();
    QVERIFY2(waitForStop(line), qPrintable(log() + m_pane->messages()->currentText()));
    QCOMPARE(session().currentFrame()->name, u"ConsentGathering.authorize"_s);
    QTRY_COMPARE_WITH_TIMEOUT(variable(u"step"_s).siblingAtColumn(VariableTree::ValueColumn).data().toString(), u"1"_s, patience);
    // Back to before it was known whether the consent is given, and forward again.
    session().move(DebugSession::Move::Back);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Past, patience);
    session().goToPresent();
    QVERIFY(waitForStop(line));
    debugger().launcher().go();
    QTRY_VERIFY_WITH_TIMEOUT(waitForStop(line) && variable(u"step"_s).siblingAtColumn(VariableTree::ValueColumn).data().toString() == u"2"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(variable(u"good"_s).siblingAtColumn(VariableTree::ValueColumn).data().toString().contains(u"False"_s), patience);
    set(u"good"_s, u"True"_s);
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The flow has ended: granted"_s), qPrintable(log() + m_pane->messages()->currentText()));
    QVERIFY(log().contains(u"page 2 by inum="_s));
}

void DebugRunsTest::aBreakpointInInitStops()
{
    QFETCH(bool, overHttp);
    debugger().setOverHttp(overHttp);
    begin(u"person_authentication"_s, u"two_pages"_s, login);
    debug::Breakpoint breakpoint;
    breakpoint.script = u"two_pages"_s;
    breakpoint.line = lineOf(u"def init("_s) + 1;
    debugger().store().add(breakpoint);
    debugger().launcher().go();
    QVERIFY2(waitForStop(breakpoint.line), qPrintable(log() + m_pane->messages()->currentText()));
    QCOMPARE(session().currentFrame()->name, u"PersonAuthentication.init"_s);
    debugger().store().removeAll();
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The flow has ended: granted"_s), qPrintable(log() + m_pane->messages()->currentText()));
}

void DebugRunsTest::aSingleCallStopsAtItsBreakpoint()
{
    QFETCH(bool, overHttp);
    debugger().setOverHttp(overHttp);
    begin(u"dynamic_scope"_s, u"phone_scope"_s, scope);
    const int line = breakAt(u"phone_scope"_s, u"return answer"_s);
    debugger().launcher().go();
    QVERIFY2(waitForStop(line), qPrintable(log() + m_pane->messages()->currentText()));
    QCOMPARE(session().currentFrame()->name, u"DynamicScope.update"_s);
    set(u"answer"_s, u"False"_s);
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The call has ended: [false]"_s), qPrintable(log()));
    // The run is over, its recording is there: back, and F5 runs it again.
    QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Past && session().lastStop().ended, patience);
    session().move(DebugSession::Move::Back);
    QVERIFY(QTest::qWaitFor([this] { return session().lastStop().position + 1 < session().lastStop().count; }, patience));
    session().goTo(session().lastStop().count - 1);
    QVERIFY(QTest::qWaitFor([this] { return session().lastStop().position + 1 == session().lastStop().count; }, patience));
    debugger().launcher().go();
    QVERIFY2(waitForStop(line), qPrintable(log() + m_pane->messages()->currentText()));
}

void DebugRunsTest::theRunFormsButtonDebugsItsMethodOfAFlowsScript()
{
    begin(u"person_authentication"_s, u"two_pages"_s, login);
    m_pane->showRunPanel();
    const int line = breakAt(u"two_pages"_s, u"return good"_s);
    auto *button = m_pane->runPanel()->findChild<QPushButton *>(u"debugCallButton"_s);
    QVERIFY(button && button->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    button->click();
    QVERIFY2(waitForStop(line), qPrintable(log() + m_pane->messages()->currentText()));
    debugger().store().removeAll();
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The call has ended"_s), qPrintable(log()));
}

void DebugRunsTest::theEditedTextOfAPolicyIsDebuggedHereOrDeployed()
{
    const auto objects = m_pane->objects(u"uma_rpt_policy"_s);
    for (const PaletteObject &object : objects)
        object.open();
    // The gathering script is not open: it is the server's.
    editor()->replaceText(editor()->text() + u"\n# edited\n"_s);
    const int line = breakAt(u"uma_rpt_policy"_s, u"if country == \"US\""_s);
    debugger().launcher().go();
    QVERIFY(!session().isActive());
    QVERIFY(messageButton(u"Deploy …"_s));
    QPushButton *here = messageButton(u"Debug the edited text on this computer"_s);
    QVERIFY(here);
    here->click();
    QVERIFY2(waitForStop(line), qPrintable(log() + m_pane->messages()->currentText()));
    debugger().store().removeAll();
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The flow has ended: granted"_s), qPrintable(log()));
    m_pane->revert();
}

void DebugRunsTest::theSimulatorPlaysWhatIsDeployedAndThatIsSaid()
{
    const auto objects = m_pane->objects(u"uma_rpt_policy"_s);
    for (const PaletteObject &object : objects)
        object.open();
    editor()->setFocus();
    QSignalSpy asked(m_pane.get(), &Pane::sectionRequested);
    m_pane->runScript();
    QCOMPARE(asked.size(), 1);
    editor()->replaceText(editor()->text() + u"\n# edited\n"_s);
    m_pane->runScript();
    QCOMPARE(asked.size(), 1);
    QVERIFY(messageButton(u"Deploy …"_s));
    QVERIFY(messageButton(u"Run the edited text on this computer"_s));
    QPushButton *deployed = messageButton(u"Play what is deployed"_s);
    QVERIFY(deployed);
    deployed->click();
    QCOMPARE(asked.size(), 2);
    m_pane->revert();
}

void DebugRunsTest::aScenarioFileIsDebuggedWithTheOpenText()
{
    QFile old(m_folder.filePath(u"old.py"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("nothing of use");
    old.close();
    QFile file(m_folder.filePath(u"login.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name":"Bob","type":"person_authentication","script":{"name":"two_pages","file":"old.py"},)"
               R"("world":{"users":[{"uid":"bob","password":"b0b"}]},"credentials":[{"username":"bob","password":"wrong"}],"requestParameters":[{},{}]})");
    file.close();
    begin(u"person_authentication"_s, u"two_pages"_s, login);
    debugger().setOverHttp(false);
    const int line = breakAt(u"two_pages"_s, u"return good"_s);
    debugger().launcher().debugScenario(file.fileName());
    QVERIFY2(waitForStop(line), qPrintable(log() + m_pane->messages()->currentText()));
    QTRY_VERIFY_WITH_TIMEOUT(variable(u"good"_s).siblingAtColumn(VariableTree::ValueColumn).data().toString().contains(u"False"_s), patience);
}

void DebugRunsTest::theMarginShowsWhatRanByScenarioAndInAll()
{
    debugger().coverage().clear();
    debugger().setOverHttp(false);
    ScriptEditorPage *page = begin(u"person_authentication"_s, u"two_pages"_s, login);
    debugger().launcher().go();
    QVERIFY2(waitForLog(u"The flow has ended: granted"_s), qPrintable(log() + m_pane->messages()->currentText()));
    EditorDebugging *margin = page->editor()->debugging();
    QTRY_VERIFY_WITH_TIMEOUT(!margin->coverage().isEmpty(), patience);
    const int both = lineOf(u"return good"_s);
    const int first = lineOf(u"credentials = "_s);
    const int never = lineOf(u"def logout"_s) + 1;
    QTRY_COMPARE_WITH_TIMEOUT(margin->coverage().value(both), 2, patience);
    QCOMPARE(margin->coverage().value(first), 1);
    QCOMPARE(margin->coverage().value(never, -1), 0);
    QVERIFY(margin->coverageText(both).contains(u"all runs"_s));
    QVERIFY(margin->coverageText(never).contains(u"Did not run"_s));
    QVERIFY(margin->coverageText(both + 1000).isEmpty());
    // A second scenario, which calls one method alone: it counts by itself and in the sum.
    m_pane->showRunPanel();
    debugger().launcher().goCall();
    QVERIFY2(waitForLog(u"The call has ended"_s), qPrintable(log()));
    QTRY_COMPARE_WITH_TIMEOUT(debugger().coverage().runs().size(), 2, patience);
    QCOMPARE(debugger().coverage().lines(u"two_pages"_s, u"two_pages"_s).value(both), 2);
    const QString call = debugger().coverage().runs().constLast();
    QTRY_COMPARE_WITH_TIMEOUT(debugger().coverage().lines(u"two_pages"_s, call).value(both), 1, patience);
    QCOMPARE(margin->coverage().value(both), 3);
    auto *tree = m_pane->findChild<QTreeWidget *>(u"coverage"_s);
    QCOMPARE(tree->topLevelItemCount(), 3);
    tree->setCurrentItem(tree->topLevelItem(2));
    QCOMPARE(margin->coverage().value(both), 1);
    QVERIFY(margin->coverageText(both).contains(call));
    tree->setCurrentItem(tree->topLevelItem(0));
    // Off and on again.
    debugger().actions().coverage()->setChecked(false);
    QVERIFY(margin->coverage().isEmpty());
    debugger().actions().coverage()->setChecked(true);
    QCOMPARE(margin->coverage().value(both), 3);
    // Another text has other lines.
    page->editor()->replaceText(login + u"# more\n"_s);
    QVERIFY(margin->coverage().isEmpty());
    QVERIFY(debugger().coverage().runs().isEmpty());
}

QTEST_MAIN(DebugRunsTest)
#include "tst_debugruns.moc"
