// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/dapclient.h"

#include "support/fakedebugger.h"

#include <QCoroTask>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::CancelSource;
using drover::Error;
using drover::Result;
using drover::debug::DapClient;
using drover::debug::DapLimits;
using drover::test::FakeDebugger;
using drover::wire::Framer;
using drover::wire::OneShot;

namespace {

using Answer = OneShot<Result<QJsonObject>>;

Result<QJsonObject> valueOf(const Answer &answer)
{
    return answer.await_resume();
}

} // namespace

class TestDapClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_peer = std::make_unique<FakeDebugger>();
        m_client = std::make_unique<DapClient>();
    }
    void cleanup()
    {
        m_client.reset();
        m_peer.reset();
    }

    void anAnswerComesToItsRequest();
    void aRefusalIsAnErrorWithTheAdaptersWords();
    void answersInAnyOrderFindTheirRequests();
    void eventsAreTold();
    void aCancelledRequestEndsAtOnceAndTheAdapterIsTold();
    void theEndFailsWhatIsOpen();
    void aBrokenFrameEndsTheConversation();
    void aBodyThatIsNoJsonEndsTheConversation();
    void anOversizedFrameEndsTheConversation();
    void anAnswerToNothingIsIgnored();
    void aReverseRequestIsRefused();
    void tooManyOpenRequestsFail();
    void whereNobodyListensIsUnreachable();
    void withoutAConnectionARequestFails();

