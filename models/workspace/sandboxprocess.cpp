// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprocess.h"

#include "childprocess.h"

#include "base/log.h"
#include "base/paths.h"
#include "base/redact.h"
#include "transport/completion.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProcess>
#include <QTimer>

namespace drover::workspace {

using namespace Qt::Literals::StringLiterals;
using transport::Completion;

namespace {

constexpr qsizetype MaxReadyLine = 64 * 1024;
constexpr qsizetype KeptLines = 30;
constexpr int KillAfterMs = 5000;

QString translated(const char *text)
{
    return QCoreApplication::translate("workspace", text);
}

QStringList argumentsOf(const SandboxOptions &options)
{
    QStringList arguments{u"sandbox"_s, u"--seed"_s, options.seed};
    if (!options.dataDir.isEmpty())
        arguments << u"--data"_s << options.dataDir;
    if (options.generatedClients > 0)
        arguments << u"--clients"_s << QString::number(options.generatedClients);
    if (options.tls)
        arguments << u"--tls"_s;
    return arguments + options.moreArguments;
}

Error cancelled()
{
    return {Error::Kind::Cancelled,
            translated(QT_TRANSLATE_NOOP("workspace", "Starting the sandbox was cancelled.")),
            {},
            {},
            {},
            0};
}

} // namespace

class SandboxProcess::Private {
public:
    Private(SandboxProcess *sandbox, SandboxOptions given)
        : q(sandbox)
        , options(std::move(given))
    {
        startLimit.setSingleShot(true);
        killLimit.setSingleShot(true);
    }

    void spawn(const QString &program);
    void readOutput();
    void readMessages();
    void becomeReady(const QByteArray &line);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onFailedToStart();
    void breakOff(Error error);
    void setState(State next);
    Error error(const QString &what, const QString &why, const QString &next,
                Error::Kind kind = Error::Kind::Unreachable) const;
    void endWaiting(const Result<uma::FlowEndpoints> &result);

