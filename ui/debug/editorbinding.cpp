// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/editorbinding.h"

#include "debug/breakpointsmodel.h"
#include "ui/common/async.h"
#include "ui/debug/breakpointspanel.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/editordebugging.h"

#include <QJsonArray>
#include <QMenu>
#include <QToolTip>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::Breakpoint;
using debug::DebugSession;

namespace {

constexpr qsizetype longestValue = 60; ///< characters of one value at a line's end

EditorBreakpoint shown(const Breakpoint &breakpoint)
{
    EditorBreakpoint one;
    one.id = breakpoint.id;
    one.line = breakpoint.line;
    one.enabled = breakpoint.enabled;
    one.pending = breakpoint.checked && !breakpoint.verified;
    if (!breakpoint.logMessage.isEmpty())
        one.look = EditorBreakpoint::Look::LogPoint;
    else if (!breakpoint.isPlain())
        one.look = EditorBreakpoint::Look::Conditional;
    QStringList tip;
    tip += breakpoint.enabled ? EditorBinding::tr("Breakpoint") : EditorBinding::tr("Breakpoint, switched off");
    const QString condition = debug::conditionText(breakpoint);
    if (!condition.isEmpty())
        tip += condition;
    if (breakpoint.checked && breakpoint.actualLine > 0)
        tip += EditorBinding::tr("Stops at line %1: nothing runs on this one.").arg(breakpoint.actualLine);
    else if (one.pending)
        tip += breakpoint.remark.isEmpty() ? EditorBinding::tr("The script is not loaded yet.") : breakpoint.remark;
    one.tip = tip.join(u'\n');
    return one;
}

} // namespace

EditorBinding::EditorBinding(debug::DebugStore &store, DebugSession &session, CodeEditor *editor, QString script)
    : QObject(editor), m_store(store), m_session(session), m_editor(editor), m_script(std::move(script))
{
    m_moves.setSingleShot(true);
    m_moves.setInterval(0);
    connect(&m_moves, &QTimer::timeout, this, &EditorBinding::takeMoves);
    EditorDebugging *debugging = m_editor->debugging();
    connect(debugging, &EditorDebugging::marginClicked, this, &EditorBinding::toggleAt);
    connect(debugging, &EditorDebugging::menuRequested, this, &EditorBinding::popUpMenu);
    connect(debugging, &EditorDebugging::hovered, this, &EditorBinding::hover);
    // The margin moves with the text; the store follows when the edit is complete.
    connect(m_editor, &CodeEditor::textChanged, this, [this] { m_moves.start(); });
    connect(&m_store, &debug::DebugStore::breakpointsChanged, this, [this](const QString &changed) {
        if (changed == m_script)
            showBreakpoints();
    });
    connect(&m_store, &debug::DebugStore::resolvedChanged, this, &EditorBinding::showBreakpoints);
    connect(&m_session, &DebugSession::stopped, this, &EditorBinding::showPlace);
    connect(&m_session, &DebugSession::frameSelected, this, &EditorBinding::showPlace);
    connect(&m_session, &DebugSession::stateChanged, this, &EditorBinding::showPlace);
    // What is told of an exception takes room from the editor: the line has to be in view still.
    connect(&m_session, &DebugSession::exceptionChanged, this, [this] {
        QTimer::singleShot(0, m_editor, [this] {
            if (const int line = m_editor->debugging()->line(); line > 0)
                m_editor->goToLine(line);
        });
    });
    showBreakpoints();
    showPlace();
}

void EditorBinding::setScript(const QString &script)
{
    if (script == m_script)
        return;
    m_script = script;
    showBreakpoints();
    showPlace();
}

void EditorBinding::showBreakpoints()
{
    if (m_moves.isActive())
        takeMoves(); // what was typed comes first
    QList<EditorBreakpoint> all;
    const QList<Breakpoint> mine = m_store.lineBreakpoints(m_script);
    for (const Breakpoint &breakpoint : mine)
        all.append(shown(breakpoint));
    m_editor->debugging()->setBreakpoints(all);
}

