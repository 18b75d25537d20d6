// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Debugging in the Scripts pane against the real sandbox, its debugger and its script host.
#include "debug/timeline.h"
#include "debug/variabletree.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/debug/debugcontroller.h"
#include "ui/debug/debuglauncher.h"
#include "ui/debug/debugpanels.h"
#include "ui/debug/recordingwindow.h"
#include "ui/debug/timelinestrip.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/editordebugging.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "uisupport/testconsole.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using debug::DebugSession;
using debug::VariableTree;
using State = DebugSession::State;

namespace {

constexpr int patience = 60000;
const QString policy = u"uma_rpt_policy"_s;
const QString gathering = u"uma_claims_gathering"_s;

} // namespace

class DebugSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void aBreakpointStopsTheFlow();
    void aConditionDecidesWhetherItStops();
    void aWatchShowsItsValue();
    void aValueThatIsSetChangesTheOutcome();
    void oneCanStepBackToBeforeAClaimWasPut();
    void anExceptionStopsOnItsLine();
    void theKeyboardIsEnough();
    void theTimelineHasTheRunsMarks();
    void aRecordingIsWalkedThroughInAWindowOfItsOwn();
    void aDamagedRecordingIsToldInWords();

private:
    ScriptEditorPage *open(const QString &name);
    /// The number of the first line that has this text.
    int lineOf(const QString &text) const;
    void setBreakpoint(const QString &name, const QString &text, const QString &condition = {});
    bool waitForStop(int line, State state = State::Paused);
    bool waitForLog(const QString &text);
    QModelIndex variable(const QString &name) const;
    QString valueOf(const QString &name) const { return variable(name).siblingAtColumn(VariableTree::ValueColumn).data().toString(); }
    QTreeView *tree(const QString &name) const { return m_pane->findChild<QTreeView *>(name); }
    DebugSession &session() const { return m_pane->debugger()->session(); }
    CodeEditor *editor() const { return m_pane->tabs()->current()->editor(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(editor()->focusProxy(), key, modifiers); }
    void showTab(const QString &title);

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<ScriptsPane> m_pane;
};

void DebugSandboxTest::initTestCase()
{
    m_console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram());
    m_pane = std::make_unique<ScriptsPane>(**m_console);
    m_pane->resize(1300, 900);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QVERIFY(m_console->connectToSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->scriptCount() > 0, patience);
}

void DebugSandboxTest::cleanupTestCase()
{
    m_pane.reset();
    m_console.reset();
}

void DebugSandboxTest::cleanup()
{
    m_pane->debugger()->launcher().stop();
    m_pane->debugger()->store().removeAll();
    m_pane->debugger()->store().setWatches({});
}

ScriptEditorPage *DebugSandboxTest::open(const QString &name)
{
    const auto objects = m_pane->objects(name);
    for (const PaletteObject &object : objects) {
        if (object.title == name)
            object.open();
    }
    return m_pane->tabs()->current();
}

int DebugSandboxTest::lineOf(const QString &text) const
{
    for (int line = 1; line <= editor()->lineCount(); ++line) {
        if (editor()->lineText(line).contains(text))
            return line;
    }
    return 0;
}

void DebugSandboxTest::setBreakpoint(const QString &name, const QString &text, const QString &condition)
{
    open(name);
    debug::Breakpoint breakpoint;
    breakpoint.script = name;
    breakpoint.line = lineOf(text);
    breakpoint.condition = condition;
    QVERIFY(breakpoint.line > 0);
    m_pane->debugger()->store().add(breakpoint);
}

bool DebugSandboxTest::waitForStop(int line, State state)
{
    return QTest::qWaitFor(
        [this, line, state] {
            return session().state() == state && editor()->debugging()->line() == line && session().currentFrame() && session().currentFrame()->line == line && variable(u"self"_s).isValid();
        },
        patience);
}

bool DebugSandboxTest::waitForLog(const QString &text)
{
    return QTest::qWaitFor([this, text] { return m_pane->debugger()->panels().log().text().contains(text); }, patience);
}

