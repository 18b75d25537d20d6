// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/login/loginanswer.h"
#include "uma/login/requestworld.h"

namespace drover::uma {

/// Consent by consent_gathering scripts: the bean `consentGatherer` as the servers carry it out (ConsentGathererService).
/// Tells its course as events. One thread: that of the engine. The object must stay alive until its tasks have ended.
class ConsentService {
public:
    /// `services` must have sessions.
    ConsentService(Services services, Config config);
    void setServices(const Services &services) { m_services = services; }
    void setConfig(const Config &config) { m_config = config; }

    /// Begins, for a person who is logged in: makes the consent session and names the first page.
    QCoro::Task<LoginAnswer> start(BrowserRequest request, Client client, std::optional<Login> login);
    /// The page's viewAction `consentGatherer.prepareForStep`.
    QCoro::Task<LoginAnswer> showPage(BrowserRequest request, QString page, Client client, std::optional<Login> login);
    /// The page's buttons `consentGatherer.authorize`: allowing and refusing are the script's to tell apart.
    QCoro::Task<LoginAnswer> submit(BrowserRequest request, QString page, Client client, std::optional<Login> login);

private:
    Services m_services;
    Config m_config;
};

/// The consent script that counts: the one with the highest level, the first on a tie. What could not be loaded at all is
/// passed over, a dummy is not.
std::optional<LoadedScript> consentScript(const QList<LoadedScript> &scripts);

} // namespace drover::uma
