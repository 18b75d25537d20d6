// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilebutton.h"
#include "ui/shell/sectionlist.h"
#include "uisupport/accessibility.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

namespace {

QString focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

} // namespace

/// The window without a server: the sandbox's program is one that does not exist.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFrameIsPaintedBeforeAPaneIsMade();
    void panesAreMadeWhenTheyAreShown();
    void altNumbersChooseSections();
    void theFailedSandboxIsToldInWords();
    void everyPaneSaysWhyItIsEmpty();
    void theProfileButtonTellsTheState();
    void thePaletteKnowsSectionsAndCommands();
    void editCommandsGoToTheFocus();
    void findGoesToTheSearchFieldWhereThereIsNoText();
    void theNextAreaKeyGoesThroughTheWindow();
    void everyControlHasAName();
    void tabReachesEveryPartAndComesRound();
    void nothingIsCutOffAtTheSmallestSize();
    void layoutSectionAndThemeAreKept();
    void theThemeIsChosenFromTheMenu();
    void paneMenusHoldTheActionsOfThePane();
    void theLayoutCanBeReset();

private:
    void showWindow();
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }

    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_console = std::make_unique<test::TestConsole>(u"/nonexistent/drover-cli"_s);
    m_window = std::make_unique<MainWindow>(**m_console);
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_console.reset();
    theme::apply(theme::Choice::System);
}

void MainWindowTest::showWindow()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<Pane *>());
}

void MainWindowTest::theFrameIsPaintedBeforeAPaneIsMade()
{
    // Counts what stands in the window when it is painted for the first time.
    struct FirstPaint : QObject {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint && panes < 0)
                panes = static_cast<int>(static_cast<QWidget *>(watched)->findChildren<Pane *>().size());
            return false;
        }
        int panes = -1;
    } first;
    m_window->installEventFilter(&first);
    m_window->show();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChildren<Pane *>().size(), 1, 20'000);
    QCOMPARE(first.panes, 0);
    m_window->removeEventFilter(&first);
}

void MainWindowTest::panesAreMadeWhenTheyAreShown()
{
    QVERIFY(!m_window->findChild<Pane *>());
    showWindow();
    QCOMPARE(m_window->findChildren<Pane *>().size(), 1);
    QCOMPARE(m_window->currentSection(), u"scripts"_s);
    m_window->showSection(u"clients"_s);
    QCOMPARE(m_window->findChildren<Pane *>().size(), 2);
    m_window->showSection(u"no such section"_s);
    QCOMPARE(m_window->currentSection(), u"clients"_s);
}

void MainWindowTest::altNumbersChooseSections()
{
    showWindow();
    const QStringList ids{u"clients"_s, u"scopes"_s, u"resources"_s, u"scripts"_s, u"flow"_s};
    for (int i = 0; i < ids.size(); ++i) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(m_window->currentSection(), ids.at(i));
        QTRY_VERIFY(m_window->pane(ids.at(i))->isAncestorOf(QApplication::focusWidget()));
    }
}

void MainWindowTest::theFailedSandboxIsToldInWords()
{
    showWindow();
    QTRY_VERIFY(m_window->messages()->count() > 0);
    QTRY_VERIFY(m_window->messages()->findChild<QWidget *>(u"messageAction"_s));
    QVERIFY(!m_window->messages()->currentText().isEmpty());
}

void MainWindowTest::everyPaneSaysWhyItIsEmpty()
{
    showWindow();
    QTRY_VERIFY(m_window->messages()->count() > 0);
    for (const QString &id : {u"clients"_s, u"scopes"_s, u"resources"_s}) {
        m_window->showSection(id);
        auto *state = m_window->pane(id)->findChild<QWidget *>(u"listState"_s);
        QTRY_VERIFY(state->findChild<QWidget *>(u"emptyStateButton"_s)->isVisible());
    }
}

