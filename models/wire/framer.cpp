// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/framer.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace drover::wire {

namespace {

/// Bytes of already consumed input that are kept before the rest is moved to the front.
constexpr qsizetype consumedBytesKept = 64 * 1024;
/// Bytes of a broken header that an error shows.
constexpr qsizetype shownBytes = 80;

/// Characters of a field name: RFC 9110 §5.6.2 token.
bool isTokenByte(char byte)
{
    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9'))
        return true;
    return byte != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(byte);
}

bool isControlByte(char byte)
{
    return (static_cast<unsigned char>(byte) < 0x20 && byte != '\t') || byte == 0x7f;
}

/// The bytes as readable ASCII, others as dots.
QString readable(const QByteArray &bytes)
{
    QString shown;
    for (const char byte : bytes.left(shownBytes))
        shown += (byte >= 0x20 && byte < 0x7f) ? QChar::fromLatin1(byte) : u'.';
    return shown;
}

} // namespace

Framer::Framer(FrameLimits limits)
    : m_limits(limits)
{
}

void Framer::feed(QByteArrayView bytes)
{
    if (m_state == State::Broken)
        return;
    m_input.append(bytes);
}

Result<std::optional<QByteArray>> Framer::next()
{
    if (m_state != State::Body)
        readHeader();
    if (m_state == State::Broken)
        return fail(m_error);
    if (m_state == State::Body)
        return takeBody();
    return std::optional<QByteArray>();
}

bool Framer::atBoundary() const
{
    return m_state == State::LineStart && m_headerSize == 0 && m_at == m_input.size();
}

QByteArray Framer::frame(QByteArrayView body)
{
    QByteArray bytes;
    bytes.reserve(body.size() + 32);
    bytes.append("Content-Length: ").append(QByteArray::number(body.size())).append("\r\n\r\n").append(body);
    return bytes;
}

void Framer::readHeader()
{
    while (m_at < m_input.size() && m_state != State::Body && m_state != State::Broken) {
        if (++m_headerSize > m_limits.headerBytes) {
            breakOff(QCoreApplication::translate("wire", "The header of a message is longer than %1 bytes.")
                         .arg(QLocale().toString(m_limits.headerBytes)));
            return;
        }
        takeHeaderByte(m_input.at(m_at++));
    }
    if (m_state != State::Body && m_state != State::Broken)
        discardRead();
}

void Framer::takeHeaderByte(char byte)
{
    switch (m_state) {
    case State::LineStart:
        if (byte == '\r') {
            m_state = State::LastLineFeed;
            return;
        }
        m_name.clear();
        m_value.clear();
        m_state = State::Name;
        [[fallthrough]];
    case State::Name:
        if (byte == ':' && !m_name.isEmpty())
            m_state = State::Value;
        else if (isTokenByte(byte))
            m_name.append(byte);
        else
            breakOff(QCoreApplication::translate(
                         "wire", "A message does not begin with a header field; something else wrote into the stream."),
                     m_name + byte);
        return;
    case State::Value:
        if (byte == '\r')
            m_state = State::LineFeed;
        else if (isControlByte(byte))
            breakOff(
                QCoreApplication::translate("wire", "A header line does not end in carriage return and line feed."),
                m_name + ": " + m_value);
        else
            m_value.append(byte);
        return;
    case State::LineFeed:
    case State::LastLineFeed:
        if (byte != '\n')
            breakOff(
                QCoreApplication::translate("wire", "A header line does not end in carriage return and line feed."),
                m_name + ": " + m_value);
        else if (m_state == State::LineFeed)
            finishField();
        else
            finishHeader();
        return;
    case State::Body:
    case State::Broken:
        return;
    }
}

void Framer::finishField()
{
    m_state = State::LineStart;
    if (m_name.compare("Content-Length", Qt::CaseInsensitive) != 0)
        return; // Content-Type and fields of the future do not change the framing
    const QByteArray value = m_value.trimmed();
    if (m_length >= 0) {
        breakOff(QCoreApplication::translate("wire", "A message says its length twice."), value);
        return;
    }
    qsizetype length = value.isEmpty() ? -1 : 0;
    for (const char digit : value) {
        if (digit < '0' || digit > '9') {
            length = -1;
            break;
        }
        if (length <= m_limits.bodyBytes)
            length = length * 10 + (digit - '0');
    }
    if (length < 0)
        breakOff(QCoreApplication::translate("wire", "The length of a message is not a number."), value);
    else if (length > m_limits.bodyBytes)
        breakOff(QCoreApplication::translate("wire", "A message is longer than the %1 bytes allowed.")
                     .arg(QLocale().toString(m_limits.bodyBytes)),
                 value);
    else
        m_length = length;
}

void Framer::finishHeader()
{
    if (m_length < 0) {
        breakOff(QCoreApplication::translate("wire", "The header of a message does not say its length."));
        return;
    }
    m_headerSize = 0;
    m_state = State::Body;
}

void Framer::breakOff(const QString &why, const QByteArray &shown)
{
    m_state = State::Broken;
    m_error = Error{Error::Kind::Protocol,
                    QCoreApplication::translate("wire", "The stream of messages is broken."),
                    why,
                    {},
                    readable(shown),
                    0};
    m_input = QByteArray();
    m_at = 0;
}

std::optional<QByteArray> Framer::takeBody()
{
    if (m_input.size() - m_at < m_length) {
        discardRead();
        return std::nullopt;
    }
    QByteArray body = m_input.mid(m_at, m_length);
    m_at += m_length;
    m_length = -1;
    m_state = State::LineStart;
    if (m_at == m_input.size() || m_at > consumedBytesKept)
        discardRead();
    return body;
}

void Framer::discardRead()
{
    if (m_at == 0)
        return;
    if (m_at == m_input.size() && m_input.capacity() > consumedBytesKept * 16)
        m_input = QByteArray(); // a large message went through: give its memory back
    else
        m_input.remove(0, m_at);
    m_at = 0;
}

} // namespace drover::wire
