// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcatalogue.h"
#include "tables/columns.h"

namespace drover::server {
class AdminApi;
}

namespace drover::tables {

/// A field that a list can be filtered by.
struct FilterField {
    QString field; ///< as in server::ListQuery::filters
    QString title; ///< translated, different from all others
    QList<domain::FieldChoice> choices; ///< the values there are; of a flag "true" and "false"; empty for free text
    bool others = false; ///< other values than these may be there too

    QString labelOf(const QString &value) const; ///< of a choice; the value itself where it is not listed
};

/// Members of the object itself whose values can be compared, in the order of the form.
QList<FilterField> filterFields(domain::EntityKind kind, domain::Dialect dialect);

/// Why the server could not be asked for this value, as a sentence; empty when it can: it takes several filters as one text,
/// with commas between.
QString filterProblem(const QString &value);

/// All columns that a list of \a kind can have: those it has first, then each field of the catalogue that can be shown in a
/// cell. \a api says how the server names members; null for the Config API's names.
QList<Column> allColumns(domain::EntityKind kind, domain::Dialect dialect, const server::AdminApi *api);

/// The columns of these fields, in this order; unknown fields are left out. Those that the list has first, if none is known.
QList<Column> columnsOf(domain::EntityKind kind, const QStringList &fields, const QList<Column> &all);

} // namespace drover::tables
