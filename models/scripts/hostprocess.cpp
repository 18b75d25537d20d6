// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hostprocess.h"

#include "base/log.h"
#include "scripts/programrun.h"
#include "scripts/syscallfilter.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

constexpr qsizetype errorBytesKept = 16 * 1024;
constexpr int errorLinesShown = 12;
constexpr int protocolVersion = 1;

/// Exit codes above this are those of a shell or of bubblewrap for a child that a signal ended.
constexpr int signalExitBase = 128;
#ifdef Q_OS_LINUX
/// As a shell's for a program that it can't run.
constexpr int cannotStartExit = 126;
#endif

Error unreachable(const QString &what, const QString &why, const QString &detail)
{
    return {Error::Kind::Unreachable,
            what,
            why,
            QCoreApplication::translate("scripts", "Load the script again: a new script host starts by itself."),
            detail,
            0};
}

/// What the JVMs since 17 say when they go on without the archive that they were given.
bool saysArchiveRefused(const QByteArray &errors)
{
    return errors.contains("UseSharedSpaces:") || errors.contains("Unable to map shared spaces") ||
           errors.contains("error has occurred while processing the shared archive file");
}

/// What the child does to itself between fork and exec.
struct ChildLimits {
    qint64 addressSpaceBytes = 0;
    int filterFile = -1; ///< left open for bubblewrap
    const char *filter = nullptr;
    int filterBytes = 0;
};

#ifdef Q_OS_LINUX
/// Above the numbers that a program usually has open.
constexpr int firstFilterFile = 64;
constexpr qint64 largestFile = 64 * 1024 * 1024;

void limit(int resource, qint64 value)
{
    const rlimit both{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    ::setrlimit(resource, &both); // NOLINT: its type differs between C libraries
}

/// Only async-signal-safe calls. False: the child must not go on.
bool limitChild(const ChildLimits &limits)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, largestFile);
    if (limits.addressSpaceBytes > 0)
        limit(RLIMIT_AS, limits.addressSpaceBytes);
    if (limits.filterFile >= 0)
        return ::fcntl(limits.filterFile, F_SETFD, 0) == 0;
    return !limits.filter || installSyscallFilter(limits.filter, limits.filterBytes);
}

/// An open file with these bytes and no name; -1 if there can't be one.
int anonymousFile(const QByteArray &bytes)
{
    const int file = ::memfd_create("drover-filter", MFD_CLOEXEC);
    if (file < 0)
        return -1;
    const int moved = ::fcntl(file, F_DUPFD_CLOEXEC, firstFilterFile);
    ::close(file);
    if (moved >= 0 && (::write(moved, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size() ||
                       ::lseek(moved, 0, SEEK_SET) != 0)) {
        ::close(moved);
        return -1;
    }
    return moved;
}
#endif

} // namespace

HostProcess::HostProcess(HostLaunch launch, const HostSettings &settings, QObject *parent)
    : QObject(parent)
    , m_launch(std::move(launch))
    , m_process(new QProcess(this))
    , m_session(new wire::JsonRpcSession(m_process, m_process, this, wire::JsonRpcSession::AtEnd::LeaveToOwner))
{
    connect(m_session, &wire::JsonRpcSession::notified, this, &HostProcess::handleNotification);
    connect(m_session, &wire::JsonRpcSession::closed, this, &HostProcess::sessionClosed);
    connect(m_process, &QProcess::readyReadStandardError, this, &HostProcess::readErrors);
    connect(m_process, &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { processEnded(code, status == QProcess::CrashExit); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            becomeGone(unreachable(QCoreApplication::translate("scripts", "The script host can't be started with %1.")
                                       .arg(m_launch.program),
                                   m_process->errorString(), {}));
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        Error why = m_deadlineError;
        why.detail = lastErrors();
        kill(why);
    });
    m_deadlineError = Error{Error::Kind::Timeout,
                            QCoreApplication::translate("scripts", "The script host was not ready within %n second(s).",
                                                        nullptr, settings.readyTimeoutMs / 1000),
                            {},
                            QCoreApplication::translate("scripts", "Try again when the machine has less to do."),
                            {},
                            0};
    m_readyTimeoutMs = settings.readyTimeoutMs;
    m_rules = sandboxRules(m_launch, settings);
}

