// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QMap>
#include <QStringList>

namespace drover::ui::flow {

/// What is entered on the pages of a flow: page (from 1), claim, value, in the order of the pages. Also serves for a user's
/// attributes, whose page is always 1.
class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PageColumn, NameColumn, ValueColumn, ColumnCount };
    struct Row
    {
        int page = 1;
        QString name;
        QString value;
        bool operator==(const Row &) const = default;
    };

    /// \a nameTitle heads the middle column ("Claim", "Attribute").
    explicit ClaimsModel(const QString &nameTitle, QObject *parent = nullptr);

    /// A page without claims keeps its place: it gets a row without a name.
    void setPages(const QList<QMap<QString, QString>> &pages);
    /// As many pages as the highest number; rows without a name only keep a page's place.
    QList<QMap<QString, QString>> pages() const;
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

    /// Adds an empty row for the page after, or on, the last one; its index.
    int addRow(int page);
    int lastPage() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// The person changed something.
    void edited();

private:
    QString m_nameTitle;
    QList<Row> m_rows;
};

} // namespace drover::ui::flow
