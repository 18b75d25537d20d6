// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardinput.h"

#include "output.h"

#include <QCoroSignal>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

/// Read and not yet used: a secret, an answer and a document may all stand in one input.
QByteArray &pending()
{
    static QByteArray bytes;
    return bytes;
}

/// Says when the input can be read, or that nobody wants it any more.
class InputGate : public QObject {
    Q_OBJECT

public:
    explicit InputGate(const CancelToken &cancel)
        : m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
            m_notifier.setEnabled(false);
            Q_EMIT opened();
        });
        cancel.onCancelled(this, [this] { Q_EMIT opened(); });
    }

Q_SIGNALS:
    void opened();

private:
    QSocketNotifier m_notifier;
};

tl::unexpected<Error> interrupted()
{
    return fail(Error::Kind::Cancelled, Cli::tr("Interrupted."));
}

/// Adds what can be read to pending(); false at the end of the input.
QCoro::Task<Result<bool>> readMore(CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return interrupted();
    InputGate gate(cancel);
    co_await qCoro(&gate, &InputGate::opened);
    if (cancel.isCancelled())
        co_return interrupted();
    std::array<char, 65536> buffer{};
    ssize_t got = -1;
    do {
        got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        co_return fail(Error::Kind::Input, Cli::tr("The standard input can't be read"),
                       QString::fromLocal8Bit(std::strerror(errno)));
    }
    pending().append(buffer.data(), static_cast<qsizetype>(got));
    co_return got > 0;
}

/// Switches the terminal's echo off for as long as it lives.
class NoEcho {
public:
    NoEcho()
    {
        m_isSet = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isSet)
            return;
        struct termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_isSet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    struct termios m_before = {};
    bool m_isSet = false;
};

void ask(const QString &question)
{
    const QByteArray bytes = question.toUtf8() + ' ';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

bool isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

QCoro::Task<Result<std::optional<QByteArray>>> readInputLine(CancelToken cancel)
{
    bool more = true;
    while (more && !pending().contains('\n')) {
        const Result<bool> got = co_await readMore(cancel);
        if (!got)
            co_return fail(got.error());
        more = *got;
    }
    if (pending().isEmpty())
        co_return std::optional<QByteArray>();
    const qsizetype end = pending().indexOf('\n');
    QByteArray line = end < 0 ? pending() : pending().left(end);
    pending() = end < 0 ? QByteArray() : pending().mid(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    co_return std::optional<QByteArray>(line);
}

QCoro::Task<Result<QByteArray>> readInput(CancelToken cancel)
{
    bool more = true;
    while (more) {
        const Result<bool> got = co_await readMore(cancel);
        if (!got)
            co_return fail(got.error());
        more = *got;
    }
    co_return std::exchange(pending(), QByteArray());
}

QCoro::Task<Result<std::optional<QString>>> askSecret(QString question, CancelToken cancel)
{
    if (!isTerminal())
        co_return std::optional<QString>();
    ask(question);
    Result<std::optional<QByteArray>> line = fail(Error{});
    {
        const NoEcho quiet;
        line = co_await readInputLine(cancel);
    }
    std::fputc('\n', stderr);
    if (!line)
        co_return fail(line.error());
    if (!*line || (*line)->isEmpty())
        co_return std::optional<QString>();
    co_return std::optional<QString>(QString::fromUtf8(**line));
}

QCoro::Task<Result<bool>> askYes(QString question, CancelToken cancel)
{
    ask(question + u" [y/N]"_s);
    const Result<std::optional<QByteArray>> line = co_await readInputLine(cancel);
    if (!line)
        co_return fail(line.error());
    const QByteArray answer = line->value_or(QByteArray()).trimmed().toLower();
    if (!isTerminal())
        std::fputc('\n', stderr);
    co_return answer == "y" || answer == "yes";
}

QString documentName(const QString &path)
{
    return path == u"-" ? Cli::tr("standard input") : path;
}

QCoro::Task<Result<QByteArray>> readDocument(QString path, CancelToken cancel)
{
    if (path == u"-")
        co_return co_await readInput(cancel);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        co_return fail(Error::Kind::Input, Cli::tr("%1 can't be read").arg(path), file.errorString());
    co_return file.readAll();
}

} // namespace drover::cli

#include "standardinput.moc"
