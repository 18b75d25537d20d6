// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What a session asks the script host, and what that tells.
namespace drover::adapter {

bool Session::isHostReady() const
{
    return m_host && m_host->state() == scripts::ScriptHost::State::Ready;
}

void Session::setBreakpoints(const DapRequest &request)
{
    QJsonObject source = request.arguments.value("source"_L1).toObject();
    if (m_httpRun && source.contains("path"_L1))
        source.remove(u"sourceReference"_s); // the sandbox's
    const QStringList files = m_files.namesOf(source);
    if (files.isEmpty()) {
        m_channel->refuse(request, QCoreApplication::translate("adapter", "setBreakpoints needs a source with a path or a name"));
        return;
    }
    QJsonArray wanted = request.arguments.value("breakpoints"_L1).toArray();
    if (wanted.isEmpty()) {
        const QJsonArray lines = request.arguments.value("lines"_L1).toArray(); // the older form
        for (const QJsonValue &line : lines)
            wanted.append(QJsonObject{{u"line"_s, line}});
    }
    QJsonArray own;
    QList<int> ids;
    for (const QJsonValue &value : std::as_const(wanted)) {
        QJsonObject breakpoint = value.toObject();
        breakpoint.insert(u"id"_s, ++m_lastBreakpoint);
        ids.append(m_lastBreakpoint);
        breakpoint.insert(u"line"_s, ownLine(breakpoint.value("line"_L1).toInt()));
        own.append(breakpoint);
    }
    for (const QString &file : files)
        m_breakpoints.insert(file, own);
    if (m_httpRun) {
        m_httpRun->set(HttpRun::Setting{request, ids});
        return;
    }
    for (qsizetype i = 1; i < files.size(); ++i)
        sendBreakpoints(files.at(i), std::nullopt);
    sendBreakpoints(files.first(), request);
}

QCoro::Task<void> Session::sendBreakpoints(QString file, std::optional<DapRequest> request)
{
    const QPointer<Session> self(this);
    const QJsonArray breakpoints = m_breakpoints.value(file);
    const ScriptFiles::File *known = m_files.find(file);
    QJsonArray told;
    if (isHostReady()) {
        QJsonObject params{{u"file"_s, file}, {u"breakpoints"_s, breakpoints}};
        if (known && !known->text.isEmpty())
            params.insert(u"text"_s, known->text);
        const QString method = u"debug/setBreakpoints"_s;
        const Result<QJsonObject> answer = co_await m_host->debug(method, params);
        if (!self)
            co_return;
        if (!answer) {
            if (request)
                m_channel->refuse(*request, answer.error().sentence());
            co_return;
        }
        told = answer->value("breakpoints"_L1).toArray();
    } else {
        // Without a host (a recording, or before it is ready) lines are found in what is known of the script.
        for (const QJsonValue &value : breakpoints) {
            QJsonObject one{{u"id"_s, value.toObject().value("id"_L1)}, {u"line"_s, value.toObject().value("line"_L1)}, {u"verified"_s, false}};
            const QList<int> executable = known ? known->executable : QList<int>();
            const auto line = std::lower_bound(executable.begin(), executable.end(), one.value("line"_L1).toInt());
            if (line != executable.end()) {
                one.insert(u"line"_s, *line);
                one.insert(u"verified"_s, true);
            } else {
                one.insert(u"message"_s, known && !executable.isEmpty()
                                             ? QCoreApplication::translate("adapter", "There is no line with code here or below.")
                                             : QCoreApplication::translate("adapter", "No script of this name is loaded yet."));
            }
            told.append(one);
        }
    }
    QSet<int> lines;
    for (const QJsonValue &value : std::as_const(told)) {
        if (value.toObject().value("verified"_L1).toBool())
            lines.insert(value.toObject().value("line"_L1).toInt());
    }
    m_breakLines.insert(file, lines);
    if (request) {
        QJsonArray shown;
        const QJsonArray outgoing = outgoingLines(told);
        for (const QJsonValue &value : outgoing) {
            QJsonObject one = value.toObject();
            one.insert(u"source"_s, m_files.source(file));
            shown.append(one);
        }
        m_channel->respond(*request, {{u"breakpoints"_s, shown}});
    }
}

QCoro::Task<void> Session::sendAll()
{
    const QPointer<Session> self(this);
    const QStringList files = m_breakpoints.keys();
    for (const QString &file : files) {
        co_await sendBreakpoints(file, std::nullopt);
        if (!self)
            co_return;
    }
    const QString functions = u"debug/setFunctionBreakpoints"_s;
    const QJsonObject atFunctions{{u"breakpoints"_s, m_functionBreakpoints}};
    const Result<QJsonObject> set = co_await m_host->debug(functions, atFunctions);
    if (!self)
        co_return;
    if (!set)
        say(u"stderr"_s, set.error().sentence());
    const QString exceptions = u"debug/setExceptionBreakpoints"_s;
    const QJsonObject filters = m_filters;
    const Result<QJsonObject> filtered = co_await m_host->debug(exceptions, filters);
    if (self && !filtered)
        say(u"stderr"_s, filtered.error().sentence());
}

void Session::setFunctionBreakpoints(const DapRequest &request)
{
    m_functionBreakpoints = {};
    QJsonArray told;
    QList<int> ids;
    const QJsonArray wanted = request.arguments.value("breakpoints"_L1).toArray();
    for (const QJsonValue &value : wanted) {
        QJsonObject breakpoint = value.toObject();
        breakpoint.insert(u"id"_s, ++m_lastBreakpoint);
        ids.append(m_lastBreakpoint);
        m_functionBreakpoints.append(breakpoint);
        told.append(QJsonObject{{u"id"_s, m_lastBreakpoint}, {u"verified"_s, true}});
    }
    if (m_httpRun)
        m_httpRun->set(HttpRun::Setting{request, ids});
    else if (isHostReady())
        forward(request, u"debug/setFunctionBreakpoints"_s, {{u"breakpoints"_s, m_functionBreakpoints}});
    else
        m_channel->respond(request, {{u"breakpoints"_s, told}});
}

void Session::setExceptionBreakpoints(const DapRequest &request)
{
    m_filters = {};
    const QJsonArray names = request.arguments.value("filters"_L1).toArray();
    for (const QJsonValue &name : names)
        m_filters.insert(name.toString(), QJsonObject());
    const QJsonArray options = request.arguments.value("filterOptions"_L1).toArray();
    for (const QJsonValue &value : options) {
        const QJsonObject option = value.toObject();
        m_filters.insert(option.value("filterId"_L1).toString(), QJsonObject{{u"condition"_s, option.value("condition"_L1).toString()}});
    }
    for (const QString &name : m_filters.keys()) {
        if (name != "raised"_L1 && name != "uncaught"_L1) {
            m_channel->refuse(request, QCoreApplication::translate("adapter", "There is no exception filter \"%1\"").arg(name));
            m_filters = {};
            return;
        }
    }
    if (m_httpRun)
        m_httpRun->set(HttpRun::Setting{request, {}});
    else if (isHostReady())
        forward(request, u"debug/setExceptionBreakpoints"_s, m_filters);
    else
        m_channel->respond(request);
}

void Session::breakpointLocations(const DapRequest &request)
{
    const QStringList files = m_files.namesOf(request.arguments.value("source"_L1).toObject());
    const int from = ownLine(request.arguments.value("line"_L1).toInt());
    const int to = request.arguments.contains("endLine"_L1) ? ownLine(request.arguments.value("endLine"_L1).toInt()) : from;
    const ScriptFiles::File *known = files.isEmpty() ? nullptr : m_files.find(files.first());
    if (isHostReady() && known) {
        QJsonObject arguments{{u"file"_s, known->name}, {u"line"_s, from}, {u"endLine"_s, to}};
        if (!known->text.isEmpty())
            arguments.insert(u"text"_s, known->text);
        forward(request, u"debug/breakpointLocations"_s, arguments);
        return;
    }
    QJsonArray lines;
    for (const int line : known ? known->executable : QList<int>()) {
        if (line >= from && line <= to)
            lines.append(QJsonObject{{u"line"_s, clientLine(line)}});
    }
    m_channel->respond(request, {{u"breakpoints"_s, lines}});
}

void Session::pause(const DapRequest &request)
{
    if (m_stop || m_ended)
        m_channel->respond(request);
    else if (isHostReady())
        forward(request, u"debug/pause"_s, {});
    else
        m_channel->refuse(request, QCoreApplication::translate("adapter", "No script runs."));
}

void Session::cancel(const DapRequest &request)
{
    if (m_evaluating.contains(request.arguments.value("requestId"_L1).toInteger()) && isHostReady())
        m_host->debug(u"debug/cancel"_s, {});
    m_channel->respond(request);
}

void Session::setVariable(const DapRequest &request)
{
    if (isPast() || !m_stop) {
        m_channel->refuse(request, isPast() ? QCoreApplication::translate("adapter", "The past can't be changed; go to the present first")
                                            : QCoreApplication::translate("adapter", "The script is not paused."));
        return;
    }
    forward(request, u"debug/setVariable"_s, request.arguments);
}

void Session::threads(const DapRequest &request)
{
    m_channel->respond(request, {{u"threads"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Script"_s}}}}});
}

void Session::source(const DapRequest &request)
{
    QJsonObject source = request.arguments.value("source"_L1).toObject();
    if (!source.contains("sourceReference"_L1))
        source.insert(u"sourceReference"_s, request.arguments.value("sourceReference"_L1));
    const QStringList names = m_files.namesOf(source);
    const ScriptFiles::File *known = names.isEmpty() ? nullptr : m_files.find(names.first());
    if (!known || known->text.isEmpty())
        m_channel->refuse(request, QCoreApplication::translate("adapter", "The text of this script is not known"));
    else
        m_channel->respond(request, {{u"content"_s, known->text}, {u"mimeType"_s, u"text/x-python"_s}});
}

void Session::loadedSources(const DapRequest &request)
{
    QJsonArray sources;
    for (const ScriptFiles::File &file : m_files.all())
        sources.append(m_files.source(file.name));
    m_channel->respond(request, {{u"sources"_s, sources}});
}

QCoro::Task<void> Session::forward(DapRequest request, QString method, QJsonObject arguments)
{
    const QPointer<Session> self(this);
    m_evaluating.insert(request.seq);
    const Result<QJsonObject> answer = co_await m_host->debug(method, arguments);
    if (!self)
        co_return;
    m_evaluating.remove(request.seq);
    if (answer)
        m_channel->respond(request, outgoing(*answer));
    else
        m_channel->refuse(request, answer.error().sentence());
}

QJsonObject Session::outgoing(QJsonObject body) const
{
    if (body.contains("breakpoints"_L1))
        body.insert(u"breakpoints"_s, outgoingLines(body.value("breakpoints"_L1).toArray()));
    return body;
}

QJsonArray Session::outgoingLines(const QJsonArray &items) const
{
    QJsonArray shown;
    for (const QJsonValue &value : items) {
        QJsonObject item = value.toObject();
        if (item.contains("line"_L1))
            item.insert(u"line"_s, clientLine(item.value("line"_L1).toInt()));
        shown.append(item);
    }
    return shown;
}

QJsonArray Session::outgoingFrames(const QJsonArray &frames) const
{
    QJsonArray shown;
    for (const QJsonValue &value : frames) {
        QJsonObject frame = value.toObject();
        const QJsonObject source = frame.value("source"_L1).toObject();
        if (!source.contains("path"_L1))
            frame.insert(u"source"_s, m_files.source(source.value("name"_L1).toString()));
        frame.insert(u"line"_s, clientLine(frame.value("line"_L1).toInt()));
        frame.insert(u"column"_s, m_columnBase);
        shown.append(frame);
    }
    return shown;
}

void Session::hostTells(const QString &method, const QJsonObject &params)
{
    if (!m_debugging || m_state == State::Over)
        return;
    if (method == "debug/recorded"_L1) {
        if (const Result<void> taken = m_tape.append(params); !taken)
            say(u"stderr"_s, taken.error().sentence());
    } else if (method == "debug/stopped"_L1) {
        hostStopped(params);
    } else if (method == "debug/resumed"_L1) {
        m_stop.reset();
    } else if (method == "debug/loaded"_L1) {
        scriptLoaded(params);
    } else if (method == "debug/output"_L1) {
        const QString stream = params.value("stream"_L1).toString();
        say(stream == "err"_L1 ? u"stderr"_s : stream == "out"_L1 ? u"stdout"_s : u"console"_s, params.value("text"_L1).toString(),
            params.value("file"_L1).toString(), params.value("line"_L1).toInt());
    } else if (method == "debug/breakpoint"_L1) {
        const QJsonArray shown = outgoingLines({params});
        m_channel->event(u"breakpoint"_s, {{u"reason"_s, u"changed"_s}, {u"breakpoint"_s, shown.first()}});
        for (auto it = m_breakpoints.cbegin(); it != m_breakpoints.cend(); ++it) {
            for (const QJsonValue &own : it.value()) {
                if (own.toObject().value("id"_L1) == params.value("id"_L1) && params.value("verified"_L1).toBool())
                    m_breakLines[it.key()].insert(params.value("line"_L1).toInt());
            }
        }
    } else if (method == "debug/call"_L1) {
        m_call = params;
        QJsonObject body = flow();
        body.insert(u"phase"_s, u"begin"_s);
        m_channel->event(u"drover/call"_s, body);
    } else if (method == "debug/callEnded"_L1) {
        QJsonObject body = flow();
        body.insert(u"phase"_s, u"end"_s);
        m_channel->event(u"drover/call"_s, body);
        if (!m_launch)
            m_channel->event(u"drover/timeline"_s, {{u"count"_s, m_tape.count()}});
    }
}

void Session::hostStopped(const QJsonObject &params)
{
    m_stop = params;
    m_past.reset();
    QJsonObject more;
    for (const QString &member : {u"hitBreakpointIds"_s, u"description"_s, u"text"_s}) {
        if (params.contains(member))
            more.insert(member, params.value(member));
    }
    m_channel->event(u"drover/timeline"_s, {{u"count"_s, m_tape.count()}});
    showStop(params.value("reason"_L1).toString(), more);
}

void Session::scriptLoaded(const QJsonObject &params)
{
    const uma::Tape::File file = uma::Tape::File::fromHost(params);
    m_tape.addFile(file);
    const QString name = file.name;
    const bool isNew = !m_files.find(name);
    m_files.loaded(name, file.script, file.text, file.executable);
    m_channel->event(u"loadedSource"_s, {{u"reason"_s, isNew ? u"new"_s : u"changed"_s}, {u"source"_s, m_files.source(name)}});
}

QJsonObject Session::flow() const
{
    QJsonObject flow = m_call;
    if (m_call.value("type"_L1).toString() == "uma_claims_gathering"_L1 && m_page.value("step"_L1) == m_call.value("step"_L1))
        flow.insert(u"page"_s, m_page.value("page"_L1));
    return flow;
}

} // namespace drover::adapter
