// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/flowpane.h"
#include "ui/scripts/scriptspane.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/testconsole.h"

#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

/// The window is closed in the middle of everything: nothing is touched that has gone, and no process stays.
class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMomentOfOpeningAProfile_data();
    void atAnyMomentOfOpeningAProfile();
    void withAFlowUnderWay();
    void withAChangedScriptAndADeploymentUnderWay();
};

namespace {

void verifyEnds(qint64 pid)
{
    if (pid > 0)
        QTRY_VERIFY_WITH_TIMEOUT(::kill(static_cast<pid_t>(pid), 0) != 0, 20000);
}

} // namespace

void ClosingTest::atAnyMomentOfOpeningAProfile_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 20, 60, 120, 250, 500, 1000})
        QTest::addRow("%d ms", after) << after;
}

void ClosingTest::atAnyMomentOfOpeningAProfile()
{
    QFETCH(int, after);
    auto console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram());
    auto window = std::make_unique<MainWindow>(**console);
    window->show();
    window->showSection(u"scripts"_s);
    QTest::qWait(after);
    const qint64 pid = (*console)->sandbox().processId();
    window.reset();
    console.reset();
    QTest::qWait(50);
    verifyEnds(pid);
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void ClosingTest::withAFlowUnderWay()
{
    auto console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram());
    auto window = std::make_unique<MainWindow>(**console);
    window->show();
    QVERIFY(QTest::qWaitFor([&console] { return (*console)->adminApi() != nullptr; }, 60000));
    window->showSection(u"flow"_s);
    auto *pane = qobject_cast<flow::FlowPane *>(window->pane(u"flow"_s));
    QTest::qWait(200);
    pane->run();
    QTRY_VERIFY_WITH_TIMEOUT(pane->session().isActive(), 20000);
    const qint64 pid = (*console)->sandbox().processId();
    window.reset();
    console.reset();
    verifyEnds(pid);
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void ClosingTest::withAChangedScriptAndADeploymentUnderWay()
{
    auto console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram());
    auto window = std::make_unique<MainWindow>(**console);
    window->show();
    QVERIFY(QTest::qWaitFor([&console] { return (*console)->adminApi() != nullptr; }, 60000));
    window->showSection(u"scripts"_s);
    auto *pane = qobject_cast<ScriptsPane *>(window->pane(u"scripts"_s));
    QTRY_VERIFY_WITH_TIMEOUT(pane->model()->scriptCount() > 0, 20000);
    pane->beginScript(u"uma_rpt_policy"_s, u"mine"_s, u"class UmaRptPolicy:\n    pass\n"_s);
    pane->deploy();
    const qint64 pid = (*console)->sandbox().processId();
    window.reset();
    // What was typed is kept, although nothing was sent.
    const QList<workspace::Draft> drafts = (*console)->drafts().all(workspace::sandboxProfileId());
    QCOMPARE(drafts.size(), 1);
    console.reset();
    verifyEnds(pid);
}

QTEST_MAIN(ClosingTest)
#include "tst_closing.moc"
