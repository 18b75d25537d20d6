// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/call/singlecall.h"

namespace drover::uma {

/// `{"script","server","world","answers","method","args","user"}`, the script as the script host's protocol has it. Holds
/// the values of hidden properties.
QJsonObject callToJson(const SingleCall &call);
/// The reverse. Kind::Input: it names a kind of server that there is none of.
Result<SingleCall> callFromJson(const QJsonObject &json);

} // namespace drover::uma
