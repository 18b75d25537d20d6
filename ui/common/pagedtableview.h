// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

namespace drover::ui {

/// A table of many rows, some of which have not arrived: those are grey bars. Rows are of one height, columns get their width
/// from a sample, Ctrl+C copies the selected rows as tab-separated text, Return opens the current row.
class PagedTableView : public QTableView
{
    Q_OBJECT
public:
    explicit PagedTableView(QWidget *parent = nullptr);

    /// Role whose data is true while a row is still on its way.
    void setLoadingRole(int role) { m_loadingRole = role; }
    int loadingRole() const { return m_loadingRole; }
    /// While true and there are no rows, the view is filled with grey bars.
    void setPlaceholder(bool loading);
    /// Widths in average characters, one a column; the last visible column takes the rest.
    void setColumnWidths(const QList<int> &characters);
    /// The columns whose text is an id or address: fixed font, elided in the middle.
    void setCodeColumns(const QList<int> &columns);

    /// What Ctrl+C does, in place of copySelection().
    void setCopy(std::function<void()> copy) { m_copy = std::move(copy); }
    void copySelection() const;

    /// A page that arrives off screen repaints nothing: Qt's own view would paint all of its rows for it.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

Q_SIGNALS:
    /// Return or a double click on a row that is there.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateRowHeight();

    std::function<void()> m_copy;
    QAbstractItemDelegate *m_codeDelegate = nullptr;
    int m_loadingRole = -1;
    bool m_placeholder = false;
};

} // namespace drover::ui
