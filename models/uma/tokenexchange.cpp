// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/tokenexchange.h"

#include "base/ids.h"
#include "uma/umaerrors.h"

#include <QJsonArray>

#include <algorithm>

// The course of a request, and its answers.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

TokenExchange::TokenExchange(const Services &services, const Config &config, TokenRequest request,
                             QHash<QString, QString> &answered)
    : m_services(services)
    , m_config(config)
    , m_request(std::move(request))
    , m_answered(answered)
    , m_calls(services, m_request.requestId)
{
    m_facts.client = m_request.client;
    m_requestFacts.ip = m_request.ip;
    m_requestFacts.parameters = m_request.parameters;
    if (!m_request.loginId.isEmpty()) {
        m_requestFacts.login = services.store->login(m_request.loginId);
    }
}

QCoro::Task<TokenAnswer> TokenExchange::run()
{
    const auto valid = validate();
    if (!valid) {
        co_return finish(valid.error());
    }
    updatePct();
    const auto needs = co_await gatherNeeds();
    if (!needs) {
        co_return finish(needs.error());
    }
    if (!m_missing.isEmpty()) {
        co_return finish(needInfo());
    }
    if (m_visits.isEmpty()) {
        emitRemark(events(), Remark::NoPolicies, {m_config.grantAccessIfNoPolicies ? u"true"_s : u"false"_s});
        if (!m_config.grantAccessIfNoPolicies) {
            co_return finish(
                refuse(403, u"forbidden_by_policy"_s,
                       u"Access denied because there are no any protection. Make sure it is intentional behavior."_s));
        }
    } else {
        const auto allowed = co_await evaluate();
        if (!allowed) {
            co_return finish(allowed.error());
        }
    }
    co_return finish(grant());
}

TokenAnswer TokenExchange::grant()
{
    Store &store = *m_services.store;
    addScopes();
    for (Permission &permission : m_facts.permissions) {
        permission.attributes.insert(u"pct"_s, m_pct.code);
    }
    store.savePermissions(m_facts.permissions);
    const bool upgraded = m_rpt.has_value();
    const QDateTime now = m_services.clock->now();
    if (upgraded) {
        m_rpt->permissions = m_facts.permissions + m_rpt->permissions;
    } else {
        const int lifetime = m_config.rptLifetime > 0 ? m_config.rptLifetime : 3600;
        Rpt rpt;
        rpt.clientId = m_request.client.clientId;
        rpt.permissions = m_facts.permissions;
        rpt.pct = m_pct.code;
        rpt.createdAt = now;
        rpt.expiresAt = now.addSecs(lifetime);
        rpt.code = newUuid() + u'_' + newUuid().toUpper();
        m_rpt = rpt;
    }
    if (!upgraded && m_request.client.rptAsJwt) {
        if (!m_services.signRpt) {
            emitRemark(events(), Remark::RptOpaque);
        } else {
            QJsonArray permissions;
            for (const Permission &permission : std::as_const(m_rpt->permissions)) {
                QStringList ids;
                for (const QString &dn : permission.scopeDns) {
                    const auto scope = store.scopeByDn(dn);
                    ids.append(scope ? scope->id : dn);
                }
                permissions.append(QJsonObject{{u"resource_id"_s, permission.resourceId},
                                               {u"resource_scopes"_s, QJsonArray::fromStringList(ids)},
                                               {u"exp"_s, permission.expiresAt.toSecsSinceEpoch()},
                                               {u"params"_s, QJsonValue()}});
            }
            const QJsonObject claims{
                {u"client_id"_s, m_rpt->clientId},  {u"exp"_s, m_rpt->expiresAt.toSecsSinceEpoch()},
                {u"iat"_s, now.toSecsSinceEpoch()}, {u"aud"_s, m_rpt->clientId},
                {u"pct_claims"_s, m_pct.claims},    {u"permissions"_s, permissions}};
            const auto token = m_services.signRpt(claims, m_request.client);
            if (!token) {
                return refuse(500, u"server_error"_s, token.error().sentence());
            }
            m_rpt->code = *token;
        }
    }
    store.saveRpt(*m_rpt);
    TokenAnswer answer;
    answer.body = {{u"access_token"_s, upgraded ? m_request.rpt : m_rpt->code},
                   {u"token_type"_s, u"Bearer"_s},
                   {u"pct"_s, m_pct.code},
                   {u"upgraded"_s, upgraded}};
    return answer;
}

void TokenExchange::addScopes()
{
    for (Permission &permission : m_facts.permissions) {
        QStringList gained;
        for (const CandidateScope &candidate : std::as_const(m_facts.scopes)) {
            if (!permission.scopeDns.contains(candidate.scope.dn)) {
                permission.scopeDns.append(candidate.scope.dn);
                gained.append(candidate.scope.id);
            }
        }
        if (!gained.isEmpty()) {
            emitRemark(events(), Remark::ScopesAdded, {permission.resourceId, gained.join(", "_L1)});
        }
    }
}

TokenAnswer TokenExchange::refuse(int status, const QString &code, const QString &reason) const
{
    TokenAnswer answer;
    answer.status = status;
    answer.body = umaErrorBody(code);
    answer.reason = reason;
    return answer;
}

TokenAnswer TokenExchange::broken(const Error &error) const
{
    const HostFailure failure = hostFailureOf(error);
    TokenAnswer answer;
    answer.status = failure.status;
    answer.body = {{u"error"_s, failure.code}, {u"error_description"_s, error.sentence()}};
    answer.hostFailure = error;
    return answer;
}

TokenAnswer TokenExchange::finish(TokenAnswer answer)
{
    if (const auto flushed = m_services.store->flush(); !flushed) {
        answer = refuse(500, u"server_error"_s, flushed.error().sentence());
    }
    if (answer.hostFailure) {
        emitHostFailure(events(), *answer.hostFailure);
        return answer;
    }
    const QString code = answer.body.value("error"_L1).toString();
    QString decision = u"error"_s;
    if (answer.status == 200) {
        decision = u"granted"_s;
    } else if (code == "need_info"_L1) {
        decision = u"need_info"_s;
    } else if (code == "forbidden_by_policy"_L1) {
        decision = u"denied"_s;
        emitRemark(events(), Remark::ForbiddenByPolicy);
    }
    if (decision == "granted"_L1 || decision == "denied"_L1) {
        m_answered.insert(m_request.ticket, decision == "granted"_L1 ? u"an RPT"_s : u"forbidden_by_policy"_s);
    }
    const QString description = answer.body.value("error_description"_L1).toString();
    events().emitEvent(u"decision"_s, {{u"decision"_s, decision},
                                       {u"status"_s, answer.status},
                                       {u"code"_s, code},
                                       {u"message"_s, answer.reason.isEmpty() ? description : answer.reason},
                                       {u"ticket"_s, m_request.ticket},
                                       {u"pct"_s, m_pct.code}});
    return answer;
}

} // namespace drover::uma
