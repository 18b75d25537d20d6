// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthsession.h"

#include "completion.h"
#include "networkerror.h"
#include "umagrant.h"

#include <QPointer>

#include <utility>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostTickets = 3; ///< for one request: a new one may be needed once, and others may have used it up

/// RPTs are kept one for reading and one for writing: Gluu up to 4.4 has a UMA scope for each.
int placeOf(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" ? 0 : 1;
}

} // namespace

class OAuthSession::Private {
public:
    Private(HttpClient &httpClient, QUrl address, ClientCredentials client, QStringList wanted)
        : http(httpClient)
        , issuer(std::move(address))
        , credentials(std::move(client))
        , scopes(std::move(wanted))
    {
    }

    HttpClient &http;
    QUrl issuer;
    ClientCredentials credentials;
    QStringList scopes;
    const Clock *clock = &Clock::system();
    std::optional<ServerMetadata> metadata;
    std::optional<AccessToken> token;
    std::optional<Completion<Result<AccessToken>>> fetching;
    Grant grant = Grant::ClientCredentials;
    DeviceLogin *device = nullptr; ///< the session's child
    QString refreshToken;          ///< until there is a device log-in to take it
    bool uma = false;
    QString umaTicket;
    std::optional<AccessToken> rpts[2];
};

OAuthSession::OAuthSession(HttpClient &client, QUrl issuer, ClientCredentials credentials, QStringList scopes,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(client, std::move(issuer), std::move(credentials), std::move(scopes)))
{
}

OAuthSession::~OAuthSession()
{
    if (d->fetching)
        d->fetching->complete(fail(cancelledError(d->issuer)));
}

void OAuthSession::setClock(const Clock &clock)
{
    d->clock = &clock;
}

void OAuthSession::setGrant(Grant grant)
{
    d->grant = grant;
}

void OAuthSession::setRefreshToken(const QString &token)
{
    d->refreshToken = token;
}

void OAuthSession::setUmaTicket(const QString &ticket)
{
    d->uma = true;
    d->umaTicket = ticket;
}

bool OAuthSession::knowsScopes() const
{
    return !d->token || d->token->scopesKnown;
}

QStringList OAuthSession::grantedScopes() const
{
    return d->token ? d->token->scopes : QStringList();
}

void OAuthSession::forgetToken()
{
    if (!d->uma)
        d->token.reset(); // with UMA it only says that the log-in came about
    d->rpts[0].reset();
    d->rpts[1].reset();
}

