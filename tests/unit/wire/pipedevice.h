// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QPointer>

/// One end of a two-way pipe in memory. What one end writes, the other can read at once. Writing can be made to fail.
class PipeDevice : public QIODevice {
public:
    PipeDevice() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }

    static void join(PipeDevice &a, PipeDevice &b)
    {
        a.m_peer = &b;
        b.m_peer = &a;
    }

    /// The other end reads what it has and then the end.
    void hangUp()
    {
        if (m_peer)
            Q_EMIT m_peer->readChannelFinished();
    }
    void failWrites() { m_failing = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_incoming.size() + QIODevice::bytesAvailable(); }
    /// Number of write() calls that reached this end.
    [[nodiscard]] int writesReceived() const { return m_writesReceived; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = qMin(size, qint64(m_incoming.size()));
        std::copy_n(m_incoming.constData(), count, data);
        m_incoming.remove(0, count);
        return count;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_failing || !m_peer) {
            setErrorString(QStringLiteral("Broken pipe"));
            return -1;
        }
        m_peer->m_incoming.append(data, size);
        ++m_peer->m_writesReceived;
        Q_EMIT m_peer->readyRead();
        return size;
    }

private:
    QPointer<PipeDevice> m_peer;
    QByteArray m_incoming;
    int m_writesReceived = 0;
    bool m_failing = false;
};
