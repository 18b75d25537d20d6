// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkerror.h"

#include "base/redact.h"
#include "transport/httpclient.h"

#include <QCoreApplication>
#include <QLocale>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("transport", text);
}

QString hostOf(const QUrl &url)
{
    return url.host();
}

struct Cause {
    Error::Kind kind;
    QString why;
    QString next;
};

Cause causeOf(const QUrl &url, QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return {
            Error::Kind::Unreachable,
            translated(QT_TRANSLATE_NOOP("transport", "Nothing accepts connections at port %1 there."))
                .arg(url.port(url.scheme() == u"https" ? 443 : 80)),
            translated(QT_TRANSLATE_NOOP("transport", "Check that the server is running and that the port is right."))};
    case QNetworkReply::HostNotFoundError:
        return {Error::Kind::Unreachable,
                translated(QT_TRANSLATE_NOOP("transport", "The name %1 is not known to the network.")).arg(hostOf(url)),
                translated(
                    QT_TRANSLATE_NOOP("transport", "Check the spelling of the address and the network connection."))};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it hung up, and the request may not be sent twice
        return {Error::Kind::Unreachable,
                translated(QT_TRANSLATE_NOOP("transport", "The server closed the connection without an answer.")),
                translated(QT_TRANSLATE_NOOP("transport", "Try again; if it goes on, look into the server's log."))};
    case QNetworkReply::TimeoutError:
        return {
            Error::Kind::Timeout,
            translated(QT_TRANSLATE_NOOP("transport", "The connection could not be made in time.")),
            translated(QT_TRANSLATE_NOOP("transport", "Check the address, and whether a firewall stands between."))};
    case QNetworkReply::SslHandshakeFailedError:
        return {Error::Kind::Unreachable,
                translated(QT_TRANSLATE_NOOP("transport", "No secure connection came about.")),
                translated(QT_TRANSLATE_NOOP("transport", "Check that the address is one for HTTPS."))};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {Error::Kind::Unreachable,
                translated(QT_TRANSLATE_NOOP("transport", "The proxy of the system did not let the request through.")),
                translated(QT_TRANSLATE_NOOP("transport", "Check the system's proxy settings."))};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {
            Error::Kind::Protocol, translated(QT_TRANSLATE_NOOP("transport", "What came back is no answer in HTTP.")),
            translated(QT_TRANSLATE_NOOP("transport", "Check that the address and port are those of the web server."))};
    default:
        break;
    }
    return {Error::Kind::Unreachable, translated(QT_TRANSLATE_NOOP("transport", "The network reported a failure.")),
            translated(QT_TRANSLATE_NOOP("transport", "Check the network connection and try again."))};
}

