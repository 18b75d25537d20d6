// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scripts/scripttypes.h"

#include <QCoroTask>

#include <optional>

namespace drover::uma {

/// A script that a host holds, ready to be called.
struct LoadedScript {
    int handle = 0;
    scripts::ScriptSource meta;
    scripts::LoadReply reply;
};

/// Finds the scripts of a server, loading or reloading them as their revision asks. Used from the engine's thread.
class ScriptLibrary {
public:
    ScriptLibrary() = default;
    virtual ~ScriptLibrary() = default;
    ScriptLibrary(const ScriptLibrary &) = delete;
    ScriptLibrary &operator=(const ScriptLibrary &) = delete;

    /// The enabled `uma_rpt_policy` script with this DN; nothing if there is none.
    virtual QCoro::Task<Result<std::optional<LoadedScript>>> policyByDn(QString dn) = 0;
    /// Of the enabled `uma_claims_gathering` scripts with one of these names (compared in lower case) the one with the
    /// highest level, the first on a tie; nothing if there is none.
    virtual QCoro::Task<Result<std::optional<LoadedScript>>> gatheringByName(QStringList names) = 0;
    /// The enabled scripts of a type, in the order of the store; those that failed to load too. None unless a library has
    /// scripts besides those of UMA.
    virtual QCoro::Task<Result<QList<LoadedScript>>> scriptsOfType(QString type);
    /// Told for each exception that a script raised while it was called: a server stores it as the script's error if
    /// none is stored yet.
    virtual void scriptFailed(const LoadedScript &script, const scripts::ScriptError &error);
};

} // namespace drover::uma