HostProcess::~HostProcess()
{
    m_session->disconnect(this);
    delete m_session; // open requests fail before the process is let go
    killAndForget(m_process);
}

void HostProcess::start()
{
    m_sinceStart.start();
    m_deadline.start(m_readyTimeoutMs);
    QStringList arguments = m_launch.arguments;
    if (m_launch.ownTemporaryFolder) {
        m_temporaryFolder = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/drover-scripts-XXXXXX"_L1);
        if (!m_temporaryFolder->isValid()) {
            becomeGone(unreachable(
                QCoreApplication::translate("scripts", "The script host can't be started with %1.").arg(m_launch.program),
                m_temporaryFolder->errorString(), {}));
            return;
        }
        m_launch.workingDirectory = m_temporaryFolder->path();
        m_launch.environment.insert(u"HOME"_s, m_temporaryFolder->path());
        m_launch.environment.insert(u"TMPDIR"_s, m_temporaryFolder->path());
        arguments = temporaryFolderArguments(m_temporaryFolder->path()) + arguments;
    }
    m_process->setProcessEnvironment(m_launch.environment);
    m_process->setWorkingDirectory(m_launch.workingDirectory);
#ifdef Q_OS_LINUX
    ChildLimits limits;
    limits.addressSpaceBytes = m_launch.addressSpaceBytes;
    if (!m_launch.syscallFilter.isEmpty() && m_launch.belowBubblewrap) {
        limits.filterFile = anonymousFile(m_launch.syscallFilter);
        if (limits.filterFile < 0) {
            becomeGone(unreachable(
                QCoreApplication::translate("scripts", "The script host can't be started with %1.").arg(m_launch.program),
                QString::fromStdString(std::generic_category().message(errno)), {}));
            return;
        }
        arguments = QStringList{u"--seccomp"_s, QString::number(limits.filterFile)} + arguments;
    } else if (!m_launch.syscallFilter.isEmpty()) {
        limits.filter = m_launch.syscallFilter.constData();
        limits.filterBytes = static_cast<int>(m_launch.syscallFilter.size());
    }
    m_process->setChildProcessModifier([limits] {
        if (!limitChild(limits))
            ::_exit(cannotStartExit);
    });
    m_process->start(m_launch.program, arguments, QIODevice::ReadWrite);
    if (limits.filterFile >= 0)
        ::close(limits.filterFile); // the child has its own
#else
    m_process->start(m_launch.program, arguments, QIODevice::ReadWrite);
#endif
}

qint64 HostProcess::processId() const
{
    return m_process->processId();
}

void HostProcess::kill(const Error &why)
{
    if (m_state == State::Gone)
        return;
    becomeGone(why);
}

void HostProcess::shutDown(int graceMs)
{
    if (m_state == State::Gone)
        return;
    const Error ended{Error::Kind::Cancelled,
                      QCoreApplication::translate("scripts", "The script host was shut down."),
                      {},
                      {},
                      {},
                      0};
    if (m_state == State::Starting) {
        kill(ended);
        return;
    }
    m_shuttingDown = true;
    m_deadlineError = ended;
    m_deadline.start(graceMs);
    m_session->post(u"shutdown"_s, {});
    m_process->closeWriteChannel(); // after what is buffered; a host ends with its input
}

void HostProcess::handleNotification(const QString &method, const QJsonObject &params)
{
    if (method == "log"_L1)
        Q_EMIT logged(params.value("handle"_L1).toInt(), LogLine::fromJson(params));
    else if (method.startsWith("debug/"_L1))
        Q_EMIT debugNotified(method, params);
    else if (method == "ready"_L1 && m_state == State::Starting)
        becomeReady(params);
    else
        qCDebug(DROVER_LOG_SCRIPTS) << "notification of the script host ignored:" << method;
}

