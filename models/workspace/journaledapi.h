// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "workspace/journal.h"

#include <QPointer>

namespace drover::workspace {

/// Who writes where, for the journal.
struct JournalOrigin {
    QString profileId;
    QString profileName;
    QString server;
    QString login;
};

/**
 * Another admin interface with every write noted in a journal: before it is sent and when its answer came. Reads go
 * straight through.
 *
 * A journal that can't be written stops no write; journalFailed() tells it. Lives no longer than the inner interface
 * is of use: calls after its end fail as Cancelled. \a journal outlives this object.
 */
class JournaledApi : public server::AdminApi {
    Q_OBJECT

public:
    JournaledApi(server::AdminApi &inner, Journal &journal, JournalOrigin origin, QObject *parent = nullptr);

    QCoro::Task<Result<server::EntityPage>> list(domain::EntityKind kind, server::ListQuery query,
                                                 CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> get(domain::EntityKind kind, QString id, CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> create(domain::EntityKind kind, QJsonObject json,
                                               CancelToken cancel = {}) override;
    QCoro::Task<Result<domain::Entity>> patch(domain::EntityKind kind, QString id, QJsonObject before,
                                              QJsonObject after, CancelToken cancel = {}) override;
    QCoro::Task<Result<void>> remove(domain::EntityKind kind, QString id, CancelToken cancel = {}) override;
    QCoro::Task<Result<QStringList>> scriptTypes(CancelToken cancel = {}) override;
    bool canRead(domain::EntityKind kind) const override;
    bool canWrite(domain::EntityKind kind) const override;
    server::ListAbilities listAbilities(domain::EntityKind kind) const override;
    QUrl listUrl(domain::EntityKind kind, const server::ListQuery &query) const override;
    QUrl objectUrl(domain::EntityKind kind, const QString &id) const override;
    QString fieldName(domain::EntityKind kind, const QString &field) const override;
    QList<server::SortColumn> sortColumns(domain::EntityKind kind) const override;
    QString patchPreview(domain::EntityKind kind, const QString &id, const QJsonObject &before,
                         const QJsonObject &after) const override;

Q_SIGNALS:
    void journalFailed(const drover::Error &error);

private:
    QString begin(JournalEntry::Act act, domain::EntityKind kind, const QString &id, const QJsonObject &before,
                  const QJsonObject &after);
    void end(const QString &entry, const QString &id, const Result<domain::Entity> &stored);
    void tell(const Result<void> &written);

    QPointer<server::AdminApi> m_inner;
    Journal &m_journal;
    JournalOrigin m_origin;
};

} // namespace drover::workspace
