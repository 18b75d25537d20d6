// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/common/async.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/readingorder.h"
#include "ui/common/theme.h"
#include "ui/editor/highlighting.h"
#include "ui/servers/devicedialog.h"
#include "ui/shell/profilebutton.h"
#include "ui/shell/sectionlist.h"
#include "ui/shell/taskstrip.h"
#include "ui/shell/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString defaultSection = u"scripts"_s;
/// Longest wait for the first paint: a window that starts minimised has none.
constexpr int paintPatienceMs = 1'000;
constexpr int idleMs = 250; ///< between the panes that are made ahead

/// A line of one pixel in the separator's colour, which follows the palette.
class Line : public QWidget
{
public:
    Line(QWidget *parent, Qt::Orientation orientation) : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Mid);
    }
};

theme::Choice storedTheme()
{
    const int stored = windowSettings().value(u"window/theme"_s).toInt();
    return stored == 1 ? theme::Choice::Light : stored == 2 ? theme::Choice::Dark : theme::Choice::System;
}

} // namespace

MainWindow::MainWindow(workspace::Console &console, QWidget *parent)
    : QMainWindow(parent), m_console(console), m_sections(allSections()), m_menuBar(new QMenuBar(this)),
      m_profile(new ProfileButton(console, this)), m_list(new SectionList(m_sections, this)), m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)), m_tasks(new TaskStrip(console.tasks(), this)), m_status(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Drover"));
    setWindowIcon(icon(Icon::Drover));
    setAccessibleName(tr("Drover"));
    theme::apply(storedTheme());
    buildLayout();
    buildMenus();
    connectConsole();
    connect(m_list, &QListWidget::currentRowChanged, this, &MainWindow::takeSection);
    restoreWindow();
}

MainWindow::~MainWindow()
{
    stopListeningToChildren(this);
}

void MainWindow::buildLayout()
{
    setMinimumSize(1024, 640);
    resize(1440, 900);
    setMenuWidget(buildTopBar());

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_messages->setObjectName(u"windowMessages"_s);
    m_stack->setObjectName(u"sectionStack"_s);

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Line(centre, Qt::Vertical));
    row->addWidget(content, 1);
    setCentralWidget(centre);

    m_status->setObjectName(u"statusText"_s);
    m_status->setContentsMargins(metrics::normal, 0, metrics::normal, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_tasks, 1);
    statusBar()->addPermanentWidget(m_status);
    statusBar()->setObjectName(u"statusBar"_s);
}

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"topBar"_s);
    auto *search = new QToolButton(bar);
    search->setObjectName(u"paletteButton"_s);
    search->setIcon(icon(Icon::Search));
    search->setText(tr("Search or command   %1").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    search->setAutoRaise(true);
    search->setFocusPolicy(Qt::StrongFocus);
    search->setAccessibleName(tr("Search or command"));
    connect(search, &QToolButton::clicked, this, &MainWindow::showCommandPalette);
    m_menuBar->setNativeMenuBar(false);
    m_menuBar->setObjectName(u"menuBar"_s);
    m_menuBar->setAccessibleName(tr("Menu"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::tight, 2, metrics::tight, 2);
    row->setSpacing(metrics::normal);
    row->addWidget(m_profile);
    row->addWidget(m_menuBar, 1, Qt::AlignVCenter);
    row->addWidget(search);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Line(bar, Qt::Horizontal));
    return bar;
}

