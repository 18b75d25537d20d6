// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "umaanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using transport::HttpReply;

namespace {

/// The name=value pairs of a challenge, after its scheme; a value ends at its quote or at a comma.
QMap<QString, QString> challengeParameters(const QString &text)
{
    QMap<QString, QString> result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            break;
        const QString name = text.mid(at, equals - at).trimmed().toLower();
        at = equals + 1;
        QString value;
        if (at < text.size() && text.at(at) == u'"') {
            for (++at; at < text.size() && text.at(at) != u'"'; ++at) {
                if (text.at(at) == u'\\' && at + 1 < text.size())
                    ++at;
                value += text.at(at);
            }
            at = text.indexOf(u',', at);
        } else {
            const qsizetype comma = text.indexOf(u',', at);
            value = text.mid(at, comma < 0 ? -1 : comma - at).trimmed();
            at = comma;
        }
        result.insert(name, value);
        if (at < 0)
            break;
        ++at;
    }
    return result;
}

} // namespace

UmaChallenge UmaChallenge::from(const HttpReply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0)
            continue;
        const QString text = QString::fromUtf8(value).trimmed();
        if (!text.startsWith(u"UMA ", Qt::CaseInsensitive))
            continue;
        const auto parameters = challengeParameters(text.mid(4));
        return {parameters.value(u"realm"_s), parameters.value(u"as_uri"_s), parameters.value(u"ticket"_s)};
    }
    return {};
}

TokenAnswerView TokenAnswerView::from(const HttpReply &reply)
{
    TokenAnswerView view;
    view.status = reply.status;
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    view.code = object.value(u"error"_s).toString();
    view.description = object.value(u"error_description"_s).toString();
    view.ticket = object.value(u"ticket"_s).toString();
    view.redirectUser = object.value(u"redirect_user"_s).toString();
    view.body = object;
    const QJsonArray required = object.value(u"required_claims"_s).toArray();
    for (const QJsonValue &claim : required)
        view.requiredClaims << claim.toObject().value(u"name"_s).toString();
    view.rpt = object.value(u"access_token"_s).toString();
    view.pct = object.value(u"pct"_s).toString();
    view.upgraded = object.value(u"upgraded"_s).toBool();
    if (reply.status == 200 && !view.rpt.isEmpty())
        view.kind = Kind::Granted;
    else if (view.code == u"need_info" && !view.ticket.isEmpty())
        view.kind = Kind::NeedInfo;
    else if (view.code == u"forbidden_by_policy" || view.code == u"request_denied")
        view.kind = Kind::Denied;
    return view;
}

bool leadsToClient(const QUrl &location, const QUrl &claimsRedirectUri)
{
    const auto bare = [](const QUrl &url) {
        return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    };
    return bare(location) == bare(claimsRedirectUri);
}

} // namespace drover::uma
