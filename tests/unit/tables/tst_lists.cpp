// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/flowmessagemodel.h"
#include "tables/tasklistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::tables;

namespace {

uma::FlowMessage message(int index, const QString &title, int status)
{
    uma::FlowMessage result;
    result.index = index;
    result.title = title;
    result.status = status;
    result.from = uma::Party::Client;
    result.to = uma::Party::AuthorizationServer;
    return result;
}

QStringList printed(const QAbstractItemModel &model, int role)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << u"%1 %2"_s.arg(model.index(row, 0).data().toString(), model.index(row, 0).data(role).toString());
    return result;
}

} // namespace

class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tasksComeAndGo()
    {
        workspace::TaskList tasks;
        workspace::TaskHandle before = tasks.begin(u"before"_s);
        TaskListModel model(tasks);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        workspace::TaskHandle second = tasks.begin(u"second"_s, false);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        second.setStep(u"half way"_s);
        second.setProgress(0.5);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(printed(model, TaskListModel::StepRole), QStringList({u"before "_s, u"second half way"_s}));
        QVERIFY(model.index(0).data(TaskListModel::CancellableRole).toBool());
        QVERIFY(!model.index(1).data(TaskListModel::CancellableRole).toBool());
        second.fail({Error::Kind::Denied, u"No"_s, u"Because"_s, {}, {}, 0});
        QCOMPARE(model.index(1).data(TaskListModel::ErrorRole).toString(), u"No. Because."_s);
        before.finish();
        tasks.dismissEnded();
        QCOMPARE(model.rowCount(), 0);
    }

    void aMessageIsCompletedWhenItsAnswerComes()
    {
        FlowMessageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.put(message(1, u"first"_s, 401));
        model.put(message(2, u"second"_s, 0));
        QVERIFY(model.index(1).data(FlowMessageModel::PendingRole).toBool());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.put(message(2, u"second"_s, 403));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(printed(model, FlowMessageModel::StatusRole), QStringList({u"first 401"_s, u"second 403"_s}));
        QCOMPARE(model.index(1).data(FlowMessageModel::MessageRole).value<uma::FlowMessage>().status, 403);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