void MainWindow::connectConsole()
{
    connect(&m_console, &workspace::Console::problem, this, [this](const Error &error) {
        Message message = Message::fromError(error, [this] { detach(m_console.reopen()); });
        message.key = u"console"_s;
        m_messages->post(message);
    });
    connect(&m_console, &workspace::Console::apiChanged, this, [this] {
        if (m_console.adminApi())
            m_messages->dismiss(u"console"_s);
    });
    connect(&m_console, &workspace::Console::secretNeeded, this, &MainWindow::askForSecret);
    connect(m_profile, &ProfileButton::addRequested, this, &MainWindow::addServer);
    connect(m_profile, &ProfileButton::editRequested, this, &MainWindow::editServer);
    connect(m_profile, &ProfileButton::removeRequested, this, &MainWindow::removeServer);
    server::ServerConnection &connection = m_console.connection();
    connect(&connection, &server::ServerConnection::certificateRefused, this, &MainWindow::askAboutCertificate);
    connect(&connection, &server::ServerConnection::devicePrompted, this, &MainWindow::showDevicePrompt);
    connect(&connection, &server::ServerConnection::devicePromptEnded, this, [this] {
        if (!m_device)
            return;
        m_device->disconnect(this); // this end is not the person's
        m_device->close();
    });
    connect(&m_console.secrets(), &workspace::SecretStore::persistenceLost, this, [this](const QString &why) {
        m_messages->post({.kind = Message::Kind::Warning, .what = why, .why = {}, .next = {}, .detail = {}, .key = u"keychain"_s, .actions = {}});
    });
}

void MainWindow::openLastProfile()
{
    m_opened = true;
    const QString id = m_console.profiles().currentId();
    detach(m_console.open(id.isEmpty() ? workspace::sandboxProfileId() : id));
}

Pane *MainWindow::ensurePane(int index)
{
    if (index < 0 || index >= m_sections.size())
        return nullptr;
    if (Pane *made = m_panes.value(index))
        return made;
    Pane *pane = m_sections.at(index).create(m_console, m_stack);
    m_panes.insert(index, pane);
    m_stack->addWidget(pane);
    QSettings settings = windowSettings();
    settings.beginGroup(u"sections/"_s + m_sections.at(index).id);
    pane->restoreState(settings);
    connect(pane, &Pane::statusChanged, this, [this, pane](const QString &text) {
        if (m_stack->currentWidget() == pane)
            m_status->setText(text);
    });
    connect(pane, &Pane::helpRequested, this, &MainWindow::showHelp);
    connect(pane, &Pane::sectionRequested, this, [this](const QString &id, const QVariantMap &request) {
        showSection(id);
        if (Pane *wanted = this->pane(id))
            wanted->takeRequest(request);
    });
    return pane;
}

void MainWindow::takeSection(int index)
{
    if (!m_shown)
        return;
    Pane *pane = ensurePane(index);
    if (!pane)
        return;
    m_status->clear();
    pane->wake();
    m_stack->setCurrentWidget(pane);
    setWindowTitle(tr("%1 – Drover", "section").arg(m_sections.at(index).title));
    if (!m_list->hasFocus())
        pane->initialFocus()->setFocus(Qt::OtherFocusReason);
    if (m_sections.at(index).id == defaultSection)
        tellHighlighting();
}

void MainWindow::tellHighlighting()
{
    const QString notice = highlightingNotice();
    QSettings settings = windowSettings();
    if (notice.isEmpty() || settings.value(u"notices/highlighting"_s).toBool())
        return;
    settings.setValue(u"notices/highlighting"_s, true);
    m_messages->post({.kind = Message::Kind::Info, .what = notice, .why = tr("Everything works; fewer languages are coloured."),
                      .next = {}, .detail = {}, .key = u"highlighting"_s, .actions = {}});
}

void MainWindow::showSection(const QString &id)
{
    for (int index = 0; index < m_sections.size(); ++index) {
        if (m_sections.at(index).id != id)
            continue;
        if (m_list->currentRow() == index)
            takeSection(index);
        m_list->setCurrentRow(index);
        if (Pane *pane = m_panes.value(index))
            pane->initialFocus()->setFocus(Qt::ShortcutFocusReason);
    }
}

QString MainWindow::currentSection() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_sections.at(row).id;
}

Pane *MainWindow::pane(const QString &id)
{
    for (int index = 0; index < m_sections.size(); ++index) {
        if (m_sections.at(index).id == id)
            return ensurePane(index);
    }
    return nullptr;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_shown)
        QTimer::singleShot(paintPatienceMs, this, &MainWindow::fill);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::fill);
}

