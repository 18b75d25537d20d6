// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

#include <QTimeZone>

namespace drover::domain {

QDateTime instantOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromMSecsSinceEpoch(value.toInteger()).toUTC();
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // By toUTC() the time is plain UTC for every version of Qt, which is written with a Z.
    return time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC() : time;
}

} // namespace drover::domain
