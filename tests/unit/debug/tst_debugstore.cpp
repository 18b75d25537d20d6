// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/debugstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::debug::Breakpoint;
using drover::debug::DebugStore;

class TestDebugStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBreakpointIsToggled()
    {
        DebugStore store(path());
        QSignalSpy changes(&store, &DebugStore::breakpointsChanged);
        store.toggle(u"policy"_s, 10);
        QVERIFY(store.at(u"policy"_s, 10));
        store.toggle(u"policy"_s, 10);
        QVERIFY(!store.at(u"policy"_s, 10));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).at(0).toString(), u"policy"_s);
    }

    void everythingIsKept()
    {
        {
            DebugStore store(path());
            Breakpoint one;
            one.script = u"policy"_s;
            one.line = 12;
            one.condition = u"a == 1"_s;
            one.hitCondition = u">=3"_s;
            one.logMessage = u"a is {a}"_s;
            one.enabled = false;
            store.add(one);
            Breakpoint function;
            function.kind = Breakpoint::Kind::Function;
            function.function = u"gather"_s;
            store.add(function);
            store.setWatches({u"context"_s});
            store.setExceptionFilter(u"raised"_s, true);
        }
        const DebugStore again(path());
        const Breakpoint *kept = again.at(u"policy"_s, 12);
        QVERIFY(kept);
        QCOMPARE(kept->condition, u"a == 1"_s);
        QCOMPARE(kept->hitCondition, u">=3"_s);
        QCOMPARE(kept->logMessage, u"a is {a}"_s);
        QVERIFY(!kept->enabled);
        QVERIFY(!kept->checked);
        QCOMPARE(again.functionBreakpoints().size(), 1);
        QCOMPARE(again.functionBreakpoints().constFirst().function, u"gather"_s);
        QCOMPARE(again.watches(), QStringList{u"context"_s});
        QVERIFY(again.hasChosenFilters());
        QCOMPARE(again.exceptionFilters(), QStringList{u"raised"_s});
        QVERIFY(!(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void aBreakpointMovesWithItsText()
    {
        DebugStore store(path());
        store.toggle(u"policy"_s, 10);
        store.toggle(u"policy"_s, 12);
        store.moveTo(store.at(u"policy"_s, 10)->id, 12);
        // Two on one line are one.
        QCOMPARE(store.lineBreakpoints(u"policy"_s).size(), 1);
        QVERIFY(store.at(u"policy"_s, 12));
    }

    void aDamagedFileIsToldAndNotFatal()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        DebugStore store(path());
        QVERIFY(store.problem());
        QVERIFY(store.breakpoints().isEmpty());
        store.toggle(u"policy"_s, 3);
        QVERIFY(DebugStore(path()).at(u"policy"_s, 3));
    }

    void whatTheDebuggerSaidIsForgotten()
    {
        DebugStore store(path());
        store.toggle(u"policy"_s, 10);
        store.setResolved(store.at(u"policy"_s, 10)->id, true, 11, {});
        QCOMPARE(store.at(u"policy"_s, 10)->actualLine, 11);
        store.forgetResolved();
        QCOMPARE(store.at(u"policy"_s, 10)->actualLine, 0);
        QVERIFY(!store.at(u"policy"_s, 10)->verified);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString path() const { return m_folder->filePath(u"debug.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDebugStore)
#include "tst_debugstore.moc"
