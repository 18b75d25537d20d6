// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "janssenapi.h"

#include "apierror.h"
#include "janssenpatch.h"
#include "janssenscopes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;
using transport::HttpReply;
using transport::HttpRequest;

namespace {

constexpr int MaxCount = 200; // the server's own default

QString collectionOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Client:
        return u"/openid/clients"_s;
    case EntityKind::Scope:
        return u"/scopes"_s;
    case EntityKind::UmaResource:
        return u"/uma/resources"_s;
    case EntityKind::Script:
        return u"/config/scripts"_s;
    case EntityKind::Attribute:
        break;
    }
    return u"/attributes"_s;
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray queryOf(EntityKind kind, ListQuery query)
{
    QByteArrayList parts;
    // The status of an attribute has a parameter of its own, which the server turns into its own comparison.
    if (kind == EntityKind::Attribute && query.filters.contains(u"status"_s))
        parts << "status=" + encoded(query.filters.take(u"status"_s));
    parts << "limit=" + QByteArray::number(qBound(1, query.limit, MaxCount));
    parts << "startIndex=" + QByteArray::number(qMax(qint64(0), query.start));
    if (!query.pattern.isEmpty())
        parts << "pattern=" + encoded(query.pattern);
    if (!query.sortBy.isEmpty()) {
        parts << "sortBy=" + encoded(query.sortBy);
        parts << (query.descending ? "sortOrder=descending" : "sortOrder=ascending");
    }
    if (!query.filters.isEmpty()) {
        QStringList pairs;
        for (auto it = query.filters.begin(); it != query.filters.end(); ++it)
            pairs << QString(it.key() + u'=' + it.value());
        parts << "fieldValuePair=" + encoded(pairs.join(u','));
    }
    return parts.join('&');
}

HttpRequest requestTo(const QByteArray &method, const QUrl &url)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.addHeader("Accept", "application/json");
    return request;
}

void setJsonBody(HttpRequest &request, const QByteArray &type, const QJsonDocument &document)
{
    request.addHeader("Content-Type", type);
    request.body = document.toJson(QJsonDocument::Compact);
}

Error gone()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("server", "The connection was closed."), {}, {}, {}, 0};
}

tl::unexpected<Error> misunderstood(const QString &what)
{
    return fail(Error::Kind::Protocol, what,
                QCoreApplication::translate("server", "The server's answer has not the expected form."),
                QCoreApplication::translate("server", "Check that the address is that of a Janssen Config API."));
}

Result<EntityPage> pageFrom(const HttpReply &reply, EntityKind kind, qint64 start, const QString &what)
{
    const Result<QJsonValue> json = reply.json();
    if (!json)
        return fail(json.error());
    const QJsonObject envelope = json->toObject();
    const QJsonValue total = envelope.value(u"totalEntriesCount"_s);
    const QJsonValue entries = envelope.value(u"entries"_s);
    if (!total.isDouble() || !(entries.isUndefined() || entries.isArray())) // empties are left out
        return misunderstood(what);
    EntityPage page;
    page.start = start;
    page.total = total.toInteger();
    const QJsonArray array = entries.toArray();
    page.entries.reserve(array.size());
    for (const QJsonValue &entry : array)
        page.entries.emplaceBack(kind, entry.toObject());
    return page;
}

Result<Entity> entityFrom(const HttpReply &reply, EntityKind kind, const QString &what)
{
    const Result<QJsonValue> json = reply.json();
    if (!json)
        return fail(json.error());
    const Entity entity(kind, json->toObject());
    if (entity.id().isEmpty())
        return misunderstood(what);
    return entity;
}

QString nameOf(EntityKind kind, const QString &id, const QJsonObject &json)
{
    const QString name = Entity(kind, json).name();
    return name.isEmpty() ? id : name;
}

tl::unexpected<Error> conflict(EntityKind kind, const QString &what, const QJsonObject &current)
{
    const QByteArray text = QJsonDocument(shownObject(kind, current)).toJson(QJsonDocument::Indented);
    return fail(Error::Kind::Conflict, what,
                QCoreApplication::translate("server", "Someone changed it on the server since you read it."),
                QCoreApplication::translate("server", "Compare with the server's version, then decide."),
                QString::fromUtf8(text));
}

} // namespace

JanssenApi::JanssenApi(transport::OAuthSession &session, QUrl base, QObject *parent)
    : AdminApi(parent)
    , m_session(session)
    , m_base(std::move(base))
{
}

JanssenApi::~JanssenApi() = default;

QStringList JanssenApi::wantedScopes()
{
    return janssenWantedScopes();
}

QUrl JanssenApi::urlOf(EntityKind kind, const QString &id) const
{
    QByteArray address = m_base.toEncoded();
    while (address.endsWith('/'))
        address.chop(1);
    address += collectionOf(kind).toLatin1();
    if (!id.isEmpty())
        address += '/' + encoded(id);
    return QUrl::fromEncoded(address);
}

