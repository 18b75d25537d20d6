// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagedtablemodel.h"

#include "pagecache.h"
#include "pageloader.h"

#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>
#include <limits>

namespace drover::tables {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;
using server::EntityPage;
using server::ListQuery;

static_assert(PagedTableModel::PageSize == PageLoader::PageSize);

class PagedTableModel::Private {
public:
    /// What the next first answer does to the rows that are shown.
    enum class Awaiting {
        Nothing,
        NewList,  ///< replaces them
        SameList, ///< brings them up to date
    };

    explicit Private(PagedTableModel *model)
        : q(model)
        , loader(model)
    {
    }

    void ask(Awaiting what);
    void onArrived(qint64 firstPage, int pages, const EntityPage &page);
    void onFailed(qint64 firstPage, int pages, const Error &problem);
    void store(qint64 firstPage, int pages, const EntityPage &page);
    void setRows(qint64 total);
    void setState(State next);
    void tellChanged(qint64 firstPage, int pages);
    void want(qint64 page);
    const Entity *entity(int row) const;
    QString shown(int row, int column, const Entity &object) const;
    QString sortColumn(const QString &field) const;
    void nameFields();
    void loseSource();

    PagedTableModel *q;
    PageLoader loader;
    PageCache cache;
    QPointer<server::AdminApi> api;
    EntityKind kind = EntityKind::Client;
    QList<Column> columns = defaultColumns(EntityKind::Client);
    QStringList serverFields; ///< the server's own name of each column's field
    bool keepsRows = false;
    ListQuery query;
    QString sortField;
    QString note;
    Awaiting awaiting = Awaiting::Nothing;
    State state = State::Empty;
    Error error;
    std::optional<qint64> total;
    int rows = 0;
    bool telling = false; ///< of rows that come or go: whoever hears of it can't have more of them yet
    QHash<qint64, Error> failedPages;
    int firstVisible = 0;
    int lastVisible = 0;
};

void PagedTableModel::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void PagedTableModel::Private::ask(Awaiting what)
{
    failedPages.clear();
    loader.start(api, kind, query);
    awaiting = what;
    if (!api)
        return;
    if (what == Awaiting::NewList) {
        setState(State::Loading);
        loader.want(0);
        return;
    }
    const qint64 first = firstVisible / PageSize;
    const qint64 last = qMin(lastVisible, qMax(0, rows - 1)) / PageSize;
    loader.focus(first, last);
    for (qint64 page = first; page <= last; ++page)
        loader.want(page);
}

void PagedTableModel::Private::want(qint64 page)
{
    // While a first answer is awaited the rows on screen are those of the old list.
    if (awaiting != Awaiting::Nothing || cache.contains(page) || failedPages.contains(page))
        return;
    loader.want(page);
}

const Entity *PagedTableModel::Private::entity(int row) const
{
    const QList<Entity> *page = cache.peek(row / PageSize);
    const int place = row % PageSize;
    return page && place < page->size() ? &page->at(place) : nullptr;
}

/// The server's name of what the field is sorted by; empty where it can't.
QString PagedTableModel::Private::sortColumn(const QString &field) const
{
    if (!api)
        return {};
    const auto sortColumns = api->sortColumns(kind);
    const auto found =
        std::find_if(sortColumns.begin(), sortColumns.end(), [&](const auto &entry) { return entry.field == field; });
    return found == sortColumns.end() ? QString() : found->column;
}

/// Kept, so that rows can be shown while there is no server to ask.
void PagedTableModel::Private::nameFields()
{
    if (!api)
        return;
    serverFields.clear();
    for (const Column &column : std::as_const(columns))
        serverFields << (column.field.startsWith(u'@') ? column.field : api->fieldName(kind, column.field));
}

void PagedTableModel::Private::loseSource()
{
    if (!keepsRows || !total || awaiting == Awaiting::NewList) {
        q->setSource(nullptr, kind);
        return;
    }
    api.clear();
    loader.start(nullptr, kind, query);
    awaiting = Awaiting::Nothing;
    tellChanged(0, rows > 0 ? (rows - 1) / PageSize + 1 : 0); // what is not there will not come
}

QString PagedTableModel::Private::shown(int row, int column, const Entity &object) const
{
    QString *cell = cache.cell(row / PageSize, row % PageSize, column, static_cast<int>(columns.size()));
    if (!cell)
        return {};
    if (cell->isNull()) {
        Column named = columns.at(column);
        named.field = serverFields.value(column, named.field);
        *cell = cellText(object, named);
        if (cell->isNull())
            *cell = u""_s; // known to be empty
    }
    return *cell;
}

void PagedTableModel::Private::store(qint64 firstPage, int pages, const EntityPage &page)
{
    for (int i = 0; i < pages; ++i)
        cache.put(firstPage + i, page.entries.mid(qsizetype(i) * PageSize, PageSize));
}

void PagedTableModel::Private::setRows(qint64 newTotal)
{
    const QScopedValueRollback<bool> busy(telling, true);
    total = newTotal;
    const int wanted = static_cast<int>(std::clamp<qint64>(newTotal, 0, std::numeric_limits<int>::max()));
    if (wanted > rows) {
        q->beginInsertRows({}, rows, wanted - 1);
        rows = wanted;
        q->endInsertRows();
    } else if (wanted < rows) {
        q->beginRemoveRows({}, wanted, rows - 1);
        rows = wanted;
        q->endRemoveRows();
    }
}

void PagedTableModel::Private::tellChanged(qint64 firstPage, int pages)
{
    const qint64 first = firstPage * PageSize;
    const qint64 last = qMin<qint64>((firstPage + pages) * PageSize, rows) - 1;
    if (first <= last && !columns.isEmpty())
        Q_EMIT q->dataChanged(q->index(static_cast<int>(first), 0),
                              q->index(static_cast<int>(last), static_cast<int>(columns.size()) - 1));
}

void PagedTableModel::Private::onArrived(qint64 firstPage, int pages, const EntityPage &page)
{
    const Awaiting was = std::exchange(awaiting, Awaiting::Nothing);
    note = page.complete ? QString() : page.note;
    if (was == Awaiting::NewList) {
        q->beginResetModel();
        cache.clear();
        total = page.total;
        rows = static_cast<int>(std::clamp<qint64>(page.total, 0, RowsAtFirst));
        firstVisible = 0;
        lastVisible = 0;
        store(firstPage, pages, page);
        q->endResetModel();
    } else {
        if (was == Awaiting::SameList)
            cache.clear(); // the other pages are as old as these
        store(firstPage, pages, page);
        setRows(page.total);
        if (was == Awaiting::SameList && rows > 0)
            tellChanged(0, (rows - 1) / PageSize + 1);
        else
            tellChanged(firstPage, pages);
    }
    setState(State::Ready);
}

void PagedTableModel::Private::onFailed(qint64 firstPage, int pages, const Error &problem)
{
    const Awaiting was = std::exchange(awaiting, Awaiting::Nothing);
    error = problem;
    if (was == Awaiting::NewList) {
        // The rows on screen answer another question.
        q->beginResetModel();
        cache.clear();
        total.reset();
        rows = 0;
        q->endResetModel();
        setState(State::Failed);
    } else {
        for (int i = 0; i < pages; ++i) {
            if (!cache.contains(firstPage + i))
                failedPages.insert(firstPage + i, problem);
        }
        tellChanged(firstPage, pages);
    }
    if (problem.kind != Error::Kind::Cancelled)
        Q_EMIT q->failed(problem);
}

PagedTableModel::PagedTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->loader, &PageLoader::arrived, this,
            [this](qint64 firstPage, int pages, const EntityPage &page) { d->onArrived(firstPage, pages, page); });
    connect(&d->loader, &PageLoader::failed, this,
            [this](qint64 firstPage, int pages, const Error &problem) { d->onFailed(firstPage, pages, problem); });
    connect(&d->loader, &PageLoader::busyChanged, this, &PagedTableModel::busyChanged);
}

