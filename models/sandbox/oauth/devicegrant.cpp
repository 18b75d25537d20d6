// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/devicegrant.h"

#include "base/ids.h"
#include "sandbox/login/devicepage.h"
#include "sandbox/oauth/clientauthenticator.h"
#include "sandbox/oauth/persontokens.h"
#include "sandbox/store/umarecords.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString grantName = u"urn:ietf:params:oauth:grant-type:device_code"_s;
constexpr int lifeSeconds = 600;
constexpr int intervalSeconds = 5;
constexpr int slowDownSeconds = 5;
constexpr int codeBytes = 32;
constexpr qsizetype mostCodes = 1'000;

/// "WDJB-MJHT": letters that make no words and are not mistaken for each other (RFC 8628 §6.1).
QString newUserCode()
{
    const QString letters = u"BCDFGHJKLMNPQRSTVWXZ"_s;
    QString code;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            code += u'-';
        code += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    return code;
}

Response authorizeDevice(const Request &request, Context &context)
{
    const Parameters form = request.form();
    const auto client = authenticatedClient(request, form, context);
    if (!client)
        return client.error();
    if (!stringList(client->value(u"grantTypes")).contains(grantName))
        return oauthError(400, u"invalid_grant"_s, u"grant_type is not present in client."_s);
    const QDateTime now = context.clock->now();
    context.deviceCodes.removeIf([&](const auto &item) { return item.value().expiresAt < now; });
    if (context.deviceCodes.size() >= mostCodes)
        return oauthError(503, u"temporarily_unavailable"_s, u"Too many log-ins are under way."_s);
    DeviceCode code;
    code.userCode = newUserCode();
    code.clientId = client->value(u"inum").toString();
    code.scope = form.value(u"scope"_s);
    code.expiresAt = now.addSecs(lifeSeconds);
    code.interval = intervalSeconds;
    const QString deviceCode = QString::fromLatin1(newSecret(codeBytes));
    context.deviceCodes.insert(deviceCode, code);
    const QString page = context.origin + u'/' + request.segments.value(0) + u"/device-code"_s;
    Response response = Response::prettyJson({{u"device_code"_s, deviceCode},
                                              {u"user_code"_s, code.userCode},
                                              {u"verification_uri"_s, page},
                                              {u"verification_uri_complete"_s, QString(page + u"?user_code="_s + code.userCode)},
                                              {u"expires_in"_s, lifeSeconds},
                                              {u"interval"_s, code.interval}});
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    return response;
}

} // namespace

Response deviceGrant(const QJsonObject &client, const Parameters &form, Context &context)
{
    const auto code = context.deviceCodes.find(form.value(u"device_code"_s));
    if (code == context.deviceCodes.end() || code->clientId != client.value(u"inum").toString())
        return oauthError(400, u"invalid_grant"_s);
    const QDateTime now = context.clock->now();
    if (code->expiresAt < now) {
        context.deviceCodes.erase(code);
        return oauthError(400, u"expired_token"_s);
    }
    const bool hasty = code->lastPoll.isValid() && code->lastPoll.msecsTo(now) < code->interval * 1000 - 500;
    code->lastPoll = now;
    if (hasty) {
        code->interval += slowDownSeconds;
        return oauthError(400, u"slow_down"_s);
    }
    if (code->state == DeviceCode::State::Pending)
        return oauthError(400, u"authorization_pending"_s);
    const DeviceCode taken = *code;
    context.deviceCodes.erase(code);
    if (taken.state == DeviceCode::State::Denied)
        return oauthError(400, u"access_denied"_s);
    return personTokens(client, taken.uid, taken.scope, context);
}

void addDeviceRoutes(Routes &routes)
{
    Context &context = routes.context();
    routes.addToBases("POST", u"/device_authorization"_s,
                      [&context](const Request &request) { return authorizeDevice(request, context); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")})
        routes.addToBases(method, u"/userinfo"_s, [&context](const Request &request) { return userInfo(request, context); });
    const QStringList bases = serverContextPaths();
    for (const QString &base : bases) {
        routes.add("GET", base + u"/device-code"_s, [&context](const Request &request) { return showDevicePage(request, context); });
        routes.add("POST", base + u"/device-code"_s, [&context](const Request &request) { return submitDevicePage(request, context); });
    }
}

} // namespace drover::sandbox
