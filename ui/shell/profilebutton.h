// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/console.h"

#include <QToolButton>

class QMenu;

namespace drover::ui {

/// Shows which server the window works with and how the connection stands; its menu changes the server.
class ProfileButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ProfileButton(workspace::Console &console, QWidget *parent = nullptr);

    /// "connected", "connecting …" and so on.
    QString stateText() const;

Q_SIGNALS:
    void addRequested();
    /// Of the profile that is open.
    void editRequested();
    void removeRequested();

private:
    void refresh();
    void fillMenu();

    workspace::Console &m_console;
    QMenu *m_menu;
};

} // namespace drover::ui
