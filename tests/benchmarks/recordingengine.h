// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scriptengine.h"

#include <QHash>

namespace drover::bench {

/// Hands everything on to another engine and remembers what a flow asked of it, so that the same can be asked again by
/// other means.
class RecordingEngine : public scripts::ScriptEngine {
    Q_OBJECT

public:
    explicit RecordingEngine(scripts::ScriptEngine &engine, QObject *parent = nullptr);

    QCoro::Task<Result<scripts::LoadReply>> load(scripts::ScriptSource source) override;
    QCoro::Task<Result<scripts::CallReply>> call(scripts::CallRequest request) override;
    QCoro::Task<Result<void>> destroy(int handle) override;
    void endRequest(QString requestId) override;
    QCoro::Task<Result<QJsonArray>> check(QString name, QString type, QString source,
                                          scripts::Generation server) override;
    void stop() override;

    /// {"scripts": [{handle, className, script, server}], "calls": [{handle, request, context, spec?, calls, values}]}
    [[nodiscard]] QJsonObject recording() const;
    /// How many methods were called.
    [[nodiscard]] int methods() const { return m_methods; }
    /// How many requests that took.
    [[nodiscard]] qsizetype requests() const { return m_calls.size(); }

private:
    scripts::ScriptEngine &m_engine;
    QJsonArray m_scripts;
    QJsonArray m_calls;
    int m_methods = 0;
};

} // namespace drover::bench
