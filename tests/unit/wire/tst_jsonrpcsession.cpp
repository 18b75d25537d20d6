// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsonrpcsession.h"

#include "pipedevice.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using drover::Error;
using drover::Result;
using drover::wire::Framer;
using drover::wire::JsonRpcSession;
using drover::wire::RpcAnswer;
using drover::wire::RpcCall;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray answer(qint64 id, const QJsonValue &result)
{
    return Framer::frame(json({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}}));
}

/// Requests on their way, and what became of each, in the order of their ends.
struct Log {
    QStringList lines;

    QCoro::Task<void> ask(JsonRpcSession *session, QString method)
    {
        const QJsonObject params{{u"name"_s, method}};
        const Result<QJsonValue> result = co_await session->request(method, params);
        lines << (result ? u"%1: %2"_s.arg(method, result->toString())
                         : u"%1 failed: %2"_s.arg(method, result.error().what));
    }
};

} // namespace

class TestJsonRpcSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRequestIsOneWriteWithIdMethodAndParameters();
    void anAnswerEndsItsRequest();
    void answersMayComeInAnyOrder();
    void anAnswerMayComeInPieces();
    void aRefusalCarriesCodeMessageAndData();
    void aNotificationIsToldWithItsParameters();
    void aNotificationIsSentWithoutAnId();
    void anAnswerToNothingIsIgnored();
    void anAnswerThatComesTwiceCountsOnce();
    void anAnswerWithNeitherResultNorErrorFailsItsRequest();
    void aRequestFromTheOtherSideIsRefused();
    void closingFailsAllRequestsInOrder();
    void theEndOfTheStreamFailsAllRequests();
    void halfAFrameBeforeTheEndIsSaid();
    void theEndIsLeftToTheOwnerWhereItWantsThat();
    void whatCameWithTheEndStillCounts();
    void aBrokenFrameClosesTheSession();
    void textThatIsNoJsonClosesTheSession_data();
    void textThatIsNoJsonClosesTheSession();
    void aFailedWriteClosesTheSession();
    void aRequestOnAClosedSessionFailsAtOnce();
    void deletingTheSessionFailsItsRequests();
    void deletingTheSessionFromAHandlerIsSafe();
    void theOwnerHearsOfTheCloseBeforeTheRequestsFail();
    void aRequestMadeWhileTheSessionClosesFails();
    void messagesBeforeACloseInTheSamePieceAreHandledOnly();
    void aPeerThatCantReadOurMessageIsReported();
    void manyRequestsAtOnceOverALocalSocket();

private:
    void peerSends(const QByteArray &bytes) { m_far->write(bytes); }
    QJsonObject peerReads();

    std::unique_ptr<PipeDevice> m_near;
    std::unique_ptr<PipeDevice> m_far;
    std::unique_ptr<JsonRpcSession> m_session;
    Framer m_farFramer;
};

void TestJsonRpcSession::init()
{
    m_near = std::make_unique<PipeDevice>();
    m_far = std::make_unique<PipeDevice>();
    PipeDevice::join(*m_near, *m_far);
    m_session = std::make_unique<JsonRpcSession>(m_near.get(), m_near.get());
    m_farFramer = Framer();
}

void TestJsonRpcSession::cleanup()
{
    m_session.reset();
    m_near.reset();
    m_far.reset();
}

QJsonObject TestJsonRpcSession::peerReads()
{
    m_farFramer.feed(m_far->readAll());
    const auto body = m_farFramer.next();
    return body && *body ? QJsonDocument::fromJson(**body).object() : QJsonObject();
}

void TestJsonRpcSession::aRequestIsOneWriteWithIdMethodAndParameters()
{
    const RpcCall call = m_session->post(u"load"_s, {{u"name"_s, u"ü"_s}});
    QCOMPARE(m_far->writesReceived(), 1);
    const QJsonObject message = peerReads();
    QCOMPARE(message.value(u"jsonrpc"_s).toString(), u"2.0"_s);
    QCOMPARE(message.value(u"id"_s).toInteger(), call.id);
    QCOMPARE(message.value(u"method"_s).toString(), u"load"_s);
    QCOMPARE(message.value(u"params"_s).toObject().value(u"name"_s).toString(), u"ü"_s);
    QCOMPARE(m_session->openRequests(), 1);
}

