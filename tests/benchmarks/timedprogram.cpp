// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedprogram.h"

#include "cputime.h"

#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <optional>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr int endGraceMs = 3'000; ///< for a program that ends by itself after its line
constexpr int pauseMs = 5;
constexpr qsizetype errorBytes = 2'000;
constexpr double msPerSecond = 1'000;
constexpr double usPerMs = 1'000;
constexpr double nsPerMs = 1'000'000;

/// One started program with its two output pipes; ended and waited for when this goes.
class Running {
public:
    explicit Running(const Program &program);
    ~Running();
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    [[nodiscard]] bool isStarted() const { return m_pid > 0; }
    [[nodiscard]] pid_t id() const { return m_pid; }
    [[nodiscard]] double wallMs() const { return static_cast<double>(m_since.nsecsElapsed()) / nsPerMs; }
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] QString lastErrors() const;

    /// Waits for output or the end; false when `timeoutMs`, counted from the start, are over.
    bool waitForNews(int timeoutMs);
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    /// Waits for the ended program: its exit code (negative: the signal) and its CPU time.
    int reap();
    [[nodiscard]] double reapedCpuMs() const { return m_cpuMs; }

private:
    static void readInto(int &fd, QByteArray &text);

    QElapsedTimer m_since;
    pid_t m_pid = -1;
    int m_pidFd = -1;
    int m_out = -1;
    int m_err = -1;
    bool m_ended = false;
    bool m_reaped = false;
    double m_cpuMs = 0;
    QByteArray m_output;
    QByteArray m_errors;
};

Running::Running(const Program &program)
{
    std::array<int, 2> out{-1, -1};
    std::array<int, 2> err{-1, -1};
    if (pipe2(out.data(), O_CLOEXEC) != 0 || pipe2(err.data(), O_CLOEXEC) != 0)
        return;
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out.at(1), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err.at(1), STDERR_FILENO);
    std::vector<QByteArray> texts{QFile::encodeName(program.file)};
    for (const QString &argument : program.arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> words;
    for (QByteArray &text : texts)
        words.push_back(text.data());
    words.push_back(nullptr);
    m_since.start();
    if (posix_spawnp(&m_pid, words.front(), &actions, nullptr, words.data(), environ) != 0)
        m_pid = -1;
    else
        m_pidFd = static_cast<int>(syscall(SYS_pidfd_open, m_pid, 0)); // glibc 2.36 declares no C function for it
    posix_spawn_file_actions_destroy(&actions);
    close(out.at(1));
    close(err.at(1));
    m_out = out.at(0);
    m_err = err.at(0);
}

Running::~Running()
{
    if (isStarted() && !m_reaped) {
        kill(m_pid, SIGKILL);
        reap();
    }
    for (const int fd : {m_out, m_err, m_pidFd}) {
        if (fd >= 0)
            close(fd);
    }
}

void Running::readInto(int &fd, QByteArray &text)
{
    std::array<char, 4096> buffer{};
    const ssize_t count = read(fd, buffer.data(), buffer.size());
    if (count > 0) {
        text.append(buffer.data(), static_cast<qsizetype>(count));
        return;
    }
    close(fd);
    fd = -1;
}

bool Running::waitForNews(int timeoutMs)
{
    const int left = timeoutMs - static_cast<int>(m_since.elapsed());
    std::array<pollfd, 3> watched{pollfd{m_out, POLLIN, 0}, pollfd{m_err, POLLIN, 0}, pollfd{m_pidFd, POLLIN, 0}};
    if (left <= 0 || poll(watched.data(), watched.size(), left) <= 0)
        return false;
    const bool hasOutput = watched[0].revents != 0;
    const bool hasErrors = watched[1].revents != 0;
    if (hasOutput)
        readInto(m_out, m_output);
    if (hasErrors) {
        readInto(m_err, m_errors);
        m_errors = m_errors.right(errorBytes);
    }
    // What it wrote before its end is read first.
    m_ended = watched[2].revents != 0 && !hasOutput && !hasErrors;
    return true;
}

int Running::reap()
{
    int status = 0;
    rusage usage{};
    wait4(m_pid, &status, 0, &usage);
    m_reaped = true;
    m_cpuMs = static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * msPerSecond +
              static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / usPerMs;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

QString Running::lastErrors() const
{
    return QString::fromLocal8Bit(m_errors).trimmed();
}

tl::unexpected<Error> notStarted(const Program &program)
{
    return fail(Error::Kind::NotFound, u"The program %1 could not be started."_s.arg(program.file), {},
                u"Install or build it."_s);
}

tl::unexpected<Error> tooLate(const Program &program, const Running &running, int timeoutMs)
{
    return fail(Error::Kind::Timeout,
                u"The program %1 did not get there within %2 ms."_s.arg(program.file).arg(timeoutMs),
                running.lastErrors());
}

/// Ends every child of this process: first politely, so that they tidy up behind themselves.
void endChildren()
{
    QElapsedTimer since;
    since.start();
    bool asked = false;
    for (;;) {
        while (waitpid(-1, nullptr, WNOHANG) > 0) { }
        const QList<qint64> family = processTree(getpid());
        if (family.size() < 2)
            return;
        const bool patient = since.elapsed() < endGraceMs;
        if (!asked || !patient) {
            for (const qint64 id : family.mid(1))
                kill(static_cast<pid_t>(id), patient ? SIGTERM : SIGKILL);
        }
        asked = true;
        poll(nullptr, 0, pauseMs);
    }
}

bool hasLine(const QByteArray &output, const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    const QByteArray below = '\n' + whole;
    return output.startsWith(whole) || output.contains(below);
}

} // namespace

void adoptOrphans()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1);
}

Result<Sample> timeToEnd(const Program &program, int timeoutMs)
{
    Running running(program);
    if (!running.isStarted())
        return notStarted(program);
    while (!running.hasEnded()) {
        if (!running.waitForNews(timeoutMs))
            return tooLate(program, running, timeoutMs);
    }
    const double wall = running.wallMs();
    if (const int code = running.reap(); code != 0) {
        return fail(Error::Kind::Unreachable,
                    u"The program %1 ended with exit code %2."_s.arg(program.file).arg(code), running.lastErrors());
    }
    return Sample{wall, running.reapedCpuMs(), 1};
}

Result<Sample> timeToLine(const Program &program, const QByteArray &line, int timeoutMs)
{
    std::optional<Sample> seen;
    QString problem;
    {
        Running running(program);
        if (!running.isStarted())
            return notStarted(program);
        while (!running.hasEnded() && running.waitForNews(seen ? static_cast<int>(seen->wallMs) + endGraceMs : timeoutMs)) {
            if (seen || !hasLine(running.output(), line))
                continue;
            seen = Sample{running.wallMs(), 0, 1};
            seen->cpuMs = processCpuMs(running.id());
        }
        problem = running.hasEnded() ? u"It ended before."_s : u"It was given up after %1 ms."_s.arg(timeoutMs);
        problem += u' ' + running.lastErrors();
    }
    endChildren();
    if (!seen) {
        return fail(Error::Kind::Timeout,
                    u"The program %1 did not print \"%2\"."_s.arg(program.file, QString::fromUtf8(line)), problem.trimmed());
    }
    return *seen;
}

} // namespace drover::bench
