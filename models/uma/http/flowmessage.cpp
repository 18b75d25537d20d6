// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowmessage.h"

#include "base/redact.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

QString toString(Party party)
{
    switch (party) {
    case Party::RequestingParty:
        return u"requesting_party"_s;
    case Party::Client:
        return u"client"_s;
    case Party::ResourceServer:
        return u"resource_server"_s;
    case Party::AuthorizationServer:
        return u"authorization_server"_s;
    case Party::OtherSite:
        return u"other_site"_s;
    case Party::Script:
        break;
    }
    return u"script"_s;
}

namespace {
/// Quoted so that a POSIX shell takes it as one word.
QString quoted(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    return QString(u'\'' + text + u'\'');
}
} // namespace

QString FlowMessage::toCurl() const
{
    QStringList words{u"curl"_s, u"--include"_s};
    if (method != u"GET" && !(method == u"POST" && !requestBody.isEmpty()))
        words << u"--request"_s << method;
    for (const auto &[name, value] : requestHeaders) {
        const QByteArray safe = redactedHeader(name, value);
        words << u"--header"_s << quoted(QString::fromUtf8(name + ": " + safe));
    }
    if (!requestBody.isEmpty())
        words << u"--data-raw"_s << quoted(requestBody);
    words << quoted(url.toString(QUrl::FullyEncoded));
    return words.join(u' ');
}

} // namespace drover::uma
