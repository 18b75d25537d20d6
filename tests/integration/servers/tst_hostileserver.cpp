// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"
#include "faultserver.h"

#include "sandbox/tls/selfsigned.h"
#include "server/janssenapi.h"
#include "server/oxtrustapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <functional>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::test;
using domain::Entity;
using domain::EntityKind;

namespace {

constexpr int waitMs = 60'000;
constexpr int limitMs = 1'500; ///< for an exchange; a server that stalls uses it up
constexpr int mutations = 150;
const QByteArray base = "/api";

enum class Call { List, Get, Create, Patch, Remove };

const QList<Call> allCalls{Call::List, Call::Get, Call::Create, Call::Patch, Call::Remove};

QByteArray nameOf(Call call)
{
    switch (call) {
    case Call::List: return "list";
    case Call::Get: return "get";
    case Call::Create: return "create";
    case Call::Patch: return "patch";
    case Call::Remove: break;
    }
    return "remove";
}

QJsonObject script(Server server)
{
    QJsonObject object = newObject(server, EntityKind::Script);
    object.insert(u"inum"_s, u"S1"_s);
    object.insert(u"revision"_s, 3);
    return object;
}

/// A server that is right about log-in and wrong about all else, and Drover's client of it.
class Rig
{
public:
    using Fault = std::function<WireAnswer(const WireRequest &)>;

    Rig(Server server, Fault fault, const QSslConfiguration &tls = {})
        : which(server)
        , faulty([this, fault = std::move(fault)](const WireRequest &request) { return answer(request, fault); }, tls)
        , session(http, faulty.url(QString()), {u"admin"_s, u"secret"_s, transport::ClientCredentials::Method::Basic},
                  server == Server::Janssen ? server::JanssenApi::wantedScopes() : server::OxTrustApi::wantedScopes())
    {
        http.setTimeLimit(limitMs);
        http.setRetryDelays({1, 1});
        const QUrl address = faulty.url(QString::fromLatin1(base));
        if (server == Server::Janssen) {
            api = std::make_unique<server::JanssenApi>(session, address);
        } else {
            auto made = std::make_unique<server::OxTrustApi>(session, address);
            made->setSettleTime(std::chrono::milliseconds(0));
            made->setLargestAnswer(1024 * 1024);
            api = std::move(made);
        }
    }

    /// Nothing if it went well. Comes back in any case.
    std::optional<Error> run(Call call, CancelToken cancel = {})
    {
        const QJsonObject before = script(which);
        QJsonObject after = before;
        after.insert(u"description"_s, u"changed"_s);
        switch (call) {
        case Call::List: return errorOf(QCoro::waitFor(api->list(EntityKind::Script, {}, cancel)));
        case Call::Get: return errorOf(QCoro::waitFor(api->get(EntityKind::Script, u"S1"_s, cancel)));
        case Call::Create: return errorOf(QCoro::waitFor(api->create(EntityKind::Script, before, cancel)));
        case Call::Patch: return errorOf(QCoro::waitFor(api->patch(EntityKind::Script, u"S1"_s, before, after, cancel)));
        case Call::Remove: break;
        }
        return errorOf(QCoro::waitFor(api->remove(EntityKind::Script, u"S1"_s, cancel)));
    }

    int count(const QByteArray &method) const
    {
        int number = 0;
        for (const WireRequest &request : faulty.requests())
            number += request.method == method && request.target.startsWith(base) ? 1 : 0;
        return number;
    }

    const Server which;
    QByteArray stallAt; ///< a part of the target at which nothing more is said
    FaultServer faulty;
    transport::HttpClient http;
    transport::OAuthSession session;
    std::unique_ptr<server::AdminApi> api;

private:
    template <class T>
    static std::optional<Error> errorOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional<Error>(result.error());
    }

