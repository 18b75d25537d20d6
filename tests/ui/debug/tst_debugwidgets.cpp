// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The debugger's widgets against a debug adapter that the test plays.
#include "debug/timeline.h"
#include "support/fakedebugger.h"
#include "ui/common/messagebar.h"
#include "ui/debug/breakpointdialog.h"
#include "ui/debug/debugbar.h"
#include "ui/debug/coverageledger.h"
#include "ui/debug/debugcontroller.h"
#include "ui/debug/debuglauncher.h"
#include "ui/debug/debugpanels.h"
#include "ui/debug/debugruns.h"
#include "ui/debug/timelinestrip.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/editordebugging.h"
#include "uma/login/pagesleft.h"
#include "uisupport/accessibility.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using debug::DebugSession;
using debug::VariableTree;
using test::FakeDebugger;
using State = DebugSession::State;

namespace {

constexpr int patience = 30000;

const QString text = u"class Policy:\n    def authorize(self, context):\n        country = context.getClaim('country')\n"
                     "        city = context.getClaim('city')\n        if country == 'US' and city == 'NY':\n            return True\n        return False\n"_s;

/// One script in one editor.
class OneScriptDesk : public DebugDesk
{
public:
    explicit OneScriptDesk(QWidget *parent) : DebugDesk(parent), editor(new CodeEditor(parent))
    {
        editor->setLanguage(u"Python"_s);
        editor->setText(text);
    }
    std::optional<OpenScript> currentScript() const override
    {
        OpenScript script{{}, false, editor};
        script.code.name = u"policy"_s;
        script.code.type = u"uma_rpt_policy"_s;
        script.code.source = editor->text();
        return script;
    }
    QList<OpenScript> openScripts() const override { return {*currentScript()}; }
    std::optional<OpenScript> show(const QString &name) override { return name == "policy"_L1 ? currentScript() : std::nullopt; }
    Result<uma::SingleCall> call() override { return fail(Error::Kind::Usage, u"There is no form."_s); }
    bool isCallMeant() const override { return false; }
    RunInputs runInputs() const override { return {}; }
    void deploy() override {}

    CodeEditor *editor;
};

} // namespace

class DebugWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void f9SetsAndTakesAwayABreakpoint();
    void aClickIntoTheMarginSetsABreakpoint();
    void breakpointsMoveWithTheText();
    void aConditionIsAskedFor();
    void theLineIsMarkedAndTheBarSaysWhere();
    void keysStepForwardAndBack();
    void thePastLooksOtherThanNow();
    void variablesAreShownAndSetByKey();
    void aWatchIsAddedByKeyboard();
    void anExpressionIsEvaluated();
    void valuesStandBehindTheirLines();
    void anExceptionIsShown();
    void theTimelineIsWalkedByKeyboard();
    void theTimelineIsDragged();
    void marksOnTheTimelineHaveTips();
    void everythingHasAName();
    void withoutAServerDebuggingSaysSo();
    void aLogInIsRunWithTheWorldOfTheForm();
    void aLogInWithoutPeopleGetsSomebody();
    void aConsentHasAUserAndAButton();
    void aCallTakesItsScriptAndItsWorldAlong();
    void theTextsThatAreOpenCountInAScenario();
    void linesThatDidNotRunAreTold();
    void theMarginTellsCoverageInWords();
    void breakpointsStayWhenMarksOfARunGo();

private:
    void begin();
    void takePicture(const QString &name);
    bool waitForLine(int line, State state = State::Paused);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_desk->editor->focusWidget() ? m_desk->editor->focusWidget() : m_desk->editor, key, modifiers); }
    QTreeView *tree(const QString &name) const { return m_window->findChild<QTreeView *>(name); }
    TimelineStrip *strip() const { return m_window->findChild<TimelineStrip *>(); }
    void showTab(const QString &title);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<FakeDebugger> m_peer;
    std::unique_ptr<QWidget> m_window;
    OneScriptDesk *m_desk = nullptr;
    MessageBar *m_messages = nullptr;
    DebugController *m_debugger = nullptr;
    QTabWidget *m_tabs = nullptr;
};

void DebugWidgetsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<test::TestConsole>();
    m_peer = std::make_unique<FakeDebugger>();
    m_peer->moments = {{u"authorize"_s, 3, {{u"context"_s, u"<context>"_s}}},
                       {u"authorize"_s, 4, {{u"context"_s, u"<context>"_s}, {u"country"_s, u"'US'"_s}}},
                       {u"authorize"_s, 5, {{u"context"_s, u"<context>"_s}, {u"country"_s, u"'US'"_s}, {u"city"_s, u"'NY'"_s}}},
                       {u"authorize"_s, 6, {{u"context"_s, u"<context>"_s}, {u"country"_s, u"'US'"_s}, {u"city"_s, u"'NY'"_s}}}};
    m_peer->markers = {QJsonObject{{u"index"_s, 0}, {u"kind"_s, u"page"_s}, {u"line"_s, 3}, {u"text"_s, u"/country.xhtml"_s}, {u"source"_s, u"policy.py"_s}},
                       QJsonObject{{u"index"_s, 2}, {u"kind"_s, u"print"_s}, {u"line"_s, 5}, {u"text"_s, u"NY"_s}, {u"source"_s, u"policy.py"_s}}};
    m_peer->calls = {QJsonObject{{u"first"_s, 0}, {u"last"_s, 3}, {u"script"_s, u"policy"_s}, {u"method"_s, u"authorize"_s}}};
    m_window = std::make_unique<QWidget>();
    m_desk = new OneScriptDesk(m_window.get());
    m_messages = new MessageBar(m_window.get());
    m_debugger = new DebugController(**m_console, *m_desk, *m_messages, m_window.get(), m_folder->filePath(u"debug.json"_s));
    m_tabs = new QTabWidget(m_window.get());
    m_tabs->setAccessibleName(u"About the script"_s);
    m_debugger->addTabs(m_tabs);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_messages);
    column->addWidget(m_debugger->bar());
    column->addWidget(m_desk->editor, 1);
    column->addWidget(m_tabs);
    m_window->resize(1000, 760);
    m_window->show();
    m_desk->editor->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DebugWidgetsTest::cleanup()
{
    takePicture(QString::fromLatin1(QTest::currentTestFunction()));
    m_debugger->session().stop();
    m_window.reset();
    m_peer.reset();
    m_console.reset();
    m_folder.reset();
}

/// For looking at, where $DROVER_PICTURES names a folder.
void DebugWidgetsTest::takePicture(const QString &name)
{
    if (const QString folder = qEnvironmentVariable("DROVER_PICTURES"); !folder.isEmpty())
        m_window->grab().save(u"%1/%2.png"_s.arg(folder, name));
}

void DebugWidgetsTest::begin()
{
    debug::DebugTarget target;
    target.host = u"127.0.0.1"_s;
    target.port = m_peer->port();
    const Result<void> started = QCoro::waitFor(m_debugger->session().start(target));
    QVERIFY2(started, started ? "" : qPrintable(started.error().sentence()));
}

bool DebugWidgetsTest::waitForLine(int line, State state)
{
    return QTest::qWaitFor([this, line, state] { return m_debugger->session().state() == state && m_desk->editor->debugging()->line() == line; }, patience);
}

void DebugWidgetsTest::showTab(const QString &title)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabText(i) == title)
            m_tabs->setCurrentIndex(i);
    }
}

void DebugWidgetsTest::f9SetsAndTakesAwayABreakpoint()
{
    m_desk->editor->goToLine(4);
    key(Qt::Key_F9);
    QVERIFY(m_debugger->store().at(u"policy"_s, 4));
    QCOMPARE(m_desk->editor->debugging()->breakpoints().size(), 1);
    key(Qt::Key_F9);
    QVERIFY(m_debugger->store().breakpoints().isEmpty());
    QVERIFY(m_desk->editor->debugging()->breakpoints().isEmpty());
}

