// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeumaserver.h"

#include "transport/httpmessage.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

FakeUmaServer::FakeUmaServer(const QSslConfiguration &tls)
    : m_server([this](const WireRequest &request) { return answer(request); }, tls)
{
}

drover::uma::FlowEndpoints FakeUmaServer::endpoints() const
{
    drover::uma::FlowEndpoints endpoints;
    endpoints.issuer = issuer();
    endpoints.protectedResource = m_server.url(u"/rs"_s);
    endpoints.claimsRedirectUri = QUrl(u"https://client.example/cb"_s);
    endpoints.requestingClient = {u"app"_s, u"hush"_s, drover::transport::ClientCredentials::Method::Basic};
    endpoints.resourceServer = {u"rs"_s, u"hush-rs"_s, drover::transport::ClientCredentials::Method::Basic};
    return endpoints;
}

QStringList FakeUmaServer::requests() const
{
    QStringList result;
    for (const WireRequest &request : m_server.requests()) {
        const QString path = QUrl::fromEncoded(request.target).path();
        if (!path.startsWith(u"/.well-known"))
            result << QString(QString::fromLatin1(request.method) + u' ' + path);
    }
    return result;
}

WireAnswer FakeUmaServer::metadata() const
{
    const QByteArray own = issuer().toEncoded();
    return WireAnswer::http(200, "{\"issuer\":\"" + own + "\",\"token_endpoint\":\"" + own +
                                     "/as/token\",\"claims_interaction_endpoint\":\"" + own +
                                     "/as/gather\",\"permission_endpoint\":\"" + own +
                                     "/as/perm\",\"introspection_endpoint\":\"" + own + "/as/status\"}");
}

WireAnswer FakeUmaServer::answer(const WireRequest &request)
{
    if (intercept) {
        if (const auto given = intercept(request))
            return *given;
    }
    const QUrl url = QUrl::fromEncoded(request.target);
    const QString path = url.path();
    if (path.startsWith(u"/.well-known/"))
        return metadata();
    if (path.startsWith(u"/rs/")) {
        if (request.headers.value("authorization") == "Bearer the-rpt")
            return WireAnswer::http(200, "{\"posts\":[]}");
        return WireAnswer::http(401, {},
                                {{"WWW-Authenticate", "UMA realm=\"r\", as_uri=\"" + issuer().toEncoded() +
                                                          "\", ticket=\"" + newTicket().toUtf8() + "\""}});
    }
    if (path == u"/as/token")
        return token(request);
    if (path == u"/as/perm")
        return WireAnswer::http(201, "{\"ticket\":\"" + newTicket().toUtf8() + "\"}");
    if (path == u"/as/status")
        return WireAnswer::http(200, "{\"active\":true}");
    if (path == u"/as/gather") {
        m_state = QUrlQuery(url).queryItemValue(u"state"_s, QUrl::FullyDecoded);
        return WireAnswer::http(
            302, {},
            {{"Location", "/as/pages/country.htm"}, {"Set-Cookie", "uma_session_id=s1; Path=/; Secure; HttpOnly"}});
    }
    if (path == u"/as/pages/country.htm")
        return page(request, u"country"_s);
    if (path == u"/as/pages/city.htm")
        return page(request, u"city"_s);
    return WireAnswer::http(404);
}

WireAnswer FakeUmaServer::token(const WireRequest &request)
{
    QString grant;
    for (const auto &[name, value] : drover::transport::formDecoded(request.body))
        grant = name == u"grant_type" ? value : grant;
    if (grant == u"client_credentials")
        return WireAnswer::http(200, "{\"access_token\":\"pat\",\"expires_in\":300}");
    if (!m_gathered) {
        const QByteArray redirect = issuer().toEncoded() + "/as/gather&client_id=app&ticket=x"; // without its "?"
        return WireAnswer::http(403, "{\"error\":\"need_info\",\"ticket\":\"" + newTicket().toUtf8() +
                                         "\",\"redirect_user\":\"" + redirect +
                                         "\",\"required_claims\":[{\"name\":\"country\"},{\"name\":\"city\"}]}");
    }
    if (m_country == u"US" && m_city == u"NY")
        return WireAnswer::http(200, "{\"access_token\":\"the-rpt\",\"token_type\":\"Bearer\",\"pct\":\"the-pct\"}");
    return WireAnswer::http(403, "{\"error\":\"forbidden_by_policy\",\"error_description\":\"no\"}");
}

WireAnswer FakeUmaServer::page(const WireRequest &request, const QString &name)
{
    if (request.headers.value("cookie") != "uma_session_id=s1")
        return WireAnswer::http(200, "<p>Your session has expired.</p>", {{"Content-Type", "text/html"}});
    if (request.method == "GET") {
        const QByteArray form = "<form id=\"f\" method=\"post\" action=\"/as/pages/" + name.toUtf8() +
                                ".htm\"><input type=\"hidden\" name=\"f\" value=\"f\"><label for=\"f:" + name.toUtf8() +
                                "\">What?</label><input id=\"f:" + name.toUtf8() + "\" name=\"f:" + name.toUtf8() +
                                "\"><button name=\"f:go\" value=\"Go\">Go</button></form>";
        return WireAnswer::http(200, form, {{"Content-Type", "text/html; charset=utf-8"}});
    }
    QString value;
    for (const auto &[field, text] : drover::transport::formDecoded(request.body)) {
        if (field == QString(u"f:"_s + name))
            value = text;
    }
    if (value.isEmpty()) { // the same page again
        WireRequest again = request;
        again.method = "GET";
        return page(again, name);
    }
    if (name == u"country") {
        m_country = value;
        return WireAnswer::http(302, {}, {{"Location", "/as/pages/city.htm"}});
    }
    m_city = value;
    m_gathered = true;
    return WireAnswer::http(
        302, {},
        {{"Location", "https://client.example/cb?state=" + m_state.toUtf8() + "&ticket=" + newTicket().toUtf8()}});
}
