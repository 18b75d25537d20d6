// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvexport.h"

#include "server/janssenpatch.h"
#include "text/csv.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <deque>

namespace drover::tables {

using domain::Entity;
using domain::EntityKind;
using server::EntityPage;
using Reading = QCoro::Task<Result<EntityPage>>;

namespace {

constexpr int PageSize = 200; // the most that servers give at a time
constexpr size_t InFlight = 3;

QString translated(const char *text)
{
    return QCoreApplication::translate("tables", text);
}

Error cancelled()
{
    return {
        Error::Kind::Cancelled, translated(QT_TRANSLATE_NOOP("tables", "The export was cancelled.")), {}, {}, {}, 0};
}

Error unwritable(const QSaveFile &file)
{
    return {Error::Kind::Input,
            translated(QT_TRANSLATE_NOOP("tables", "%1 can't be written.")).arg(file.fileName()),
            file.errorString(),
            translated(QT_TRANSLATE_NOOP("tables", "Choose another place.")),
            {},
            0};
}

/// Asks for the page at \a start at once; the task is the answer.
Reading readPage(QPointer<server::AdminApi> api, EntityKind kind, server::ListQuery query, qint64 start,
                 CancelToken cancel)
{
    query.start = start;
    query.limit = PageSize;
    if (!api || cancel.isCancelled())
        co_return fail(cancelled());
    co_return co_await api->list(kind, query, cancel);
}

} // namespace

QByteArray csvHead(const QList<Column> &columns)
{
    QStringList head;
    for (const Column &column : columns)
        head << (column.field.startsWith(u'@') ? column.field.mid(1) : column.field);
    return text::csvRecord(head);
}

QByteArray csvRecordOf(const Entity &entity, const QList<Column> &columns)
{
    const Entity safe(entity.kind(), server::shownObject(entity.kind(), entity.json()));
    QStringList cells;
    for (const Column &column : columns)
        cells << cellText(safe, column);
    return text::csvRecord(cells);
}

QByteArray csvOf(const QList<Entity> &entities, const QList<Column> &columns)
{
    QByteArray content = csvHead(columns);
    for (const Entity &entity : entities)
        content += csvRecordOf(entity, columns);
    return content;
}

QCoro::Task<Result<CsvExport>> exportCsv(QPointer<server::AdminApi> api, EntityKind kind, server::ListQuery query,
                                         QList<Column> columns, QString path,
                                         std::function<void(qint64, qint64)> progress, CancelToken cancel)
{
    QSaveFile file(path);
    const QByteArray head = csvHead(columns);
    if (!file.open(QIODevice::WriteOnly) || file.write(head) != head.size())
        co_return fail(unwritable(file));
    CsvExport done;
    std::optional<Error> error;
    std::optional<qint64> total; // as the first page told it
    bool hasMoved = false;
    qint64 next = 0;
    // Where every list comes as a whole, asking for several parts at once would be asking for it several times.
    const size_t inFlight = api && !api->listAbilities(kind).pages ? 1 : InFlight;
    std::deque<Reading> pages;
    pages.push_back(readPage(api, kind, query, next, cancel));
    next += PageSize;
    while (!pages.empty()) {
        Reading reading = std::move(pages.front());
        pages.pop_front();
        const Result<EntityPage> page = co_await std::move(reading);
        if (error)
            continue; // what was asked for already is waited for, so that nothing goes on behind the caller's back
        if (!page) {
            error = page.error();
            continue;
        }
        hasMoved = hasMoved || page->total != total.value_or(page->total);
        total = total.value_or(page->total);
        if (!page->complete && !page->note.isEmpty())
            done.note = page->note;
        QByteArray lines;
        for (const Entity &entity : page->entries)
            lines += csvRecordOf(entity, columns);
        if (file.write(lines) != lines.size()) {
            error = unwritable(file);
            continue;
        }
        done.rows += page->entries.size();
        if (progress)
            progress(done.rows, page->total);
        const qint64 end = page->total; // the list may have grown
        while (pages.size() < inFlight && next < end) {
            pages.push_back(readPage(api, kind, query, next, cancel));
            next += PageSize;
        }
    }
    if (cancel.isCancelled())
        co_return fail(cancelled());
    if (error)
        co_return fail(*error);
    if (!file.commit())
        co_return fail(unwritable(file));
    if (hasMoved && done.note.isEmpty())
        done.note = translated(QT_TRANSLATE_NOOP(
            "tables", "The list changed while it was read: an entry may be missing, or be there twice."));
    co_return done;
}

} // namespace drover::tables