void TestJsonRpcSession::anAnswerEndsItsRequest()
{
    auto pending = m_session->request(u"ping"_s, {});
    peerSends(answer(peerReads().value(u"id"_s).toInteger(), u"pong"_s));
    const Result<QJsonValue> result = QCoro::waitFor(pending);
    QVERIFY(result);
    QCOMPARE(result->toString(), u"pong"_s);
    QCOMPARE(m_session->openRequests(), 0);
}

void TestJsonRpcSession::answersMayComeInAnyOrder()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    log.ask(m_session.get(), u"b"_s);
    log.ask(m_session.get(), u"c"_s);
    peerSends(answer(3, u"3"_s) + answer(1, u"1"_s));
    peerSends(answer(2, u"2"_s));
    QCOMPARE(log.lines, (QStringList{u"c: 3"_s, u"a: 1"_s, u"b: 2"_s}));
}

void TestJsonRpcSession::anAnswerMayComeInPieces()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    for (const char byte : answer(1, u"whole"_s)) {
        QVERIFY(log.lines.isEmpty());
        peerSends(QByteArray(1, byte));
    }
    QCOMPARE(log.lines, QStringList{u"a: whole"_s});
}

void TestJsonRpcSession::aRefusalCarriesCodeMessageAndData()
{
    const RpcCall call = m_session->post(u"call"_s, {});
    const QJsonObject error{
        {u"code"_s, -32001}, {u"message"_s, u"stopped"_s}, {u"data"_s, QJsonObject{{u"line"_s, 7}}}};
    peerSends(Framer::frame(json({{u"id"_s, call.id}, {u"error"_s, error}})));
    QVERIFY(call.answer.isSet());
    const RpcAnswer outcome = call.answer.await_resume();
    QVERIFY(!outcome);
    QVERIFY(outcome.error().peer.has_value());
    QCOMPARE(outcome.error().peer->code, -32001);
    QCOMPARE(outcome.error().peer->message, u"stopped"_s);
    QCOMPARE(outcome.error().peer->data.toObject().value(u"line"_s).toInt(), 7);
    QCOMPARE(outcome.error().error.kind, Error::Kind::Internal);
    QVERIFY(outcome.error().error.sentence().contains(u"stopped"_s));
    QVERIFY(m_session->isOpen());
}

void TestJsonRpcSession::aNotificationIsToldWithItsParameters()
{
    QSignalSpy notified(m_session.get(), &JsonRpcSession::notified);
    peerSends(Framer::frame(R"({"jsonrpc":"2.0","method":"ready","params":{"protocol":1}})") +
              Framer::frame(R"({"method":"bare"})"));
    QCOMPARE(notified.size(), 2);
    QCOMPARE(notified.at(0).at(0).toString(), u"ready"_s);
    QCOMPARE(notified.at(0).at(1).toJsonObject().value(u"protocol"_s).toInt(), 1);
    QVERIFY(notified.at(1).at(1).toJsonObject().isEmpty());
}

void TestJsonRpcSession::aNotificationIsSentWithoutAnId()
{
    m_session->notify(u"endRequest"_s, {{u"request"_s, u"r1"_s}});
    const QJsonObject message = peerReads();
    QCOMPARE(message.value(u"method"_s).toString(), u"endRequest"_s);
    QVERIFY(!message.contains(u"id"_s));
    QCOMPARE(m_session->openRequests(), 0);
}

void TestJsonRpcSession::anAnswerToNothingIsIgnored()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    peerSends(answer(99, u"?"_s) + Framer::frame(R"({"id":"1","result":"a text is not our id"})") +
              Framer::frame("{}"));
    QVERIFY(m_session->isOpen());
    QVERIFY(log.lines.isEmpty());
    peerSends(answer(1, u"1"_s));
    QCOMPARE(log.lines, QStringList{u"a: 1"_s});
}

void TestJsonRpcSession::anAnswerThatComesTwiceCountsOnce()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    peerSends(answer(1, u"first"_s) + answer(1, u"second"_s));
    QCOMPARE(log.lines, QStringList{u"a: first"_s});
    QVERIFY(m_session->isOpen());
}

void TestJsonRpcSession::anAnswerWithNeitherResultNorErrorFailsItsRequest()
{
    auto pending = m_session->request(u"a"_s, {});
    peerSends(Framer::frame(R"({"id":1})"));
    const Result<QJsonValue> result = QCoro::waitFor(pending);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Protocol);
}

