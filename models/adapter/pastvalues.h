// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/tape.h"

namespace drover::adapter {

/// A value out of a JSON picture.
uma::Tape::Value pictured(const QJsonArray &picture);

/// The value of an expression of names, attributes and items (`claims['country']`, `self.pages[0]`) among recorded
/// variables. The Error (Kind::Script) says in words what cannot be told of the past.
Result<uma::Tape::Value> evaluatePast(const uma::Tape &tape, const QList<uma::Tape::Variable> &variables, const QString &expression);

} // namespace drover::adapter
