// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"
#include "sandbox/oauth/tokenstore.h"
#include "sandbox/store/entitykind.h"

#include <optional>

namespace drover::sandbox {

/// What a call does to the objects of a family.
enum class Access { Read, Write, Delete };

/// The scopes that open a call of the Config API: a token passes with any super scope, else with any group scope, else
/// with all plain ones.
struct RequiredScopes
{
    QStringList plain;
    QStringList group;
    QStringList super;

    bool passes(const QStringList &granted) const;
};

/// The scopes of a family of objects, with the prefix https://jans.io/oauth/config/.
RequiredScopes requiredScopes(Kind kind, Access access);

/// Every scope that requiredScopes() names for any family.
QStringList allConfigApiScopes();

/// Nothing when the request's bearer token opens the call, else the 401 that refuses it.
std::optional<Response> refusal(const Request &request, const RequiredScopes &required, TokenStore &tokens);

} // namespace drover::sandbox
