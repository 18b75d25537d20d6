// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/columns.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace drover::ui {

/// Which columns a list has: all that there are, with a search, those that are shown ticked and first.
class ColumnDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a shown in their order, \a first as the list has them at the beginning.
    ColumnDialog(const QList<tables::Column> &all, const QList<tables::Column> &shown, QList<tables::Column> first, QWidget *parent);

    QStringList fields() const;

Q_SIGNALS:
    void chosen(const QStringList &fields);

private:
    void fill(const QList<tables::Column> &shown);
    void filter(const QString &text);
    void check();

    QList<tables::Column> m_all;
    QList<tables::Column> m_first;
    QListWidget *m_list;
    QPushButton *m_apply = nullptr;
};

} // namespace drover::ui
