// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/columns.h"

#include <QUrl>

namespace drover::tables {

/// What the clipboard gets of chosen objects. None of it holds a secret.

/// A heading and a line each, tabs between the cells: what spreadsheets take. Tabs and line ends in a text become spaces.
QString copiedTable(const QList<domain::Entity> &objects, const QList<Column> &columns);
/// One object, or a list of several, with what is secret replaced as in the form's JSON.
QString copiedJson(const QList<domain::Entity> &objects);
/// A shell line for each address that reads it. The token's place is taken by a variable: it is never in the text.
QString copiedCurl(const QList<QUrl> &addresses);

} // namespace drover::tables
