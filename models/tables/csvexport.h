// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "tables/columns.h"

#include <QPointer>

#include <functional>

namespace drover::tables {

/// The head of a CSV file (RFC 4180): the fields' names, not their translated titles, since machines read it.
QByteArray csvHead(const QList<Column> &columns);
/// A record of an object: what the columns show, without secrets.
QByteArray csvRecordOf(const domain::Entity &entity, const QList<Column> &columns);

/// The whole file of objects that are in memory.
QByteArray csvOf(const QList<domain::Entity> &entities, const QList<Column> &columns);

/// What became of an export.
struct CsvExport {
    qint64 rows = 0;
    QString note; ///< where the file may lack something: a sentence
};

/**
 * Writes every entry of a list that \a query finds to a file, in the order of the list, page after page: nothing but
 * a few pages is in memory at a time, however long the list is. The file is there when all is written, or not at all.
 *
 * \a query's limit and start are not looked at. \a progress is called after each page. Kind::Input where the file
 * can't be written; the first failure of the server, or the end of \a api, ends it. Main thread.
 */
QCoro::Task<Result<CsvExport>> exportCsv(QPointer<server::AdminApi> api, domain::EntityKind kind,
                                         server::ListQuery query, QList<Column> columns, QString path,
                                         std::function<void(qint64 read, qint64 total)> progress, CancelToken cancel);

} // namespace drover::tables
