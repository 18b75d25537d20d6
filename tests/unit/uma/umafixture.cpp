// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "umafixture.h"

#include "base/ids.h"

#include <QCoroTask>
#include <QTimeZone>

#include <algorithm>

namespace drover::tests {

using namespace Qt::Literals::StringLiterals;
using namespace drover::uma;

UmaFixture::UmaFixture(Config wanted)
    : store(wanted.generation)
    , clock(QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc()))
    , config(std::move(wanted))
{
    client.clientId = u"client-1"_s;
    client.claimsRedirectUris = QStringList{u"https://client/cb"_s};
    store.saveClient(client);
    addResource(u"r"_s);
    setConfig(config);
}

Services UmaFixture::services()
{
    return Services{&store, &library, &engine, &events, &clock, {}, {}, false};
}

void UmaFixture::setConfig(const Config &wanted)
{
    config = wanted;
    m_token = std::make_unique<TokenService>(services(), config);
    m_gatherer = std::make_unique<Gatherer>(services(), config);
}

QString UmaFixture::addScript(const QString &name, const QString &type, const FakeEngine::Script &script, int level)
{
    engine.scripts.insert(name, script);
    scripts::ScriptSource source;
    source.name = name;
    source.type = type;
    source.level = level;
    source.inum = newUuid();
    source.dn = "inum="_L1 + source.inum + ",ou=scripts,o=jans"_L1;
    const auto reply = QCoro::waitFor(engine.load(source));
    library.add(LoadedScript{reply->handle, source, *reply});
    return source.dn;
}

QString UmaFixture::addPolicy(const QString &name, const FakeEngine::Script &script)
{
    return addScript(name, u"uma_rpt_policy"_s, script);
}

void UmaFixture::addGathering(const QString &name, const FakeEngine::Script &script, int level)
{
    addScript(name, u"uma_claims_gathering"_s, script, level);
}

Scope UmaFixture::addScope(const QString &id, const QStringList &policies)
{
    Scope scope;
    scope.id = id;
    scope.policies = policies;
    return store.addScope(scope);
}

QString UmaFixture::addTicket(const QList<Scope> &scopes, const QString &resource,
                              const QMap<QString, QString> &attributes)
{
    const QString ticket = newUuid();
    addPermission(ticket, scopes, resource, attributes);
    return ticket;
}

void UmaFixture::addPermission(const QString &ticket, const QList<Scope> &scopes, const QString &resource,
                               const QMap<QString, QString> &attributes)
{
    Permission permission;
    permission.id = newUuid();
    permission.ticket = ticket;
    permission.resourceId = resource;
    for (const Scope &scope : scopes) {
        permission.scopeDns.append(scope.dn);
    }
    permission.attributes = attributes;
    permission.expiresAt = clock.now().addSecs(config.ticketLifetime);
    QList<Permission> permissions;
    permissions.append(permission);
    store.savePermissions(permissions);
}

void UmaFixture::addResource(const QString &id, const QString &scopeExpression)
{
    Resource resource;
    resource.id = id;
    resource.name = id;
    resource.scopeExpression = scopeExpression;
    store.saveResource(resource);
}

QString UmaFixture::addPct(const QJsonObject &claims)
{
    const Pct pct{newUuid(), client.clientId, claims, clock.now(), clock.now().addSecs(config.pctLifetime)};
    store.savePct(pct);
    return pct.code;
}

QString UmaFixture::tutorial()
{
    const QString policy = addPolicy(u"policy"_s, tutorialPolicy());
    addGathering(u"gather"_s, tutorialGathering());
    return addTicket({addScope(u"claim_gathering"_s, {policy})});
}

TokenRequest UmaFixture::request(const QString &ticket) const
{
    TokenRequest request;
    request.grantType = u"urn:ietf:params:oauth:grant-type:uma-ticket"_s;
    request.ticket = ticket;
    request.client = client;
    request.loginId = loginId;
    return request;
}

TokenAnswer UmaFixture::token(const TokenRequest &request)
{
    return QCoro::waitFor(m_token->answer(request));
}

GatherRequest UmaFixture::startRequest(const QString &ticket) const
{
    GatherRequest request;
    request.clientId = client.clientId;
    request.ticket = ticket;
    request.claimsRedirectUri = u"https://client/cb"_s;
    request.state = u"s1"_s;
    request.sessionId = sessionId;
    request.loginId = loginId;
    return request;
}

HttpAnswer UmaFixture::start(const QString &ticket)
{
    return start(startRequest(ticket));
}

HttpAnswer UmaFixture::start(const GatherRequest &request)
{
    const HttpAnswer answer = QCoro::waitFor(m_gatherer->start(request));
    sessionId = answer.sessionId;
    return answer;
}

PageAnswer UmaFixture::show(const QString &page)
{
    PageRequest request;
    request.page = page;
    request.sessionId = sessionId;
    request.loginId = loginId;
    return QCoro::waitFor(m_gatherer->showPage(request));
}

PageAnswer UmaFixture::submit(const QString &page, const QMap<QString, QString> &claims, bool prepare)
{
    PageRequest request;
    request.page = page;
    request.sessionId = sessionId;
    request.loginId = loginId;
    request.pageClaims = claims;
    request.prepareOnPostback = prepare;
    return QCoro::waitFor(m_gatherer->submit(request));
}

QList<Event> UmaFixture::eventsOf(const QString &kind) const
{
    QList<Event> found;
    for (const Event &event : events.events()) {
        if (event.kind == kind) {
            found.append(event);
        }
    }
    return found;
}

bool UmaFixture::remarked(const QString &code) const
{
    const QList<Event> remarks = eventsOf(u"remark"_s);
    return std::any_of(remarks.begin(), remarks.end(),
                       [&](const Event &event) { return event.data.value("code"_L1).toString() == code; });
}

QString UmaFixture::attribute(const QString &name)
{
    const auto session = store.session(sessionId);
    return session ? session->attributes.value(name) : QString();
}

} // namespace drover::tests
