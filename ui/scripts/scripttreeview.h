// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/scripttreemodel.h"
#include "ui/common/icons.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace drover::ui {

class EmptyState;
class FilterEdit;

/// The scripts of the server below their types, with a filter: state dot, name, revision, error and draft marks.
class ScriptTreeView : public QWidget
{
    Q_OBJECT
public:
    ScriptTreeView(tables::ScriptTreeModel &model, QWidget *parent = nullptr);

    FilterEdit *filter() const { return m_filter; }
    void select(const QString &inum);
    QString currentId() const;
    /// The chosen scripts, in the order of the tree; a chosen type stands for all of its scripts that are shown.
    QStringList selectedIds() const;
    /// Offers actions in the tree's context menu.
    void addMenuActions(const QList<QAction *> &actions);
    /// Shown in place of the tree, for example while there is no connection; `retry` labels the button.
    void showInstead(Icon icon, const QString &title, const QString &text = {}, const QString &button = {}, const QString &detail = {});
    void showTree();

Q_SIGNALS:
    /// Return, a double click or a single click on a script.
    void opened(const QString &inum);
    void selectionChanged();
    void insteadActivated();

private:
    void buildLayout();

    tables::ScriptTreeModel &m_model;
    FilterEdit *m_filter;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    EmptyState *m_instead;
};

} // namespace drover::ui