QCoro::Task<Result<ServerMetadata>> OAuthSession::discover(CancelToken cancel)
{
    if (d->metadata)
        co_return Result<ServerMetadata>(*d->metadata); // a copy: co_return moves out of what it is given
    const QPointer<OAuthSession> alive(this);
    const QUrl issuer = d->issuer;
    HttpRequest request;
    request.url = discoveryUrl(issuer);
    request.addHeader("Accept", "application/json");
    request.followRedirects = true;
    const Result<HttpReply> reply = co_await d->http.send(request, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    if (!reply)
        co_return fail(reply.error());
    const Result<ServerMetadata> metadata = metadataFrom(issuer, *reply);
    if (metadata)
        d->metadata = *metadata;
    co_return metadata;
}

namespace {
QCoro::Task<void> passOn(Completion<Result<AccessToken>> from, Completion<Result<AccessToken>> to)
{
    const Result<AccessToken> result = co_await from;
    to.complete(result);
}
} // namespace

QCoro::Task<Result<AccessToken>> OAuthSession::token(CancelToken cancel)
{
    const bool usable = d->token && (d->uma || d->token->isUsableAt(d->clock->now()));
    if (usable)
        co_return Result<AccessToken>(*d->token); // a copy: co_return moves out of what it is given
    const bool first = !d->fetching;
    if (first)
        d->fetching = Completion<Result<AccessToken>>();
    const Completion<Result<AccessToken>> shared = *d->fetching;
    if (first)
        fetchOnce(); // goes on by itself; it may even have ended when it returns
    // One fetch serves all who ask; each may stop waiting for it without breaking it off for the others.
    Completion<Result<AccessToken>> mine;
    passOn(shared, mine);
    cancel.onCancelled(this, [mine, issuer = d->issuer] { mine.complete(fail(cancelledError(issuer))); });
    Result<AccessToken> result = co_await mine;
    co_return result;
}

QCoro::Task<void> OAuthSession::fetchOnce()
{
    const QPointer<OAuthSession> alive(this);
    const Completion<Result<AccessToken>> done = *d->fetching;
    const CancelToken never;
    const Result<AccessToken> result = co_await fetchToken(never);
    if (!alive)
        co_return; // the destructor told those who wait
    d->fetching.reset();
    if (result)
        d->token = *result;
    done.complete(result);
}

QCoro::Task<Result<AccessToken>> OAuthSession::fetchToken(CancelToken cancel)
{
    const QPointer<OAuthSession> alive(this);
    const QUrl issuer = d->issuer;
    const Result<ServerMetadata> metadata = co_await discover(cancel);
    if (!metadata)
        co_return fail(metadata.error());
    if (!alive)
        co_return fail(cancelledError(issuer));
    const ServerMetadata known = *metadata;
    if (d->uma) {
        HttpClient *http = &d->http;
        const ClientCredentials credentials = d->credentials;
        const QString ticket = std::exchange(d->umaTicket, QString());
        Result<AccessToken> rpt = co_await rptFor(http, known, credentials, ticket, d->clock, cancel);
        if (alive && rpt)
            d->rpts[0] = *rpt;
        co_return rpt;
    }
    if (d->grant == Grant::Device) {
        if (!d->device) {
            d->device = new DeviceLogin(d->http, d->credentials, *d->clock, this);
            connect(d->device, &DeviceLogin::prompted, this, &OAuthSession::devicePrompted);
            connect(d->device, &DeviceLogin::promptEnded, this, &OAuthSession::devicePromptEnded);
            connect(d->device, &DeviceLogin::refreshTokenChanged, this, &OAuthSession::refreshTokenChanged);
            d->device->setRefreshToken(std::exchange(d->refreshToken, QString()));
        }
        co_return co_await d->device->run(known, cancel);
    }
    co_return co_await clientToken(known, cancel);
}

QCoro::Task<Result<AccessToken>> OAuthSession::clientToken(ServerMetadata metadata, CancelToken cancel)
{
    const QPointer<OAuthSession> alive(this);
    const QUrl issuer = d->issuer;
    const bool withCertificate = d->credentials.method == ClientCredentials::Method::TlsCertificate;
    const Result<QUrl> endpoint = withCertificate ? metadata.mutualTlsEndpoint(u"token_endpoint"_s)
                                                  : metadata.endpoint(u"token_endpoint"_s);
    if (!endpoint)
        co_return fail(endpoint.error());
    HttpRequest request;
    request.method = "POST";
    request.url = *endpoint;
    request.addHeader("Content-Type", "application/x-www-form-urlencoded");
    request.addHeader("Accept", "application/json");
    QList<QPair<QString, QString>> form{{u"grant_type"_s, u"client_credentials"_s}};
    if (!d->scopes.isEmpty())
        form.append({u"scope"_s, d->scopes.join(u' ')});
    if (const Result<void> authenticated = authenticate(request, form, d->credentials, *d->clock); !authenticated)
        co_return fail(authenticated.error());
    request.body = formEncoded(form);
    const Result<HttpReply> reply = co_await d->http.send(request, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(tokenRefusal(d->credentials, issuer, *reply));
    co_return tokenFrom(*reply, d->scopes, d->clock->now());
}

QCoro::Task<Result<HttpReply>> OAuthSession::sendForTicket(HttpRequest request, CancelToken cancel)
{
    const QPointer<OAuthSession> alive(this);
    const int place = placeOf(request.method);
    for (int round = 1;; ++round) {
        const std::optional<AccessToken> kept = d->rpts[place];
        const bool usable = kept && kept->isUsableAt(d->clock->now());
        HttpRequest authorized = request;
        if (usable)
            authorized.addHeader("Authorization", "Bearer " + kept->value.toLatin1());
        Result<HttpReply> reply = co_await d->http.send(authorized, cancel);
        const auto ticket = reply ? umaTicketOf(*reply) : std::nullopt;
        if (!alive || !ticket || round > MostTickets)
            co_return reply;
        const bool meanwhile = d->rpts[place] && (!usable || d->rpts[place]->value != kept->value);
        if (meanwhile && d->rpts[place]->isUsableAt(d->clock->now()))
            continue; // another request has got one while this was under way
        const Result<ServerMetadata> metadata = co_await discover(cancel);
        if (!alive)
            co_return fail(cancelledError(request.url));
        if (!metadata)
            co_return fail(metadata.error());
        HttpClient *http = &d->http;
        const ServerMetadata known = *metadata;
        const ClientCredentials credentials = d->credentials;
        const QString value = *ticket;
        const Result<AccessToken> rpt = co_await rptFor(http, known, credentials, value, d->clock, cancel);
        if (!alive)
            co_return fail(cancelledError(request.url));
        if (!rpt)
            co_return fail(rpt.error());
        d->rpts[place] = *rpt;
    }
}

QCoro::Task<Result<HttpReply>> OAuthSession::send(HttpRequest request, CancelToken cancel)
{
    if (d->uma)
        co_return co_await sendForTicket(request, cancel);
    const QPointer<OAuthSession> alive(this);
    for (int round = 1;; ++round) {
        const bool kept = d->token && d->token->isUsableAt(d->clock->now());
        const Result<AccessToken> token = co_await this->token(cancel);
        if (!token)
            co_return fail(token.error());
        if (!alive)
            co_return fail(cancelledError(request.url));
        HttpRequest authorized = request;
        authorized.addHeader("Authorization", "Bearer " + token->value.toLatin1());
        if (!token->userInum.isEmpty())
            authorized.addHeader("User-inum", token->userInum.toLatin1()); // for the server's audit log, as jans-cli sends it
        Result<HttpReply> reply = co_await d->http.send(authorized, cancel);
        const bool refused = reply && reply->status == 401;
        if (!alive || !refused || !kept || round > 1)
            co_return reply;
        // The server may have forgotten a token before its time (a restart); one taken just now it has not.
        if (d->token && d->token->value == token->value)
            forgetToken();
    }
}

} // namespace drover::transport
