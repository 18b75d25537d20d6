// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/contextspec.h"
#include "uma/remarks.h"
#include "uma/scriptcalls.h"
#include "uma/tokenservice.h"

namespace drover::uma {

/// One request to the token endpoint from its first check to its answer. Lives in the frame of TokenService::answer().
class TokenExchange {
public:
    TokenExchange(const Services &services, const Config &config, TokenRequest request,
                  QHash<QString, QString> &answered);
    QCoro::Task<TokenAnswer> run();

private:
    template <class T>
    using Step = tl::expected<T, TokenAnswer>;
    /// A policy script as one scope of the request names it, with a context of its own.
    struct Visit {
        Scope scope;
        LoadedScript script;
        QString context;
        QByteArray spec; ///< JSON text
        QJsonObject redirectParams;
    };

    Step<void> validate();
    Step<void> validateTicket();
    Step<void> validateClaimToken();
    Step<void> validateTokens();
    Step<void> validateScopes();
    void updatePct();
    void mergePct(Pct pct, const std::optional<Pct> &fromTicket, bool requestNamesPct);

    QCoro::Task<Step<void>> gatherNeeds();
    QCoro::Task<Step<void>> visit(CandidateScope scope, QString dn);
    QCoro::Task<Step<void>> ask(Visit &visit);
    bool takeRequiredClaims(const Visit &visit, const QJsonArray &required);
    bool isPresent(const QString &claim) const;
    TokenAnswer needInfo();
    QString redirectUser(const QString &ticket);

    QCoro::Task<Step<void>> evaluate();
    QCoro::Task<Step<bool>> authorizeScopes(QStringList scopeDns, QString resourceId);
    QCoro::Task<Step<void>> evaluateExpression(Permission &permission, Resource resource);

    TokenAnswer grant();
    void addScopes();
    TokenAnswer refuse(int status, const QString &code, const QString &reason) const;
    TokenAnswer broken(const Error &error) const;
    TokenAnswer finish(TokenAnswer answer);
    EventSink &events() const { return *m_services.events; }

    Services m_services;
    Config m_config;
    TokenRequest m_request;
    QHash<QString, QString> &m_answered;
    ScriptCalls m_calls;
    AuthorizationFacts m_facts;
    RequestFacts m_requestFacts;
    std::optional<Pct> m_requestPct;
    std::optional<Rpt> m_rpt;
    Pct m_pct;
    bool m_hasClaimToken = false;
    QList<Visit> m_visits;
    QJsonArray m_missing; ///< definitions of the claims that are missing, in the order found
    QString m_gatheringId;
    QJsonObject m_putClaims; ///< what the scripts of this request put so far
};

} // namespace drover::uma
