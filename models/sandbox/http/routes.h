// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/router.h"

namespace drover::sandbox {

/// Registers handlers so that nothing is answered before it is durable: what other requests have written is committed
/// first, and what the handler wrote before its answer goes out. If that fails the answer is 500.
class Routes
{
public:
    /// What a family of endpoints answers when the store fails.
    enum class Style { OAuth, ConfigApi, OxTrust };

    Routes(Router &router, Context &context, Style style);

    void add(const QByteArray &method, const QString &pattern, Handler handler);
    void addAsync(const QByteArray &method, const QString &pattern, AsyncHandler handler);
    /// The same below both context paths of the authorization server, /jans-auth/restv1 and /oxauth/restv1.
    void addToBases(const QByteArray &method, const QString &path, const Handler &handler);
    void addAsyncToBases(const QByteArray &method, const QString &path, const AsyncHandler &handler);

    Context &context() const { return m_context; }

private:
    Router &m_router;
    Context &m_context;
    Style m_style;
};

/// The context paths of the authorization server: "/jans-auth", "/oxauth".
QStringList serverContextPaths();

/// `{"error","error_description"}` as the authorization servers send it, indented.
Response oauthError(int status, const QString &code);
Response oauthError(int status, const QString &code, const QString &description);

} // namespace drover::sandbox
