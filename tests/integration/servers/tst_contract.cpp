// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"
#include "openapi.h"

#include "server/connection.h"
#include "server/connectiontest.h"
#include "tables/filterfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::test;
using domain::Entity;
using domain::EntityKind;

namespace {

/// Where the real servers do otherwise than their own document says.
struct Exception
{
    QString pattern; ///< of whole lines
    QString reason;
};

QList<Exception> janssenExceptions()
{
    return {
        {u".* \\| .*/(clientIdIssuedAt|clientSecretExpiresAt|expirationDate|creationDate|lastAccessTime|lastLogonTime) \\| \".*\" is no date-time"_s,
         u"the server writes dates without a zone"_s},
        {u"GET /api/v1/(openid/clients|attributes)/\\{inum\\} \\| reply 404 \\| the status is not listed"_s,
         u"the document lists no 404 for a single client or attribute; the server answers it"_s},
        {u"GET /api/v1/(openid/clients|attributes|scopes|uma/resources|config/scripts) \\| reply 400 \\| the status is not listed"_s,
         u"a limit over maxCount is 400"_s},
        {u"GET /api/v1/config/scripts(/types)? \\| reply 200 \\S* \\| identity_assertion is none of the enumeration"_s,
         u"the newest source has a type of scripts that the document does not list yet"_s},
        {u"(POST|PUT|PATCH) .* \\| reply (400|404|415) \\| the status is not listed"_s,
         u"bean validation, missing members and patches that do not apply are 400 everywhere"_s},
    };
}

QList<Exception> oxTrustExceptions()
{
    const QString any = u"(GET|POST|PUT|DELETE) \\S+"_s;
    return {
        {any + u" \\| reply 200  \\| array where string is wanted"_s, u"lists are typed as a string in the document; they are bare arrays"_s},
        {u"GET /api/v1/attributes/search \\| reply 200  \\| array where object is wanted"_s,
         u"the search is typed as one attribute; it is a bare array"_s},
        {any + u" \\| reply (401|403) \\| the status is not listed"_s, u"the document leaves protection out"_s},
        {any + u" \\| reply 404 \\| the status is not listed"_s, u"the document lists 404 here and there only"_s},
        {u"(POST|PUT) \\S+ \\| reply 307 \\| the status is not listed"_s, u"an uncaught fault is a redirection to the error page"_s},
        {u"POST /api/v1/attributes \\| reply 201 \\| the status is not listed"_s, u"the server answers 201, the document says 200"_s},
        {u"GET /api/v1/scopes/\\{inum\\} \\| reply 200  \\| string where object is wanted"_s, u"a missing scope is 200 \"NOT_FOUND\""_s},
        {u"GET /api/v1/attributes/attribute/\\{inum\\} \\| reply 200 \\| the media type  is not listed"_s,
         u"a missing attribute is 200 without an object"_s},
        {u"PUT /api/v1/configuration/scripts \\| reply 200 \\| the media type  is not listed"_s, u"a changed script is 200 without a body"_s},
        {u"DELETE /api/v1/clients/\\{inum\\} \\| reply 200 \\| the media type  is not listed"_s, u"a delete is 200 without a body"_s},
        {u"DELETE \\S+ \\| reply 401 \\| the media type  is not listed"_s, u"deleting a whole list is 401 without a body"_s},
        {any + u" \\| (request|reply 20[01]) \\S* \\| null where .* is wanted"_s, u"what is not set is sent as null, the document says nothing of it"_s},
        {any + u" \\| (request|reply 20[01]) \\S*/(scriptType|programmingLanguage|locationType|oxAuthAppType|subjectType|"
               "tokenEndpointAuthMethod|tokenEndpointAuthSigningAlg|\\w+ResponseAlg|\\w+ResponseEnc|dataType|status|editType/\\*|"
               "viewType/\\*|usageType/\\*) \\| [A-Z0-9_]+ is none of the enumeration"_s,
         u"enumerations without JSON annotations are written and read as the constants' names, the document shows their values"_s},
        {any + u" \\| (request|reply 20[01]) \\S*/(exp|expirationDate|creationDate) \\| integer where string is wanted"_s,
         u"dates are milliseconds since 1970"_s},
        {any + u" \\| (request|reply 20[01]) \\S*/defaultAcrValues \\| array where string is wanted"_s, u"the source has a list"_s},
    };
}

QString entrySchema(const QString &operation, bool janssen)
{
    const QString path = operation.section(u' ', 1);
    if (path.endsWith(u"/health"))
        return u"HealthStatus"_s;
    if (path.contains(u"/attributes") || path.endsWith(u"/claims"))
        return janssen ? u"JansAttribute"_s : u"GluuAttribute"_s;
    if (path.endsWith(u"/scopes") || path.contains(u"/scopes/search") || path.startsWith(u"/api/v1/scopes")
        || path.contains(u"/scopes/type") || path.contains(u"/scopes/creator"))
        return janssen ? u"CustomScope"_s : u"Scope"_s;
    if (path.contains(u"/scripts"))
        return u"CustomScript"_s;
    if (path.endsWith(u"/clients") || path.contains(u"clients/search"))
        return janssen ? u"Client"_s : u"OxAuthClient"_s;
    return u"UmaResource"_s;
}

} // namespace

