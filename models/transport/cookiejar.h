// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkCookieJar>

namespace drover::transport {

/**
 * The cookies of one client. Differs from Qt's in one thing: on loopback addresses, cookies marked Secure are kept and
 * sent over plain HTTP too, as browsers do there, so that flows against a sandbox without TLS work.
 */
class CookieJar : public QNetworkCookieJar {
    Q_OBJECT

public:
    using QNetworkCookieJar::QNetworkCookieJar;

    QList<QNetworkCookie> cookiesForUrl(const QUrl &url) const override;
    void clear();
};

/// Whether a host is this machine itself: localhost, 127.0.0.0/8, ::1.
bool isLoopback(const QUrl &url);

} // namespace drover::transport
