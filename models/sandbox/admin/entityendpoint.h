// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/admin/beanreader.h"
#include "sandbox/admin/listrequest.h"
#include "sandbox/store/entitystore.h"

#include <QCoroTask>


namespace drover::sandbox {

/// What the Config API does with one kind of object; each kind says what is special about it. Nothing is committed here.
class EntityEndpoint
{
public:
    EntityEndpoint(Kind kind, EntityStore &store);
    virtual ~EntityEndpoint();
    EntityEndpoint(const EntityEndpoint &) = delete;
    EntityEndpoint &operator=(const EntityEndpoint &) = delete;

    Kind kind() const { return m_kind; }

    /// A page; `type` filters scopes and scripts, empty for all.
    QCoro::Task<Response> list(Request request, QString type = {});
    Response get(const QString &id);
    Response create(const Request &request);
    Response update(const Request &request);
    /// RFC 6902. A test that does not hold, and a patch that cannot be applied, are 400.
    Response patch(const QString &id, const Request &request);
    Response remove(const QString &id);

protected:
    /// Completes a new object, id included, or refuses it.
    virtual Bean forCreate(QJsonObject given, const Request &request) = 0;
    /// Completes an object that replaces `existing`, or refuses it.
    virtual Bean forUpdate(const QJsonObject &existing, QJsonObject given) = 0;
    /// Completes what a patch made of `existing`. By default as forUpdate() does.
    virtual Bean forPatch(const QJsonObject &existing, QJsonObject patched);
    /// Told after a write, before it is committed.
    virtual void written(const QJsonObject &stored);
    virtual void removed(const QString &id);

    EntityStore &store() { return m_store; }
    const KindInfo &info() const { return infoOf(m_kind); }

private:
    Response reply(const QJsonObject &stored, int status) const;

    Kind m_kind;
    EntityStore &m_store;
    QHash<QString, QByteArray> m_written; ///< bodies of single objects as they were answered, by id
    QString m_writtenState;               ///< of the store that they are of
};

} // namespace drover::sandbox
