// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "workspace/console.h"

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace drover::ui {

class ActivityFilter;
class ActivityModel;
class EmptyState;
class FilterEdit;
class MessageBar;

/// Every write to a server: what became of what, by whom, when, and with which result. Filtered, exported, taken back.
class ActivityPane : public Pane
{
    Q_OBJECT
public:
    explicit ActivityPane(workspace::Console &console, QWidget *parent = nullptr);
    ~ActivityPane() override;

    QWidget *initialFocus() override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

public Q_SLOTS:
    void showFind();
    /// Takes the chosen write back, after a question.
    void revertChosen();
    void exportShown();

private:
    QWidget *buildHeader();
    QWidget *buildDetail();
    void fillProfiles();
    void updateState();
    void showChosen();
    void doRevert(const workspace::JournalEntry &entry);
    std::optional<workspace::JournalEntry> chosen() const;
    QString whyNotRevertible(const workspace::JournalEntry &entry) const;
    void write(const QString &path);

    workspace::Console &m_console;
    ActivityModel *m_model;
    ActivityFilter *m_shown;
    FilterEdit *m_filter;
    QComboBox *m_what;
    QComboBox *m_profile;
    QLabel *m_count;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_facts;
    QTreeWidget *m_changes;
    QPushButton *m_revert;
    QAction *m_export = nullptr;
    std::function<void()> m_begin;
};

} // namespace drover::ui
