// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/contextspec.h"
#include "uma/login/consentservice.h"
#include "uma/remarks.h"

namespace drover::uma {

/// One request of a consent flow. Lives in the frame of a task of ConsentService.
class ConsentPage {
public:
    ConsentPage(const Services &services, const Config &config, BrowserRequest request, Client client,
                std::optional<Login> login);

    QCoro::Task<LoginAnswer> start();
    QCoro::Task<LoginAnswer> show(QString page);
    QCoro::Task<LoginAnswer> submit(QString page);

private:
    QCoro::Task<bool> findScript();
    bool openSession();
    int step() const;
    void setStep(int step);
    bool previousPassed(int step) const;
    /// One method; undefined when the script did not come to an end.
    QCoro::Task<QJsonValue> ask(scripts::MethodCall method);
    QJsonObject spec() const;
    void take(const QJsonObject &state);
    void persist();

    QCoro::Task<LoginAnswer> authorize();
    QCoro::Task<LoginAnswer> goOn(int next, bool overridden);
    LoginAnswer finish();
    LoginAnswer deny();
    LoginAnswer errorAnswer(const QString &key);
    LoginAnswer broken();
    void tellShown(const LoginAnswer &answer, bool prepared);
    void tellSubmitted(const LoginAnswer &answer);
    EventSink &events() const { return *m_services.events; }

    Services m_services;
    Config m_config;
    RequestWorld m_world;
    Client m_client;
    std::optional<Login> m_login;
    LoginSession m_session; ///< of consent
    std::optional<LoadedScript> m_script;
    QString m_context; ///< id of the script's context; a new one where the server changed the session itself
    bool m_stale = true;
    QMap<QString, QString> m_pageAttributes;
    QString m_page;
    int m_step = 0;
    std::optional<bool> m_authorized;
    std::optional<int> m_nextStep;
    std::optional<Error> m_failure;
};

} // namespace drover::uma
