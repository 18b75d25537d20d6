// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/framer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::Error;
using drover::wire::FrameLimits;
using drover::wire::Framer;

namespace {

/// All bodies that are complete; the error's reason as a last entry beginning with "error: ".
QStringList drained(Framer &framer)
{
    QStringList bodies;
    for (;;) {
        const auto body = framer.next();
        if (!body) {
            bodies << u"error: "_s + body.error().why;
            return bodies;
        }
        if (!*body)
            return bodies;
        bodies << QString::fromUtf8(**body);
    }
}

} // namespace

class TestFramer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsHeaderAndBodyInOnePiece();
    void framesSurviveACutAtEveryByte();
    void framesSurviveTwoCutsAnywhere();
    void severalFramesInOnePieceComeOutInOrder();
    void anEmptyBodyIsAFrame();
    void headersAreReadAsTheyAreWrittenElsewhere_data();
    void headersAreReadAsTheyAreWrittenElsewhere();
    void aBrokenHeaderIsAnErrorThatSaysWhy_data();
    void aBrokenHeaderIsAnErrorThatSaysWhy();
    void framesBeforeABrokenOneAreGiven();
    void aBrokenStreamStaysBroken();
    void garbageIsNoticedAtItsFirstLine();
    void anErrorShowsReadableBytesOnly();
    void limitsAreThoseThatWereSet();
    void aLargeBodyInSmallPiecesComesWhole();
    void theStreamMayOnlyEndBetweenFrames();
};

void TestFramer::aFrameIsHeaderAndBodyInOnePiece()
{
    QCOMPARE(Framer::frame("{\"a\":1}"), QByteArray("Content-Length: 7\r\n\r\n{\"a\":1}"));
    QCOMPARE(Framer::frame("ü"), QByteArray("Content-Length: 2\r\n\r\nü"));
}

void TestFramer::framesSurviveACutAtEveryByte()
{
    const QByteArray stream = Framer::frame("first") + Framer::frame("") + Framer::frame("Content-Length: 9\r\n\r\n");
    const QStringList expected{u"first"_s, u""_s, u"Content-Length: 9\r\n\r\n"_s};
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        Framer framer;
        framer.feed(QByteArrayView(stream).first(cut));
        QStringList bodies = drained(framer);
        framer.feed(QByteArrayView(stream).sliced(cut));
        bodies << drained(framer);
        QCOMPARE(bodies, expected);
        QVERIFY(framer.atBoundary());
    }
}

void TestFramer::framesSurviveTwoCutsAnywhere()
{
    const QByteArray stream = Framer::frame("{}") + Framer::frame("[1]");
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            Framer framer;
            framer.feed(QByteArrayView(stream).first(first));
            framer.feed(QByteArrayView(stream).sliced(first, second - first));
            QStringList bodies = drained(framer);
            framer.feed(QByteArrayView(stream).sliced(second));
            bodies << drained(framer);
            QCOMPARE(bodies, (QStringList{u"{}"_s, u"[1]"_s}));
        }
    }
}

void TestFramer::severalFramesInOnePieceComeOutInOrder()
{
    QByteArray stream;
    QStringList expected;
    for (int i = 0; i < 10'000; ++i) {
        expected << u"{\"id\":%1}"_s.arg(i);
        stream += Framer::frame(expected.last().toUtf8());
    }
    Framer framer;
    framer.feed(stream);
    QCOMPARE(drained(framer), expected);
}

void TestFramer::anEmptyBodyIsAFrame()
{
    Framer framer;
    framer.feed("Content-Length: 0\r\n\r\n");
    QCOMPARE(drained(framer), QStringList{u""_s});
}

void TestFramer::headersAreReadAsTheyAreWrittenElsewhere_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("other case") << QByteArray("content-length: 2\r\n\r\n");
    QTest::newRow("no space") << QByteArray("Content-Length:2\r\n\r\n");
    QTest::newRow("spaces and tabs") << QByteArray("Content-Length: \t 2 \t\r\n\r\n");
    QTest::newRow("leading zeros") << QByteArray("Content-Length: 000000002\r\n\r\n");
    QTest::newRow("a type before") << QByteArray(
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("a type after") << QByteArray("Content-Length: 2\r\nContent-Type: x\r\n\r\n");
    QTest::newRow("an unknown field") << QByteArray("X-Future: 1\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("an empty field") << QByteArray("X-Future:\r\nContent-Length: 2\r\n\r\n");
}

void TestFramer::headersAreReadAsTheyAreWrittenElsewhere()
{
    QFETCH(QByteArray, header);
    Framer framer;
    framer.feed(QByteArray(header + "{}" + header + "[]"));
    QCOMPARE(drained(framer), (QStringList{u"{}"_s, u"[]"_s}));
}

void TestFramer::aBrokenHeaderIsAnErrorThatSaysWhy_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("reason");
    const QString notANumber = u"not a number"_s;
    const QString notAField = u"begin with a header field"_s;
    const QString lineEnd = u"carriage return"_s;
    const QString tooLong = u"is longer than the"_s;
    QTest::newRow("no length") << QByteArray("\r\n{}") << u"does not say its length"_s;
    QTest::newRow("only a type") << QByteArray("Content-Type: x\r\n\r\n{}") << u"does not say its length"_s;
    QTest::newRow("a word") << QByteArray("Content-Length: two\r\n\r\n") << notANumber;
    QTest::newRow("negative") << QByteArray("Content-Length: -2\r\n\r\n") << notANumber;
    QTest::newRow("plus") << QByteArray("Content-Length: +2\r\n\r\n") << notANumber;
    QTest::newRow("hexadecimal") << QByteArray("Content-Length: 0x2\r\n\r\n") << notANumber;
    QTest::newRow("nothing") << QByteArray("Content-Length:\r\n\r\n") << notANumber;
    QTest::newRow("two numbers") << QByteArray("Content-Length: 2 2\r\n\r\n") << notANumber;
    QTest::newRow("other digits") << QByteArray("Content-Length: \xd9\xa2\r\n\r\n") << notANumber;
    QTest::newRow("over the limit") << QByteArray("Content-Length: 67108865\r\n\r\n") << tooLong;
    QTest::newRow("over 64 bits") << QByteArray("Content-Length: 99999999999999999999999999\r\n\r\n") << tooLong;
    QTest::newRow("twice") << QByteArray("Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}") << u"twice"_s;
    QTest::newRow("bare line feed") << QByteArray("Content-Length: 2\n\n{}") << lineEnd;
    QTest::newRow("bare carriage return") << QByteArray("Content-Length: 2\r{}") << lineEnd;
    QTest::newRow("half an empty line") << QByteArray("Content-Length: 2\r\n\r{}") << lineEnd;
    QTest::newRow("control byte") << QByteArray("Content-Length: \x01\r\n\r\n") << lineEnd;
    QTest::newRow("zero byte in the name") << QByteArray("Content\0Length: 2\r\n\r\n", 22) << notAField;
    QTest::newRow("space in the name") << QByteArray("Content Length: 2\r\n\r\n") << notAField;
    QTest::newRow("no name") << QByteArray(": 2\r\n\r\n") << notAField;
    QTest::newRow("a JSON line") << QByteArray("{\"jsonrpc\":\"2.0\"}\n") << notAField;
    QTest::newRow("endless header") << QByteArray("X: ") + QByteArray(9000, 'x') << u"header of a message is longer"_s;
    QTest::newRow("endless name") << QByteArray(9000, 'x') << u"header of a message is longer"_s;
}

