// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QSocketNotifier>

namespace drover::cli {

/// This process's stdin and stdout as one device that tells when bytes have come. Reading never waits; writing does, until
/// the other side has taken the bytes. One thread.
class StdioDevice : public QIODevice {
    Q_OBJECT

public:
    explicit StdioDevice(QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_input.size() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void take();

    QSocketNotifier m_notifier;
    QByteArray m_input;
};

} // namespace drover::cli