void DebugWidgetsTest::aClickIntoTheMarginSetsABreakpoint()
{
    auto *view = m_desk->editor->findChild<QAbstractScrollArea *>(u"codeView"_s);
    QVERIFY(view);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(6, 6));
    QTRY_VERIFY_WITH_TIMEOUT(m_debugger->store().at(u"policy"_s, 1), patience);
}

void DebugWidgetsTest::breakpointsMoveWithTheText()
{
    m_debugger->store().toggle(u"policy"_s, 4);
    m_desk->editor->goToLine(1);
    const int lines = m_desk->editor->lineCount();
    key(Qt::Key_Return);
    QCOMPARE(m_desk->editor->lineCount(), lines + 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_debugger->store().at(u"policy"_s, 5), patience);
    QCOMPARE(m_debugger->store().breakpoints().size(), 1);
}

void DebugWidgetsTest::aConditionIsAskedFor()
{
    m_desk->editor->goToLine(5);
    key(Qt::Key_F9, Qt::ControlModifier);
    auto *dialog = m_window->findChild<BreakpointDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), patience);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"breakpointCondition"_s), u"country == 'US'"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_debugger->store().at(u"policy"_s, 5), patience);
    QCOMPARE(m_debugger->store().at(u"policy"_s, 5)->condition, u"country == 'US'"_s);
    QCOMPARE(m_desk->editor->debugging()->breakpoints().constFirst().look, EditorBreakpoint::Look::Conditional);
}

void DebugWidgetsTest::theLineIsMarkedAndTheBarSaysWhere()
{
    m_debugger->store().toggle(u"policy"_s, 4);
    QVERIFY(!m_window->findChild<DebugBar *>()->isVisible());
    begin();
    QVERIFY(waitForLine(4));
    QCOMPARE(m_desk->editor->debugging()->place(), EditorDebugging::Place::Now);
    auto *bar = m_window->findChild<DebugBar *>();
    QVERIFY(bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"policy.authorize, line 4"_s), patience);
    QVERIFY(bar->text().startsWith(u"Paused"_s));
    QTRY_COMPARE_WITH_TIMEOUT(tree(u"callStack"_s)->model()->rowCount(), 1, patience);
    m_debugger->launcher().stop();
    QCOMPARE(m_desk->editor->debugging()->line(), 0);
    QVERIFY(!bar->isVisible());
}

void DebugWidgetsTest::keysStepForwardAndBack()
{
    m_debugger->store().toggle(u"policy"_s, 3);
    begin();
    QVERIFY(waitForLine(3));
    key(Qt::Key_F10);
    QVERIFY(waitForLine(4));
    key(Qt::Key_F11);
    QVERIFY(waitForLine(5));
    key(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(waitForLine(4, State::Past));
    key(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(waitForLine(3, State::Past));
    key(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitForLine(5, State::Paused));
    m_desk->editor->goToLine(6);
    key(Qt::Key_F10, Qt::ControlModifier);
    QVERIFY(waitForLine(6));
    key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_debugger->session().state(), State::Ended, patience);
}

void DebugWidgetsTest::thePastLooksOtherThanNow()
{
    m_debugger->store().toggle(u"policy"_s, 3);
    begin();
    QVERIFY(waitForLine(3));
    key(Qt::Key_F10);
    QVERIFY(waitForLine(4));
    auto *bar = m_window->findChild<DebugBar *>();
    const QColor now = bar->palette().color(QPalette::Window);
    const QImage nowPicture = m_desk->editor->grab().toImage();
    key(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(waitForLine(3, State::Past));
    QCOMPARE(m_desk->editor->debugging()->place(), EditorDebugging::Place::Past);
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().startsWith(u"In the past"_s), patience);
    QVERIFY(bar->text().contains(u"moment 1 of 2"_s));
    QVERIFY(bar->palette().color(QPalette::Window) != now);
    QVERIFY(m_desk->editor->grab().toImage() != nowPicture);
    QVERIFY(m_window->findChild<QAction *>(u"debugPresent"_s)->isEnabled());
}

void DebugWidgetsTest::variablesAreShownAndSetByKey()
{
    m_debugger->store().toggle(u"policy"_s, 4);
    begin();
    QVERIFY(waitForLine(4));
    QTreeView *view = tree(u"variables"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(view->model()->index(0, 0)), 2, patience);
    QVERIFY(view->isExpanded(view->model()->index(0, 0)));
    QCOMPARE(m_tabs->tabText(m_tabs->currentIndex()), u"Call stack"_s); // it was there and shows the stop
    showTab(u"Variables"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, VariableTree::NameColumn, view->model()->index(0, 0)));
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"'DE'"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->moments.at(1).locals.at(1).second, u"'DE'"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->index(1, VariableTree::ValueColumn, view->model()->index(0, 0)).data().toString(), u"'DE'"_s, patience);
    view->setCurrentIndex(view->model()->index(1, 0, view->model()->index(0, 0)));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"'DE'"_s);
}

