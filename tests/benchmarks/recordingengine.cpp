// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingengine.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

RecordingEngine::RecordingEngine(scripts::ScriptEngine &engine, QObject *parent)
    : ScriptEngine(parent)
    , m_engine(engine)
{
    connect(&engine, &ScriptEngine::logged, this, &ScriptEngine::logged);
    connect(&engine, &ScriptEngine::lost, this, &RecordingEngine::loseHandles);
}

QCoro::Task<Result<scripts::LoadReply>> RecordingEngine::load(scripts::ScriptSource source)
{
    Result<scripts::LoadReply> reply = co_await m_engine.load(source);
    if (reply) {
        m_scripts.append(QJsonObject{{u"handle"_s, reply->handle},
                                     {u"className"_s, reply->className},
                                     {u"script"_s, source.toJson()},
                                     {u"server"_s, scripts::toString(source.server)}});
    }
    co_return reply;
}

QCoro::Task<Result<scripts::CallReply>> RecordingEngine::call(scripts::CallRequest request)
{
    Result<scripts::CallReply> reply = co_await m_engine.call(request);
    if (!reply)
        co_return reply;
    QJsonArray calls;
    QJsonArray values;
    for (qsizetype i = 0; i < request.calls.size(); ++i) {
        if (reply->results.at(i).skipped)
            continue;
        calls.append(request.calls.at(i).toJson());
        values.append(reply->results.at(i).value);
    }
    QJsonObject recorded{{u"handle"_s, request.handle},
                         {u"request"_s, request.requestId},
                         {u"context"_s, request.contextId},
                         {u"calls"_s, calls},
                         {u"values"_s, values}};
    if (const QJsonObject spec = request.spec(); !spec.isEmpty())
        recorded.insert(u"spec"_s, spec);
    m_calls.append(recorded);
    m_methods += static_cast<int>(calls.size());
    co_return reply;
}

QCoro::Task<Result<void>> RecordingEngine::destroy(int handle)
{
    return m_engine.destroy(handle);
}

void RecordingEngine::endRequest(QString requestId)
{
    m_engine.endRequest(requestId);
}

QCoro::Task<Result<QJsonArray>> RecordingEngine::check(QString name, QString type, QString source,
                                                       scripts::Generation server)
{
    return m_engine.check(name, type, source, server);
}

void RecordingEngine::stop()
{
    m_engine.stop();
}

QJsonObject RecordingEngine::recording() const
{
    return {{u"scripts"_s, m_scripts}, {u"calls"_s, m_calls}};
}

} // namespace drover::bench
