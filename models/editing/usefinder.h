// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcatalogue.h"
#include "server/adminapi.h"

#include <QCoroTask>

#include <QPointer>

#include <functional>

namespace drover::editing {

/// An object that refers to another one.
struct Use {
    domain::EntityKind kind = domain::EntityKind::Client;
    QString id;
    QString name;
    QStringList fields; ///< labels of the fields that name it
};

/// How far a search for uses has come.
struct UseProgress {
    domain::EntityKind kind = domain::EntityKind::Client;
    qint64 looked = 0;
    qint64 total = 0;
    qint64 found = 0;
};

/// The fields of \a object, an object of \a catalogue's kind, that name \a target: labels, none if it isn't named.
QStringList fieldsNaming(const domain::FieldCatalogue &catalogue, const QJsonObject &object,
                         const domain::Entity &target);

/// The kinds whose objects can refer to one of \a kind.
QList<domain::EntityKind> kindsThatUse(domain::EntityKind kind);

/**
 * Looks through the objects that can refer to \a target, page by page; none stays in memory but those that do.
 *
 * Kinds that the log-in may not read are passed over. When \a cancel ends it, what was found so far has been told to
 * \a found.
 */
QCoro::Task<Result<void>> findUses(QPointer<server::AdminApi> api, domain::Dialect dialect, domain::Entity target,
                                   std::function<void(const Use &)> found,
                                   std::function<void(const UseProgress &)> progress, CancelToken cancel);

} // namespace drover::editing