QString certificateDetail(const CertificateRefusal &refusal)
{
    QStringList parts;
    for (const QSslCertificate &certificate : refusal.chain) {
        parts << u"subject: %1\nissuer: %2\nvalid: %3 – %4\nsha256: %5"_s.arg(
            certificate.subjectDisplayName(), certificate.issuerDisplayName(),
            certificate.effectiveDate().toString(Qt::ISODate), certificate.expiryDate().toString(Qt::ISODate),
            fingerprintText(certificate.digest(QCryptographicHash::Sha256)));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace

QString serverName(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

Error unreachableError(const QUrl &url, QNetworkReply::NetworkError code, const QString &technical)
{
    const Cause cause = causeOf(url, code);
    const QString what =
        cause.kind == Error::Kind::Protocol
            ? translated(QT_TRANSLATE_NOOP("transport", "%1 answered something that can't be understood."))
                  .arg(serverName(url))
            : translated(QT_TRANSLATE_NOOP("transport", "%1 can't be reached.")).arg(serverName(url));
    return {cause.kind, what, cause.why, cause.next, redacted(technical), 0};
}

QStringList certificateReasons(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        QString reason = error.errorString();
        if (!reason.endsWith(u'.'))
            reason += u'.';
        if (!reasons.contains(reason))
            reasons << reason;
    }
    return reasons;
}

Error tlsError(const CertificateRefusal &refusal)
{
    QString why =
        refusal.reasons.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("transport", "The secure connection could not be set up."))
            : translated(QT_TRANSLATE_NOOP("transport", "Its certificate was refused: %1")).arg(refusal.reasons.join(u' '));
    if (!refusal.chain.isEmpty())
        why += u' ' + translated(QT_TRANSLATE_NOOP("transport", "Its SHA-256 fingerprint is %1."))
                          .arg(fingerprintText(refusal.sha256()));
    return {Error::Kind::Unreachable,
            translated(QT_TRANSLATE_NOOP("transport", "%1 did not prove who it is.")).arg(serverName(refusal.url)),
            why,
            translated(QT_TRANSLATE_NOOP("transport", "If this is your own server, give the profile the certificate of "
                                                      "its authority, or pin the certificate's fingerprint.")),
            certificateDetail(refusal),
            0};
}

Error pinError(const CertificateRefusal &refusal)
{
    return {Error::Kind::Unreachable,
            translated(QT_TRANSLATE_NOOP("transport", "%1 did not prove who it is.")).arg(serverName(refusal.url)),
            translated(QT_TRANSLATE_NOOP("transport", "Its certificate is not the one that is pinned in the profile: somebody "
                                                      "may be listening in, or it was renewed. Pinned is %1; it shows %2."))
                .arg(fingerprintText(refusal.pinnedSha256), fingerprintText(refusal.sha256())),
            translated(QT_TRANSLATE_NOOP("transport", "If the server's certificate was renewed, compare the "
                                                      "fingerprint with its administrator and pin the new one.")),
            certificateDetail(refusal),
            0};
}

Error timeoutError(const QUrl &url, int timeoutMs)
{
    const double seconds = timeoutMs / 1000.0;
    return {
        Error::Kind::Timeout,
        translated(QT_TRANSLATE_NOOP("transport", "%1 did not answer in time.")).arg(serverName(url)),
        translated(QT_TRANSLATE_NOOP("transport", "The answer was not complete after %1 s."))
            .arg(QLocale().toString(seconds, 'g', 3)),
        translated(QT_TRANSLATE_NOOP("transport", "Try again; if it goes on, look into the server's load and log.")),
        {},
        0};
}

Error oversizeError(const QUrl &url, qint64 maxBytes)
{
    return {
        Error::Kind::Protocol,
        translated(QT_TRANSLATE_NOOP("transport", "The answer of %1 is too large.")).arg(serverName(url)),
        translated(QT_TRANSLATE_NOOP("transport", "It has more than %1.")).arg(QLocale().formattedDataSize(maxBytes)),
        translated(QT_TRANSLATE_NOOP("transport", "Check that the address is that of the server's interface.")),
        {},
        0};
}

Error truncatedError(const QUrl &url, qint64 received, qint64 expected)
{
    const QString why =
        expected < 0
            ? translated(QT_TRANSLATE_NOOP("transport", "The connection ended after %1 bytes of it.")).arg(received)
            : translated(QT_TRANSLATE_NOOP("transport", "%1 of %2 bytes arrived.")).arg(received).arg(expected);
    return {
        Error::Kind::Protocol,
        translated(QT_TRANSLATE_NOOP("transport", "%1 broke off in the middle of its answer.")).arg(serverName(url)),
        why,
        translated(QT_TRANSLATE_NOOP("transport", "Try again; if it goes on, look into the server's log.")),
        {},
        0};
}

Error cancelledError(const QUrl &url)
{
    return {Error::Kind::Cancelled,
            translated(QT_TRANSLATE_NOOP("transport", "The request to %1 was cancelled.")).arg(serverName(url)),
            {},
            {},
            {},
            0};
}

Error badAddressError(const QUrl &url)
{
    return {Error::Kind::Input,
            translated(QT_TRANSLATE_NOOP("transport", "\"%1\" is no address of a web server."))
                .arg(redactedUrl(url).toDisplayString()),
            url.errorString(),
            translated(QT_TRANSLATE_NOOP("transport", "An address begins with https:// and a host name.")),
            {},
            0};
}

} // namespace drover::transport
