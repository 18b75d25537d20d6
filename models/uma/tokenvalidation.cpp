// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/tokenexchange.h"

#include "base/ids.h"
#include "uma/jwt.h"
#include "uma/pctmerge.h"
#include "uma/umaerrors.h"

#include <QUrl>

#include <algorithm>

// The checks of a request, in the servers' order, and the PCT.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto umaGrant = "urn:ietf:params:oauth:grant-type:uma-ticket"_L1;
constexpr auto idTokenFormat = "http://openid.net/specs/openid-connect-core-1_0.html#IDToken"_L1;

} // namespace

tl::expected<void, TokenAnswer> TokenExchange::validate()
{
    if (isBlank(m_request.ticket)) {
        return tl::unexpected(refuse(400, u"invalid_request"_s, u"The ticket is blank."_s));
    }
    if (m_request.grantType != umaGrant) {
        emitRemark(events(), Remark::GrantType);
        return tl::unexpected(refuse(400, u"invalid_resource_id"_s, u"No required grant_type: "_s + umaGrant));
    }
    return validateTicket()
        .and_then([this] { return validateClaimToken(); })
        .and_then([this] { return validateTokens(); })
        .and_then([this] { return validateScopes(); });
}

tl::expected<void, TokenAnswer> TokenExchange::validateTicket()
{
    m_facts.permissions = m_services.store->permissionsByTicket(m_request.ticket);
    if (m_facts.permissions.isEmpty()) {
        emitRemark(events(), Remark::InvalidTicket);
        return tl::unexpected(refuse(400, u"invalid_ticket"_s,
                                     u"Unable to find permissions registered for given ticket:"_s + m_request.ticket));
    }
    const QDateTime expiry = m_facts.permissions.constFirst().expiresAt;
    if (expiry.isValid() && expiry < m_services.clock->now()) {
        emitRemark(events(), Remark::TicketNotExpired, {expiry.toString(Qt::ISODate)});
    }
    if (m_answered.contains(m_request.ticket)) {
        emitRemark(events(), Remark::TicketReused, {m_answered.value(m_request.ticket)});
    }
    return {};
}

tl::expected<void, TokenAnswer> TokenExchange::validateClaimToken()
{
    if (isBlank(m_request.claimToken)) {
        if (!isBlank(m_request.claimTokenFormat)) {
            return tl::unexpected(
                refuse(400, u"invalid_claim_token"_s, u"claim_token is blank but claim_token_format is not blank."_s));
        }
        return {};
    }
    if (m_request.claimTokenFormat != idTokenFormat) {
        return tl::unexpected(refuse(400, u"invalid_claim_token_format"_s,
                                     u"claim_token_format is unsupported. Supported format is "_s + idTokenFormat));
    }
    const auto jwt = parseJwt(m_request.claimToken);
    if (!jwt) {
        return tl::unexpected(
            refuse(400, u"invalid_claim_token"_s, u"Failed to parse claim_token as valid id_token."_s));
    }
    if (m_config.validateClaimToken) {
        const QJsonValue exp = jwt->claims.value("exp"_L1);
        const bool valid = exp.isDouble() && exp.toInteger() >= m_services.clock->nowSeconds() &&
                           jwt->claims.value("iss"_L1).toString() == m_config.issuer && m_services.verifySignature &&
                           m_services.verifySignature(m_request.claimToken);
        if (!valid) {
            return tl::unexpected(refuse(400, u"invalid_claim_token"_s, u"claim_token validation failed."_s));
        }
    }
    m_hasClaimToken = true;
    m_facts.claimToken = m_request.claimToken;
    m_facts.claimTokenClaims = jwt->claims;
    return {};
}