/// The error of an answer; where the token lacks the scope, it is named.
Error JanssenApi::refusal(const HttpReply &reply, const QString &what, EntityKind kind, Access access) const
{
    Error error = apiError(reply, what);
    const bool lacks = m_session.knowsScopes() && !janssenAllows(m_session.grantedScopes(), kind, access);
    if (error.kind == Error::Kind::Denied && lacks) {
        error.why = QCoreApplication::translate("server", "The access token lacks the scope %1.").arg(janssenScope(kind, access));
        error.next = QCoreApplication::translate(
            "server", "Assign the scope to the profile's client on the server and connect again.");
    }
    return error;
}

QCoro::Task<Result<EntityPage>> JanssenApi::list(EntityKind kind, ListQuery query, CancelToken cancel)
{
    const QPointer<JanssenApi> alive(this);
    const QUrl url = listUrl(kind, query);
    const QString what = failedSentence(Operation::List, kind, {});
    const HttpRequest request = requestTo("GET", url);
    const Result<HttpReply> reply = co_await m_session.send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(gone());
    if (reply->status != 200)
        co_return fail(refusal(*reply, what, kind, Access::Read));
    co_return pageFrom(*reply, kind, query.start, what);
}

QCoro::Task<Result<Entity>> JanssenApi::get(EntityKind kind, QString id, CancelToken cancel)
{
    const QPointer<JanssenApi> alive(this);
    const QString what = failedSentence(Operation::Read, kind, id);
    const HttpRequest request = requestTo("GET", objectUrl(kind, id));
    const Result<HttpReply> reply = co_await m_session.send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(gone());
    if (reply->status != 200)
        co_return fail(refusal(*reply, what, kind, Access::Read));
    co_return entityFrom(*reply, kind, what);
}

QCoro::Task<Result<Entity>> JanssenApi::create(EntityKind kind, QJsonObject json, CancelToken cancel)
{
    const QPointer<JanssenApi> alive(this);
    const QString what = failedSentence(Operation::Create, kind, nameOf(kind, {}, json));
    const Result<transport::AccessToken> token = co_await m_session.token(cancel); // what fails here was not sent
    if (!token)
        co_return fail(token.error());
    if (!alive)
        co_return fail(gone());
    HttpRequest request = requestTo("POST", urlOf(kind));
    setJsonBody(request, "application/json", QJsonDocument(json));
    const Result<HttpReply> reply = co_await m_session.send(request, cancel);
    if (!reply)
        co_return fail(uncertainWrite(reply.error(), what));
    if (!alive)
        co_return fail(gone());
    if (!reply->isSuccess())
        co_return fail(refusal(*reply, what, kind, Access::Write));
    const Result<Entity> entity = entityFrom(*reply, kind, what);
    if (entity)
        Q_EMIT changed(kind, entity->id());
    co_return entity;
}

QCoro::Task<Result<Entity>> JanssenApi::patch(EntityKind kind, QString id, QJsonObject before, QJsonObject after,
                                              CancelToken cancel)
{
    const QPointer<JanssenApi> alive(this);
    const QJsonArray plain = janssenPatch(kind, before, after);
    if (plain.isEmpty())
        co_return Entity(kind, before);
    const QString what = failedSentence(Operation::Save, kind, nameOf(kind, id, before));

    // Dates and secrets can't be tested by a patch, so the object is compared first.
    const Result<Entity> current = co_await get(kind, id, cancel);
    if (!current)
        co_return fail(current.error());
    if (!isUntouched(kind, before, after, current->json()))
        co_return conflict(kind, what, current->json());
    if (!alive)
        co_return fail(gone());

    // What is not set is tested as null first; where the server has an empty list instead, that is no reason to refuse.
    for (AbsenceTests absence = AbsenceTests::Null;; absence = AbsenceTests::None) {
        const QJsonArray patch = janssenPatch(kind, before, after, absence);
        HttpRequest request = requestTo("PATCH", urlOf(kind, id));
        setJsonBody(request, "application/json-patch+json", QJsonDocument(patch));
        const Result<HttpReply> reply = co_await m_session.send(request, cancel);
        if (!reply)
            co_return fail(uncertainWrite(reply.error(), what));
        if (!alive)
            co_return fail(gone());
        if (reply->isSuccess()) {
            const Result<Entity> entity = entityFrom(*reply, kind, what);
            if (entity)
                Q_EMIT changed(kind, id);
            co_return entity;
        }
        const Error refused = refusal(*reply, what, kind, Access::Write);
        if (refused.kind == Error::Kind::Denied || refused.kind == Error::Kind::NotFound)
            co_return fail(refused);
        // A test that failed looks like any other refusal; what the server has now tells them apart.
        const Result<Entity> now = co_await get(kind, id, cancel);
        if (now && !isUntouched(kind, before, after, now->json()))
            co_return conflict(kind, what, now->json());
        if (!alive)
            co_return fail(gone());
        if (patch == plain || refused.kind != Error::Kind::Input)
            co_return fail(refused);
    }
}

