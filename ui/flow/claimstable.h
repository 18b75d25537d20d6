// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flow/claimsmodel.h"

#include <QWidget>

class QTableView;
class QToolButton;

namespace drover::ui::flow {

/// A small editable table of names and values, with buttons to add and remove a line (Insert and Delete do the same).
class ClaimsTable : public QWidget
{
    Q_OBJECT

public:
    enum class Pages { Shown, Hidden };

    /// \a title is the accessible name of the table.
    ClaimsTable(ClaimsModel *model, Pages pages, const QString &title, QWidget *parent = nullptr);

    QTableView *view() const { return m_view; }

public Q_SLOTS:
    void addLine();
    void removeLine();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateButtons();
    void updateHeight();

    ClaimsModel *m_model;
    Pages m_pages;
    QTableView *m_view;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace drover::ui::flow
