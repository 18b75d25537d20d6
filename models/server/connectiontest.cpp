// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"

#include "janssenscopes.h"
#include "oxtrustscopes.h"
#include "protection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <iterator>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using transport::HttpReply;
using transport::HttpRequest;

namespace {

constexpr int TimeLimitMs = 15'000;
constexpr ConnectionTest::Step AllSteps[] = {ConnectionTest::Step::Address, ConnectionTest::Step::Discovery,
                                             ConnectionTest::Step::Token, ConnectionTest::Step::Scopes,
                                             ConnectionTest::Step::Interface};

QString translated(const char *text)
{
    return QCoreApplication::translate("server", text);
}

Error gone()
{
    return {Error::Kind::Cancelled, translated(QT_TRANSLATE_NOOP("server", "The test was stopped.")), {}, {}, {}, 0};
}

/// The scopes, one for each kind and access, that the interface would not let pass.
QStringList missing(const ConnectionSettings &settings, const QStringList &granted)
{
    QStringList result;
    if (settings.adminInterface == AdminInterface::OxTrust) {
        const QStringList wanted = oxTrustWantedScopes();
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(result),
                     [&](const QString &scope) { return !granted.contains(scope); });
        return result;
    }
    const auto kinds = domain::allEntityKinds();
    for (const domain::EntityKind kind : kinds) {
        for (const Access access : {Access::Read, Access::Write, Access::Delete}) {
            if (!janssenAllows(granted, kind, access))
                result << janssenScope(kind, access);
        }
    }
    return result;
}

} // namespace

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
    , m_http(new transport::HttpClient(this))
{
    setTimeLimit(TimeLimitMs);
    m_http->setRetryDelays({});
    connect(m_http, &transport::HttpClient::certificateRefused, this, &ConnectionTest::certificateRefused);
    for (const Step step : AllSteps)
        m_lines.append({step, State::Waiting, {}, {}, {}});
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::setTimeLimit(int ms)
{
    m_http->setTimeLimit(ms);
}

QString ConnectionTest::title(Step step)
{
    switch (step) {
    case Step::Address:
        return translated(QT_TRANSLATE_NOOP("server", "Address and certificate"));
    case Step::Discovery:
        return translated(QT_TRANSLATE_NOOP("server", "Discovery"));
    case Step::Token:
        return translated(QT_TRANSLATE_NOOP("server", "Log-in"));
    case Step::Scopes:
        return translated(QT_TRANSLATE_NOOP("server", "Scopes"));
    case Step::Interface:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("server", "Admin interface"));
}

void ConnectionTest::begin(Step step)
{
    const int index = static_cast<int>(step);
    m_lines[index] = {step, State::Running, {}, {}, {}};
    Q_EMIT lineChanged(index);
}

Result<void> ConnectionTest::end(Step step, Result<QString> found, bool attention)
{
    const int index = static_cast<int>(step);
    Line &line = m_lines[index];
    if (found) {
        line.state = attention ? State::Attention : State::Done;
        line.text = *found;
        Q_EMIT lineChanged(index);
        return {};
    }
    const Error error = found.error();
    line.state = State::Failed;
    line.text = error.why.isEmpty() ? error.what : QString(error.what + u' ' + error.why);
    line.next = error.next;
    line.detail = error.detail;
    Q_EMIT lineChanged(index);
    for (int later = index + 1; later < m_lines.size(); ++later) {
        m_lines[later].state = State::LeftOut;
        Q_EMIT lineChanged(later);
    }
    return fail(error);
}

QCoro::Task<Result<void>> ConnectionTest::run(ConnectionSettings settings, CancelToken cancel)
{
    const QPointer<ConnectionTest> alive(this);
    m_settings = settings;
    m_api.reset();
    m_session.reset();
    m_granted.clear();
    m_missing.clear();
    m_uma = false;
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = {AllSteps[i], State::Waiting, {}, {}, {}};
        Q_EMIT lineChanged(i);
    }
    Result<void> result = co_await checkAddress(cancel);
    if (alive && result)
        result = co_await checkDiscovery(cancel);
    if (alive && result)
        result = co_await checkToken(cancel);
    if (alive && result)
        result = checkScopes();
    if (alive && result)
        result = co_await checkInterface(cancel);
    if (!alive)
        co_return fail(gone());
    co_return result;
}