// The frame is painted first; the pane comes with the next turn of the event loop, and what the profile starts after it.
void MainWindow::fill()
{
    if (std::exchange(m_shown, true))
        return;
    takeSection(m_list->currentRow());
    if (!m_console.adminApi() && m_console.connection().state() == server::ServerConnection::State::Disconnected)
        QTimer::singleShot(0, this, [this] {
            if (!m_opened)
                openLastProfile();
        });
    QTimer::singleShot(idleMs, this, &MainWindow::prepareNext);
}

// A click on a section then shows it at once. One pane a turn, so that no key or click waits for more than one.
void MainWindow::prepareNext()
{
    for (int index = 0; index < m_sections.size(); ++index) {
        if (!m_sections.at(index).ahead || m_panes.contains(index))
            continue;
        ensurePane(index);
        QTimer::singleShot(idleMs, this, &MainWindow::prepareNext);
        return;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    event->accept();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusByReadingOrder(*this, next);
}

void MainWindow::restoreWindow()
{
    QSettings settings = windowSettings();
    settings.beginGroup(u"window"_s);
    restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    const QString wanted = settings.value(u"section"_s, defaultSection).toString();
    for (int index = 0; index < m_sections.size(); ++index) {
        if (m_sections.at(index).id == wanted)
            m_list->setCurrentRow(index);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void MainWindow::saveWindow()
{
    QSettings settings = windowSettings();
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/section"_s, currentSection());
    for (auto made = m_panes.cbegin(); made != m_panes.cend(); ++made) {
        settings.beginGroup(u"sections/"_s + m_sections.at(made.key()).id);
        made.value()->saveState(settings);
        settings.endGroup();
    }
}

void MainWindow::resetLayout()
{
    saveWindow();
    QSettings settings = windowSettings();
    // What is open stays open; splitters and columns get their first sizes when the panes are made anew.
    const QString openScripts = u"sections/scripts/open"_s;
    const QVariant open = settings.value(openScripts);
    settings.remove(u"sections"_s);
    settings.setValue(openScripts, open);
    const int current = m_list->currentRow();
    const QHash<int, Pane *> panes = std::exchange(m_panes, {});
    for (Pane *pane : panes) {
        m_stack->removeWidget(pane);
        delete pane;
    }
    resize(1440, 900);
    takeSection(current);
}

void MainWindow::showCommandPalette()
{
    auto *palette = new CommandPalette([this](const QString &typed) { return paletteEntries(typed); }, this);
    palette->open();
}

QList<PaletteEntry> MainWindow::paletteEntries(const QString &typed)
{
    QList<PaletteEntry> entries;
    for (const Section &section : std::as_const(m_sections))
        entries.append({section.title, tr("Section"), icon(section.icon), {}, [this, id = section.id] { showSection(id); }});
    const auto addAction = [&entries](QAction *action, const QString &hint, std::function<void()> before) {
        if (action->isSeparator() || action->menu() || !action->isEnabled() || action->text().isEmpty())
            return;
        QString title = action->text();
        title.remove(u'&');
        entries.append({title, hint, action->icon(), action->shortcut().toString(QKeySequence::NativeText),
                        [action = QPointer<QAction>(action), before] {
                            if (before)
                                before();
                            if (action)
                                action->trigger();
                        }});
    };
    const QList<QMenu *> menus = m_menuBar->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (const QMenu *menu : menus) {
        if (menu->property("pane").isValid())
            continue;
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (!action->property("menu").isValid()) // a pane's own, which comes with the pane
                addAction(action, menu->title().remove(u'&'), {});
        }
    }
    for (int index = 0; index < m_sections.size(); ++index) {
        const QString id = m_sections.at(index).id;
        Pane *pane = ensurePane(index);
        const QList<QAction *> actions = pane->actions();
        for (QAction *action : actions)
            addAction(action, m_sections.at(index).title, [this, id] { showSection(id); });
        if (typed.trimmed().size() < 2)
            continue;
        const QList<PaletteObject> objects = pane->objects(typed.trimmed());
        for (const PaletteObject &object : objects)
            entries.append({object.title, object.hint, object.icon, {}, [this, id, open = object.open] {
                                showSection(id);
                                open();
                            }});
    }
    return entries;
}

} // namespace drover::ui
