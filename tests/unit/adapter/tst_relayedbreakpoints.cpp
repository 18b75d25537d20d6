// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/relayedbreakpoints.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::adapter::RelayedBreakpoints;

namespace {

QJsonObject breakpoint(int id, int line, bool verified)
{
    return {{u"id"_s, id}, {u"line"_s, line}, {u"verified"_s, verified}};
}

QJsonObject response(qint64 seq, const QJsonArray &breakpoints)
{
    return {{u"type"_s, u"response"_s}, {u"request_seq"_s, seq}, {u"success"_s, true}, {u"body"_s, QJsonObject{{u"breakpoints"_s, breakpoints}}}};
}

QJsonObject eventOf(const QString &name, const QJsonObject &body)
{
    return {{u"type"_s, u"event"_s}, {u"event"_s, name}, {u"body"_s, body}};
}

QJsonObject bodyOf(const QJsonObject &message)
{
    return message.value("body"_L1).toObject();
}

} // namespace

class TestRelayedBreakpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClientKeepsItsNumbers();
    void anotherAdapterTakesOver();
    void linesAreThoseThatStop();
    void whatIsTakenAwayStopsNoMore();
    void otherMessagesGoThroughUnchanged();
};

void TestRelayedBreakpoints::theClientKeepsItsNumbers()
{
    RelayedBreakpoints breakpoints(1);
    breakpoints.asked(7, u"a.py"_s, {11, 12});
    const QJsonArray told = bodyOf(breakpoints.shown(response(7, {breakpoint(1, 3, true), breakpoint(2, 9, false)}))).value("breakpoints"_L1).toArray();
    QCOMPARE(told, (QJsonArray{breakpoint(11, 3, true), breakpoint(12, 9, false)}));
    const QJsonObject changed = breakpoints.shown(eventOf(u"breakpoint"_s, {{u"reason"_s, u"changed"_s}, {u"breakpoint"_s, breakpoint(2, 10, true)}}));
    QCOMPARE(bodyOf(changed).value("breakpoint"_L1).toObject(), breakpoint(12, 10, true));
    const QJsonObject stop = breakpoints.shown(eventOf(u"stopped"_s, {{u"reason"_s, u"breakpoint"_s}, {u"hitBreakpointIds"_s, QJsonArray{2}}}));
    QCOMPARE(bodyOf(stop).value("hitBreakpointIds"_L1).toArray(), QJsonArray{12});
}

void TestRelayedBreakpoints::anotherAdapterTakesOver()
{
    RelayedBreakpoints breakpoints(1);
    // The functions' were set last by the client, and come first to the adapter of the run that is begun anew.
    breakpoints.asked(100, {}, {21});
    breakpoints.asked(101, u"a.py"_s, {11});
    QCOMPARE(bodyOf(breakpoints.shown(response(100, {breakpoint(1, 0, true)}))).value("breakpoints"_L1).toArray().at(0).toObject().value("id"_L1).toInt(), 21);
    static_cast<void>(breakpoints.shown(response(101, {breakpoint(2, 3, true)})));
    const QJsonObject stop = breakpoints.shown(eventOf(u"stopped"_s, {{u"hitBreakpointIds"_s, QJsonArray{2, 1}}}));
    QCOMPARE(bodyOf(stop).value("hitBreakpointIds"_L1).toArray(), (QJsonArray{11, 21}));
}

void TestRelayedBreakpoints::linesAreThoseThatStop()
{
    RelayedBreakpoints breakpoints(0); // a client that counts from 0
    breakpoints.asked(1, u"a.py"_s, {1, 2});
    breakpoints.asked(2, u"b.py"_s, {3});
    static_cast<void>(breakpoints.shown(response(1, {breakpoint(1, 4, true), breakpoint(2, 8, false)})));
    static_cast<void>(breakpoints.shown(response(2, {breakpoint(3, 0, true)})));
    QCOMPARE(breakpoints.lines(), (QHash<QString, QSet<int>>{{u"a.py"_s, {5}}, {u"b.py"_s, {1}}}));
    static_cast<void>(breakpoints.shown(eventOf(u"breakpoint"_s, {{u"breakpoint"_s, breakpoint(2, 9, true)}})));
    QCOMPARE(breakpoints.lines().value(u"a.py"_s), (QSet<int>{5, 10}));
}

void TestRelayedBreakpoints::whatIsTakenAwayStopsNoMore()
{
    RelayedBreakpoints breakpoints(1);
    breakpoints.asked(1, u"a.py"_s, {1});
    static_cast<void>(breakpoints.shown(response(1, {breakpoint(1, 4, true)})));
    breakpoints.asked(2, u"a.py"_s, {});
    static_cast<void>(breakpoints.shown(response(2, {})));
    QVERIFY(breakpoints.lines().isEmpty());
}

void TestRelayedBreakpoints::otherMessagesGoThroughUnchanged()
{
    RelayedBreakpoints breakpoints(1);
    breakpoints.asked(5, u"a.py"_s, {1});
    const QJsonObject other = response(6, {breakpoint(1, 4, true)});
    QCOMPARE(breakpoints.shown(other), other);
    QJsonObject refused = response(5, {});
    refused.insert(u"success"_s, false);
    refused.insert(u"body"_s, QJsonObject{{u"error"_s, QJsonObject{{u"id"_s, 1}}}});
    QCOMPARE(breakpoints.shown(refused), refused);
    const QJsonObject output = eventOf(u"output"_s, {{u"output"_s, u"x"_s}});
    QCOMPARE(breakpoints.shown(output), output);
}

QTEST_GUILESS_MAIN(TestRelayedBreakpoints)
#include "tst_relayedbreakpoints.moc"
