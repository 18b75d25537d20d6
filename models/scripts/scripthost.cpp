// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripthost.h"

#include "base/log.h"
#include "base/paths.h"
#include "scripts/hostarchive.h"
#include "scripts/hostworker.h"

#include <QCoreApplication>
#include <QFile>
#include <QMetaMethod>
#include <QPointer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

/// How long a host gets to end by itself when it is shut down.
constexpr int shutDownGraceMs = 1'000;
/// How long the end of a request waits for a call that takes it along.
constexpr int endedDelayMs = 200;

Error shutDownError()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("scripts", "The script host was shut down."),
            {},
            {},
            {},
            0};
}

Error staleHandle(quint64 epoch)
{
    return {Error::Kind::Unreachable,
            QCoreApplication::translate("scripts", "The script is not loaded in the running script host."),
            epoch > 1 ? QCoreApplication::translate("scripts", "The host that it was loaded in is gone.") : QString(),
            QCoreApplication::translate("scripts", "Load the script again."),
            {},
            0};
}

QCoro::Task<Result<HostLaunch>> givenLaunch(HostLaunch launch)
{
    co_return launch;
}

} // namespace

QCoro::Task<Result<HostLaunch>> systemHostLaunch(HostSettings settings)
{
    Result<HostEnvironment> found = co_await findHostEnvironment(settings);
    if (!found)
        co_return fail(found.error());
    QString archive;
    if (settings.useArchive)
        archive = HostArchive(*found, settings, cacheDir()).usablePath();
    co_return hostLaunch(*found, settings, archive);
}

ScriptHost::LaunchSource fixedLaunch(HostLaunch launch)
{
    return [launch](const HostSettings &) { return givenLaunch(launch); };
}

ScriptHost::ScriptHost(HostSettings settings, QObject *parent)
    : ScriptHost(std::move(settings), &systemHostLaunch, parent)
{
}

ScriptHost::ScriptHost(HostSettings settings, LaunchSource source, QObject *parent)
    : ScriptEngine(parent)
    , m_settings(std::move(settings))
    , m_source(std::move(source))
{
    m_spareTimer.setSingleShot(true);
    connect(&m_spareTimer, &QTimer::timeout, this, &ScriptHost::spareDue);
    m_endedTimer.setSingleShot(true);
    connect(&m_endedTimer, &QTimer::timeout, this, &ScriptHost::tellEnded);
}

ScriptHost::~ScriptHost()
{
    // Failing open calls resumes coroutines, which may ask for more: nothing must start any more.
    m_closing = true;
    const std::unique_ptr<HostWorker> current(std::exchange(m_current, nullptr));
    const std::unique_ptr<HostWorker> spare(std::exchange(m_spare, nullptr));
    for (HostWorker *worker : {current.get(), spare.get()}) {
        if (worker)
            worker->disconnect(this);
    }
}

QCoro::Task<Result<LoadReply>> ScriptHost::load(ScriptSource source)
{
    const QPointer<ScriptHost> self(this);
    QJsonObject params{
        {u"script"_s, source.toJson()}, {u"server"_s, toString(source.server)}, {u"stream"_s, isLogWatched()}};
    if (source.traceLines)
        params.insert(u"trace"_s, u"lines"_s);
    if (!source.world.isEmpty())
        params.insert(u"world"_s, source.world);
    if (!source.answers.isEmpty())
        params.insert(u"answers"_s, source.answers);
    Result<QJsonObject> answer = co_await runInTurn(u"load"_s, params, m_settings.loadTimeoutMs);
    if (!answer)
        co_return fail(answer.error());
    if (!self)
        co_return fail(shutDownError());
    LoadReply reply = LoadReply::fromJson(*answer);
    reply.handle = newHandle(reply.handle);
    co_return reply;
}

QCoro::Task<Result<CallReply>> ScriptHost::call(CallRequest request)
{
    const Result<int> inHost = hostHandle(request.handle);
    if (!inHost)
        co_return fail(inHost.error());
    request.handle = *inHost;
    const int limitMs = m_settings.callTimeoutMs;
    const QByteArray params = request.toText(limitMs, isLogWatched(), std::exchange(m_ended, {}));
    Result<QJsonObject> answer = co_await m_current->runCall(params, limitMs);
    if (!answer)
        co_return fail(answer.error());
    co_return CallReply::fromJson(*answer);
}

