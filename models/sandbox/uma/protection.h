// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

#include <tl/expected.hpp>

namespace drover::sandbox {

/// Who asks at the protection API: the client of a protection API access token (FedAuthz §1.3), checked in the servers'
/// order; a token without the scope uma_protection is refused with 406.
tl::expected<AccessToken, Response> protectionCaller(const Request &request, Context &context);

/// A permission that a resource server asks a ticket for.
struct PermissionWish
{
    QString resourceId;
    QStringList scopes; ///< values
    QMap<QString, QString> params;
};

/// Registers permissions under one new ticket (FedAuthz §4); the error is the server's answer.
tl::expected<QString, Response> registerPermissions(const QList<PermissionWish> &wishes, Context &context);

/// DNs of scopes by their values; those that do not exist are created where the configuration allows it. The error names
/// none of them: servers answer `invalid_scope`.
std::optional<QStringList> scopeDnsFor(const QStringList &values, Context &context);

/// Values of scopes by their DNs; those that are gone are left out.
QStringList scopeValuesOf(const QStringList &dns, Context &context);

} // namespace drover::sandbox
