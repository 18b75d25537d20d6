// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/tokenexchange.h"

#include "base/ids.h"
#include "uma/umaerrors.h"

#include <QJsonArray>

// What is still needed: required claims, the gathering script, the answer need_info (UMA 2.0 Grant §3.3.6).
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<tl::expected<void, TokenAnswer>> TokenExchange::gatherNeeds()
{
    const QList<CandidateScope> scopes = m_facts.scopes;
    for (const CandidateScope &candidate : scopes) {
        const QStringList policies = candidate.scope.policies;
        for (const QString &dn : policies) {
            auto visited = co_await visit(candidate, dn);
            if (!visited) {
                co_return visited;
            }
        }
    }
    co_return Step<void>();
}

QCoro::Task<tl::expected<void, TokenAnswer>> TokenExchange::visit(CandidateScope candidate, QString dn)
{
    auto found = co_await m_services.library->policyByDn(dn);
    if (!found) {
        co_return tl::unexpected(broken(found.error()));
    }
    if (!*found) {
        emitRemark(events(), Remark::PolicyMissing, {candidate.scope.id, dn});
        co_return Step<void>();
    }
    if (m_facts.resources.isEmpty()) {
        for (const Permission &permission : std::as_const(m_facts.permissions)) {
            const auto resource = m_services.store->resource(permission.resourceId);
            if (!resource) {
                co_return tl::unexpected(
                    refuse(404, u"not_found"_s, u"Failed to find resource set with id: "_s + permission.resourceId));
            }
            if (!m_facts.resources.contains(*resource)) {
                m_facts.resources.append(*resource);
            }
        }
    }
    Visit visit{candidate.scope, **found, m_calls.newContext(), {}, {}};
    visit.spec = authorizationSpec(m_config, m_facts, m_requestFacts, dn);
    if (visit.script.reply.state != scripts::LoadReply::State::Loaded) {
        emitRemark(events(), Remark::Dummy, {visit.script.meta.name});
    }
    auto asked = co_await ask(visit);
    m_visits.append(visit);
    co_return asked;
}

QCoro::Task<tl::expected<void, TokenAnswer>> TokenExchange::ask(Visit &visit)
{
    QList<scripts::MethodCall> calls;
    calls.append(methodOf(u"getRequiredClaims"_s));
    calls.last().tellContext = true; // a claim that the next call puts comes too late for the check
    calls.append(methodOf(u"getClaimsGatheringScriptName"_s));
    static const QJsonArray definitions{QJsonObject{{u"result"_s, 0}, {u"definitions"_s, true}}};
    calls.last().when = definitions;
    auto reply = co_await m_calls.call(visit.script, visit.context, visit.spec, calls);
    if (!reply) {
        co_return tl::unexpected(broken(reply.error()));
    }
    m_putClaims = reply->results.at(0).context.value("putClaims"_L1).toObject();
    if (!takeRequiredClaims(visit, reply->results.at(0).value.toArray())) {
        co_return tl::unexpected(
            refuse(500, u"server_error"_s, u"Failed to handle request to UMA Token Endpoint."_s));
    }
    m_putClaims = reply->context.value("putClaims"_L1).toObject();
    visit.redirectParams = reply->context.value("redirectParams"_L1).toObject();
    const QString name = reply->results.at(1).value.toString();
    if (!isBlank(name)) {
        m_gatheringId = isBlank(m_gatheringId) ? name : m_gatheringId + u' ' + name;
    }
    co_return Step<void>();
}

/// False where the server fails on what the script gave.
bool TokenExchange::takeRequiredClaims(const Visit &visit, const QJsonArray &required)
{
    QJsonArray names;
    QJsonArray missing;
    for (const auto &definition : required) {
        if (!definition.isObject() || definition.toObject().value("invalid"_L1).toBool()) {
            emitRemark(events(), Remark::RequiredNotADefinition, {visit.script.meta.name});
            return false;
        }
        const QString name = definition.toObject().value("name"_L1).toString();
        names.append(name);
        if (!isPresent(name)) {
            missing.append(name);
            m_missing.append(definition);
        }
    }
    events().emitEvent(u"claims.required"_s,
                       {{u"script"_s, visit.script.meta.name}, {u"names"_s, names}, {u"missing"_s, missing}});
    return true;
}

/// The servers' look-up: what scripts of this request put, then the claim_token, then the PCT. A stored null counts.
bool TokenExchange::isPresent(const QString &claim) const
{
    if (isBlank(claim)) {
        return false;
    }
    return m_putClaims.contains(claim) || m_facts.claimTokenClaims.contains(claim) || m_facts.pctClaims.contains(claim);
}

TokenAnswer TokenExchange::needInfo()
{
    QStringList names;
    for (const auto &definition : std::as_const(m_missing)) {
        const QString name = definition.toObject().value("name"_L1).toString();
        if (names.contains(name)) {
            emitRemark(events(), Remark::RequiredTwice, {name});
        } else {
            names.append(name);
        }
    }
    QStringList lost = m_facts.permissions.constFirst().attributes.keys();
    lost.removeAll(u"gathering_id"_s);
    lost.removeAll(u"pct"_s);
    if (!lost.isEmpty()) {
        emitRemark(events(), Remark::ParamsLost, {lost.join(", "_L1)});
    }
    QMap<QString, QString> attributes{{u"pct"_s, m_pct.code}};
    if (isBlank(m_gatheringId)) {
        emitRemark(events(), Remark::GatheringNameBlank);
    } else {
        attributes.insert(u"gathering_id"_s, m_gatheringId);
    }
    const QString ticket = newUuid();
    m_services.store->replaceTicket(m_request.ticket, ticket, attributes);
    events().emitEvent(
        u"ticket.rotated"_s,
        {{u"from"_s, m_request.ticket}, {u"to"_s, ticket}, {u"reason"_s, u"need_info"_s}, {u"pct"_s, m_pct.code}});
    const QString url = redirectUser(ticket);
    events().emitEvent(
        u"need_info"_s,
        {{u"ticket"_s, ticket}, {u"requiredClaims"_s, QJsonArray::fromStringList(names)}, {u"redirectUser"_s, url}});
    TokenAnswer answer;
    answer.status = 403;
    answer.body = {{u"error"_s, u"need_info"_s},
                   {u"ticket"_s, ticket},
                   {u"required_claims"_s, m_missing},
                   {u"redirect_user"_s, url}};
    return answer;
}

QString TokenExchange::redirectUser(const QString &ticket)
{
    QString query;
    for (const Visit &visit : std::as_const(m_visits)) {
        const QString own = redirectQuery(visit.redirectParams);
        query += own + u'&';
    }
    if (query.endsWith(u'&')) {
        query.chop(1);
    }
    QString url = m_config.gatherEndpoint();
    if (!isBlank(query)) {
        url += u'?' + query;
        if (query.startsWith(u'&') || query.endsWith(u'&') || query.contains("&&"_L1)) {
            emitRemark(events(), Remark::RedirectUserAmpersand);
        }
    } else {
        emitRemark(events(), Remark::RedirectUser);
    }
    return url + "&client_id="_L1 + m_request.client.clientId + "&ticket="_L1 + ticket;
}

} // namespace drover::uma
