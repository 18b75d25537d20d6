// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/routes.h"

#include <functional>

namespace drover::sandbox {

/// The scope that opens the control interface; the admin client has it.
QString controlScope();

/// What no real server has, below /sandbox/v1: the engine's events as they happen, settings, and the requesting party's
/// circumstances (a login, an old PCT, a claim token). All calls need a token with controlScope().
///
/// `seed` puts the objects of a seed ("demo" or "empty") in the place of all others.
void addControlRoutes(Routes &routes, std::function<Result<void>(const QString &seed)> seed);

} // namespace drover::sandbox
