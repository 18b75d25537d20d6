// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Questions about a stop, and moving through the recording.
namespace drover::adapter {

namespace {

constexpr int mostTargets = 50;
constexpr qsizetype mostMarks = 10'000;

QString notPaused()
{
    return QCoreApplication::translate("adapter", "The script is not paused.");
}

QString kindOf(uma::Tape::Mark::Kind kind)
{
    switch (kind) {
    case uma::Tape::Mark::Kind::Out:
    case uma::Tape::Mark::Kind::Err:
        return u"print"_s;
    case uma::Tape::Mark::Kind::Host:
        return u"log"_s;
    case uma::Tape::Mark::Kind::Simulated:
        return u"simulated"_s;
    case uma::Tape::Mark::Kind::Exception:
        return u"exception"_s;
    case uma::Tape::Mark::Kind::Page:
        return u"page"_s;
    case uma::Tape::Mark::Kind::Message:
        return u"message"_s;
    }
    return {};
}

std::optional<Move> moveFrom(const QString &command)
{
    static const QHash<QString, Move> moves{{u"stepIn"_s, Move::StepIn},     {u"next"_s, Move::Next},
                                            {u"stepOut"_s, Move::StepOut},   {u"continue"_s, Move::Continue},
                                            {u"stepBack"_s, Move::StepBack}, {u"reverseContinue"_s, Move::ReverseContinue}};
    const auto found = moves.constFind(command);
    return found == moves.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

int Session::position() const
{
    return m_past ? m_past->moment() : qMax(0, m_tape.count() - 1);
}

void Session::stackTrace(const DapRequest &request)
{
    QJsonArray frames;
    if (m_past) {
        frames = m_past->frames();
    } else if (m_stop) {
        frames = m_stop->value("frames"_L1).toArray();
    } else {
        m_channel->refuse(request, notPaused());
        return;
    }
    const qsizetype total = frames.size();
    const qsizetype start = qBound(qsizetype(0), qsizetype(request.arguments.value("startFrame"_L1).toInt()), total);
    const qsizetype levels = request.arguments.value("levels"_L1).toInt();
    QJsonArray shown;
    for (qsizetype i = start; i < (levels > 0 ? qMin(total, start + levels) : total); ++i)
        shown.append(frames.at(i));
    m_channel->respond(request, {{u"stackFrames"_s, outgoingFrames(shown)}, {u"totalFrames"_s, total}});
}

void Session::look(const DapRequest &request)
{
    if (!m_past) {
        if (!m_stop)
            m_channel->refuse(request, notPaused());
        else
            forward(request, u"debug/"_s + request.command, request.arguments);
        return;
    }
    Result<QJsonObject> body;
    if (request.command == "scopes"_L1)
        body = m_past->scopes(request.arguments);
    else if (request.command == "variables"_L1)
        body = m_past->variables(request.arguments);
    else if (request.command == "evaluate"_L1)
        body = m_past->evaluate(request.arguments);
    else
        body = m_past->exceptionInfo();
    if (body)
        m_channel->respond(request, *body);
    else
        m_channel->refuse(request, body.error().sentence());
}

void Session::move(const DapRequest &request)
{
    const std::optional<Move> how = moveFrom(request.command);
    const bool isBack = how == Move::StepBack || how == Move::ReverseContinue;
    if (m_past || (isBack && canMove() && m_tape.count() > 1)) {
        movePast(request, *how);
    } else if (!m_stop) {
        m_channel->refuse(request, notPaused());
    } else if (isBack) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "There is no way back: nothing was recorded before this line"));
    } else {
        m_stop.reset(); // questions are refused from now on
        m_evaluating.insert(request.seq);
        m_channel->respond(request, how == Move::Continue ? QJsonObject{{u"allThreadsContinued"_s, true}} : QJsonObject());
        m_host->debug(u"debug/"_s + request.command, {});
    }
}

void Session::movePast(const DapRequest &request, Move how)
{
    m_channel->respond(request, how == Move::Continue ? QJsonObject{{u"allThreadsContinued"_s, true}} : QJsonObject());
    const int from = position();
    const int last = m_tape.count() - 1;
    if (how == Move::Continue && from == last && m_ended) {
        endRun(0); // there is nothing after the end
        return;
    }
    const int to = moved(m_tape, from, how, [this](int moment) { return hasBreakpoint(moment); });
    const bool isRun = how == Move::Continue || how == Move::ReverseContinue;
    QString reason = u"step"_s;
    if (isRun)
        reason = hasBreakpoint(to) ? (m_tape.isException(to) ? u"exception"_s : u"breakpoint"_s) : to == 0 ? u"entry"_s : u"goto"_s;
    else if (m_ended && to == last && from == last)
        reason = u"end"_s;
    goTo(to, reason);
}

