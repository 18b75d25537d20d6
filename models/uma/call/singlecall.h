// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "scripts/scriptengine.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QJsonObject>

namespace drover::uma {

/// One method of one script, called by itself: no flow around it. The script's world, answers and traceLines count.
struct SingleCall {
    scripts::ScriptSource script;
    QString method;
    /// The arguments in the order of the method's parameters. The configuration attributes and the context may be left out;
    /// a context that is given is an object whose members describe it (`pageClaims`, `claims`, `sessionAttributes` …).
    QJsonArray arguments;
    QJsonObject user; ///< attributes of the logged-in user; empty: nobody is logged in
};

/// What came of it. toJson() is the document that `drover-cli script call --json` prints.
struct SingleCallResult {
    QJsonValue result;
    QList<scripts::LogLine> log;
    QList<scripts::Simulated> simulated;
    std::optional<scripts::ScriptError> error;
    bool defaulted = false;
    bool notCalled = false; ///< the script's API version is too low: `result` is what the server goes on with
    QJsonObject failure;    ///< how the server goes on after an error where that is with no value; else empty
    QJsonArray arguments;   ///< the arguments after the call, if the script could change one of them; contexts are null
    QJsonObject context;    ///< the context's state after the call
    double durationMs = 0;
    QString javaType;             ///< of the result; empty if the host did not say
    scripts::LoadReply::State state = scripts::LoadReply::State::Loaded; ///< what answered: the script or the server's default
    QString stage;                ///< of loading, where that failed
    QList<int> lines;             ///< that ran, ascending, each once, if the script is traced
    QList<int> executable;        ///< that can run, if the script is traced
    QJsonArray effects;           ///< what the script did to its world
    bool stopped = false;         ///< ran longer than its limit; `error` says where it was

    [[nodiscard]] QJsonObject toJson() const;
};

/// The call as the script host's protocol has it. Kind::Usage says which argument is missing or wrong.
Result<scripts::CallRequest> callRequest(const SingleCall &call, int handle);

/// Loads and initialises the script, calls the method, and destroys it again. A script that fails is a
/// result with `error`; an Error means that it could not be run at all, or was stopped (Kind::Timeout).
QCoro::Task<Result<SingleCallResult>> callOnce(scripts::ScriptEngine &engine, SingleCall call, CancelToken cancel);

} // namespace drover::uma
