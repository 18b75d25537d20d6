// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/admin/entityendpoint.h"
#include "sandbox/oauth/secretcipher.h"
#include "sandbox/oauth/tokenstore.h"

namespace drover::sandbox {

/// OpenID clients (operations …-oauth-openid-client…).
class ClientEndpoint : public EntityEndpoint
{
public:
    ClientEndpoint(EntityStore &store, const SecretCipher &cipher, TokenStore &tokens);

protected:
    Bean forCreate(QJsonObject given, const Request &request) override;
    Bean forUpdate(const QJsonObject &existing, QJsonObject given) override;
    Bean forPatch(const QJsonObject &existing, QJsonObject patched) override;
    void removed(const QString &id) override;

private:
    Bean withValidReferences(QJsonObject given);
    tl::expected<QJsonArray, Response> scopeDns(const QJsonArray &given);
    tl::expected<QJsonArray, Response> claimDns(const QJsonArray &given);

    const SecretCipher &m_cipher;
    TokenStore &m_tokens;
};

} // namespace drover::sandbox
