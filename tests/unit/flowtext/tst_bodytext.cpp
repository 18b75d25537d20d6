// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/bodytext.h"
#include "flowfixture.h"

#include <QTest>

using namespace drover;
using namespace Qt::Literals::StringLiterals;

namespace {

QString encoded(const QByteArray &json)
{
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

class TestBodyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsIndented()
    {
        QCOMPARE(flowtext::readableBody(u"{\"a\":[1]}"_s, "application/json"), u"{\n    \"a\": [\n        1\n    ]\n}"_s);
    }

    void brokenJsonIsShownAsItIs()
    {
        QCOMPARE(flowtext::readableBody(u"{\"a\":"_s, "application/json"), u"{\"a\":"_s);
    }

    void formsAreDecodedOneFieldALine()
    {
        QCOMPARE(flowtext::readableBody(u"grant_type=urn%3Ax&city=New+York"_s, "application/x-www-form-urlencoded"),
                 u"grant_type = urn:x\ncity = New York"_s);
    }

    void otherTextIsLeftAlone()
    {
        QCOMPARE(flowtext::readableBody(u"<html> a=b&c=d </html>"_s, "text/html"), u"<html> a=b&c=d </html>"_s);
        QCOMPARE(flowtext::bodyKind(u"<html>"_s, "text/html; charset=UTF-8"), flowtext::BodyKind::Html);
        QCOMPARE(flowtext::bodyKind(u" \n"_s, "text/html"), flowtext::BodyKind::Empty);
    }

    void requestAndReplyAreHeadAndBody()
    {
        const uma::FlowMessage message = fixture::grantedFlow().at(1);
        QVERIFY(flowtext::requestText(message).startsWith(
            u"POST http://127.0.0.1:8081/jans-auth/restv1/token\nAuthorization: Basic [secret]\n"_s));
        QVERIFY(flowtext::replyText(message).startsWith(u"HTTP 403\nContent-Type: application/json\n\n{\n"_s));
        uma::FlowMessage pending = message;
        pending.status = 0;
        QVERIFY(flowtext::replyText(pending).isEmpty());
    }

    void aTokenIsDecodedWithoutItsSignature()
    {
        const QString token = encoded("{\"alg\":\"RS256\"}") + u'.' + encoded("{\"client_id\":\"c\"}") + u".c2lnbmF0dXJl"_s;
        const std::optional<flowtext::DecodedToken> decoded = flowtext::decodedToken(token);
        QVERIFY(decoded.has_value());
        QVERIFY(decoded->header.contains(u"RS256"_s));
        QVERIFY(decoded->claims.contains(u"client_id"_s));
        QVERIFY(!decoded->header.contains(u"c2lnbmF0dXJl"_s) && !decoded->claims.contains(u"c2lnbmF0dXJl"_s));
    }

    void textThatIsNoTokenIsNotDecoded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("uuid") << u"5f2c0b1e-0000-4000-8000-000000000000"_s;
        QTest::newRow("one part") << u"eyJhIjoxfQ"_s;
        QTest::newRow("four parts") << u"eyJhIjoxfQ.eyJhIjoxfQ.x.y"_s;
        QTest::newRow("not base64") << u"eyJ!.eyJ!.x"_s;
        QTest::newRow("not json") << u"aGVsbG8.aGVsbG8.x"_s;
    }

    void textThatIsNoTokenIsNotDecoded()
    {
        QFETCH(QString, text);
        QVERIFY(!flowtext::decodedToken(text).has_value());
    }

    void tokensOfAMessageAreFoundOnce()
    {
        const QString token = encoded("{\"alg\":\"none\"}") + u'.' + encoded("{\"country\":\"US\"}") + u'.';
        uma::FlowMessage message = fixture::grantedFlow().at(1);
        message.requestBody = u"claim_token="_s + token;
        message.replyBody = u"{\"echo\":\""_s + token + u"\"}"_s;
        const QList<flowtext::DecodedToken> tokens = flowtext::decodedTokens(message);
        QCOMPARE(tokens.size(), 1);
        QVERIFY(tokens.first().claims.contains(u"country"_s));
    }
};

QTEST_GUILESS_MAIN(TestBodyText)
#include "tst_bodytext.moc"
