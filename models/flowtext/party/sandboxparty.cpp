// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/party/sandboxparty.h"

#include "transport/oauthsession.h"
#include "uma/http/flowchannel.h"
#include "uma/http/sandboxcontrol.h"
#include "uma/jwt.h"

#include <QCoreApplication>

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(flowtext)
};

/// The sandbox's control endpoints; lives in the frame of the coroutine that uses it.
class Control
{
public:
    Control(uma::FlowEndpoints endpoints, CancelToken cancel)
        : m_issuer(endpoints.issuer), m_cancel(std::move(cancel)),
          m_session(m_http, endpoints.issuer, endpoints.admin, QStringList{uma::sandboxScope()})
    {}

    Result<void> applyTls(const transport::TlsPolicy &policy) { return m_http.setTlsPolicy(policy); }

    /// Posts \a body and gives the member \a wanted of the answer.
    QCoro::Task<Result<QString>> post(QString path, QJsonObject body, QString wanted)
    {
        QUrl url = m_issuer;
        url.setPath(u"/sandbox/v1"_s + path);
        const transport::HttpRequest request = uma::jsonRequest("POST", url, body);
        const Result<transport::HttpReply> reply = co_await m_session.send(request, m_cancel);
        if (!reply)
            co_return fail(reply.error());
        const Result<QJsonValue> json = reply->json();
        const QString value = reply->isSuccess() && json ? json->toObject().value(wanted).toString() : QString();
        if (value.isEmpty()) {
            co_return fail(Error::Kind::Protocol, Text::tr("The sandbox could not set up what the requesting party brings along."),
                           Text::tr("It answered %1 with status %2.").arg(path, QString::number(reply->status)),
                           Text::tr("Look at the user and the claims of the scenario."), QString::fromUtf8(reply->body.left(2000)));
        }
        co_return value;
    }

private:
    QUrl m_issuer;
    CancelToken m_cancel;
    transport::HttpClient m_http;
    transport::OAuthSession m_session;
};

QCoro::Task<Result<QString>> logIn(Control *control, uma::Login login)
{
    QJsonObject attributes;
    for (auto it = login.sessionAttributes.begin(); it != login.sessionAttributes.end(); ++it)
        attributes.insert(it.key(), it.value());
    const QJsonObject body{{u"authenticated"_s, login.authenticated}, {u"uid"_s, login.uid}, {u"userDn"_s, login.userDn},
                           {u"attributes"_s, login.attributes}, {u"sessionAttributes"_s, attributes}};
    const QString path = u"/logins"_s;
    const QString wanted = u"session_id"_s;
    co_return co_await control->post(path, body, wanted);
}

QCoro::Task<Result<QString>> makePct(Control *control, QString clientId, QJsonObject claims)
{
    if (claims.isEmpty())
        co_return QString();
    const QJsonObject body{{u"clientId"_s, clientId}, {u"claims"_s, claims}};
    const QString path = u"/pcts"_s;
    const QString wanted = u"pct"_s;
    co_return co_await control->post(path, body, wanted);
}

} // namespace

bool needsParty(const uma::Scenario &scenario)
{
    return scenario.login().has_value() || !scenario.pct.isEmpty() || !scenario.oldPct.isEmpty() || !scenario.pushedClaims.isEmpty()
           || !scenario.claimToken.isEmpty();
}

QCoro::Task<Result<Party>> prepareParty(uma::FlowEndpoints endpoints, uma::Scenario scenario, CancelToken cancel)
{
    Party party;
    party.claimToken = scenario.claimToken;
    if (party.claimToken.isEmpty() && !scenario.pushedClaims.isEmpty())
        party.claimToken = uma::unsignedJwt(scenario.pushedClaims);
    if (!endpoints.isSandbox)
        co_return party;
    Control control(endpoints, cancel);
    if (const Result<void> applied = control.applyTls(endpoints.tlsFor(endpoints.admin)); !applied)
        co_return fail(applied.error());
    if (const std::optional<uma::Login> login = scenario.login()) {
        const uma::Login user = *login;
        const Result<QString> session = co_await logIn(&control, user);
        if (!session)
            co_return fail(session.error());
        party.loginSession = *session;
    }
    const QString clientId = endpoints.requestingClient.clientId;
    const QJsonObject claims = scenario.pct;
    const Result<QString> pct = co_await makePct(&control, clientId, claims);
    if (!pct)
        co_return fail(pct.error());
    const QJsonObject oldClaims = scenario.oldPct;
    const Result<QString> oldPct = co_await makePct(&control, clientId, oldClaims);
    if (!oldPct)
        co_return fail(oldPct.error());
    party.pct = *pct;
    party.oldPct = *oldPct;
    co_return party;
}

} // namespace drover::flowtext
