// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "server/janssenapi.h"
#include "server/oxtrustapi.h"
#include "server/oxtrustscopes.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using drover::domain::EntityKind;

namespace drover::test {

Console::Console(const SandboxFixture &sandbox, Server server, std::chrono::milliseconds settle)
    : m_proxy(QUrl(sandbox.ready.origin))
    , m_session(m_http, QUrl(sandbox.ready.origin),
                {sandbox.ready.admin.clientId, sandbox.ready.admin.clientSecret, transport::ClientCredentials::Method::Basic},
                server == Server::Janssen ? server::JanssenApi::wantedScopes() : server::OxTrustApi::wantedScopes())
{
    const QUrl base = m_proxy.url(basePath(server));
    if (server == Server::Janssen) {
        m_api = std::make_unique<server::JanssenApi>(m_session, base);
    } else {
        auto api = std::make_unique<server::OxTrustApi>(m_session, base);
        api->setSettleTime(settle);
        m_api = std::move(api);
    }
}

QString basePath(Server server)
{
    return server == Server::Janssen ? u"/jans-config-api/api/v1"_s : u"/identity/restv1/api/v1"_s;
}

QString nameOn(Server server, EntityKind kind, const QString &field)
{
    return server == Server::Janssen ? field : server::oxTrustFieldName(kind, field);
}

namespace {

QJsonObject newScript(bool janssen, int number)
{
    return {{u"name"_s, u"made_by_a_test_%1"_s.arg(number)},
            {u"description"_s, u"d"_s},
            {u"scriptType"_s, janssen ? u"uma_rpt_policy"_s : u"UMA_RPT_POLICY"_s},
            {u"script"_s, u"# ä\n"_s},
            {u"level"_s, 1},
            {u"moduleProperties"_s,
             QJsonArray{QJsonObject{{u"value1"_s, u"location_type"_s}, {u"value2"_s, janssen ? u"db"_s : u"ldap"_s}}}},
            {u"programmingLanguage"_s, janssen ? u"python"_s : u"PYTHON"_s},
            {u"enabled"_s, false}};
}

QJsonObject newAttribute(bool janssen, int number)
{
    static const QStringList columns{u"departmentNumber"_s, u"employeeNumber"_s, u"employeeType"_s, u"roomNumber"_s, u"carLicense"_s};
    const QString admin = janssen ? u"admin"_s : u"ADMIN"_s;
    return {{u"name"_s, columns.at(number % columns.size())},
            {u"displayName"_s, u"Made by a test %1"_s.arg(number)},
            {u"description"_s, u"d"_s},
            {u"dataType"_s, janssen ? u"string"_s : u"STRING"_s},
            {u"status"_s, janssen ? u"active"_s : u"ACTIVE"_s},
            {u"editType"_s, QJsonArray{admin}},
            {u"viewType"_s, QJsonArray{admin}}};
}

} // namespace

QJsonObject newObject(Server server, EntityKind kind, int number)
{
    const bool janssen = server == Server::Janssen;
    switch (kind) {
    case EntityKind::Client:
        return {{nameOn(server, kind, u"clientName"_s), u"Made by a test %1"_s.arg(number)},
                {u"description"_s, u"d"_s},
                {nameOn(server, kind, u"applicationType"_s), janssen ? u"web"_s : u"WEB"_s},
                {nameOn(server, kind, u"redirectUris"_s), QJsonArray{u"https://a.example/cb"_s}},
                {u"grantTypes"_s, QJsonArray{u"authorization_code"_s}},
                // What a server encrypted with its salt; only the oxTrust API wants it to be sent.
                {nameOn(server, kind, u"clientSecret"_s), u"bm90LWEtcmVhbC1zZWNyZXQ="_s}};
    case EntityKind::Scope:
        return {{u"id"_s, u"https://a.example/scope/%1"_s.arg(number)},
                {u"displayName"_s, u"Made by a test %1"_s.arg(number)},
                {u"description"_s, u"d"_s},
                {u"scopeType"_s, u"uma"_s}};
    case EntityKind::UmaResource:
        return {{u"name"_s, u"Made by a test %1"_s.arg(number)}, {u"description"_s, u"d"_s}};
    case EntityKind::Script:
        return newScript(janssen, number);
    case EntityKind::Attribute:
        break;
    }
    return newAttribute(janssen, number);
}

} // namespace drover::test
