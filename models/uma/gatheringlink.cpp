// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/gatheringlink.h"

#include "uma/umaerrors.h"

#include <QUrl>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QString decoded(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

QMap<QString, QStringList> parametersOf(const QString &query)
{
    QMap<QString, QStringList> parameters;
    const QStringList parts = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = decoded(equals < 0 ? part : part.left(equals));
        parameters[name].append(equals < 0 ? QString() : decoded(part.mid(equals + 1)));
    }
    return parameters;
}

} // namespace

GatheringLink GatheringLink::fromNeedInfo(const QJsonObject &needInfo, const QString &gatherEndpoint,
                                          const QString &clientId, const QString &claimsRedirectUri,
                                          const QString &state)
{
    GatheringLink link;
    link.ticket = needInfo.value("ticket"_L1).toString();
    const QString redirectUser = needInfo.value("redirect_user"_L1).toString();
    if (redirectUser.startsWith(gatherEndpoint)) {
        QString query = redirectUser.mid(gatherEndpoint.size());
        if (query.startsWith(u'?')) {
            query.remove(0, 1);
        }
        link.parameters = parametersOf(query);
    }
    link.parameters.insert(u"client_id"_s, {clientId});
    link.parameters.insert(u"ticket"_s, {link.ticket});
    link.parameters.insert(u"claims_redirect_uri"_s, {claimsRedirectUri});
    link.parameters.insert(u"state"_s, {state});
    return link;
}

QString GatheringLink::url(const QString &gatherEndpoint) const
{
    QStringList parts;
    for (auto it = parameters.constBegin(); it != parameters.constEnd(); ++it) {
        for (const QString &value : it.value()) {
            parts.append(formEncoded(it.key()) + u'=' + formEncoded(value));
        }
    }
    return gatherEndpoint + u'?' + parts.join(u'&');
}

GatheringReturn GatheringReturn::fromUrl(const QString &url)
{
    const auto parameters = parametersOf(url.section(u'?', 1).section(u'#', 0, 0));
    // The server appends its own parameters last.
    const auto last = [&](const QString &name) {
        const QStringList values = parameters.value(name);
        return values.isEmpty() ? QString() : values.constLast();
    };
    return {last(u"ticket"_s), last(u"state"_s), last(u"error"_s), last(u"error_description"_s)};
}

} // namespace drover::uma
