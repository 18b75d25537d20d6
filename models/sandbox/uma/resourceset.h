// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

namespace drover::sandbox {

/// Resource registration (FedAuthz §3). Callers have checked the protection API token; `caller` is its client.
class ResourceSet
{
public:
    explicit ResourceSet(Context &context) : m_context(context) {}

    Response add(const Request &request, const AccessToken &caller);
    Response read(const QString &id, const AccessToken &caller);
    Response update(const QString &id, const Request &request, const AccessToken &caller);
    Response remove(const QString &id, const AccessToken &caller);
    /// The ids of the caller's resources, all or those with a scope.
    Response list(const AccessToken &caller, const QString &scope);

private:
    tl::expected<QJsonObject, Response> described(const Request &request, QJsonObject resource);
    tl::expected<QJsonObject, Response> found(const QString &id, const AccessToken &caller);
    std::optional<QStringList> scopesOfExpression(const QJsonValue &expression);

    Context &m_context;
};

} // namespace drover::sandbox
