// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace drover::transport {

/**
 * The body of a request that must not be sent twice.
 *
 * Qt sends a request again by itself when the server hangs up before answering, whatever its method; a body that can't
 * be rewound is the one thing that keeps it from doing so.
 */
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;
    /// Always refused: that is what it is for.
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace drover::transport
