// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/tape.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::uma;

namespace {

QByteArray words(const QList<quint32> &numbers)
{
    QByteArray bytes;
    for (quint32 number : numbers) {
        while (number > 0x7f) {
            bytes.append(static_cast<char>((number & 0x7f) | 0x80));
            number >>= 7;
        }
        bytes.append(static_cast<char>(number));
    }
    return bytes;
}

quint32 word(int operation, quint32 argument)
{
    return static_cast<quint32>(operation) | argument << 3;
}

/// outer: line 2 (x = 1), line 3; calls inner: line 8; back in outer: line 4 (x = 2).
QByteArray stream()
{
    return words({word(7, 0), 2, word(3, 0), word(1, 2), word(2, 0), 0, word(1, 3), word(3, 1), word(1, 8), word(6, 0), 8, 3,
                  word(4, 0), word(1, 4), word(2, 0), 1});
}

QJsonObject chunk(const QByteArray &bytes)
{
    const QJsonArray codes{QJsonObject{{u"id"_s, 0}, {u"file"_s, u"a.py"_s}, {u"name"_s, u"outer"_s}, {u"first"_s, 1}, {u"vars"_s, QJsonArray{u"x"_s}}},
                           QJsonObject{{u"id"_s, 1}, {u"file"_s, u"a.py"_s}, {u"name"_s, u"inner"_s}, {u"first"_s, 7}, {u"vars"_s, QJsonArray()}}};
    const QJsonArray values{QJsonArray{u"int"_s, u"1"_s}, QJsonArray{u"int"_s, u"2"_s}, QJsonArray{u""_s, u"{\"method\":\"authorize\"}"_s},
                            QJsonArray{u""_s, u"said"_s}};
    return {{u"codes"_s, codes}, {u"values"_s, values}, {u"stream"_s, QString::fromLatin1(bytes.toBase64())}};
}

} // namespace

class TestTape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyMomentIsLookedUp();
    void whatIsSavedIsRead();
    void aCutStreamIsRefusedOrShorter();
    void alteredStreamsAreRefusedOrReadable();
};

void TestTape::anyMomentIsLookedUp()
{
    Tape tape;
    QVERIFY(tape.append(chunk(stream())));
    QCOMPARE(tape.count(), 4);
    QCOMPARE(tape.calls().front().told.value(u"method"_s).toString(), u"authorize"_s);
    const QList<Tape::Place> stack = tape.stackAt(2);
    QCOMPARE(stack.size(), 2);
    QCOMPARE(tape.functionOf(stack.at(0).frame), u"inner"_s);
    QCOMPARE(stack.at(1).line, 3);
    QCOMPARE(tape.value(tape.variablesAt(stack.at(1).frame, 2).constFirst().value).text, u"1"_s);
    const Tape::Variable later = tape.variablesAt(tape.stackAt(3).constFirst().frame, 3).constFirst();
    QCOMPARE(tape.value(later.value).text, u"2"_s);
    QCOMPARE(later.since, 3);
    QCOMPARE(tape.previousInFrame(3), 1);
    QCOMPARE(tape.marks().front().moment, 2);
    QCOMPARE(tape.linesRun(u"a.py"_s).value(8), 1);
}

void TestTape::whatIsSavedIsRead()
{
    Tape tape;
    tape.addFile({u"a.py"_s, u"a"_s, u"uma_rpt_policy"_s, u"x = 1\n"_s, {1}});
    QVERIFY(tape.append(chunk(stream())));
    tape.addMessage(Tape::Mark::Kind::Page, u"/page.xhtml"_s);
    const Result<Tape> read = Tape::fromJson(tape.toJson());
    QVERIFY(read);
    QCOMPARE(read->toJson(), tape.toJson());
    QCOMPARE(read->count(), 4);
}

void TestTape::aCutStreamIsRefusedOrShorter()
{
    const QByteArray whole = stream();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        Tape tape;
        const Result<void> taken = tape.append(chunk(whole.left(length)));
        QVERIFY(tape.count() <= 4);
        QVERIFY(taken || !taken.error().why.isEmpty());
    }
}

/// Bytes by chance: each ends in an Error that says why, or in a tape whose every moment can be looked at.
void TestTape::alteredStreamsAreRefusedOrReadable()
{
    QRandomGenerator random(4711);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = stream();
        for (int change = random.bounded(1, 5); change > 0; --change)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        Tape tape;
        const Result<void> taken = tape.append(chunk(bytes));
        if (!taken) {
            ++refused;
            QVERIFY(!taken.error().why.isEmpty());
        }
        for (int moment = 0; moment < tape.count(); ++moment) {
            const QList<Tape::Place> stack = tape.stackAt(moment);
            for (const Tape::Place &place : stack) {
                const QList<Tape::Variable> variables = tape.variablesAt(place.frame, moment);
                for (const Tape::Variable &variable : variables)
                    QVERIFY(!tape.value(variable.value).type.isNull());
            }
            QVERIFY(tape.previousInFrame(moment) < moment);
        }
    }
    QVERIFY(refused > 0);
}

QTEST_APPLESS_MAIN(TestTape)

#include "tst_tape.moc"
