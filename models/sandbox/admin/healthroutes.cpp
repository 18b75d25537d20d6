// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/healthroutes.h"

#include "sandbox/admin/accessguard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString root = u"/jans-config-api/api/v1/health"_s;
const QString artifactName = u"drover-sandbox"_s;

QJsonObject check(const QString &what)
{
    return {{u"name"_s, QString(u"jans-config-api "_s + what)}, {u"status"_s, u"UP"_s}};
}

Response health()
{
    const QJsonObject status{{u"status"_s, u"UP"_s}, {u"checks"_s, QJsonArray{check(u"liveness"_s), check(u"readiness"_s)}}};
    return Response::json(QJsonArray{status});
}

RequiredScopes versionScopes()
{
    const QString prefix = u"https://jans.io/oauth/config/"_s;
    return {{prefix + u"app-version.readonly"_s}, {prefix + u"health.admin"_s}, {prefix + u"read-all"_s}};
}

/// The versions of what runs; `artifact` asks for one of them, "all" is the default.
Response version(const QString &artifact)
{
    const bool isAsked = artifact.isEmpty() || artifact == u"all" || artifact == artifactName;
    const QString number = QCoreApplication::applicationVersion();
    return Response::json(isAsked ? QJsonObject{{artifactName, number.isEmpty() ? u"unknown"_s : number}} : QJsonObject{});
}

} // namespace

void addHealthRoutes(Routes &routes)
{
    Context &context = routes.context();
    routes.add("GET", root, [](const Request &) { return health(); });
    routes.add("GET", root + u"/live"_s, [](const Request &) { return Response::json(check(u"liveness"_s)); });
    routes.add("GET", root + u"/ready"_s, [](const Request &) { return Response::json(check(u"readiness"_s)); });
    routes.add("GET", root + u"/app-version"_s, [&context](const Request &request) {
        if (auto refused = refusal(request, versionScopes(), *context.tokens))
            return *refused;
        return version(request.query.value(u"artifact"_s));
    });
}

} // namespace drover::sandbox
