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
class FilterEdit;
class MessageBar;
class ObjectActions;
class ObjectEditor;
class PagedTableView;

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

/// A list of one kind of object of the server: search as you type on the server, sortable paged table, an object's form beside
/// it. Shows each of its states: connecting, offline, loading, content, empty, filtered to nothing, error, not allowed.
class EntityListPane : public Pane
{
    Q_OBJECT
public:
    EntityListPane(workspace::Console &console, domain::EntityKind kind, Icon picture, EntityListTexts texts,
                   const QList<int> &columnWidths, QWidget *parent = nullptr);
    ~EntityListPane() override;

    tables::PagedTableModel *model() const { return m_model; }
    ObjectEditor *editor() const { return m_detail; }
    /// Shows the object, searching for it if it isn't among the loaded rows.
    void showObject(const QString &id);

    QWidget *initialFocus() override;
    QList<PaletteObject> objects(const QString &needle) const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

public Q_SLOTS:
    /// Puts the cursor into the search field.
    void showFind();

private:
    void buildLayout(const QList<int> &columnWidths);
    void addActions();
    QWidget *buildHeader();
    void connectModel();
    void takeApi();
    void updateState();
    void showConnectionState();
    void updateHeader();
    void showCurrentRow();
    void tellVisibleRows();
    QList<domain::Entity> selectedEntities() const;
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
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    PagedTableView *m_table;
    ObjectEditor *m_detail;
    ObjectActions *m_actions = nullptr;
    QHBoxLayout *m_head = nullptr;
};

} // namespace drover::ui
