// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oxtrust/oxtrustendpoint.h"

#include "base/ids.h"
#include "base/log.h"
#include "sandbox/admin/scriptendpoint.h"
#include "sandbox/oxtrust/oxtrustview.h"
#include "sandbox/store/umarecords.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

/// The whole list is made in memory, as the server does it; one that is larger than this would end the process.
constexpr qint64 largestList = 200'000;

/// An uncaught fault: the servlet container sends the caller on to a page.
Response fault(const Context &context, const QString &reason)
{
    qCInfo(DROVER_LOG_SANDBOX) << "the oxTrust API could not read a request:" << reason;
    Response response = Response::empty(307);
    response.withHeader("Location", (context.origin + u"/identity/error.htm"_s).toLatin1());
    return response;
}

} // namespace

Response oxTrustFailure()
{
    return Response::empty(500);
}

OxTrustEndpoint::OxTrustEndpoint(Kind kind, Context &context, std::function<void(QString)> changed)
    : m_kind(kind)
    , m_context(context)
    , m_changed(std::move(changed))
{
}

QJsonObject OxTrustEndpoint::view(const QJsonObject &stored) const
{
    return oxTrustView(m_kind, stored, *m_context.clock);
}

std::optional<QJsonObject> OxTrustEndpoint::find(const QString &id) const
{
    auto found = m_context.entities->find(m_kind, id);
    return found && oxTrustShows(m_kind, *found) ? found : std::nullopt;
}

Response OxTrustEndpoint::missing() const
{
    switch (m_kind) {
    case Kind::Scope: return {200, "application/json", "\"NOT_FOUND\"", {}}; // the status enumeration as the entity
    case Kind::Attribute: return Response::empty(200);
    case Kind::Script: return oxTrustFailure(); // the look-up throws
    case Kind::Client:
    case Kind::UmaResource: break;
    }
    return Response::empty(404);
}

void OxTrustEndpoint::tell(const QString &id) const
{
    if (m_changed)
        m_changed(id);
}

QCoro::Task<Response> OxTrustEndpoint::list(int most, QString type) const
{
    if (m_context.entities->count(m_kind) > largestList && most == 0)
        co_return oxTrustFailure();
    ListQuery query;
    query.limit = most > 0 ? most : std::numeric_limits<int>::max();
    query.type = type;
    const auto page = co_await m_context.entities->listLater(m_kind, query);
    if (!page)
        co_return oxTrustFailure();
    QJsonArray array;
    for (const QJsonObject &stored : page->entries) {
        if (oxTrustShows(m_kind, stored))
            array.append(view(stored));
    }
    co_return Response::json(array);
}

QCoro::Task<Response> OxTrustEndpoint::search(Request request, int defaultSize, QString type) const
{
    const auto pattern = request.query.find(u"pattern"_s);
    bool ok = true;
    const auto asked = request.query.find(u"size"_s);
    const int size = asked ? asked->toInt(&ok) : defaultSize;
    if (!ok)
        co_return Response::empty(404); // a parameter that cannot be converted
    if (!pattern && (m_kind != Kind::Scope || !type.isEmpty()))
        co_return oxTrustFailure();
    ListQuery query;
    query.limit = size > 0 ? size : std::numeric_limits<int>::max();
    query.type = type;
    if (pattern && !pattern->isEmpty())
        query.terms = {*pattern};
    const auto page = co_await m_context.entities->listLater(m_kind, query);
    if (!page || page->entries.size() > largestList)
        co_return oxTrustFailure();
    QJsonArray array;
    for (const QJsonObject &stored : page->entries) {
        if (oxTrustShows(m_kind, stored))
            array.append(view(stored));
    }
    co_return Response::json(array);
}

Response OxTrustEndpoint::get(const QString &id) const
{
    const auto stored = find(id);
    return stored ? Response::json(view(*stored)) : missing();
}

tl::expected<QJsonObject, Response> OxTrustEndpoint::read(const Request &request, const QJsonObject &existing) const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (document.isNull())
        return tl::unexpected(fault(m_context, error.errorString()));
    if (!document.isObject())
        return tl::unexpected(fault(m_context, u"not an object"_s));
    auto object = oxTrustToStore(m_kind, document.object(), existing);
    if (!object)
        return tl::unexpected(fault(m_context, object.error()));
    return *object;
}