void DebugWidgetsTest::aWatchIsAddedByKeyboard()
{
    m_debugger->store().toggle(u"policy"_s, 4);
    begin();
    QVERIFY(waitForLine(4));
    showTab(u"Watches"_s);
    auto *input = m_window->findChild<QLineEdit *>(u"addWatch"_s);
    input->setFocus();
    QTest::keyClicks(input, u"country"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTreeView *view = tree(u"watches"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->index(0, VariableTree::ValueColumn).data().toString(), u"'US'"_s, patience);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(m_debugger->store().watches().isEmpty());
}

void DebugWidgetsTest::anExpressionIsEvaluated()
{
    m_debugger->store().toggle(u"policy"_s, 4);
    auto *input = m_window->findChild<QLineEdit *>(u"evaluate"_s);
    QVERIFY(!input->isEnabled());
    begin();
    QVERIFY(waitForLine(4));
    showTab(u"Log"_s);
    QVERIFY(input->isEnabled());
    input->setFocus();
    QTest::keyClicks(input, u"country"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_debugger->panels().log().text().endsWith(u"'US'"_s), patience);
    QCOMPARE(m_peer->lastArguments(u"evaluate"_s).value("context"_L1).toString(), u"repl"_s);
    QTest::keyClick(input, Qt::Key_Up);
    QCOMPARE(input->text(), u"country"_s);
}

void DebugWidgetsTest::valuesStandBehindTheirLines()
{
    m_peer->answers.insert(u"drover/inlineValues"_s, [](const QJsonObject &) {
        return QJsonObject{{u"values"_s, QJsonArray{QJsonObject{{u"line"_s, 3}, {u"name"_s, u"country"_s}, {u"value"_s, u"'US'"_s}, {u"changed"_s, true}}}}};
    });
    m_debugger->store().toggle(u"policy"_s, 4);
    begin();
    QVERIFY(waitForLine(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->editor->debugging()->inlineText(3), u"country = 'US'"_s, patience);
    takePicture(u"values"_s);
    m_debugger->launcher().stop();
    QCOMPARE(m_desk->editor->debugging()->inlineText(3), QString());
}

void DebugWidgetsTest::anExceptionIsShown()
{
    m_peer->answers.insert(u"exceptionInfo"_s, [](const QJsonObject &) {
        const QJsonObject details{{u"typeName"_s, u"KeyError"_s}, {u"message"_s, u"'city'"_s}, {u"stackTrace"_s, u"Traceback (most recent call last):\n  File \"policy.py\", line 4, in authorize\nKeyError: 'city'"_s}};
        return QJsonObject{{u"exceptionId"_s, u"KeyError"_s}, {u"breakMode"_s, u"unhandled"_s}, {u"details"_s, details}};
    });
    m_debugger->store().toggle(u"policy"_s, 3);
    begin();
    QVERIFY(waitForLine(3));
    m_peer->position = m_peer->present = 1;
    m_peer->tellStop(u"exception"_s);
    auto *bar = m_window->findChild<QWidget *>(u"exceptionBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
    QCOMPARE(m_window->findChild<QLabel *>(u"exceptionTitle"_s)->text(), u"KeyError: 'city'"_s);
    QVERIFY(m_window->findChild<QPlainTextEdit *>(u"exceptionTraceback"_s)->toPlainText().contains(u"line 4, in authorize"_s));
    QCOMPARE(test::cutOffTexts(m_window.get()), QStringList());
    takePicture(u"exception"_s);
    key(Qt::Key_F10);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), patience);
}

void DebugWidgetsTest::theTimelineIsWalkedByKeyboard()
{
    m_debugger->store().toggle(u"policy"_s, 6);
    begin();
    QVERIFY(waitForLine(6));
    showTab(u"Timeline"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_debugger->panels().timeline().markers().size(), 2, patience);
    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Left);
    QVERIFY(waitForLine(5, State::Past));
    QTest::keyClick(strip(), Qt::Key_Home);
    QVERIFY(waitForLine(3, State::Past));
    QTest::keyClick(strip(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(waitForLine(5, State::Past));
    QTest::keyClick(strip(), Qt::Key_End);
    QVERIFY(waitForLine(6, State::Paused));
    QCOMPARE(strip()->value(), 3);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(strip());
    QVERIFY(accessible && accessible->valueInterface());
    QCOMPARE(accessible->valueInterface()->currentValue().toInt(), 3);
    QCOMPARE(accessible->valueInterface()->maximumValue().toInt(), 3);
    QCOMPARE(accessible->text(QAccessible::Description), u"Moment 4 of 4, now"_s);
}

void DebugWidgetsTest::theTimelineIsDragged()
{
    m_debugger->store().toggle(u"policy"_s, 6);
    begin();
    QVERIFY(waitForLine(6));
    showTab(u"Timeline"_s);
    const int y = strip()->height() - 14;
    QTest::mousePress(strip(), Qt::LeftButton, {}, QPoint(static_cast<int>(strip()->xOf(3)), y));
    QTest::mouseMove(strip(), QPoint(static_cast<int>(strip()->xOf(2)), y));
    QTest::mouseMove(strip(), QPoint(static_cast<int>(strip()->xOf(1)), y));
    QTest::mouseRelease(strip(), Qt::LeftButton, {}, QPoint(static_cast<int>(strip()->xOf(1)), y));
    QVERIFY(waitForLine(4, State::Past));
    QCOMPARE(m_debugger->panels().timeline().position(), 1);
}

void DebugWidgetsTest::marksOnTheTimelineHaveTips()
{
    m_debugger->store().toggle(u"policy"_s, 6);
    begin();
    QVERIFY(waitForLine(6));
    showTab(u"Timeline"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_debugger->panels().timeline().markers().size(), 2, patience);
    const auto marker = strip()->markerNear(QPointF(strip()->xOf(2) + 2, 8));
    QVERIFY(marker);
    QCOMPARE(markerText(*marker), u"Printed: NY (line 5 of policy)"_s);
    QVERIFY(!strip()->markerNear(QPointF((strip()->xOf(0) + strip()->xOf(1)) / 2, 8)));
}

void DebugWidgetsTest::everythingHasAName()
{
    m_debugger->store().toggle(u"policy"_s, 4);
    begin();
    QVERIFY(waitForLine(4));
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setCurrentIndex(i);
        m_tabs->tabBar()->setAccessibleName(u"tabs"_s);
        QCOMPARE(test::controlsWithoutName(m_window.get()), QStringList());
        QCOMPARE(test::cutOffTexts(m_window.get()), QStringList());
    }
}

void DebugWidgetsTest::withoutAServerDebuggingSaysSo()
{
    key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_messages->count(), 1, patience);
    QVERIFY(m_messages->currentText().contains(u"no connection to a server"_s));
    QCOMPARE(m_debugger->session().state(), State::Idle);
}

