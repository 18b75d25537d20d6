// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callcatalogue.h"
#include "singlecall.h"

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace drover::uma {

/// A method's arguments as the script host's protocol has them, and the description of the context among them.
struct CallArguments {
    QJsonArray sent;
    QJsonObject context; ///< empty if the method takes none
};

/// Fits the given JSON values to the method's parameters. The context, the configuration attributes and the parameters of
/// a request may be left out, and objects at the end; they are supplied. Kind::Usage says which argument is missing or wrong.
Result<CallArguments> callArguments(const SingleCall &call, const CallCatalogue::Method &method);

} // namespace drover::uma
