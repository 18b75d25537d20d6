// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oxtrustapi.h"

#include "apierror.h"
#include "domain/scripttypes.h"
#include "janssenpatch.h"
#include "oxtrusterror.h"
#include "oxtrustwrite.h"
#include "transport/networkerror.h"
#include "transport/pause.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;
using transport::HttpReply;
using transport::HttpRequest;

namespace {

constexpr qint64 LargestAnswer = 64LL * 1024 * 1024;
constexpr std::chrono::milliseconds SettleTime{1500};

Error gone()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("server", "The connection was closed."), {}, {}, {}, 0};
}

tl::unexpected<Error> misunderstood(const QString &what)
{
    return fail(Error::Kind::Protocol, what,
                QCoreApplication::translate("server", "The server's answer has not the expected form."),
                QCoreApplication::translate("server", "Check that the address is that of an oxTrust API."));
}

Error notThere(const QString &what)
{
    return {Error::Kind::NotFound,
            what,
            QCoreApplication::translate("server", "The server has no such object."),
            QCoreApplication::translate("server", "It may have been deleted; refresh the list."),
            {},
            404};
}

tl::unexpected<Error> conflict(EntityKind kind, const QString &what, const QString &why, const QJsonObject &current)
{
    const QByteArray text = QJsonDocument(shownObject(kind, current)).toJson(QJsonDocument::Indented);
    return fail(Error::Kind::Conflict, what, why,
                QCoreApplication::translate("server", "Compare with the server's version, then decide."),
                QString::fromUtf8(text));
}

QString nameOf(EntityKind kind, const QString &id, const QJsonObject &json)
{
    const QString name = Entity(kind, json).name();
    return name.isEmpty() ? id : name;
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

/// How a 2xx says that there is no object: nothing at all, or the name of a status as a text.
bool saysNotFound(const HttpReply &reply)
{
    const QByteArray body = reply.body.trimmed();
    return body.isEmpty() || body == "\"NOT_FOUND\"" || body == "null";
}

} // namespace

class OxTrustApi::Private {
public:
    Private(OxTrustApi *api, transport::OAuthSession &oauth, QUrl address)
        : q(api)
        , session(oauth)
        , base(std::move(address))
    {
    }

    QUrl urlOf(const QByteArray &path) const;
    QUrl objectUrl(OxTrustFamily family, const QString &id, bool reads) const;
    HttpRequest request(const QByteArray &method, const QUrl &url) const;
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, OxTrustFamily family, bool writes, CancelToken cancel);
    QCoro::Task<Result<HttpReply>> write(HttpRequest request, OxTrustFamily family, QString what, CancelToken cancel);
    QCoro::Task<Result<QList<Entity>>> fetchList(EntityKind kind, OxTrustListPlan plan, CancelToken cancel);
    QCoro::Task<Result<Entity>> findScript(QString id, QString what, CancelToken cancel);
    QCoro::Task<Result<Entity>> readBack(EntityKind kind, QString id, QJsonObject before, QJsonObject after,
                                         CancelToken cancel);
    void forgetLists() { snapshot.reset(); }

    /// A list as it came, for the pages after the first.
    struct Snapshot {
        EntityKind kind;
        ListQuery query; ///< without limit and start
        QList<Entity> entries;
        QString note;
    };

    OxTrustApi *q;
    transport::OAuthSession &session;
    QUrl base;
    std::chrono::milliseconds settle = SettleTime;
    qint64 largest = LargestAnswer;
    std::optional<Snapshot> snapshot;
};

QUrl OxTrustApi::Private::urlOf(const QByteArray &path) const
{
    QByteArray address = base.toEncoded();
    while (address.endsWith('/'))
        address.chop(1);
    return QUrl::fromEncoded(address + path);
}

QUrl OxTrustApi::Private::objectUrl(OxTrustFamily family, const QString &id, bool reads) const
{
    QByteArray path = oxTrustPath(family).toLatin1();
    if (family == OxTrustFamily::Attributes && reads)
        path += "/attribute"; // an attribute is not read where it is deleted
    return urlOf(path + '/' + QUrl::toPercentEncoding(id));
}

HttpRequest OxTrustApi::Private::request(const QByteArray &method, const QUrl &url) const
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.maxBytes = largest;
    request.addHeader("Accept", "application/json");
    return request;
}

QCoro::Task<Result<HttpReply>> OxTrustApi::Private::send(HttpRequest request, OxTrustFamily family, bool writes,
                                                         CancelToken cancel)
{
    const QPointer<OxTrustApi> alive(q);
    Result<HttpReply> reply = co_await session.send(request, cancel);
    if (!alive)
        co_return fail(gone());
    // A token that has ended is 403 here, like a scope that is missing; where the scope was granted it is the token.
    if (reply && reply->status == 403 && session.grantedScopes().contains(oxTrustScope(family, writes))) {
        session.forgetToken();
        reply = co_await session.send(request, cancel);
        if (!alive)
            co_return fail(gone());
    }
    co_return reply;
}

