// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/scriptrunner.h"

#include "scripts/scripthost.h"
#include "ui/common/async.h"

namespace drover::ui {

ScriptRunner::ScriptRunner(QObject *parent) : QObject(parent), m_context(new QObject(this)) {}

ScriptRunner::ScriptRunner(scripts::ScriptEngine &engine, QObject *parent) : QObject(parent), m_context(new QObject(this)), m_engine(&engine) {}

ScriptRunner::~ScriptRunner()
{
    delete m_context;
}

void ScriptRunner::start(const uma::SingleCall &call)
{
    if (isRunning())
        return;
    if (!m_engine) {
        auto host = std::make_unique<scripts::ScriptHost>();
        host->setSpareEnabled(false);
        m_engine = host.get();
        m_own = std::move(host);
    }
    m_cancel.emplace();
    Q_EMIT runningChanged(true);
    whenDone(uma::callOnce(*m_engine, call, m_cancel->token()), m_context, [this](const Result<uma::SingleCallResult> &result) {
        m_cancel.reset();
        Q_EMIT runningChanged(false);
        if (result)
            Q_EMIT finished(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void ScriptRunner::cancel()
{
    if (m_cancel)
        m_cancel->cancel();
}

} // namespace drover::ui