QModelIndex DebugSandboxTest::variable(const QString &name) const
{
    const QAbstractItemModel *model = tree(u"variables"_s)->model();
    const QModelIndex locals = model->index(0, 0);
    for (int row = 0; row < model->rowCount(locals); ++row) {
        if (model->index(row, 0, locals).data().toString() == name)
            return model->index(row, 0, locals);
    }
    return {};
}

void DebugSandboxTest::showTab(const QString &title)
{
    auto *tabs = m_pane->findChild<QTabWidget *>(u"scriptBottom"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == title)
            tabs->setCurrentIndex(i);
    }
}

void DebugSandboxTest::aBreakpointStopsTheFlow()
{
    setBreakpoint(policy, u"if country == \"US\""_s);
    const int line = lineOf(u"if country == \"US\""_s);
    m_pane->debugger()->launcher().go();
    QVERIFY2(waitForStop(line), qPrintable(m_pane->debugger()->panels().log().text()));
    QTRY_VERIFY_WITH_TIMEOUT(valueOf(u"country"_s).contains(u"US"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(valueOf(u"city"_s).contains(u"NY"_s), patience);
    QVERIFY((*m_console)->scriptWait().contains(policy));
    QCOMPARE(session().currentFrame()->name, u"UmaRptPolicy.authorize"_s);
    m_pane->debugger()->launcher().go();
    QVERIFY(waitForLog(u"granted"_s));
    QVERIFY((*m_console)->scriptWait().isEmpty());
}

void DebugSandboxTest::aConditionDecidesWhetherItStops()
{
    setBreakpoint(policy, u"if country == \"US\""_s, u"city == 'LA'"_s);
    m_pane->debugger()->launcher().go();
    QVERIFY(waitForLog(u"granted"_s));
    QVERIFY(!session().isStopped());
    m_pane->debugger()->launcher().stop();
    m_pane->debugger()->store().removeAll();
    setBreakpoint(policy, u"if country == \"US\""_s, u"city == 'NY'"_s);
    m_pane->debugger()->launcher().go();
    QVERIFY(waitForStop(lineOf(u"if country == \"US\""_s)));
}

void DebugSandboxTest::aWatchShowsItsValue()
{
    m_pane->debugger()->store().setWatches({u"country + '/' + city"_s, u"nothing"_s});
    setBreakpoint(policy, u"if country == \"US\""_s);
    m_pane->debugger()->launcher().go();
    QVERIFY(waitForStop(lineOf(u"if country == \"US\""_s)));
    const QAbstractItemModel *watches = tree(u"watches"_s)->model();
    QTRY_VERIFY_WITH_TIMEOUT(watches->index(0, VariableTree::ValueColumn).data().toString().contains(u"US/NY"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(watches->index(1, 0).data(VariableTree::ErrorRole).toBool(), patience);
}

void DebugSandboxTest::aValueThatIsSetChangesTheOutcome()
{
    setBreakpoint(policy, u"if country == \"US\""_s);
    m_pane->debugger()->launcher().go();
    QVERIFY(waitForStop(lineOf(u"if country == \"US\""_s)));
    const QModelIndex city = variable(u"city"_s).siblingAtColumn(VariableTree::ValueColumn);
    QVERIFY(city.flags() & Qt::ItemIsEditable);
    tree(u"variables"_s)->model()->setData(city, u"'LA'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(valueOf(u"city"_s).contains(u"LA"_s), patience);
    m_pane->debugger()->launcher().go();
    QVERIFY2(waitForLog(u"denied"_s), qPrintable(m_pane->debugger()->panels().log().text()));
}

void DebugSandboxTest::oneCanStepBackToBeforeAClaimWasPut()
{
    setBreakpoint(gathering, u"context.putClaim("_s);
    const int put = lineOf(u"context.putClaim("_s);
    const int before = lineOf(u"value = pageClaims.get(name)"_s);
    m_pane->debugger()->launcher().go();
    QVERIFY(waitForStop(put));
    key(Qt::Key_F10);
    QVERIFY(waitForStop(put + 1));
    // Back over the claim and on to where its value was not known yet.
    key(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(waitForStop(put, State::Past));
    QTRY_VERIFY_WITH_TIMEOUT(valueOf(u"value"_s).contains(u"US"_s), patience);
    for (int steps = 0; steps < 8 && editor()->debugging()->line() != before; ++steps) {
        const qint64 position = session().lastStop().position;
        key(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(session().lastStop().position < position && variable(u"self"_s).isValid(), patience);
    }
    QVERIFY(waitForStop(before, State::Past));
    QTRY_VERIFY_WITH_TIMEOUT(!variable(u"value"_s).isValid() || !valueOf(u"value"_s).contains(u"US"_s), patience); // the values come after the line
    QCOMPARE(editor()->debugging()->place(), EditorDebugging::Place::Past);
    QVERIFY(!(variable(u"name"_s).siblingAtColumn(VariableTree::ValueColumn).flags() & Qt::ItemIsEditable));
    // Forward again, and back to now; the run goes on as if nothing had been.
    key(Qt::Key_F10);
    QVERIFY(QTest::qWaitFor([this, before] { return editor()->debugging()->line() > before; }, patience));
    key(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitForStop(put + 1));
    m_pane->debugger()->store().removeAll();
    m_pane->debugger()->launcher().go();
    QVERIFY2(waitForLog(u"granted"_s), qPrintable(m_pane->debugger()->panels().log().text()));
}

void DebugSandboxTest::anExceptionStopsOnItsLine()
{
    ScriptEditorPage *page = open(policy);
    const QString id = page->document()->id();
    server::AdminApi *api = (*m_console)->adminApi();
    const auto before = QCoro::waitFor(api->get(domain::EntityKind::Script, id, {}));
    QVERIFY(before);
    domain::CustomScript broken(*before);
    broken.setSource(QString(broken.source()).replace(u"if country == \"US\""_s, u"if {\"a\": 1}[city] and country == \"US\""_s));
    const auto written = QCoro::waitFor(api->patch(domain::EntityKind::Script, id, before->json(), broken.json(), {}));
    QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
    m_pane->tabs()->close(page);
    m_pane->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->script(id) && m_pane->model()->script(id)->source().contains(u"{\"a\": 1}"_s), patience);
    open(policy);
    const int line = lineOf(u"{\"a\": 1}"_s);
    QVERIFY(line > 0);
    m_pane->debugger()->launcher().go();
    QVERIFY2(waitForStop(line), qPrintable(m_pane->debugger()->panels().log().text()));
    QCOMPARE(session().lastStop().reason, u"exception"_s);
    auto *bar = m_pane->findChild<QWidget *>(u"exceptionBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
    QVERIFY(m_pane->findChild<QLabel *>(u"exceptionTitle"_s)->text().contains(u"KeyError"_s));
    QVERIFY(m_pane->findChild<QPlainTextEdit *>(u"exceptionTraceback"_s)->toPlainText().contains(u"line %1"_s.arg(line)));
    m_pane->debugger()->launcher().stop();
    QVERIFY(!bar->isVisible());
    const auto now = QCoro::waitFor(api->get(domain::EntityKind::Script, id, {}));
    QVERIFY(now);
    const auto restored = QCoro::waitFor(api->patch(domain::EntityKind::Script, id, now->json(), before->json(), {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().sentence()));
    m_pane->tabs()->close(m_pane->tabs()->current());
    m_pane->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->script(id) && !m_pane->model()->script(id)->source().contains(u"{\"a\": 1}"_s), patience);
}

void DebugSandboxTest::theKeyboardIsEnough()
{
    open(policy);
    const int line = lineOf(u"country = context.getClaim"_s);
    editor()->setFocus();
    editor()->goToLine(line);
    key(Qt::Key_F9);
    key(Qt::Key_F5);
    QVERIFY(waitForStop(line));
    key(Qt::Key_F10);
    QVERIFY(waitForStop(line + 1));
    editor()->goToLine(lineOf(u"if country == \"US\""_s));
    key(Qt::Key_F10, Qt::ControlModifier);
    QVERIFY(waitForStop(lineOf(u"if country == \"US\""_s)));
    key(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(waitForStop(line, State::Past));
    key(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitForStop(lineOf(u"if country == \"US\""_s)));
    key(Qt::Key_F5);
    QVERIFY(waitForLog(u"granted"_s));
    key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Ended, patience);
}

void DebugSandboxTest::theTimelineHasTheRunsMarks()
{
    setBreakpoint(policy, u"return True"_s);
    m_pane->debugger()->store().removeAll();
    setBreakpoint(policy, u"print \"RPT policy. Granted\""_s);
    m_pane->debugger()->launcher().go();
    QVERIFY(waitForStop(lineOf(u"print \"RPT policy. Granted\""_s)));
    debug::Timeline &timeline = m_pane->debugger()->panels().timeline();
    QTRY_VERIFY_WITH_TIMEOUT(timeline.count() > 20, patience);
    const auto has = [&timeline](debug::TimelineMarker::Kind kind) {
        return std::any_of(timeline.markers().cbegin(), timeline.markers().cend(), [kind](const debug::TimelineMarker &one) { return one.kind == kind; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(has(debug::TimelineMarker::Kind::Print), patience);
    QTRY_VERIFY_WITH_TIMEOUT(has(debug::TimelineMarker::Kind::Page), patience);
    showTab(u"Timeline"_s);
    auto *strip = m_pane->findChild<TimelineStrip *>();
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(session().lastStop().position, 0, patience);
    QCOMPARE(session().state(), State::Past);
    QTest::keyClick(strip, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Paused, patience);
}

void DebugSandboxTest::aRecordingIsWalkedThroughInAWindowOfItsOwn()
{
    setBreakpoint(policy, u"print \"RPT policy. Granted\""_s);
    const int line = lineOf(u"print \"RPT policy. Granted\""_s);
    m_pane->debugger()->launcher().go();
    QVERIFY(waitForStop(line));
    const QString path = m_folder.filePath(u"granted.trace"_s);
    dialogs::pathAhead(path);
    m_pane->debugger()->saveRecording();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    m_pane->debugger()->launcher().stop();

    auto *window = new RecordingWindow;
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    const std::unique_ptr<RecordingWindow> owner(window);
    window->show();
    // Nothing of Java is to be found for it.
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    window->open(path);
    qputenv("PATH", before);
    QTRY_VERIFY2_WITH_TIMEOUT(window->session().state() == State::Past && window->editor(policy) && window->editor(policy)->lineCount() > 1,
                              qPrintable(window->messages().currentText()), patience);
    QVERIFY(window->session().isReplay());
    QVERIFY(window->panels().timeline().count() > 20);
    auto *strip = window->findChild<TimelineStrip *>();
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(window->session().lastStop().position, window->panels().timeline().count() - 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(window->editor(policy)->debugging()->line(), line, patience);
    QCOMPARE(window->editor(policy)->debugging()->place(), EditorDebugging::Place::Past);
    QVERIFY(!window->session().canMove(DebugSession::Move::Over));
    window->session().move(DebugSession::Move::Back);
    QTRY_COMPARE_WITH_TIMEOUT(window->session().lastStop().position, window->panels().timeline().count() - 2, patience);
    QTest::keyClick(strip, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(window->session().lastStop().position, 0, patience);
    window->session().move(DebugSession::Move::Over);
    QTRY_VERIFY_WITH_TIMEOUT(window->session().lastStop().position > 0, patience);
}

void DebugSandboxTest::aDamagedRecordingIsToldInWords()
{
    const QString path = m_folder.filePath(u"damaged.trace"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("drover-trace 2\nnothing that was compressed");
    file.close();
    RecordingWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.open(path);
    QTRY_COMPARE_WITH_TIMEOUT(window.messages().count(), 1, patience);
    QVERIFY2(window.messages().currentText().contains(u"damaged.trace"_s), qPrintable(window.messages().currentText()));
    QVERIFY(!window.session().isStopped());
}

QTEST_MAIN(DebugSandboxTest)
#include "tst_debugsandbox.moc"