/// Sends what changes something: a success, or the error that \a what failed with. Kept lists are forgotten.
QCoro::Task<Result<HttpReply>> OxTrustApi::Private::write(HttpRequest request, OxTrustFamily family, QString what,
                                                          CancelToken cancel)
{
    const QPointer<OxTrustApi> alive(q);
    const Result<HttpReply> reply = co_await send(request, family, true, cancel);
    if (!reply)
        co_return fail(uncertainWrite(reply.error(), what));
    if (!alive)
        co_return fail(gone());
    forgetLists();
    if (!reply->isSuccess())
        co_return fail(oxTrustError(*reply, what, family, true));
    co_return reply;
}

QCoro::Task<Result<QList<Entity>>> OxTrustApi::Private::fetchList(EntityKind kind, OxTrustListPlan plan,
                                                                  CancelToken cancel)
{
    const QString what = failedSentence(Operation::List, kind, {});
    const HttpRequest asked = request("GET", urlOf(plan.path));
    const qint64 limit = largest;
    const Result<HttpReply> reply = co_await send(asked, plan.family, false, cancel);
    if (!reply && reply.error().why == transport::oversizeError(asked.url, limit).why) {
        co_return fail(Error::Kind::Protocol, what,
                       QCoreApplication::translate("server", "This server sends the whole list at once, and it is too "
                                                             "long: %1")
                           .arg(reply.error().why),
                       QCoreApplication::translate("server", "Search for a name, a description or an id instead."));
    }
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == 404 && plan.path.contains("/type/"))
        co_return QList<Entity>(); // a type that this server does not know
    if (reply->status == 404) {
        co_return fail(Error{Error::Kind::NotFound, what,
                             QCoreApplication::translate("server", "This server has no oxTrust API at that address."),
                             QCoreApplication::translate("server", "Check the address, and that the API (a jar in the "
                                                                   "identity service) is installed."),
                             {}, 404});
    }
    if (reply->status != 200)
        co_return fail(oxTrustError(*reply, what, plan.family, false));
    const Result<QJsonValue> json = reply->json();
    if (!json)
        co_return fail(json.error());
    if (!json->isArray())
        co_return misunderstood(what);
    QList<Entity> entries;
    const QJsonArray array = json->toArray();
    entries.reserve(array.size());
    for (const QJsonValue &entry : array) {
        if (entry.isObject()) // a reference that leads nowhere comes as null
            entries.emplaceBack(kind, entry.toObject());
    }
    co_return entries;
}

/// The server answers 500 for a script that is not there as for a failure; the list tells them apart.
QCoro::Task<Result<Entity>> OxTrustApi::Private::findScript(QString id, QString what, CancelToken cancel)
{
    const OxTrustListPlan plan = oxTrustListPlan(EntityKind::Script, {});
    const Result<QList<Entity>> all = co_await fetchList(EntityKind::Script, plan, cancel);
    if (!all)
        co_return fail(all.error());
    for (const Entity &script : *all) {
        if (script.id() == id)
            co_return script;
    }
    co_return fail(notThere(what));
}

OxTrustApi::OxTrustApi(transport::OAuthSession &session, QUrl base, QObject *parent)
    : AdminApi(parent)
    , d(std::make_unique<Private>(this, session, std::move(base)))
{
}

OxTrustApi::~OxTrustApi() = default;

QStringList OxTrustApi::wantedScopes()
{
    return oxTrustWantedScopes();
}

void OxTrustApi::setSettleTime(std::chrono::milliseconds time)
{
    d->settle = time;
}

void OxTrustApi::setLargestAnswer(qint64 bytes)
{
    d->largest = bytes;
}

QCoro::Task<Result<EntityPage>> OxTrustApi::list(EntityKind kind, ListQuery query, CancelToken cancel)
{
    const QPointer<OxTrustApi> alive(this);
    ListQuery key = query;
    key.limit = 0;
    key.start = 0;
    const bool kept = query.start > 0 && d->snapshot && d->snapshot->kind == kind && d->snapshot->query == key;
    if (!kept) {
        const OxTrustListPlan plan = oxTrustListPlan(kind, query);
        const Result<QList<Entity>> fetched = co_await d->fetchList(kind, plan, cancel);
        if (!fetched)
            co_return fail(fetched.error());
        if (!alive)
            co_return fail(gone());
        d->snapshot = Private::Snapshot{kind, key, oxTrustArranged(kind, *fetched, plan, query),
                                        oxTrustListNote(kind, plan, fetched->size())};
    }
    const Private::Snapshot &snapshot = *d->snapshot;
    EntityPage page;
    page.start = query.start;
    page.total = snapshot.entries.size();
    page.entries = snapshot.entries.mid(query.start, qMax(1, query.limit));
    page.complete = snapshot.note.isEmpty();
    page.note = snapshot.note;
    co_return page;
}

