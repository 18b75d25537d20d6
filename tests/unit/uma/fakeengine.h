// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scriptengine.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace drover::tests {

/// What a scripted method gets in the place of Jython's context object.
struct FakeCall {
    int step = 0;           ///< the int argument, if the method has one
    QJsonObject spec;       ///< the context as the engine under test described it
    QJsonObject *putClaims; ///< shared in the request
    QJsonObject *session;   ///< session attributes
    QJsonObject *pctClaims;
    QJsonObject *redirectParams;
    QString *externalUrl;
    QJsonValue *persisted;

    QString pageClaim(const QString &name) const { return spec.value(u"pageClaims").toObject().value(name).toString(); }
    bool hasPageClaim(const QString &name) const { return spec.value(u"pageClaims").toObject().contains(name); }
    void gatherClaim(const QString &name, const QJsonValue &value) const { pctClaims->insert(name, value); }
    void putClaim(const QString &name, const QJsonValue &value) const { putClaims->insert(name, value); }
    /// As the servers' look-up for policies.
    QJsonValue claim(const QString &name) const;
    void addRedirectParam(const QString &name, const QString &value) const;
    void setSessionAttribute(const QString &name, const QString &value) const { session->insert(name, value); }
    void persist() const
    {
        *persisted =
            QJsonObject{{QStringLiteral("sessionAttributes"), *session}, {QStringLiteral("pctClaims"), *pctClaims}};
    }
};

/// Thrown by a scripted method: what a Python exception would be.
struct FakeRaise {
    QString type;
};

/// A script host made of C++ functions. A script is found by its name; a method it has not raises, as Jython's does.
class FakeEngine : public scripts::ScriptEngine {
public:
    using Method = std::function<QJsonValue(const FakeCall &)>;
    using Script = QHash<QString, Method>;

    QHash<QString, Script> scripts;
    QHash<QString, scripts::LoadReply::State> states; ///< of scripts that shall not load
    QStringList calls;                                ///< "script.method", in order
    QList<int> batches;                               ///< size of each
    QStringList ended;                                ///< request ids
    int loads = 0;
    int destroyed = 0;
    QString failOn;                                   ///< "script.method" whose call breaks off
    Error::Kind failWith = Error::Kind::Timeout;

    QCoro::Task<Result<scripts::LoadReply>> load(scripts::ScriptSource source) override;
    QCoro::Task<Result<scripts::CallReply>> call(scripts::CallRequest request) override;
    QCoro::Task<Result<void>> destroy(int handle) override;
    void endRequest(QString requestId) override { ended.append(requestId); }
    QCoro::Task<Result<QJsonArray>> check(QString, QString, QString, scripts::Generation) override
    {
        co_return QJsonArray();
    }
    void stop() override {}
    /// As when the host's process ends.
    void lose() { loseHandles({Error::Kind::Unreachable, QStringLiteral("lost"), {}, {}, {}, 0}); }

    qsizetype count(const QString &call) const { return calls.count(call); }

private:
    struct Context {
        QJsonObject spec;
        QJsonObject session;
        QJsonObject pctClaims;
        QJsonObject redirectParams;
        QString externalUrl;
        QJsonValue persisted;
    };
    scripts::MethodReply one(const QString &script, const scripts::MethodCall &call, Context &context,
                             QJsonObject &putClaims);

    QHash<int, QString> m_handles;
    int m_lastHandle = 0;
    QHash<QString, Context> m_contexts;
    QHash<QString, QJsonObject> m_putClaims; ///< by request
};

/// A list of claim definitions, as a policy answers it.
QJsonArray claimDefinitions(const QStringList &names);
/// Country on step 1, city on step 2, as in the tutorial.
FakeEngine::Script tutorialGathering();
/// Wants country and city, names `gathering`, authorizes US and NY.
FakeEngine::Script tutorialPolicy(const QString &gathering = QStringLiteral("gather"));

} // namespace drover::tests
