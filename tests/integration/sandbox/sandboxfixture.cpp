// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace drover::test {

namespace {

constexpr int answerMs = 30'000;

const QString scopePrefix = u"https://jans.io/oauth/config/"_s;

} // namespace

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Reply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QByteArray formBody(const QList<QPair<QString, QString>> &form)
{
    QByteArrayList parts;
    for (const auto &[name, value] : form)
        parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

SandboxFixture::SandboxFixture(sandbox::SandboxOptions given) : options(std::move(given))
{
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network.setCookieJar(nullptr);
    if (!options.clock)
        options.clock = &clock;
    if (!options.makeEngine) {
        options.makeEngine = [this] {
            auto made = std::make_unique<FakeEngine>();
            engine = made.get();
            return made;
        };
    }
}

SandboxFixture::~SandboxFixture()
{
    stop();
}

QString SandboxFixture::start()
{
    m_server = std::make_unique<sandbox::Server>();
    const auto started = QCoro::waitFor(m_server->start(options));
    if (!started)
        return started.error().sentence() + u' ' + started.error().detail;
    ready = *started;
    return {};
}

void SandboxFixture::stop()
{
    if (!m_server)
        return;
    QCoro::waitFor(m_server->stop());
    m_server.reset();
    engine = nullptr;
    network.clearConnectionCache();
}

Reply SandboxFixture::send(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(path.startsWith(u"http") ? QUrl(path) : url(path));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(answerMs);
    if (!trusted.isEmpty()) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(trusted);
        request.setSslConfiguration(configuration);
    }
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? network.head(request)
                                                                : network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Reply answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->isOpen())
        answer.body = reply->readAll();
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        answer.headers.insert(name.toLower(), value);
    return answer;
}

Reply SandboxFixture::sendJson(const QByteArray &method, const QString &path, const QJsonDocument &body, const QString &token,
                               const QByteArray &contentType)
{
    return send(method, path, body.toJson(QJsonDocument::Compact),
                {{"Authorization", "Bearer " + token.toLatin1()}, {"Content-Type", contentType}});
}

Reply SandboxFixture::get(const QString &path, const QString &token)
{
    Headers headers;
    if (!token.isEmpty())
        headers.append({"Authorization", "Bearer " + token.toLatin1()});
    return send("GET", path, {}, headers);
}

Reply SandboxFixture::postForm(const QString &path, const QList<QPair<QString, QString>> &form,
                               const sandbox::ReadyInfo::Client &client)
{
    Headers headers{{"Content-Type", "application/x-www-form-urlencoded"}};
    if (!client.clientId.isEmpty()) {
        headers.append({"Authorization", "Basic " + (client.clientId + u':' + client.clientSecret).toUtf8().toBase64()});
    }
    return send("POST", path, formBody(form), headers);
}

QString SandboxFixture::token(const sandbox::ReadyInfo::Client &client, const QString &scopes)
{
    const Reply reply = postForm(authBase + u"/token"_s, {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, scopes}}, client);
    return reply.json().value(u"access_token").toString();
}

QString SandboxFixture::adminToken(const QString &scopes)
{
    if (scopes == u"all") {
        return token(ready.admin, scopePrefix + u"write-all "_s + scopePrefix + u"delete-all https://drover.dev/sandbox"_s);
    }
    QStringList full;
    const QStringList parts = scopes.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        full.append(scopePrefix + part);
    return token(ready.admin, full.join(u' '));
}

QString SandboxFixture::protectionToken()
{
    return token(ready.resourceServer, u"uma_protection"_s);
}

} // namespace drover::test