QCoro::Task<Result<Entity>> OxTrustApi::get(EntityKind kind, QString id, CancelToken cancel)
{
    const QPointer<OxTrustApi> alive(this);
    const QString what = failedSentence(Operation::Read, kind, id);
    // Scopes of all types can be read as scopes; only where that is not allowed their own path is tried.
    OxTrustFamily family = oxTrustFamily(kind);
    if (kind == EntityKind::Scope && !d->session.grantedScopes().contains(oxTrustScope(family, false)) &&
        d->session.grantedScopes().contains(oxTrustScope(OxTrustFamily::UmaScopes, false)))
        family = OxTrustFamily::UmaScopes;
    const HttpRequest asked = d->request("GET", d->objectUrl(family, id, true));
    const Result<HttpReply> reply = co_await d->send(asked, family, false, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(gone());
    if (reply->isSuccess() && saysNotFound(*reply))
        co_return fail(notThere(what));
    if (kind == EntityKind::Script && reply->status == 500)
        co_return co_await d->findScript(id, what, cancel);
    if (reply->status != 200)
        co_return fail(oxTrustError(*reply, what, family, false));
    co_return entityFrom(*reply, kind, what);
}

QCoro::Task<Result<Entity>> OxTrustApi::create(EntityKind kind, QJsonObject json, CancelToken cancel)
{
    const QPointer<OxTrustApi> alive(this);
    const QString what = failedSentence(Operation::Create, kind, nameOf(kind, {}, json));
    const OxTrustFamily family = oxTrustFamily(kind, json);
    if (kind == EntityKind::Script && !json.value(u"revision"_s).isDouble())
        json.insert(u"revision"_s, 1);
    const Result<transport::AccessToken> token = co_await d->session.token(cancel); // what fails here was not sent
    if (!token)
        co_return fail(token.error());
    if (!alive)
        co_return fail(gone());
    HttpRequest sent = d->request("POST", d->urlOf(oxTrustPath(family).toLatin1()));
    sent.addHeader("Content-Type", "application/json");
    sent.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const Result<HttpReply> reply = co_await d->write(sent, family, what, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(gone());
    const Result<Entity> entity = entityFrom(*reply, kind, what);
    if (entity)
        Q_EMIT changed(kind, entity->id());
    co_return entity;
}

/// What the server has after a write: a Conflict unless it is what was sent.
QCoro::Task<Result<Entity>> OxTrustApi::Private::readBack(EntityKind kind, QString id, QJsonObject before,
                                                          QJsonObject after, CancelToken cancel)
{
    const QString what = failedSentence(Operation::Save, kind, nameOf(kind, id, before));
    const Result<Entity> stored = co_await q->get(kind, id, cancel);
    if (!stored) {
        Error error = stored.error();
        error.why = QCoreApplication::translate("server", "It was sent and taken, but could not be read back: %1")
                        .arg(error.sentence());
        error.what = what;
        error.next = QCoreApplication::translate("server", "Read it again and see what the server has.");
        co_return fail(error);
    }
    if (!isAppliedOnOxTrust(kind, before, after, stored->json())) {
        co_return conflict(kind, what,
                           QCoreApplication::translate("server", "It was sent and taken, but the server has something "
                                                                 "else now: someone wrote at the same time, or the "
                                                                 "server keeps this value from being set."),
                           stored->json());
    }
    co_return stored;
}

QCoro::Task<Result<Entity>> OxTrustApi::patch(EntityKind kind, QString id, QJsonObject before, QJsonObject after,
                                              CancelToken cancel)
{
    const QPointer<OxTrustApi> alive(this);
    if (oxTrustDifferences(kind, before, after).isEmpty())
        co_return Entity(kind, before);
    const QString what = failedSentence(Operation::Save, kind, nameOf(kind, id, before));
    const OxTrustFamily family = oxTrustFamily(kind, before);

    QElapsedTimer sinceLook;
    sinceLook.start();
    const Result<Entity> current = co_await get(kind, id, cancel);
    if (!current)
        co_return fail(current.error());
    if (!alive)
        co_return fail(gone());
    if (!isUntouchedOnOxTrust(kind, before, after, current->json())) {
        co_return conflict(kind, what,
                           QCoreApplication::translate("server", "Someone changed it on the server since you read it."),
                           current->json());
    }

    HttpRequest sent = d->request("PUT", d->urlOf(oxTrustPath(family).toLatin1()));
    sent.addHeader("Content-Type", "application/json");
    const QJsonObject body = oxTrustBody(kind, before, after, current->json());
    sent.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Result<HttpReply> reply = co_await d->write(sent, family, what, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(gone());
    Q_EMIT changed(kind, id);
    const bool inTime = d->settle.count() == 0 || std::chrono::milliseconds(sinceLook.elapsed()) <= d->settle;
    if (d->settle.count() > 0)
        co_await transport::pause(this, d->settle, cancel);
    if (!alive)
        co_return fail(gone());
    const Result<Entity> stored = co_await d->readBack(kind, id, before, after, cancel);
    if (!stored || inTime)
        co_return stored;
    co_return conflict(kind, what,
                       QCoreApplication::translate("server", "It is saved, but the server was so slow that someone "
                                                             "else's change may have been overwritten meanwhile."),
                       stored->json());
}

QCoro::Task<Result<void>> OxTrustApi::remove(EntityKind kind, QString id, CancelToken cancel)
{
    const QPointer<OxTrustApi> alive(this);
    const QString what = failedSentence(Operation::Delete, kind, id);
    if (id.isEmpty()) { // the path of the whole collection, where deleting is refused to everyone
        co_return fail(Error::Kind::Usage, what,
                       QCoreApplication::translate("server", "This server does not delete a whole list."));
    }
    OxTrustFamily family = oxTrustFamily(kind);
    if (kind == EntityKind::Scope) {
        const Result<Entity> scope = co_await get(kind, id, cancel);
        if (!scope)
            co_return fail(scope.error());
        if (!alive)
            co_return fail(gone());
        family = oxTrustFamily(kind, scope->json());
    }
    const Result<transport::AccessToken> token = co_await d->session.token(cancel); // what fails here was not sent
    if (!token)
        co_return fail(token.error());
    if (!alive)
        co_return fail(gone());
    const HttpRequest sent = d->request("DELETE", d->objectUrl(family, id, false));
    const Result<HttpReply> reply = co_await d->write(sent, family, what, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(gone());
    Q_EMIT changed(kind, id);
    co_return Result<void>();
}

QCoro::Task<Result<QStringList>> OxTrustApi::scriptTypes(CancelToken cancel)
{
    Q_UNUSED(cancel)
    QStringList types;
    const QList<domain::ScriptType> known = domain::ScriptTypes::shipped().ofGeneration(u"gluu4"_s);
    for (const domain::ScriptType &type : known)
        types << type.value;
    co_return types;
}

bool OxTrustApi::canRead(EntityKind kind) const
{
    if (!d->session.knowsScopes())
        return true;
    const QStringList granted = d->session.grantedScopes();
    const bool umaScopes =
        kind == EntityKind::Scope && granted.contains(oxTrustScope(OxTrustFamily::UmaScopes, false));
    return umaScopes || granted.contains(oxTrustScope(oxTrustFamily(kind), false));
}

bool OxTrustApi::canWrite(EntityKind kind) const
{
    if (!d->session.knowsScopes())
        return true;
    const QStringList granted = d->session.grantedScopes();
    const bool umaScopes = kind == EntityKind::Scope && granted.contains(oxTrustScope(OxTrustFamily::UmaScopes, true));
    return umaScopes || granted.contains(oxTrustScope(oxTrustFamily(kind), true));
}

ListAbilities OxTrustApi::listAbilities(EntityKind kind) const
{
    return oxTrustListAbilities(kind);
}

QUrl OxTrustApi::listUrl(EntityKind kind, const ListQuery &query) const
{
    return d->urlOf(oxTrustListPlan(kind, query).path);
}

QUrl OxTrustApi::objectUrl(EntityKind kind, const QString &id) const
{
    return d->objectUrl(oxTrustFamily(kind), id, true);
}

QString OxTrustApi::fieldName(EntityKind kind, const QString &field) const
{
    return oxTrustFieldName(kind, field);
}

QList<SortColumn> OxTrustApi::sortColumns(EntityKind kind) const
{
    return oxTrustSortColumns(kind);
}

QString OxTrustApi::patchPreview(EntityKind kind, const QString &id, const QJsonObject &before,
                                 const QJsonObject &after) const
{
    Q_UNUSED(id)
    const QJsonObject body = shownObject(kind, oxTrustBody(kind, before, after, before));
    const QString address = d->urlOf(oxTrustPath(oxTrustFamily(kind, before)).toLatin1()).toDisplayString();
    return u"PUT %1\nContent-Type: application/json\n\n%2"_s.arg(
        address, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Indented)));
}

} // namespace drover::server