    WireAnswer answer(const WireRequest &request, const Fault &fault)
    {
        if (!stallAt.isEmpty() && request.target.contains(stallAt))
            return WireAnswer::silence();
        const QByteArray own = faulty.url(QString()).toEncoded();
        if (request.target.startsWith("/.well-known/"))
            return WireAnswer::http(200, "{\"issuer\":\"" + own + "\",\"token_endpoint\":\"" + own + "/token\"}");
        if (request.target == "/token") {
            const QStringList scopes =
                which == Server::Janssen ? server::JanssenApi::wantedScopes() : server::OxTrustApi::wantedScopes();
            return WireAnswer::http(200, "{\"access_token\":\"T\",\"expires_in\":3600,\"scope\":\"" + scopes.join(u' ').toLatin1() + "\"}");
        }
        return fault(request);
    }
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What a sound server would answer.
QByteArray soundBody(Server server, const WireRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    const bool isList = request.method == "GET" && path.endsWith("/scripts");
    if (isList && server == Server::Janssen)
        return compact({{u"start"_s, 0}, {u"totalEntriesCount"_s, 1}, {u"entriesCount"_s, 1}, {u"entries"_s, QJsonArray{script(server)}}});
    return isList ? '[' + compact(script(server)) + ']' : compact(script(server));
}

WireAnswer json(const QByteArray &body)
{
    return WireAnswer::http(200, body, {{"Content-Type", "application/json"}});
}

/// Whether a person can do something with it.
QString unclear(const Error &error)
{
    if (error.kind == Error::Kind::Internal)
        return u"it is called a defect of Drover: "_s + error.sentence();
    if (error.what.trimmed().isEmpty() || !error.what.endsWith(u'.'))
        return u"it does not say what failed: "_s + error.sentence();
    if (error.why.trimmed().isEmpty())
        return u"it does not say why: "_s + error.sentence();
    if (error.next.trimmed().isEmpty())
        return u"it does not say what to do: "_s + error.sentence();
    return {};
}

} // namespace

