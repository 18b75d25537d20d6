// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagedtablemodel.h"
#include "ui/common/icons.h"
#include "ui/common/pane.h"
#include "workspace/console.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace drover::ui {

class EmptyState;
class FilterBar;
class FilterEdit;
class ListTools;
class MessageBar;
class ObjectActions;
class ObjectEditor;
class PagedTableView;
class SelectionKeeper;
class TransferActions;

/// What makes a list pane the pane of one kind of object. All texts are translated.
struct EntityListTexts
{
    QString title;          ///< "Clients"
    QString search;         ///< "Search clients by name, description or id"
    QString emptyTitle;     ///< "There are no clients yet"
    QString emptyText;      ///< what such an object is
    QString noMatch;        ///< "No client matches “%1”"
    QString mayNotRead;     ///< "The log-in may not read clients"
    QString nothingChosen;  ///< what the detail shows while no row is selected
};

/// A list of one kind of object of the server: search as you type and filters on the server, sortable paged table, an object's
/// form beside it. What is chosen stays chosen while the list is paged, searched and sorted. Shows each of its states: connecting, offline, loading, content, empty, filtered to nothing, error, not allowed.
class EntityListPane : public Pane
{
    Q_OBJECT
public:
    EntityListPane(workspace::Console &console, domain::EntityKind kind, Icon picture, EntityListTexts texts,
                   const QList<int> &columnWidths, QWidget *parent = nullptr);
    ~EntityListPane() override;

    tables::PagedTableModel *model() const { return m_model; }
    ObjectEditor *editor() const { return m_detail; }
    SelectionKeeper *selection() const { return m_selection; }
    ListTools *tools() const { return m_tools; }
    /// Reads the list, which otherwise begins when the pane is first shown.
    void wake() override;
    /// Shows the object, searching for it if it isn't among the loaded rows.
    void showObject(const QString &id);

    QWidget *initialFocus() override;
    QList<PaletteObject> objects(const QString &needle) const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

public Q_SLOTS:
    /// Puts the cursor into the search field.
    void showFind();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    QWidget *buildSelectionRow();
    void addActions();
    QWidget *buildHeader();
    void connectModel();
    void takeApi();
    void updateState();
    void updateOffline();
    void showConnectionState();
    void updateHeader();
    void updateSelection();
    void updateNote();
    void showCurrentRow();
    void findCurrentAgain();
    void tellVisibleRows();
    void begin();

    workspace::Console &m_console;
    domain::EntityKind m_kind;
    Icon m_picture;
    EntityListTexts m_texts;
    tables::PagedTableModel *m_model;
    QString m_wantedId; ///< to be selected when its row arrives
    std::function<void()> m_begin; ///< what the empty state's button does
    QTimer m_slow;      ///< after a second of loading there is a Cancel button

    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_readOnly;
    QPushButton *m_cancel;
    QToolButton *m_refresh;
    FilterEdit *m_filter;
    FilterBar *m_filters;
    QLabel *m_note;      ///< what the server keeps back
    QWidget *m_selectionRow = nullptr;
    QLabel *m_selectionText = nullptr;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    PagedTableView *m_table;
    ObjectEditor *m_detail;
    SelectionKeeper *m_selection = nullptr;
    ListTools *m_tools = nullptr;
    ObjectActions *m_actions = nullptr;
    TransferActions *m_transfer = nullptr;
    bool m_awake = false; ///< shown or asked for once: before, it asks the server for nothing
    QString m_currentId; ///< whose form is shown
    QHBoxLayout *m_head = nullptr;
};

} // namespace drover::ui
