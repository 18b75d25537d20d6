// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "transport/httpmessage.h"

#include <QCoroTask>

#include <QObject>
#include <QSslCertificate>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace drover::transport {

/// How a server proves itself. Certificates are always verified; there is no switch to turn that off.
struct TlsPolicy {
    QString caFile;          ///< PEM file of authorities trusted besides the system's (the sandbox makes its own)
    QByteArray pinnedSha256; ///< fingerprint of the one certificate accepted, 32 raw bytes; empty: none pinned
    QByteArray clientCertificate = {}; ///< PEM, its issuers after it; empty: none is shown (RFC 8705)
    QByteArray clientKey = {};         ///< PEM of its private key, in the clear; memory only
};

/// A certificate that was refused, for showing it and for pinning it.
struct CertificateRefusal {
    QUrl url;
    QList<QSslCertificate> chain; ///< the server's own first
    QStringList reasons;          ///< in sentences; empty for a changed pin
    QByteArray pinnedSha256;      ///< of the certificate that was expected; empty where none is pinned

    bool isChangedPin() const { return !pinnedSha256.isEmpty(); }
    QByteArray sha256() const;
};

/// "AB:CD:…" of raw bytes, and back (colons and spaces ignored); empty for anything that is no fingerprint.
QString fingerprintText(const QByteArray &sha256);
QByteArray fingerprintFromText(const QString &text);

/**
 * One HTTP client: connections, cookies and TLS policy of its own.
 *
 * Lives on one thread (that of its creator); never blocks. Every answer of the server is a reply, whatever its status;
 * an Error means there was no usable answer: Unreachable (host, connection, TLS), Timeout, Cancelled, Protocol
 * (malformed, truncated or oversized). Its sentence says which address and why. Destroying the client ends all
 * exchanges as Cancelled.
 */
class HttpClient : public QObject {
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// Applies to connections made from now on. Fails when the authority file can't be read, or a client certificate and
    /// its key do not belong together.
    Result<void> setTlsPolicy(const TlsPolicy &policy);
    const TlsPolicy &tlsPolicy() const;

    /// Pauses before the second, third… attempt of a safe request, in milliseconds; their number is the number of
    /// retries.
    void setRetryDelays(QList<int> delaysMs);

    /// The longest that any exchange may take, whatever its request says; 0 leaves it to the request.
    void setTimeLimit(int ms);

    /// Sends \a request; see the class about errors. \a cancel ends it at once.
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken cancel = {});

    /// Attempts that have ended since it was made, whether anyone listens to exchanged() or not.
    quint64 exchangesSoFar() const;

    /// Sets a session cookie for the host of \a url, as its server would.
    void addCookie(const QUrl &url, const QByteArray &name, const QByteArray &value);
    /// Forgets all cookies.
    void clearCookies();

Q_SIGNALS:
    /// Each attempt, after its end, with secrets replaced. Costs time only while someone is connected.
    void exchanged(const drover::transport::HttpExchange &exchange);
    /// A server's certificate was refused; the exchange ends with the error that says so.
    void certificateRefused(const drover::transport::CertificateRefusal &refusal);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::transport

Q_DECLARE_METATYPE(drover::transport::CertificateRefusal)
