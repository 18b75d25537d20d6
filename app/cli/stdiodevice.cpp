// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stdiodevice.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <unistd.h>

namespace drover::cli {

StdioDevice::StdioDevice(QObject *parent)
    : QIODevice(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    connect(&m_notifier, &QSocketNotifier::activated, this, &StdioDevice::take);
}

void StdioDevice::take()
{
    std::array<char, 64 * 1024> bytes{};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count > 0) {
        m_input.append(bytes.data(), count);
        Q_EMIT readyRead();
    } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        m_notifier.setEnabled(false);
        Q_EMIT readChannelFinished();
    }
}

qint64 StdioDevice::readData(char *data, qint64 most)
{
    const qint64 count = qMin(most, static_cast<qint64>(m_input.size()));
    std::memcpy(data, m_input.constData(), static_cast<size_t>(count));
    m_input.remove(0, count);
    return count;
}

qint64 StdioDevice::writeData(const char *data, qint64 size)
{
    qint64 written = 0;
    while (written < size) {
        const ssize_t count = ::write(STDOUT_FILENO, data + written, static_cast<size_t>(size - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EAGAIN) {
            pollfd writable{STDOUT_FILENO, POLLOUT, 0};
            ::poll(&writable, 1, -1);
        } else if (errno != EINTR) {
            return -1;
        }
    }
    return written;
}

} // namespace drover::cli
