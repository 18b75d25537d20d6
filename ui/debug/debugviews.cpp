// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/debugviews.h"

#include "debug/variabletree.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStyledItemDelegate>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using debug::VariableTree;

/// Changed values stand on amber and are bold; what is no value is grey.
class VariableDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QPalette palette = option->palette;
        if (index.data(VariableTree::ErrorRole).toBool()) {
            option->palette.setColor(QPalette::Text, theme::colour(Meaning::Muted, palette));
            option->font.setItalic(true);
        } else if (index.data(VariableTree::MoreRole).toBool()) {
            option->palette.setColor(QPalette::Text, theme::colour(Meaning::Accent, palette));
        } else if (index.column() == VariableTree::TypeColumn) {
            option->palette.setColor(QPalette::Text, theme::colour(Meaning::Muted, palette));
        } else if (index.data(VariableTree::ScopeRole).toBool()) {
            option->font = theme::headingFont();
        } else if (index.column() == VariableTree::ValueColumn) {
            option->font = theme::codeFont();
            if (index.data(VariableTree::ChangedRole).toBool()) {
                option->font.setBold(true);
                option->backgroundBrush = theme::tint(Meaning::Attention, palette);
            }
        } else if (index.column() == VariableTree::NameColumn) {
            option->font = theme::codeFont();
        }
    }
};

} // namespace

RemarkedView::RemarkedView(QAbstractItemView *view, QWidget *parent) : QStackedWidget(parent), m_view(view), m_remark(new QLabel(this))
{
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remark->setWordWrap(true);
    addWidget(view);
    addWidget(m_remark);
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, &RemarkedView::choose);
    connect(view->model(), &QAbstractItemModel::rowsRemoved, this, &RemarkedView::choose);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &RemarkedView::choose);
    choose();
}

void RemarkedView::setRemark(const QString &text)
{
    m_remark->setText(text);
}

void RemarkedView::choose()
{
    setCurrentIndex(m_view->model()->rowCount() > 0 ? 0 : 1);
}

QTreeView *makeListView(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setAllColumnsShowFocus(true);
    view->setTextElideMode(Qt::ElideRight);
    view->header()->setStretchLastSection(true);
    return view;
}

VariableView::VariableView(VariableTree *tree, QWidget *parent) : QTreeView(parent), m_tree(tree)
{
    setModel(tree);
    setItemDelegate(new VariableDelegate(this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setTextElideMode(Qt::ElideRight);
    header()->resizeSection(VariableTree::NameColumn, 200);
    header()->resizeSection(VariableTree::ValueColumn, 320);
    header()->setStretchLastSection(true);
    setExpandsOnDoubleClick(false);
    connect(this, &QAbstractItemView::activated, this, &VariableView::openMore);
    connect(this, &QAbstractItemView::clicked, this, &VariableView::openMore);
    // The locals are what one looks for: they are opened as they come.
    connect(tree, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first) {
        const QModelIndex scope = model()->index(0, 0);
        if (!above.isValid() && first == 0 && scope.data(VariableTree::ScopeRole).toBool())
            expand(scope);
    });
}

void VariableView::openMore(const QModelIndex &index)
{
    if (index.data(VariableTree::MoreRole).toBool())
        m_tree->showMore(index);
}

void VariableView::editValue()
{
    const QModelIndex value = currentIndex().siblingAtColumn(VariableTree::ValueColumn);
    if (value.flags() & Qt::ItemIsEditable)
        edit(value);
}

void VariableView::copy(int role)
{
    const QModelIndex index = currentIndex().siblingAtColumn(VariableTree::NameColumn);
    if (index.isValid())
        QApplication::clipboard()->setText(index.data(role).toString());
}

void VariableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_F2 && !(current.flags() & Qt::ItemIsEditable)) {
        editValue();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy(VariableTree::FullValueRole);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != QAbstractItemView::EditingState) {
        if (current.data(VariableTree::MoreRole).toBool())
            m_tree->showMore(current);
        else if (m_tree->hasChildren(current.siblingAtColumn(0)))
            setExpanded(current.siblingAtColumn(0), !isExpanded(current.siblingAtColumn(0)));
        return;
    }
    if (event->key() == Qt::Key_Delete && current.isValid() && !current.parent().isValid()) {
        Q_EMIT removeRequested(current.row());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void VariableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.data(VariableTree::MoreRole).toBool())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString expression = current.data(VariableTree::ExpressionRole).toString();
    QAction *set = menu->addAction(tr("Set value"), this, &VariableView::editValue);
    set->setShortcut(Qt::Key_F2);
    set->setEnabled(current.siblingAtColumn(VariableTree::ValueColumn).flags() & Qt::ItemIsEditable);
    menu->addSeparator();
    menu->addAction(tr("Copy value"), this, [this] { copy(VariableTree::FullValueRole); })->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Copy name"), this, [this] { copy(Qt::DisplayRole); });
    if (!expression.isEmpty()) {
        menu->addAction(tr("Copy as expression"), this, [this] { copy(VariableTree::ExpressionRole); });
        menu->addAction(tr("Add to watches"), this, [this, expression] { Q_EMIT watchRequested(expression); });
    }
    const QPoint where = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(current).bottomLeft()) : event->globalPos();
    menu->popup(where);
}

} // namespace drover::ui
