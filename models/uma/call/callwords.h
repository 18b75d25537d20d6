// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "singlecall.h"

namespace drover::uma {

/// What came of a call, and what it is to a server, in one or two plain sentences.
QString outcomeText(const QString &method, const SingleCallResult &result);

/// One effect of a script on its world in a sentence, as the host's protocol tells it.
QString effectText(const QJsonObject &effect);

/// A value as a short text: JSON, cut after some hundred characters.
QString shortValue(const QJsonValue &value);

} // namespace drover::uma
