// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpmessage.h"
#include "uma/http/flowmessage.h"

namespace drover::flowtext {

/// How a body is best highlighted.
enum class BodyKind { Empty, Json, Form, Html, Text };
BodyKind bodyKind(const QString &body, const QByteArray &contentType);

/// A body made readable: JSON indented, form fields one a line and decoded, all else as it is.
QString readableBody(const QString &body, const QByteArray &contentType);

/// Request line or status line, headers, an empty line and the readable body.
QString requestText(const uma::FlowMessage &message);
/// Empty while there is no answer, and for a redirect, which has none of its own.
QString replyText(const uma::FlowMessage &message);

/// Header and claims of a JWT (RFC 7519 §3) as indented JSON; the signature is never shown.
struct DecodedToken
{
    QString header;
    QString claims;
};
/// Nothing for text that is no JWT. A missing signature part is fine.
std::optional<DecodedToken> decodedToken(const QString &token);
/// All JWTs that stand in the message's bodies and address, without repetitions.
QList<DecodedToken> decodedTokens(const uma::FlowMessage &message);

} // namespace drover::flowtext
