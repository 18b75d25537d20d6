// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/uma/rptstatus.h"

#include "sandbox/uma/protection.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

/// Every claim as a list of texts.
QJsonObject pctClaims(const uma::Rpt &rpt, Context &context)
{
    QString code = rpt.pct;
    if (!rpt.permissions.isEmpty())
        code = rpt.permissions.constFirst().attributes.value(u"pct"_s, code);
    const auto pct = code.isEmpty() ? std::nullopt : context.umaStore->pct(code);
    QJsonObject claims;
    if (!pct)
        return claims;
    for (auto it = pct->claims.begin(); it != pct->claims.end(); ++it) {
        QJsonArray values;
        const QJsonArray items = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue &item : items)
            values.append(item.isString() ? item.toString() : item.toVariant().toString());
        claims.insert(it.key(), values);
    }
    return claims;
}

} // namespace

std::optional<uma::Rpt> activeRpt(const QString &token, Context &context)
{
    auto rpt = token.isEmpty() ? std::nullopt : context.umaStore->rpt(token);
    const QDateTime now = context.clock->now();
    if (!rpt || rpt->expiresAt <= now)
        return std::nullopt;
    rpt->permissions.removeIf([&now](const uma::Permission &permission) { return permission.expiresAt <= now; });
    return rpt;
}

Response rptStatus(const QString &token, Context &context)
{
    QJsonObject body{{u"active"_s, false}};
    if (const auto rpt = activeRpt(token, context)) {
        QJsonArray permissions;
        for (const uma::Permission &permission : rpt->permissions) {
            permissions.append(QJsonObject{
                {u"resource_id"_s, permission.resourceId},
                {u"resource_scopes"_s, QJsonArray::fromStringList(scopeValuesOf(permission.scopeDns, context))},
                {u"exp"_s, permission.expiresAt.toSecsSinceEpoch()},
                {u"params"_s, QJsonValue::Null}});
        }
        body = {{u"active"_s, true},
                {u"exp"_s, rpt->expiresAt.toSecsSinceEpoch()},
                {u"iat"_s, rpt->createdAt.toSecsSinceEpoch()},
                {u"nbf"_s, QJsonValue::Null},
                {u"permissions"_s, permissions},
                {u"client_id"_s, rpt->clientId},
                {u"sub"_s, QJsonValue::Null},
                {u"aud"_s, rpt->clientId},
                {u"iss"_s, QJsonValue::Null},
                {u"jti"_s, QJsonValue::Null},
                {u"pct_claims"_s, pctClaims(*rpt, context)}};
    }
    Response response = Response::prettyJson(body);
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

} // namespace drover::sandbox