QCoro::Task<Result<void>> JanssenApi::remove(EntityKind kind, QString id, CancelToken cancel)
{
    const QPointer<JanssenApi> alive(this);
    const QString what = failedSentence(Operation::Delete, kind, id);
    const Result<transport::AccessToken> token = co_await m_session.token(cancel); // what fails here was not sent
    if (!token)
        co_return fail(token.error());
    if (!alive)
        co_return fail(gone());
    const HttpRequest request = requestTo("DELETE", urlOf(kind, id));
    const Result<HttpReply> reply = co_await m_session.send(request, cancel);
    if (!reply)
        co_return fail(uncertainWrite(reply.error(), what));
    if (!reply->isSuccess())
        co_return fail(alive ? refusal(*reply, what, kind, Access::Delete) : apiError(*reply, what));
    if (alive)
        Q_EMIT changed(kind, id);
    co_return Result<void>();
}

QCoro::Task<Result<QStringList>> JanssenApi::scriptTypes(CancelToken cancel)
{
    const QPointer<JanssenApi> alive(this);
    const QString what = QCoreApplication::translate("server", "The types of scripts could not be read.");
    const HttpRequest request = requestTo("GET", QUrl::fromEncoded(urlOf(EntityKind::Script).toEncoded() + "/types"));
    const Result<HttpReply> reply = co_await m_session.send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(gone());
    if (reply->status != 200)
        co_return fail(refusal(*reply, what, EntityKind::Script, Access::Read));
    const Result<QJsonValue> json = reply->json();
    if (!json)
        co_return fail(json.error());
    if (!json->isArray())
        co_return misunderstood(what);
    QStringList types;
    const QJsonArray array = json->toArray();
    for (const QJsonValue &type : array)
        types << type.toString().toLower();
    co_return types;
}

bool JanssenApi::canRead(EntityKind kind) const
{
    return !m_session.knowsScopes() || janssenAllows(m_session.grantedScopes(), kind, Access::Read);
}

bool JanssenApi::canWrite(EntityKind kind) const
{
    return !m_session.knowsScopes() || janssenAllows(m_session.grantedScopes(), kind, Access::Write);
}

ListAbilities JanssenApi::listAbilities(EntityKind kind) const
{
    ListAbilities abilities;
    abilities.filters = kind != EntityKind::UmaResource; // UmaResourcesResource has the parameter and ignores it
    return abilities;
}

QUrl JanssenApi::listUrl(EntityKind kind, const ListQuery &query) const
{
    QUrl url = urlOf(kind);
    url.setQuery(QString::fromLatin1(queryOf(kind, query)));
    return url;
}

QUrl JanssenApi::objectUrl(EntityKind kind, const QString &id) const
{
    // A script can't be read at the path where it is changed and deleted.
    if (kind == EntityKind::Script)
        return QUrl::fromEncoded(urlOf(kind).toEncoded() + "/inum/" + encoded(id));
    return urlOf(kind, id);
}

QList<SortColumn> JanssenApi::sortColumns(EntityKind kind) const
{
    // The server hands the name to its database, so these are columns, not members.
    switch (kind) {
    case EntityKind::Client:
        return {{u"@name"_s, u"displayName"_s}, {u"@id"_s, u"inum"_s}, {u"description"_s, u"description"_s}};
    case EntityKind::Scope:
        return {{u"@name"_s, u"displayName"_s},
                {u"@id"_s, u"inum"_s},
                {u"id"_s, u"jansId"_s},
                {u"scopeType"_s, u"jansScopeTyp"_s},
                {u"description"_s, u"description"_s}};
    case EntityKind::UmaResource:
        return {{u"@name"_s, u"displayName"_s}, {u"@id"_s, u"jansId"_s}, {u"description"_s, u"description"_s}};
    case EntityKind::Script:
        return {{u"@name"_s, u"displayName"_s},     {u"@id"_s, u"inum"_s},
                {u"level"_s, u"jansLevel"_s},       {u"scriptType"_s, u"jansScrTyp"_s},
                {u"revision"_s, u"jansRevision"_s}, {u"enabled"_s, u"jansEnabled"_s}};
    case EntityKind::Attribute:
        break;
    }
    return {{u"@name"_s, u"displayName"_s},    {u"@id"_s, u"inum"_s},
            {u"name"_s, u"jansAttrName"_s},    {u"claimName"_s, u"jansClaimName"_s},
            {u"dataType"_s, u"jansAttrTyp"_s}, {u"status"_s, u"jansStatus"_s},
            {u"description"_s, u"description"_s}};
}

QString JanssenApi::patchPreview(EntityKind kind, const QString &id, const QJsonObject &before,
                                 const QJsonObject &after) const
{
    const QJsonArray patch = shownPatch(kind, janssenPatch(kind, before, after));
    const QString address = urlOf(kind, id).toDisplayString();
    return u"PATCH %1\nContent-Type: application/json-patch+json\n\n%2"_s.arg(
        address, QString::fromUtf8(QJsonDocument(patch).toJson(QJsonDocument::Indented)));
}

} // namespace drover::server
