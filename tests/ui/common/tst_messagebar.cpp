// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageStaysUntilItIsRead();
    void anErrorSaysWhatWhyAndWhatToDo();
    void aCancelledActIsNotAnError();
    void retryRunsAndTakesTheMessageAway();
    void detailsUnfold();
    void theSameKeyReplaces();
    void olderMessagesWaitAndComeBack();
    void textIsNeverTakenForMarkup();
};

namespace {

Message info(const QString &what, const QString &key = {})
{
    Message message;
    message.what = what;
    message.key = key;
    return message;
}

QList<QWidget *> rows(MessageBar &bar)
{
    QList<QWidget *> found;
    const auto all = bar.findChildren<QWidget *>(u"message"_s, Qt::FindDirectChildrenOnly);
    for (QWidget *row : all) {
        if (!row->isHidden())
            found += row;
    }
    return found;
}

} // namespace

void MessageBarTest::aMessageStaysUntilItIsRead()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    QSignalSpy counted(&bar, &MessageBar::countChanged);
    bar.post(info(u"It is done."_s));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.count(), 1);
    QCOMPARE(bar.currentText(), u"It is done."_s);
    rows(bar).constFirst()->findChild<QToolButton *>(u"messageClose"_s)->click();
    QCOMPARE(bar.count(), 0);
    QVERIFY(bar.isHidden());
    QCOMPARE(counted.size(), 2);
}

void MessageBarTest::anErrorSaysWhatWhyAndWhatToDo()
{
    MessageBar bar;
    bar.post(Error{Error::Kind::Unreachable, u"The list could not be read."_s, u"The server did not answer."_s, u"Try again."_s, {}, 0});
    QCOMPARE(bar.currentText(), u"The list could not be read. The server did not answer. Try again."_s);
    QVERIFY(rows(bar).constFirst()->accessibleName().contains(u"did not answer"_s));
}

void MessageBarTest::aCancelledActIsNotAnError()
{
    MessageBar bar;
    bar.post(Error{Error::Kind::Cancelled, u"Cancelled."_s, {}, {}, {}, 0});
    QCOMPARE(bar.count(), 0);
}

void MessageBarTest::retryRunsAndTakesTheMessageAway()
{
    MessageBar bar;
    int tries = 0;
    bar.post(Error{Error::Kind::Unreachable, u"No."_s, {}, {}, {}, 0}, [&tries] { ++tries; });
    auto *retry = bar.findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(retry);
    QCOMPARE(retry->text(), u"Retry"_s);
    retry->click();
    QCOMPARE(tries, 1);
    QCOMPARE(bar.count(), 0);
}

void MessageBarTest::detailsUnfold()
{
    MessageBar bar;
    bar.resize(600, 300);
    bar.show();
    bar.post(Error{Error::Kind::Internal, u"No."_s, {}, {}, u"the technical cause"_s, 0});
    auto *details = bar.findChild<QPlainTextEdit *>(u"messageDetails"_s);
    auto *toggle = bar.findChild<QPushButton *>(u"messageDetailsButton"_s);
    QVERIFY(details && toggle);
    QVERIFY(!details->isVisible());
    toggle->click();
    QVERIFY(details->isVisible());
    QCOMPARE(details->toPlainText(), u"the technical cause"_s);
    MessageBar plain;
    plain.post(info(u"No detail."_s));
    QVERIFY(!plain.findChild<QPushButton *>(u"messageDetailsButton"_s));
}

void MessageBarTest::theSameKeyReplaces()
{
    MessageBar bar;
    bar.post(info(u"first"_s, u"k"_s));
    bar.post(info(u"second"_s, u"k"_s));
    QCOMPARE(bar.count(), 1);
    QCOMPARE(bar.currentText(), u"second"_s);
    bar.dismiss(u"k"_s);
    QCOMPARE(bar.count(), 0);
}

void MessageBarTest::olderMessagesWaitAndComeBack()
{
    MessageBar bar;
    for (int i = 1; i <= 5; ++i)
        bar.post(info(QString::number(i)));
    QCOMPARE(bar.count(), 5);
    QCOMPARE(rows(bar).size(), 3);
    QCOMPARE(bar.currentText(), u"5"_s);
    for (int left = 4; left >= 0; --left) {
        rows(bar).constFirst()->findChild<QToolButton *>(u"messageClose"_s)->click();
        QCOMPARE(bar.count(), left);
        QCOMPARE(rows(bar).size(), std::min(left, 3));
    }
}

void MessageBarTest::textIsNeverTakenForMarkup()
{
    MessageBar bar;
    bar.post(info(u"<a href=\"http://evil\">click</a>"_s));
    const auto *text = bar.findChild<QLabel *>(u"messageText"_s);
    QVERIFY(!text->text().contains(u"<a href"_s));
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