bool Session::hasBreakpoint(int moment) const
{
    if (m_tape.isException(moment))
        return m_filters.contains("raised"_L1);
    return m_breakLines.value(m_tape.fileAt(moment)).contains(m_tape.lineAt(moment));
}

void Session::goTo(int moment, const QString &reason)
{
    if (m_stop && moment >= m_tape.count() - 1)
        m_past.reset(); // the present
    else
        m_past = std::make_unique<PastView>(m_tape, m_files, qBound(0, moment, m_tape.count() - 1));
    showStop(reason);
}

void Session::showStop(const QString &reason, const QJsonObject &more)
{
    QJsonObject drover{{u"position"_s, position()},
                       {u"count"_s, m_tape.count()},
                       {u"past"_s, isPast()},
                       {u"replay"_s, m_launch && !m_launch->trace.isEmpty()}};
    QJsonArray frames;
    if (m_past) {
        frames = outgoingFrames(m_past->frames());
        drover.insert(u"locals"_s, m_past->locals());
        const int call = m_tape.callAt(m_past->moment());
        drover.insert(u"flow"_s, call >= 0 ? m_tape.calls()[static_cast<size_t>(call)].told : QJsonObject());
    } else {
        frames = outgoingFrames(m_stop->value("frames"_L1).toArray());
        drover.insert(u"locals"_s, m_stop->value("locals"_L1));
        drover.insert(u"flow"_s, flow());
    }
    if (!frames.isEmpty())
        drover.insert(u"top"_s, frames.first());
    if (m_ended)
        drover.insert(u"ended"_s, true);
    QJsonObject body = more;
    body.insert(u"reason"_s, reason);
    body.insert(u"threadId"_s, 1);
    body.insert(u"allThreadsStopped"_s, true);
    body.insert(u"drover"_s, drover);
    m_channel->event(u"stopped"_s, body);
}

void Session::gotoTargets(const DapRequest &request)
{
    const QStringList files = m_files.namesOf(request.arguments.value("source"_L1).toObject());
    const int line = ownLine(request.arguments.value("line"_L1).toInt());
    QJsonArray targets;
    for (int moment = m_tape.count() - 1; moment >= 0 && targets.size() < mostTargets; --moment) {
        if (m_tape.lineAt(moment) != line || !files.contains(m_tape.fileAt(moment)))
            continue;
        const int call = m_tape.callAt(moment);
        const QString method = call < 0 ? QString() : m_tape.calls()[static_cast<size_t>(call)].told.value("method"_L1).toString();
        targets.append(QJsonObject{{u"id"_s, moment + 1},
                                   {u"label"_s, QCoreApplication::translate("adapter", "Moment %1, in %2").arg(QString::number(moment), method)},
                                   {u"line"_s, clientLine(line)}});
    }
    m_channel->respond(request, {{u"targets"_s, targets}});
}

void Session::gotoTarget(const DapRequest &request)
{
    const int moment = request.arguments.value("targetId"_L1).toInt() - 1;
    if (!canMove() || moment < 0 || moment >= m_tape.count()) {
        m_channel->refuse(request, canMove() ? QCoreApplication::translate("adapter", "There is no such moment") : notPaused());
        return;
    }
    m_channel->respond(request);
    goTo(moment, u"goto"_s);
}

void Session::gotoMoment(const DapRequest &request)
{
    const QJsonValue index = request.arguments.value("index"_L1);
    if (!canMove() || !index.isDouble()) {
        m_channel->refuse(request, canMove() ? QCoreApplication::translate("adapter", "drover/goto needs the \"index\" of a moment") : notPaused());
        return;
    }
    m_channel->respond(request);
    goTo(qBound(0, index.toInt(m_tape.count() - 1), m_tape.count() - 1), u"goto"_s);
}

void Session::live(const DapRequest &request)
{
    if (!canMove()) {
        m_channel->refuse(request, notPaused());
        return;
    }
    m_channel->respond(request);
    goTo(m_tape.count() - 1, u"goto"_s);
}

