// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "transport/completion.h"

#include <QMap>

/// A server in memory whose answers a test holds back and lets go.
class FakeAdminApi : public drover::server::AdminApi {
    Q_OBJECT

public:
    using Kind = drover::domain::EntityKind;

    ~FakeAdminApi() override { endHeld(); }
    template <typename T>
    using Task = QCoro::Task<drover::Result<T>>;

    Task<drover::server::EntityPage> list(Kind kind, drover::server::ListQuery query,
                                          drover::CancelToken cancel = {}) override;
    Task<drover::domain::Entity> get(Kind kind, QString id, drover::CancelToken cancel = {}) override;
    Task<drover::domain::Entity> create(Kind kind, QJsonObject json, drover::CancelToken cancel = {}) override;
    Task<drover::domain::Entity> patch(Kind kind, QString id, QJsonObject before, QJsonObject after,
                                       drover::CancelToken cancel = {}) override;
    Task<void> remove(Kind kind, QString id, drover::CancelToken cancel = {}) override;
    Task<QStringList> scriptTypes(drover::CancelToken cancel = {}) override;
    bool canRead(Kind) const override { return true; }
    bool canWrite(Kind) const override { return true; }
    QList<drover::server::SortColumn> sortColumns(Kind kind) const override;
    QString patchPreview(Kind, const QString &, const QJsonObject &, const QJsonObject &) const override { return {}; }

    /// Makes \a count entries that need no memory: row n is {"inum": "Cn", "clientName": "Client n"}.
    void setGenerated(qint64 count) { m_generated = count; }
    QList<QJsonObject> entries; ///< used when nothing is generated
    void tellChanged(Kind kind) { Q_EMIT changed(kind, {}); }

    /// While holding, lists wait for release().
    void setHolding(bool holding) { m_holding = holding; }
    /// Lets the oldest held answer go; with an error if there is one.
    void release(const std::optional<drover::Error> &error = {});
    /// Ends all held answers, as a server's connection does that is closed.
    void endHeld();
    int held() const { return static_cast<int>(m_held.size()); }
    /// "start+limit" of each question so far, with pattern and order.
    QStringList questions;
    int cancelled = 0;
    QString note; ///< what each answer says is missing from it

private:
    drover::Result<drover::server::EntityPage> answer(Kind kind, const drover::server::ListQuery &query) const;

    qint64 m_generated = -1;
    bool m_holding = false;
    QList<drover::transport::Completion<std::optional<drover::Error>>> m_held;
};
