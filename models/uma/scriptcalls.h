// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/services.h"

#include <QCoroTask>
#include <QSet>

namespace drover::uma {

/// Script calls on behalf of one HTTP request: the contexts of the request share what the scripts put, every call is
/// told as an event, and every exception of a script is passed on to the library. Ends the request at the host when
/// destroyed. Lives in the frame of the coroutine that serves the request.
class ScriptCalls {
public:
    ScriptCalls(const Services &services, QString requestId);
    ~ScriptCalls();
    ScriptCalls(const ScriptCalls &) = delete;
    ScriptCalls &operator=(const ScriptCalls &) = delete;

    /// An id for a new context, unique in the request.
    QString newContext();
    /// Calls methods in order on one context; `spec`, JSON text, describes it and is sent with its first call only.
    QCoro::Task<Result<scripts::CallReply>> call(LoadedScript script, QString context, QByteArray spec,
                                                 QList<scripts::MethodCall> calls);
    /// The calls of `request`, whose handle and tracing are set here, and whose request id if it names a context.
    QCoro::Task<Result<scripts::CallReply>> call(LoadedScript script, scripts::CallRequest request);
    /// One method of one context.
    QCoro::Task<Result<scripts::CallReply>> call(LoadedScript script, QString context, QByteArray spec,
                                                 scripts::MethodCall call);

private:
    void report(const LoadedScript &script, const QList<scripts::MethodCall> &calls, const scripts::CallReply &reply);
    void reportBroken(const LoadedScript &script, const QList<scripts::MethodCall> &calls, const Error &error);

    Services m_services;
    QString m_requestId;
    QSet<QString> m_opened;
    int m_contexts = 0;
};

/// Tells that a script was loaded, and what it came to.
void emitScriptLoaded(EventSink &events, const scripts::ScriptSource &script, const scripts::LoadReply &reply);
/// Tells that loading a script did not come to an end.
void emitScriptLoadBroken(EventSink &events, const scripts::ScriptSource &script, const Error &error);

/// `method(context)`
scripts::MethodCall methodOf(const QString &method);
/// `method(step, context)`
scripts::MethodCall methodOf(const QString &method, int step);

/// What an answer is made of when a script could not be run to its end.
struct HostFailure {
    int status = 503;
    QString code; ///< "script_timeout", "script_host_lost", "script_stopped" or "script_host_failed"
};
HostFailure hostFailureOf(const Error &error);
/// Tells the failure as the flow's decision.
void emitHostFailure(EventSink &events, const Error &error);

} // namespace drover::uma