PagedTableModel::~PagedTableModel()
{
    d->loader.disconnect(this);
}

void PagedTableModel::setSource(server::AdminApi *api, EntityKind kind)
{
    if (d->api)
        d->api->disconnect(this);
    beginResetModel();
    if (kind != d->kind) {
        d->columns = defaultColumns(kind);
        d->query.filters.clear();
        d->query.descending = false;
        d->sortField.clear();
    }
    d->api = api;
    d->kind = kind;
    d->nameFields();
    if (api) // each server has names of its own for what it sorts by
        d->query.sortBy = d->sortColumn(d->sortField);
    d->note.clear();
    d->cache.clear();
    d->total.reset();
    d->rows = 0;
    d->firstVisible = 0;
    d->lastVisible = 0;
    endResetModel();
    if (!api) {
        d->loader.cancelAll();
        d->awaiting = Private::Awaiting::Nothing;
        d->setState(State::Empty);
        return;
    }
    connect(api, &server::AdminApi::changed, this, [this](EntityKind changed) {
        if (changed == d->kind)
            refresh();
    });
    connect(api, &QObject::destroyed, this, [this] { d->loseSource(); });
    d->ask(Private::Awaiting::NewList);
}

void PagedTableModel::setKeepsRows(bool keeps)
{
    d->keepsRows = keeps;
}

