// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QStringList>

namespace drover::server {

/// What one of the Config API's scopes allows.
enum class Access { Read, Write, Delete };

/// Whether \a granted scopes allow \a access: a super scope, a group scope or the plain one will do.
bool janssenAllows(const QStringList &granted, domain::EntityKind kind, Access access);

/// The plain scope for \a access, the one to ask an administrator for.
QString janssenScope(domain::EntityKind kind, Access access);

/// Every scope that Drover can use; the server grants those that the client has.
QStringList janssenWantedScopes();

} // namespace drover::server
