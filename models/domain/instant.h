// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>

namespace drover::domain {

/// A date as the servers write it: milliseconds since 1970, or ISO 8601, which is UTC where it does not say. The time is
/// UTC or has the offset of the text; it is invalid if the value is no date.
QDateTime instantOf(const QJsonValue &value);

} // namespace drover::domain
