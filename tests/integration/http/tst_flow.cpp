// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeumaserver.h"

#include "support/testcertificates.h"
#include "uma/http/httpflow.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::uma;

namespace {

Scenario entering(const QString &country, const QString &city)
{
    Scenario scenario;
    scenario.name = u"test"_s;
    scenario.pages = {{{u"country"_s, country}}, {{u"city"_s, city}}};
    return scenario;
}

/// A flow whose messages are noted down.
struct Bench {
    explicit Bench(const Scenario &scenario = entering(u"US"_s, u"NY"_s))
        : flow(std::make_unique<HttpFlow>(server.endpoints(), scenario))
    {
        QObject::connect(flow.get(), &HttpFlow::messageAdded, flow.get(), [this](const FlowMessage &message) {
            messages << message;
            QString line = u"%1 → %2 %3 %4"_s.arg(toString(message.from), toString(message.to), message.method)
                               .arg(message.status);
            for (const TokenLabel &label : message.sent)
                line += u" >"_s + label.label;
            for (const TokenLabel &label : message.received)
                line += u" <"_s + label.label;
            lines << line;
        });
    }

    FakeUmaServer server;
    std::unique_ptr<HttpFlow> flow;
    QList<FlowMessage> messages;
    QStringList lines;
};

} // namespace

class FlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlowIsPlayedMessageByMessage()
    {
        Bench bench;
        const auto result = QCoro::waitFor(bench.flow->run());
        QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
        QCOMPARE(result->decision, u"granted"_s);
        QCOMPARE(result->requiredClaims, QStringList({u"country"_s, u"city"_s}));
        QCOMPARE(result->ticketRotations, 2);
        QCOMPARE(result->steps.size(), 2);
        QCOMPARE(
            bench.lines,
            QStringList(
                {u"client → resource_server GET 401 <A"_s, u"client → authorization_server POST 403 >A <B"_s,
                 u"client → requesting_party GET 302 >B"_s, u"requesting_party → authorization_server GET 302 >B"_s,
                 u"requesting_party → authorization_server GET 200"_s,
                 u"requesting_party → authorization_server POST 302"_s,
                 u"requesting_party → authorization_server GET 200"_s,
                 u"requesting_party → authorization_server POST 302 <C"_s, u"requesting_party → client GET 302 >C"_s,
                 u"client → authorization_server POST 200 >C <RPT <PCT"_s,
                 u"client → resource_server GET 200 >RPT"_s}));
        for (qsizetype i = 0; i < bench.messages.size(); ++i) {
            QCOMPARE(bench.messages.at(i).index, i + 1);
            QVERIFY(!bench.messages.at(i).title.isEmpty());
            QVERIFY(bench.messages.at(i).specReference.startsWith(u"UMA 2.0"));
        }
        QVERIFY(bench.messages.at(1).tone == MessageTone::NeedInfo);
        QVERIFY(bench.messages.last().tone == MessageTone::Granted);
    }

    void aFlowIsPlayedWithAPinnedCertificate()
    {
        const test::Identity own = test::makeIdentity("signed by itself");
        FakeUmaServer server(own.serverConfiguration());
        FlowEndpoints endpoints = server.endpoints();
        HttpFlow stranger(endpoints, entering(u"US"_s, u"NY"_s));
        const auto refused = QCoro::waitFor(stranger.run());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unreachable);
        endpoints.tls.pinnedSha256 = own.sha256();
        HttpFlow pinned(endpoints, entering(u"US"_s, u"NY"_s));
        const auto result = QCoro::waitFor(pinned.run());
        QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
        QCOMPARE(result->decision, u"granted"_s);
        endpoints.tls.pinnedSha256 = test::makeIdentity("another").sha256();
        HttpFlow changed(endpoints, entering(u"US"_s, u"NY"_s));
        const auto other = QCoro::waitFor(changed.run());
        QVERIFY(!other);
        QVERIFY2(other.error().why.contains(u"pinned"), qPrintable(other.error().sentence()));
    }

    void aClientCertificateIsShownByTheOneWhoseLogInItIs()
    {
        const test::Identity authority = test::makeIdentity("authority");
        const test::Identity own = test::makeIdentity("server", &authority);
        const test::Identity client = test::makeIdentity("client", &authority);
        QSslConfiguration asking = own.serverConfiguration(authority.certificate);
        asking.setCaCertificates({QSslCertificate(authority.certificate, QSsl::Pem)});
        asking.setPeerVerifyMode(QSslSocket::VerifyPeer); // nobody comes in without a certificate
        FakeUmaServer server(asking);
        FlowEndpoints endpoints = server.endpoints();
        endpoints.tls.pinnedSha256 = own.sha256();
        endpoints.tls.clientCertificate = client.certificate;
        endpoints.tls.clientKey = client.key;
        Scenario scenario;
        scenario.name = u"no pages"_s;
        HttpFlow without(endpoints, scenario);
        QVERIFY(!QCoro::waitFor(without.run()));
        QVERIFY(server.requests().isEmpty());
        endpoints.requestingClient.method = transport::ClientCredentials::Method::TlsCertificate;
        endpoints.resourceServer.method = transport::ClientCredentials::Method::TlsCertificate;
        HttpFlow with(endpoints, scenario);
        const auto result = QCoro::waitFor(with.run());
        QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
        QCOMPARE(result->decision, u"need_info"_s);
        // The browser of the requesting party is nobody's client.
        QVERIFY(endpoints.tlsFor({}).clientKey.isEmpty());
        QCOMPARE(endpoints.tlsFor({}).pinnedSha256, own.sha256());
    }

    void theCallbackIsNeverFetched()
    {
        Bench bench;
        QVERIFY(QCoro::waitFor(bench.flow->run()));
        QCOMPARE(bench.server.requests().last(), u"GET /rs/posts/1"_s);
        QCOMPARE(bench.server.requests().size(), 9);
    }

    void theGatheringAddressIsRepairedAndComplete()
    {
        Bench bench;
        bench.flow->setOldPct(u"old pct"_s);
        QVERIFY(QCoro::waitFor(bench.flow->run()));
        QByteArray target;
        for (const WireRequest &request : bench.server.wire())
            target = request.target.startsWith("/as/gather") ? request.target : target;
        QVERIFY2(target.startsWith("/as/gather?"), target.constData());
        QVERIFY(target.contains("client_id=app"));
        QVERIFY(target.contains("ticket=ticket-2"));
        QVERIFY(target.contains("claims_redirect_uri=https%3A%2F%2Fclient.example%2Fcb"));
        QVERIFY(target.contains("pct=old+pct") || target.contains("pct=old%20pct"));
    }

    void theClientBringsWhatItIsGiven()
    {
        Bench bench;
        bench.flow->setPct(u"p1"_s);
        bench.flow->setClaimToken(u"jwt"_s);
        bench.flow->setLoginSession(u"login"_s);
        bench.flow->setResourcePath(u"/other/2"_s);
        QVERIFY(QCoro::waitFor(bench.flow->run()));
        QCOMPARE(bench.server.requests().first(), u"GET /rs/other/2"_s);
        for (const WireRequest &request : bench.server.wire()) {
            if (request.target == "/as/token") {
                QVERIFY(request.body.contains("pct=p1"));
                QVERIFY(request.body.contains("claim_token=jwt"));
                QCOMPARE(request.headers.value("cookie"), QByteArray("session_id=login"));
                QCOMPARE(request.headers.value("authorization"), "Basic " + QByteArray("app:hush").toBase64());
            }
            if (request.target.startsWith("/as/gather"))
                QCOMPARE(request.headers.value("cookie"), QByteArray("session_id=login"));
        }
    }

    void noMessageShowsASecret()
    {
        Bench bench;
        bench.flow->setClaimToken(u"claim-token-hush"_s);
        QVERIFY(QCoro::waitFor(bench.flow->run()));
        for (const FlowMessage &message : std::as_const(bench.messages)) {
            QString all = message.requestBody + message.replyBody + message.url.toString() + message.toCurl();
            for (const auto &[name, value] : message.requestHeaders + message.replyHeaders)
                all += QString::fromUtf8(name + value);
            QVERIFY2(!all.contains(u"hush"), qPrintable(all));
            QVERIFY2(!all.contains(u"the-rpt"), qPrintable(all));
            QVERIFY2(!all.contains(QString::fromLatin1(QByteArray("app:hush").toBase64())), qPrintable(all));
        }
    }

    void wrongClaimsAreDenied()
    {
        Bench bench(entering(u"DE"_s, u"Berlin"_s));
        const auto result = QCoro::waitFor(bench.flow->run());
        QCOMPARE(result->decision, u"denied"_s);
        QVERIFY(bench.messages.last().tone == MessageTone::Denied);
    }

    void pagesThatRunOutEndInNeedInfo()
    {
        Scenario scenario = entering(u"US"_s, u"NY"_s);
        scenario.pages.removeLast();
        Bench bench(scenario);
        QSignalSpy pages(bench.flow.get(), &HttpFlow::pageShown);
        const auto result = QCoro::waitFor(bench.flow->run());
        QCOMPARE(result->decision, u"need_info"_s);
        QCOMPARE(pages.count(), 2);
    }

    void aPageThatIsNotAcceptedIsAskedForAgainWithTheNextEntry()
    {
        Scenario scenario = entering(u"US"_s, u"NY"_s);
        scenario.pages.prepend({{u"country"_s, QString()}});
        Bench bench(scenario);
        const auto result = QCoro::waitFor(bench.flow->run());
        QCOMPARE(result->decision, u"granted"_s);
        QCOMPARE(result->steps.size(), 3);
        QVERIFY(result->steps.first().gathered == false);
    }

    void steppingWaitsBeforeEachMessage()
    {
        Bench bench;
        bench.flow->setStepping(true);
        QStringList next;
        connect(bench.flow.get(), &HttpFlow::waitingForStep, bench.flow.get(),
                [&](const QString &title) { next << title; });
        std::optional<Result<FlowResult>> result;
        bench.flow->run().then([&](Result<FlowResult> ended) { result = std::move(ended); });
        for (int message = 1; message <= 5; ++message) {
            QTRY_COMPARE(next.size(), message);
            QVERIFY(bench.flow->isWaitingForStep());
            QCOMPARE(bench.messages.size(), message - 1);
            bench.flow->step();
        }
        QTRY_COMPARE(next.size(), 6);
        bench.flow->resume();
        QTRY_VERIFY(result.has_value());
        QCOMPARE((*result)->decision, u"granted"_s);
        QCOMPARE(next.size(), 6);
        QCOMPARE(next.first(), bench.messages.first().title);
    }

    void interactivePagesWaitForThePerson()
    {
        Bench bench;
        bench.flow->setInteractivePages(true);
        QList<QPair<PageForm, QMap<QString, QString>>> shown;
        connect(bench.flow.get(), &HttpFlow::pageShown, bench.flow.get(),
                [&](const PageForm &form, const QMap<QString, QString> &suggested) {
                    shown.append({form, suggested});
                });
        std::optional<Result<FlowResult>> result;
        bench.flow->run().then([&](Result<FlowResult> ended) { result = std::move(ended); });
        QTRY_COMPARE(shown.size(), 1);
        QTRY_VERIFY(bench.flow->isWaitingForPage());
        QCOMPARE(shown.first().second.value(u"country"_s), u"US"_s);
        QCOMPARE(shown.first().first.fields.first().label, u"What?"_s);
        bench.flow->submitPage({{u"country"_s, u"FR"_s}});
        QTRY_COMPARE(shown.size(), 2);
        bench.flow->submitPage({{u"city"_s, u"NY"_s}});
        QTRY_VERIFY(result.has_value());
        QCOMPARE((*result)->decision, u"denied"_s);
    }

    void runningOnFromAPageTakesTheScenariosValues()
    {
        Bench bench;
        bench.flow->setInteractivePages(true);
        std::optional<Result<FlowResult>> result;
        bench.flow->run().then([&](Result<FlowResult> ended) { result = std::move(ended); });
        QTRY_VERIFY(bench.flow->isWaitingForPage());
        bench.flow->setInteractivePages(false);
        QTRY_VERIFY(result.has_value());
        QCOMPARE((*result)->decision, u"granted"_s);
    }

    void cancellingEndsItWhereverItIs_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("at the gate") << u"gate"_s;
        QTest::newRow("at a page") << u"page"_s;
        QTest::newRow("in a message") << u"message"_s;
    }

    void cancellingEndsItWhereverItIs()
    {
        QFETCH(QString, where);
        Bench bench;
        bench.flow->setStepping(where == u"gate");
        bench.flow->setInteractivePages(where == u"page");
        if (where == u"message") {
            bench.server.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
                return request.target == "/as/token" ? std::optional(WireAnswer::silence()) : std::nullopt;
            };
        }
        std::optional<Error::Kind> kind;
        QSignalSpy failed(bench.flow.get(), &HttpFlow::failed);
        bench.flow->run().then([&](Result<FlowResult> ended) { kind = ended.error().kind; });
        if (where == u"gate")
            QTRY_VERIFY(bench.flow->isWaitingForStep());
        else if (where == u"page")
            QTRY_VERIFY(bench.flow->isWaitingForPage());
        else
            QTRY_VERIFY(bench.server.requests().contains(u"POST /as/token"_s));
        bench.flow->cancel();
        QTRY_VERIFY(kind == Error::Kind::Cancelled);
        QCOMPARE(failed.count(), 1);
    }

    void deletingEndsItWhereverItIs_data() { cancellingEndsItWhereverItIs_data(); }

    void deletingEndsItWhereverItIs()
    {
        QFETCH(QString, where);
        Bench bench;
        bench.flow->setStepping(where == u"gate");
        bench.flow->setInteractivePages(where == u"page");
        if (where == u"message") {
            bench.server.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
                return request.target == "/as/token" ? std::optional(WireAnswer::silence()) : std::nullopt;
            };
        }
        std::optional<Error::Kind> kind;
        bench.flow->run().then([&](Result<FlowResult> ended) { kind = ended.error().kind; });
        if (where == u"gate")
            QTRY_VERIFY(bench.flow->isWaitingForStep());
        else if (where == u"page")
            QTRY_VERIFY(bench.flow->isWaitingForPage());
        else
            QTRY_VERIFY(bench.server.requests().contains(u"POST /as/token"_s));
        bench.flow.reset();
        QTRY_VERIFY(kind == Error::Kind::Cancelled);
    }

    void aFlowIsRunOnce()
    {
        Bench bench;
        QVERIFY(QCoro::waitFor(bench.flow->run()));
        const auto again = QCoro::waitFor(bench.flow->run());
        QVERIFY(!again);
        QVERIFY(again.error().kind == Error::Kind::Usage);
    }

    void aServerErrorIsAResultWithStatusAndCode()
    {
        Bench bench;
        bench.server.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.target == "/as/token")
                return WireAnswer::http(400, "{\"error\":\"invalid_ticket\",\"error_description\":\"gone\"}");
            return std::nullopt;
        };
        const auto result = QCoro::waitFor(bench.flow->run());
        QCOMPARE(result->decision, u"error"_s);
        QCOMPARE(result->error->status, 400);
        QCOMPARE(result->error->code, u"invalid_ticket"_s);
        QCOMPARE(result->error->message, u"gone"_s);
    }

    void gatheringThatFailsIsAResult_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused at the start")
            << QByteArray("/as/gather") << 500 << QByteArray() << QByteArray("{\"error\":\"server_error\"}")
            << u"error"_s << u"server_error"_s;
        QTest::newRow("sent back with an error")
            << QByteArray("/as/gather") << 302 << QByteArray("https://client.example/cb?error=invalid_ticket&state=x")
            << QByteArray() << u"error"_s << u"invalid_ticket"_s;
        QTest::newRow("sent to another site")
            << QByteArray("/as/pages/country") << 302 << QByteArray("https://elsewhere.example/x") << QByteArray()
            << u"need_info"_s << QString();
        QTest::newRow("a page without a form")
            << QByteArray("/as/pages/country") << 200 << QByteArray() << QByteArray("<p>Failed to gather claims.</p>")
            << u"need_info"_s << QString();
        QTest::newRow("no such page") << QByteArray("/as/pages/country") << 404 << QByteArray()
                                      << QByteArray("<p>nothing</p>") << u"error"_s << QString();
    }

    void gatheringThatFailsIsAResult()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, body);
        QFETCH(QString, decision);
        QFETCH(QString, code);
        Bench bench;
        bench.server.intercept = [&](const WireRequest &request) -> std::optional<WireAnswer> {
            if (!request.target.startsWith(path))
                return std::nullopt;
            QList<QPair<QByteArray, QByteArray>> headers{
                {"Content-Type", body.startsWith('<') ? "text/html" : "application/json"}};
            if (!location.isEmpty())
                headers.append({QByteArray("Location"), location});
            return WireAnswer::http(status, body, headers);
        };
        const auto result = QCoro::waitFor(bench.flow->run());
        QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
        QCOMPARE(result->decision, decision);
        if (decision == u"error")
            QCOMPARE(result->error->code, code);
        // Nobody was sent anywhere else.
        for (const QString &request : bench.server.requests())
            QVERIFY(!request.contains(u"elsewhere"));
    }

    void anotherStateThanTheOneSentEndsTheFlow()
    {
        Bench bench;
        bench.server.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.target.startsWith("/as/pages/country"))
                return WireAnswer::http(302, {}, {{"Location", "https://client.example/cb?state=forged&ticket=evil"}});
            return std::nullopt;
        };
        const auto result = QCoro::waitFor(bench.flow->run());
        QVERIFY(!result);
        QVERIFY(result.error().what.contains(u"state"));
    }

    void aResourceThatIsNotProtectedCannotBePlayed()
    {
        Bench bench;
        bench.server.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.target.startsWith("/rs/"))
                return WireAnswer::http(200, "open to all");
            return std::nullopt;
        };
        QSignalSpy failed(bench.flow.get(), &HttpFlow::failed);
        const auto result = QCoro::waitFor(bench.flow->run());
        QVERIFY(!result);
        QVERIFY(result.error().kind == Error::Kind::Protocol);
        QCOMPARE(failed.count(), 1);
        QVERIFY(bench.messages.last().tone == MessageTone::Failed);
    }

    void aServerThatGoesAwayInTheMiddleIsTold()
    {
        Bench bench;
        bench.server.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            return request.method == "POST" && request.target.startsWith("/as/pages")
                       ? std::optional(WireAnswer::hangUp())
                       : std::nullopt;
        };
        const auto result = QCoro::waitFor(bench.flow->run());
        QVERIFY(!result);
        QVERIFY(result.error().kind == Error::Kind::Unreachable);
        QVERIFY(bench.messages.last().tone == MessageTone::Failed);
        QCOMPARE(bench.messages.last().status, 0);
        QVERIFY(!bench.messages.last().meaning.isEmpty());
    }

    void aResourceServerCanAskForThePermissionItself()
    {
        Bench bench;
        bench.flow->setPermissionRequest(u"res-1"_s, {u"a"_s, u"b"_s});
        const auto result = QCoro::waitFor(bench.flow->run());
        QCOMPARE(result->decision, u"granted"_s);
        QCOMPARE(bench.lines.first(), u"resource_server → authorization_server POST 201 <A"_s);
        QCOMPARE(bench.lines.last(), u"resource_server → authorization_server POST 200 >RPT"_s);
        for (const WireRequest &request : bench.server.wire()) {
            if (request.target == "/as/perm") {
                QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer pat"));
                QCOMPARE(request.body, QByteArray("{\"resource_id\":\"res-1\",\"resource_scopes\":[\"a\",\"b\"]}"));
            }
        }
    }

    void pagesWithoutEndAreBrokenOff()
    {
        Bench bench;
        bench.server.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.target.startsWith("/as/pages/"))
                return WireAnswer::http(302, {}, {{"Location", "/as/pages/country.htm"}});
            return std::nullopt;
        };
        const auto result = QCoro::waitFor(bench.flow->run());
        QVERIFY(!result);
        QVERIFY(result.error().what.contains(u"does not end"));
    }
};

QTEST_GUILESS_MAIN(FlowTest)
#include "tst_flow.moc"
