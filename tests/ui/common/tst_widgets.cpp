// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/readingorder.h"
#include "ui/common/statusdot.h"

#include <QApplication>
#include <QClipboard>
#include <QCoroTimer>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace drover::ui;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterTellsOncePauseOrReturn();
    void filterIsClearedByEscape();
    void longTextIsElidedAndKeptWhole();
    void emptyStateHasOneButtonAtMost();
    void statusDotHasAWord();
    void tableCopiesRowsAsText();
    void tableOpensOnReturn();
    void tableDrawsBarsForRowsOnTheirWay();
    void questionsAreAnsweredAhead();
    void filesAreChosenAhead();
    void aValueOfATaskIsDeliveredUnlessTheContextIsGone();
    void tabFollowsTheEyeWheneverThingsWereMade();
};

void WidgetsTest::filterTellsOncePauseOrReturn()
{
    FilterEdit edit;
    QSignalSpy told(&edit, &FilterEdit::filterChanged);
    QTest::keyClicks(&edit, u"abc"_s);
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.last().at(0).toString(), u"abc"_s);
    QTest::keyClicks(&edit, u"d "_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().at(0).toString(), u"abcd"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(told.size(), 2);
}

void WidgetsTest::filterIsClearedByEscape()
{
    FilterEdit edit;
    QSignalSpy told(&edit, &FilterEdit::filterChanged);
    QSignalSpy left(&edit, &FilterEdit::leaveRequested);
    edit.setText(u"x"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), QString());
    QCOMPARE(told.last().at(0).toString(), QString());
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(left.size(), 1);
}

void WidgetsTest::longTextIsElidedAndKeptWhole()
{
    ElidedLabel label(Qt::ElideMiddle);
    const QString id = u"0008-8040116F-C0FA-4D29-A5B9-0F3F0A2D3E11"_s;
    label.setFullText(id);
    label.resize(80, 20);
    label.show();
    QCOMPARE(label.fullText(), id);
    QCOMPARE(label.accessibleName(), id);
    QTRY_COMPARE(label.toolTip(), id);
    label.resize(2000, 20);
    QTRY_COMPARE(label.toolTip(), QString());
}

void WidgetsTest::emptyStateHasOneButtonAtMost()
{
    EmptyState empty;
    QSignalSpy activated(&empty, &EmptyState::activated);
    empty.setContent(Icon::Clients, u"Nothing"_s, u"Why"_s, u"Begin"_s);
    auto *button = empty.findChild<QPushButton *>(u"emptyStateButton"_s);
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(activated.size(), 1);
    empty.setContent(Icon::Clients, u"Nothing"_s, u"Why"_s);
    QVERIFY(button->isHidden());
    QCOMPARE(empty.accessibleName(), u"Nothing"_s);
}

void WidgetsTest::statusDotHasAWord()
{
    StatusDot dot;
    dot.setStatus(Meaning::Good, u"enabled"_s);
    QCOMPARE(dot.accessibleName(), u"enabled"_s);
    QVERIFY(dot.sizeHint().width() > dot.fontMetrics().horizontalAdvance(u"enabled"_s));
}

namespace {

constexpr int loadingRole = Qt::UserRole + 1;

void fill(QStandardItemModel &model)
{
    for (int row = 0; row < 3; ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < 2; ++column) {
            auto *item = new QStandardItem(u"r%1c%2"_s.arg(row).arg(column));
            item->setData(row == 2, loadingRole);
            items += item;
        }
        model.appendRow(items);
    }
}

} // namespace

void WidgetsTest::tableCopiesRowsAsText()
{
    QStandardItemModel model;
    fill(model);
    PagedTableView table;
    table.setModel(&model);
    table.selectRow(0);
    table.selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"r0c0\tr0c1\nr1c0\tr1c1"_s);
}