void HostProcess::becomeReady(const QJsonObject &params)
{
    HostInfo info;
    info.protocol = params.value("protocol"_L1).toInt();
    info.java = params.value("java"_L1).toString();
    info.jython = params.value("jython"_L1).toString();
    info.pid = params.value("pid"_L1).toInteger();
    info.startMs = m_sinceStart.elapsed();
    info.sandboxing = m_launch.sandboxing;
    info.rules = m_rules;
    if (info.protocol != protocolVersion) {
        kill({Error::Kind::Protocol,
              QCoreApplication::translate(
                  "scripts", "The script host speaks version %1 of its protocol; this program speaks version %2.")
                  .arg(info.protocol)
                  .arg(protocolVersion),
              {},
              QCoreApplication::translate("scripts", "Install Drover again, so that both are of one version."),
              {},
              0});
        return;
    }
    m_deadline.stop();
    m_state = State::Ready;
    qCDebug(DROVER_LOG_SCRIPTS) << "script host ready after" << info.startMs << "ms, sandboxing" << info.sandboxing;
    m_info = info;
    const wire::OneShot<Result<HostInfo>> ready = m_ready; // whoever is told may delete this
    Q_EMIT becameReady();
    ready.set(info);
}

void HostProcess::readErrors()
{
    m_errors += m_process->readAllStandardError();
    if (m_errors.size() > errorBytesKept)
        m_errors = m_errors.right(errorBytesKept);
    if (!m_launch.archive.isEmpty() && !m_refusedArchive && saysArchiveRefused(m_errors)) {
        m_refusedArchive = true;
        Q_EMIT archiveRefused();
    }
}

void HostProcess::processEnded(int exitCode, bool crashed)
{
    readErrors();
    m_temporaryFolder.reset();
    becomeGone(m_shuttingDown ? m_deadlineError : endError(exitCode, crashed));
}

void HostProcess::sessionClosed(const Error &why)
{
    if (why.kind != Error::Kind::Protocol) {
        becomeGone(why);
        return;
    }
    Error broken = unreachable(
        QCoreApplication::translate(
            "scripts", "The script host sent something that is not a message of its protocol, and was ended."),
        why.why, why.detail + u'\n' + lastErrors());
    becomeGone(broken);
}

Error HostProcess::endError(int exitCode, bool crashed) const
{
    const bool bySignal = crashed || exitCode > signalExitBase;
    const int signal = crashed ? exitCode : exitCode - signalExitBase;
    const QString why =
        bySignal
            ? QCoreApplication::translate(
                  "scripts",
                  "Signal %1 ended it: something outside killed it, the system ran out of memory, or Java crashed.")
                  .arg(signal)
            : m_state == State::Starting
                ? QCoreApplication::translate("scripts", "It ended by itself with exit code %1.").arg(exitCode)
                : QCoreApplication::translate("scripts", "It ended by itself with exit code %1, as after sys.exit() or "
                                                     "System.exit() in a script, which end a server too.")
                  .arg(exitCode);
    const QString what = m_state == State::Starting
                             ? QCoreApplication::translate("scripts", "The script host ended before it was ready.")
                             : QCoreApplication::translate("scripts", "The script host is gone.");
    return unreachable(what, why, lastErrors());
}

void HostProcess::becomeGone(const Error &why)
{
    if (m_state == State::Gone)
        return;
    m_state = State::Gone;
    m_goneBecause = why;
    m_deadline.stop();
    if (m_process->state() != QProcess::NotRunning)
        m_process->kill();
    const QPointer<HostProcess> self(this); // whoever is told may delete this
    const wire::OneShot<Result<HostInfo>> ready = m_ready;
    Q_EMIT gone(why);
    if (self)
        m_session->close(why);
    ready.set(fail(why));
}

QString HostProcess::lastErrors() const
{
    QList<QByteArray> lines = m_errors.trimmed().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains("[info][cds"); });
    return QString::fromUtf8(lines.mid(qMax(qsizetype(0), lines.size() - errorLinesShown)).join('\n'));
}

} // namespace drover::scripts