/// Every request that Drover sends and every answer that the sandbox gives, held against the servers' own OpenAPI documents.
/// What the real servers do otherwise is listed above, with the reason; a listed exception that never occurs is a failure too.
class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_sandbox.start(), QString());
        QVERIFY(m_janssen.isValid() && m_oxTrust.isValid());
    }

    void cleanupTestCase() { m_sandbox.stop(); }

    void theDocumentsCoverWhatDroverManages()
    {
        QCOMPARE(m_janssen.operations().size(), 41);
        QCOMPARE(m_oxTrust.operations().size(), 51);
    }

    void theCheckFindsWhatIsWrong()
    {
        const WatchedExchange wrong{"GET", "/jans-config-api/api/v1/config/scripts/inum/x?odd=1", {}, {}, 200, "application/json",
                                    R"({"name":"?","scriptType":"nonsense","level":"1","nothing":1})"};
        const QStringList found = m_janssen.violations(wrong);
        const QString all = found.join(u'\n');
        for (const QString &expected : {u"request ?odd | is not known"_s, u"/scriptType | nonsense is none of the enumeration"_s,
                                        u"/level | string where integer is wanted"_s, u"/nothing | is not known"_s})
            QVERIFY2(all.contains(expected), qPrintable(all));
        const WatchedExchange unknown{"GET", "/jans-config-api/api/v1/nothing", {}, {}, 200, {}, {}};
        QCOMPARE(m_janssen.violations(unknown).size(), 1);
    }

    void theConfigApi()
    {
        Console console(m_sandbox, Server::Janssen);
        drive(console, Server::Janssen);
        filterAndSort(console.api(), Server::Janssen);
        testConnection(console, Server::Janssen);
        logInAsAPerson(console);
        const int byDrover = static_cast<int>(console.proxy().exchanges().size());
        driveConfigApi(console.proxy());
        judge(m_janssen, true, console.proxy().exchanges(), byDrover, janssenExceptions());
    }

    void theOxTrustApi()
    {
        Console console(m_sandbox, Server::OxTrust);
        drive(console, Server::OxTrust);
        filterAndSort(console.api(), Server::OxTrust);
        testConnection(console, Server::OxTrust);
        logInByTicket(console);
        const int byDrover = static_cast<int>(console.proxy().exchanges().size());
        driveOxTrustApi(console.proxy());
        judge(m_oxTrust, false, console.proxy().exchanges(), byDrover, oxTrustExceptions());
    }