QCoro::Task<Result<void>> ScriptHost::destroy(int handle)
{
    const Result<int> inHost = hostHandle(handle);
    if (!inHost)
        co_return fail(inHost.error());
    m_hostHandles.remove(handle);
    m_ownHandles.remove(*inHost);
    const QJsonObject params{{u"handle"_s, *inHost}, {u"timeoutMs"_s, m_settings.loadTimeoutMs}};
    Result<QJsonObject> answer = co_await m_current->run(u"destroy"_s, params, m_settings.loadTimeoutMs);
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

void ScriptHost::endRequest(QString requestId)
{
    if (!m_current || !m_current->isReady())
        return;
    m_ended.append(requestId); // goes along with the next call, if one comes soon
    if (!m_endedTimer.isActive())
        m_endedTimer.start(endedDelayMs);
}

QCoro::Task<Result<QJsonArray>> ScriptHost::check(QString name, QString type, QString source, Generation server)
{
    return checkWith({{u"name"_s, name}, {u"type"_s, type}, {u"source"_s, source}, {u"server"_s, toString(server)}});
}

QCoro::Task<Result<QJsonArray>> ScriptHost::checkSource(ScriptSource script)
{
    return checkWith({{u"name"_s, script.name},
                      {u"type"_s, script.type},
                      {u"source"_s, script.source},
                      {u"language"_s, script.language},
                      {u"server"_s, toString(script.server)}});
}

QCoro::Task<Result<QJsonArray>> ScriptHost::checkWith(QJsonObject params)
{
    Result<QJsonObject> answer = co_await runInTurn(u"check"_s, params, m_settings.loadTimeoutMs);
    if (!answer)
        co_return fail(answer.error());
    co_return answer->value("problems"_L1).toArray();
}

QCoro::Task<Result<QJsonArray>> ScriptHost::claimConstants(QString name, QString source, Generation server)
{
    const QJsonObject params{{u"name"_s, name}, {u"source"_s, source}, {u"server"_s, toString(server)}};
    Result<QJsonObject> answer = co_await runInTurn(u"constants"_s, params, m_settings.loadTimeoutMs);
    if (!answer)
        co_return fail(answer.error());
    co_return answer->value("constants"_L1).toArray();
}

void ScriptHost::stop()
{
    if (m_current)
        m_current->stopRunning();
}

QCoro::Task<Result<QJsonObject>> ScriptHost::debug(QString method, QJsonObject params)
{
    const QPointer<HostWorker> worker(m_current);
    if (!worker || !worker->isReady())
        co_return fail(staleHandle(1));
    Result<QJsonObject> answer = co_await worker->ask(std::move(method), std::move(params));
    co_return answer;
}

QCoro::Task<Result<HostInfo>> ScriptHost::warmUp()
{
    const QPointer<ScriptHost> self(this);
    WorkerResult worker = co_await readyWorker();
    if (!worker)
        co_return fail(worker.error());
    if (!self)
        co_return fail(shutDownError());
    const HostInfo info = m_info; // co_return moves from what it is given
    co_return info;
}

void ScriptHost::restart()
{
    if (m_current)
        m_current->kill(shutDownError());
}

QCoro::Task<void> ScriptHost::shutDown()
{
    m_spareTimer.stop();
    dropSpare();
    HostWorker *worker = std::exchange(m_current, nullptr);
    if (!worker)
        co_return;
    const wire::OneShot<bool> ended;
    // Through the event loop: whoever waits may delete this, and with it the worker that is just being destroyed.
    connect(
        worker, &QObject::destroyed, QCoreApplication::instance(), [ended] { ended.set(true); }, Qt::QueuedConnection);
    forgetHandles(shutDownError());
    setState(State::Stopped);
    worker->shutDown(shutDownGraceMs);
    co_await ended; // this may be gone from here on
}

void ScriptHost::setSpareEnabled(bool enabled)
{
    m_spareEnabled = enabled;
    if (!enabled)
        dropSpare();
    else
        scheduleSpare();
}

bool ScriptHost::isSpareReady() const
{
    return m_spare && m_spare->isReady();
}

void ScriptHost::setSettings(const HostSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_finding.reset(); // what is being looked for was for the old ones
    dropSpare();
    scheduleSpare();
}

qint64 ScriptHost::processId() const
{
    return m_current ? m_current->process().processId() : 0;
}

QCoro::Task<Result<QJsonObject>> ScriptHost::runInTurn(QString method, QJsonObject params, int limitMs)
{
    WorkerResult worker = co_await readyWorker();
    if (!worker)
        co_return fail(worker.error());
    params.insert(u"timeoutMs"_s, limitMs);
    Result<QJsonObject> answer = co_await (*worker)->run(method, std::move(params), limitMs);
    co_return answer;
}

QCoro::Task<ScriptHost::WorkerResult> ScriptHost::readyWorker()
{
    const QPointer<ScriptHost> self(this);
    if (m_closing)
        co_return fail(shutDownError());
    if (!m_current) {
        setState(State::Starting);
        Result<HostLaunch> launch = co_await findLaunch();
        if (!self)
            co_return fail(shutDownError());
        if (!launch) {
            m_failure = launch.error();
            setState(State::Failed);
            co_return fail(launch.error());
        }
        if (!m_current) // another load may have started it meanwhile
            startCurrent(*launch);
    }
    const QPointer<HostWorker> worker(m_current);
    if (!worker)
        co_return fail(m_failure); // it could not even be started
    const wire::OneShot<Result<HostInfo>> ready = worker->ready();
    Result<HostInfo> info = co_await ready;
    if (!info)
        co_return fail(info.error());
    if (!self || !worker)
        co_return fail(shutDownError());
    co_return worker.data();
}

QCoro::Task<Result<HostLaunch>> ScriptHost::findLaunch()
{
    const QPointer<ScriptHost> self(this);
    if (m_finding) {
        const wire::OneShot<Result<HostLaunch>> others = *m_finding;
        Result<HostLaunch> launch = co_await others;
        co_return launch;
    }
    const wire::OneShot<Result<HostLaunch>> finding;
    m_finding = finding;
    const HostSettings settings = m_settings;
    Result<HostLaunch> launch = co_await m_source(settings);
    if (self)
        m_finding.reset();
    finding.set(launch);
    co_return launch;
}

HostWorker *ScriptHost::newWorker(const HostLaunch &launch)
{
    auto *worker = new HostWorker(launch, m_settings, this);
    connect(worker, &HostWorker::gone, this, [this, worker](const Error &why) { workerGone(worker, why); });
    connect(worker, &HostWorker::becameReady, this, [this, worker] { workerReady(worker); });
    connect(worker, &HostWorker::archiveRefused, this, [this, worker] {
        qCInfo(DROVER_LOG_SCRIPTS) << "the class data archive does not fit this Java any more and is removed";
        QFile::remove(worker->process().launch().archive);
    });
    connect(worker, &HostWorker::becameIdle, this, [this, worker] {
        if (worker == m_current && !m_spare)
            scheduleSpare();
    });
    connect(worker, &HostWorker::debugNotified, this, [this, worker](const QString &method, const QJsonObject &params) {
        if (worker == m_current)
            Q_EMIT debugNotified(method, params);
    });
    connect(worker, &HostWorker::logged, this, [this, worker](int inHost, const LogLine &line) {
        if (worker == m_current)
            Q_EMIT logged(m_ownHandles.value(inHost), line);
    });
    return worker;
}

void ScriptHost::startCurrent(const HostLaunch &launch)
{
    makeCurrent(newWorker(launch));
    m_current->start(); // may tell at once that it can't
}

void ScriptHost::makeCurrent(HostWorker *worker)
{
    m_current = worker;
    if (worker->isReady())
        workerReady(worker);
    else
        setState(State::Starting);
}

void ScriptHost::workerReady(HostWorker *worker)
{
    m_spareFailed = false;
    if (worker != m_current)
        return;
    m_info = worker->process().info();
    setState(State::Ready);
    scheduleSpare();
}

void ScriptHost::tellEnded()
{
    const QStringList ended = std::exchange(m_ended, {});
    for (const QString &request : ended) {
        if (m_current && m_current->isReady())
            m_current->notify(u"endRequest"_s, {{u"request"_s, request}});
    }
}

void ScriptHost::workerGone(HostWorker *worker, const Error &why)
{
    worker->deleteLater();
    if (worker == m_spare) {
        qCInfo(DROVER_LOG_SCRIPTS) << "the spare script host is gone:" << why.sentence();
        m_spare = nullptr;
        m_spareFailed = true;
    }
    if (worker != m_current)
        return;
    const bool hadStarted = m_state == State::Ready;
    m_current = nullptr;
    m_info = {};
    if (HostWorker *spare = std::exchange(m_spare, nullptr)) {
        makeCurrent(spare);
    } else if (hadStarted) {
        setState(State::Stopped);
    } else {
        m_failure = why;
        setState(State::Failed);
    }
    if (hadStarted)
        forgetHandles(why);
}

void ScriptHost::forgetHandles(const Error &why)
{
    m_hostHandles.clear();
    m_ownHandles.clear();
    m_ended.clear();
    loseHandles(why);
}

void ScriptHost::scheduleSpare()
{
    if (m_spareEnabled && !m_spare && !m_spareFailed && !m_spareTimer.isActive())
        m_spareTimer.start(m_settings.spareDelayMs);
}

void ScriptHost::spareDue()
{
    if (m_spare || !m_spareEnabled || !m_current || !m_current->isReady())
        return;
    if (m_current->isIdle())
        startSpare();
    else
        m_spareTimer.start(m_settings.spareDelayMs);
}

QCoro::Task<void> ScriptHost::startSpare()
{
    const QPointer<ScriptHost> self(this);
    Result<HostLaunch> launch = co_await findLaunch();
    if (!self || m_spare || !m_spareEnabled || m_closing)
        co_return;
    if (!launch) {
        qCInfo(DROVER_LOG_SCRIPTS) << "no spare script host:" << launch.error().sentence();
        m_spareFailed = true;
        co_return;
    }
    m_spare = newWorker(*launch);
    m_spare->start();
}

void ScriptHost::dropSpare()
{
    delete std::exchange(m_spare, nullptr);
}

void ScriptHost::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

bool ScriptHost::isLogWatched() const
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&ScriptEngine::logged);
    return isSignalConnected(signal);
}

Result<int> ScriptHost::hostHandle(int handle) const
{
    const auto found = m_hostHandles.constFind(handle);
    if (found == m_hostHandles.constEnd() || !m_current)
        return fail(staleHandle(epoch()));
    return *found;
}

int ScriptHost::newHandle(int inHost)
{
    const int handle = ++m_lastHandle;
    m_hostHandles.insert(handle, inHost);
    m_ownHandles.insert(inHost, handle);
    return handle;
}

} // namespace drover::scripts