/// Drover's side of the admin interfaces against a server that stalls, lies, breaks off, floods and redirects: every call comes
/// back, with an error that says what, why and what next.
class HostileServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultEndsInWords_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("close");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        const auto whole = [&head](const QByteArray &body) { return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body; };
        const QList<std::tuple<const char *, QByteArray, bool>> faults{
            {"says nothing", {}, false},
            {"hangs up", {}, true},
            {"stalls in the headers", "HTTP/1.1 200 OK\r\nContent-Ty", false},
            {"stalls in the body", head + "Content-Length: 100\r\n\r\n{\"inum\"", false},
            {"fewer bytes than told", head + "Content-Length: 100\r\n\r\n{\"inum\":\"S1\"}", true},
            {"far fewer bytes than told", head + "Content-Length: 99999999999\r\n\r\n{}", true},
            {"a negative length", head + "Content-Length: -5\r\n\r\n{\"inum\":", true},
            {"a length that is no number", head + "Content-Length: many\r\n\r\n{\"inum\":", true},
            {"chunks that break off", head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"inu\r\n", true},
            {"chunks of nonsense", head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", true},
            {"gzip that is none", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!", true},
            {"not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", true},
            {"no JSON", whole("<html>Welcome</html>"), false},
            {"JSON that breaks off", whole("{\"inum\":\"S1\",\"script\":\"# "), false},
            {"bad UTF-8", whole("{\"inum\":\"S1\",\"name\":\"\xff\xfe\xc0\x80\"}"), false},
            {"deep JSON", whole(QByteArray(200'000, '[')), false},
            {"deep closed JSON", whole(QByteArray(100'000, '[') + QByteArray(100'000, ']')), false},
            {"null", whole("null"), false},
            {"a number", whole("42"), false},
            {"a list of lists", whole("[[1],[2]]{"), false},
            {"an id that is none", whole("{\"inum\":{\"a\":1},\"totalEntriesCount\":\"x\"}"), false},
            {"entries that are none", whole("{\"totalEntriesCount\":7,\"entries\":{\"0\":1}}"), false},
            {"an empty 200", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", false},
            {"400 without words", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", false},
            {"409", "HTTP/1.1 409 Conflict\r\nContent-Length: 0\r\n\r\n", false},
            {"500 with a page", "HTTP/1.1 500 Oops\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>", false},
            {"503", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", false},
            {"a redirection to nowhere", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", false},
            {"a redirection to a file", "HTTP/1.1 307 Moved\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n", false},
        };
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            for (const auto &[name, answer, close] : faults) {
                const QByteArray row = (server == Server::Janssen ? "janssen: " : "oxtrust: ") + QByteArray(name);
                QTest::newRow(row.constData()) << int(server) << answer << close;
            }
        }
    }

    void everyFaultEndsInWords()
    {
        QFETCH(int, server);
        QFETCH(QByteArray, answer);
        QFETCH(bool, close);
        for (const Call call : allCalls) {
            Rig rig(Server(server), [&](const WireRequest &) { return WireAnswer{answer, close, answer.isEmpty() && !close}; });
            const auto error = rig.run(call);
            // Deleting asks for nothing but success.
            const bool mayPass = call == Call::Remove && answer.startsWith("HTTP/1.1 200");
            QVERIFY2(error || mayPass, nameOf(call) + " took it for an answer");
            if (error)
                QVERIFY2(unclear(*error).isEmpty(), nameOf(call) + ": " + qPrintable(unclear(*error)));
            QVERIFY2(rig.http.children().isEmpty(), nameOf(call) + " left something behind");
        }
    }

    void malformedJsonIsToldWithItsPlace()
    {
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            Rig rig(server, [](const WireRequest &) { return json("{\"inum\":\"S1\",,}"); });
            const auto error = rig.run(Call::Get);
            QVERIFY(error);
            static const QRegularExpression place(u"At byte 1[2-4]:"_s); // of the second comma or just behind
            QVERIFY2(place.match(error->why).hasMatch(), qPrintable(error->sentence()));
            QVERIFY(error->detail.contains(u"\"inum\""));
        }
    }

    void anEndlessAnswerIsBrokenOff_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<QByteArray>("head");
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            const QByteArray name = server == Server::Janssen ? "janssen" : "oxtrust";
            QTest::newRow((name + ", body").constData()) << int(server) << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[");
            QTest::newRow((name + ", headers").constData()) << int(server) << QByteArray("HTTP/1.1 200 OK\r\n");
        }
    }

    /// A gigabyte, if it were taken.
    void anEndlessAnswerIsBrokenOff()
    {
        QFETCH(int, server);
        QFETCH(QByteArray, head);
        constexpr qint64 flood = 1024LL * 1024 * 1024;
        constexpr qint64 most = 200LL * 1024 * 1024; // read, or on the way in the sockets' buffers
        const QByteArray piece = QByteArray("X-Header-0123456789: 0123456789012345678901234567890123456789\r\n").repeated(1000);
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        qint64 written = 0;
        connect(&listener, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = listener.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            const auto more = [socket, &written, &piece] {
                while (written < flood && socket->bytesToWrite() < piece.size())
                    written += socket->write(piece);
            };
            connect(socket, &QTcpSocket::readyRead, this, [socket, &head, more] {
                socket->readAll();
                socket->write(head);
                more();
            });
            connect(socket, &QTcpSocket::bytesWritten, this, more);
        });
        Rig rig(Server(server), [](const WireRequest &) { return WireAnswer::hangUp(); });
        rig.http.setTimeLimit(20'000);
        const QUrl address(u"http://127.0.0.1:%1"_s.arg(listener.serverPort()));
        std::unique_ptr<server::AdminApi> api;
        if (Server(server) == Server::Janssen) {
            api = std::make_unique<server::JanssenApi>(rig.session, address);
        } else {
            auto made = std::make_unique<server::OxTrustApi>(rig.session, address);
            made->setLargestAnswer(8 * 1024 * 1024);
            api = std::move(made);
        }
        const auto page = QCoro::waitFor(api->list(EntityKind::Client, {}));
        QVERIFY(!page);
        QVERIFY2(unclear(page.error()).isEmpty(), qPrintable(unclear(page.error())));
        QVERIFY2(written < most, qPrintable(QString::number(written)));
    }

    void aRedirectionIsNotFollowedAndTakesNoTokenAway()
    {
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            FaultServer elsewhere([](const WireRequest &) { return json("{\"inum\":\"S1\"}"); });
            const QByteArray target = elsewhere.url().toEncoded();
            for (const Call call : allCalls) {
                for (const int status : {301, 302, 303, 307, 308}) {
                    Rig rig(server, [&](const WireRequest &) { return WireAnswer::http(status, {}, {{"Location", target}}); });
                    const auto error = rig.run(call);
                    QVERIFY2(error, nameOf(call));
                    QVERIFY2(unclear(*error).isEmpty(), nameOf(call) + ": " + qPrintable(unclear(*error)));
                }
            }
            QCOMPARE(elsewhere.requests().size(), 0);
        }
    }

    void onlySafeRequestsAreTriedAgain()
    {
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            for (const Call call : allCalls) {
                Rig rig(server, [&](const WireRequest &request) {
                    if (request.method == "GET" && call != Call::List && call != Call::Get)
                        return json(soundBody(server, request));
                    return WireAnswer::http(503);
                });
                const auto error = rig.run(call);
                QVERIFY2(error && error->kind == Error::Kind::Unreachable, nameOf(call));
                const bool reads = call == Call::List || call == Call::Get;
                if (reads)
                    QCOMPARE(rig.count("GET"), 3);
                for (const QByteArray &method : {QByteArray("POST"), QByteArray("PUT"), QByteArray("PATCH"), QByteArray("DELETE")})
                    QVERIFY2(rig.count(method) <= (reads ? 0 : 1), method + " was sent again by " + nameOf(call));
            }
        }
    }

    void aWriteThatMayHaveArrivedIsCalledUncertain()
    {
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            for (const Call call : {Call::Create, Call::Patch, Call::Remove}) {
                for (const WireAnswer &fault : {WireAnswer::silence(), WireAnswer::hangUp(), WireAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")}) {
                    Rig rig(server, [&](const WireRequest &request) { return request.method == "GET" ? json(soundBody(server, request)) : fault; });
                    const auto error = rig.run(call);
                    QVERIFY2(error, nameOf(call));
                    QVERIFY2(error->next.contains(u"not certain"), nameOf(call) + ": " + qPrintable(error->sentence()));
                }
            }
        }
    }

    void everyCallCanBeCancelledAnywhere_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<QByteArray>("stallAt");
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            for (const char *where : {"/.well-known/", "/token", "/api"}) {
                const QByteArray name = (server == Server::Janssen ? "janssen at " : "oxtrust at ") + QByteArray(where);
                QTest::newRow(name.constData()) << int(server) << QByteArray(where);
            }
        }
    }

    void everyCallCanBeCancelledAnywhere()
    {
        QFETCH(int, server);
        QFETCH(QByteArray, stallAt);
        for (const Call call : allCalls) {
            Rig rig(Server(server), [&](const WireRequest &) { return WireAnswer::silence(); });
            rig.http.setTimeLimit(waitMs * 2);
            rig.stallAt = stallAt;
            CancelSource source;
            QTimer poll;
            connect(&poll, &QTimer::timeout, this, [&] {
                const auto &requests = rig.faulty.requests();
                if (!requests.isEmpty() && requests.last().target.contains(stallAt))
                    source.cancel();
            });
            poll.start(5);
            const auto error = rig.run(call, source.token());
            QVERIFY2(error && error->kind == Error::Kind::Cancelled, nameOf(call) + ": " + (error ? qPrintable(error->sentence()) : "no error"));
        }
        CancelSource before;
        before.cancel();
        Rig rig(Server(server), [&](const WireRequest &request) { return json(soundBody(Server(server), request)); });
        for (const Call call : allCalls)
            QVERIFY(rig.run(call, before.token())->kind == Error::Kind::Cancelled);
    }

    void theEndOfTheConnectionEndsItsCalls()
    {
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            auto rig = std::make_unique<Rig>(server, [](const WireRequest &) { return WireAnswer::silence(); });
            rig->http.setTimeLimit(waitMs * 2);
            auto call = rig->api->get(EntityKind::Script, u"S1"_s);
            bool ended = false;
            std::optional<Error> error;
            call.then([&](const Result<Entity> &result) {
                ended = true;
                if (!result)
                    error = result.error();
            });
            QTRY_VERIFY_WITH_TIMEOUT(rig->count("GET") > 0, waitMs);
            rig.reset();
            QTRY_VERIFY_WITH_TIMEOUT(ended, waitMs);
            QVERIFY(error && error->kind == Error::Kind::Cancelled);
        }
    }

    void aTlsConnectionThatBreaksIsTold()
    {
        const auto identity = sandbox::makeSelfSignedIdentity();
        QVERIFY(identity);
        QTemporaryFile authority;
        QVERIFY(authority.open() && authority.write(identity->certificate.toPem()) > 0 && authority.flush());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(identity->certificate);
        tls.setPrivateKey(identity->key);
        for (const WireAnswer &fault : {WireAnswer::hangUp(), WireAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"inum\"")}) {
            Rig rig(Server::Janssen, [&](const WireRequest &) { return fault; }, tls);
            QVERIFY(rig.http.setTlsPolicy({authority.fileName(), {}}));
            for (const Call call : allCalls) {
                const auto error = rig.run(call);
                QVERIFY2(error, nameOf(call));
                QVERIFY2(unclear(*error).isEmpty(), qPrintable(unclear(*error)));
            }
        }
        // One that nobody vouches for, and one that is no TLS at all.
        Rig stranger(Server::Janssen, [](const WireRequest &request) { return json(soundBody(Server::Janssen, request)); }, tls);
        const auto refused = stranger.run(Call::Get);
        QVERIFY(refused && unclear(*refused).isEmpty());
        QCOMPARE(stranger.faulty.requests().size(), 0);
        FaultServer plain([](const WireRequest &) { return WireAnswer::raw("HTTP/1.1 200 OK\r\n\r\n"); });
        QUrl address = plain.url();
        address.setScheme(u"https"_s);
        transport::HttpClient http;
        http.setRetryDelays({});
        transport::OAuthSession session(http, address, {u"a"_s, u"b"_s, transport::ClientCredentials::Method::Basic}, {});
        server::JanssenApi api(session, address);
        http.setTimeLimit(limitMs);
        const auto none = QCoro::waitFor(api.get(EntityKind::Script, u"S1"_s));
        QVERIFY(!none);
        QVERIFY2(unclear(none.error()).isEmpty(), qPrintable(unclear(none.error())));
    }

    void mutatedAnswersNeverDoHarm_data()
    {
        QTest::addColumn<int>("server");
        QTest::newRow("janssen") << int(Server::Janssen);
        QTest::newRow("oxtrust") << int(Server::OxTrust);
    }

    /// Sound answers with bytes changed, taken out, doubled and put in, the same in every run.
    void mutatedAnswersNeverDoHarm()
    {
        QFETCH(int, server);
        const auto which = Server(server);
        int passed = 0;
        for (int seed = 0; seed < mutations; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            Rig rig(which, [&](const WireRequest &request) {
                WireAnswer answer = json(soundBody(which, request));
                mutate(answer.bytes, random);
                answer.close = true;
                return answer;
            });
            rig.http.setTimeLimit(10'000);
            const Call call = allCalls.at(seed % allCalls.size());
            const auto error = rig.run(call);
            passed += error ? 0 : 1;
            if (error)
                QVERIFY2(unclear(*error).isEmpty(), QByteArray::number(seed) + ' ' + nameOf(call) + ": " + qPrintable(unclear(*error)));
        }
        QVERIFY(passed > 0 && passed < mutations);
    }

private:
    static void mutate(QByteArray &bytes, QRandomGenerator &random)
    {
        const int changes = 1 + static_cast<int>(random.bounded(4));
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint64>(bytes.size())));
            const auto length = 1 + static_cast<qsizetype>(random.bounded(12));
            switch (random.bounded(4)) {
            case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
            case 1: bytes.remove(at, length); break;
            case 2: bytes.insert(at, bytes.mid(at, length)); break;
            default: bytes.insert(at, QByteArray(length, static_cast<char>(random.bounded(256)))); break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(HostileServerTest)
#include "tst_hostileserver.moc"

#include <functional>
