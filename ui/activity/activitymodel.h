// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/journal.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace drover::ui {

/// The writes of the journal as a table, newest first.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ActColumn, KindColumn, NameColumn, FieldsColumn, ResultColumn, ServerColumn, ColumnCount };

    /// `journal` outlives the model.
    explicit ActivityModel(workspace::Journal &journal, QObject *parent = nullptr);

    const workspace::JournalEntry &entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString actText(workspace::JournalEntry::Act act);
    static QString resultText(const workspace::JournalEntry &entry);
    static QString fieldsText(const workspace::JournalEntry &entry);

private:
    int rowOf(int index) const;

    workspace::Journal &m_journal;
};

/// Shows the writes that a text, an act and a server fit.
class ActivityFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    /// Name of an act (workspace::actName), "failed" for refused writes, or empty for all.
    void setWhat(const QString &what);
    /// Id of a profile, or empty for all.
    void setProfile(const QString &profileId);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_what;
    QString m_profile;
};

} // namespace drover::ui
