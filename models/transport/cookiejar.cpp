// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cookiejar.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QUrl>

namespace drover::transport {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    return QHostAddress(host).isLoopback();
}

QList<QNetworkCookie> CookieJar::cookiesForUrl(const QUrl &url) const
{
    if (url.scheme() == QLatin1StringView("https") || !isLoopback(url))
        return QNetworkCookieJar::cookiesForUrl(url);
    QUrl secure = url;
    secure.setScheme(QStringLiteral("https"));
    return QNetworkCookieJar::cookiesForUrl(secure);
}

void CookieJar::clear()
{
    setAllCookies({});
}

} // namespace drover::transport
