// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "protection.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOxTrust(const ConnectionSettings &settings)
{
    return settings.adminInterface == AdminInterface::OxTrust;
}

Error superseded()
{
    return {
        Error::Kind::Cancelled, QCoreApplication::translate("server", "The connection was given up."), {}, {}, {}, 0};
}

} // namespace

class ServerConnection::Private {
public:
    explicit Private(ServerConnection *connection)
        : q(connection)
        , http(new transport::HttpClient(connection))
    {
    }

    void setState(State next);
    void drop();
    Result<void> settle(const Result<transport::AccessToken> &token);

    ServerConnection *q;
    transport::HttpClient *http;
    ConnectionSettings settings;
    State state = State::Disconnected;
    Error error;
    std::unique_ptr<transport::OAuthSession> session;
    std::unique_ptr<AdminApi> api;
    CancelSource cancel;
};

void ServerConnection::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    qCDebug(DROVER_LOG_SERVER) << settings.name << next;
    Q_EMIT q->stateChanged(next);
}

void ServerConnection::Private::drop()
{
    cancel.cancel();
    cancel = CancelSource();
    const bool had = api != nullptr;
    if (session)
        Q_EMIT q->devicePromptEnded(); // nobody waits for the person any more
    // The session must be gone before a new one uses the client; what is under way ends as cancelled.
    api.reset();
    session.reset();
    http->clearCookies();
    if (had)
        Q_EMIT q->apiChanged();
}

Result<void> ServerConnection::Private::settle(const Result<transport::AccessToken> &token)
{
    if (!token) {
        error = token.error();
        setState(State::Failed);
        return fail(token.error());
    }
    std::unique_ptr<AdminApi> made = makeAdminApi(settings, *session);
    const auto kinds = domain::allEntityKinds();
    const bool reads = std::any_of(kinds.begin(), kinds.end(), [&](auto kind) { return made->canRead(kind); });
    const bool writes = std::any_of(kinds.begin(), kinds.end(), [&](auto kind) { return made->canWrite(kind); });
    if (!reads && !writes) {
        error = {Error::Kind::Denied,
                 QCoreApplication::translate("server", "The client “%1” may not use the admin interface.")
                     .arg(settings.credentials.clientId),
                 QCoreApplication::translate(
                     "server", "Its token has none of the scopes for clients, scopes, UMA resources or scripts."),
                 isOxTrust(settings)
                     ? QCoreApplication::translate("server", "Assign oxTrust API scopes to it on the server.")
                     : QCoreApplication::translate("server", "Assign Config API scopes to it on the server."),
                 token->scopes.join(u' '),
                 0};
        setState(State::Failed);
        return fail(error);
    }
    api = std::move(made);
    setState(writes ? State::Connected : State::ReadOnly);
    Q_EMIT q->apiChanged();
    return {};
}

ServerConnection::ServerConnection(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    connect(d->http, &transport::HttpClient::certificateRefused, this, &ServerConnection::certificateRefused);
}

ServerConnection::~ServerConnection()
{
    d->cancel.cancel();
}

QCoro::Task<Result<void>> ServerConnection::open(ConnectionSettings settings)
{
    const QPointer<ServerConnection> alive(this);
    d->drop();
    d->settings = settings;
    const CancelToken token = d->cancel.token();
    d->setState(State::Connecting);
    if (token.isCancelled())
        co_return fail(superseded());
    const Result<void> tls = d->http->setTlsPolicy(settings.tls);
    if (!tls) {
        d->error = tls.error();
        d->setState(State::Failed);
        co_return fail(tls.error());
    }
    const Result<std::optional<QString>> ticket = co_await umaTicket(d->http, settings, token);
    if (!alive || token.isCancelled())
        co_return fail(superseded());
    if (!ticket)
        co_return d->settle(fail(ticket.error()));
    d->session = std::make_unique<transport::OAuthSession>(*d->http, settings.issuer, settings.credentials,
                                                           wantedScopesOf(settings));
    d->session->setGrant(settings.grant);
    d->session->setRefreshToken(settings.refreshToken);
    if (*ticket)
        d->session->setUmaTicket(**ticket);
    connect(d->session.get(), &transport::OAuthSession::devicePrompted, this, &ServerConnection::devicePrompted);
    connect(d->session.get(), &transport::OAuthSession::devicePromptEnded, this, &ServerConnection::devicePromptEnded);
    connect(d->session.get(), &transport::OAuthSession::refreshTokenChanged, this, &ServerConnection::refreshTokenChanged);
    const Result<transport::AccessToken> access = co_await d->session->token(token);
    if (!alive || token.isCancelled())
        co_return fail(superseded());
    co_return d->settle(access);
}

void ServerConnection::close()
{
    d->drop();
    d->setState(State::Disconnected);
}

ServerConnection::State ServerConnection::state() const
{
    return d->state;
}

Error ServerConnection::error() const
{
    return d->error;
}

const ConnectionSettings &ServerConnection::settings() const
{
    return d->settings;
}

QStringList ServerConnection::grantedScopes() const
{
    return d->session ? d->session->grantedScopes() : QStringList();
}

AdminApi *ServerConnection::api() const
{
    return d->api.get();
}

transport::HttpClient *ServerConnection::http() const
{
    return d->http;
}

} // namespace drover::server
