// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/completion.h"

#include <QCoroTask>
#include <QObject>

#include <optional>

namespace drover::uma {

/// Holds a flow before each message while the person steps through it.
class StepGate : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~StepGate() override;

    void setStepping(bool stepping);
    bool isStepping() const { return m_stepping; }
    bool isWaiting() const { return m_waiting.has_value(); }

    /// Waits until the next message may go; false when the flow was cancelled.
    QCoro::Task<bool> pass(QString whatComesNext);
    void step();
    void resume();
    void cancel();

Q_SIGNALS:
    void waiting(const QString &whatComesNext);

private:
    void open(bool pass);

    bool m_stepping = false;
    bool m_cancelled = false;
    std::optional<transport::Completion<bool>> m_waiting;
};

} // namespace drover::uma