QCoro::Task<Result<void>> ConnectionTest::checkAddress(CancelToken cancel)
{
    const QPointer<ConnectionTest> alive(this);
    begin(Step::Address);
    if (const Result<void> tls = m_http->setTlsPolicy(m_settings.tls); !tls)
        co_return end(Step::Address, fail(tls.error()));
    HttpRequest request;
    request.url = transport::discoveryUrl(m_settings.issuer);
    const Result<HttpReply> reply = co_await m_http->send(request, cancel);
    if (!alive)
        co_return fail(gone());
    if (!reply)
        co_return end(Step::Address, fail(reply.error()));
    if (!reply->peer) {
        co_return end(Step::Address,
                      translated(QT_TRANSLATE_NOOP("server", "The server answers. The connection is not encrypted.")), true);
    }
    const transport::PeerFacts peer = *reply->peer;
    const bool pinned = !m_settings.tls.pinnedSha256.isEmpty();
    const QString until = QLocale().toString(peer.validUntil.toLocalTime().date(), QLocale::ShortFormat);
    co_return end(Step::Address,
                  (pinned ? translated(QT_TRANSLATE_NOOP("server", "%1; the certificate of %2 is the pinned one, valid until %3."))
                          : translated(QT_TRANSLATE_NOOP("server", "%1; the certificate of %2 is trusted, valid until %3.")))
                      .arg(peer.protocol, peer.subject, until));
}

QCoro::Task<Result<void>> ConnectionTest::checkDiscovery(CancelToken cancel)
{
    const QPointer<ConnectionTest> alive(this);
    begin(Step::Discovery);
    m_session = std::make_unique<transport::OAuthSession>(*m_http, m_settings.issuer, m_settings.credentials,
                                                          wantedScopesOf(m_settings));
    m_session->setGrant(m_settings.grant);
    connect(m_session.get(), &transport::OAuthSession::devicePrompted, this, &ConnectionTest::devicePrompted);
    connect(m_session.get(), &transport::OAuthSession::devicePromptEnded, this, &ConnectionTest::devicePromptEnded);
    const Result<transport::ServerMetadata> metadata = co_await m_session->discover(cancel);
    if (!alive)
        co_return fail(gone());
    if (!metadata)
        co_return end(Step::Discovery, fail(metadata.error()));
    const QString method = m_settings.credentials.methodName();
    const QJsonArray methods = metadata->json.value(u"token_endpoint_auth_methods_supported"_s).toArray();
    const bool mutualTls = method == u"tls_client_auth" && methods.contains(u"self_signed_tls_client_auth"_s);
    if (!methods.isEmpty() && !methods.contains(method) && !mutualTls) {
        co_return end(Step::Discovery,
                      translated(QT_TRANSLATE_NOOP("server", "The server is %1. It does not name %2 among its ways to log in."))
                          .arg(metadata->issuer, method),
                      true);
    }
    co_return end(Step::Discovery, translated(QT_TRANSLATE_NOOP("server", "The server is %1.")).arg(metadata->issuer));
}

QCoro::Task<Result<void>> ConnectionTest::checkToken(CancelToken cancel)
{
    const QPointer<ConnectionTest> alive(this);
    begin(Step::Token);
    const ConnectionSettings settings = m_settings;
    const Result<std::optional<QString>> ticket = co_await umaTicket(m_http, settings, cancel);
    if (!alive)
        co_return fail(gone());
    if (!ticket)
        co_return end(Step::Token, fail(ticket.error()));
    m_uma = ticket->has_value();
    if (m_uma)
        m_session->setUmaTicket(**ticket);
    const Result<transport::AccessToken> token = co_await m_session->token(cancel);
    if (!alive)
        co_return fail(gone());
    if (!token)
        co_return end(Step::Token, fail(token.error()));
    m_granted = m_session->knowsScopes() ? token->scopes : QStringList();
    co_return end(Step::Token,
                  m_uma ? translated(QT_TRANSLATE_NOOP("server", "The client %1 got a requesting party token (UMA)."))
                              .arg(settings.credentials.clientId)
                  : settings.grant == transport::OAuthSession::Grant::Device
                      ? translated(QT_TRANSLATE_NOOP("server", "You are logged in."))
                      : translated(QT_TRANSLATE_NOOP("server", "The client %1 got a token (%2)."))
                            .arg(settings.credentials.clientId, settings.credentials.methodName()));
}

