// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar of the main window, and the commands that go to whatever has the focus.
#include "ui/common/theme.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilebutton.h"
#include "ui/shell/sectionlist.h"
#include "ui/shell/windowsettings.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

QAction *MainWindow::addCommand(QMenu *menu, const QString &objectName, const QString &text, const QKeySequence &shortcut,
                                std::function<void()> run, const QIcon &picture)
{
    QAction *action = menu->addAction(picture, text);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu(m_menuBar->addMenu(tr("&File")));
    buildEditMenu(m_menuBar->addMenu(tr("&Edit")));
    buildViewMenu(m_menuBar->addMenu(tr("&View")));
    buildPaneMenu(m_menuBar->addMenu(tr("&Objects")), {});
    buildPaneMenu(m_menuBar->addMenu(tr("&Script")), u"scripts"_s);
    buildPaneMenu(m_menuBar->addMenu(tr("F&low")), u"flow"_s);
    buildToolsMenu(m_menuBar->addMenu(tr("&Tools")));
    buildHelpMenu(m_menuBar->addMenu(tr("&Help")));
}

void MainWindow::buildFileMenu(QMenu *menu)
{
    addCommand(menu, u"addServer"_s, tr("&Add a server …"), {}, [this] { addServer(); }, icon(Icon::Add));
    addCommand(menu, u"chooseServer"_s, tr("&Change the server …"), {}, [this] { m_profile->showMenu(); }, icon(Icon::Server));
    QAction *end = menu->addSeparator();
    // What the pane in front does with files stands before the end of the menu.
    connect(menu, &QMenu::aboutToShow, this, [this, menu, end] {
        const QList<QAction *> all = menu->actions();
        for (QAction *action : all) {
            if (action->property("menu").toString() == u"file")
                menu->removeAction(action);
            else if (action->property("paneSeparator").toBool())
                delete action;
        }
        const QWidget *current = m_stack->currentWidget();
        const QList<QAction *> offered = current ? current->actions() : QList<QAction *>();
        bool isFirst = true;
        for (QAction *action : offered) {
            if (action->property("menu").toString() != u"file")
                continue;
            if (std::exchange(isFirst, false))
                menu->insertSeparator(end)->setProperty("paneSeparator", true);
            menu->insertAction(end, action);
        }
    });
    addCommand(menu, u"quit"_s, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu(QMenu *menu)
{
    const auto forward = [this](const char *slot) { return [this, slot] { sendToFocus(slot); }; };
    addCommand(menu, u"undo"_s, tr("&Undo"), QKeySequence::Undo, forward("undo"), icon(Icon::Undo));
    addCommand(menu, u"redo"_s, tr("&Redo"), QKeySequence::Redo, forward("redo"), icon(Icon::Redo));
    menu->addSeparator();
    addCommand(menu, u"cut"_s, tr("Cu&t"), QKeySequence::Cut, forward("cut"));
    addCommand(menu, u"copy"_s, tr("&Copy"), QKeySequence::Copy, forward("copy"), icon(Icon::Copy));
    addCommand(menu, u"paste"_s, tr("&Paste"), QKeySequence::Paste, forward("paste"));
    addCommand(menu, u"selectAll"_s, tr("Select &all"), QKeySequence::SelectAll, forward("selectAll"));
    menu->addSeparator();
    addCommand(menu, u"find"_s, tr("&Find …"), QKeySequence::Find, [this] { find(); }, icon(Icon::Search));
    addCommand(menu, u"findNext"_s, tr("Find &next"), QKeySequence(Qt::Key_F3), forward("findNext"));
    addCommand(menu, u"findPrevious"_s, tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3), forward("findPrevious"));
    addCommand(menu, u"replace"_s, tr("Rep&lace …"), QKeySequence(Qt::CTRL | Qt::Key_H), forward("showReplace"));
    addCommand(menu, u"goToLine"_s, tr("&Go to line …"), QKeySequence(Qt::CTRL | Qt::Key_L), forward("showGoToLine"));
}

void MainWindow::buildViewMenu(QMenu *menu)
{
    for (int index = 0; index < m_sections.size(); ++index) {
        const Section &section = m_sections.at(index);
        addCommand(menu, u"section-"_s + section.id, section.title, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)),
                   [this, id = section.id] { showSection(id); }, icon(section.icon));
    }
    menu->addSeparator();
    addCommand(menu, u"nextArea"_s, tr("Next &area"), QKeySequence(Qt::Key_F6), [this] { moveToArea(1); });
    addCommand(menu, u"previousArea"_s, tr("Previous a&rea"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { moveToArea(-1); });
    menu->addSeparator();
    const auto forward = [this](const char *slot) { return [this, slot] { sendToFocus(slot); }; };
    addCommand(menu, u"zoomIn"_s, tr("&Larger text"), QKeySequence::ZoomIn, forward("zoomIn"));
    addCommand(menu, u"zoomOut"_s, tr("S&maller text"), QKeySequence::ZoomOut, forward("zoomOut"));
    addCommand(menu, u"resetZoom"_s, tr("&Normal text"), QKeySequence(Qt::CTRL | Qt::Key_0), forward("resetZoom"));
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(themes);
    const int stored = windowSettings().value(u"window/theme"_s).toInt();
    const auto addTheme = [this, themes, group, stored](const QString &objectName, const QString &text, theme::Choice choice, int value) {
        QAction *action = addCommand(themes, objectName, text, {}, [choice, value] {
            theme::apply(choice);
            windowSettings().setValue(u"window/theme"_s, value);
        });
        action->setCheckable(true);
        action->setChecked(stored == value);
        group->addAction(action);
    };
    addTheme(u"themeSystem"_s, tr("As the &system"), theme::Choice::System, 0);
    addTheme(u"themeLight"_s, tr("&Light"), theme::Choice::Light, 1);
    addTheme(u"themeDark"_s, tr("&Dark"), theme::Choice::Dark, 2);
    addCommand(menu, u"resetLayout"_s, tr("Reset the la&yout"), {}, [this] { resetLayout(); });
}

