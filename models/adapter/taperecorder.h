// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scripts/scripthost.h"
#include "uma/tape.h"

#include <QCoroTask>

#include <QObject>

namespace drover::adapter {

/// Records what a host's scripts do, without a debugger that stops them. One thread; the host must outlive it.
class TapeRecorder : public QObject {
    Q_OBJECT

public:
    explicit TapeRecorder(scripts::ScriptHost &host, QObject *parent = nullptr);

    /// Starts the host if need be; everything that runs afterwards is recorded, as far as `moments` reach.
    QCoro::Task<Result<void>> start(int moments);
    [[nodiscard]] const uma::Tape &tape() const { return m_tape; }

private:
    void take(const QString &method, const QJsonObject &params);

    scripts::ScriptHost &m_host;
    uma::Tape m_tape;
};

} // namespace drover::adapter
