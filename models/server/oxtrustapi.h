// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "server/oxtrustlist.h"
#include "transport/oauthsession.h"

#include <chrono>
#include <memory>

namespace drover::server {

/**
 * The oxTrust API of Gluu 4 (OpenAPI document of oxTrust, operations under /api/v1), in whichever protection mode the
 * session works.
 *
 * The session must outlive it. Objects keep this server's own names and forms (constants, milliseconds). Lists come as
 * a whole; one that was fetched serves the pages after the first, until something is written or it is asked for anew.
 *
 * There is no conditional write. patch() reads the object again, compares, sends the whole object, and reads back; and
 * so that two consoles can't overwrite each other unnoticed between one's look and its write, it looks once more after
 * the settle time, and calls its own write in doubt (Kind::Conflict) where look and write together took longer than that.
 * So of two writes that crossed at least one ends in a Conflict, provided that both consoles do this.
 */
class OxTrustApi : public AdminApi {
    Q_OBJECT

public:
    /// \a base ends in /identity/restv1/api/v1.
    OxTrustApi(transport::OAuthSession &session, QUrl base, QObject *parent = nullptr);
    ~OxTrustApi() override;

    QCoro::Task<Result<EntityPage>> list(domain::EntityKind kind, ListQuery query, CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> get(domain::EntityKind kind, QString id, CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> create(domain::EntityKind kind, QJsonObject json,
                                               CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> patch(domain::EntityKind kind, QString id, QJsonObject before,
                                              QJsonObject after, CancelToken cancel = {}) override;
    QCoro::Task<Result<void>> remove(domain::EntityKind kind, QString id, CancelToken cancel = {}) override;
    /// The server has no list of its types; these are the ones of Gluu 4.
    QCoro::Task<Result<QStringList>> scriptTypes(CancelToken cancel = {}) override;

    bool canRead(domain::EntityKind kind) const override;
    bool canWrite(domain::EntityKind kind) const override;
    ListAbilities listAbilities(domain::EntityKind kind) const override;
    QUrl listUrl(domain::EntityKind kind, const ListQuery &query) const override;
    QUrl objectUrl(domain::EntityKind kind, const QString &id) const override;
    QString fieldName(domain::EntityKind kind, const QString &field) const override;
    QList<SortColumn> sortColumns(domain::EntityKind kind) const override;
    QString patchPreview(domain::EntityKind kind, const QString &id, const QJsonObject &before,
                         const QJsonObject &after) const override;

    /// See the class; 0 leaves the second look out. The same value should be used by all consoles of a server.
    void setSettleTime(std::chrono::milliseconds time);
    /// Answers that are larger are broken off. 64 MiB unless set.
    void setLargestAnswer(qint64 bytes);

    /// The scopes that reading and writing everything Drover manages needs.
    static QStringList wantedScopes();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::server
