// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace drover {

/// Where "now" comes from, so that tests decide what time it is. Times are UTC.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Seconds since 1970-01-01, as tokens and tickets carry them.
    [[nodiscard]] qint64 nowSeconds() const { return now().toSecsSinceEpoch(); }

    /// The machine's clock; lives as long as the program.
    static Clock &system();
};

/// A clock that stands still until it is moved.
class FixedClock : public Clock {
public:
    explicit FixedClock(QDateTime start) : m_now(std::move(start)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace drover