bool PagedTableModel::isWithoutSource() const
{
    return !d->api && d->total.has_value();
}

EntityKind PagedTableModel::kind() const
{
    return d->kind;
}

void PagedTableModel::setColumns(QList<Column> columns)
{
    beginResetModel();
    d->columns = std::move(columns);
    d->serverFields.clear();
    d->nameFields();
    d->cache.clearCells();
    endResetModel();
}

const QList<Column> &PagedTableModel::columns() const
{
    return d->columns;
}

void PagedTableModel::setPattern(const QString &pattern)
{
    if (pattern == d->query.pattern)
        return;
    d->query.pattern = pattern;
    d->ask(Private::Awaiting::NewList);
}

QString PagedTableModel::pattern() const
{
    return d->query.pattern;
}

void PagedTableModel::setFilters(const QMap<QString, QString> &filters)
{
    if (filters == d->query.filters)
        return;
    d->query.filters = filters;
    d->ask(Private::Awaiting::NewList);
}

QMap<QString, QString> PagedTableModel::filters() const
{
    return d->query.filters;
}

QString PagedTableModel::sortField() const
{
    return d->sortField;
}

Qt::SortOrder PagedTableModel::sortOrder() const
{
    return d->query.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

ListQuery PagedTableModel::query() const
{
    return d->query;
}

void PagedTableModel::setQuery(const QString &pattern, const QMap<QString, QString> &filters, const QString &sortField,
                               Qt::SortOrder order)
{
    ListQuery next = d->query;
    next.pattern = pattern;
    next.filters = filters;
    next.sortBy = d->sortColumn(sortField);
    d->sortField = d->api && next.sortBy.isEmpty() ? QString() : sortField;
    next.descending = !d->sortField.isEmpty() && order == Qt::DescendingOrder;
    if (next == d->query)
        return;
    d->query = next;
    d->ask(Private::Awaiting::NewList);
}

bool PagedTableModel::isSortable(int column) const
{
    return column >= 0 && column < d->columns.size() &&
           !d->sortColumn(d->columns.at(column).field).isEmpty();
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    setQuery(d->query.pattern, d->query.filters, isSortable(column) ? d->columns.at(column).field : QString(), order);
}

QString PagedTableModel::note() const
{
    return d->note;
}

QList<int> PagedTableModel::firstRowsHeld() const
{
    QList<int> rows;
    const QList<qint64> pages = d->cache.pages();
    for (const qint64 page : pages) {
        if (page * PageSize < d->rows)
            rows << static_cast<int>(page * PageSize);
    }
    return rows;
}

void PagedTableModel::fetchRows(int first, int last)
{
    for (int page = qMax(0, first) / PageSize; page <= qMin(last, d->rows - 1) / PageSize; ++page)
        d->want(page);
}

void PagedTableModel::setVisibleRows(int first, int last)
{
    if (d->rows == 0 || d->awaiting == Private::Awaiting::NewList)
        return;
    first = std::clamp(first, 0, d->rows - 1);
    last = std::clamp(last, first, d->rows - 1);
    const int moved = first - d->firstVisible;
    const bool scrolled = moved != 0 && qAbs(moved) < PageSize;
    d->firstVisible = first;
    d->lastVisible = last;
    if (d->awaiting != Private::Awaiting::Nothing)
        return;
    const qint64 firstPage = first / PageSize;
    const qint64 lastPage = last / PageSize;
    d->loader.focus(firstPage, lastPage);
    for (qint64 page = firstPage; page <= lastPage; ++page) {
        d->cache.find(page); // looked at
        d->want(page);
    }
    // One who scrolls will come to the next page; one who jumps will not.
    const qint64 ahead = moved > 0 ? lastPage + 1 : firstPage - 1;
    if (scrolled && ahead >= 0 && ahead * PageSize < d->rows)
        d->want(ahead);
}

PagedTableModel::State PagedTableModel::state() const
{
    return d->state;
}

Error PagedTableModel::error() const
{
    return d->error;
}

std::optional<qint64> PagedTableModel::total() const
{
    return d->total;
}

std::optional<Entity> PagedTableModel::entityAt(int row) const
{
    if (row < 0 || row >= d->rows)
        return std::nullopt;
    const Entity *entity = d->entity(row);
    return entity ? std::optional(*entity) : std::nullopt;
}

int PagedTableModel::rowOf(const QString &id) const
{
    const auto place = d->cache.find(id);
    return place ? static_cast<int>(place->first * PageSize + place->second) : -1;
}

bool PagedTableModel::isBusy() const
{
    return d->loader.isBusy();
}

int PagedTableModel::requestsInFlight() const
{
    return d->loader.inFlight();
}

int PagedTableModel::pagesHeld() const
{
    return d->cache.count();
}

void PagedTableModel::setPagesKept(int pages)
{
    d->cache.setLimit(pages);
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->rows;
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->columns.size());
}

