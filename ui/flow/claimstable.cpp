// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/claimstable.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui::flow {

ClaimsTable::ClaimsTable(ClaimsModel *model, Pages pages, const QString &title, QWidget *parent)
    : QWidget(parent), m_model(model), m_pages(pages), m_view(new QTableView(this)), m_add(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    m_view->setModel(model);
    m_view->setAccessibleName(title);
    m_view->setColumnHidden(ClaimsModel::PageColumn, pages == Pages::Hidden);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::normal);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ClaimsModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ClaimsModel::ValueColumn, QHeaderView::Stretch);
    m_view->setColumnWidth(ClaimsModel::PageColumn, fontMetrics().horizontalAdvance(tr("Page")) + metrics::wide);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->installEventFilter(this);
    m_add->setIcon(icon(Icon::Add));
    m_add->setAutoRaise(true);
    m_add->setAccessibleName(tr("Add a line to: %1").arg(title));
    m_add->setToolTip(tr("Add a line (Insert)"));
    m_remove->setIcon(icon(Icon::Remove));
    m_remove->setAutoRaise(true);
    m_remove->setAccessibleName(tr("Remove the line from: %1").arg(title));
    m_remove->setToolTip(tr("Remove the line (Delete)"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tight);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_view);
    column->addLayout(buttons);

    connect(m_add, &QToolButton::clicked, this, &ClaimsTable::addLine);
    connect(m_remove, &QToolButton::clicked, this, &ClaimsTable::removeLine);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimsTable::updateButtons);
    connect(model, &QAbstractItemModel::modelReset, this, &ClaimsTable::updateHeight);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ClaimsTable::updateHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ClaimsTable::updateHeight);
    updateHeight();
    updateButtons();
}

void ClaimsTable::updateButtons()
{
    m_remove->setEnabled(m_view->currentIndex().isValid());
}

void ClaimsTable::updateHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 2, 7);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * m_view->verticalHeader()->defaultSectionSize()
                           + 2 * m_view->frameWidth());
    updateButtons();
}

void ClaimsTable::addLine()
{
    const int page = m_pages == Pages::Hidden ? 1 : m_model->lastPage() + 1;
    const QModelIndex index = m_model->index(m_model->addRow(page), ClaimsModel::NameColumn);
    m_view->setCurrentIndex(index);
    m_view->setFocus();
    m_view->edit(index);
}

void ClaimsTable::removeLine()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid())
        m_model->removeRows(index.row(), 1);
}

bool ClaimsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Insert) {
            addLine();
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeLine();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace drover::ui::flow
