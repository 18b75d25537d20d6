// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QUrl>

#include <optional>

namespace drover::transport {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// First value of a header, names compared without case; empty when it is not there.
QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

/// What to send. Nothing is followed or retried unless it says so here.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    HeaderList headers;
    QByteArray body;
    int timeoutMs = 15000;              ///< for the whole exchange, from connecting to the last byte
    qint64 maxBytes = 16 * 1024 * 1024; ///< longer answers are broken off with an error
    bool followRedirects = false;       ///< GET and HEAD only, at most five, same rules for each hop
    bool retry = true;                  ///< safe methods only (RFC 9110 §9.2.1); others are never sent twice

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

/// Who was at the other end of an encrypted connection.
struct PeerFacts {
    QString protocol; ///< "TLS 1.3"
    QString subject;  ///< of the certificate
    QDateTime validUntil;
};

/// What came back, whatever its status.
struct HttpReply {
    int status = 0;
    QByteArray reason;
    HeaderList headers;
    QByteArray body;
    double elapsedMs = 0;
    QUrl fromUrl; ///< differs from the request's where redirects were followed
    std::optional<PeerFacts> peer = {}; ///< nothing where the connection is not encrypted

    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    bool isSuccess() const { return status >= 200 && status < 300; }
    bool isRedirect() const;
    /// The absolute address of the Location header, or an invalid one.
    QUrl location() const;
    /// The body as JSON; Kind::Protocol with position and reason when it isn't.
    Result<QJsonValue> json() const;
};

/// A copy of one exchange for showing and logging; secrets are replaced before it leaves the client.
struct HttpExchange {
    quint64 id = 0;
    int attempt = 1;
    QString method;
    QUrl url;
    HeaderList requestHeaders;
    QString requestBody;
    int status = 0; ///< 0 when there was no answer
    HeaderList replyHeaders;
    QString replyBody; ///< at most the first 64 KiB
    double elapsedMs = 0;
    std::optional<Error> error;
};

/// Encodes name=value pairs as application/x-www-form-urlencoded (RFC 6749 appendix B).
QByteArray formEncoded(const QList<QPair<QString, QString>> &fields);
/// The pairs of a form body.
QList<QPair<QString, QString>> formDecoded(const QByteArray &body);

/// Copies for showing: names that carry secrets keep their name, their value is replaced.
HeaderList redactedHeaders(const HeaderList &headers);
QString redactedBody(const QByteArray &body, const QByteArray &contentType);
QUrl redactedUrl(QUrl url);

} // namespace drover::transport

Q_DECLARE_METATYPE(drover::transport::HttpExchange)