void Session::timeline(const DapRequest &request)
{
    const int from = request.arguments.value("from"_L1).toInt(0);
    const int to = request.arguments.value("to"_L1).toInt(std::numeric_limits<int>::max());
    QJsonArray markers;
    for (const uma::Tape::Mark &mark : m_tape.marks()) {
        if (mark.moment < from || mark.moment > to || markers.size() >= mostMarks)
            continue;
        QString text = mark.text;
        if (mark.kind == uma::Tape::Mark::Kind::Simulated)
            text = QJsonDocument::fromJson(text.toUtf8()).object().value("call"_L1).toString();
        QJsonObject marker{{u"index"_s, mark.moment}, {u"kind"_s, kindOf(mark.kind)}, {u"text"_s, text}};
        if (mark.line > 0)
            marker.insert(u"line"_s, clientLine(mark.line));
        if (!mark.file.isEmpty())
            marker.insert(u"source"_s, mark.file);
        markers.append(marker);
    }
    QJsonArray calls;
    const std::vector<uma::Tape::Call> &all = m_tape.calls();
    for (size_t i = 0; i < all.size(); ++i) {
        QJsonObject call = all[i].told;
        call.insert(u"first"_s, all[i].first);
        call.insert(u"last"_s, (i + 1 < all.size() ? all[i + 1].first : m_tape.count()) - 1);
        calls.append(call);
    }
    m_channel->respond(request, {{u"count"_s, m_tape.count()},
                                 {u"position"_s, position()},
                                 {u"past"_s, isPast()},
                                 {u"live"_s, m_stop.has_value() || m_running},
                                 {u"truncated"_s, m_tape.isTruncated()},
                                 {u"markers"_s, markers},
                                 {u"calls"_s, calls}});
}

void Session::inlineValues(const DapRequest &request)
{
    if (!canMove()) {
        m_channel->refuse(request, notPaused());
        return;
    }
    const int id = request.arguments.value("frameId"_L1).toInt(m_past ? PastView::firstId : 1);
    const PastView present(m_tape, m_files, position());
    const QJsonArray values = present.inlineValues(m_past ? id - PastView::firstId : id - 1);
    m_channel->respond(request, {{u"values"_s, outgoingLines(values)}});
}

void Session::simulatedCalls(const DapRequest &request)
{
    QJsonArray calls;
    for (const uma::Tape::Mark &mark : m_tape.marks()) {
        if (mark.kind != uma::Tape::Mark::Kind::Simulated || mark.moment > position())
            continue;
        QJsonObject call = QJsonDocument::fromJson(mark.text.toUtf8()).object();
        call.insert(u"index"_s, mark.moment);
        call.insert(u"line"_s, clientLine(mark.line));
        call.insert(u"count"_s, 1);
        call.insert(u"source"_s, mark.file);
        calls.append(call);
    }
    m_channel->respond(request, {{u"calls"_s, calls}});
}

void Session::printedLines(const DapRequest &request)
{
    QJsonArray lines;
    for (const uma::Tape::Mark &mark : m_tape.marks()) {
        if (mark.kind > uma::Tape::Mark::Kind::Host || mark.moment > position())
            continue;
        const QString stream = mark.kind == uma::Tape::Mark::Kind::Out ? u"out"_s : mark.kind == uma::Tape::Mark::Kind::Err ? u"err"_s : u"host"_s;
        lines.append(QJsonObject{{u"index"_s, mark.moment}, {u"stream"_s, stream}, {u"text"_s, mark.text}, {u"line"_s, clientLine(mark.line)}, {u"source"_s, mark.file}});
    }
    m_channel->respond(request, {{u"lines"_s, lines}});
}

void Session::flowState(const DapRequest &request)
{
    QJsonArray events;
    for (const uma::Event &event : std::as_const(m_events))
        events.append(event.toJson());
    m_channel->respond(request, {{u"paused"_s, m_stop.has_value()}, {u"flow"_s, flow()}, {u"events"_s, events}});
}

void Session::coverage(const DapRequest &request)
{
    QJsonArray files;
    for (const uma::Tape::File &file : m_tape.files()) {
        QJsonArray executable;
        for (const int line : file.executable)
            executable.append(clientLine(line));
        const QHash<int, int> run = m_tape.linesRun(file.name);
        QList<int> lines = run.keys();
        std::sort(lines.begin(), lines.end());
        QJsonArray counts;
        for (const int line : std::as_const(lines))
            counts.append(QJsonObject{{u"line"_s, clientLine(line)}, {u"count"_s, run.value(line)}});
        files.append(QJsonObject{{u"source"_s, m_files.source(file.name)}, {u"executable"_s, executable}, {u"lines"_s, counts}});
    }
    m_channel->respond(request, {{u"files"_s, files}});
}

void Session::save(const DapRequest &request)
{
    const QString path = request.arguments.value("path"_L1).toString();
    if (!QFileInfo(path).isAbsolute()) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "drover/save needs an absolute \"path\""));
        return;
    }
    if (const Result<void> saved = saveTrace(path); !saved)
        m_channel->refuse(request, saved.error().sentence());
    else
        m_channel->respond(request);
}

} // namespace drover::adapter
