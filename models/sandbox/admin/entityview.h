// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/entitykind.h"

#include <QJsonObject>

namespace drover::sandbox {

/// An object as the Config API answers it: with the members that the server makes (dn, baseDn, computed ones), the
/// defaults of primitive types, and without nulls and empties (Jackson NON_EMPTY).
QJsonObject entityView(Kind kind, const QJsonObject &stored);

/// The same with nulls and empties: the server's own object, which a patch is applied to.
QJsonObject completeEntity(Kind kind, const QJsonObject &stored);

/// What is kept of an object that came in: all but the members that entityView() makes anew.
QJsonObject entityToStore(Kind kind, QJsonObject given);

/// The location of a script as its module properties name it ("db" or "ldap"); empty if they do not.
QString scriptLocation(const QJsonObject &script);

} // namespace drover::sandbox
