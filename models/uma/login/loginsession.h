// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace drover::uma {

/// A browser's session at the authorization server: that of log-in (cookie `session_id`) or of consent
/// (`consent_session_id`). An attribute may be a null text, as in the servers' maps.
struct LoginSession {
    QString id;
    QString outsideSid; ///< what clients see of it (`sid`)
    QString userDn;
    bool authenticated = false;
    QMap<QString, QString> attributes;

    /// A new one, not authenticated.
    static LoginSession make();
    bool operator==(const LoginSession &) const = default;
};

/// The sessions of a server, in memory. The oldest go first beyond ten thousand. One thread.
class LoginSessions {
public:
    std::optional<LoginSession> find(const QString &id) const;
    void save(const LoginSession &session);
    void remove(const QString &id);
    void clear();

private:
    QHash<QString, LoginSession> m_sessions;
    QStringList m_order; ///< ids, the oldest first
};

/// The attributes by which the servers keep a log-in's course and its working parameters. Functions over a map.
namespace authattributes {

/// The step of `auth_step`; nothing if there is none that is a number.
std::optional<int> step(const QMap<QString, QString> &attributes);
void setStep(QMap<QString, QString> &attributes, int step);
void markPassed(QMap<QString, QString> &attributes, int step);
bool previousPassed(const QMap<QString, QString> &attributes, int step);
/// Goes to a step that getNextStep named: the marks from there to the current step are taken away.
void resetTo(QMap<QString, QString> &attributes, int step);

/// Stores the working parameters that `names` lists with their types; names that are not set are left out. Gives those
/// whose value the servers can't keep, and store as null.
QStringList keepParameters(QMap<QString, QString> &attributes, const QStringList &names, const QJsonObject &working);
/// The working parameters that were kept, typed.
QJsonObject keptParameters(const QMap<QString, QString> &attributes);
void clearParameters(QMap<QString, QString> &attributes);
/// Without what is of the request or changes with each run: what a result may show.
QJsonObject shown(const QMap<QString, QString> &attributes);
/// The parameters of an authorization request that the servers keep in the session.
bool isRequestParameter(const QString &name);

} // namespace authattributes

} // namespace drover::uma
