// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profilebutton.h"

#include "ui/common/async.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/statusdot.h"

#include <QActionGroup>
#include <QMenu>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using server::ServerConnection;
using workspace::SandboxProcess;

namespace {

struct Look
{
    Meaning meaning;
    QString word;
};

Look lookOf(const workspace::Console &console)
{
    const bool isSandbox = console.profile().kind == workspace::Profile::Kind::Sandbox;
    if (isSandbox && console.sandbox().state() == SandboxProcess::State::Starting)
        return {Meaning::Running, ProfileButton::tr("starting …")};
    if (isSandbox && console.sandbox().state() == SandboxProcess::State::Failed)
        return {Meaning::Bad, ProfileButton::tr("not running")};
    switch (console.connection().state()) {
    case ServerConnection::State::Connected:
        return {Meaning::Good, ProfileButton::tr("connected")};
    case ServerConnection::State::ReadOnly:
        return {Meaning::Attention, ProfileButton::tr("read-only")};
    case ServerConnection::State::Connecting:
        return {Meaning::Running, ProfileButton::tr("connecting …")};
    case ServerConnection::State::Failed:
        return {Meaning::Bad, ProfileButton::tr("not connected")};
    case ServerConnection::State::Disconnected:
        return {Meaning::Muted, ProfileButton::tr("offline")};
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileButton::ProfileButton(workspace::Console &console, QWidget *parent)
    : QToolButton(parent), m_console(console), m_menu(new QMenu(this))
{
    setObjectName(u"profileButton"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({metrics::smallIcon, metrics::smallIcon});
    setMenu(m_menu);
    m_menu->setAccessibleName(tr("Servers"));
    connect(m_menu, &QMenu::aboutToShow, this, &ProfileButton::fillMenu);
    connect(&m_console, &workspace::Console::stateChanged, this, &ProfileButton::refresh);
    connect(&m_console, &workspace::Console::profileChanged, this, &ProfileButton::refresh);
    connect(&m_console, &workspace::Console::apiChanged, this, &ProfileButton::refresh);
    connect(&m_console.profiles(), &workspace::ProfileStore::changed, this, &ProfileButton::refresh);
    refresh();
}

QString ProfileButton::stateText() const
{
    return lookOf(m_console).word;
}

void ProfileButton::refresh()
{
    const Look look = lookOf(m_console);
    const workspace::Profile profile = m_console.profile();
    setIcon(StatusDot::dotIcon(look.meaning));
    setText(tr("%1 – %2", "server, state").arg(profile.name, look.word));
    setAccessibleName(tr("Server %1: %2").arg(profile.name, look.word));
    QString tip = profile.url.toDisplayString();
    if (m_console.connection().state() == ServerConnection::State::Failed)
        tip = m_console.connection().error().sentence();
    setToolTip(tip.isEmpty() ? tr("The server this window works with") : tip);
}

void ProfileButton::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const QList<workspace::Profile> profiles = m_console.profiles().profiles();
    for (const workspace::Profile &profile : profiles) {
        QAction *action = m_menu->addAction(ui::icon(profile.kind == workspace::Profile::Kind::Sandbox ? Icon::Database : Icon::Server),
                                            QString(profile.name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(profile.id == m_console.profile().id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { detach(m_console.open(id)); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(ui::icon(Icon::Refresh), tr("Connect again")), &QAction::triggered, this,
            [this] { detach(m_console.reopen()); });
    connect(m_menu->addAction(ui::icon(Icon::Add), tr("Add a server …")), &QAction::triggered, this, &ProfileButton::addRequested);
    const workspace::Profile current = m_console.profile();
    if (current.kind == workspace::Profile::Kind::Sandbox)
        return; // Drover's own, with nothing to change
    const QString name = QString(current.name).replace(u'&', "&&"_L1);
    connect(m_menu->addAction(tr("Change %1 …").arg(name)), &QAction::triggered, this, &ProfileButton::editRequested);
    connect(m_menu->addAction(tr("Remove %1 …").arg(name)), &QAction::triggered, this, &ProfileButton::removeRequested);
}

} // namespace drover::ui
