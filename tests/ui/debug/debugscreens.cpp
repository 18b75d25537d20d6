// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// drover_debugscreens FOLDER [dark]: debugs the demo sandbox's policy in the window and saves a picture of each state.
#include "debug/timeline.h"
#include "debug/variabletree.h"
#include "ui/common/theme.h"
#include "ui/debug/debugcontroller.h"
#include "ui/debug/debuglauncher.h"
#include "ui/debug/debugpanels.h"
#include "ui/debug/recordingwindow.h"
#include "ui/editor/codeeditor.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scripttabs.h"
#include "uisupport/testconsole.h"

#include <QApplication>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using debug::DebugSession;

namespace {

void showTab(const QWidget &pane, const QString &title)
{
    auto *tabs = pane.findChild<QTabWidget *>(u"scriptBottom"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == title)
            tabs->setCurrentIndex(i);
    }
    QTest::qWait(300);
}

bool settle(DebugSession &session, DebugSession::State state, int line = 0)
{
    const bool there = QTest::qWaitFor([&] { return session.state() == state && (line == 0 || (session.currentFrame() && session.currentFrame()->line == line)); }, 60000);
    QTest::qWait(600);
    return there;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QString folder = arguments.at(1);
    if (arguments.contains(u"dark"_s))
        theme::apply(theme::Choice::Dark);
    else
        theme::apply(theme::Choice::Light);
    const test::TestConsole console(test::TestConsole::sandboxProgram());
    ScriptsPane pane(*console);
    pane.resize(1280, 860);
    pane.show();
    const auto save = [&folder](QWidget &widget, const QString &name) { widget.grab().save(u"%1/%2.png"_s.arg(folder, name)); };
    if (!console.connectToSandbox() || !QTest::qWaitFor([&pane] { return pane.model()->scriptCount() > 0; }, 60000))
        return 1;
    const auto objects = pane.objects(u"uma_rpt_policy"_s);
    for (const PaletteObject &object : objects)
        object.open();
    DebugController &debugger = *pane.debugger();
    debugger.store().removeAll();
    debugger.store().toggle(u"uma_rpt_policy"_s, 53);
    debug::Breakpoint conditional;
    conditional.script = u"uma_rpt_policy"_s;
    conditional.line = 57;
    conditional.condition = u"country == 'DE'"_s;
    debugger.store().add(conditional);
    conditional.line = 58;
    conditional.condition.clear();
    conditional.logMessage = u"denied {country}"_s;
    debugger.store().add(conditional);
    debugger.store().setWatches({u"country + '/' + city"_s, u"context"_s, u"nothing"_s});
    showTab(pane, u"Breakpoints"_s);
    save(pane, u"0-breakpoints"_s);
    debugger.launcher().go();
    if (!settle(debugger.session(), DebugSession::State::Paused, 53))
        return 1;
    showTab(pane, u"Variables"_s);
    save(pane, u"1-paused"_s);
    for (const auto &[title, name] : {std::pair{u"Call stack"_s, u"2-stack"_s}, std::pair{u"Watches"_s, u"3-watches"_s}, std::pair{u"Log"_s, u"4-log"_s},
                                      std::pair{u"Timeline"_s, u"5-timeline"_s}, std::pair{u"Simulated calls"_s, u"6-simulated"_s}}) {
        showTab(pane, title);
        save(pane, name);
    }
    debugger.session().move(DebugSession::Move::Back);
    settle(debugger.session(), DebugSession::State::Past);
    debugger.session().move(DebugSession::Move::Back);
    settle(debugger.session(), DebugSession::State::Past);
    showTab(pane, u"Variables"_s);
    save(pane, u"7-past"_s);
    showTab(pane, u"Timeline"_s);
    save(pane, u"8-past-timeline"_s);
    debugger.launcher().stop();
    debugger.store().removeAll();

    // An edited text, in a script host of its own: an exception, and what ran.
    debugger.setOverHttp(false);
    for (const PaletteObject &object : objects)
        object.open();
    CodeEditor *editor = pane.tabs()->current()->editor();
    const QString whole = editor->text();
    editor->replaceText(QString(whole).replace(u"if country == \"US\""_s, u"if {\"a\": 1}[city] and country == \"US\""_s));
    debugger.launcher().go();
    if (!settle(debugger.session(), DebugSession::State::Paused))
        return 1;
    showTab(pane, u"Variables"_s);
    save(pane, u"9-exception"_s);
    debugger.launcher().stop();
    editor->replaceText(whole + u"\n"_s);
    debugger.launcher().go();
    if (!settle(debugger.session(), DebugSession::State::Past))
        return 1;
    editor->goToLine(40);
    showTab(pane, u"Coverage"_s);
    save(pane, u"10-coverage"_s);
    debugger.session().move(DebugSession::Move::ReverseContinue);
    settle(debugger.session(), DebugSession::State::Past);
    debugger.session().goTo(debugger.session().lastStop().count - 3);
    settle(debugger.session(), DebugSession::State::Past);
    showTab(pane, u"Timeline"_s);
    save(pane, u"11-ended-past"_s);
    debugger.launcher().stop();
    pane.showRunPanel();
    QTest::qWait(1500);
    save(pane, u"12-run-form"_s);
    debugger.setOverHttp(true);
    debugger.launcher().go();
    QTest::qWait(300);
    save(pane, u"13-other-text"_s);
    pane.revert();
    return 0;
}
