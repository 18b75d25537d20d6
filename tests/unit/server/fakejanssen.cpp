// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejanssen.h"

#include "domain/jsonpatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace drover;

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

WireAnswer json(int status, const QJsonObject &object)
{
    return WireAnswer::http(status, text(object), {{"Content-Type", "application/json"}});
}

WireAnswer apiError(int status, const QString &message)
{
    return json(status, {{u"code"_s, QString::number(status)}, {u"message"_s, message}});
}

QString keyOf(const QString &collection)
{
    return collection == u"/uma/resources" ? u"id"_s : u"inum"_s;
}

} // namespace

FakeJanssen::FakeJanssen(const QSslConfiguration &tls)
    : m_server([this](const WireRequest &request) { return answer(request); }, tls)
{
}

server::ConnectionSettings FakeJanssen::settings() const
{
    server::ConnectionSettings settings;
    settings.name = u"fake"_s;
    settings.issuer = issuer();
    settings.credentials = {u"admin"_s, u"secret"_s, transport::ClientCredentials::Method::Basic};
    return settings;
}

int FakeJanssen::count(const QByteArray &method) const
{
    int number = 0;
    for (const WireRequest &request : requests())
        number += request.method == method && request.target.startsWith("/jans-config-api/") ? 1 : 0;
    return number;
}

void FakeJanssen::addScripts(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString inum = u"S%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        collection(u"/config/scripts"_s)
            .insert(inum, {{u"inum"_s, inum},
                           {u"dn"_s, QString(u"inum="_s + inum + u",ou=scripts,o=jans"_s)},
                           {u"name"_s, u"script_%1"_s.arg(i)},
                           {u"scriptType"_s, i % 2 ? u"uma_rpt_policy"_s : u"uma_claims_gathering"_s},
                           {u"script"_s, u"pass"_s},
                           {u"revision"_s, 1},
                           {u"level"_s, 1},
                           {u"enabled"_s, true}});
    }
}

void FakeJanssen::addClients(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString inum = u"C%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        collection(u"/openid/clients"_s)
            .insert(inum, {{u"inum"_s, inum},
                           {u"clientName"_s, u"Client %1"_s.arg(i)},
                           {u"redirectUris"_s, QJsonArray{u"https://a/"_s}}});
    }
}

WireAnswer FakeJanssen::answer(const WireRequest &request)
{
    if (intercept) {
        if (const auto given = intercept(request))
            return *given;
    }
    const QByteArray own = issuer().toEncoded();
    if (request.target == "/.well-known/openid-configuration")
        return WireAnswer::http(200, "{\"issuer\":\"" + own + "\",\"token_endpoint\":\"" + own +
                                         "/jans-auth/restv1/token\"}");
    if (request.target == "/jans-auth/restv1/token")
        return WireAnswer::http(200,
                                "{\"access_token\":\"T\",\"expires_in\":3600,\"scope\":\"" + grantedScopes + "\"}");
    if (request.headers.value("authorization") != "Bearer T")
        return WireAnswer::http(401, "no token", {{"Content-Type", "text/plain"}, {"WWW-Authenticate", "Bearer"}});

    const QUrl url = QUrl::fromEncoded(request.target);
    QString path = url.path().mid(QByteArray("/jans-config-api/api/v1").size());
    if (path == u"/config/scripts/types")
        return WireAnswer::http(200, R"(["uma_rpt_policy","UMA_CLAIMS_GATHERING"])");
    const QStringList collections{u"/openid/clients"_s, u"/scopes"_s, u"/uma/resources"_s, u"/config/scripts"_s,
                                 u"/attributes"_s};
    for (const QString &collection : collections) {
        if (path == collection && request.method == "GET")
            return list(collection, request);
        if (path == collection && request.method == "POST")
            return create(collection, request);
        if (!path.startsWith(QString(collection + u'/')))
            continue;
        QString id = path.mid(collection.size() + 1);
        if (collection == u"/config/scripts" && request.method == "GET") {
            if (!id.startsWith(u"inum/"))
                return WireAnswer::http(405);
            id = id.mid(5);
        }
        auto &objects = m_collections[collection];
        if (!objects.contains(id))
            return apiError(404, u"The requested object doesn't exist"_s);
        if (request.method == "GET")
            return json(200, objects.value(id));
        if (request.method == "PATCH")
            return patch(collection, id, request);
        if (request.method == "DELETE") {
            objects.remove(id);
            return WireAnswer::http(204);
        }
    }
    return apiError(404, u"no such path"_s);
}

WireAnswer FakeJanssen::list(const QString &collection, const WireRequest &request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const int limit = query.queryItemValue(u"limit"_s).toInt();
    const qint64 start = query.queryItemValue(u"startIndex"_s).toLongLong();
    const QString pattern = query.queryItemValue(u"pattern"_s, QUrl::FullyDecoded);
    if (limit > 200)
        return apiError(400, u"Maximum number of results per page is 200"_s);
    QList<QJsonObject> matching;
    const auto objects = m_collections.value(collection);
    for (const QJsonObject &object : objects) {
        if (pattern.isEmpty() || QString::fromUtf8(text(object)).contains(pattern, Qt::CaseInsensitive))
            matching << object;
    }
    if (query.queryItemValue(u"sortOrder"_s) == u"descending")
        std::reverse(matching.begin(), matching.end());
    QJsonArray entries;
    for (qint64 i = start; i < qMin<qint64>(start + limit, matching.size()); ++i)
        entries << matching.at(i);
    QJsonObject page{
        {u"start"_s, start}, {u"totalEntriesCount"_s, matching.size()}, {u"entriesCount"_s, entries.size()}};
    if (!entries.isEmpty()) // empties are left out
        page.insert(u"entries"_s, entries);
    return json(200, page);
}

WireAnswer FakeJanssen::create(const QString &collection, const WireRequest &request)
{
    QJsonObject object = QJsonDocument::fromJson(request.body).object();
    if (collection == u"/config/scripts" && !object.contains(u"name"_s))
        return apiError(400, u"Required attribute 'name' is missing"_s);
    const QString id = u"made-%1"_s.arg(++m_made);
    object.insert(keyOf(collection), id);
    object.insert(u"dn"_s, QString(u"inum="_s + id));
    if (collection == u"/config/scripts")
        object.insert(u"revision"_s, 1);
    m_collections[collection].insert(id, object);
    return json(201, object);
}

WireAnswer FakeJanssen::patch(const QString &collection, const QString &id, const WireRequest &request)
{
    if (request.headers.value("content-type") != "application/json-patch+json")
        return apiError(415, u"wrong content type"_s);
    QJsonObject internal = m_collections[collection].value(id);
    // The server patches its own bean: enumerations by their constants' names.
    if (internal.contains(u"scriptType"_s))
        internal.insert(u"scriptType"_s, internal.value(u"scriptType"_s).toString().toUpper());
    const auto applied = domain::applyJsonPatch(internal, QJsonDocument::fromJson(request.body).array());
    if (!applied)
        return apiError(400, applied.error().sentence());
    QJsonObject object = applied->toObject();
    if (object.contains(u"scriptType"_s))
        object.insert(u"scriptType"_s, object.value(u"scriptType"_s).toString().toLower());
    if (collection == u"/config/scripts")
        object.insert(u"revision"_s, object.value(u"revision"_s).toInteger() + 1);
    m_collections[collection].insert(id, object);
    return json(200, object);
}
