// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/programrun.h"

#include "wire/oneshot.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <QTimer>

namespace drover::scripts {

namespace {

constexpr qint64 outputKept = 64 * 1024;

/// Processes that have been killed and not ended yet. Never destroyed: at the end of the program, when no event loop
/// tells of their end any more, deleting a QProcess would wait for it.
QSet<QProcess *> &dyingProcesses()
{
    static auto *const processes = new QSet<QProcess *>;
    return *processes;
}

/// Follows one process to its end and sets the shot once.
class Runner : public QObject {
public:
    Runner(const ProgramRun &run, const CancelToken &cancel)
        : m_run(run)
        , m_process(new QProcess(this))
    {
        connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            if (status == QProcess::NormalExit)
                succeed(code);
            else
                failWith(Error::Kind::Unreachable, crashText());
        });
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                failWith(Error::Kind::Unreachable, m_process->errorString());
        });
        QTimer::singleShot(run.timeoutMs, this, [this] { failWith(Error::Kind::Timeout, timeoutText()); });
        cancel.onCancelled(this, [this] { failWith(Error::Kind::Cancelled, {}); });
    }

    wire::OneShot<Result<ProgramResult>> start()
    {
        if (!m_done.isSet()) { // not cancelled before it began
            m_process->setProcessEnvironment(m_run.environment);
            m_process->setStandardInputFile(QProcess::nullDevice());
            m_process->start(m_run.program, m_run.arguments);
        }
        return m_done;
    }

private:
    static QString crashText()
    {
        return QCoreApplication::translate("scripts", "It crashed or was ended by a signal.");
    }
    QString timeoutText() const
    {
        return QCoreApplication::translate("scripts", "It did not end within %n second(s).", nullptr,
                                           m_run.timeoutMs / 1000);
    }

    void succeed(int code)
    {
        finish(ProgramResult{code, m_process->readAllStandardOutput().left(outputKept),
                             m_process->readAllStandardError().left(outputKept)});
    }

    void failWith(Error::Kind kind, const QString &why)
    {
        const QString what =
            kind == Error::Kind::Cancelled
                ? QCoreApplication::translate("scripts", "Running %1 was cancelled.").arg(m_run.program)
                : QCoreApplication::translate("scripts", "The program %1 failed.").arg(m_run.program);
        const QByteArray errors =
            m_process->isOpen() ? m_process->readAllStandardError().right(outputKept) : QByteArray();
        finish(fail(kind, what, why, {}, QString::fromUtf8(errors).trimmed()));
    }

    void finish(Result<ProgramResult> result)
    {
        if (m_done.isSet())
            return;
        if (m_process->state() != QProcess::NotRunning)
            killAndForget(m_process);
        deleteLater();
        m_done.set(std::move(result));
    }

    ProgramRun m_run;
    QProcess *m_process;
    wire::OneShot<Result<ProgramResult>> m_done;
};

} // namespace

QCoro::Task<Result<ProgramResult>> runProgram(ProgramRun run, CancelToken cancel)
{
    auto *runner = new Runner(run, cancel); // disposes of itself when the program has ended
    const wire::OneShot<Result<ProgramResult>> done = runner->start();
    Result<ProgramResult> result = co_await done;
    co_return result;
}

void killAndForget(QProcess *process)
{
    process->disconnect();
    process->setParent(nullptr);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    dyingProcesses().insert(process);
    QObject::connect(process, &QProcess::finished, process, [process] {
        dyingProcesses().remove(process);
        process->deleteLater();
    });
    process->kill();
}

} // namespace drover::scripts
