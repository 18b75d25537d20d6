// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripttypes.h"
#include "uma/events.h"
#include "uma/scenario.h"

namespace drover::uma {

/// One page of a flow.
struct FlowStep {
    int step = 0;
    QString page;
    std::optional<bool> prepared;
    std::optional<QMap<QString, QString>> pageClaims; ///< absent: shown and not submitted
    std::optional<bool> gathered;
    std::optional<int> nextStep;
    std::optional<QString> redirect; ///< URL of redirectToExternalUrl, if the browser was sent there
    QStringList log;                 ///< lines that the scripts printed in this step, in order
    // Of log-in and consent: `gathered` is what authenticate or authorize answered.
    FlowType type = FlowType::Uma;
    QJsonObject submitted = {}; ///< what was entered, without passwords; `pageClaims` is empty then
    QStringList messages = {};  ///< what the page showed, and what the answer to its submission did

    QJsonObject toJson() const;
    static FlowStep fromJson(const QJsonObject &json);
};

struct FlowPolicy {
    QString name;
    bool authorized = false;
};

struct FlowError {
    int status = 500;
    QString code;
    QString message;
};

struct FlowRemark {
    QString code;
    QString text;
};

/// What came of a log-in or consent besides its steps.
struct LoginOutcome {
    QString user; ///< who is logged in; empty for nobody
    QString acr;
    QJsonArray amr;      ///< of the id_token
    QJsonObject session; ///< attributes at the end, without those of the request
    QString logout;      ///< "done", "failed", "redirect"; empty: nobody logged out
    std::optional<QString> logoutUrl;

    QJsonObject toJson() const;
    static LoginOutcome fromJson(const QJsonObject &json);
};

/// What a flow came to; toJson() gives the document that `drover-cli flow run --json` prints.
struct FlowResult {
    QString name;
    QString decision; ///< "granted", "denied", "need_info", "error"
    bool passed = true;
    QStringList failures; ///< what differed from the expectation, one sentence each
    QList<FlowStep> steps;
    QJsonObject claims;
    QStringList requiredClaims;
    int ticketRotations = 0;
    QList<FlowPolicy> policies;
    std::optional<FlowError> error;
    QList<scripts::ScriptError> scriptErrors;
    QList<FlowRemark> remarks;
    QList<scripts::Simulated> simulated;
    QJsonArray effects = {}; ///< mail, HTTP requests and files that scripts asked for, in order
    double durationMs = 0;
    FlowType type = FlowType::Uma;
    LoginOutcome login = {}; ///< of log-in and consent

    QJsonObject toJson() const;
    static FlowResult fromJson(const QJsonObject &json);
};

/// Makes a FlowResult out of the events of one flow alone, so that every way to run a flow gives the same result.
class FlowResultBuilder {
public:
    void add(const Event &event);
    void add(const QList<Event> &events);
    /// An ending that no event tells, because the flow broke off on the client's side.
    void setError(const FlowError &error);
    /// The result as of now; compares with the scenario's expectation.
    FlowResult result(const Scenario &scenario, double durationMs) const;

private:
    void addLoaded(const QJsonObject &data);
    void addCall(const QJsonObject &data);
    void addPage(const QJsonObject &data);
    void addSubmit(const QJsonObject &data);
    void addPolicy(const QJsonObject &data);
    void addDecision(const QJsonObject &data);
    void addRemark(const QJsonObject &data);
    void addSimulated(const QJsonArray &list);
    void addEffects(const QJsonArray &list);
    bool addOfLogin(const Event &event);
    void addLoginPage(const QJsonObject &data);
    void addLoginSubmit(const QJsonObject &data);
    void takeLog(const QJsonArray &log);

    FlowResult m_result;
    QStringList m_log;     ///< printed since the last step was told
    QString m_pageAsNamed; ///< the page behind the last redirect, in the script's own spelling
    bool m_needInfoSeen = false;
    bool m_policiesAskedAgain = false; ///< the next answer of a policy belongs to a new token request
};

} // namespace drover::uma
