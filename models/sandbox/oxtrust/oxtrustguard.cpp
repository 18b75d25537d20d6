// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oxtrust/oxtrustguard.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QStringList families{u"client"_s, u"scope"_s, u"umascope"_s, u"umaresource"_s, u"customscript"_s, u"attribute"_s};

} // namespace

QString oxTrustScope(const QString &family, bool writes)
{
    return u"https://gluu.org/auth/oxtrust.%1.%2"_s.arg(family, writes ? u"write"_s : u"read"_s);
}

QStringList allOxTrustScopes()
{
    QStringList all;
    for (const QString &family : families)
        all << oxTrustScope(family, false) << oxTrustScope(family, true);
    return all;
}

std::optional<Response> oxTrustRefusal(const Request &request, const QString &family, bool writes, Context &context)
{
    const auto token = request.bearerToken();
    if (!token) // no WWW-Authenticate in this mode
        return Response::text(u"Token is missing"_s, 401);
    const auto facts = context.tokens->find(*token);
    if (facts && facts->scopes.contains(oxTrustScope(family, writes)))
        return std::nullopt;
    return Response::text(u"Invalid token or insufficient scopes"_s, 403);
}

} // namespace drover::sandbox
