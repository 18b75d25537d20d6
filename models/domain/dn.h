// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QPair>

namespace drover::domain {

/// The relative names of a directory name, first the most specific: ("inum", "A1"), ("ou", "scripts"), ("o", "jans").
/// Escapes of RFC 4514 §2.4 are undone; a malformed name gives an empty list.
QList<QPair<QString, QString>> parseDn(const QString &dn);
/// The value of the first relative name ("A1"), or empty.
QString leadingValue(const QString &dn);
/// Escapes a value for use in a directory name (RFC 4514 §2.4).
QString escapeDnValue(const QString &value);
/// The Janssen name of an object: "inum=ID,ou=clients,o=jans", "jansId=ID,ou=resources,ou=uma,o=jans" for a UMA
/// resource.
QString janssenDn(EntityKind kind, const QString &id);
/// Compares as directories do: attribute names without case, spaces round separators ignored.
bool sameDn(const QString &left, const QString &right);

} // namespace drover::domain
