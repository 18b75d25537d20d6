// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

#include <QJsonObject>

class QTableWidget;
class QToolButton;

namespace drover::ui {

/// What the editors of tables have in common: a small table with rows that are added and removed.
class TableEditor : public FieldEditor
{
    Q_OBJECT
public:
    TableEditor(const domain::Field &field, const QStringList &headings, QWidget *parent);
    void setReadOnly(bool readOnly) override;

    QTableWidget *table() const { return m_table; }

protected:
    virtual void fillRow(int row) = 0;
    bool isReadOnly() const { return m_readOnly; }
    void setFilling(bool filling) { m_filling = filling; }
    void setText(int row, int column, const QString &text);
    QString textAt(int row, int column) const;
    void fitHeight();

private:
    void addRow();
    void removeRows();

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
    bool m_readOnly = false;
    bool m_filling = false;
};

/// Texts by language or by name. Localized texts are kept in the form in which they came: alone or below "values".
class MapEditor : public TableEditor
{
    Q_OBJECT
public:
    MapEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;

protected:
    void fillRow(int row) override;

private:
    QJsonObject m_came;
    bool m_isWrapped = false; ///< below "values"
};

/// Named settings of a script; hidden ones are masked but while they are edited. Members that are not shown are kept.
class PropertiesEditor : public TableEditor
{
    Q_OBJECT
public:
    PropertiesEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;

protected:
    void fillRow(int row) override;
};

} // namespace drover::ui
