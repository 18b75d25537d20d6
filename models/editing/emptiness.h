// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcatalogue.h"

#include <QJsonObject>
#include <QJsonValue>

namespace drover::editing {

/// Absent, null, "", [] and {}: servers leave such members out of their replies.
bool isEmptyValue(const QJsonValue &value);

/// Whether the server stored \a wanted, although it may write it in another way: empties left out, names of constants,
/// dates with or without a zone.
bool isStoredAs(const QJsonValue &wanted, const QJsonValue &stored, domain::ValueKind kind);

/// The object without members that carry secrets, at any depth.
QJsonObject withoutSecrets(QJsonObject object);

/// Whether a JSON Pointer leads to a secret.
bool isSecretPath(const QString &pointer);

/// The start of a new object of \a kind made after \a original: without what the server makes, secrets and dates.
QJsonObject duplicateOf(const QJsonObject &original, const domain::FieldCatalogue &catalogue);

} // namespace drover::editing
