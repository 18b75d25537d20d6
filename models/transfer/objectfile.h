// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entity.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace drover::transfer {

/**
 * The objects of a JSON document: one object, a list of them, or a page of a list (`{"entries":[…]}`).
 *
 * Kind::Input names \a file and the place (line and column, or the element).
 */
Result<QList<QJsonObject>> objectsFrom(const QByteArray &document, const QString &file);
/// The same where exactly one is wanted.
Result<QJsonObject> objectFrom(const QByteArray &document, const QString &file);

/// A copy without secrets, for files and for showing: their values are the mark that unmasked() knows again.
QJsonObject masked(domain::EntityKind kind, const QJsonObject &object);
/// Puts the values of \a current in the places where \a given holds the mark of a secret. Where \a current has none
/// the member is left out, so that the mark itself never reaches a server.
QJsonObject unmasked(domain::EntityKind kind, const QJsonObject &given, const QJsonObject &current);

/// What \a given makes of \a current by the rules of a merge patch (RFC 7396): members that are not named stay, null
/// removes, objects are merged, lists are replaced.
QJsonObject merged(const QJsonObject &current, const QJsonObject &given);

} // namespace drover::transfer
