// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/gathercontext.h"

#include "base/ids.h"
#include "uma/gathersession.h"

#include <QJsonArray>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A claim set to None is gone once the claims are stored.
QJsonObject withoutNulls(const QJsonObject &claims)
{
    QJsonObject kept;
    for (auto it = claims.constBegin(); it != claims.constEnd(); ++it) {
        if (!it.value().isNull()) {
            kept.insert(it.key(), it.value());
        }
    }
    return kept;
}

QJsonObject merged(QJsonObject first, const QJsonObject &second)
{
    for (auto it = second.constBegin(); it != second.constEnd(); ++it) {
        QJsonArray values = first.value(it.key()).toArray();
        const QJsonArray more = it.value().toArray();
        for (const auto &value : more) {
            if (!values.contains(value)) {
                values.append(value);
            }
        }
        first.insert(it.key(), values);
    }
    return first;
}

} // namespace

GatherContext::GatherContext(const Services &services, const Config &config, QString requestId, RequestFacts request)
    : m_services(services)
    , m_config(config)
    , m_request(std::move(request))
    , m_calls(services, std::move(requestId))
{
}

void GatherContext::openSession(const QString &sessionId)
{
    if (!sessionId.isEmpty()) {
        if (const auto known = m_services.store->session(sessionId)) {
            session = *known;
            m_savedSession = session;
            return;
        }
    }
    session.id = newUuid();
    session.attributes = {{u"uma"_s, u"true"_s}};
    m_savedSession = session;
    m_services.store->saveSession(session);
}

bool GatherContext::open(const QMap<QString, QString> &pageClaims)
{
    const QString code = gathersession::get(session, u"pct"_s);
    const auto pct = code.isEmpty() ? std::nullopt : m_services.store->pct(code);
    if (!pct) {
        return false;
    }
    m_pct = *pct;
    m_claims = pct->claims;
    m_pageClaims = pageClaims;
    m_redirectParams = {};
    m_carriedParams = {};
    m_externalUrl.clear();
    m_lastPersisted = {};
    m_stale = true;
    return true;
}

QByteArray GatherContext::spec() const
{
    GatherFacts facts;
    facts.step = gathersession::step(session);
    facts.sessionAttributes = session.attributes;
    facts.pageClaims = m_pageClaims;
    facts.pctClaims = m_claims;
    facts.permissions = m_services.store->permissionsByTicket(gathersession::get(session, u"ticket"_s));
    const QString clientId = gathersession::get(session, u"client_id"_s);
    facts.client = clientId.isEmpty() ? std::nullopt : m_services.store->client(clientId);
    facts.pcts = lookupPcts(*m_services.store, m_request, m_pct.code);
    return gatherSpec(m_config, facts, m_request);
}

QCoro::Task<Result<scripts::CallReply>> GatherContext::call(scripts::MethodCall call)
{
    QList<scripts::MethodCall> calls;
    calls.append(call);
    co_return co_await this->call(calls);
}

QCoro::Task<Result<scripts::CallReply>> GatherContext::call(QList<scripts::MethodCall> calls)
{
    QByteArray described;
    if (m_stale) {
        // The script's object is made anew from what it looks like now; only its scratch variables start afresh.
        m_carriedParams = merged(m_carriedParams, m_redirectParams);
        m_redirectParams = {};
        m_context = m_calls.newContext();
        m_stale = false;
        described = spec();
    }
    const LoadedScript called = *script;
    auto reply = co_await m_calls.call(called, m_context, described, calls);
    if (reply) {
        take(reply->context);
    }
    co_return reply;
}

void GatherContext::take(const QJsonObject &state)
{
    if (state.isEmpty()) {
        return;
    }
    const QString before = gathersession::get(session, u"step"_s);
    if (state.value("sessionAttributes"_L1).isObject()) {
        session.attributes = toTextMap(state.value("sessionAttributes"_L1).toObject());
    }
    // The step is a session attribute; a context that tells it apart is believed when it changed.
    const QJsonValue step = state.value("step"_L1);
    if (step.isDouble() && QString::number(step.toInteger()) != before) {
        gathersession::setStep(session, static_cast<int>(step.toInteger()));
    }
    if (state.value("pctClaims"_L1).isObject()) {
        m_claims = state.value("pctClaims"_L1).toObject();
    }
    if (state.value("pageClaims"_L1).isObject()) {
        m_pageClaims = toTextMap(state.value("pageClaims"_L1).toObject());
    }
    m_redirectParams = state.value("redirectParams"_L1).toObject();
    m_externalUrl = state.value("externalUrl"_L1).toString();
    takePersisted(state.value("persisted"_L1));
}

void GatherContext::takePersisted(const QJsonValue &persisted)
{
    if (!persisted.isObject() || persisted == m_lastPersisted) {
        return;
    }
    m_lastPersisted = persisted;
    Session saved = session;
    if (persisted.toObject().value("sessionAttributes"_L1).isObject()) {
        saved.attributes = toTextMap(persisted.toObject().value("sessionAttributes"_L1).toObject());
    }
    save(saved, persisted.toObject().value("pctClaims"_L1).toObject());
}

void GatherContext::persist()
{
    save(session, m_claims);
}

void GatherContext::save(const Session &saved, const QJsonObject &claims)
{
    m_savedSession = saved;
    m_services.store->saveSession(saved);
    m_pct.claims = withoutNulls(claims);
    m_services.store->savePct(m_pct);
    events().emitEvent(u"pct.saved"_s,
                       {{u"pct"_s, m_pct.code}, {u"claims"_s, m_pct.claims}, {u"reason"_s, u"gathering"_s}});
}

QStringList GatherContext::unsavedClaims() const
{
    QStringList names;
    for (auto it = m_claims.constBegin(); it != m_claims.constEnd(); ++it) {
        if (!it.value().isNull() && m_pct.claims.value(it.key()) != it.value()) {
            names.append(it.key());
        }
    }
    return names;
}

QString GatherContext::redirectParameters() const
{
    return redirectQuery(merged(m_carriedParams, m_redirectParams)).trimmed();
}

QString gatherMessage(const QString &outcome)
{
    // The servers' own words; they are not translated here.
    if (outcome == "expired"_L1) {
        return u"Failed to gather claims. Session has expired."_s;
    }
    return outcome == "invalid_step"_L1 ? u"Failed to gather claims. Invalid step."_s : u"Failed to gather claims."_s;
}

} // namespace drover::uma