void EditorBinding::takeMoves()
{
    m_moves.stop();
    const QHash<int, int> lines = m_editor->debugging()->breakpointLines();
    for (auto it = lines.constBegin(); it != lines.constEnd(); ++it) {
        const Breakpoint *kept = m_store.find(it.key());
        if (kept && kept->line != it.value())
            m_store.moveTo(it.key(), it.value());
    }
}

void EditorBinding::toggleAt(int line)
{
    m_store.toggle(m_script, line);
}

void EditorBinding::editAt(int line)
{
    const Breakpoint *there = m_store.at(m_script, line);
    Breakpoint breakpoint = there ? *there : Breakpoint();
    breakpoint.script = m_script;
    breakpoint.line = line;
    BreakpointsPanel::edit(m_store, breakpoint, m_editor);
}

void EditorBinding::popUpMenu(int line, const QPoint &where)
{
    auto *menu = new QMenu(m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Breakpoint *there = m_store.at(m_script, line);
    if (!there) {
        menu->addAction(tr("Set breakpoint"), this, [this, line] { toggleAt(line); });
        menu->addAction(tr("Set breakpoint with a condition …"), this, [this, line] { editAt(line); });
    } else {
        const Breakpoint breakpoint = *there;
        menu->addAction(tr("Condition, hit count, log message …"), this, [this, line] { editAt(line); });
        menu->addAction(breakpoint.enabled ? tr("Switch off") : tr("Switch on"), this, [this, breakpoint] {
            Breakpoint switched = breakpoint;
            switched.enabled = !switched.enabled;
            m_store.update(switched);
        });
        menu->addAction(tr("Remove breakpoint"), this, [this, id = breakpoint.id] { m_store.remove(id); });
    }
    if (m_session.canMove(DebugSession::Move::Continue)) {
        menu->addSeparator();
        menu->addAction(tr("Run to this line"), this, [this, line] { m_session.runTo(m_script, line); });
    }
    menu->popup(where);
}

void EditorBinding::showPlace()
{
    EditorDebugging *debugging = m_editor->debugging();
    const std::optional<debug::StackFrame> frame = m_session.isStopped() ? m_session.currentFrame() : std::nullopt;
    if (!frame || frame->script != m_script) {
        if (debugging->line() > 0)
            debugging->setPlace(0, EditorDebugging::Place::Now);
        debugging->setInlineValues({});
        return;
    }
    const bool isCaller = m_session.currentFrameIndex() > 0;
    debugging->setPlace(frame->line, m_session.state() == DebugSession::State::Past ? EditorDebugging::Place::Past
                                     : isCaller                                   ? EditorDebugging::Place::Caller
                                                                                  : EditorDebugging::Place::Now);
    m_editor->goToLine(frame->line);
    if (m_session.capabilities().timeline)
        loadValues(this, frame->id, m_session.stopToken());
}

QCoro::Task<void> EditorBinding::loadValues(QPointer<EditorBinding> binding, qint64 frame, CancelToken cancel)
{
    const QJsonObject arguments{{u"frameId"_s, frame}};
    const Result<QJsonObject> answer = co_await binding->m_session.ask(u"drover/inlineValues"_s, arguments, cancel);
    if (!binding || cancel.isCancelled() || !answer)
        co_return;
    QHash<int, QList<InlineText>> values;
    const QJsonArray told = answer->value("values"_L1).toArray();
    for (const QJsonValue &one : told) {
        const debug::InlineValue value = debug::InlineValue::fromJson(one.toObject());
        if (value.line < 1)
            continue;
        QString text = value.value.simplified();
        if (text.size() > longestValue)
            text = text.left(longestValue) + u'…';
        values[value.line].append({u"%1 = %2"_s.arg(value.name, text), value.changed});
    }
    binding->m_editor->debugging()->setInlineValues(values);
}

void EditorBinding::hover(const QString &expression, const QPoint &where)
{
    if (!m_session.isStopped())
        return;
    whenDone(m_session.evaluate(expression, u"hover"_s, m_session.stopToken()), this, [this, expression, where](const Result<debug::Variable> &value) {
        if (!value)
            return; // a word that is no name of the frame: nothing to show
        QString text = value->value;
        if (text.size() > 1000)
            text = text.left(1000) + u'…';
        QToolTip::showText(where, u"%1 = %2"_s.arg(expression, text), m_editor);
    });
}

} // namespace drover::ui
