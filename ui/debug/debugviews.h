// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTreeView>

class QLabel;

namespace drover::debug {
class VariableTree;
}

namespace drover::ui {

/// A view, or while its model is empty a sentence that says why.
class RemarkedView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit RemarkedView(QAbstractItemView *view, QWidget *parent = nullptr);

    void setRemark(const QString &text);
    QAbstractItemView *view() const { return m_view; }

private:
    void choose();

    QAbstractItemView *m_view;
    QLabel *m_remark;
};

/// Plain rows without a frame, the last column stretched; a double click or Return activates.
QTreeView *makeListView(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent);

/// A tree of variables: F2 sets a value, Ctrl+C copies it, Return on "more" shows more; the context menu has the rest.
class VariableView : public QTreeView
{
    Q_OBJECT
public:
    explicit VariableView(debug::VariableTree *tree, QWidget *parent = nullptr);

Q_SIGNALS:
    void watchRequested(const QString &expression);
    /// Del on a row at the top.
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void openMore(const QModelIndex &index);
    void copy(int role);
    void editValue();

    debug::VariableTree *m_tree;
};

} // namespace drover::ui
