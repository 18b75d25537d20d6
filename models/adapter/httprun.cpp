// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/httprun.h"

#include "uma/http/httprunner.h"
#include "uma/http/sandboxcontrol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

namespace {

/// Numbers beyond it are those of our own requests to the sandbox's adapter: no client counts so far.
constexpr qint64 ownSeqs = qint64(1) << 52;
const QString sandboxScheme = u"drover:/"_s;

/// A sandbox that runs already, and goes on when the run is over: its recording is still to be fetched.
class Running : public uma::SandboxLauncher {
public:
    explicit Running(uma::FlowEndpoints endpoints)
        : m_endpoints(std::move(endpoints))
    {
    }

    QCoro::Task<Result<uma::FlowEndpoints>> launch(QString, CancelToken) override { co_return m_endpoints; }
    QCoro::Task<void> shutDown() override { co_return; }

private:
    uma::FlowEndpoints m_endpoints;
};

} // namespace

HttpRun::HttpRun(DapChannel *channel, DapRequest initialize, DapRequest launch, Launch what, std::unique_ptr<uma::SandboxLauncher> sandbox,
                 QObject *parent)
    : QObject(parent)
    , m_channel(channel)
    , m_initialize(std::move(initialize))
    , m_launchRequest(std::move(launch))
    , m_launch(std::move(what))
    , m_sandbox(std::move(sandbox))
    , m_breakpoints(m_initialize.arguments.value("linesStartAt1"_L1).toBool(true) ? 1 : 0)
    , m_ownSeq(ownSeqs)
{
    for (const ScriptFiles::File &file : std::as_const(m_launch.files))
        m_files.add(file);
}

HttpRun::~HttpRun()
{
    m_cancel.cancel();
}

void HttpRun::start()
{
    launchSandbox(this);
}

void HttpRun::startAgain(QList<Setting> settings)
{
    m_again = true;
    m_launchRequest.seq = ++m_ownSeq;
    for (Setting &setting : settings)
        setting.request.seq = ++m_ownSeq;
    m_waiting = std::move(settings);
    m_waiting.append(Setting{DapRequest{++m_ownSeq, u"configurationDone"_s, {}}, {}});
    launchSandbox(this);
}

QCoro::Task<void> HttpRun::launchSandbox(QPointer<HttpRun> self)
{
    const QString seed = u"empty"_s;
    const CancelToken token = self->m_cancel.token();
    const Result<uma::FlowEndpoints> endpoints = co_await self->m_sandbox->launch(seed, token);
    if (!self)
        co_return;
    QString why = endpoints ? QString() : endpoints.error().sentence();
    if (endpoints && endpoints->dapPort == 0)
        why = QCoreApplication::translate("adapter", "The sandbox has no script host, and so no debugger");
    if (!why.isEmpty()) {
        Q_EMIT self->failed(why);
        co_return;
    }
    self->m_endpoints = *endpoints;
    self->connectRelay();
}

void HttpRun::connectRelay()
{
    DapRequest attach = m_launchRequest;
    attach.arguments = {{u"record"_s, m_launch.moments > 0}, {u"stopOnEntry"_s, m_launch.stopOnEntry}, {u"noDebug"_s, m_launch.noDebug}};
    if (m_launch.moments > 0)
        attach.arguments.insert(u"maxEvents"_s, m_launch.moments);
    m_relay = std::make_unique<Relay>(m_channel, m_initialize, attach);
    m_relay->setFilter([this](const QJsonObject &message) { return incoming(message); });
    connect(m_relay.get(), &Relay::unreachable, this, &HttpRun::failed);
    connect(m_relay.get(), &Relay::ended, this, [this] {
        if (m_saved)
            m_saved->set(fail(Error::Kind::Unreachable, QCoreApplication::translate("adapter", "The sandbox is gone.")));
        Q_EMIT lost();
    });
    m_relay->connectTo(u"127.0.0.1"_s, m_endpoints.dapPort);
}

void HttpRun::pass(const DapRequest &request)
{
    if (request.command == "terminate"_L1) {
        m_channel->respond(request);
        m_cancel.cancel(); // the run ends, and says so
        if (m_configurationDone == 0) {
            m_outcome.result = fail(Error::Kind::Cancelled, QCoreApplication::translate("adapter", "The run was ended before it began"));
            Q_EMIT over();
        }
        return;
    }
    set(Setting{request, {}});
}

void HttpRun::set(const Setting &setting)
{
    m_open.insert(setting.request.seq, setting.request);
    if (m_attached)
        send(setting);
    else
        m_waiting.append(setting);
}

void HttpRun::abandon()
{
    const QHash<qint64, DapRequest> open = std::exchange(m_open, {});
    for (const DapRequest &request : open)
        m_channel->refuse(request, QCoreApplication::translate("adapter", "The run was begun anew"));
}

