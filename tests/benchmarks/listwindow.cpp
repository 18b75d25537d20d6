// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listwindow.h"

#include "ui/clients/clientspane.h"
#include "ui/common/pagedtableview.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

using tables::PagedTableModel;

ListWindow::ListWindow() = default;

ListWindow::~ListWindow()
{
    m_painted.reset();
    m_pane.reset(); // before the console
}

Result<void> ListWindow::open()
{
    if (const Result<void> opened = m_server.open(); !opened)
        return opened;
    m_pane = std::make_unique<ui::ClientsPane>(m_server.console());
    m_pane->resize(1440, 900);
    m_table = m_pane->findChild<ui::PagedTableView *>(u"table"_s);
    m_painted = std::make_unique<PaintedRows>(*m_table->viewport(), [this] { return isThere(); });
    m_pane->show();
    if (!runUntil([this] { return m_painted->painted() && m_pane->model()->rowCount() >= manyClients; }))
        return fail(Error::Kind::Timeout, u"The first rows did not appear."_s);
    settle();
    return {};
}

bool ListWindow::isThere() const
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    return first >= 0 && m_pane->model()->entityAt(first) && m_pane->model()->entityAt(last < 0 ? first : last);
}

int ListWindow::randomRow() const
{
    const int rows = m_pane->model()->rowCount();
    const int now = m_table->rowAt(0);
    int row = QRandomGenerator::global()->bounded(rows - 1'000);
    if (qAbs(row - now) < 1'000)
        row = (row + rows / 2) % (rows - 1'000);
    return row;
}

bool ListWindow::jump(int row)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    m_painted->reset();
    bar->setSliderDown(true);
    bar->setSliderPosition(row * m_table->verticalHeader()->defaultSectionSize());
    const bool arrived = runUntil([this, row] { return m_painted->painted() && m_table->rowAt(0) == row; });
    bar->setSliderDown(false);
    return arrived;
}

void ListWindow::settle()
{
    runUntil([this] { return !m_pane->model()->isBusy(); });
}

qint64 ListWindow::pageOf(int row)
{
    return qint64(row) / PagedTableModel::PageSize * PagedTableModel::PageSize;
}

int ListWindow::rowsAskedFor(int row) const
{
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    const int last = row + (m_table->viewport()->height() - 1) / rowHeight;
    return static_cast<int>(pageOf(last) - pageOf(row)) + PagedTableModel::PageSize;
}

} // namespace drover::bench
