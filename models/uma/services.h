// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "scripts/scriptengine.h"
#include "uma/events.h"
#include "uma/scriptlibrary.h"
#include "uma/umastore.h"

#include <functional>

namespace drover::uma {

class LoginSessions;

/// What the services work with. Nothing is owned; all must outlive every call that is under way.
struct Services {
    Store *store = nullptr;
    ScriptLibrary *library = nullptr;
    scripts::ScriptEngine *engine = nullptr;
    EventSink *events = nullptr;
    const Clock *clock = nullptr;
    /// Checks the signature of a claim_token when the configuration asks for validation; without it none is valid.
    std::function<bool(const QString &jwt)> verifySignature;
    /// Signs the RPT of a client that wants it as a JWT; without it every RPT is opaque.
    std::function<Result<QString>(const QJsonObject &claims, const Client &client)> signRpt;
    bool traceLines = false; ///< ask the host for the executed lines and tell them in script.called
    LoginSessions *sessions = nullptr; ///< of log-in and consent flows, which alone need it
    QString worldId = {};              ///< name of the world that the scripts share; empty: each has its own
};

} // namespace drover::uma
