// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/adminapi.h"

#include <QCommandLineParser>
#include <QCoroTask>

namespace drover::cli {

/// Which part of a list the options --search, --filter, --sort, --limit and --start ask for.
struct ListWish {
    server::ListQuery query; ///< its limit is of no meaning here
    qint64 limit = 100;      ///< 0: all
};

struct ListPart {
    QList<domain::Entity> entries;
    qint64 start = 0;
    qint64 total = 0;
    QString note; ///< where the server may have more than it gives: a sentence
};

/// Adds --search, --filter, --sort, --descending, --limit and --start.
void addListOptions(QCommandLineParser &parser);
/// Kind::Usage names the option that is wrong.
Result<ListWish> listWish(const QCommandLineParser &parser, const QString &command, qint64 defaultLimit);

/// Reads the part, page by page. --sort is checked against what the server can sort by.
QCoro::Task<Result<ListPart>> readPart(server::AdminApi *api, domain::EntityKind kind, ListWish wish,
                                       CancelToken cancel);

} // namespace drover::cli
