// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/columns.h"
#include "tables/savedviews.h"
#include "workspace/console.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSettings;

namespace drover::tables {
class PagedTableModel;
}

namespace drover::ui {

class FilterBar;
class FilterEdit;
class PagedTableView;
class SelectionKeeper;
class ViewsButton;

/// What a list offers beside search and form: filters, columns, saved views, copying. Makes the actions of a pane with
/// their keys and the menus of table and header.
class ListTools : public QObject
{
    Q_OBJECT
public:
    /// The parts of a pane that the tools work on; all of them outlive the tools.
    struct Parts
    {
        workspace::Console &console;
        domain::EntityKind kind;
        tables::PagedTableModel &model;
        PagedTableView &table;
        SelectionKeeper &selection;
        FilterEdit &search;
        FilterBar &filters;
        QWidget &pane;
        QList<int> columnWidths; ///< of the columns that the list has first, in characters
    };

    explicit ListTools(Parts parts);
    ~ListTools() override;

    /// Says what can be filtered by on this server; after each change of the interface.
    void takeApi();
    /// Columns, widths and order, in the settings' current group.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);
    tables::SavedView currentView() const;
    /// The columns on screen, in their order, by the server's own names.
    QList<tables::Column> shownColumns() const;

public Q_SLOTS:
    void show(const drover::tables::SavedView &view);
    void setColumns(const QStringList &fields);
    void askForColumns();
    void copyTable();
    void copyJson();
    void copyCurl();

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys, void (ListTools::*run)());
    void addFilter();
    void clearFilters();
    void openViews();
    void saveView();
    void fillHeaderMenu(QMenu *menu, int column);
    void fillTableMenu(QMenu *menu, const QModelIndex &index);
    void showSort();
    void applyDelegates();
    QList<tables::Column> allColumns() const;
    QStringList columnFields() const;

    Parts m_parts;
    std::unique_ptr<QSettings> m_settings; ///< the program's own, where the views are
    ViewsButton *m_views;
    QAction *m_copyTable;
    QAction *m_copyJson;
    QAction *m_copyCurl;
    QAction *m_columns;
    QAction *m_addFilter;
};

} // namespace drover::ui
