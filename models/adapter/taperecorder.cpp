// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/taperecorder.h"

#include "base/log.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

TapeRecorder::TapeRecorder(scripts::ScriptHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
    connect(&host, &scripts::ScriptHost::debugNotified, this, &TapeRecorder::take);
}

QCoro::Task<Result<void>> TapeRecorder::start(int moments)
{
    const Result<scripts::HostInfo> ready = co_await m_host.warmUp();
    if (!ready)
        co_return fail(ready.error());
    const QString method = u"debug/start"_s;
    const QJsonObject params{{u"moments"_s, moments}};
    const Result<QJsonObject> started = co_await m_host.debug(method, params);
    if (!started)
        co_return fail(started.error());
    co_return {};
}

void TapeRecorder::take(const QString &method, const QJsonObject &params)
{
    if (method == "debug/recorded"_L1) {
        if (const Result<void> taken = m_tape.append(params); !taken)
            qCWarning(DROVER_LOG_SCRIPTS) << taken.error().sentence();
    } else if (method == "debug/loaded"_L1) {
        m_tape.addFile(uma::Tape::File::fromHost(params));
    }
}

} // namespace drover::adapter
