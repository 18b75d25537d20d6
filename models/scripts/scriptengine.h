// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scripts/scripttypes.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QObject>
#include <QString>

namespace drover::scripts {

/// Runs interception scripts. One thread: that of the object. All coroutines may run side by side; the calls are made
/// one after the other, in the order in which they were asked for, because a host has one script thread.
///
/// A script's own failure is never an Error: it is in LoadReply::error and MethodReply::error, with the default that
/// the server would go on with. Errors are Kind::Timeout (the script was stopped after its limit; `detail` is the JSON
/// text of
/// {"line","method","traceback"}), Kind::Cancelled (stopped by stop()), Kind::Unreachable (the host could not be
/// started, broke off, or the handle is of a host that is gone), Kind::NotFound (no such handle), Kind::Internal (the
/// host refused).
class ScriptEngine : public QObject {
    Q_OBJECT

public:
    explicit ScriptEngine(QObject *parent = nullptr);
    ~ScriptEngine() override;

    /// Compiles and initialises a script as the server does. Ends with a handle even if the script failed.
    virtual QCoro::Task<Result<LoadReply>> load(ScriptSource source) = 0;
    /// Calls methods of a loaded script.
    virtual QCoro::Task<Result<CallReply>> call(CallRequest request) = 0;
    /// Calls the script's destroy and forgets the handle.
    virtual QCoro::Task<Result<void>> destroy(int handle) = 0;
    /// Frees the contexts of a request and the values they share. Needs no answer; unknown ids are ignored.
    virtual void endRequest(QString requestId) = 0;
    /// Parses and checks without running: [{line, column, severity, code, message}].
    virtual QCoro::Task<Result<QJsonArray>> check(QString name, QString type, QString source, Generation server) = 0;
    /// The same for a script whose language is known; by default it is left to the text to tell.
    virtual QCoro::Task<Result<QJsonArray>> checkSource(ScriptSource script);
    /// Stops the call that runs now, if any: it ends with Kind::Cancelled. Calls that wait their turn go on.
    virtual void stop() = 0;

    /// Changes each time that all handles became invalid; users then load their scripts again.
    quint64 epoch() const;

Q_SIGNALS:
    /// A line printed by a script, while it runs. Handle 0: not of a loaded script.
    void logged(int handle, drover::scripts::LogLine line);
    /// The host's process is gone and every handle with it. epoch() has already changed.
    void lost(drover::Error why);

protected:
    /// For the implementations: begins a new epoch and tells it.
    void loseHandles(const Error &why);

private:
    quint64 m_epoch = 1;
};

} // namespace drover::scripts
