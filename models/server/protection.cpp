// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"

#include "janssenapi.h"
#include "oxtrustapi.h"
#include "transport/umagrant.h"

namespace drover::server {

using namespace Qt::Literals::StringLiterals;

QUrl adminBaseOf(const ConnectionSettings &settings)
{
    if (!settings.configApi.isEmpty())
        return settings.configApi;
    QUrl url = settings.issuer;
    url.setPath(settings.adminInterface == AdminInterface::OxTrust ? u"/identity/restv1/api/v1"_s
                                                                   : u"/jans-config-api/api/v1"_s);
    return url;
}

std::unique_ptr<AdminApi> makeAdminApi(const ConnectionSettings &settings, transport::OAuthSession &session)
{
    if (settings.adminInterface == AdminInterface::OxTrust)
        return std::make_unique<OxTrustApi>(session, adminBaseOf(settings));
    return std::make_unique<JanssenApi>(session, adminBaseOf(settings));
}

QStringList wantedScopesOf(const ConnectionSettings &settings)
{
    return settings.adminInterface == AdminInterface::OxTrust ? OxTrustApi::wantedScopes() : JanssenApi::wantedScopes();
}

QCoro::Task<Result<std::optional<QString>>> umaTicket(transport::HttpClient *http, ConnectionSettings settings,
                                                      CancelToken cancel)
{
    if (settings.adminInterface != AdminInterface::OxTrust)
        co_return Result<std::optional<QString>>(std::nullopt);
    QUrl url = adminBaseOf(settings);
    url.setPath(QString(url.path() + u"/clients/search"_s));
    url.setQuery(u"pattern=drover&size=1"_s);
    transport::HttpRequest request;
    request.url = url;
    request.addHeader("Accept", "application/json");
    const Result<transport::HttpReply> reply = co_await http->send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return transport::umaTicketOf(*reply);
}

} // namespace drover::server
