// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace drover::wire {

/// Bounds on what the other side may send, in bytes.
struct FrameLimits {
    qsizetype headerBytes = 8 * 1024;
    qsizetype bodyBytes = 64 * 1024 * 1024;
};

/// Cuts a stream of bytes into message bodies. The framing is that of the Language Server Protocol and the Debug
/// Adapter Protocol ("Base Protocol": header fields ending in CRLF, an empty line, then Content-Length bytes of body).
/// Pure: no device, no signal, no thread; bytes may be cut anywhere between two calls of feed().
///
/// A stream that breaks the framing stays broken: next() gives the frames complete before the defect, then the same
/// Error::Kind::Protocol for ever.
class Framer {
public:
    explicit Framer(FrameLimits limits = {});

    /// Takes the next bytes of the stream.
    void feed(QByteArrayView bytes);
    /// The next complete body; no value while more bytes are needed; the error once the stream is broken.
    [[nodiscard]] Result<std::optional<QByteArray>> next();
    /// True when the stream may end here: no frame is half read.
    [[nodiscard]] bool atBoundary() const;

    /// The bytes to send for one body: header and body together, for one write.
    [[nodiscard]] static QByteArray frame(QByteArrayView body);

private:
    enum class State { LineStart, Name, Value, LineFeed, LastLineFeed, Body, Broken };

    /// Reads header bytes until the body begins, the bytes run out or the header is broken.
    void readHeader();
    void takeHeaderByte(char byte);
    void finishField();
    void finishHeader();
    void breakOff(const QString &why, const QByteArray &shown = {});
    std::optional<QByteArray> takeBody();
    void discardRead();

    FrameLimits m_limits;
    State m_state = State::LineStart;
    QByteArray m_input; ///< bytes not consumed yet, from m_at on
    qsizetype m_at = 0;
    qsizetype m_headerSize = 0;
    QByteArray m_name;
    QByteArray m_value;
    qsizetype m_length = -1; ///< Content-Length of the frame being read; -1 before it is known
    Error m_error;
};

} // namespace drover::wire
