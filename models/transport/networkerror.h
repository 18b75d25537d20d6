// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "transport/httpclient.h"

#include <QNetworkReply>
#include <QSslError>

/// Sentences for what can go wrong below HTTP. Each names the address without secrets.
namespace drover::transport {

Error unreachableError(const QUrl &url, QNetworkReply::NetworkError code, const QString &technical);
/// The certificate shown is not trusted; its fingerprint is in the error, for comparing and pinning.
Error tlsError(const CertificateRefusal &refusal);
/// The certificate shown is not the pinned one; the error has both fingerprints.
Error pinError(const CertificateRefusal &refusal);
/// What is wrong with a certificate, each in its sentence and once.
QStringList certificateReasons(const QList<QSslError> &errors);
Error timeoutError(const QUrl &url, int timeoutMs);
Error oversizeError(const QUrl &url, qint64 maxBytes);
/// \a expected is below 0 when the server did not say how much would come.
Error truncatedError(const QUrl &url, qint64 received, qint64 expected);
Error cancelledError(const QUrl &url);
Error badAddressError(const QUrl &url);

/// "https://host:port" for sentences.
QString serverName(const QUrl &url);

} // namespace drover::transport
