// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"

namespace drover::sandbox {

/// Puts the objects of a seed into an empty store: the base that every sandbox has (standard scopes and attributes, the
/// scopes of the Config API and of the control interface) and, for "demo", the tutorial and a script of every type.
/// Nothing is committed here.
Result<void> plantSeed(const QString &seed, Context &context);

/// The scopes that are there for the sake of this server's own interfaces; those that are missing, as in a file of an
/// earlier version, are added. Nothing is committed here.
void ensureInterfaceScopes(Context &context);

/// Takes care that the sandbox's own three clients are there (admin, resource server, requesting client), whatever was
/// done to them, that they have their scopes, and that the requesting client knows where this server listens. Fills in the
/// context's credentials. Nothing is committed here.
Result<void> ensureOwnClients(Context &context);

/// The demo resource is associated with the resource server's client, so it is planted after the clients.
Result<void> plantDemoResources(Context &context);

} // namespace drover::sandbox
