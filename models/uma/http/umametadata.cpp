// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "umametadata.h"

#include "transport/networkerror.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

QUrl UmaMetadata::wellKnown(const QUrl &issuer)
{
    QUrl url = issuer;
    url.setPath(u"/.well-known/uma2-configuration"_s);
    return url;
}

Result<UmaMetadata> UmaMetadata::from(const transport::HttpReply &reply)
{
    const QString what =
        QCoreApplication::translate("uma", "%1 does not speak UMA 2.0.").arg(transport::serverName(reply.fromUrl));
    const QString next = QCoreApplication::translate("uma", "Check the address, and whether UMA is switched on there.");
    if (reply.status != 200) {
        Error error{Error::Kind::Protocol,
                    what,
                    QCoreApplication::translate("uma", "Its UMA discovery document was answered with status %1.")
                        .arg(reply.status),
                    next,
                    {},
                    reply.status};
        return fail(std::move(error));
    }
    const Result<QJsonValue> json = reply.json();
    if (!json)
        return fail(json.error());
    const QJsonObject object = json->toObject();
    const auto endpoint = [&](const QString &name) { return QUrl(object.value(name).toString(), QUrl::StrictMode); };
    UmaMetadata metadata;
    metadata.tokenEndpoint = endpoint(u"token_endpoint"_s);
    metadata.claimsInteractionEndpoint = endpoint(u"claims_interaction_endpoint"_s);
    metadata.permissionEndpoint = endpoint(u"permission_endpoint"_s);
    metadata.resourceRegistrationEndpoint = endpoint(u"resource_registration_endpoint"_s);
    metadata.introspectionEndpoint = endpoint(u"introspection_endpoint"_s);
    if (metadata.tokenEndpoint.host().isEmpty() || metadata.claimsInteractionEndpoint.host().isEmpty()) {
        return fail(Error::Kind::Protocol, what,
                    QCoreApplication::translate(
                        "uma", "Its UMA discovery document names no token endpoint or no claims interaction endpoint."),
                    next);
    }
    return metadata;
}

} // namespace drover::uma
