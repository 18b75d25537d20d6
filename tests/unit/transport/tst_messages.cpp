// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/completion.h"
#include "transport/httpclient.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transport;

namespace {

HttpReply replyWith(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    reply.fromUrl = QUrl(u"https://as.example/x"_s);
    return reply;
}

QCoro::Task<int> doubled(Completion<int> completion)
{
    const int value = co_await completion;
    co_return value * 2;
}

} // namespace

class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundWhateverTheirCase()
    {
        const HeaderList headers{{"Content-Type", "text/html"}, {"content-type", "second"}};
        QCOMPARE(headerValue(headers, "CONTENT-TYPE"), QByteArray("text/html"));
        QCOMPARE(headerValue(headers, "absent"), QByteArray());
    }

    void formsAreEncodedAsTheStandardSays()
    {
        const QList<QPair<QString, QString>> fields{{u"a b"_s, u"c&d=e+f"_s}, {u"ü"_s, u"日"_s}, {u"empty"_s, {}}};
        const QByteArray body = formEncoded(fields);
        QCOMPARE(body, QByteArray("a+b=c%26d%3De%2Bf&%C3%BC=%E6%97%A5&empty="));
        QCOMPARE(formDecoded(body), fields);
    }

    void jsonOfAnyKindIsRead()
    {
        QCOMPARE(replyWith("{\"a\":1}").json()->toObject().value(u"a"_s), QJsonValue(1));
        QVERIFY(replyWith(" [] ").json()->isArray());
        QCOMPARE(replyWith("\"NOT_FOUND\"").json().value(), QJsonValue(u"NOT_FOUND"_s));
        QVERIFY(replyWith("null").json()->isNull());
    }

    void whatIsNoJsonSaysWhereAndWhatToDo()
    {
        for (const QByteArray &body : {QByteArray("<html>"), QByteArray(), QByteArray("{\"a\":"), QByteArray("1,2")}) {
            const auto json = replyWith(body).json();
            QVERIFY2(!json, body.constData());
            QCOMPARE(json.error().kind, Error::Kind::Protocol);
            QVERIFY(json.error().what.contains(u"as.example"));
            QVERIFY(!json.error().why.isEmpty() && !json.error().next.isEmpty());
        }
    }

    void anErrorAboutBrokenJsonKeepsSecretsToItself()
    {
        const auto json = replyWith("{\"access_token\":\"very-secret-token\", oops").json();
        QVERIFY(!json);
        QVERIFY(!json.error().detail.contains(u"very-secret"));
    }

    void copiesForShowingHaveNoSecrets()
    {
        QVERIFY(!redactedBody("grant_type=x&client_secret=hush&ticket=t1", "application/x-www-form-urlencoded")
                     .contains(u"hush"));
        QVERIFY(redactedBody("grant_type=x&client_secret=hush&ticket=t1", "application/x-www-form-urlencoded")
                    .contains(u"ticket=t1"));
        QVERIFY(!redactedBody("{\"access_token\":\"hush\"}", "application/json").contains(u"hush"));
        const HeaderList headers = redactedHeaders({{"Authorization", "Bearer hush"}, {"Accept", "x"}});
        QCOMPARE(headers.at(0).second, QByteArray("Bearer •••"));
        QCOMPARE(headers.at(1).second, QByteArray("x"));
        QUrl url(u"https://user:pw@h/p?ticket=t&access_token=hush"_s);
        QCOMPARE(redactedUrl(url).toString(), u"https://h/p?ticket=t&access_token=•••"_s);
    }

    void aRedirectsAddressIsResolved()
    {
        HttpReply reply = replyWith({});
        reply.status = 302;
        reply.headers = {{"Location", "../y?z=%20"}};
        QVERIFY(reply.isRedirect());
        QCOMPARE(reply.location().toEncoded(), QByteArray("https://as.example/y?z=%20"));
    }

    void fingerprintsAreReadInAnySpelling()
    {
        const QByteArray bytes = QByteArray(31, '\x01') + '\xab';
        QCOMPARE(fingerprintFromText(fingerprintText(bytes)), bytes);
        QCOMPARE(fingerprintFromText(QString::fromLatin1(bytes.toHex())), bytes);
        QVERIFY(fingerprintFromText(u"AB:CD"_s).isEmpty());
        QVERIFY(fingerprintFromText(QString(64, u'x')).isEmpty());
    }

    void allWhoWaitForACompletionGoOnFromTheEventLoop()
    {
        const Completion<int> completion;
        QList<int> results;
        doubled(completion).then([&](int value) { results << value; });
        doubled(completion).then([&](int value) { results << value; });
        completion.complete(21);
        completion.complete(99); // too late
        QVERIFY(results.isEmpty());
        QTRY_COMPARE(results, QList<int>({42, 42}));
        QCOMPARE(QCoro::waitFor(doubled(completion)), 42);
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
