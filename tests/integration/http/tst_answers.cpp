// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/http/flowmessage.h"
#include "uma/http/specreference.h"
#include "uma/http/stepgate.h"
#include "uma/http/tokenlabels.h"
#include "uma/http/umaanswers.h"
#include "uma/http/umametadata.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::uma;
using transport::HttpReply;

namespace {

HttpReply challenge(const QByteArray &header)
{
    HttpReply reply;
    reply.status = 401;
    reply.headers = {{"WWW-Authenticate", "Bearer realm=\"x\""}, {"www-authenticate", header}};
    return reply;
}

HttpReply answer(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

using Kind = TokenAnswerView::Kind;

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChallengeIsReadHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("quoted") << QByteArray("UMA realm=\"r\", as_uri=\"https://as.example\", ticket=\"t-1\"");
        QTest::newRow("as Gluu writes it")
            << QByteArray("UMA realm=\"r\", host_id=h, as_uri=https://as.example, ticket=t-1");
        QTest::newRow("without spaces") << QByteArray("uma realm=r,as_uri=https://as.example,ticket=t-1");
        QTest::newRow("other order") << QByteArray(
            "UMA ticket=\"t-1\",  realm=\"r\" , as_uri=\"https://as.example\", error=\"insufficient_scope\"");
    }

    void theChallengeIsReadHoweverItIsWritten()
    {
        QFETCH(QByteArray, header);
        const UmaChallenge read = UmaChallenge::from(challenge(header));
        QCOMPARE(read.ticket, u"t-1"_s);
        QCOMPARE(read.asUri, u"https://as.example"_s);
        QCOMPARE(read.realm, u"r"_s);
    }

    void whatIsNoChallengeHasNoTicket()
    {
        for (const QByteArray &header : {QByteArray("UMA"), QByteArray("UMA realm=\"ticket=x\""),
                                         QByteArray("Basic ticket=t"), QByteArray("UMA ticket"), QByteArray()})
            QVERIFY(UmaChallenge::from(challenge(header)).ticket.isEmpty());
    }

    void tokenAnswersAreToldApart()
    {
        TokenAnswerView view = TokenAnswerView::from(
            answer(200, "{\"access_token\":\"rpt\",\"token_type\":\"Bearer\",\"pct\":\"p\",\"upgraded\":true}"));
        QVERIFY(view.kind == Kind::Granted);
        QCOMPARE(view.rpt, u"rpt"_s);
        QCOMPARE(view.pct, u"p"_s);
        QVERIFY(view.upgraded);
        view =
            TokenAnswerView::from(answer(403, "{\"error\":\"need_info\",\"ticket\":\"t2\",\"redirect_user\":\"https://"
                                              "x\",\"required_claims\":[{\"name\":\"country\"},{\"name\":\"city\"}]}"));
        QVERIFY(view.kind == Kind::NeedInfo);
        QCOMPARE(view.requiredClaims, QStringList({u"country"_s, u"city"_s}));
        QVERIFY(TokenAnswerView::from(answer(403, "{\"error\":\"forbidden_by_policy\"}")).kind == Kind::Denied);
        QVERIFY(TokenAnswerView::from(answer(403, "{\"error\":\"request_denied\"}")).kind ==
                Kind::Denied); // as the specification names it
        QVERIFY(TokenAnswerView::from(answer(403, "{\"error\":\"need_info\"}")).kind ==
                Kind::Error); // without a ticket it leads nowhere
        QVERIFY(TokenAnswerView::from(answer(200, "{}")).kind == Kind::Error);
        QVERIFY(TokenAnswerView::from(answer(500, "<html>")).kind == Kind::Error);
    }

    void comingBackIsRecognisedWhateverTheQuery()
    {
        const QUrl client(u"https://client.example/cb?own=1"_s);
        QVERIFY(leadsToClient(QUrl(u"https://client.example/cb?own=1&ticket=t"_s), client));
        QVERIFY(leadsToClient(QUrl(u"https://client.example/cb/?ticket=t#x"_s), client));
        QVERIFY(!leadsToClient(QUrl(u"https://client.example/cb/other?ticket=t"_s), client));
        QVERIFY(!leadsToClient(QUrl(u"https://client.example.evil/cb"_s), client));
        QVERIFY(!leadsToClient(QUrl(u"http://client.example/cb"_s), client));
    }