void WidgetsTest::tableOpensOnReturn()
{
    QStandardItemModel model;
    fill(model);
    PagedTableView table;
    table.setModel(&model);
    QSignalSpy opened(&table, &PagedTableView::opened);
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void WidgetsTest::tableDrawsBarsForRowsOnTheirWay()
{
    QStandardItemModel model;
    fill(model);
    PagedTableView table;
    table.setLoadingRole(loadingRole);
    table.setModel(&model);
    table.resize(400, 200);
    const QImage with = table.grab().toImage();
    table.setLoadingRole(-1);
    QVERIFY(with != table.grab().toImage());
    model.removeRows(0, 3);
    const QImage empty = table.grab().toImage();
    table.setPlaceholder(true);
    QVERIFY(empty != table.grab().toImage());
}

void WidgetsTest::questionsAreAnsweredAhead()
{
    QWidget window;
    dialogs::answerAhead(Answer::Act);
    Answer got = Answer::Cancel;
    dialogs::ask(&window, {u"T"_s, u"Delete client A?"_s, {}, u"Delete client"_s, {}, true}, [&got](Answer answer) { got = answer; });
    QCOMPARE(got, Answer::Cancel);
    QTRY_COMPARE(got, Answer::Act);
    QCOMPARE(dialogs::lastQuestion(), u"Delete client A?"_s);
    QCOMPARE(dialogs::forgetAnswers(), 0);
}

void WidgetsTest::filesAreChosenAhead()
{
    QWidget window;
    dialogs::pathAhead(u"/tmp/x.py"_s);
    QString got;
    dialogs::openFile(&window, u"Open"_s, u"*"_s, [&got](const QString &path) { got = path; });
    QTRY_COMPARE(got, u"/tmp/x.py"_s);
}

namespace {

QCoro::Task<int> later(int value)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(1);
    co_await timer;
    co_return value;
}

} // namespace

void WidgetsTest::aValueOfATaskIsDeliveredUnlessTheContextIsGone()
{
    int got = 0;
    QObject context;
    whenDone(later(7), &context, [&got](int value) { got = value; });
    QTRY_COMPARE(got, 7);
    auto *gone = new QObject;
    whenDone(later(9), gone, [&got](int value) { got = value; });
    delete gone;
    bool done = false;
    whenDone(later(1), &context, [&done](int) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(got, 7);
}

void WidgetsTest::tabFollowsTheEyeWheneverThingsWereMade()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    const auto edit = [](const QString &name, QWidget *parent = nullptr) {
        auto *made = new QLineEdit(parent);
        made->setObjectName(name);
        return made;
    };
    auto *last = edit(u"last"_s);
    auto *grid = new QGridLayout;
    grid->addWidget(edit(u"below"_s), 1, 0);
    grid->addWidget(edit(u"right"_s), 0, 1);
    grid->addWidget(edit(u"left"_s), 0, 0);
    auto *tabs = new QTabWidget;
    tabs->tabBar()->setObjectName(u"tabs"_s);
    tabs->addTab(edit(u"page 1"_s), u"1"_s);
    tabs->addTab(edit(u"page 2"_s), u"2"_s);
    auto *splitter = new QSplitter;
    splitter->addWidget(edit(u"second"_s));
    splitter->insertWidget(0, edit(u"first"_s));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"scroll"_s);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->addWidget(edit(u"row 2"_s));
    auto *tall = new QWidget;
    tall->setFixedHeight(2000);
    rows->addWidget(tall);
    scroll->setWidget(content);
    column->addLayout(grid);
    column->addWidget(tabs);
    column->addWidget(splitter);
    column->addWidget(scroll);
    column->addWidget(last);
    rows->insertWidget(0, edit(u"row 1"_s)); // as a form does when a section is opened
    rows->addWidget(edit(u"row 3"_s));
    auto *never = edit(u"disabled"_s);
    never->setEnabled(false);
    column->addWidget(never);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    const QStringList wanted{u"left"_s, u"right"_s, u"below"_s, u"tabs"_s, u"page 1"_s, u"first"_s,
                             u"second"_s, u"row 1"_s, u"row 2"_s, u"row 3"_s, u"last"_s};
    window.findChild<QLineEdit *>(u"left"_s)->setFocus();
    QStringList seen;
    for (qsizetype step = 0; step < wanted.size(); ++step) {
        seen += QApplication::focusWidget()->objectName();
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty()); // the third row was scrolled to
        QVERIFY(focusByReadingOrder(window, true));
    }
    QCOMPARE(seen, wanted);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"left"_s); // and round
    QVERIFY(focusByReadingOrder(window, false));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"last"_s);
    QVERIFY(focusByReadingOrder(window, false));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"row 3"_s);
    tabs->setCurrentIndex(1);
    tabs->tabBar()->setFocus();
    QVERIFY(focusByReadingOrder(window, true));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"page 2"_s);
    QWidget empty;
    QVERIFY(!focusByReadingOrder(empty, true));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