private:
    /// Everything that Drover does with a server, with every kind of object.
    void drive(Console &console, Server server)
    {
        server::AdminApi &api = console.api();
        for (const EntityKind kind : domain::allEntityKinds()) {
            const QJsonObject object = newObject(server, kind, ++m_made);
            const auto made = QCoro::waitFor(api.create(kind, object));
            QVERIFY2(made, made ? "" : qPrintable(made.error().sentence() + made.error().detail));
            const auto read = QCoro::waitFor(api.get(kind, made->id()));
            QVERIFY(read);
            QJsonObject after = read->json();
            after.insert(u"description"_s, u"changed – ö"_s);
            if (kind == EntityKind::Script)
                after.insert(u"scriptType"_s, server == Server::Janssen ? u"uma_claims_gathering"_s : u"UMA_CLAIMS_GATHERING"_s);
            if (kind == EntityKind::Client) {
                after.insert(nameOn(server, kind, u"expirationDate"_s),
                             server == Server::Janssen ? QJsonValue(u"2040-01-02T03:04:05"_s) : QJsonValue(qint64(2'209'086'245'000)));
                after.insert(u"logoUri"_s, u"https://a.example/logo.png"_s);
                after.insert(u"defaultAcrValues"_s, QJsonArray{u"basic"_s});
                after.insert(u"contacts"_s, QJsonArray{u"a@a.example"_s});
            }
            const auto saved = QCoro::waitFor(api.patch(kind, made->id(), read->json(), after));
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence() + saved.error().detail));
            const auto late = QCoro::waitFor(api.patch(kind, made->id(), read->json(), after));
            QVERIFY(!late);
            list(api, kind);
            QVERIFY(QCoro::waitFor(api.remove(kind, made->id())));
            QVERIFY(!QCoro::waitFor(api.get(kind, made->id())));
        }
        QVERIFY(QCoro::waitFor(api.scriptTypes()));
    }

    void list(server::AdminApi &api, EntityKind kind)
    {
        server::ListQuery query;
        QVERIFY(QCoro::waitFor(api.list(kind, query)));
        query.pattern = u"a b&c"_s;
        QVERIFY(QCoro::waitFor(api.list(kind, query)));
        query.pattern = u"a"_s;
        const auto columns = api.sortColumns(kind);
        for (const server::SortColumn &column : columns) {
            query.sortBy = column.column;
            query.descending = !query.descending;
            const auto page = QCoro::waitFor(api.list(kind, query));
            QVERIFY2(page, page ? "" : qPrintable(page.error().sentence()));
        }
        query.pattern.clear();
        const QHash<EntityKind, QPair<QString, QString>> filters{{EntityKind::Client, {u"applicationType"_s, u"web"_s}},
                                                                 {EntityKind::Scope, {u"scopeType"_s, u"uma"_s}},
                                                                 {EntityKind::UmaResource, {u"name"_s, u"x"_s}},
                                                                 {EntityKind::Script, {u"scriptType"_s, u"uma_rpt_policy"_s}},
                                                                 {EntityKind::Attribute, {u"status"_s, u"active"_s}}};
        query.filters.insert(filters.value(kind).first, filters.value(kind).second);
        QVERIFY(QCoro::waitFor(api.list(kind, query)));
        query.pattern = u"a"_s;
        QVERIFY(QCoro::waitFor(api.list(kind, query)));
        if (kind == EntityKind::Attribute) {
            query.pattern.clear();
            query.filters.insert(u"status"_s, u"inactive"_s);
            QVERIFY(QCoro::waitFor(api.list(kind, query)));
        }
    }

    /// Each filter that the window offers, alone and with a search and an order, as its lists send it.
    static void filterAndSort(server::AdminApi &api, Server server)
    {
        const auto dialect = server == Server::Janssen ? domain::Dialect::Janssen : domain::Dialect::Gluu;
        for (const EntityKind kind : domain::allEntityKinds()) {
            const auto fields = tables::filterFields(kind, dialect);
            const auto columns = api.sortColumns(kind);
            QVERIFY(!fields.isEmpty());
            for (const tables::FilterField &field : fields) {
                server::ListQuery query;
                query.limit = 5;
                query.filters.insert(field.field, field.choices.isEmpty() ? u"some value"_s : field.choices.constFirst().value);
                const auto alone = QCoro::waitFor(api.list(kind, query));
                QVERIFY2(alone, qPrintable(domain::toString(kind) + u' ' + field.field + u": "_s +
                                           (alone ? QString() : alone.error().sentence())));
                query.pattern = u"a"_s;
                query.start = 5;
                if (!columns.isEmpty())
                    query.sortBy = columns.constFirst().column;
                QVERIFY(QCoro::waitFor(api.list(kind, query)));
            }
        }
    }

    server::ConnectionSettings settingsFor(Console &console, Server server) const
    {
        server::ConnectionSettings settings;
        settings.name = u"box"_s;
        settings.issuer = QUrl(m_sandbox.ready.origin);
        settings.configApi = console.proxy().url(basePath(server));
        settings.adminInterface = server == Server::Janssen ? server::AdminInterface::JanssenConfig : server::AdminInterface::OxTrust;
        settings.credentials = {m_sandbox.ready.admin.clientId, m_sandbox.ready.admin.clientSecret,
                                transport::ClientCredentials::Method::Basic};
        return settings;
    }

    /// The test of a connection, which asks the Config API for its version.
    void testConnection(Console &console, Server server)
    {
        const server::ConnectionSettings settings = settingsFor(console, server);
        server::ConnectionTest test;
        const auto tested = QCoro::waitFor(test.run(settings, {}));
        QVERIFY2(tested, tested ? "" : qPrintable(tested.error().sentence()));
        if (server == Server::Janssen)
            QVERIFY2(test.lines().constLast().text.contains(u"drover-sandbox"), qPrintable(test.lines().constLast().text));
    }

    void listEverything(server::AdminApi &api)
    {
        for (const EntityKind kind : domain::allEntityKinds()) {
            const auto page = QCoro::waitFor(api.list(kind, {}));
            QVERIFY2(page, page ? "" : qPrintable(page.error().sentence()));
            if (!page->entries.isEmpty())
                QVERIFY(QCoro::waitFor(api.get(kind, page->entries.constFirst().id())));
        }
    }

    /// Directory names of the scopes that a person's log-in asks for.
    static QJsonArray loginScopes(server::AdminApi &api)
    {
        QJsonArray dns;
        for (const QString &value : {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}) {
            server::ListQuery query;
            query.filters.insert(u"id"_s, value);
            const auto found = QCoro::waitFor(api.list(EntityKind::Scope, query));
            if (found && !found->entries.isEmpty())
                dns.append(found->entries.constFirst().json().value(u"dn"_s));
        }
        return dns;
    }

    /// A person's log-in by the device flow, whose requests name the person.
    void logInAsAPerson(Console &console)
    {
        const QJsonObject client{{u"clientName"_s, u"a person's"_s},
                                 {u"clientSecret"_s, u"device-secret"_s},
                                 {u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s}},
                                 {u"userInfoSignedResponseAlg"_s, u"RS256"_s},
                                 {u"scopes"_s, loginScopes(console.api())},
                                 {u"grantTypes"_s, QJsonArray{u"client_credentials"_s, u"refresh_token"_s,
                                                              u"urn:ietf:params:oauth:grant-type:device_code"_s}}};
        const auto made = QCoro::waitFor(console.api().create(EntityKind::Client, client));
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        server::ConnectionSettings settings = settingsFor(console, Server::Janssen);
        settings.credentials.clientId = made->id();
        settings.credentials.clientSecret = u"device-secret"_s;
        settings.grant = transport::OAuthSession::Grant::Device;
        server::ServerConnection connection;
        QSignalSpy prompts(&connection, &server::ServerConnection::devicePrompted);
        auto opening = connection.open(settings);
        QTRY_COMPARE_WITH_TIMEOUT(prompts.size(), 1, 60'000);
        const auto prompt = prompts.at(0).at(0).value<transport::DevicePrompt>();
        QCOMPARE(m_sandbox.send("POST", prompt.address.toString(),
                                formBody({{u"user_code"_s, prompt.userCode}, {u"username"_s, u"admin"_s}, {u"password"_s, u"admin"_s}, {u"decision"_s, u"allow"_s}}),
                                {{"Content-Type", "application/x-www-form-urlencoded"}}).status, 200);
        const auto opened = QCoro::waitFor(std::move(opening));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
        listEverything(*connection.api());
        QVERIFY(QCoro::waitFor(console.api().remove(EntityKind::Client, made->id())));
    }

    /// The oxTrust API behind UMA: refusals that carry a ticket, then tokens for tickets.
    void logInByTicket(Console &console)
    {
        const auto configured = [this](const QJsonObject &config) {
            return m_sandbox.send("PUT", m_sandbox.ready.origin + u"/sandbox/v1/config"_s, QJsonDocument(config).toJson(),
                                  {{"Content-Type", "application/json"},
                                   {"Authorization", "Bearer " + m_sandbox.token(m_sandbox.ready.admin, u"https://drover.dev/sandbox"_s).toLatin1()}}).status;
        };
        QCOMPARE(configured({{u"oxTrustProtectionMode"_s, u"UMA"_s}, {u"umaGrantAccessIfNoPolicies"_s, true}}), 200);
        server::ConnectionSettings settings = settingsFor(console, Server::OxTrust);
        settings.credentials = {m_sandbox.ready.requestingClient.clientId, m_sandbox.ready.requestingClient.clientSecret,
                                transport::ClientCredentials::Method::Basic};
        server::ServerConnection connection;
        const auto opened = QCoro::waitFor(connection.open(settings));
        if (opened)
            listEverything(*connection.api());
        QCOMPARE(configured({{u"oxTrustProtectionMode"_s, u"OAUTH"_s}}), 200);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence() + opened.error().detail));
    }

    Reply call(WatchingProxy &proxy, const QByteArray &method, const QString &path, const QJsonValue &body = QJsonValue::Undefined,
               const QByteArray &type = "application/json")
    {
        Headers headers;
        if (!m_token.isEmpty())
            headers.append({"Authorization", "Bearer " + m_token.toLatin1()});
        QByteArray bytes;
        if (!body.isUndefined()) {
            headers.append({"Content-Type", type});
            bytes = body.isArray() ? QJsonDocument(body.toArray()).toJson() : QJsonDocument(body.toObject()).toJson();
        }
        return m_sandbox.send(method, proxy.url(path).toString(), bytes, headers);
    }

    /// What the sandbox answers besides: the rest of the operations, and refusals.
    void driveConfigApi(WatchingProxy &proxy)
    {
        const QString root = basePath(Server::Janssen);
        m_token.clear();
        QCOMPARE(call(proxy, "GET", root + u"/scopes"_s).status, 401);
        // Health is told to everybody, the version is not.
        for (const QString &path : {u"/health"_s, u"/health/live"_s, u"/health/ready"_s})
            QCOMPARE(call(proxy, "GET", root + path).status, 200);
        QCOMPARE(m_sandbox.send("GET", m_sandbox.ready.origin + root + u"/health/app-version"_s).status, 401);
        m_token = m_sandbox.token(m_sandbox.ready.admin, u"https://jans.io/oauth/config/read-all"_s);
        QVERIFY(call(proxy, "GET", root + u"/health/app-version?artifact=all"_s).json().contains(u"drover-sandbox"));
        QVERIFY(call(proxy, "GET", root + u"/health/app-version?artifact=other"_s).json().isEmpty());
        m_token = m_sandbox.adminToken();
        for (const QString &path : {u"/config/scripts/script-types"_s, u"/config/scripts/types"_s, u"/config/scripts/type/uma_rpt_policy"_s,
                                    u"/config/scripts/name/uma_rpt_policy"_s, u"/config/scripts/name/nothing"_s, u"/scopes/type/uma"_s,
                                    u"/scopes/type/nothing"_s, u"/scopes/creator/nobody"_s, u"/scopes?withAssociatedClients=true"_s,
                                    QString(u"/uma/resources/clientId/"_s + m_sandbox.ready.resourceServer.clientId),
                                    u"/openid/clients?limit=201"_s, u"/attributes?status=all&limit=3"_s, u"/openid/clients/nothing"_s,
                                    u"/attributes/nothing"_s})
            call(proxy, "GET", root + path);
        const QHash<EntityKind, QString> paths{{EntityKind::Client, u"/openid/clients"_s},
                                               {EntityKind::Scope, u"/scopes"_s},
                                               {EntityKind::UmaResource, u"/uma/resources"_s},
                                               {EntityKind::Script, u"/config/scripts"_s},
                                               {EntityKind::Attribute, u"/attributes"_s}};
        for (const EntityKind kind : domain::allEntityKinds()) {
            const QString path = root + paths.value(kind);
            const Reply made = call(proxy, "POST", path, newObject(Server::Janssen, kind, ++m_made));
            QCOMPARE(made.status, 201);
            const QString id = Entity(kind, made.json()).id();
            QCOMPARE(call(proxy, "PUT", path, made.json()).status, 200);
            const QJsonArray test{QJsonObject{{u"op"_s, u"test"_s}, {u"path"_s, u"/description"_s}, {u"value"_s, u"other"_s}}};
            QCOMPARE(call(proxy, "PATCH", path + u'/' + id, test, "application/json-patch+json").status, 400);
            QCOMPARE(call(proxy, "PATCH", path + u"/nothing"_s, test, "application/json-patch+json").status, 404);
            QCOMPARE(call(proxy, "DELETE", path + u'/' + id).status, 204);
            QCOMPARE(call(proxy, "DELETE", path + u'/' + id).status, 404);
            call(proxy, "POST", path, QJsonObject{});
        }
        QJsonObject taken = newObject(Server::Janssen, EntityKind::Attribute);
        taken.insert(u"name"_s, u"mail"_s);
        QCOMPARE(call(proxy, "POST", root + u"/attributes"_s, taken).status, 406);
        taken.insert(u"name"_s, u"notAColumn"_s);
        QCOMPARE(call(proxy, "POST", root + u"/attributes"_s, taken).status, 406);
    }

    void driveOxTrustApi(WatchingProxy &proxy)
    {
        const QString root = basePath(Server::OxTrust);
        m_token.clear();
        QCOMPARE(call(proxy, "GET", root + u"/clients"_s).status, 401);
        m_token = u"nonsense"_s;
        QCOMPARE(call(proxy, "GET", root + u"/clients"_s).status, 403);
        m_token = m_sandbox.token(m_sandbox.ready.admin, allOxTrust());
        const QString client = m_sandbox.ready.resourceServer.clientId;
        const QString resource = call(proxy, "GET", root + u"/uma/resources"_s).array().at(0).toObject().value(u"id"_s).toString();
        for (const QString &path :
             {QString(u"/clients/"_s + client + u"/scopes"_s), u"/scopes/43F1/claims"_s, u"/uma/scopes"_s, u"/uma/scopes/8CAD-B06D"_s,
              u"/uma/scopes/nothing"_s, QString(u"/uma/resources/"_s + resource + u"/clients"_s), u"/attributes/active"_s,
              QString(u"/uma/resources/"_s + resource + u"/scopes"_s), u"/scopes/nothing"_s, u"/attributes/attribute/nothing"_s,
              u"/clients/nothing"_s, u"/configuration/scripts/nothing"_s, u"/configuration/scripts/type/nothing"_s,
              u"/attributes/search?pattern=mail&size=5"_s})
            call(proxy, "GET", root + path);
        for (const QByteArray &method : {QByteArray("POST"), QByteArray("DELETE")}) {
            call(proxy, method, root + u"/clients/"_s + client + u"/scopes/43F1"_s);
            call(proxy, method, root + u"/uma/resources/"_s + resource + u"/clients/"_s + m_sandbox.ready.requestingClient.clientId);
            call(proxy, method, root + u"/uma/resources/"_s + resource + u"/scopes/43F1"_s);
        }
        for (const QString &path : {u"/clients"_s, u"/attributes"_s, QString(u"/clients/"_s + client + u"/scopes"_s)})
            QCOMPARE(call(proxy, "DELETE", root + path).status, 401);
        const QJsonObject scope{{u"id"_s, u"plain"_s}, {u"displayName"_s, u"plain"_s}, {u"scopeType"_s, u"openid"_s}};
        const Reply made = call(proxy, "POST", root + u"/scopes"_s, scope);
        QCOMPARE(made.status, 201);
        QCOMPARE(call(proxy, "PUT", root + u"/scopes"_s, made.json()).status, 200);
        QCOMPARE(call(proxy, "DELETE", root + u"/scopes/"_s + made.json().value(u"inum"_s).toString()).status, 200);
        QCOMPARE(call(proxy, "POST", root + u"/clients"_s, QJsonArray{}).status, 307);
        QCOMPARE(call(proxy, "POST", root + u"/configuration/scripts"_s, QJsonObject{}).status, 500);
    }

    static QString allOxTrust()
    {
        QStringList scopes;
        for (const QString &family : {u"client"_s, u"scope"_s, u"umascope"_s, u"umaresource"_s, u"customscript"_s, u"attribute"_s}) {
            for (const QString &access : {u"read"_s, u"write"_s})
                scopes.append(u"https://gluu.org/auth/oxtrust.%1.%2"_s.arg(family, access));
        }
        return scopes.join(u' ');
    }

    /// The objects in lists, of which the documents know no type.
    static QStringList entryViolations(const OpenApi &document, bool janssen, const WatchedExchange &exchange)
    {
        const QString operation = document.operationOf(exchange);
        if (exchange.status != 200 || !operation.startsWith(u"GET"))
            return {};
        const QJsonDocument body = QJsonDocument::fromJson(exchange.replyBody);
        const QJsonArray entries = body.isArray() ? body.array() : body.object().value(u"entries"_s).toArray();
        QStringList found;
        for (const QJsonValue &entry : entries) {
            if (entry.isObject())
                found += document.against(entrySchema(operation, janssen), entry, operation + u" | reply 200 "_s);
        }
        return found;
    }

    void judge(const OpenApi &document, bool janssen, const QList<WatchedExchange> &exchanges, int byDrover,
               const QList<Exception> &exceptions)
    {
        if (QTest::currentTestFailed())
            return;
        QList<QRegularExpression> patterns;
        for (const Exception &exception : exceptions) {
            QVERIFY(!exception.reason.isEmpty());
            patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(exception.pattern)));
            QVERIFY2(patterns.last().isValid(), qPrintable(exception.pattern));
        }
        QSet<QString> operations;
        QList<bool> used(patterns.size(), false);
        QStringList unexplained;
        int number = 0;
        for (const WatchedExchange &exchange : exchanges) {
            operations.insert(document.operationOf(exchange));
            // A request that the test made wrong on purpose is the test's; Drover's own have no excuse but the exceptions.
            const bool onPurpose = number++ >= byDrover && exchange.status >= 300;
            const QStringList lines = document.violations(exchange) + entryViolations(document, janssen, exchange);
            for (const QString &line : lines) {
                bool explained = onPurpose && line.section(u" | "_s, 1, 1).startsWith(u"request");
                for (qsizetype i = 0; i < patterns.size(); ++i) {
                    if (patterns.at(i).match(line).hasMatch()) {
                        used[i] = true;
                        explained = true;
                    }
                }
                if (!explained && !unexplained.contains(line))
                    unexplained.append(line);
            }
        }
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
        QStringList idle;
        for (qsizetype i = 0; i < used.size(); ++i) {
            if (!used.at(i))
                idle.append(u"never needed: "_s + exceptions.at(i).pattern);
        }
        QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
        const QSet<QString> never = document.operations() - operations;
        QVERIFY2(never.isEmpty(), qPrintable(QStringList(never.begin(), never.end()).join(u'\n')));
    }

    SandboxFixture m_sandbox;
    OpenApi m_janssen{QStringLiteral(DROVER_TEST_DATA "/openapi/jans-config-api.json"), u"/jans-config-api"_s};
    OpenApi m_oxTrust{QStringLiteral(DROVER_TEST_DATA "/openapi/oxtrust-api.json"), u"/identity/restv1"_s};
    QString m_token;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