    void ticketsHaveLettersByIdentity()
    {
        TokenLabels labels;
        QCOMPARE(labels.ticket(u"t1"_s).label, u"A"_s);
        QCOMPARE(labels.ticket(u"t2"_s).label, u"B"_s);
        QCOMPARE(labels.ticket(u"t1"_s).label, u"A"_s);
        QCOMPARE(labels.ticket(u"t1"_s).value, u"t1"_s);
        QCOMPARE(labels.pct(u"p1"_s).label, u"PCT"_s);
        QCOMPARE(labels.pct(u"p2"_s).label, u"PCT 2"_s);
        const TokenLabel rpt = labels.rpt(u"0123456789abcdef"_s);
        QCOMPARE(rpt.label, u"RPT"_s);
        QVERIFY(!rpt.value.contains(u"6789"));
        QCOMPARE(TokenLabels::letters(25), u"Z"_s);
        QCOMPARE(TokenLabels::letters(26), u"AA"_s);
        QCOMPARE(TokenLabels::letters(26 + 26 * 26), u"AAA"_s);
    }

    void aMessageCanBeRepeatedInAShell()
    {
        FlowMessage message;
        message.method = u"POST"_s;
        message.url = QUrl(u"https://as.example/token?a=b%20c"_s);
        message.requestHeaders = {{"Authorization", "Basic aHVzaA=="}, {"Accept", "it's"}};
        message.requestBody = u"ticket=t&x='"_s;
        QCOMPARE(
            message.toCurl(),
            u"curl --include --header 'Authorization: Basic •••' --header 'Accept: it'\\''s' --data-raw 'ticket=t&x='\\''' 'https://as.example/token?a=b%20c'"_s);
        message.method = u"DELETE"_s;
        QVERIFY(message.toCurl().contains(u"--request DELETE"));
    }

    void sectionsOfTheSpecificationsHaveAddresses()
    {
        QCOMPARE(grantSection(u"3.3.1"_s).text, u"UMA 2.0 Grant §3.3.1"_s);
        QVERIFY(grantSection(u"3.3.1"_s).url.endsWith(u"#rfc.section.3.3.1"));
        QVERIFY(fedAuthzSection(u"4.1"_s).url.contains(u"federated-authz"));
    }

    void aServerWithoutUmaIsTold()
    {
        HttpReply reply = answer(404, {});
        reply.fromUrl = QUrl(u"https://as.example/.well-known/uma2-configuration"_s);
        QVERIFY(!UmaMetadata::from(reply));
        reply.status = 200;
        reply.body = "{\"token_endpoint\":\"https://as.example/token\"}";
        const auto read = UmaMetadata::from(reply);
        QVERIFY(!read);
        QVERIFY(read.error().why.contains(u"claims interaction"));
    }

    void aGateHoldsOnlyWhileOneSteps()
    {
        StepGate gate;
        QVERIFY(QCoro::waitFor(gate.pass(u"a"_s)));
        gate.setStepping(true);
        QSignalSpy waiting(&gate, &StepGate::waiting);
        QList<bool> passed;
        gate.pass(u"b"_s).then([&](bool result) { passed << result; });
        QCOMPARE(waiting.count(), 1);
        QCOMPARE(waiting.first().first().toString(), u"b"_s);
        QVERIFY(gate.isWaiting());
        gate.step();
        QTRY_COMPARE(passed, QList<bool>({true}));
        gate.pass(u"c"_s).then([&](bool result) { passed << result; });
        gate.resume();
        QTRY_COMPARE(passed, QList<bool>({true, true}));
        QVERIFY(!gate.isStepping());
        gate.setStepping(true);
        gate.pass(u"d"_s).then([&](bool result) { passed << result; });
        gate.cancel();
        QTRY_COMPARE(passed, QList<bool>({true, true, false}));
        QVERIFY(!QCoro::waitFor(gate.pass(u"e"_s)));
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
