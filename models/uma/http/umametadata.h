// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transport/httpmessage.h"

#include <QUrl>

namespace drover::uma {

/// Where the UMA endpoints of a server are (UMA 2.0 Grant §2, FedAuthz §2: `/.well-known/uma2-configuration`).
struct UmaMetadata {
    QUrl tokenEndpoint;
    QUrl claimsInteractionEndpoint;
    QUrl permissionEndpoint;
    QUrl resourceRegistrationEndpoint;
    QUrl introspectionEndpoint;

    static QUrl wellKnown(const QUrl &issuer);
    static Result<UmaMetadata> from(const transport::HttpReply &reply);
};

} // namespace drover::uma
