// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/filterfields.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace drover::ui {

/// Asks for one filter: a field, and the value it must have.
class FilterDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a remark: what a person should know about filters of this server; may be empty.
    FilterDialog(QList<tables::FilterField> fields, const QString &remark, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &field, const QString &value);

private:
    void showField();
    void check();
    void take();
    QString value() const;

    QList<tables::FilterField> m_fields;
    QComboBox *m_field;
    QComboBox *m_value;
    QLabel *m_problem;
    QPushButton *m_add = nullptr;
};

} // namespace drover::ui
