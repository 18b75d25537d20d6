// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customscript.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;
class QToolButton;

namespace drover::ui {

/// Name, value and description of a script's properties; hidden values are masked except while they are edited.
class PropertyTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, HiddenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProperties(const QList<domain::ScriptProperty> &properties);
    const QList<domain::ScriptProperty> &properties() const { return m_properties; }
    void setReadOnly(bool readOnly);
    void append(const domain::ScriptProperty &property);
    void removeAt(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The person changed something.
    void edited();

private:
    QList<domain::ScriptProperty> m_properties;
    bool m_readOnly = false;
};

/// The table with its heading and the buttons that add and remove a property.
class PropertyTable : public QWidget
{
    Q_OBJECT
public:
    PropertyTable(const QString &title, QWidget *parent = nullptr);

    void setProperties(const QList<domain::ScriptProperty> &properties);
    QList<domain::ScriptProperty> properties() const { return m_model->properties(); }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void buildLayout(const QString &title);
    void fitHeight();

    PropertyTableModel *m_model;
    QTableView *m_view;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace drover::ui
