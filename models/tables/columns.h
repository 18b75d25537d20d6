// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace drover::tables {

/// One column of a list of objects.
struct Column {
    QString field;          ///< JSON field, or "@name" for Entity::name() and "@id" for Entity::id()
    QString title;          ///< translated
    bool fixedFont = false; ///< ids and addresses

    friend bool operator==(const Column &, const Column &) = default;
};

/// The columns that a list of \a kind shows first.
QList<Column> defaultColumns(domain::EntityKind kind);

/// What a cell shows.
QString cellText(const domain::Entity &entity, const Column &column);

} // namespace drover::tables
