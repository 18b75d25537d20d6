// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/taskstrip.h"
#include "uisupport/accessibility.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

class ShellDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aboutTellsVersions();
    void helpOpensWithOrWithoutPages();
    void helpOpensAtAPlace();
    void everyLinkOfTheHelpLeadsSomewhere_data();
    void everyLinkOfTheHelpLeadsSomewhere();
    void theTaskStripShowsLongWorkAndCancelsIt();
    void theTaskStripCountsFurtherWork();
    void everyControlHasAName();
};

void ShellDialogsTest::aboutTellsVersions()
{
    AboutDialog dialog;
    const QString text = dialog.findChild<QLabel *>(u"aboutText"_s)->text();
    QVERIFY(text.contains(QLatin1String(qVersion())));
    QVERIFY(text.contains(u"KSyntaxHighlighting"_s));
}

void ShellDialogsTest::helpOpensWithOrWithoutPages()
{
    HelpWindow window;
    window.showPage(u"no such page"_s);
    window.show();
    QVERIFY(!window.grab().isNull());
}

void ShellDialogsTest::helpOpensAtAPlace()
{
    HelpWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showPage(u"checks"_s, u"is-literal"_s);
    auto *text = window.findChild<QTextBrowser *>(u"helpText"_s);
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"is-literal"_s);
    QVERIFY(text->viewport()->rect().contains(text->cursorRect().center()));
    window.showPage(u"checks"_s, u"no-such-code"_s);
    window.showPage(u"index"_s);
    QVERIFY(text->extraSelections().isEmpty());
}

void ShellDialogsTest::everyLinkOfTheHelpLeadsSomewhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("English") << u"en_GB"_s << u"The window"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Das Fenster"_s;
}

void ShellDialogsTest::everyLinkOfTheHelpLeadsSomewhere()
{
    QFETCH(QString, language);
    QFETCH(QString, title);
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(language));
    const QStringList pages = HelpWindow::pages();
    QCOMPARE(pages.constFirst(), u"index"_s);
    HelpWindow window;
    auto *list = window.findChild<QListWidget *>(u"helpPages"_s);
    auto *text = window.findChild<QTextBrowser *>(u"helpText"_s);
    int links = 0;
    for (const QString &page : pages) {
        window.showPage(page);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), page);
        QVERIFY(!text->toPlainText().contains(u"SPDX"_s));
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString target = part.fragment().charFormat().anchorHref();
                if (target.isEmpty() || target.contains(u"://"_s))
                    continue;
                ++links;
                QVERIFY2(pages.contains(target.section(u'.', 0, 0)), qPrintable(page + u" -> "_s + target));
            }
        }
    }
    QVERIFY(links >= 5);
    QVERIFY(!list->findItems(title, Qt::MatchExactly).isEmpty());
}

void ShellDialogsTest::theTaskStripShowsLongWorkAndCancelsIt()
{
    workspace::TaskList tasks;
    TaskStrip strip(tasks);
    strip.resize(600, 30);
    strip.show();
    auto *cancel = strip.findChild<QToolButton *>(u"taskCancel"_s);
    QVERIFY(!cancel->isVisible());
    workspace::TaskHandle task = tasks.begin(u"Deploying p"_s);
    QTRY_COMPARE(strip.shownText(), u"Deploying p"_s);
    task.setStep(u"waiting"_s);
    QTRY_VERIFY(strip.shownText().contains(u"waiting"_s));
    QVERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(task.token().isCancelled());
    task.finish();
    QTRY_COMPARE(strip.shownText(), QString());
    QVERIFY(!cancel->isVisible());
}

void ShellDialogsTest::theTaskStripCountsFurtherWork()
{
    workspace::TaskList tasks;
    TaskStrip strip(tasks);
    strip.show();
    const workspace::TaskHandle first = tasks.begin(u"one"_s, false);
    const workspace::TaskHandle second = tasks.begin(u"two"_s, false);
    QTRY_COMPARE(strip.shownText(), u"two"_s);
    QVERIFY(strip.findChild<QToolButton *>(u"taskMore"_s)->isVisible());
    QVERIFY(!strip.findChild<QToolButton *>(u"taskCancel"_s)->isVisible());
}

void ShellDialogsTest::everyControlHasAName()
{
    AboutDialog about;
    HelpWindow help;
    for (QDialog *dialog : {static_cast<QDialog *>(&about), static_cast<QDialog *>(&help)}) {
        dialog->show();
        QCOMPARE(test::controlsWithoutName(dialog), QStringList());
        QCOMPARE(test::cutOffTexts(dialog), QStringList());
    }
}

QTEST_MAIN(ShellDialogsTest)
#include "tst_shelldialogs.moc"