    SandboxProcess *q;
    SandboxOptions options;
    State state = State::Stopped;
    Error failure;
    uma::FlowEndpoints endpoints;
    QByteArray ready;
    QByteArray output;    ///< until the ready line is complete
    QByteArray message;   ///< a line of stderr that isn't complete
    QStringList messages; ///< the last lines of stderr
    QProcess *process = nullptr;
    bool stopping = false;
    QTimer startLimit;
    QTimer killLimit;
    std::optional<Completion<Result<uma::FlowEndpoints>>> starting;
    std::optional<Completion<bool>> ended;
};

void SandboxProcess::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

Error SandboxProcess::Private::error(const QString &what, const QString &why, const QString &next,
                                     Error::Kind kind) const
{
    return {kind, what, why, next, redacted(messages.join(u'\n')), 0};
}

void SandboxProcess::Private::endWaiting(const Result<uma::FlowEndpoints> &result)
{
    startLimit.stop();
    if (const auto waiting = std::exchange(starting, std::nullopt))
        waiting->complete(result);
}

void SandboxProcess::Private::spawn(const QString &program)
{
    output.clear();
    message.clear();
    messages.clear();
    ready.clear();
    stopping = false;
    process = new QProcess(q);
    process->setProgram(program);
    process->setArguments(argumentsOf(options));
    process->setStandardInputFile(QProcess::nullDevice());
    endWithThisProgram(*process);
    QObject::connect(process, &QProcess::readyReadStandardOutput, q, [this] { readOutput(); });
    QObject::connect(process, &QProcess::readyReadStandardError, q, [this] { readMessages(); });
    QObject::connect(process, &QProcess::finished, q,
                     [this](int code, QProcess::ExitStatus status) { onFinished(code, status); });
    QObject::connect(process, &QProcess::errorOccurred, q, [this](QProcess::ProcessError problem) {
        if (problem == QProcess::FailedToStart)
            onFailedToStart();
    });
    startLimit.start(options.startTimeoutMs);
    process->start(QIODevice::ReadOnly);
}

void SandboxProcess::Private::readOutput()
{
    const QByteArray bytes = process->readAllStandardOutput();
    if (state != State::Starting)
        return; // nothing of interest comes after the ready line
    output += bytes;
    const qsizetype end = output.indexOf('\n');
    if (end >= 0)
        becomeReady(output.left(end).trimmed());
    else if (output.size() > MaxReadyLine)
        breakOff(
            error(translated(QT_TRANSLATE_NOOP("workspace", "The sandbox could not be started.")),
                  translated(QT_TRANSLATE_NOOP("workspace", "The program writes something else than a ready line.")),
                  translated(QT_TRANSLATE_NOOP("workspace", "Check that %1 is Drover's own drover-cli."))
                      .arg(process->program())));
}

void SandboxProcess::Private::readMessages()
{
    message += process->readAllStandardError();
    for (qsizetype end = message.indexOf('\n'); end >= 0; end = message.indexOf('\n')) {
        const QString line = QString::fromUtf8(message.left(end));
        message.remove(0, end + 1);
        messages << line;
        if (messages.size() > KeptLines)
            messages.removeFirst();
        Q_EMIT q->wrote(line);
    }
    if (message.size() > MaxReadyLine)
        message.clear();
}

void SandboxProcess::Private::becomeReady(const QByteArray &line)
{
    const Result<uma::FlowEndpoints> parsed = uma::FlowEndpoints::fromReadyLine(line);
    if (!parsed) {
        breakOff(parsed.error());
        return;
    }
    ready = line;
    output.clear();
    endpoints = *parsed;
    qCDebug(DROVER_LOG_WORKSPACE) << "sandbox" << process->processId() << endpoints.issuer.toString();
    setState(State::Running);
    endWaiting(endpoints);
}

void SandboxProcess::Private::onFailedToStart()
{
    const Error why =
        error(translated(QT_TRANSLATE_NOOP("workspace", "The sandbox could not be started.")),
              translated(QT_TRANSLATE_NOOP("workspace", "The program %1 can't be run: %2."))
                  .arg(process->program(), process->errorString()),
              translated(QT_TRANSLATE_NOOP("workspace", "Check that drover-cli is installed beside Drover.")));
    process->deleteLater();
    process = nullptr;
    failure = why;
    setState(State::Failed);
    endWaiting(fail(why));
    if (const auto waiting = std::exchange(ended, std::nullopt))
        waiting->complete(true);
}

void SandboxProcess::Private::onFinished(int exitCode, QProcess::ExitStatus status)
{
    readMessages();
    killLimit.stop();
    process->deleteLater();
    process = nullptr;
    ready.clear();
    const bool wasStarting = state == State::Starting;
    const QString why =
        status == QProcess::CrashExit
            ? translated(QT_TRANSLATE_NOOP("workspace", "Its process was ended from outside or crashed."))
            : translated(QT_TRANSLATE_NOOP("workspace", "Its process ended with exit code %1.")).arg(exitCode);
    if (stopping) {
        setState(failure.what.isEmpty() ? State::Stopped : State::Failed);
        endWaiting(fail(failure.what.isEmpty() ? cancelled() : failure));
    } else {
        failure = error(wasStarting ? translated(QT_TRANSLATE_NOOP("workspace", "The sandbox could not be started."))
                                    : translated(QT_TRANSLATE_NOOP("workspace", "The sandbox broke off.")),
                        why,
                        translated(QT_TRANSLATE_NOOP(
                            "workspace", "Start it again; its data is kept only where a data folder was named.")));
        setState(State::Failed);
        endWaiting(fail(failure));
    }
    if (const auto waiting = std::exchange(ended, std::nullopt))
        waiting->complete(true);
}

void SandboxProcess::Private::breakOff(Error problem)
{
    failure = std::move(problem);
    stopping = true;
    if (process) {
        process->terminate();
        killLimit.start(KillAfterMs);
    }
}

SandboxProcess::SandboxProcess(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    connect(&d->startLimit, &QTimer::timeout, this, [this] {
        d->breakOff(d->error(
            translated(QT_TRANSLATE_NOOP("workspace", "The sandbox could not be started.")),
            translated(QT_TRANSLATE_NOOP("workspace", "It was not ready after %1 s."))
                .arg(d->options.startTimeoutMs / 1000),
            translated(QT_TRANSLATE_NOOP("workspace", "Look at its messages, and at the load of the machine.")),
            Error::Kind::Timeout));
    });
    connect(&d->killLimit, &QTimer::timeout, this, [this] {
        if (d->process)
            d->process->kill();
    });
}

SandboxProcess::~SandboxProcess()
{
    if (d->process) {
        d->process->disconnect(this);
        letGo(d->process);
    }
    d->endWaiting(fail(cancelled()));
    if (d->ended)
        d->ended->complete(true);
}

const SandboxOptions &SandboxProcess::options() const
{
    return d->options;
}

void SandboxProcess::setOptions(SandboxOptions options)
{
    d->options = std::move(options);
}

SandboxProcess::State SandboxProcess::state() const
{
    return d->state;
}

Error SandboxProcess::error() const
{
    return d->failure;
}

const uma::FlowEndpoints &SandboxProcess::endpoints() const
{
    return d->endpoints;
}

QByteArray SandboxProcess::readyLine() const
{
    return d->ready;
}

qint64 SandboxProcess::processId() const
{
    return d->process ? d->process->processId() : 0;
}

QCoro::Task<Result<uma::FlowEndpoints>> SandboxProcess::start(CancelToken cancel)
{
    const QPointer<SandboxProcess> alive(this);
    if (d->ended) { // an end is under way: the new child comes after it
        auto before = *d->ended;
        co_await before;
        if (!alive)
            co_return fail(cancelled());
    }
    if (d->state == State::Running)
        co_return Result<uma::FlowEndpoints>(d->endpoints); // a copy: co_return moves out of what it is given
    if (!d->starting) {
        const QString program = d->options.program.isEmpty() ? programPath(u"drover-cli"_s) : d->options.program;
        if (program.isEmpty()) {
            d->failure = d->error(
                translated(QT_TRANSLATE_NOOP("workspace", "The sandbox could not be started.")),
                translated(QT_TRANSLATE_NOOP("workspace", "The program drover-cli was not found.")),
                translated(QT_TRANSLATE_NOOP("workspace", "Check that drover-cli is installed beside Drover.")));
            d->setState(State::Failed);
            co_return fail(d->failure);
        }
        d->failure = {};
        d->starting = Completion<Result<uma::FlowEndpoints>>();
        d->setState(State::Starting);
        d->spawn(program);
    }
    if (!d->starting) // it failed at once
        co_return fail(d->failure);
    cancel.onCancelled(this, [this] {
        if (d->state == State::Starting)
            d->breakOff(cancelled());
    });
    auto started = *d->starting;
    co_return co_await started;
}

QCoro::Task<void> SandboxProcess::stop()
{
    if (!d->process)
        co_return;
    if (!d->ended) {
        d->ended = Completion<bool>();
        d->stopping = true;
        d->process->terminate();
        d->killLimit.start(KillAfterMs);
    }
    auto ended = *d->ended;
    co_await ended;
}

QCoro::Task<Result<uma::FlowEndpoints>> SandboxProcess::launch(QString seed, CancelToken cancel)
{
    const QPointer<SandboxProcess> alive(this);
    co_await stop();
    if (!alive)
        co_return fail(cancelled());
    d->options.seed = seed;
    co_return co_await start(cancel);
}

QCoro::Task<void> SandboxProcess::shutDown()
{
    co_await stop();
}

} // namespace drover::workspace
