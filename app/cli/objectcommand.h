// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "subcommand.h"

namespace drover::cli {

/// What `drover-cli KIND …` can do with the objects of a server: list, get, create, update, delete, export, import.
QList<Subcommand> objectCommands(domain::EntityKind kind);

QCoro::Task<int> listObjects(domain::EntityKind kind, QStringList arguments, CancelToken cancel);
QCoro::Task<int> getObject(domain::EntityKind kind, QStringList arguments, CancelToken cancel);
QCoro::Task<int> createObject(domain::EntityKind kind, QStringList arguments, CancelToken cancel);
QCoro::Task<int> updateObject(domain::EntityKind kind, QStringList arguments, CancelToken cancel);
QCoro::Task<int> deleteObjects(domain::EntityKind kind, QStringList arguments, CancelToken cancel);
QCoro::Task<int> exportObjects(domain::EntityKind kind, QStringList arguments, CancelToken cancel);
QCoro::Task<int> importObjects(domain::EntityKind kind, QStringList arguments, CancelToken cancel);

} // namespace drover::cli