void TestJsonRpcSession::aRequestFromTheOtherSideIsRefused()
{
    peerSends(Framer::frame(R"({"jsonrpc":"2.0","id":"x5","method":"ask"})"));
    const QJsonObject message = peerReads();
    QCOMPARE(message.value(u"id"_s).toString(), u"x5"_s);
    QCOMPARE(message.value(u"error"_s).toObject().value(u"code"_s).toInt(), -32601);
}

void TestJsonRpcSession::closingFailsAllRequestsInOrder()
{
    QSignalSpy closed(m_session.get(), &JsonRpcSession::closed);
    Log log;
    QStringList expected;
    for (int i = 0; i < 50; ++i) {
        log.ask(m_session.get(), QString::number(i));
        expected << u"%1 failed: gone"_s.arg(i);
    }
    m_session->close({Error::Kind::Unreachable, u"gone"_s, {}, {}, {}, 0});
    QCOMPARE(log.lines, expected);
    m_session->close({Error::Kind::Internal, u"again"_s, {}, {}, {}, 0});
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_session->isOpen());
}

void TestJsonRpcSession::theEndOfTheStreamFailsAllRequests()
{
    QSignalSpy closed(m_session.get(), &JsonRpcSession::closed);
    auto pending = m_session->request(u"a"_s, {});
    m_far->hangUp();
    const Result<QJsonValue> result = QCoro::waitFor(pending);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
    QVERIFY(result.error().why.isEmpty());
    QCOMPARE(closed.size(), 1);
}

void TestJsonRpcSession::halfAFrameBeforeTheEndIsSaid()
{
    const QByteArray whole = answer(1, u"1"_s);
    for (qsizetype cut = 1; cut < whole.size(); ++cut) {
        cleanup();
        init();
        auto pending = m_session->request(u"a"_s, {});
        peerSends(whole.first(cut));
        m_far->hangUp();
        const Result<QJsonValue> result = QCoro::waitFor(pending);
        QVERIFY(!result);
        QVERIFY2(result.error().why.contains(u"middle of a message"_s), qPrintable(QString::number(cut)));
    }
}

void TestJsonRpcSession::theEndIsLeftToTheOwnerWhereItWantsThat()
{
    m_session =
        std::make_unique<JsonRpcSession>(m_near.get(), m_near.get(), nullptr, JsonRpcSession::AtEnd::LeaveToOwner);
    Log log;
    log.ask(m_session.get(), u"a"_s);
    m_far->hangUp();
    QVERIFY(m_session->isOpen());
    QVERIFY(log.lines.isEmpty());
    m_session->close({Error::Kind::Unreachable, u"killed"_s, {}, {}, {}, 0});
    QCOMPARE(log.lines, QStringList{u"a failed: killed"_s});
}

void TestJsonRpcSession::whatCameWithTheEndStillCounts()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    const QSignalBlocker noNews(m_near.get());
    peerSends(answer(1, u"last words"_s));
    QVERIFY(log.lines.isEmpty());
    m_near->blockSignals(false);
    m_far->hangUp();
    QCOMPARE(log.lines, QStringList{u"a: last words"_s});
}

void TestJsonRpcSession::aBrokenFrameClosesTheSession()
{
    QSignalSpy closed(m_session.get(), &JsonRpcSession::closed);
    Log log;
    log.ask(m_session.get(), u"a"_s);
    log.ask(m_session.get(), u"b"_s);
    peerSends(answer(2, u"2"_s) + "Exception in thread \"main\"\r\n");
    QCOMPARE(log.lines.size(), 2);
    QCOMPARE(log.lines.first(), u"b: 2"_s);
    QCOMPARE(closed.size(), 1);
    const auto why = closed.first().first().value<Error>();
    QCOMPARE(why.kind, Error::Kind::Protocol);
    QVERIFY(why.detail.startsWith(u"Exception"_s));
}

void TestJsonRpcSession::textThatIsNoJsonClosesTheSession_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("half an object") << QByteArray("{\"id\":1");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
}

void TestJsonRpcSession::textThatIsNoJsonClosesTheSession()
{
    QFETCH(QByteArray, body);
    QSignalSpy closed(m_session.get(), &JsonRpcSession::closed);
    peerSends(Framer::frame(body));
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().value<Error>().kind, Error::Kind::Protocol);
}

void TestJsonRpcSession::aFailedWriteClosesTheSession()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    m_near->failWrites();
    log.ask(m_session.get(), u"b"_s);
    QCOMPARE(log.lines.size(), 2);
    QVERIFY(log.lines.first().startsWith(u"a failed"_s));
    QVERIFY(log.lines.last().startsWith(u"b failed"_s));
    QVERIFY(!m_session->isOpen());
}

