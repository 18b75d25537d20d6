// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"
#include "ui/shell/sections.h"
#include "workspace/console.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QLabel;
class QMenu;
class QMenuBar;
class QSettings;
class QStackedWidget;

namespace drover::ui {

class DeviceDialog;
class MessageBar;
class ProfileButton;
class SectionList;
class TaskStrip;

/// The window: places the sections and their panes, and nothing else. A pane is made when its section is first shown, and after
/// the window itself was painted.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// The console must outlive the window.
    explicit MainWindow(workspace::Console &console, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the profile that was open last (the sandbox at first). Happens by itself after the window was first shown, unless a
    /// profile is open already.
    void openLastProfile();
    void showSection(const QString &id);
    QString currentSection() const;
    /// The pane of a section, made if need be; null for an unknown section.
    Pane *pane(const QString &id);
    MessageBar *messages() const { return m_messages; }

public Q_SLOTS:
    void showCommandPalette();
    /// Shows a help page in the help window, which is opened if need be.
    void showHelp(const QString &page = QStringLiteral("index"), const QString &anchor = {});
    void resetLayout();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Shows the pane of the chosen section and opens the last profile; once.
    void fill();
    // mainwindow.cpp
    void buildLayout();
    QWidget *buildTopBar();
    void connectConsole();
    void askForSecret(const QString &profileId);
    void addServer();
    void editServer();
    void removeServer();
    void askAboutCertificate(const transport::CertificateRefusal &refusal);
    void showDevicePrompt(const transport::DevicePrompt &prompt);
    void keepProfile(const workspace::Profile &profile, const QString &secret, bool remember);
    Pane *ensurePane(int index);
    /// Makes one pane that may be made ahead, a moment later the next.
    void prepareNext();
    void takeSection(int index);
    void restoreWindow();
    void saveWindow();
    QList<PaletteEntry> paletteEntries(const QString &typed);
    void tellHighlighting();

    // mainmenu.cpp
    void buildMenus();
    void buildFileMenu(QMenu *menu);
    void buildEditMenu(QMenu *menu);
    void buildViewMenu(QMenu *menu);
    void buildToolsMenu(QMenu *menu);
    void buildHelpMenu(QMenu *menu);
    void buildPaneMenu(QMenu *menu, const QString &sectionId);
    QAction *addCommand(QMenu *menu, const QString &objectName, const QString &text, const QKeySequence &shortcut,
                        std::function<void()> run, const QIcon &picture = {});
    /// Calls a slot of this name on the widget with the focus, or the nearest one above it that has it.
    bool sendToFocus(const char *slot);
    void find();
    void moveToArea(int direction);
    QList<QWidget *> areas() const;

    workspace::Console &m_console;
    QList<Section> m_sections;
    QHash<int, Pane *> m_panes;
    QMenuBar *m_menuBar;
    ProfileButton *m_profile;
    SectionList *m_list;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    TaskStrip *m_tasks;
    QPointer<DeviceDialog> m_device; ///< while a person is to log in through the browser
    QLabel *m_status;
    bool m_painted = false;
    bool m_shown = false; ///< painted once and filled
    bool m_opened = false; ///< openLastProfile() was called
};

} // namespace drover::ui