void MainWindow::buildToolsMenu(QMenu *menu)
{
    addCommand(menu, u"palette"_s, tr("&Search or command …"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showCommandPalette(); },
               icon(Icon::Search));
    addCommand(menu, u"cancelTasks"_s, tr("&Cancel background tasks"), {}, [this] { m_console.tasks().cancelAll(); }, icon(Icon::Stop));
}

void MainWindow::buildHelpMenu(QMenu *menu)
{
    addCommand(menu, u"help"_s, tr("&Help"), QKeySequence::HelpContents, [this] { showHelp(); }, icon(Icon::Help));
    addCommand(menu, u"about"_s, tr("&About Drover"), {}, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }, icon(Icon::Info));
}

void MainWindow::showHelp(const QString &page, const QString &anchor)
{
    auto *window = findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        window = new HelpWindow(this);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->showPage(page, anchor);
    window->activateWindow();
}

void MainWindow::buildPaneMenu(QMenu *menu, const QString &sectionId)
{
    menu->setProperty("pane", sectionId);
    // The pane's own actions; the pane is made when the menu is first opened. Those with the property "submenu" stand in a
    // submenu of that title. Without a section it is the menu of the list that is shown, else of the first one.
    const auto section = [this, sectionId] {
        if (!sectionId.isEmpty())
            return sectionId;
        const QString shown = currentSection();
        return shown == u"scripts" || shown == u"flow" ? m_sections.constFirst().id : shown;
    };
    connect(menu, &QMenu::aboutToShow, this, [this, menu, section] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        const Pane *chosen = pane(section());
        const QList<QAction *> actions = chosen ? chosen->actions() : QList<QAction *>();
        QHash<QString, QMenu *> submenus;
        for (QAction *action : actions) {
            if (action->property("menu").toString() == u"file")
                continue; // see buildFileMenu()
            const QString submenu = action->property("submenu").toString();
            if (submenu.isEmpty()) {
                menu->addAction(action);
                continue;
            }
            if (!submenus.contains(submenu))
                submenus.insert(submenu, menu->addMenu(submenu));
            submenus.value(submenu)->addAction(action);
        }
    });
    connect(menu, &QMenu::triggered, this, [this, section] {
        if (const QString id = section(); currentSection() != id)
            showSection(id);
    });
}

bool MainWindow::sendToFocus(const char *slot)
{
    const QByteArray signature = QByteArray(slot) + "()";
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        const int index = widget->metaObject()->indexOfMethod(signature.constData());
        if (index >= 0)
            return widget->metaObject()->method(index).invoke(widget, Qt::DirectConnection);
        if (widget->isWindow())
            break;
    }
    return false;
}

void MainWindow::find()
{
    if (sendToFocus("showFind"))
        return;
    if (auto *current = qobject_cast<Pane *>(m_stack->currentWidget()))
        current->initialFocus()->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> MainWindow::areas() const
{
    QList<QWidget *> found{m_list};
    const QWidget *current = m_stack->currentWidget();
    if (!current)
        return found;
    const QList<QSplitter *> splitters = current->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        for (int i = 0; i < splitter->count(); ++i) {
            QWidget *part = splitter->widget(i);
            if (part->isVisible() && !qobject_cast<QSplitter *>(part))
                found += part;
        }
    }
    return found;
}

void MainWindow::moveToArea(int direction)
{
    const QList<QWidget *> all = areas();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (QApplication::focusWidget() && (all.at(i) == QApplication::focusWidget() || all.at(i)->isAncestorOf(QApplication::focusWidget())))
            at = i;
    }
    for (qsizetype step = 1; step <= all.size(); ++step) {
        QWidget *area = all.at((at + direction * step + 2 * all.size()) % all.size());
        const QList<QWidget *> inside = area->focusPolicy() != Qt::NoFocus ? QList<QWidget *>{area} : area->findChildren<QWidget *>();
        for (QWidget *widget : inside) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                widget->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

} // namespace drover::ui