private:
    void connectPeer()
    {
        const Result<void> connected = QCoro::waitFor(m_client->connectTo(u"127.0.0.1"_s, m_peer->port()));
        QVERIFY2(connected, connected ? "" : qPrintable(connected.error().sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(m_peer->isConnected(), 20000);
    }

    std::unique_ptr<FakeDebugger> m_peer;
    std::unique_ptr<DapClient> m_client;
};

void TestDapClient::anAnswerComesToItsRequest()
{
    connectPeer();
    const Result<QJsonObject> body = QCoro::waitFor(m_client->request(u"initialize"_s, {{u"adapterID"_s, u"drover"_s}}));
    QVERIFY(body);
    QVERIFY(body->value("supportsSetVariable"_L1).toBool());
    const QJsonObject request = m_peer->requests.constFirst();
    QCOMPARE(request.value("type"_L1).toString(), u"request"_s);
    QCOMPARE(request.value("seq"_L1).toInt(), 1);
    QCOMPARE(request.value("arguments"_L1).toObject().value("adapterID"_L1).toString(), u"drover"_s);
    QCOMPARE(m_client->openRequests(), 0);
}

void TestDapClient::aRefusalIsAnErrorWithTheAdaptersWords()
{
    connectPeer();
    m_peer->refuses.insert(u"next"_s, u"The script is not paused."_s);
    const Result<QJsonObject> body = QCoro::waitFor(m_client->request(u"next"_s));
    QVERIFY(!body);
    QCOMPARE(body.error().why, u"The script is not paused."_s);
    QVERIFY(m_client->isOpen());
}

void TestDapClient::answersInAnyOrderFindTheirRequests()
{
    connectPeer();
    m_peer->silent = {u"first"_s, u"second"_s};
    const Answer first = m_client->post(u"first"_s);
    const Answer second = m_client->post(u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->requests.size(), 2, 20000);
    m_peer->answer(m_peer->requests.at(1), {{u"is"_s, u"second"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(second.isSet(), 20000);
    QVERIFY(!first.isSet());
    m_peer->answer(m_peer->requests.at(0), {{u"is"_s, u"first"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(first.isSet(), 20000);
    QCOMPARE(valueOf(first)->value("is"_L1).toString(), u"first"_s);
    QCOMPARE(valueOf(second)->value("is"_L1).toString(), u"second"_s);
}

void TestDapClient::eventsAreTold()
{
    connectPeer();
    QSignalSpy events(m_client.get(), &DapClient::event);
    m_peer->sendEvent(u"output"_s, {{u"output"_s, u"hello\n"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(events.size(), 1, 20000);
    QCOMPARE(events.at(0).at(0).toString(), u"output"_s);
    QCOMPARE(events.at(0).at(1).toJsonObject().value("output"_L1).toString(), u"hello\n"_s);
}

void TestDapClient::aCancelledRequestEndsAtOnceAndTheAdapterIsTold()
{
    connectPeer();
    m_client->setCanCancel(true);
    m_peer->silent = {u"variables"_s};
    CancelSource cancel;
    const Answer answer = m_client->post(u"variables"_s, {}, cancel.token());
    QVERIFY(!answer.isSet());
    cancel.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(answer.isSet(), 20000);
    QCOMPARE(valueOf(answer).error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(u"cancel"_s), 1, 20000);
    QCOMPARE(m_peer->lastArguments(u"cancel"_s).value("requestId"_L1).toInt(), 1);
    QCOMPARE(m_client->openRequests(), 0);
}

void TestDapClient::theEndFailsWhatIsOpen()
{
    connectPeer();
    m_peer->silent = {u"stackTrace"_s};
    QSignalSpy closed(m_client.get(), &DapClient::closed);
    const Answer answer = m_client->post(u"stackTrace"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->requests.size(), 1, 20000);
    m_peer->hangUp();
    QTRY_VERIFY_WITH_TIMEOUT(answer.isSet(), 20000);
    QVERIFY(!valueOf(answer));
    QCOMPARE(valueOf(answer).error().kind, Error::Kind::Unreachable);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_client->isOpen());
}

void TestDapClient::aBrokenFrameEndsTheConversation()
{
    connectPeer();
    QSignalSpy closed(m_client.get(), &DapClient::closed);
    m_peer->sendBytes("Traceback (most recent call last):\n");
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20000);
    QCOMPARE(closed.at(0).at(0).value<Error>().kind, Error::Kind::Protocol);
}

void TestDapClient::aBodyThatIsNoJsonEndsTheConversation()
{
    connectPeer();
    QSignalSpy closed(m_client.get(), &DapClient::closed);
    m_peer->sendBytes(Framer::frame("[1, 2"));
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20000);
    QCOMPARE(closed.at(0).at(0).value<Error>().kind, Error::Kind::Protocol);
}

void TestDapClient::anOversizedFrameEndsTheConversation()
{
    DapLimits limits;
    limits.frames.bodyBytes = 100;
    m_client = std::make_unique<DapClient>(nullptr, limits);
    connectPeer();
    QSignalSpy closed(m_client.get(), &DapClient::closed);
    m_peer->sendEvent(u"output"_s, {{u"output"_s, QString(200, u'x')}});
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20000);
    QCOMPARE(closed.at(0).at(0).value<Error>().kind, Error::Kind::Protocol);
}

void TestDapClient::anAnswerToNothingIsIgnored()
{
    connectPeer();
    m_peer->answer({{u"seq"_s, 99}, {u"command"_s, u"next"_s}}, {});
    const Result<QJsonObject> body = QCoro::waitFor(m_client->request(u"threads"_s));
    QVERIFY(body);
}

void TestDapClient::aReverseRequestIsRefused()
{
    connectPeer();
    m_peer->sendBytes(Framer::frame(R"({"seq":7,"type":"request","command":"runInTerminal","arguments":{}})"));
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->requests.size(), 1, 20000);
    const QJsonObject response = m_peer->requests.constFirst();
    QCOMPARE(response.value("type"_L1).toString(), u"response"_s);
    QCOMPARE(response.value("request_seq"_L1).toInt(), 7);
    QVERIFY(!response.value("success"_L1).toBool(true));
}

void TestDapClient::tooManyOpenRequestsFail()
{
    DapLimits limits;
    limits.openRequests = 2;
    m_client = std::make_unique<DapClient>(nullptr, limits);
    connectPeer();
    m_peer->silent = {u"evaluate"_s};
    const Answer first = m_client->post(u"evaluate"_s);
    const Answer second = m_client->post(u"evaluate"_s);
    const Answer third = m_client->post(u"evaluate"_s);
    QVERIFY(!first.isSet());
    QVERIFY(!second.isSet());
    QVERIFY(third.isSet());
    QVERIFY(!valueOf(third));
}

void TestDapClient::whereNobodyListensIsUnreachable()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const Result<void> connected = QCoro::waitFor(m_client->connectTo(u"127.0.0.1"_s, port));
    QVERIFY(!connected);
    QCOMPARE(connected.error().kind, Error::Kind::Unreachable);
    QVERIFY(connected.error().what.contains(QString::number(port)));
}

void TestDapClient::withoutAConnectionARequestFails()
{
    const Result<QJsonObject> body = QCoro::waitFor(m_client->request(u"next"_s));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(TestDapClient)
#include "tst_dapclient.moc"
