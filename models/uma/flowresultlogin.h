// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/flowresult.h"

namespace drover::uma {

/// What differs from the expectation of a log-in or consent, one sentence each.
QStringList loginDifferences(const Expectation &expected, const FlowResult &result);

} // namespace drover::uma
