// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/breakpointspanel.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/debug/breakpointdialog.h"
#include "ui/debug/debugviews.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::BreakpointsModel;

BreakpointsPanel::BreakpointsPanel(debug::DebugStore &store, BreakpointsModel *model, QWidget *parent)
    : QWidget(parent), m_store(store), m_model(model), m_view(makeListView(model, u"breakpoints"_s, tr("Breakpoints"), this))
{
    m_view->header()->resizeSection(BreakpointsModel::PlaceColumn, 280);
    m_view->header()->resizeSection(BreakpointsModel::ConditionColumn, 260);
    m_view->installEventFilter(this);
    const auto button = [this](const QString &objectName, const QIcon &picture, const QString &text, void (BreakpointsPanel::*slot)()) {
        auto *made = new QToolButton(this);
        made->setObjectName(objectName);
        made->setIcon(picture);
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    buttons->setSpacing(metrics::tight);
    QToolButton *add = button(u"addFunctionBreakpoint"_s, icon(Icon::Add), tr("Stop at a function …"), &BreakpointsPanel::addFunction);
    m_edit = button(u"editBreakpoint"_s, icon(Icon::Settings), tr("Condition, hit count, log message (F2)"), &BreakpointsPanel::editCurrent);
    m_remove = button(u"removeBreakpoint"_s, icon(Icon::Remove), tr("Remove the breakpoint (Del)"), &BreakpointsPanel::removeCurrent);
    m_removeAll = new QToolButton(this);
    m_removeAll->setObjectName(u"removeAllBreakpoints"_s);
    m_removeAll->setIcon(icon(Icon::Clear));
    m_removeAll->setToolTip(tr("Remove all breakpoints"));
    m_removeAll->setAccessibleName(tr("Remove all breakpoints"));
    m_removeAll->setAutoRaise(true);
    m_removeAll->setFocusPolicy(Qt::StrongFocus);
    connect(m_removeAll, &QToolButton::clicked, &m_store, &debug::DebugStore::removeAll);
    for (QToolButton *one : {add, m_edit, m_remove, m_removeAll})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(buttons);
    row->addWidget(m_view, 1);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString script = index.data(BreakpointsModel::ScriptRole).toString();
        if (!script.isEmpty())
            Q_EMIT chosen(script, index.data(BreakpointsModel::LineRole).toInt());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BreakpointsPanel::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BreakpointsPanel::updateButtons);
    updateButtons();
}

int BreakpointsPanel::currentId() const
{
    return m_view->currentIndex().data(BreakpointsModel::IdRole).toInt();
}

void BreakpointsPanel::updateButtons()
{
    m_edit->setEnabled(currentId() > 0);
    m_remove->setEnabled(currentId() > 0);
    m_removeAll->setEnabled(!m_store.breakpoints().isEmpty());
}

void BreakpointsPanel::edit(debug::DebugStore &store, const debug::Breakpoint &breakpoint, QWidget *parent)
{
    auto *dialog = new BreakpointDialog(breakpoint, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &store, [&store, dialog] {
        const debug::Breakpoint changed = dialog->breakpoint();
        if (store.find(changed.id))
            store.update(changed);
        else
            store.add(changed);
    });
    dialog->open();
}

void BreakpointsPanel::editCurrent()
{
    if (const debug::Breakpoint *current = m_store.find(currentId()))
        edit(m_store, *current, this);
}

void BreakpointsPanel::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    m_store.remove(currentId());
    m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void BreakpointsPanel::addFunction()
{
    debug::Breakpoint breakpoint;
    breakpoint.kind = debug::Breakpoint::Kind::Function;
    edit(m_store, breakpoint, this);
}

bool BreakpointsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            editCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace drover::ui
