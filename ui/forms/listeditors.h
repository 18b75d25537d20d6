// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

#include <QStyledItemDelegate>

class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QToolButton;
class QVBoxLayout;

namespace drover::ui {

/// A list of texts or addresses: edited in place, several pasted at once, moved by the buttons; what is wrong with an entry is
/// marked on it.
class ListEditor : public FieldEditor
{
    Q_OBJECT
public:
    ListEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;
    void setProblems(const QList<domain::FieldProblem> &problems) override;

    QListWidget *list() const { return m_list; }
    /// Adds the lines of a text that are not there yet.
    void addLines(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addEntry();
    void removeEntries();
    void move(int by);
    void fitHeight();
    void updateButtons();
    QListWidgetItem *append(const QString &text);

    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    bool m_readOnly = false;
    bool m_filling = false;
};

/// Some of a number of values, a box each. Values that are not among them are kept, with a box of their own.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoicesEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *addBox(const QString &value, const QString &label);

    QVBoxLayout *m_column;
    QList<QCheckBox *> m_boxes;
    QStringList m_order; ///< as it came: order is kept where nothing changed
    bool m_readOnly = false;
};

} // namespace drover::ui
