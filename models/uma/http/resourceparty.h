// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transport/oauthsession.h"
#include "uma/http/flowmessage.h"
#include "uma/http/umametadata.h"

#include <QCoroTask>
#include <QStringList>

#include <optional>

namespace drover::uma {

class FlowChannel;

/**
 * The beginning and the end of a flow, where the resource server takes part: a ticket is got, and an RPT is used.
 *
 * Either the client calls a protected resource, or, where a permission is set, the resource server asks the
 * authorization server itself (FedAuthz §4) and looks into the RPT (FedAuthz §5). The channel must outlive it.
 */
class ResourceParty {
public:
    explicit ResourceParty(FlowChannel &channel);

    void setMetadata(const UmaMetadata &metadata) { m_metadata = metadata; }
    void setPath(const QString &path);
    void setPermission(const QString &resourceId, const QStringList &scopes);

    QCoro::Task<Result<QString>> obtainTicket();
    QCoro::Task<Result<void>> useRpt(QString rpt);

private:
    struct Permission {
        QString resourceId;
        QStringList scopes;
    };

    QCoro::Task<Result<QString>> callResource();
    QCoro::Task<Result<QString>> askPermission();
    QCoro::Task<Result<void>> callWithRpt(QString rpt);
    QCoro::Task<Result<void>> introspect(QString rpt);
    QCoro::Task<Result<transport::HttpReply>> sendAsResourceServer(FlowMessage message, transport::HttpRequest request);

    FlowChannel &m_channel;
    transport::OAuthSession m_session;
    UmaMetadata m_metadata;
    QString m_path = QStringLiteral("/posts/1");
    std::optional<Permission> m_permission;
};

} // namespace drover::uma
