// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "scripts/scriptengine.h"
#include "uma/call/singlecall.h"

#include <QObject>

#include <memory>
#include <optional>

namespace drover::ui {

/// Calls one method after the other, each on a script that is loaded for it, on a script host of its own that is started when it
/// is first needed and stays warm. Main thread; nothing waits.
class ScriptRunner : public QObject
{
    Q_OBJECT
public:
    explicit ScriptRunner(QObject *parent = nullptr);
    /// With an engine of someone else's, which must outlive this.
    ScriptRunner(scripts::ScriptEngine &engine, QObject *parent = nullptr);
    ~ScriptRunner() override;

    bool isRunning() const { return m_cancel.has_value(); }
    /// Begins a call; nothing happens while one runs.
    void start(const uma::SingleCall &call);
    /// Stops the running call; finished() or failed() tells when it has ended.
    void cancel();

Q_SIGNALS:
    void runningChanged(bool running);
    void finished(const drover::uma::SingleCallResult &result);
    /// It could not be run at all, or was cancelled (Kind::Cancelled).
    void failed(const drover::Error &error);

private:
    QObject *m_context; ///< goes before the engine, whose end answers the open call
    std::unique_ptr<scripts::ScriptEngine> m_own;
    scripts::ScriptEngine *m_engine = nullptr;
    std::optional<CancelSource> m_cancel; ///< of the running call
};

} // namespace drover::ui
