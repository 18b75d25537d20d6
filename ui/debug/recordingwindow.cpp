// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/recordingwindow.h"

#include "base/paths.h"
#include "ui/common/async.h"
#include "ui/common/messagebar.h"
#include "ui/common/pane.h"
#include "ui/common/readingorder.h"
#include "ui/debug/debugbar.h"
#include "ui/debug/debugpanels.h"
#include "ui/debug/editorbinding.h"
#include "ui/debug/exceptionbar.h"
#include "ui/debug/timelinepanel.h"
#include "ui/debug/timelinestrip.h"
#include "ui/editor/codeeditor.h"

#include <QAction>
#include <QFileInfo>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;

RecordingWindow::RecordingWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_store(m_folder.filePath(u"debug.json"_s)), m_session(m_store), m_actions(new DebugActions(m_session, this)),
      m_panels(new DebugPanels(m_session, m_store, this)), m_messages(new MessageBar(this)), m_bar(new DebugBar(m_session, *m_actions, this)),
      m_exception(new ExceptionBar(this)), m_scripts(new QTabWidget(this)), m_bottom(new QTabWidget(this))
{
    setObjectName(u"recordingWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recording"));
    for (QTabWidget *tabs : {m_scripts, m_bottom})
        tabs->setDocumentMode(true);
    m_scripts->setAccessibleName(tr("Scripts of the recording"));
    m_scripts->tabBar()->setAccessibleName(tr("Scripts of the recording"));
    m_bottom->setAccessibleName(tr("About the recording"));
    m_bottom->tabBar()->setAccessibleName(tr("About the recording"));
    // What a recording has nothing of.
    for (QAction *action : {m_actions->openRecording(), m_actions->saveRecording(), m_actions->editBreakpoint(), m_actions->debugCall(),
                            m_actions->debugScenario(), m_actions->attach(), m_actions->overHttp(), m_actions->coverage()}) {
        action->setVisible(false);
        action->setShortcuts(QList<QKeySequence>());
    }
    m_actions->setHasScript(true);
    m_panels->addTo(m_bottom, DebugPanels::For::Recording);
    m_panels->setIdleText(tr("No recording is open."));
    m_bottom->setCurrentIndex(1); // the variables

    auto *timeline = new TimelinePanel(m_session, m_panels->timeline(), this);
    timeline->setObjectName(u"recordingTimeline"_s);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setChildrenCollapsible(false);
    rows->setHandleWidth(1);
    rows->addWidget(m_scripts);
    rows->addWidget(m_bottom);
    rows->setStretchFactor(0, 1);
    rows->setSizes({440, 220});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_bar);
    column->addWidget(m_exception);
    column->addWidget(timeline);
    column->addWidget(rows, 1);
    resize(1000, 760);

    connect(m_actions->go(), &QAction::triggered, this, [this] { m_session.move(DebugSession::Move::Continue); });
    connect(m_actions->stop(), &QAction::triggered, this, &QWidget::close);
    connect(m_actions->toggleBreakpoint(), &QAction::triggered, this, &RecordingWindow::toggleBreakpoint);
    connect(&m_session, &DebugSession::stopped, this, &RecordingWindow::showStop);
    connect(&m_session, &DebugSession::stackChanged, this, &RecordingWindow::showStop);
    connect(&m_session, &DebugSession::remarked, this, [this](const Error &error) { m_messages->post(error); });
    connect(&m_session, &DebugSession::exceptionChanged, this, [this] {
        if (const auto &exception = m_session.exception())
            m_exception->display(*exception, m_session.currentFrame() ? placeText(*m_session.currentFrame()) : tr("the script"));
        else
            m_exception->hide();
    });
    connect(&m_session, &DebugSession::stateChanged, this, [this](DebugSession::State state) {
        if (state != DebugSession::State::Ended || !m_session.failure())
            return;
        Error shown = *m_session.failure();
        shown.why = shown.why.isEmpty() ? shown.what : shown.why;
        shown.what = tr("The recording %1 can't be shown.").arg(QFileInfo(m_path).fileName());
        m_messages->post(shown);
    });
    connect(m_panels, &DebugPanels::placeChosen, this, [this](const QString &name, int line) {
        showScript(name);
        if (CodeEditor *editor = m_editors.value(name); editor && line > 0)
            editor->goToLine(line);
    });
}

RecordingWindow::~RecordingWindow()
{
    m_session.disconnect(this);
    stopListeningToChildren(this);
}

void RecordingWindow::open(const QString &path, const QString &program)
{
    m_path = path;
    setWindowTitle(tr("%1 – Recording").arg(QFileInfo(path).fileName()));
    setWindowFilePath(path);
    m_messages->dismissAll();
    debug::DebugTarget target;
    target.program = program.isEmpty() ? programPath(u"drover-cli"_s) : program;
    target.arguments = {u"dap"_s};
    target.request = u"launch"_s;
    target.options = {{u"trace"_s, QFileInfo(path).absoluteFilePath()}};
    if (target.program.isEmpty()) {
        m_messages->post(Error{Error::Kind::NotFound, tr("The recording can't be opened."), tr("The program drover-cli was not found."),
                               tr("Check that drover-cli is installed beside Drover."), {}, 0});
        return;
    }
    whenDone(m_session.start(target), this, [](const Result<void> &) { /* a failure is told by the session's end */ });
}

bool RecordingWindow::focusNextPrevChild(bool next)
{
    return focusByReadingOrder(*this, next);
}

void RecordingWindow::showStop()
{
    if (const auto frame = m_session.currentFrame())
        showScript(frame->script);
    if (!m_messages->count() && m_session.lastStop().count == 0 && m_session.isStopped())
        m_messages->post({.kind = Message::Kind::Info, .what = tr("This recording has no lines."), .why = tr("It was made by a version that kept the flow's messages only."),
                          .next = {}, .detail = {}, .key = u"empty"_s, .actions = {}});
}

void RecordingWindow::showScript(const QString &name)
{
    if (name.isEmpty())
        return;
    if (CodeEditor *editor = m_editors.value(name)) {
        m_scripts->setCurrentWidget(editor);
        return;
    }
    auto *editor = new CodeEditor(m_scripts);
    editor->setObjectName(u"recordedScript"_s);
    editor->setLanguage(u"Python"_s);
    editor->setReadOnly(true);
    m_editors.insert(name, editor);
    m_scripts->addTab(editor, name);
    m_scripts->setCurrentWidget(editor);
    loadSource(this, name);
}

QCoro::Task<void> RecordingWindow::loadSource(QPointer<RecordingWindow> window, QString name)
{
    const Result<QString> text = co_await window->m_session.source(name, {});
    if (!window)
        co_return;
    CodeEditor *editor = window->m_editors.value(name);
    if (text) {
        editor->setText(*text);
        new EditorBinding(window->m_store, window->m_session, editor, name);
    } else if (text.error().kind != Error::Kind::Cancelled) {
        window->m_messages->post(text.error());
    }
}

void RecordingWindow::toggleBreakpoint()
{
    for (auto it = m_editors.constBegin(); it != m_editors.constEnd(); ++it) {
        if (it.value() == m_scripts->currentWidget())
            m_store.toggle(it.key(), it.value()->currentLine());
    }
}

} // namespace drover::ui
