// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/umaresourceendpoint.h"

#include "base/ids.h"
#include "sandbox/admin/apierror.h"
#include "sandbox/admin/entityview.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

UmaResourceEndpoint::UmaResourceEndpoint(EntityStore &store) : EntityEndpoint(Kind::UmaResource, store) {}

Response UmaResourceEndpoint::byClient(const QString &clientId)
{
    QJsonArray resources;
    const QList<QJsonObject> holders = store().holding(Kind::UmaResource, u"clients"_s, dnOf(Kind::Client, clientId));
    for (const QJsonObject &resource : holders)
        resources.append(entityView(Kind::UmaResource, resource));
    return Response::json(resources);
}

Bean UmaResourceEndpoint::forCreate(QJsonObject given, const Request &request)
{
    Q_UNUSED(request)
    for (const QString &needed : {u"name"_s, u"description"_s}) {
        if (!given.contains(needed))
            return tl::unexpected(apiMissingAttribute(needed));
    }
    given.insert(u"id"_s, newUuid()); // one that was sent does not count
    return given;
}

Bean UmaResourceEndpoint::forUpdate(const QJsonObject &existing, QJsonObject given)
{
    Q_UNUSED(existing)
    if (!given.contains(u"name"))
        return tl::unexpected(apiConstraintViolation(u"updateUmaResource.arg0.name"_s, u"must not be null"_s, {}));
    return given;
}

} // namespace drover::sandbox
