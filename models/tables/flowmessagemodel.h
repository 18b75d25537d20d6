// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/http/flowmessage.h"

#include <QAbstractListModel>
#include <QPointer>

namespace drover::uma {
class HttpFlow;
}

namespace drover::tables {

/// The messages of a flow in order, with the answer filled in when it comes.
class FlowMessageModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole + 1, ///< uma::FlowMessage
        FromRole,                       ///< int of uma::Party
        ToRole,
        StatusRole,
        ToneRole,    ///< int of uma::MessageTone
        PendingRole, ///< bool: no answer yet
    };

    explicit FlowMessageModel(QObject *parent = nullptr);

    /// Follows \a flow from now on and forgets what was before; null only forgets.
    void setFlow(uma::HttpFlow *flow);
    void put(const uma::FlowMessage &message);
    void clear();
    const QList<uma::FlowMessage> &messages() const { return m_messages; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QPointer<QObject> m_flow;
    QList<uma::FlowMessage> m_messages;
};

} // namespace drover::tables
