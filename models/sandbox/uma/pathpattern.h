// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drover::sandbox {

/// True if a path matches a pattern as Gluu Gateway writes them: parts separated by `/`; `?` is any one part, `??` all the
/// rest (also none), `{regex}` a part that the expression matches as a whole, anything else itself.
bool pathMatches(const QString &pattern, const QString &path);

} // namespace drover::sandbox
