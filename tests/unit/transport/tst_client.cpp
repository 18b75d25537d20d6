// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include "transport/httpclient.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transport;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

/// The result of sending, waited for.
Result<HttpReply> sent(HttpClient &client, const HttpRequest &request, const CancelToken &cancel = {})
{
    return QCoro::waitFor(client.send(request, cancel));
}

} // namespace

class ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsAReplyWhateverItsStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 204, 301, 400, 401, 403, 404, 406, 409, 500, 599})
            QTest::addRow("%d", status) << status;
    }

    void anAnswerIsAReplyWhateverItsStatus()
    {
        QFETCH(int, status);
        const QByteArray body = status == 204 ? QByteArray() : QByteArray("what it says");
        FaultServer server([&](const WireRequest &) {
            return WireAnswer::http(
                status, body,
                {{"X-Own", "1"}, {"WWW-Authenticate", "UMA realm=\"r\", ticket=t"}, {"Location", "/elsewhere"}});
        });
        HttpClient client;
        const auto reply = sent(client, get(server.url()));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, body);
        QCOMPARE(reply->header("x-own"), QByteArray("1"));
        QCOMPARE(server.requests().size(), 1);
    }

    void basicChallengesAreNotAnsweredBehindOnesBack()
    {
        FaultServer server([](const WireRequest &) {
            return WireAnswer::http(401, "no", {{"WWW-Authenticate", "Basic realm=\"x\""}});
        });
        HttpClient client;
        const auto reply = sent(client, get(server.url()));
        QVERIFY(reply);
        QCOMPARE(reply->status, 401);
        QCOMPARE(reply->body, QByteArray("no"));
        QCOMPARE(server.requests().size(), 1);
    }

    void everyMethodCarriesItsBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("get") << QByteArray("GET") << QByteArray();
        QTest::newRow("head") << QByteArray("HEAD") << QByteArray();
        QTest::newRow("post") << QByteArray("POST") << QByteArray("a=b");
        QTest::newRow("empty post") << QByteArray("POST") << QByteArray();
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("{}");
        QTest::newRow("patch") << QByteArray("PATCH") << QByteArray("[]");
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray();
    }

    void everyMethodCarriesItsBody()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        FaultServer server([](const WireRequest &request) {
            return WireAnswer::http(200, request.method == "HEAD" ? QByteArray() : request.method + request.body);
        });
        HttpClient client;
        HttpRequest request = get(server.url(u"/p?q=%2F"_s));
        request.method = method;
        request.body = body;
        const auto reply = sent(client, request);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QCOMPARE(server.requests().constFirst().method, method);
        QCOMPARE(server.requests().constFirst().body, body);
        QCOMPARE(server.requests().constFirst().target, QByteArray("/p?q=%2F"));
    }

    void aHostThatRefusesIsNamed()
    {
        QUrl url;
        {
            const FaultServer gone([](const WireRequest &) { return WireAnswer::hangUp(); });
            url = gone.url();
        }
        HttpClient client;
        const auto reply = sent(client, get(url));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
        QVERIFY2(reply.error().sentence().contains(QString::number(url.port())), qPrintable(reply.error().sentence()));
    }

    void aHostThatDoesNotExistIsNamed()
    {
        HttpClient client;
        const auto reply = sent(client, get(QUrl(u"http://no-such-host.invalid/"_s)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
        QVERIFY(reply.error().sentence().contains(u"no-such-host.invalid"));
    }

    void whatIsNoAddressIsRefusedAtOnce()
    {
        HttpClient client;
        for (const QString &text : {u"ftp://h/"_s, u"nonsense"_s, u"http://"_s, QString()}) {
            const auto reply = sent(client, get(QUrl(text)));
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Error::Kind::Input);
        }
    }

    void aServerThatStallsRunsIntoTheTimeLimit_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("says nothing") << QByteArray();
        QTest::newRow("stops in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("stops in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    }

    void aServerThatStallsRunsIntoTheTimeLimit()
    {
        QFETCH(QByteArray, begin);
        FaultServer server([&](const WireRequest &) { return WireAnswer{begin, false, true}; });
        HttpClient client;
        HttpRequest request = get(server.url());
        request.timeoutMs = 100;
        const auto reply = sent(client, request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Timeout);
        QCOMPARE(server.requests().size(), 1); // a slow server isn't asked again
    }

    void anAnswerCutShortIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("shorter than told") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
        QTest::newRow("shorter than told, closing")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\nonly this");
        QTest::newRow("nothing of it") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    }

    void anAnswerCutShortIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        FaultServer server([&](const WireRequest &) { return WireAnswer::raw(bytes); });
        HttpClient client;
        client.setRetryDelays({});
        const auto reply = sent(client, get(server.url()));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Protocol);
        QVERIFY(!reply.error().why.isEmpty());
    }

    void anAnswerWithoutALengthEndsWithTheConnection()
    {
        FaultServer server([](const WireRequest &) {
            return WireAnswer::raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall of it");
        });
        HttpClient client;
        const auto reply = sent(client, get(server.url()));
        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("all of it"));
    }

    void whatIsNoHttpIsSaidToBeNone()
    {
        FaultServer server([](const WireRequest &) { return WireAnswer::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"); });
        HttpClient client;
        client.setRetryDelays({});
        const auto reply = sent(client, get(server.url()));
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Protocol || reply.error().kind == Error::Kind::Unreachable);
        QVERIFY(!reply.error().sentence().isEmpty());
    }

    void aHugeAnswerIsBrokenOff_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("told before") << true;
        QTest::newRow("without end") << false;
    }

    void aHugeAnswerIsBrokenOff()
    {
        QFETCH(bool, told);
        const QByteArray body(300'000, 'x');
        FaultServer server([&](const WireRequest &) {
            return told ? WireAnswer::http(200, body)
                        : WireAnswer::raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body);
        });
        HttpClient client;
        HttpRequest request = get(server.url());
        request.maxBytes = 100'000;
        const auto reply = sent(client, request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Protocol);
        request.maxBytes = 300'000;
        QVERIFY(sent(client, request));
    }

    void redirectsAreNotFollowedUnlessAsked()
    {
        FaultServer server([](const WireRequest &request) {
            return request.target == "/a" ? WireAnswer::http(302, {}, {{"Location", "/b?x=1"}})
                                          : WireAnswer::http(200, "b");
        });
        HttpClient client;
        HttpRequest request = get(server.url(u"/a"_s));
        auto reply = sent(client, request);
        QCOMPARE(reply->status, 302);
        QCOMPARE(reply->location(), server.url(u"/b?x=1"_s));
        request.followRedirects = true;
        reply = sent(client, request);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->fromUrl, server.url(u"/b?x=1"_s));
    }

    void aCircleOfRedirectsEnds()
    {
        FaultServer server([](const WireRequest &) { return WireAnswer::http(302, {}, {{"Location", "/again"}}); });
        HttpClient client;
        HttpRequest request = get(server.url());
        request.followRedirects = true;
        const auto reply = sent(client, request);
        QCOMPARE(reply->status, 302);
        QCOMPARE(server.requests().size(), 6);
    }

    void aTokenIsNotCarriedToAnotherServer()
    {
        FaultServer second([](const WireRequest &) { return WireAnswer::http(200); });
        FaultServer first([&](const WireRequest &) {
            return WireAnswer::http(302, {}, {{"Location", second.url().toEncoded()}});
        });
        HttpClient client;
        HttpRequest request = get(first.url());
        request.followRedirects = true;
        request.addHeader("Authorization", "Bearer hush");
        QVERIFY(sent(client, request));
        QVERIFY(first.requests().constFirst().headers.contains("authorization"));
        QVERIFY(!second.requests().constFirst().headers.contains("authorization"));
    }

    void aSafeRequestIsTriedAgain_data()
    {
        QTest::addColumn<int>("status"); // 0: hangs up
        QTest::newRow("hangs up") << 0;
        QTest::newRow("not ready") << 503;
        QTest::newRow("bad gateway") << 502;
        QTest::newRow("too many") << 429;
    }

    void aSafeRequestIsTriedAgain()
    {
        QFETCH(int, status);
        int count = 0;
        FaultServer server([&](const WireRequest &) {
            if (++count == 3)
                return WireAnswer::http(200, "at last");
            return status == 0 ? WireAnswer::hangUp() : WireAnswer::http(status, {}, {{"Retry-After", "0"}});
        });
        HttpClient client;
        client.setRetryDelays({0, 0});
        QSignalSpy exchanges(&client, &HttpClient::exchanged);
        const auto reply = sent(client, get(server.url()));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QCOMPARE(reply->body, QByteArray("at last"));
        QCOMPARE(server.requests().size(), 3);
        QVERIFY(exchanges.count() >= 2); // Qt asks again by itself once when a server hangs up
    }

    void theLastAnswerCountsWhenItNeverGetsBetter()
    {
        FaultServer server([](const WireRequest &) { return WireAnswer::http(503, "not yet"); });
        HttpClient client;
        client.setRetryDelays({0});
        const auto reply = sent(client, get(server.url()));
        QCOMPARE(reply->status, 503);
        QCOMPARE(server.requests().size(), 2);
    }

    void aRequestWithAnEffectIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("hangsUp");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            QTest::addRow("%s, not ready", method) << QByteArray(method) << false;
            QTest::addRow("%s, hangs up", method) << QByteArray(method) << true;
        }
    }

    void aRequestWithAnEffectIsSentOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, hangsUp);
        FaultServer server([&](const WireRequest &request) {
            if (request.method == "GET")
                return WireAnswer::http(200);
            return hangsUp ? WireAnswer::hangUp() : WireAnswer::http(503);
        });
        HttpClient client;
        client.setRetryDelays({0, 0});
        HttpRequest request = get(server.url());
        request.method = method;
        request.body = method == "DELETE" ? "" : "effect";
        const auto first = sent(client, request);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(first.has_value(), !hangsUp);
        // The same over a connection that has been used before.
        QVERIFY(sent(client, get(server.url())));
        const auto second = sent(client, request);
        QCOMPARE(server.requests().size(), 3);
    }

    void cancellingEndsTheRequestAtOnce()
    {
        FaultServer server([](const WireRequest &) { return WireAnswer::silence(); });
        HttpClient client;
        CancelSource cancel;
        std::optional<Result<HttpReply>> result;
        client.send(get(server.url()), cancel.token()).then([&](Result<HttpReply> reply) {
            result = std::move(reply);
        });
        QTRY_COMPARE(server.requests().size(), 1);
        cancel.cancel();
        QTRY_VERIFY(result.has_value());
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Error::Kind::Cancelled);
        QCOMPARE(sent(client, get(server.url()), cancel.token()).error().kind, Error::Kind::Cancelled);
    }

    void theServerSeesThatARequestIsNotWantedAnyMore()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        HttpClient client;
        CancelSource cancel;
        std::optional<Result<HttpReply>> result;
        client.send(get(QUrl(u"http://127.0.0.1:%1/search"_s.arg(server.serverPort()))), cancel.token())
            .then([&](Result<HttpReply> reply) { result = std::move(reply); });
        QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), 20000);
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QTRY_VERIFY_WITH_TIMEOUT(socket->bytesAvailable() > 0, 20000);
        cancel.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 20000);
        QVERIFY(result.has_value());
        QCOMPARE(client.exchangesSoFar(), quint64(1));
    }

    void cancellingEndsThePauseBeforeAnotherTry()
    {
        FaultServer server([](const WireRequest &) { return WireAnswer::http(503); });
        HttpClient client;
        client.setRetryDelays({3'600'000});
        CancelSource cancel;
        std::optional<Result<HttpReply>> result;
        QSignalSpy exchanges(&client, &HttpClient::exchanged);
        client.send(get(server.url()), cancel.token()).then([&](Result<HttpReply> reply) {
            result = std::move(reply);
        });
        QTRY_COMPARE(exchanges.count(), 1);
        cancel.cancel();
        QTRY_VERIFY(result.has_value());
        QCOMPARE(result->error().kind, Error::Kind::Cancelled);
    }

    void deletingTheClientEndsItsRequests()
    {
        FaultServer server([](const WireRequest &) { return WireAnswer::silence(); });
        auto client = std::make_unique<HttpClient>();
        QList<Error::Kind> kinds;
        for (int i = 0; i < 3; ++i)
            client->send(get(server.url())).then([&](Result<HttpReply> reply) { kinds << reply.error().kind; });
        QTRY_COMPARE(server.requests().size(), 3);
        client.reset();
        QTRY_COMPARE(kinds, QList<Error::Kind>(3, Error::Kind::Cancelled));
    }

    void eachClientHasItsOwnCookies()
    {
        FaultServer server([](const WireRequest &request) {
            return WireAnswer::http(200, request.headers.value("cookie"),
                                    {{"Set-Cookie", "uma_session_id=s1; Path=/; Secure; HttpOnly"}});
        });
        HttpClient first;
        HttpClient second;
        QCOMPARE(sent(first, get(server.url()))->body, QByteArray());
        // Marked Secure and sent all the same, since this is loopback.
        QCOMPARE(sent(first, get(server.url()))->body, QByteArray("uma_session_id=s1"));
        QCOMPARE(sent(second, get(server.url()))->body, QByteArray());
        first.clearCookies();
        QCOMPARE(sent(first, get(server.url()))->body, QByteArray());
        first.clearCookies();
        first.addCookie(server.url(), "session_id", "given");
        QCOMPARE(sent(first, get(server.url()))->body, QByteArray("session_id=given"));
    }

    void theTraceShowsTheExchangeWithoutSecrets()
    {
        FaultServer server([](const WireRequest &) {
            return WireAnswer::http(200, "{\"access_token\":\"hush2\",\"token_type\":\"Bearer\"}",
                                    {{"Content-Type", "application/json"}});
        });
        HttpClient client;
        QList<HttpExchange> seen;
        connect(&client, &HttpClient::exchanged, this, [&](const HttpExchange &exchange) { seen << exchange; });
        HttpRequest request = get(server.url(u"/token"_s));
        request.method = "POST";
        request.addHeader("Authorization", "Basic aHVzaA==");
        request.addHeader("Content-Type", "application/x-www-form-urlencoded");
        request.body = "grant_type=client_credentials&client_secret=hush1";
        QVERIFY(sent(client, request));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().status, 200);
        QCOMPARE(seen.first().method, u"POST"_s);
        QVERIFY(seen.first().requestBody.contains(u"client_credentials"));
        QVERIFY(!seen.first().requestBody.contains(u"hush1"));
        QVERIFY(!seen.first().replyBody.contains(u"hush2"));
        QVERIFY(!QString::fromUtf8(headerValue(seen.first().requestHeaders, "Authorization")).contains(u"aHVzaA"));
    }

    void connectionsAreUsedAgain()
    {
        FaultServer server([](const WireRequest &) { return WireAnswer::http(200, "x"); });
        HttpClient client;
        for (int i = 0; i < 5; ++i)
            QVERIFY(sent(client, get(server.url())));
        QCOMPARE(server.connections(), 1);
    }

    void aCompressedAnswerIsReadAndStillBounded()
    {
        // gzip of 1,000,000 times "a".
        const QByteArray packed = QByteArray::fromBase64(gzipOfManyAs());
        FaultServer server([&](const WireRequest &) {
            return WireAnswer::http(200, packed, {{"Content-Encoding", "gzip"}});
        });
        HttpClient client;
        HttpRequest request = get(server.url());
        const auto reply = sent(client, request);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QCOMPARE(reply->body.size(), 1'000'000);
        request.maxBytes = 500'000;
        QVERIFY(!sent(client, request));
    }

private:
    static QByteArray gzipOfManyAs()
    {
        return QByteArrayLiteral(
            "H4sIAAAAAAACA+3BgQAAAADDINb5SxzkVQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK8GvL8l3EBCDwA=");
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
