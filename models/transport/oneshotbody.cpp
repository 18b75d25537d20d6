// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshotbody.h"

#include <cstring>

namespace drover::transport {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return bytesAvailable() == 0;
}

bool OneShotBody::reset()
{
    return false;
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 length = qMin(most, static_cast<qint64>(m_bytes.size()) - m_read);
    if (length <= 0)
        return m_bytes.size() == m_read ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(length));
    m_read += length;
    return length;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace drover::transport
