// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include "transport/oauthsession.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transport;

namespace {

/// A small authorization server whose token endpoint answers as told.
class AuthServer {
public:
    AuthServer()
        : m_server([this](const WireRequest &request) { return answer(request); })
    {
    }

    QUrl issuer() const { return m_server.url(QString()); }
    QUrl api() const { return m_server.url(u"/api"_s); }
    int tokensGiven() const { return m_tokens; }
    QList<WireRequest> requestsTo(const QByteArray &path) const
    {
        QList<WireRequest> result;
        for (const WireRequest &request : m_server.requests()) {
            if (request.target == path)
                result << request;
        }
        return result;
    }

    std::function<WireAnswer(int number)> token = [](int number) {
        return WireAnswer::http(200, "{\"access_token\":\"T" + QByteArray::number(number) +
                                         "\",\"token_type\":\"Bearer\",\"expires_in\":300,\"scope\":\"a b\"}");
    };
    std::function<WireAnswer(const WireRequest &)> apiAnswer = [](const WireRequest &) {
        return WireAnswer::http(200, "fine");
    };
    QByteArray issuerInMetadata; ///< empty: its own
    QByteArray tokenEndpoint;
    int discoveryStatus = 200;

private:
    WireAnswer answer(const WireRequest &request)
    {
        if (request.target == "/.well-known/openid-configuration") {
            const QByteArray own = issuer().toEncoded();
            const QByteArray endpoint = tokenEndpoint.isEmpty() ? own + "/token" : tokenEndpoint;
            return WireAnswer::http(discoveryStatus, "{\"issuer\":\"" +
                                                         (issuerInMetadata.isEmpty() ? own : issuerInMetadata) +
                                                         "\",\"token_endpoint\":\"" + endpoint + "\"}");
        }
        if (request.target == "/token")
            return token(++m_tokens);
        return apiAnswer(request);
    }

    FaultServer m_server;
    int m_tokens = 0;
};

ClientCredentials credentials(ClientCredentials::Method method = ClientCredentials::Method::Basic)
{
    return {u"1800.a:b"_s, u"s ecret%"_s, method};
}

} // namespace

class OAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsFetchedOnceAndKeptUntilShortlyBeforeItsEnd()
    {
        AuthServer server;
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {u"a"_s, u"b"_s});
        FixedClock clock(QDateTime::fromSecsSinceEpoch(1'000'000, QTimeZone::utc()));
        session.setClock(clock);
        QCOMPARE(QCoro::waitFor(session.token())->value, u"T1"_s);
        clock.advanceSeconds(200);
        QCOMPARE(QCoro::waitFor(session.token())->value, u"T1"_s);
        clock.advanceSeconds(80); // twenty seconds left are too few
        QCOMPARE(QCoro::waitFor(session.token())->value, u"T2"_s);
        QCOMPARE(session.grantedScopes(), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(server.requestsTo("/.well-known/openid-configuration").size(), 1);
    }

    void theClientAuthenticatesAsItIsToldTo()
    {
        AuthServer server;
        HttpClient client;
        OAuthSession basic(client, server.issuer(), credentials(), {u"a"_s, u"b"_s});
        QVERIFY(QCoro::waitFor(basic.token()));
        WireRequest request = server.requestsTo("/token").last();
        // Id and secret are form-encoded before they are joined (RFC 6749 §2.3.1).
        QCOMPARE(request.headers.value("authorization"), "Basic " + QByteArray("1800.a%3Ab:s+ecret%25").toBase64());
        QCOMPARE(request.body, QByteArray("grant_type=client_credentials&scope=a+b"));

        OAuthSession post(client, server.issuer(), credentials(ClientCredentials::Method::Post), {});
        QVERIFY(QCoro::waitFor(post.token()));
        request = server.requestsTo("/token").last();
        QVERIFY(!request.headers.contains("authorization"));
        QCOMPARE(request.body,
                 QByteArray("grant_type=client_credentials&client_id=1800.a%3Ab&client_secret=s+ecret%25"));
    }

    void manyWhoAskAtOnceShareOneFetch()
    {
        AuthServer server;
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {});
        QStringList values;
        for (int i = 0; i < 5; ++i)
            session.token().then([&](Result<AccessToken> token) { values << token->value; });
        QTRY_COMPARE(values, QStringList(5, u"T1"_s));
        QCOMPARE(server.tokensGiven(), 1);
    }

    void oneWhoStopsWaitingDoesNotBreakItOffForTheOthers()
    {
        AuthServer server;
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {});
        CancelSource cancel;
        std::optional<Error::Kind> first;
        QString second;
        session.token(cancel.token()).then([&](Result<AccessToken> token) { first = token.error().kind; });
        session.token().then([&](Result<AccessToken> token) { second = token->value; });
        cancel.cancel();
        QTRY_COMPARE(second, u"T1"_s);
        QVERIFY(first == Error::Kind::Cancelled);
    }

    void aTokenThatTheServerForgotIsFetchedAnew()
    {
        AuthServer server;
        server.apiAnswer = [](const WireRequest &request) {
            return request.headers.value("authorization") == "Bearer T2" ? WireAnswer::http(200, "fine")
                                                                         : WireAnswer::http(401, "who?");
        };
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {});
        QVERIFY(QCoro::waitFor(session.token()));
        HttpRequest request;
        request.url = server.api();
        const auto reply = QCoro::waitFor(session.send(request));
        QCOMPARE(reply->status, 200);
        QCOMPARE(server.tokensGiven(), 2);
    }

    void aFreshTokenThatIsRefusedIsNotTriedForEver()
    {
        AuthServer server;
        server.apiAnswer = [](const WireRequest &) { return WireAnswer::http(401, "no"); };
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {});
        HttpRequest request;
        request.url = server.api();
        QCOMPARE(QCoro::waitFor(session.send(request))->status, 401);
        QCOMPARE(server.requestsTo("/api").size(), 1);
        QCOMPARE(QCoro::waitFor(session.send(request))->status, 401);
        QCOMPARE(server.requestsTo("/api").size(), 3);
    }

    void aRefusalSaysWhatToCheck_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("wrong secret") << 401 << QByteArray("{\"error\":\"invalid_client\"}")
                                      << int(Error::Kind::Denied);
        QTest::newRow("grant not allowed")
            << 400 << QByteArray("{\"error\":\"unauthorized_client\"}") << int(Error::Kind::Denied);
        QTest::newRow("no scope") << 400 << QByteArray("{\"error\":\"invalid_scope\",\"error_description\":\"d\"}")
                                  << int(Error::Kind::Denied);
        QTest::newRow("something else") << 400 << QByteArray("{\"error\":\"invalid_request\"}")
                                        << int(Error::Kind::Protocol);
        QTest::newRow("server fault") << 500 << QByteArray("<html>") << int(Error::Kind::Unreachable);
        QTest::newRow("no token in it") << 200 << QByteArray("{}") << int(Error::Kind::Protocol);
        QTest::newRow("no json") << 200 << QByteArray("<html>") << int(Error::Kind::Protocol);
    }

    void aRefusalSaysWhatToCheck()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        AuthServer server;
        server.token = [&](int) { return WireAnswer::http(status, body); };
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {});
        const auto token = QCoro::waitFor(session.token());
        QVERIFY(!token);
        QCOMPARE(int(token.error().kind), kind);
        QVERIFY(!token.error().what.isEmpty());
        QVERIFY(!token.error().sentence().contains(u"s ecret"));
        // The next one asks again.
        server.token = [](int) { return WireAnswer::http(200, "{\"access_token\":\"T\"}"); };
        QVERIFY(QCoro::waitFor(session.token()));
    }

    void aServerThatSpeaksForAnotherIsRefused()
    {
        AuthServer server;
        server.issuerInMetadata = "https://evil.example";
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {});
        const auto token = QCoro::waitFor(session.token());
        QVERIFY(!token);
        QVERIFY(token.error().why.contains(u"evil.example"));
        QCOMPARE(server.tokensGiven(), 0);
    }

    void aSecretIsNeverSentInClearOverTheNetwork()
    {
        AuthServer server;
        server.tokenEndpoint = "http://as.example/token";
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {});
        QVERIFY(!QCoro::waitFor(session.token()));
    }

    void aServerWithoutDiscoveryIsTold()
    {
        AuthServer server;
        server.discoveryStatus = 404;
        HttpClient client;
        OAuthSession session(client, server.issuer(), credentials(), {});
        const auto token = QCoro::waitFor(session.token());
        QCOMPARE(token.error().kind, Error::Kind::Protocol);
        QCOMPARE(token.error().httpStatus, 404);
    }

    void aSessionThatGoesAwayEndsItsCalls()
    {
        AuthServer server;
        server.token = [](int) { return WireAnswer::silence(); };
        HttpClient client;
        auto session = std::make_unique<OAuthSession>(client, server.issuer(), credentials(), QStringList());
        std::optional<Error::Kind> kind;
        session->token().then([&](Result<AccessToken> token) { kind = token.error().kind; });
        QTRY_COMPARE(server.requestsTo("/token").size(), 1);
        session.reset();
        QTRY_VERIFY(kind == Error::Kind::Cancelled);
    }

    /// What the last client left unfinished ends on the event loop.
    void cleanup() { QTest::qWait(0); }
};

QTEST_GUILESS_MAIN(OAuthTest)
#include "tst_oauth.moc"
