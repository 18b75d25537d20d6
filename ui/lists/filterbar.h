// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/filterfields.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace drover::ui {

class ChipLayout;

/// The filters of a list, one chip each, and a button that adds one. A chip is a button that takes its filter away: by a
/// click, Space, Return, Delete or Backspace.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What can be filtered by. \a problem says why nothing can, empty where it can; \a remark is told in the dialog.
    void setFields(const QList<tables::FilterField> &fields, const QString &problem = {}, const QString &remark = {});
    const QList<tables::FilterField> &fields() const { return m_fields; }
    /// Shows these filters; tells nobody.
    void setFilters(const QMap<QString, QString> &filters);
    const QMap<QString, QString> &filters() const { return m_filters; }
    bool canFilter() const { return m_problem.isEmpty() && !m_fields.isEmpty(); }
    const tables::FilterField *field(const QString &name) const;
    /// Buttons at the end of the row, after the one that adds a filter.
    void addTool(QWidget *tool);

public Q_SLOTS:
    /// Opens the dialog for one more filter.
    void ask();
    void add(const QString &field, const QString &value);
    void remove(const QString &field);
    void clear();

Q_SIGNALS:
    void filtersChanged(const QMap<QString, QString> &filters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QToolButton *makeChip(const QString &field, const QString &value);

    QList<tables::FilterField> m_fields;
    QString m_problem;
    QString m_remark;
    QMap<QString, QString> m_filters;
    ChipLayout *m_row;
    QToolButton *m_add;
    QList<QToolButton *> m_chips;
};

} // namespace drover::ui