void TestFramer::aBrokenHeaderIsAnErrorThatSaysWhy()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, reason);
    Framer framer;
    framer.feed(stream);
    const auto body = framer.next();
    QVERIFY(!body);
    QCOMPARE(body.error().kind, Error::Kind::Protocol);
    QVERIFY2(body.error().why.contains(reason), qPrintable(body.error().why));
    QVERIFY(!body.error().what.isEmpty());
    QVERIFY(!framer.atBoundary());
}

void TestFramer::framesBeforeABrokenOneAreGiven()
{
    Framer framer;
    framer.feed(QByteArray(Framer::frame("one") + Framer::frame("two") + "Traceback (most recent call last):\n"));
    const QStringList bodies = drained(framer);
    QCOMPARE(bodies.size(), 3);
    QCOMPARE(bodies.first(2), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(bodies.last().startsWith(u"error: "_s));
}

void TestFramer::aBrokenStreamStaysBroken()
{
    Framer framer;
    framer.feed("garbage!\n");
    const QStringList first = drained(framer);
    framer.feed(Framer::frame("{}"));
    QCOMPARE(drained(framer), first);
    QCOMPARE(first.size(), 1);
}

void TestFramer::garbageIsNoticedAtItsFirstLine()
{
    Framer framer;
    framer.feed("Error: could not find java.dll\n"); // a field, as far as bytes go, but for its line end
    QCOMPARE(drained(framer).size(), 1);
    Framer other;
    other.feed("OpenJDK 64-Bit Server VM warning");
    QCOMPARE(drained(other).size(), 1);
}

void TestFramer::anErrorShowsReadableBytesOnly()
{
    Framer framer;
    framer.feed("Content-Length: \xff\xfe\x80zwei\r\n\r\n");
    const auto body = framer.next();
    QVERIFY(!body);
    QCOMPARE(body.error().detail, u"...zwei"_s);
}

void TestFramer::limitsAreThoseThatWereSet()
{
    const FrameLimits limits{40, 10};
    Framer fits(limits);
    fits.feed(QByteArray(Framer::frame("0123456789") + Framer::frame("x")));
    QCOMPARE(drained(fits), (QStringList{u"0123456789"_s, u"x"_s}));
    Framer body(limits);
    body.feed(Framer::frame("0123456789a"));
    QVERIFY(!body.next());
    Framer header(limits);
    header.feed("Content-Length: 1\r\nX-Comment: far too much\r\n\r\nx");
    QVERIFY(!header.next());
}

void TestFramer::aLargeBodyInSmallPiecesComesWhole()
{
    const QByteArray large(20 * 1024 * 1024, 'x');
    const QByteArray stream = Framer::frame(large) + Framer::frame("after");
    Framer framer;
    QList<QByteArray> bodies;
    for (qsizetype at = 0; at < stream.size(); at += 4096) {
        framer.feed(QByteArrayView(stream).sliced(at, qMin(qsizetype(4096), stream.size() - at)));
        for (auto body = framer.next(); body && *body; body = framer.next())
            bodies << **body;
    }
    QCOMPARE(bodies.size(), 2);
    QVERIFY(bodies.first() == large);
    QCOMPARE(bodies.last(), QByteArray("after"));
}

void TestFramer::theStreamMayOnlyEndBetweenFrames()
{
    const QByteArray stream = Framer::frame("{}");
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        Framer framer;
        framer.feed(QByteArrayView(stream).first(cut));
        (void)drained(framer);
        QCOMPARE(framer.atBoundary(), cut == 0 || cut == stream.size());
    }
}

QTEST_GUILESS_MAIN(TestFramer)
#include "tst_framer.moc"
