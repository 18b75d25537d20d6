// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripttypes.h"

#include <algorithm>

namespace drover::testing {

/// Whether the conditions of a batch's call hold, as the script host decides it (PROTOCOL.md, call): for engines that
/// take a host's place in tests.
inline bool isWanted(const scripts::MethodCall &call, const QList<scripts::MethodReply> &earlier)
{
    return std::all_of(call.when.begin(), call.when.end(), [&earlier](const QJsonValue &json) {
        const QJsonObject condition = json.toObject();
        const scripts::MethodReply &reply = earlier.at(condition.value(QLatin1String("result")).toInt());
        if (reply.skipped)
            return false;
        if (condition.contains(QLatin1String("above")))
            return reply.value.toInteger() > condition.value(QLatin1String("above")).toInteger();
        if (condition.contains(QLatin1String("definitions"))) {
            const QJsonArray definitions = reply.value.toArray();
            return std::all_of(definitions.begin(), definitions.end(), [](const QJsonValue &one) {
                return one.isObject() && !one.toObject().value(QLatin1String("invalid")).toBool();
            });
        }
        return reply.value == condition.value(QLatin1String("is"));
    });
}

/// What such a call is answered with where they do not.
inline scripts::MethodReply skippedReply()
{
    scripts::MethodReply reply;
    reply.skipped = true;
    return reply;
}

} // namespace drover::testing