void TestJsonRpcSession::aRequestOnAClosedSessionFailsAtOnce()
{
    m_session->close({Error::Kind::Cancelled, u"over"_s, {}, {}, {}, 0});
    Log log;
    log.ask(m_session.get(), u"late"_s);
    m_session->notify(u"dropped"_s, {});
    QCOMPARE(log.lines, QStringList{u"late failed: over"_s});
    QCOMPARE(m_far->writesReceived(), 0);
}

void TestJsonRpcSession::deletingTheSessionFailsItsRequests()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    m_session.reset();
    QCOMPARE(log.lines.size(), 1);
    QVERIFY(log.lines.first().startsWith(u"a failed"_s));
}

void TestJsonRpcSession::deletingTheSessionFromAHandlerIsSafe()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    connect(m_session.get(), &JsonRpcSession::notified, this, [this] { m_session.reset(); });
    peerSends(Framer::frame(R"({"method":"bye"})") + Framer::frame(R"({"method":"more"})") + answer(1, u"too late"_s));
    QVERIFY(!m_session);
    QCOMPARE(log.lines.size(), 1);
    QVERIFY(log.lines.first().startsWith(u"a failed"_s));
}

void TestJsonRpcSession::theOwnerHearsOfTheCloseBeforeTheRequestsFail()
{
    Log log;
    log.ask(m_session.get(), u"a"_s);
    connect(m_session.get(), &JsonRpcSession::closed, this, [&log] { log.lines << u"closed"_s; });
    m_far->hangUp();
    QCOMPARE(log.lines.size(), 2);
    QCOMPARE(log.lines.first(), u"closed"_s);
}

void TestJsonRpcSession::aRequestMadeWhileTheSessionClosesFails()
{
    Log log;
    connect(m_session.get(), &JsonRpcSession::closed, this, [this, &log] { log.ask(m_session.get(), u"again"_s); });
    m_session->close({Error::Kind::Unreachable, u"gone"_s, {}, {}, {}, 0});
    QCOMPARE(log.lines, QStringList{u"again failed: gone"_s});
}

void TestJsonRpcSession::messagesBeforeACloseInTheSamePieceAreHandledOnly()
{
    QStringList methods;
    connect(m_session.get(), &JsonRpcSession::notified, this, [this, &methods](const QString &method) {
        methods << method;
        if (method == "stop"_L1)
            m_session->close({Error::Kind::Cancelled, u"enough"_s, {}, {}, {}, 0});
    });
    peerSends(Framer::frame(R"({"method":"go"})") + Framer::frame(R"({"method":"stop"})") +
              Framer::frame(R"({"method":"on"})"));
    QCOMPARE(methods, (QStringList{u"go"_s, u"stop"_s}));
}

void TestJsonRpcSession::aPeerThatCantReadOurMessageIsReported()
{
    QTest::ignoreMessage(QtWarningMsg, R"(the other program could not read a message: "parse error")");
    peerSends(Framer::frame(R"({"id":null,"error":{"code":-32700,"message":"parse error"}})"));
    QVERIFY(m_session->isOpen());
}

void TestJsonRpcSession::manyRequestsAtOnceOverALocalSocket()
{
    QLocalServer server;
    const QString name = u"drover-wire-%1"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(server.listen(name));
    QLocalSocket near;
    near.connectToServer(name);
    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QLocalSocket> far(server.nextPendingConnection());
    Framer framer;
    connect(far.get(), &QLocalSocket::readyRead, far.get(), [&framer, &far] {
        framer.feed(far->readAll());
        for (auto body = framer.next(); body && *body; body = framer.next())
            far->write(answer(QJsonDocument::fromJson(**body).object().value(u"id"_s).toInteger(), u"ok"_s));
    });
    JsonRpcSession session(&near, &near);
    Log log;
    constexpr int count = 2000;
    for (int i = 0; i < count; ++i)
        log.ask(&session, u"m"_s);
    QTRY_COMPARE(log.lines.size(), count);
    QVERIFY(log.lines.count(u"m: ok"_s) == count);
    log.ask(&session, u"last"_s);
    far->disconnectFromServer();
    QTRY_VERIFY(!session.isOpen());
}

QTEST_GUILESS_MAIN(TestJsonRpcSession)
#include "tst_jsonrpcsession.moc"
