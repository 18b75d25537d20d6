// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/login/loginservice.h"
#include "uma/remarks.h"

namespace drover::uma {

/// One request for a page of log-in, shown or submitted. Lives in the frame of a task of LoginService.
class LoginPage {
public:
    LoginPage(const Services &services, const Config &config, BrowserRequest request);

    /// For a session that was just made: the servers prepare its first page in the same request.
    QCoro::Task<LoginAnswer> showFirst(LoginSession session, QString page);
    QCoro::Task<LoginAnswer> show(QString page);
    QCoro::Task<LoginAnswer> submit(QString page, bool returned);

private:
    enum class Outcome { Success, Failure, NoPermissions, Expired, AuthenticationFailed };

    QCoro::Task<Outcome> prepare();
    QCoro::Task<Outcome> takeAlternative();
    QCoro::Task<Outcome> authenticate();
    QCoro::Task<Outcome> goOn(int next, bool overridden);
    QCoro::Task<Outcome> finish();
    bool openSession();
    QCoro::Task<bool> findScripts();
    const LoadedScript *scriptOf(const QString &acr) const;
    QCoro::Task<void> keepParameters(int step);
    QCoro::Task<QJsonValue> ask(QString method, QJsonArray args);
    void tellLostParameters();

    LoginAnswer failure(Outcome outcome, bool returned);
    LoginAnswer errorAnswer(const QString &code, const QStringList &keys);
    LoginAnswer broken();
    LoginAnswer afterScript(LoginAnswer answer);
    void tellShown(const LoginAnswer &answer, std::optional<bool> prepared, bool again);
    void tellSubmitted(const LoginAnswer &answer);
    EventSink &events() const { return *m_services.events; }

    Services m_services;
    Config m_config;
    RequestWorld m_world;
    QList<LoadedScript> m_scripts;
    std::optional<LoadedScript> m_script;
    QString m_page;
    int m_step = 0; ///< step that the session was on when the request came
    std::optional<bool> m_authenticated;
    std::optional<int> m_nextStep;
    LoginAnswer m_answer; ///< what success leads to
    std::optional<Error> m_failure;
};

} // namespace drover::uma
