// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/entityendpoint.h"

#include "domain/jsonpatch.h"
#include "sandbox/admin/apierror.h"
#include "sandbox/admin/entityview.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr qsizetype keptBodies = 1'000;

bool hasType(const Request &request, const QByteArray &wanted)
{
    const QByteArray type = request.contentType();
    return type.isEmpty() || type == wanted;
}

Response wrongType(const Request &request)
{
    return Response::text(u"RESTEASY003065: Cannot consume content type %1"_s
                              .arg(QString::fromUtf8(request.contentType().left(100))),
                          415);
}

QJsonValue asConstants(const QJsonValue &value)
{
    if (value.isString())
        return constantName(value.toString());
    QJsonArray names;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &each : values)
        names.append(constantName(each.toString()));
    return names;
}

} // namespace

EntityEndpoint::EntityEndpoint(Kind kind, EntityStore &store)
    : m_kind(kind)
    , m_store(store)
{
}

EntityEndpoint::~EntityEndpoint() = default;

Bean EntityEndpoint::forPatch(const QJsonObject &existing, QJsonObject patched)
{
    return forUpdate(existing, std::move(patched));
}

void EntityEndpoint::written(const QJsonObject &stored)
{
    Q_UNUSED(stored)
}

void EntityEndpoint::removed(const QString &id)
{
    Q_UNUSED(id)
}

Response EntityEndpoint::reply(const QJsonObject &stored, int status) const
{
    return Response::json(entityView(m_kind, stored), status);
}

QCoro::Task<Response> EntityEndpoint::list(Request request, QString type)
{
    auto query = readListQuery(m_kind, request.query);
    if (!query)
        co_return query.error();
    query->type = type;
    const ListQuery asked = *query;
    const auto page = co_await m_store.listLater(m_kind, asked);
    if (!page)
        co_return apiError(500, u"Failed to find entries: %1"_s.arg(page.error().detail));
    co_return pageReply(m_kind, asked, *page);
}

Response EntityEndpoint::get(const QString &id)
{
    // An object that is asked for again and again is made into text once.
    if (const QString state = m_store.stateOf(m_kind); state != m_writtenState || m_written.size() >= keptBodies) {
        m_written.clear();
        m_writtenState = state;
    }
    if (const auto known = m_written.constFind(id); known != m_written.constEnd())
        return {200, "application/json", *known, {}};
    const auto stored = m_store.find(m_kind, id);
    if (!stored)
        return apiNotFound(info().noun);
    const Response response = reply(*stored, 200);
    m_written.insert(id, response.body);
    return response;
}

Response EntityEndpoint::create(const Request &request)
{
    if (!hasType(request, "application/json"))
        return wrongType(request);
    Bean bean = readBean(info(), request.body);
    if (bean)
        bean = forCreate(entityToStore(m_kind, *bean), request);
    if (!bean)
        return bean.error();
    if (!m_store.insert(m_kind, *bean)) {
        const QString dn = dnOf(m_kind, bean->value(info().idField).toString());
        return apiError(500, u"Failed to persist entry: %1"_s.arg(dn), u"An entry with this key already exists"_s);
    }
    written(*bean);
    return reply(*bean, 201);
}

Response EntityEndpoint::update(const Request &request)
{
    if (!hasType(request, "application/json"))
        return wrongType(request);
    Bean bean = readBean(info(), request.body);
    if (!bean)
        return bean.error();
    const QString id = bean->value(info().idField).toString();
    if (!bean->contains(info().idField))
        return apiMissingAttribute(info().idField);
    const auto existing = m_store.find(m_kind, id);
    if (!existing)
        return apiNotFound(info().noun);
    bean = forUpdate(*existing, entityToStore(m_kind, *bean));
    if (!bean)
        return bean.error();
    m_store.replace(m_kind, *bean);
    written(*bean);
    return reply(*bean, 200);
}

Response EntityEndpoint::patch(const QString &id, const Request &request)
{
    if (!hasType(request, "application/json-patch+json"))
        return wrongType(request);
    const auto existing = m_store.find(m_kind, id);
    if (!existing)
        return apiNotFound(info().noun);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isArray())
        return apiError(400, u"The patch is not a JSON array"_s, document.isNull() ? error.errorString() : QString());

    // The server patches its own object, in which a member without a value is there as null.
    // There the enumerations of scripts and attributes are their constants' names.
    const bool hasConstants = m_kind == Kind::Script || m_kind == Kind::Attribute;
    QJsonObject before = completeEntity(m_kind, *existing);
    for (const Field &field : info().fields) {
        if (!before.contains(field.name))
            before.insert(field.name, QJsonValue::Null);
        else if (hasConstants && !field.values.isEmpty())
            before.insert(field.name, asConstants(before.value(field.name)));
    }
    const auto patched = domain::applyJsonPatch(before, document.array());
    if (!patched)
        return apiError(400, u"The patch could not be applied"_s, patched.error().sentence());
    if (!patched->isObject())
        return apiError(400, u"The patch could not be applied"_s, u"The result is not an object"_s);
    QJsonObject object = patched->toObject();
    object.insert(info().idField, id); // the key is not to be patched
    Bean bean = checkedBean(info(), object);
    if (bean)
        bean = forPatch(*existing, entityToStore(m_kind, *bean));
    if (!bean)
        return bean.error();
    m_store.replace(m_kind, *bean);
    written(*bean);
    return reply(*bean, 200);
}

Response EntityEndpoint::remove(const QString &id)
{
    if (!m_store.remove(m_kind, id))
        return apiNotFound(info().noun);
    removed(id);
    return Response::empty(204);
}

} // namespace drover::sandbox
