// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowmessagemodel.h"

#include "uma/http/httpflow.h"

#include <algorithm>

namespace drover::tables {

using uma::FlowMessage;
using uma::HttpFlow;

FlowMessageModel::FlowMessageModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FlowMessageModel::setFlow(HttpFlow *flow)
{
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    clear();
    if (!flow)
        return;
    connect(flow, &HttpFlow::messageStarted, this, &FlowMessageModel::put);
    connect(flow, &HttpFlow::messageAdded, this, &FlowMessageModel::put);
}

void FlowMessageModel::put(const FlowMessage &message)
{
    const auto known = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const FlowMessage &old) { return old.index == message.index; });
    if (known != m_messages.end()) {
        *known = message;
        const QModelIndex changed = index(static_cast<int>(known - m_messages.begin()));
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    const int row = static_cast<int>(m_messages.size());
    beginInsertRows({}, row, row);
    m_messages << message;
    endInsertRows();
}

void FlowMessageModel::clear()
{
    beginResetModel();
    m_messages.clear();
    endResetModel();
}

int FlowMessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant FlowMessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FlowMessage &message = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message.title;
    case Qt::ToolTipRole:
        return message.meaning;
    case MessageRole:
        return QVariant::fromValue(message);
    case FromRole:
        return static_cast<int>(message.from);
    case ToRole:
        return static_cast<int>(message.to);
    case StatusRole:
        return message.status;
    case ToneRole:
        return static_cast<int>(message.tone);
    case PendingRole:
        return message.status == 0;
    default:
        return {};
    }
}

} // namespace drover::tables