tl::expected<void, TokenAnswer> TokenExchange::validateTokens()
{
    const QDateTime now = m_services.clock->now();
    if (!isBlank(m_request.pct)) {
        m_requestPct = m_services.store->pct(m_request.pct);
        if (!m_requestPct || (m_requestPct->expiresAt.isValid() && m_requestPct->expiresAt < now)) {
            emitRemark(events(), Remark::InvalidPct);
            return tl::unexpected(refuse(401, u"invalid_pct"_s,
                                         m_requestPct ? u"PCT is not valid. Expired: true"_s
                                                      : u"Failed to find PCT with pctCode: "_s + m_request.pct));
        }
    }
    if (!isBlank(m_request.rpt)) {
        m_rpt = m_services.store->rpt(m_request.rpt);
        if (!m_rpt || (m_rpt->expiresAt.isValid() && m_rpt->expiresAt < now)) {
            return tl::unexpected(
                refuse(400, u"invalid_rpt"_s, m_rpt ? u"RPT is not valid. Expired: true"_s : u"RPT is null"_s));
        }
    }
    if (m_request.client.disabled) {
        return tl::unexpected(refuse(403, u"disabled_client"_s, u"Client is disabled."_s));
    }
    return {};
}

tl::expected<void, TokenAnswer> TokenExchange::validateScopes()
{
    QList<CandidateScope> candidates;
    const auto add = [&](const Scope &scope, bool requested) {
        const auto known = std::find_if(candidates.begin(), candidates.end(), [&](const CandidateScope &candidate) {
            return candidate.scope.dn == scope.dn;
        });
        if (known == candidates.end()) {
            candidates.append(CandidateScope{scope, requested});
        } else {
            known->requested = requested;
        }
    };
    // The servers decode the parameter a second time. Scopes that do not exist are dropped without an error.
    const QString decoded = QUrl::fromPercentEncoding(QString(m_request.scope).replace(u'+', u' ').toUtf8());
    const QStringList requested = decoded.split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : requested) {
        if (const auto scope = m_services.store->scopeById(id)) {
            add(*scope, true);
        }
    }
    for (const Permission &permission : std::as_const(m_facts.permissions)) {
        for (const QString &dn : permission.scopeDns) {
            const auto scope = m_services.store->scopeByDn(dn);
            if (!scope) {
                break; // a scope that is gone hides those after it
            }
            add(*scope, false);
        }
    }
    if (candidates.isEmpty()) {
        return tl::unexpected(refuse(400, u"invalid_scope"_s, u"There are no any scopes requested in give request."_s));
    }
    m_facts.scopes = candidates;
    return {};
}

void TokenExchange::updatePct()
{
    Store &store = *m_services.store;
    const QString code = m_facts.permissions.constFirst().attributes.value(u"pct"_s);
    const auto fromTicket = isBlank(code) ? std::nullopt : store.pct(code);
    Pct pct;
    if (m_requestPct) {
        pct = *m_requestPct;
    } else if (fromTicket) {
        pct = *fromTicket;
    } else {
        const QDateTime now = m_services.clock->now();
        const int lifetime = m_config.pctLifetime > 0 ? m_config.pctLifetime : 2592000;
        pct = Pct{newUuid(), m_request.client.clientId, {}, now, now.addSecs(lifetime)};
        store.savePct(pct);
    }
    mergePct(pct, fromTicket, m_requestPct.has_value());
    m_facts.pctClaims = m_pct.claims;
    m_facts.pcts = lookupPcts(store, m_requestFacts, m_pct.code);
    events().emitEvent(u"pct.saved"_s,
                       {{u"pct"_s, m_pct.code}, {u"claims"_s, m_pct.claims}, {u"reason"_s, u"token"_s}});
}

void TokenExchange::mergePct(Pct pct, const std::optional<Pct> &fromTicket, bool requestNamesPct)
{
    PctMerge merge(pct.claims, m_config.appendEqualPctValues);
    bool kept = true;
    if (fromTicket && requestNamesPct) {
        kept = merge.add(fromTicket->claims);
        if (kept) {
            pct = *fromTicket; // the ticket's wins
        }
    }
    if (kept && m_hasClaimToken) {
        kept = merge.add(m_facts.claimTokenClaims);
    }
    m_pct = pct;
    if (!kept) {
        emitRemark(events(), Remark::PctMergeFailed, {merge.refused()});
        return;
    }
    m_pct.claims = merge.claims();
    m_services.store->savePct(m_pct);
    for (const QString &claim : merge.appendedEqual()) {
        emitRemark(events(), Remark::PctAppended, {claim});
    }
    for (const QString &claim : merge.notStored()) {
        emitRemark(events(), Remark::PctNotStored, {claim});
    }
}

} // namespace drover::uma
