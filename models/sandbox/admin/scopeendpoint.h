// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sandbox/admin/entityendpoint.h"

namespace drover::sandbox {

/// Scopes of all types (operations …-oauth-scopes…).
class ScopeEndpoint : public EntityEndpoint
{
public:
    ScopeEndpoint(EntityStore &store, const Clock &clock);

    /// A page or one scope, with `clients` beside each when `withAssociatedClients` asks for them.
    QCoro::Task<Response> listScopes(Request request);
    QCoro::Task<Response> getScope(Request request);
    /// Bare arrays, not pages.
    Response byType(const QString &type);
    Response byCreator(const QString &creatorId);

protected:
    Bean forCreate(QJsonObject given, const Request &request) override;
    Bean forUpdate(const QJsonObject &existing, QJsonObject given) override;

private:
    QCoro::Task<Response> withClients(Request request, Response response);
    QCoro::Task<QJsonObject> completed(QJsonObject scope);

    const Clock &m_clock;
};

} // namespace drover::sandbox
