// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scriptengine.h"

namespace drover::scripts {

ScriptEngine::ScriptEngine(QObject *parent)
    : QObject(parent)
{
}

ScriptEngine::~ScriptEngine() = default;

QCoro::Task<Result<QJsonArray>> ScriptEngine::checkSource(ScriptSource script)
{
    return check(script.name, script.type, script.source, script.server);
}

quint64 ScriptEngine::epoch() const
{
    return m_epoch;
}

void ScriptEngine::loseHandles(const Error &why)
{
    ++m_epoch;
    Q_EMIT lost(why);
}

} // namespace drover::scripts
