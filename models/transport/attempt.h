// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "transport/completion.h"
#include "transport/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace drover::transport {

/// One sending of a request, driven by Qt's network access; deletes itself after its end.
class Attempt : public QObject {
    Q_OBJECT

public:
    Attempt(QNetworkAccessManager &network, const TlsPolicy &tls, const HttpRequest &request, QObject *parent);
    ~Attempt() override;

    void start(const QNetworkRequest &prepared, const CancelToken &cancel);
    /// Ends as cancelled, at once.
    void abandon();

    const Completion<Result<HttpReply>> &completion() const { return m_completion; }
    double elapsedMs() const;
    /// What the network itself reported, for deciding on another try.
    bool isWorthRetrying() const { return m_worthRetrying; }
    /// The certificate that ended it, if one did.
    const std::optional<CertificateRefusal> &refusal() const { return m_refusal; }

private:
    void read();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onFinished();
    void breakOff(const Error &error);
    void refuse(const QList<QSslError> &errors);
    Result<HttpReply> outcome();
    std::optional<Error> truncation() const;
    void end(Result<HttpReply> result);

    QNetworkAccessManager &m_network;
    TlsPolicy m_tls;
    HttpRequest m_request;
    QNetworkReply *m_reply = nullptr;
    QTimer m_limit;
    QElapsedTimer m_clock;
    QByteArray m_body;
    std::optional<Error> m_brokenOff;
    bool m_worthRetrying = false;
    std::optional<CertificateRefusal> m_refusal;
    Completion<Result<HttpReply>> m_completion;
};

} // namespace drover::transport
