// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/gathercontext.h"

namespace drover::uma {

/// One request to the claims-gathering endpoint. Lives in the frame of Gatherer::start().
class GatherStart {
public:
    GatherStart(const Services &services, const Config &config, GatherRequest request);
    QCoro::Task<HttpAnswer> run();

private:
    using Step = tl::expected<void, HttpAnswer>;

    void restoreParameters();
    Step validateClient();
    Step validateTicket();
    QCoro::Task<Step> findScript();
    Step configure();
    QCoro::Task<HttpAnswer> firstPage();
    HttpAnswer redirectToPage(const QJsonValue &page);

    HttpAnswer refuse(int status, const QString &code, const QString &reason);
    HttpAnswer redirectError(const QString &code);
    HttpAnswer serverError(const QString &reason);
    HttpAnswer broken(const Error &error);
    HttpAnswer finish(HttpAnswer answer);
    EventSink &events() const { return *m_services.events; }

    Services m_services;
    Config m_config;
    GatherRequest m_request;
    GatherContext m_context;
    QList<Permission> m_permissions;
    bool m_decided = false; ///< the answer's decision has been told
};

} // namespace drover::uma
