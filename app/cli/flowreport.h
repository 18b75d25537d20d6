// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/coverage.h"
#include "uma/flowresult.h"

#include <QList>
#include <QStringList>

namespace drover::cli {

/// One scenario's run, for a report over several.
struct ScenarioOutcome {
    QString file;
    QString name;
    Result<uma::FlowResult> result;
};

/// The result in words, for a person.
QStringList describe(const uma::FlowResult &result);

/// The exit code of one run: 0 as expected, 1 not, 3 when the script host broke off.
int exitCodeFor(const uma::FlowResult &result);

/// Writes a JUnit XML report (one test suite, one test case a scenario) with one rename, so that a
/// reader never sees half a file.
Result<void> writeJUnit(const QString &file, const QList<ScenarioOutcome> &outcomes);

/// Writes which lines ran, as lcov, in the same way.
Result<void> writeCoverage(const QString &path, const uma::Coverage &coverage);

} // namespace drover::cli