bool OxTrustEndpoint::isComplete(const QJsonObject &object) const
{
    const auto has = [&object](const QString &field) { return !object.value(field).toString().isEmpty(); };
    switch (m_kind) {
    case Kind::Client: return has(u"clientName"_s);
    case Kind::Scope: return has(u"id"_s);
    case Kind::UmaResource: return has(u"name"_s);
    case Kind::Script: return has(u"scriptType"_s) && !scriptNameRefusal({}, object.value(u"name").toString());
    case Kind::Attribute: return has(u"name"_s) && has(u"dataType"_s);
    }
    return false;
}

Response OxTrustEndpoint::create(const Request &request, int status)
{
    auto object = read(request, {});
    if (!object)
        return object.error();
    const QString key = infoOf(m_kind).idField;
    const bool keepsGiven = m_kind == Kind::Script || m_kind == Kind::UmaResource;
    if (!keepsGiven || object->value(key).toString().isEmpty())
        object->insert(key, newUuid());
    if (m_kind == Kind::UmaResource)
        object->insert(u"inum"_s, newUuid());
    if (m_kind == Kind::Client)
        object->insert(u"deletable"_s, true);
    if (m_kind == Kind::Script && !object->contains(u"script"))
        object->insert(u"script"_s, scriptTemplate(object->value(u"scriptType").toString()));
    if (!isComplete(*object) || !m_context.entities->insert(m_kind, *object))
        return oxTrustFailure();
    tell(object->value(key).toString());
    return Response::json(view(*object), status);
}

QString OxTrustEndpoint::idOf(const Request &request) const
{
    return QJsonDocument::fromJson(request.body).object().value(infoOf(m_kind).idField).toString();
}

Response OxTrustEndpoint::update(const Request &request, bool answersObject)
{
    const QString id = idOf(request);
    const auto existing = find(id);
    auto object = read(request, existing.value_or(QJsonObject()));
    if (!object)
        return object.error();
    if (!existing) {
        if (id.isEmpty() || m_kind == Kind::Script)
            return oxTrustFailure();
        return Response::empty(404);
    }
    object->insert(infoOf(m_kind).idField, id);
    if (m_kind == Kind::Client)
        object->insert(u"deletable"_s, true); // what "exp" answers is never empty, so it is always stored
    if (!isComplete(*object) || !m_context.entities->replace(m_kind, *object))
        return oxTrustFailure();
    tell(id);
    return answersObject ? Response::json(view(*object)) : Response::empty(200);
}

Response OxTrustEndpoint::remove(const QString &id)
{
    if (!find(id) || !m_context.entities->remove(m_kind, id))
        return m_kind == Kind::Script ? oxTrustFailure() : Response::empty(404);
    if (m_kind == Kind::Client)
        m_context.tokens->revokeOfClient(id);
    tell(id);
    return Response::empty(200);
}

Response OxTrustEndpoint::change(const QString &id, const QString &field, Kind other, const QString &otherId, bool add,
                                 const std::function<Response(const QJsonObject &)> &answer)
{
    auto object = find(id);
    if (!object || !m_context.entities->find(other, otherId))
        return oxTrustFailure(); // both are required to be there, and a missing one is an exception
    QStringList dns = stringList(object->value(field));
    const QString dn = dnOf(other, otherId);
    dns.removeAll(dn);
    if (add)
        dns.append(dn);
    object->insert(field, QJsonArray::fromStringList(dns));
    m_context.entities->replace(m_kind, *object);
    tell(id);
    return answer(*object);
}

Response OxTrustEndpoint::referred(const QString &id, const QString &field, Kind other) const
{
    const auto object = find(id);
    if (!object)
        return Response::empty(404);
    QJsonArray array;
    const QStringList dns = stringList(object->value(field));
    for (const QString &dn : dns) {
        if (const auto found = m_context.entities->findByDn(other, dn))
            array.append(oxTrustView(other, *found, *m_context.clock));
    }
    return Response::json(array);
}

} // namespace drover::sandbox
