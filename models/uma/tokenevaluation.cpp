// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/tokenexchange.h"

#include "uma/jsonlogic.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// The decision: policies of each permission, by plain AND or by the resource's scope expression.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<tl::expected<void, TokenAnswer>> TokenExchange::evaluate()
{
    for (const CandidateScope &candidate : std::as_const(m_facts.scopes)) {
        const bool inTicket =
            std::any_of(m_facts.permissions.cbegin(), m_facts.permissions.cend(),
                        [&](const Permission &permission) { return permission.scopeDns.contains(candidate.scope.dn); });
        if (!inTicket && !candidate.scope.policies.isEmpty()) {
            emitRemark(events(), Remark::RequestedScopeNotAuthorized, {candidate.scope.id});
        }
    }
    for (Permission &permission : m_facts.permissions) {
        const auto resource = m_services.store->resource(permission.resourceId);
        if (!resource) {
            co_return tl::unexpected(
                refuse(404, u"not_found"_s, u"Failed to find resource set with id: "_s + permission.resourceId));
        }
        if (!resource->scopeExpression.isEmpty()) {
            auto allowed = co_await evaluateExpression(permission, *resource);
            if (!allowed) {
                co_return allowed;
            }
            continue;
        }
        auto allowed = co_await authorizeScopes(permission.scopeDns, permission.resourceId);
        if (!allowed) {
            co_return tl::unexpected(allowed.error());
        }
        if (!*allowed) {
            co_return tl::unexpected(
                refuse(403, u"forbidden_by_policy"_s, u"Regular evaluation returns false, access FORBIDDEN."_s));
        }
    }
    co_return Step<void>();
}

QCoro::Task<tl::expected<bool, TokenAnswer>> TokenExchange::authorizeScopes(QStringList scopeDns, QString resourceId)
{
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < m_visits.size(); ++i) {
        if (scopeDns.contains(m_visits.at(i).scope.dn)) {
            asked.append(i);
        }
    }
    for (const qsizetype index : asked) {
        const Visit visit = m_visits.at(index);
        auto reply = co_await m_calls.call(visit.script, visit.context, visit.spec, methodOf(u"authorize"_s));
        if (!reply) {
            co_return tl::unexpected(broken(reply.error()));
        }
        const bool authorized = reply->results.constFirst().value.toBool();
        events().emitEvent(u"policy.decided"_s, {{u"script"_s, visit.script.meta.name},
                                                 {u"scope"_s, visit.scope.id},
                                                 {u"resource"_s, resourceId},
                                                 {u"authorized"_s, authorized}});
        if (!authorized) {
            if (index != asked.constLast()) {
                emitRemark(events(), Remark::OrderUnspecified);
            }
            co_return false;
        }
    }
    co_return true;
}

QCoro::Task<tl::expected<void, TokenAnswer>> TokenExchange::evaluateExpression(Permission &permission,
                                                                               Resource resource)
{
    const auto denied = [this](const QString &reason) {
        return tl::unexpected(refuse(403, u"forbidden_by_policy"_s, reason));
    };
    const QJsonDocument document = QJsonDocument::fromJson(resource.scopeExpression.toUtf8());
    if (!document.isObject()) {
        co_return denied(u"Failed to parse JsonLogic object, invalid expression: "_s + resource.scopeExpression);
    }
    const QJsonArray data = document.object().value("data"_L1).toArray();
    QMap<QString, QString> dnById;
    for (const Visit &visit : std::as_const(m_visits)) {
        if (permission.scopeDns.contains(visit.scope.dn)) {
            dnById.insert(visit.scope.id, visit.scope.dn);
        }
    }
    if (data.size() != dnById.size()) {
        emitRemark(events(), Remark::ExpressionSize, {QString::number(data.size()), QString::number(dnById.size())});
        co_return denied(u"Scope size in JsonLogic object 'data' and in permission differs which is forbidden."_s);
    }
    QJsonArray results;
    for (const auto &id : data) {
        const QString dn = dnById.value(id.toString());
        QStringList dns;
        if (!dn.isEmpty()) {
            dns.append(dn);
        }
        auto allowed = co_await authorizeScopes(dns, permission.resourceId);
        if (!allowed) {
            co_return tl::unexpected(allowed.error());
        }
        results.append(*allowed);
    }
    const QJsonValue rule = document.object().value("rule"_L1);
    const auto result = rule.isUndefined() ? Result<QJsonValue>(fail(Error::Kind::Input, {}))
                                           : applyJsonLogic(rule, results.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                                                    : QJsonValue(results));
    if (!result || result->isNull() || result->isUndefined()) {
        co_return denied(u"Failed to evaluate jsonlogic expression."_s);
    }
    if (!result->isBool() || !result->toBool()) {
        co_return denied(u"unknown"_s);
    }
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (!results.at(i).toBool()) {
            permission.scopeDns.removeAll(dnById.value(data.at(i).toString()));
        }
    }
    co_return Step<void>();
}

} // namespace drover::uma
