// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepgate.h"

#include <utility>

namespace drover::uma {

StepGate::~StepGate()
{
    open(false);
}

void StepGate::setStepping(bool stepping)
{
    m_stepping = stepping;
}

QCoro::Task<bool> StepGate::pass(QString whatComesNext)
{
    if (m_cancelled)
        co_return false;
    if (!m_stepping)
        co_return true;
    transport::Completion<bool> opened;
    m_waiting = opened;
    Q_EMIT waiting(whatComesNext);
    const bool passed = co_await opened;
    co_return passed;
}

void StepGate::open(bool pass)
{
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        waiting->complete(pass);
}

void StepGate::step()
{
    open(true);
}

void StepGate::resume()
{
    m_stepping = false;
    open(true);
}

void StepGate::cancel()
{
    m_cancelled = true;
    open(false);
}

} // namespace drover::uma
