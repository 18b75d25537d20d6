// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "tables/columns.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace drover::tables {

/**
 * A list of any length that lives on the server: the row count is known after the first answer, rows come in pages of
 * a hundred when they are looked at. Never asks for a row that nobody looks at; at most pagesKept() pages are held.
 *
 * A new search, order or source supersedes what is under way: late answers to old questions are dropped.
 */
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        LoadingRole = Qt::UserRole + 1, ///< bool: the row isn't there yet, draw a bar
        ErrorRole,                      ///< sentence: why the row could not be read; empty when all is well
        IdRole,                         ///< Entity::id()
        JsonRole,                       ///< the object
        FixedFontRole,                  ///< bool: draw in the fixed font
    };
    enum class State {
        Empty,   ///< no source
        Loading, ///< the row count isn't known yet
        Ready,
        Failed, ///< error() says why; retry() asks again
    };
    Q_ENUM(State)

    static constexpr int PageSize = 100;
    /// A new list has no more rows than this at first, and all of them after fetchMore(), which asks the server for
    /// nothing: a view makes room for each row it is told of, which takes milliseconds for a million, and can paint the
    /// first rows before. total() is the whole length from the beginning.
    static constexpr int RowsAtFirst = 10'000;

    explicit PagedTableModel(QObject *parent = nullptr);
    ~PagedTableModel() override;

    /// Lists \a kind of \a api, or nothing for null.
    void setSource(server::AdminApi *api, domain::EntityKind kind);
    /// When the source goes away, what is held stays to be read until setSource(); nothing is asked for meanwhile. Without
    /// this the list is empty then.
    void setKeepsRows(bool keeps);
    /// The rows are of a source that is gone.
    bool isWithoutSource() const;
    domain::EntityKind kind() const;
    void setColumns(QList<Column> columns);
    const QList<Column> &columns() const;

    /// Searches on the server; the answer to the newest text wins.
    void setPattern(const QString &pattern);
    QString pattern() const;
    /// Field → value, all of which must be equal on the server; together with the pattern.
    void setFilters(const QMap<QString, QString> &filters);
    QMap<QString, QString> filters() const;
    /// Search, filters and order at once, with one question; for restoring a view.
    void setQuery(const QString &pattern, const QMap<QString, QString> &filters, const QString &sortField,
                  Qt::SortOrder order);
    /// The field that the list is sorted by, or empty for the server's own order.
    QString sortField() const;
    Qt::SortOrder sortOrder() const;
    /// What is asked of the server, without start and limit.
    server::ListQuery query() const;
    bool isSortable(int column) const;
    /// Tells which rows are on screen, so that they are fetched first and together. Views call it on scrolling.
    void setVisibleRows(int first, int last);

    State state() const;
    Error error() const;
    /// Matching rows on the server, or nothing while unknown.
    std::optional<qint64> total() const;
    /// Why the list is not all that there is, as a sentence of the server's; empty where it is.
    QString note() const;
    std::optional<domain::Entity> entityAt(int row) const;
    /// First rows of the pages that are held, each PageSize long but for the last.
    QList<int> firstRowsHeld() const;
    /// Reads these rows soon, though nobody looks at them.
    void fetchRows(int first, int last);
    /// Row of an object that is loaded, or -1.
    int rowOf(const QString &id) const;
    /// Whether any request is under way.
    bool isBusy() const;
    int requestsInFlight() const;
    int pagesHeld() const;
    void setPagesKept(int pages);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

public Q_SLOTS:
    /// Reads again, keeping search, order and what is on screen.
    void refresh();
    /// Asks again for what failed.
    void retry();
    /// Breaks off what is under way.
    void cancel();

Q_SIGNALS:
    void stateChanged(drover::tables::PagedTableModel::State state);
    void busyChanged(bool busy);
    void failed(const drover::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::tables
