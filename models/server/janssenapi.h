// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "server/janssenscopes.h"
#include "transport/oauthsession.h"

namespace drover::server {

/**
 * The Janssen Config API (OpenAPI document of jans-config-api, operations under /api/v1).
 *
 * The session must outlive it. Lists are pages of at most 200 (`maxCount`); `startIndex` is an offset from 0.
 */
class JanssenApi : public AdminApi {
    Q_OBJECT

public:
    /// \a base ends in /api/v1.
    JanssenApi(transport::OAuthSession &session, QUrl base, QObject *parent = nullptr);
    ~JanssenApi() override;

    QCoro::Task<Result<EntityPage>> list(domain::EntityKind kind, ListQuery query, CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> get(domain::EntityKind kind, QString id, CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> create(domain::EntityKind kind, QJsonObject json,
                                               CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> patch(domain::EntityKind kind, QString id, QJsonObject before,
                                              QJsonObject after, CancelToken cancel = {}) override;
    QCoro::Task<Result<void>> remove(domain::EntityKind kind, QString id, CancelToken cancel = {}) override;
    QCoro::Task<Result<QStringList>> scriptTypes(CancelToken cancel = {}) override;

    bool canRead(domain::EntityKind kind) const override;
    bool canWrite(domain::EntityKind kind) const override;
    ListAbilities listAbilities(domain::EntityKind kind) const override;
    QUrl listUrl(domain::EntityKind kind, const ListQuery &query) const override;
    QUrl objectUrl(domain::EntityKind kind, const QString &id) const override;
    QList<SortColumn> sortColumns(domain::EntityKind kind) const override;
    QString patchPreview(domain::EntityKind kind, const QString &id, const QJsonObject &before,
                         const QJsonObject &after) const override;

    /// The scopes that reading and writing everything Drover manages needs.
    static QStringList wantedScopes();

private:
    QUrl urlOf(domain::EntityKind kind, const QString &id = {}) const;
    Error refusal(const transport::HttpReply &reply, const QString &what, domain::EntityKind kind, Access access) const;

    transport::OAuthSession &m_session;
    QUrl m_base;
};

} // namespace drover::server