namespace {

OpenScript openScript(const QString &name, const QString &type, const QString &source)
{
    OpenScript script;
    script.code.name = name;
    script.code.type = type;
    script.code.source = source;
    return script;
}

} // namespace

void DebugWidgetsTest::aLogInIsRunWithTheWorldOfTheForm()
{
    const OpenScript script = openScript(u"login"_s, u"person_authentication"_s, u"x = 1"_s);
    RunInputs inputs;
    inputs.world = {{u"users"_s, QJsonArray{QJsonObject{{u"uid"_s, u"eve"_s}}, QJsonObject{{u"uid"_s, u"bob"_s}, {u"password"_s, u"b0b"_s}}}}};
    inputs.arguments = {{u"authenticate"_s, QJsonObject{{u"requestParameters"_s, QJsonObject{{u"code"_s, QJsonArray{u"12"_s}}}}}}};
    const uma::Scenario scenario = flowOf(script, {script}, inputs);
    QVERIFY(scenario.type == uma::FlowType::PersonAuthentication);
    QCOMPARE(scenario.world, inputs.world);
    QVERIFY(scenario.credentials.constFirst() == std::optional(uma::TypedCredentials{u"bob"_s, u"b0b"_s}));
    QCOMPARE(scenario.entryCount(), 1); // the password is typed once
    QVERIFY(uma::hasEntry(scenario, 1, {}));
    QVERIFY(!scenario.entry(7).credentials);
    QCOMPARE(scenario.entry(7).parameters.value(u"code"_s), QStringList{u"12"_s});
    QCOMPARE(scenario.scripts.constFirst().source, u"x = 1"_s);
    // What the debugger is sent is a scenario that it can read.
    const QJsonObject document = launchOf(scenario, false).options.value("scenarioJson"_L1).toObject();
    const Result<uma::Scenario> read = uma::Scenario::fromJson(document, u"/x.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
    QCOMPARE(read->scripts.constFirst().source, u"x = 1"_s);
    QVERIFY(read->credentials == scenario.credentials);
    QCOMPARE(read->requestParameters, scenario.requestParameters);
}

void DebugWidgetsTest::aLogInWithoutPeopleGetsSomebody()
{
    const OpenScript script = openScript(u"login"_s, u"person_authentication"_s, {});
    const uma::Scenario scenario = flowOf(script, {script}, {});
    const QJsonObject user = scenario.world.value("users"_L1).toArray().first().toObject();
    QCOMPARE(scenario.credentials.constFirst()->username, user.value("uid"_L1).toString());
    QCOMPARE(scenario.credentials.constFirst()->password, user.value("password"_L1).toString());
    QVERIFY(!scenario.credentials.constFirst()->password.isEmpty());
}

void DebugWidgetsTest::aConsentHasAUserAndAButton()
{
    const OpenScript script = openScript(u"consent"_s, u"consent_gathering"_s, {});
    const uma::Scenario scenario = flowOf(script, {script}, {});
    QVERIFY(scenario.type == uma::FlowType::ConsentGathering);
    QVERIFY(scenario.login()->authenticated);
    QVERIFY(scenario.entry(0).parameters.contains(u"authorizeForm:allowButton"_s));
    QVERIFY(flowTypeOf(u"uma_rpt_policy"_s) == uma::FlowType::Uma);
    QVERIFY(!flowTypeOf(u"dynamic_scope"_s));
    QVERIFY(!flowTypeOf(u"uma"_s));
}

void DebugWidgetsTest::aCallTakesItsScriptAndItsWorldAlong()
{
    uma::SingleCall call;
    call.script = openScript(u"scope"_s, u"dynamic_scope"_s, u"y = 2"_s).code;
    call.script.properties = {{u"key"_s, u"value"_s, true, {}}};
    call.script.world = {{u"users"_s, QJsonArray{}}};
    call.script.answers = {{u"UserService.getUser"_s, QJsonValue::Null}};
    call.method = u"update"_s;
    call.arguments = {1};
    const QJsonObject options = launchOf(call, true).options;
    QCOMPARE(scripts::ScriptSource::fromJson(options.value("script"_L1).toObject()).source, u"y = 2"_s);
    QVERIFY(scripts::ScriptSource::fromJson(options.value("script"_L1).toObject()).properties.constFirst().hide);
    QCOMPARE(options.value("world"_L1).toObject(), call.script.world);
    QCOMPARE(options.value("answers"_L1).toObject(), call.script.answers);
    QCOMPARE(options.value("method"_L1).toString(), u"update"_s);
    QCOMPARE(options.value("args"_L1).toArray(), QJsonArray{1});
    // Nothing of it is on a command line.
    QCOMPARE(launchOf(call, true).arguments, QStringList{u"dap"_s});
    QCOMPARE(options.value("through"_L1).toString(), u"http"_s);
    QCOMPARE(launchOf(call, false).options.value("through"_L1).toString(), u"engine"_s);
}

void DebugWidgetsTest::theTextsThatAreOpenCountInAScenario()
{
    uma::Scenario scenario;
    scenario.type = uma::FlowType::PersonAuthentication;
    scenario.scripts = {{u"login"_s, u"a.py"_s, u"old"_s, {}}, {u"other"_s, u"b.py"_s, u"kept"_s, {}}};
    const uma::Scenario open = withOpenTexts(scenario, {openScript(u"login"_s, u"person_authentication"_s, u"new"_s)});
    QCOMPARE(open.scripts.at(0).source, u"new"_s);
    QCOMPARE(open.scripts.at(1).source, u"kept"_s);
    QVERIFY(open.scripts.at(0).file.isEmpty());
}

void DebugWidgetsTest::linesThatDidNotRunAreTold()
{
    QCOMPARE(missedText({}), QString());
    QCOMPARE(missedText({{1, 2}, {3, 1}}), QString());
    QCOMPARE(missedText({{1, 0}, {2, 1}, {4, 0}, {7, 0}, {9, 3}, {10, 0}}), u"1, 4–7, 10"_s);
}

void DebugWidgetsTest::theMarginTellsCoverageInWords()
{
    EditorDebugging *margin = m_desk->editor->debugging();
    margin->setCoverage({{3, 2}, {6, 0}}, u"“US”"_s);
    QVERIFY(margin->coverageText(3).contains(u"2"_s) && margin->coverageText(3).contains(u"US"_s));
    QVERIFY(margin->coverageText(6).startsWith(u"Did not run"_s));
    QVERIFY(margin->coverageText(1).isEmpty());
    const QImage with = m_desk->editor->grab().toImage();
    margin->setCoverage({});
    QVERIFY(margin->coverageText(3).isEmpty());
    QVERIFY(m_desk->editor->grab().toImage() != with);
    showTab(u"Coverage"_s);
    QVERIFY(m_window->findChild<QLabel *>(u"coverageLegend"_s)->text().contains(u"did not run"_s));
}

void DebugWidgetsTest::breakpointsStayWhenMarksOfARunGo()
{
    m_desk->editor->goToLine(4);
    key(Qt::Key_F9);
    m_desk->editor->setMarks(CodeEditor::Mark::Executed, {4, 5});
    QCOMPARE(m_desk->editor->marks(CodeEditor::Mark::Executed), (QList<int>{4, 5}));
    m_desk->editor->clearMarks(CodeEditor::Mark::Executed);
    QCOMPARE(m_desk->editor->debugging()->breakpointLines().values(), QList<int>{4});
}

QTEST_MAIN(DebugWidgetsTest)
#include "tst_debugwidgets.moc"
