// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasklist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::workspace;

using State = TaskInfo::State;

class TasksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTaskTellsItsProgressAndItsEnd()
    {
        TaskList list;
        QSignalSpy counts(&list, &TaskList::runningCountChanged);
        TaskHandle task = list.begin(u"Deploying"_s);
        QCOMPARE(list.runningCount(), 1);
        task.setStep(u"sending"_s);
        task.setProgress(0.5);
        QCOMPARE(list.tasks().first().step, u"sending"_s);
        QCOMPARE(list.tasks().first().progress, 0.5);
        task.finish();
        QCOMPARE(list.tasks().first().state, State::Done);
        QCOMPARE(list.tasks().first().progress, 1.0);
        QVERIFY(list.tasks().first().endedAt.isValid());
        QCOMPARE(list.runningCount(), 0);
        QCOMPARE(counts.count(), 2);
        task.setStep(u"too late"_s);
        task.fail({Error::Kind::Internal, u"x"_s, {}, {}, {}, 0});
        QCOMPARE(list.tasks().first().state, State::Done);
        QCOMPARE(list.tasks().first().step, u"sending"_s);
    }

    void aTaskWhoseWorkerGoesAwayIsDone()
    {
        TaskList list;
        {
            const TaskHandle task = list.begin(u"a"_s);
            const TaskHandle copy = task;
            QCOMPARE(copy.id(), task.id());
        }
        QCOMPARE(list.tasks().first().state, State::Done);
    }

    void aResultEndsATask()
    {
        TaskList list;
        TaskHandle good = list.begin(u"good"_s);
        good.end(Result<int>(1));
        TaskHandle bad = list.begin(u"bad"_s);
        bad.end(Result<void>(drover::fail(Error::Kind::Denied, u"no"_s)));
        TaskHandle given = list.begin(u"given up"_s);
        given.end(Result<void>(drover::fail(Error::Kind::Cancelled, u"given up"_s)));
        QCOMPARE(list.tasks().at(0).state, State::Done);
        QCOMPARE(list.tasks().at(1).state, State::Failed);
        QCOMPARE(list.tasks().at(1).error.what, u"no"_s);
        QCOMPARE(list.tasks().at(2).state, State::Cancelled);
    }

    void cancellingReachesTheWorker()
    {
        TaskList list;
        TaskHandle task = list.begin(u"a"_s);
        TaskHandle firm = list.begin(u"b"_s, false);
        const CancelToken token = task.token();
        QObject worker;
        token.onCancelled(&worker, [&] { task.fail({Error::Kind::Cancelled, {}, {}, {}, {}, 0}); });
        list.cancelAll();
        QVERIFY(token.isCancelled());
        QVERIFY(!firm.token().isCancelled());
        QCOMPARE(list.tasks().at(0).state, State::Cancelled);
        QCOMPARE(list.tasks().at(1).state, State::Running);
    }

    void endedTasksCanBeDismissedAndRunningOnesCannot()
    {
        TaskList list;
        TaskHandle a = list.begin(u"a"_s);
        TaskHandle b = list.begin(u"b"_s);
        TaskHandle c = list.begin(u"c"_s);
        a.finish();
        c.finish();
        list.dismiss(b.id());
        QCOMPARE(list.tasks().size(), 3);
        list.dismiss(a.id());
        QCOMPARE(list.tasks().size(), 2);
        list.dismissEnded();
        QCOMPARE(list.tasks().size(), 1);
        QCOMPARE(list.tasks().first().title, u"b"_s);
    }

    void onlyTheLastFiftyEndedTasksAreKept()
    {
        TaskList list;
        TaskHandle running = list.begin(u"running"_s);
        for (int i = 0; i < 60; ++i)
            list.begin(QString::number(i)).finish();
        QCOMPARE(list.tasks().size(), 51);
        QCOMPARE(list.tasks().at(0).title, u"running"_s);
        QCOMPARE(list.tasks().at(1).title, u"10"_s);
    }

    void theListMayGoBeforeItsWorkers()
    {
        auto list = std::make_unique<TaskList>();
        TaskHandle task = list->begin(u"a"_s);
        const CancelToken token = task.token();
        list.reset();
        QVERIFY(token.isCancelled());
        task.setProgress(1);
        task.finish();
        const TaskHandle none;
        QCOMPARE(none.id(), 0);
        QVERIFY(!none.token().isCancelled());
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tst_tasks.moc"
