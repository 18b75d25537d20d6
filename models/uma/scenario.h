// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/login/pageentry.h"
#include "uma/umatypes.h"

#include <QJsonObject>

#include <optional>

namespace drover::uma {

/// A script of a scenario: its source is read from `file`, or stands in `source`.
struct ScenarioScript {
    QString name;
    QString file;   ///< as written; relative to the scenario's folder
    QString source; ///< text of the file once read
    QList<scripts::Property> properties;
    int level = 1;
    QString language = {}; ///< python or java; empty: what the file's name says
    QString inum = {};     ///< of the server's script that it was taken from; no part of the document

    bool operator==(const ScenarioScript &) const = default;
};

/// What a scenario expects. Absent members are not compared.
struct Expectation {
    std::optional<QString> decision;
    std::optional<QJsonObject> claims; ///< each must be in the result with this value; others may be there too
    // Of log-in and consent:
    std::optional<QString> user = {};
    std::optional<QString> acr = {};
    std::optional<QStringList> amr = {};
    std::optional<int> steps = {};           ///< pages that were submitted
    std::optional<QStringList> pages = {};   ///< all pages, in order
    std::optional<QJsonObject> session = {}; ///< each attribute must have this value; null: must not be there
    std::optional<QString> logout = {};      ///< "done", "failed", "redirect"
    bool isEmpty() const;
    bool operator==(const Expectation &) const = default;
};

/// What kind of flow a scenario plays.
enum class FlowType { Uma, PersonAuthentication, ConsentGathering };
/// "uma", "person_authentication" or "consent_gathering".
QString toString(FlowType type);
std::optional<FlowType> flowTypeFromString(const QString &text);

/// A flow to be run: who takes part, with which scripts, and what the person at the browser enters.
struct Scenario {
    FlowType type = FlowType::Uma;
    QString path; ///< file it was read from; empty if none
    QString description;
    QString name;
    Generation server = Generation::Janssen;
    QList<ScenarioScript> gathering;
    QList<ScenarioScript> policies;
    QStringList scopes{QStringLiteral("claim_gathering")};
    QString clientId = QStringLiteral("client-1");
    QJsonObject client; ///< further members of the client, for scripts that read it
    QString issuer = QStringLiteral("https://as");
    bool authenticated = false;
    bool hasUser = false;
    QJsonObject userAttributes;
    QMap<QString, QString> sessionAttributes; ///< of the login session
    QJsonObject pushedClaims;
    QString claimToken; ///< raw JWT; stands instead of pushedClaims
    QJsonObject pct;    ///< claims already in the PCT that the request names; empty: it names none
    QJsonObject oldPct; ///< claims of a PCT that the gathering URL names as `pct`; empty: it names none
    QList<QMap<QString, QString>> pages;
    QJsonObject config; ///< server settings that differ from the defaults, by their names in the server's configuration
    QList<ScenarioScript> scripts; ///< of a flow that is not UMA's: those of its type
    QString acr;                   ///< what the client asks for in acr_values; empty: the first script's name
    /// What is typed on the i-th page of a log-in; nothing where a page has no such fields.
    QList<std::optional<TypedCredentials>> credentials;
    QList<QMap<QString, QStringList>> requestParameters; ///< further fields of the i-th page
    bool logout = false; ///< the person logs out at the end
    QJsonObject world;   ///< what is around the scripts, as the script host's protocol has it
    QJsonObject answers; ///< the user's answers to simulated calls
    std::optional<Expectation> expect;
    QStringList warnings; ///< keys that nothing reads
    bool standIn = false; ///< `policies` holds Drover's stand-in alone, because the scenario has none

    /// Reads a file and the scripts it names. Errors are of Kind::Input and name the file and the key.
    static Result<Scenario> fromFile(const QString &path);
    /// Reads JSON text; `path` names it in errors and is the base of relative files. Scripts are read too.
    static Result<Scenario> fromBytes(const QByteArray &json, const QString &path);
    static Result<Scenario> fromJson(const QJsonObject &json, const QString &path);
    /// Adds what follows from the rest (the stand-in policy). The functions that read a scenario have done so.
    void complete();
    /// Settings of the server that the scenario asks for.
    Config serverConfig() const;
    /// The scripts as a server has them, gathering first, each with its own inum and DN.
    QList<scripts::ScriptSource> scriptSources() const;
    /// All scripts, whatever the type.
    QList<ScenarioScript> allScripts() const;
    /// Texts that no report of a run may hold: hidden properties and passwords.
    QStringList hiddenTexts() const;
    /// How many pages of a log-in or consent are submitted, and what on the i-th.
    qsizetype entryCount() const;
    PageEntry entry(qsizetype page) const;
    /// The requesting party's login session, if there is one.
    std::optional<Login> login() const;
    /// The document that fromJson() would read again; values that are the default are left out.
    QJsonObject toJson() const;
};

} // namespace drover::uma
