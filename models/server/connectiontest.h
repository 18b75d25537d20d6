// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/connection.h"

#include <optional>

namespace drover::server {

/**
 * Tries the way to a server step by step, so that a person sees where it ends: address and TLS, discovery, the token, its
 * scopes, the admin interface. A step that fails ends the test; those after it are left out.
 *
 * Owns a client of its own, so that it disturbs no connection. Nothing is written on the server. Main thread.
 */
class ConnectionTest : public QObject {
    Q_OBJECT

public:
    enum class Step { Address, Discovery, Token, Scopes, Interface };
    Q_ENUM(Step)
    enum class State {
        Waiting,
        Running,
        Done,
        Attention, ///< it works, with what text says
        Failed,
        LeftOut
    };
    Q_ENUM(State)

    struct Line {
        Step step = Step::Address;
        State state = State::Waiting;
        QString text; ///< what was found; where it failed, why
        QString next; ///< where it failed: what to do
        QString detail; ///< technical
    };

    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// No step takes longer than this, but for the time that a person needs in the browser. 15 s unless set.
    void setTimeLimit(int ms);

    /// One test at a time. Denied, Unreachable … is the error of the step that failed.
    QCoro::Task<Result<void>> run(ConnectionSettings settings, CancelToken cancel);

    const QList<Line> &lines() const { return m_lines; }
    QStringList grantedScopes() const { return m_granted; }
    /// Scopes that Drover can use and the token lacks; empty where the server does not tell them.
    QStringList missingScopes() const { return m_missing; }
    /// What the token may do; false until the scopes were seen.
    bool canRead(domain::EntityKind kind) const { return m_api && m_api->canRead(kind); }
    bool canWrite(domain::EntityKind kind) const { return m_api && m_api->canWrite(kind); }
    static QString title(Step step);

Q_SIGNALS:
    void lineChanged(int index);
    void certificateRefused(const drover::transport::CertificateRefusal &refusal);
    void devicePrompted(const drover::transport::DevicePrompt &prompt);
    void devicePromptEnded();

private:
    QCoro::Task<Result<void>> checkAddress(CancelToken cancel);
    QCoro::Task<Result<void>> checkDiscovery(CancelToken cancel);
    QCoro::Task<Result<void>> checkToken(CancelToken cancel);
    Result<void> checkScopes();
    QCoro::Task<Result<void>> checkInterface(CancelToken cancel);
    QCoro::Task<QString> version(CancelToken cancel);
    void begin(Step step);
    Result<void> end(Step step, Result<QString> found, bool attention = false);

    ConnectionSettings m_settings;
    transport::HttpClient *m_http;
    std::unique_ptr<transport::OAuthSession> m_session;
    std::unique_ptr<AdminApi> m_api;
    bool m_uma = false;
    QList<Line> m_lines;
    QStringList m_granted;
    QStringList m_missing;
};

} // namespace drover::server
