// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonValue>

namespace drover::uma {

/// JsonLogic as the servers evaluate a resource's scope expression: the reference implementation's operators with the
/// conversions of its language (a missing variable is null, an empty list is false, "1" == 1). Pure; depth is bounded
/// by that of the JSON that was parsed.
///
/// The error (Kind::Input) names the operator that is not known or could not be applied. The result may be
/// QJsonValue::Undefined, as for an `and` without operands.
Result<QJsonValue> applyJsonLogic(const QJsonValue &rule, const QJsonValue &data);

/// True for what JsonLogic counts as true: everything but false, null, 0, NaN, "" and the empty list.
bool isTruthy(const QJsonValue &value);

} // namespace drover::uma