void MainWindowTest::theProfileButtonTellsTheState()
{
    showWindow();
    auto *button = m_window->findChild<ProfileButton *>();
    QTRY_COMPARE(button->stateText(), u"not running"_s);
    QVERIFY(button->accessibleName().contains(u"not running"_s));
    button->menu()->popup(QPoint(0, 0));
    QVERIFY(button->menu()->actions().size() >= 3);
    button->menu()->close();
}

void MainWindowTest::thePaletteKnowsSectionsAndCommands()
{
    showWindow();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QPointer<CommandPalette> palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *text = palette->findChild<QLineEdit *>(u"paletteText"_s);
    QTest::keyClicks(text, u"uma res"_s);
    QCOMPARE(palette->shownTitles().constFirst(), u"UMA resources"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_window->currentSection(), u"resources"_s);
    QTRY_VERIFY(!palette);
    m_window->showCommandPalette();
    palette = m_window->findChild<CommandPalette *>();
    text = palette->findChild<QLineEdit *>(u"paletteText"_s);
    QTest::keyClicks(text, u"new script"_s);
    QVERIFY(palette->shownTitles().contains(u"New script …"_s));
    QTest::keyClick(text, Qt::Key_Escape);
    QTRY_VERIFY(!palette);
}

void MainWindowTest::editCommandsGoToTheFocus()
{
    showWindow();
    m_window->showSection(u"scripts"_s);
    auto *pane = qobject_cast<ScriptsPane *>(m_window->pane(u"scripts"_s));
    pane->beginScript(u"uma_rpt_policy"_s, u"mine"_s, u"one\ntwo one\n"_s);
    CodeEditor *editor = pane->findChild<CodeEditor *>(u"scriptEditor"_s);
    QVERIFY(editor);
    editor->setFocus();
    action(u"selectAll"_s)->trigger();
    QCOMPARE(editor->selectedText(), u"one\ntwo one\n"_s);
    action(u"cut"_s)->trigger();
    QCOMPARE(editor->text(), QString());
    action(u"undo"_s)->trigger();
    QCOMPARE(editor->text(), u"one\ntwo one\n"_s);
    action(u"find"_s)->trigger();
    QTRY_COMPARE(focusName(), u"findText"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    action(u"goToLine"_s)->trigger();
    QTRY_COMPARE(focusName(), u"gotoText"_s);
}

void MainWindowTest::findGoesToTheSearchFieldWhereThereIsNoText()
{
    showWindow();
    m_window->showSection(u"scopes"_s);
    m_window->findChild<SectionList *>()->setFocus();
    action(u"find"_s)->trigger();
    QTRY_COMPARE(focusName(), u"search"_s);
}

void MainWindowTest::theNextAreaKeyGoesThroughTheWindow()
{
    showWindow();
    m_window->showSection(u"scripts"_s);
    QSet<QWidget *> visited;
    for (int i = 0; i < 8; ++i) {
        action(u"nextArea"_s)->trigger();
        visited.insert(QApplication::focusWidget());
    }
    QVERIFY(visited.size() >= 3);
    QVERIFY(visited.contains(m_window->findChild<SectionList *>()));
    action(u"previousArea"_s)->trigger();
    QVERIFY(QApplication::focusWidget());
}

void MainWindowTest::everyControlHasAName()
{
    showWindow();
    auto *pane = qobject_cast<ScriptsPane *>(m_window->pane(u"scripts"_s));
    pane->beginScript(u"uma_rpt_policy"_s, u"mine"_s, u"x\n"_s);
    for (const QString &id : {u"clients"_s, u"scopes"_s, u"resources"_s, u"scripts"_s, u"flow"_s}) {
        m_window->showSection(id);
        QCOMPARE(test::controlsWithoutName(m_window.get()), QStringList());
    }
}

void MainWindowTest::tabReachesEveryPartAndComesRound()
{
    showWindow();
    for (const QString &id : {u"clients"_s, u"scripts"_s, u"flow"_s}) {
        m_window->showSection(id);
        const QList<QWidget *> order = test::tabOrder(m_window->findChild<SectionList *>());
        QVERIFY(order.size() > 4);
        QVERIFY(order.size() < 2000);
        QVERIFY(order.contains(m_window->findChild<ProfileButton *>()));
        QVERIFY(std::any_of(order.begin(), order.end(), [this, &id](QWidget *widget) { return m_window->pane(id)->isAncestorOf(widget); }));
    }
}

void MainWindowTest::nothingIsCutOffAtTheSmallestSize()
{
    showWindow();
    m_window->resize(m_window->minimumSize());
    QCOMPARE(m_window->size(), QSize(1024, 640));
    auto *pane = qobject_cast<ScriptsPane *>(m_window->pane(u"scripts"_s));
    pane->beginScript(u"uma_rpt_policy"_s, u"mine"_s, u"x\n"_s);
    for (const QString &id : {u"clients"_s, u"scopes"_s, u"resources"_s, u"scripts"_s, u"flow"_s}) {
        m_window->showSection(id);
        QTest::qWait(20);
        // Messages slide in; what is cut off then is not what is tested.
        QStringList cutOff;
        const bool isWhole = QTest::qWaitFor([&] { return (cutOff = test::cutOffTexts(m_window.get())).isEmpty(); });
        QVERIFY2(isWhole, qPrintable(cutOff.join(u'\n')));
        QCOMPARE(m_window->size(), QSize(1024, 640));
    }
}

void MainWindowTest::layoutSectionAndThemeAreKept()
{
    showWindow();
    m_window->showSection(u"scopes"_s);
    auto *splitter = m_window->pane(u"scopes"_s)->findChild<QSplitter *>(u"listSplitter"_s);
    action(u"themeDark"_s)->trigger();
    m_window->resize(1200, 700);
    QTest::qWait(20);
    splitter->setSizes({500, 700});
    const QList<int> sizes = splitter->sizes();
    m_window->close();
    m_window = std::make_unique<MainWindow>(**m_console);
    QVERIFY(theme::isDark(QApplication::palette()));
    showWindow();
    QCOMPARE(m_window->currentSection(), u"scopes"_s);
    QCOMPARE(m_window->size(), QSize(1200, 700));
    QTRY_COMPARE(m_window->pane(u"scopes"_s)->findChild<QSplitter *>(u"listSplitter"_s)->sizes(), sizes);
}

void MainWindowTest::theThemeIsChosenFromTheMenu()
{
    showWindow();
    action(u"themeDark"_s)->trigger();
    QVERIFY(theme::isDark(QApplication::palette()));
    action(u"themeLight"_s)->trigger();
    QVERIFY(!theme::isDark(QApplication::palette()));
    QVERIFY(action(u"themeLight"_s)->isChecked());
}

void MainWindowTest::paneMenusHoldTheActionsOfThePane()
{
    showWindow();
    auto *bar = m_window->findChild<QMenuBar *>(u"menuBar"_s);
    QCOMPARE(bar->actions().size(), 8);
    for (QAction *entry : bar->actions()) {
        entry->menu()->popup(QPoint(0, 0));
        QVERIFY2(!entry->menu()->actions().isEmpty(), qPrintable(entry->text()));
        entry->menu()->close();
    }
    m_window->showSection(u"clients"_s);
    bar->actions().at(4)->menu()->popup(QPoint(0, 0));
    QAction *refresh = m_window->pane(u"scripts"_s)->findChild<QAction *>(u"refreshScripts"_s);
    QVERIFY(bar->actions().at(4)->menu()->actions().contains(refresh));
    bar->actions().at(4)->menu()->close();
}

void MainWindowTest::theLayoutCanBeReset()
{
    showWindow();
    m_window->showSection(u"scopes"_s);
    auto *splitter = m_window->pane(u"scopes"_s)->findChild<QSplitter *>(u"listSplitter"_s);
    const QList<int> first = splitter->sizes();
    splitter->setSizes({400, 800});
    action(u"resetLayout"_s)->trigger();
    QTRY_COMPARE(m_window->pane(u"scopes"_s)->findChild<QSplitter *>(u"listSplitter"_s)->sizes(), first);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