bool PagedTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !d->telling && d->rows < d->total.value_or(0) && d->rows < std::numeric_limits<int>::max();
}

void PagedTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        d->setRows(*d->total);
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Column &column = d->columns.at(index.column());
    const Entity *entity = d->entity(row);
    switch (role) {
    case Qt::DisplayRole:
        if (!entity) {
            d->want(row / PageSize); // someone paints this row
            return QString();
        }
        return d->shown(row, index.column(), *entity);
    case Qt::ToolTipRole:
        return entity ? cellText(*entity, column) : d->failedPages.value(row / PageSize).sentence();
    case LoadingRole:
        return d->api && !d->cache.contains(row / PageSize) && !d->failedPages.contains(row / PageSize);
    case ErrorRole:
        return d->failedPages.value(row / PageSize).sentence();
    case IdRole:
        return entity ? entity->id() : QString();
    case JsonRole:
        return entity ? QVariant(entity->json()) : QVariant();
    case FixedFontRole:
        return column.fixedFont;
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal && section >= 0 && section < d->columns.size())
        return d->columns.at(section).title;
    return orientation == Qt::Vertical ? QVariant(section + 1) : QVariant();
}

void PagedTableModel::refresh()
{
    const bool known = d->total.has_value() && d->awaiting != Private::Awaiting::NewList;
    d->ask(known ? Private::Awaiting::SameList : Private::Awaiting::NewList);
}

void PagedTableModel::retry()
{
    refresh();
}

void PagedTableModel::cancel()
{
    d->loader.cancelAll();
    const bool unknown = std::exchange(d->awaiting, Private::Awaiting::Nothing) == Private::Awaiting::NewList;
    if (unknown) {
        d->error = {Error::Kind::Cancelled, tr("Loading the list was cancelled."), {}, {}, {}, 0};
        d->total.reset();
        d->setState(State::Failed);
    }
}

} // namespace drover::tables