void HttpRun::send(Setting setting)
{
    DapRequest &request = setting.request;
    QJsonObject source = request.arguments.value("source"_L1).toObject();
    const bool isReference = source.take(u"sourceReference"_s).toInt() > 0; // the sandbox's
    const QString file = m_files.namesOf(source).value(0);
    if (!isReference && m_files.find(file))
        request.arguments.insert(u"source"_s, QJsonObject{{u"name"_s, file}, {u"path"_s, QString(sandboxScheme + file)}});
    if (request.command == "setBreakpoints"_L1)
        m_breakpoints.asked(request.seq, file, setting.ids);
    else if (request.command == "setFunctionBreakpoints"_L1)
        m_breakpoints.asked(request.seq, {}, setting.ids);
    if (request.command == "configurationDone"_L1)
        m_configurationDone = request.seq;
    m_relay->pass(request);
}

/// The sandbox's adapter has taken the client's place at its own: what waited goes out.
void HttpRun::attached()
{
    m_attached = true;
    const QList<Setting> waiting = std::exchange(m_waiting, {});
    for (const Setting &setting : waiting)
        send(setting);
}

std::optional<QJsonObject> HttpRun::incoming(QJsonObject message)
{
    const bool isAnswer = message.value("type"_L1).toString() == "response"_L1;
    const qint64 seq = isAnswer ? message.value("request_seq"_L1).toInteger() : 0;
    const bool success = message.value("success"_L1).toBool();
    message = m_breakpoints.shown(message);
    m_open.remove(seq);
    if (isAnswer && seq == m_saving && m_saved)
        m_saved->set(success ? Result<void>() : fail(Error::Kind::Internal, message.value("message"_L1).toString()));
    // After what is handed on now: the client is to have it first.
    if (isAnswer && seq == m_configurationDone && success)
        QMetaObject::invokeMethod(this, [this] { play(this); }, Qt::QueuedConnection);
    if (isAnswer && seq == m_launchRequest.seq && success)
        QMetaObject::invokeMethod(this, &HttpRun::attached, Qt::QueuedConnection);
    const bool isBeginning = message.value("event"_L1).toString() == "initialized"_L1;
    if (seq > ownSeqs || (m_again && isBeginning))
        return std::nullopt;
    message.insert(u"body"_s, shown(message.value("body"_L1)));
    return message;
}

/// With the files of the launched scripts in the place of the sandbox's names.
QJsonValue HttpRun::shown(const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            list.append(shown(item));
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    const QString path = object.value("path"_L1).toString();
    if (path.startsWith(sandboxScheme)) {
        const ScriptFiles::File *file = m_files.find(path.mid(sandboxScheme.size()).toLower());
        if (file && !file->path.isEmpty())
            return m_files.source(file->name);
    }
    QJsonObject changed;
    for (auto it = object.begin(); it != object.end(); ++it)
        changed.insert(it.key(), it.value().isObject() || it.value().isArray() ? shown(it.value()) : it.value());
    return changed;
}

QCoro::Task<void> HttpRun::play(QPointer<HttpRun> self)
{
    if (self->m_launch.call)
        co_await call(self);
    else
        co_await playFlow(self);
    if (self && self->m_launch.moments > 0)
        co_await self->fetchRecording();
    if (self)
        Q_EMIT self->over();
}

QCoro::Task<void> HttpRun::playFlow(QPointer<HttpRun> self)
{
    Running sandbox(self->m_endpoints);
    uma::HttpRunner runner(sandbox);
    const uma::Scenario scenario = *self->m_launch.scenario;
    const CancelToken token = self->m_cancel.token();
    const Result<uma::FlowResult> result = co_await runner.run(scenario, token);
    if (!self)
        co_return;
    self->m_outcome.events = runner.events();
    if (result) {
        self->m_outcome.flow = *result;
        self->m_outcome.result = result->toJson();
    } else {
        self->m_outcome.result = fail(result.error());
    }
}

QCoro::Task<void> HttpRun::call(QPointer<HttpRun> self)
{
    const uma::FlowEndpoints endpoints = self->m_endpoints;
    const uma::SingleCall asked = *self->m_launch.call;
    const CancelToken token = self->m_cancel.token();
    Result<QJsonObject> result = co_await uma::callOverHttp(endpoints, asked, token);
    if (!self)
        co_return;
    if (result)
        result->insert(u"passed"_s, result->value("error"_L1).isNull());
    self->m_outcome.result = result;
}

QCoro::Task<void> HttpRun::fetchRecording()
{
    const QPointer<HttpRun> self(this);
    QTemporaryDir folder; // readable by the user alone
    const QString path = folder.filePath(u"run.trace"_s);
    m_saved.emplace();
    const wire::OneShot<Result<void>> answer = *m_saved;
    m_saving = ++m_ownSeq;
    m_relay->pass({m_saving, u"drover/save"_s, {{u"path"_s, path}}});
    const Result<void> saved = co_await answer;
    if (!self)
        co_return;
    const Result<uma::Recording> recording = saved ? uma::Recording::load(path) : fail(saved.error());
    if (recording)
        m_outcome.tape = recording->tape;
    else
        m_outcome.remark = recording.error().sentence();
}

} // namespace drover::adapter
