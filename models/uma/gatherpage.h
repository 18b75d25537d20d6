// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/gathercontext.h"

namespace drover::uma {

/// One request for a page of claims gathering, shown or submitted. Lives in the frame of Gatherer::showPage() or
/// submit().
class GatherPage {
public:
    GatherPage(const Services &services, const Config &config, PageRequest request);
    QCoro::Task<PageAnswer> show();
    QCoro::Task<PageAnswer> submit();

private:
    /// Runs the viewAction; nothing if the page goes on, else the answer that ends the request.
    QCoro::Task<std::optional<PageAnswer>> prepare();
    QCoro::Task<PageAnswer> prepareForStep();
    QCoro::Task<bool> findScript();
    QCoro::Task<PageAnswer> gather();
    QCoro::Task<PageAnswer> advance(int next, bool overridden);
    PageAnswer succeed();

    PageAnswer outcome(const QString &outcome);
    PageAnswer sameAgain();
    PageAnswer broken(const Error &error);
    void tellSubmitted(const PageAnswer &answer);
    PageAnswer finish(PageAnswer answer);
    EventSink &events() const { return *m_services.events; }

    Services m_services;
    Config m_config;
    PageRequest m_request;
    GatherContext m_context;
    QString m_page;
    QMap<QString, QString> m_submitted; ///< as the requesting party entered it
    int m_step = 0;
    std::optional<bool> m_gathered;
    std::optional<int> m_nextStep;
    std::optional<Error> m_libraryFailure;
};

} // namespace drover::uma
