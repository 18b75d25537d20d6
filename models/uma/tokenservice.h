// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/services.h"
#include "uma/umatypes.h"

#include <QCoroTask>
#include <QHash>

namespace drover::uma {

/// A request to the token endpoint with the UMA grant, after client authentication.
struct TokenRequest {
    QString requestId; ///< unique; names the claims that the scripts of this request share. Empty: one is made
    QString grantType;
    QString ticket;
    QString claimToken;
    QString claimTokenFormat;
    QString pct;
    QString rpt;
    QString scope;
    Client client;
    QString loginId; ///< cookie `session_id`; empty for none
    QString ip = QStringLiteral("127.0.0.1");
    QMap<QString, QStringList> parameters; ///< all form parameters, for scripts that read the raw request
};

struct TokenAnswer {
    int status = 200;
    QJsonObject body;
    QString reason; ///< the server's own words on an error, which it sends only if errorReasonEnabled is on
    /// Set when no server would have answered like this: a script was stopped after its time limit (504
    /// "script_timeout") or the script host was lost (503 "script_host_lost").
    std::optional<Error> hostFailure;
};

/// The token endpoint's grant `urn:ietf:params:oauth:grant-type:uma-ticket` (UMA 2.0 Grant §3.3.1 to §3.3.6), as Gluu
/// and Janssen servers carry it out: order of checks, status codes and departures from the specification included. The
/// latter are told as remarks when they matter. Errors are answers, never exceptions. One thread: that of the engine.
class TokenService {
public:
    TokenService(Services services, Config config);
    void setConfig(const Config &config);

    /// Answers one request. The service must stay alive until the task has ended.
    QCoro::Task<TokenAnswer> answer(TokenRequest request);

private:
    Services m_services;
    Config m_config;
    QHash<QString, QString> m_answered; ///< tickets that got a final answer, and which; for a remark, bounded
};

} // namespace drover::uma
