// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness.h"

#include <memory>

namespace drover::bench {

/// The benchmark of this program; each program defines its own.
std::unique_ptr<Benchmark> makeBenchmark();

} // namespace drover::bench
