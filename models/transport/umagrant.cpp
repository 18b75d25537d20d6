// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "umagrant.h"

#include "networkerror.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestTicket = 4096;

QString translated(const char *text)
{
    return QCoreApplication::translate("transport", text);
}

Error rptRefusal(const ClientCredentials &credentials, const QUrl &issuer, const HttpReply &reply)
{
    Error error = tokenRefusal(credentials, issuer, reply);
    const QString code = problemOf(reply).code;
    if (code == u"need_info" || code == u"forbidden_by_policy" || code == u"access_denied" || code == u"request_denied") {
        error.kind = Error::Kind::Denied;
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The policies of the server's UMA protection do not let the client in."));
        error.next = translated(QT_TRANSLATE_NOOP(
            "transport", "Enable the policy script oxtrust_api_access_policy and add the client %1 to its allowed_clients."))
                         .arg(credentials.clientId);
    } else if (code == u"invalid_grant" || code == u"invalid_ticket" || code == u"expired_ticket") {
        error.kind = Error::Kind::Protocol;
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The server does not know the permission ticket that it gave itself."));
        error.next = translated(QT_TRANSLATE_NOOP("transport", "Try again; if it goes on, look into the server's log."));
    } else if (code == u"unauthorized_client" || code == u"unsupported_grant_type") {
        error.why = translated(QT_TRANSLATE_NOOP("transport", "The client may not use the UMA grant."));
        error.next = translated(QT_TRANSLATE_NOOP(
            "transport", "Use the server's \"API Requesting Party Client\", or add the UMA grant type to the client."));
    }
    return error;
}

} // namespace

std::optional<QString> umaTicketOf(const HttpReply &reply)
{
    const QString header = QString::fromLatin1(reply.header("WWW-Authenticate")).trimmed();
    if (reply.status != 401 || !header.startsWith(u"UMA", Qt::CaseInsensitive))
        return std::nullopt;
    static const QRegularExpression parameter(u"([A-Za-z_]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]+))"_s);
    QString value;
    auto found = parameter.globalMatch(header);
    while (found.hasNext() && value.isEmpty()) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(1).compare(u"ticket", Qt::CaseInsensitive) == 0)
            value = match.captured(2) + match.captured(3);
    }
    return value.isEmpty() || value.size() > LongestTicket ? std::nullopt : std::optional(value);
}

QCoro::Task<Result<AccessToken>> rptFor(HttpClient *client, ServerMetadata metadata, ClientCredentials credentials,
                                        QString ticket, const Clock *clock, CancelToken cancel)
{
    const QUrl issuer(metadata.issuer);
    HttpRequest request;
    request.method = "POST";
    request.url = metadata.tokenEndpoint;
    request.addHeader("Content-Type", "application/x-www-form-urlencoded");
    request.addHeader("Accept", "application/json");
    QList<QPair<QString, QString>> form{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:uma-ticket"_s},
                                        {u"ticket"_s, ticket}};
    if (const Result<void> authenticated = authenticate(request, form, credentials, *clock); !authenticated)
        co_return fail(authenticated.error());
    request.body = formEncoded(form);
    const QPointer<HttpClient> alive(client);
    const Result<HttpReply> reply = co_await client->send(request, cancel);
    if (!alive)
        co_return fail(cancelledError(issuer));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(rptRefusal(credentials, issuer, *reply));
    Result<AccessToken> token = tokenFrom(*reply, {}, clock->now());
    if (token)
        token->scopesKnown = false;
    co_return token;
}

} // namespace drover::transport
