// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/savedviews.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace drover::ui {

/// The saved views of a list: a menu that shows one, saves the present one under a name, and forgets one.
class ViewsButton : public QToolButton
{
    Q_OBJECT
public:
    /// \a current gives what the list shows now; its name does not count. \a settings outlives the button.
    ViewsButton(QSettings &settings, domain::EntityKind kind, std::function<tables::SavedView()> current, QWidget *parent);

public Q_SLOTS:
    /// Asks for a name and saves.
    void askToSave();
    void openMenu();

Q_SIGNALS:
    void chosen(const drover::tables::SavedView &view);

private:
    void fill();
    void askToReplace(const tables::SavedView &view);

    tables::SavedViews m_views;
    std::function<tables::SavedView()> m_current;
    QMenu *m_menu;
};

} // namespace drover::ui