Result<void> ConnectionTest::checkScopes()
{
    begin(Step::Scopes);
    m_api = makeAdminApi(m_settings, *m_session);
    if (!m_session->knowsScopes()) {
        return end(Step::Scopes,
                   m_uma ? translated(QT_TRANSLATE_NOOP("server", "UMA protects the interface; its policies decide call by call."))
                         : translated(QT_TRANSLATE_NOOP("server", "The server does not tell the scopes of your role.")),
                   !m_uma);
    }
    m_missing = missing(m_settings, m_granted);
    const auto kinds = domain::allEntityKinds();
    const bool any = std::any_of(kinds.begin(), kinds.end(),
                                 [this](auto kind) { return m_api->canRead(kind) || m_api->canWrite(kind); });
    if (!any) {
        return end(Step::Scopes, fail(Error::Kind::Denied,
                                      translated(QT_TRANSLATE_NOOP("server", "The token has none of the scopes that the admin "
                                                                             "interface needs.")),
                                      {},
                                      translated(QT_TRANSLATE_NOOP("server", "Assign scopes to the client on the server, for "
                                                                             "example %1."))
                                          .arg(m_missing.value(0)),
                                      m_missing.join(u'\n')));
    }
    if (m_missing.isEmpty())
        return end(Step::Scopes, translated(QT_TRANSLATE_NOOP("server", "All that Drover can use were granted.")));
    const auto count = static_cast<int>(m_missing.size());
    const QString text = QCoreApplication::translate("server", "%n scope(s) are missing; what needs them can't be used: %1", nullptr, count);
    const Result<void> done = end(Step::Scopes, text.arg(m_missing.join(u", "_s)), true);
    return done;
}

/// What the server says of its version; empty where it does not.
QCoro::Task<QString> ConnectionTest::version(CancelToken cancel)
{
    const QPointer<ConnectionTest> alive(this);
    if (m_settings.adminInterface == AdminInterface::OxTrust)
        co_return QString(); // the oxTrust API has no such call
    HttpRequest request;
    request.url = adminBaseOf(m_settings);
    request.url.setPath(QString(request.url.path() + u"/health/app-version"_s));
    request.addHeader("Accept", "application/json");
    const Result<HttpReply> reply = co_await m_session->send(request, cancel);
    if (!alive || !reply || reply->status != 200)
        co_return QString(); // it is only told to tokens with a scope of its own
    const Result<QJsonValue> json = reply->json();
    QStringList parts;
    const QJsonObject object = json ? json->toObject() : QJsonObject();
    for (auto it = object.begin(); it != object.end() && parts.size() < 4; ++it) {
        if (it->isString())
            parts << u"%1 %2"_s.arg(it.key().left(40), it->toString().left(40));
    }
    co_return parts.join(u", "_s);
}

QCoro::Task<Result<void>> ConnectionTest::checkInterface(CancelToken cancel)
{
    const QPointer<ConnectionTest> alive(this);
    begin(Step::Interface);
    const auto kinds = domain::allEntityKinds();
    const auto readable = std::find_if(kinds.begin(), kinds.end(), [this](auto kind) { return m_api->canRead(kind); });
    const domain::EntityKind kind = readable == kinds.end() ? domain::EntityKind::Client : *readable;
    ListQuery one;
    one.limit = 1;
    if (m_settings.adminInterface == AdminInterface::OxTrust)
        one.pattern = u"drover"_s; // a list comes as a whole there
    const Result<EntityPage> page = co_await m_api->list(kind, one, cancel);
    if (!alive)
        co_return fail(gone());
    if (!page) {
        Error error = page.error();
        if (error.kind == Error::Kind::NotFound) {
            error.why = translated(QT_TRANSLATE_NOOP("server", "There is no such interface at %1.")).arg(adminBaseOf(m_settings).toDisplayString());
            error.next = translated(QT_TRANSLATE_NOOP(
                "server", "Check the kind of server and the address of the admin interface; on Gluu 4 the oxTrust API is "
                          "a part that has to be installed."));
        }
        co_return end(Step::Interface, fail(error));
    }
    const QString said = co_await version(cancel);
    if (!alive)
        co_return fail(gone());
    const QString name = m_settings.adminInterface == AdminInterface::OxTrust
                             ? (m_uma ? translated(QT_TRANSLATE_NOOP("server", "Gluu 4, oxTrust API, protected with UMA"))
                                      : translated(QT_TRANSLATE_NOOP("server", "Gluu 4, oxTrust API, protected with OAuth")))
                             : translated(QT_TRANSLATE_NOOP("server", "Janssen, Config API"));
    co_return end(Step::Interface,
                  said.isEmpty() ? translated(QT_TRANSLATE_NOOP("server", "%1. It does not tell its version.")).arg(name)
                                 : translated(QT_TRANSLATE_NOOP("server", "%1: %2.")).arg(name, said));
}

} // namespace drover::server
