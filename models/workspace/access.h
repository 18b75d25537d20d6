// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/janssenscopes.h"

#include <QJsonObject>
#include <QString>

namespace drover::workspace {

class Console;

/// The scope that the log-in lacks for doing this with objects of a kind, the one to ask an administrator for. Empty where it
/// is granted, where there is no connection, and where the server doesn't tell the token's scopes: it has the last word.
///
/// \a object says more where the kind alone doesn't: oxTrust guards UMA scopes with scopes of their own. Without one, it is
/// enough that some objects of the kind may be had.
QString missingScope(const Console &console, domain::EntityKind kind, server::Access access, const QJsonObject &object = {});

/// "The log-in lacks the scope …." Empty where \a scope is.
QString lackOfScope(const QString &scope);
/// The same, with what to do about it.
QString lackOfScopeAndRemedy(const QString &scope);

} // namespace drover::workspace
