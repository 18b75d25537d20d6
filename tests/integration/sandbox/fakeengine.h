// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scriptengine.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace drover::test {

/// A script engine without scripts: C++ functions play the tutorial's policy and gathering script, or whatever a test puts
/// in their place. Remembers what it was asked to do.
class FakeEngine : public scripts::ScriptEngine
{
    Q_OBJECT

public:
    /// Answers one method call; `state` is the context, which it may change.
    using Behaviour = std::function<QJsonValue(const QString &method, const QJsonArray &args, QJsonObject &state)>;

    QCoro::Task<Result<scripts::LoadReply>> load(scripts::ScriptSource source) override;
    QCoro::Task<Result<scripts::CallReply>> call(scripts::CallRequest request) override;
    QCoro::Task<Result<void>> destroy(int handle) override;
    void endRequest(QString requestId) override;
    QCoro::Task<Result<QJsonArray>> check(QString name, QString type, QString source, scripts::Generation server) override;
    void stop() override;
    /// All handles become invalid, as when a host process is killed.
    void lose();

    QHash<QString, Behaviour> behaviours;   ///< by script name, before the built-in ones
    QHash<QString, QString> loadErrors;     ///< by script name: what the server would store
    QHash<QString, scripts::ScriptError> raised; ///< "name.method": the exception that the method raises
    std::optional<Error> failure;           ///< every load and call ends with it
    QStringList journal;                    ///< "load name@revision", "destroy name", "call name.method"

private:
    QJsonValue answer(const scripts::ScriptSource &script, const scripts::MethodCall &call, QJsonObject &state);

    QHash<int, scripts::ScriptSource> m_scripts;
    QHash<QString, QJsonObject> m_contexts;
    int m_lastHandle = 0;
};

/// The tutorial's policy: grants country US and city NY.
QJsonValue tutorialPolicy(const QString &method, const QJsonArray &args, QJsonObject &state);
/// The tutorial's gathering script: country, then city; a blank value is refused.
QJsonValue tutorialGathering(const QString &method, const QJsonArray &args, QJsonObject &state);

} // namespace drover::test
