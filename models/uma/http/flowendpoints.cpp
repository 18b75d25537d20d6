// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowendpoints.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

transport::ClientCredentials credentialsFrom(const QJsonObject &object)
{
    return {object.value(u"clientId"_s).toString(), object.value(u"clientSecret"_s).toString(),
            transport::ClientCredentials::Method::Basic};
}

tl::unexpected<Error> notReady(const QString &why)
{
    return fail(Error::Kind::Protocol,
                QCoreApplication::translate("uma", "The sandbox's ready line can't be understood."), why,
                QCoreApplication::translate("uma", "Check that drover-cli and this program are of the same version."));
}

} // namespace

transport::TlsPolicy FlowEndpoints::tlsFor(const transport::ClientCredentials &party) const
{
    transport::TlsPolicy policy = tls;
    if (party.method != transport::ClientCredentials::Method::TlsCertificate) {
        policy.clientCertificate.clear();
        policy.clientKey.clear();
    }
    return policy;
}

Result<FlowEndpoints> FlowEndpoints::fromReadyLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return notReady(
            QCoreApplication::translate("uma", "At byte %1: %2.").arg(error.offset).arg(error.errorString()));
    const QJsonObject object = document.object();
    if (!object.value(u"ready"_s).toBool())
        return notReady(QCoreApplication::translate("uma", "It does not say that the sandbox is ready."));
    FlowEndpoints endpoints;
    endpoints.issuer = QUrl(object.value(u"issuer"_s).toString(), QUrl::StrictMode);
    endpoints.configApi = QUrl(object.value(u"configApi"_s).toString(), QUrl::StrictMode);
    endpoints.protectedResource = QUrl(object.value(u"protectedResource"_s).toString(), QUrl::StrictMode);
    endpoints.admin = credentialsFrom(object.value(u"admin"_s).toObject());
    endpoints.resourceServer = credentialsFrom(object.value(u"resourceServer"_s).toObject());
    const QJsonObject requestingClient = object.value(u"requestingClient"_s).toObject();
    endpoints.requestingClient = credentialsFrom(requestingClient);
    endpoints.claimsRedirectUri = QUrl(requestingClient.value(u"claimsRedirectUri"_s).toString(), QUrl::StrictMode);
    endpoints.tls.caFile = object.value(u"caFile"_s).toString();
    endpoints.dapPort = static_cast<quint16>(object.value(u"dap"_s).toObject().value(u"port"_s).toInt());
    endpoints.isSandbox = true;
    if (!endpoints.issuer.isValid() || endpoints.issuer.host().isEmpty())
        return notReady(QCoreApplication::translate("uma", "It names no issuer."));
    if (endpoints.admin.clientId.isEmpty())
        return notReady(QCoreApplication::translate("uma", "It names no admin client."));
    return endpoints;
}

} // namespace drover::uma
