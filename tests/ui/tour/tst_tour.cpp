// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/editor/codeeditor.h"
#include "ui/flow/flowpane.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/accessibility.h"
#include "uisupport/testconsole.h"
#include "uisupport/watchdog.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using flow::FlowPane;
using flow::FlowSession;

/// Open a script, edit it, deploy it, step the flow to granted; change the policy, deploy, step to denied.
class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theScriptIsOpenedFromTheTree();
    void itIsEditedAndDeployed();
    void theFlowIsSteppedToGranted();
    void thePolicyIsChangedAndDeployed();
    void theFlowIsSteppedToDenied();
    void everyControlHadAName();
    void theWindowWasNeverBlocked();

private:
    ScriptsPane *scripts() const { return qobject_cast<ScriptsPane *>(m_window->pane(u"scripts"_s)); }
    FlowPane *simulator() const { return qobject_cast<FlowPane *>(m_window->pane(u"flow"_s)); }
    QString idOf(const QString &type, const QString &name) const;
    void deployAndAccept();
    void stepToTheEnd(QString *decision, int *steps);

    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::Watchdog> m_watchdog;
};

void TourTest::initTestCase()
{
    m_console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram());
    m_window = std::make_unique<MainWindow>(**m_console);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // Shown once, the window opens the sandbox by itself.
    QVERIFY(QTest::qWaitFor([this] { return (*m_console)->adminApi() != nullptr; }, 60000));
    m_watchdog = std::make_unique<test::Watchdog>();
}

void TourTest::cleanupTestCase()
{
    m_watchdog.reset();
    m_window.reset();
    m_console.reset();
}

QString TourTest::idOf(const QString &type, const QString &name) const
{
    const tables::ScriptTreeModel *model = scripts()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex parent = model->index(row, 0);
        if (parent.data(tables::ScriptTreeModel::TypeRole).toString() != type)
            continue;
        for (int child = 0; child < model->rowCount(parent); ++child) {
            const QModelIndex index = model->index(child, 0, parent);
            if (index.data(tables::ScriptTreeModel::NameRole).toString() == name)
                return index.data(tables::ScriptTreeModel::IdRole).toString();
        }
    }
    return {};
}

void TourTest::theScriptIsOpenedFromTheTree()
{
    m_window->showSection(u"scripts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!idOf(u"uma_claims_gathering"_s, u"uma_claims_gathering"_s).isEmpty(), 20000);
    scripts()->openScript(idOf(u"uma_claims_gathering"_s, u"uma_claims_gathering"_s));
    QVERIFY(scripts()->tabs()->current());
    QVERIFY(scripts()->tabs()->current()->editor()->text().contains(u"class UmaClaimsGathering"_s));
}

void TourTest::deployAndAccept()
{
    const qint64 before = scripts()->tabs()->current()->document()->script().revision();
    scripts()->findChild<QAction *>(u"deploy"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(scripts()->findChild<QDialog *>(u"deployDialog"_s), 20000);
    auto *dialog = scripts()->findChild<QDialog *>(u"deployDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(test::controlsWithoutName(dialog), QStringList());
    dialog->findChild<QPushButton *>(u"deployButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!scripts()->tabs()->current()->document()->isModified(), 20000);
    QCOMPARE(scripts()->tabs()->current()->document()->script().revision(), before + 1);
    QTRY_VERIFY(scripts()->messages()->currentText().contains(u"deployed as revision"_s));
}

void TourTest::itIsEditedAndDeployed()
{
    CodeEditor *editor = scripts()->tabs()->current()->editor();
    editor->goToLine(1);
    QTest::keyClicks(editor->findChild<QWidget *>(u"codeView"_s), u"# edited on the tour"_s);
    QTest::keyClick(editor->findChild<QWidget *>(u"codeView"_s), Qt::Key_Return);
    QVERIFY(scripts()->tabs()->current()->document()->isModified());
    deployAndAccept();
    QVERIFY(scripts()->tabs()->current()->document()->script().source().startsWith(u"# edited on the tour\n"_s));
}

void TourTest::stepToTheEnd(QString *decision, int *steps)
{
    m_window->showSection(u"flow"_s);
    FlowSession &session = simulator()->session();
    QAction *step = simulator()->findChild<QAction *>(u"step"_s);
    if (!step)
        step = simulator()->findChild<QAction *>(u"flowStep"_s);
    QVERIFY(step);
    QTRY_VERIFY_WITH_TIMEOUT(step->isEnabled(), 20000);
    *steps = 0;
    step->trigger();
    ++*steps;
    const auto waits = [&session] {
        return session.state() != FlowSession::State::Running && session.state() != FlowSession::State::Idle;
    };
    while (*steps < 40) {
        QTRY_VERIFY_WITH_TIMEOUT(waits(), 60000);
        if (session.state() == FlowSession::State::Finished)
            break;
        QVERIFY2(session.state() != FlowSession::State::Failed, qPrintable(session.error() ? session.error()->sentence() : QString()));
        step->trigger();
        ++*steps;
    }
    QVERIFY(session.result());
    *decision = session.result()->decision;
}

void TourTest::theFlowIsSteppedToGranted()
{
    QString decision;
    int steps = 0;
    stepToTheEnd(&decision, &steps);
    QCOMPARE(decision, u"granted"_s);
    QVERIFY(steps > 4);
    QVERIFY(simulator()->session().messages()->rowCount() > 4);
}

void TourTest::thePolicyIsChangedAndDeployed()
{
    m_window->showSection(u"scripts"_s);
    scripts()->openScript(idOf(u"uma_rpt_policy"_s, u"uma_rpt_policy"_s));
    CodeEditor *editor = scripts()->tabs()->current()->editor();
    QString text = editor->text();
    QVERIFY(text.contains(u"city == \"NY\""_s));
    text.replace(u"city == \"NY\""_s, u"city == \"LA\""_s);
    editor->replaceText(text);
    deployAndAccept();
}

void TourTest::theFlowIsSteppedToDenied()
{
    QString decision;
    int steps = 0;
    stepToTheEnd(&decision, &steps);
    QCOMPARE(decision, u"denied"_s);
}

void TourTest::everyControlHadAName()
{
    for (const QString &id : {u"clients"_s, u"scopes"_s, u"resources"_s, u"scripts"_s, u"flow"_s}) {
        m_window->showSection(id);
        QTest::qWait(300);
        QCOMPARE(test::controlsWithoutName(m_window.get()), QStringList());
    }
}

void TourTest::theWindowWasNeverBlocked()
{
    QVERIFY2(m_watchdog->longestBusyMs() <= test::Watchdog::limitMs, qPrintable(u"%1 ms"_s.arg(m_watchdog->longestBusyMs())));
}

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
