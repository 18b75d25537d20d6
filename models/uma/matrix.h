// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "scripts/scriptengine.h"
#include "uma/flowresult.h"
#include "uma/scenario.h"

#include <QCoroTask>

#include <QJsonArray>

#include <functional>

namespace drover::scripts {
class ScriptHost;
}

namespace drover::uma {

/// One claim that is varied, and the values that it takes.
struct MatrixAxis {
    QString claim;
    QStringList values;

    /// Reads "country=US,DE,''": the last value is the empty text. Kind::Usage says what is wrong.
    static Result<MatrixAxis> fromText(const QString &text);
    /// The reverse of fromText().
    QString toText() const;
    bool operator==(const MatrixAxis &) const = default;
};

/// What a flow decided for one combination of values.
struct MatrixCell {
    QStringList values; ///< one of each axis, in their order
    QString decision;   ///< "granted", "denied", "need_info", "error"
    /// Why it was not granted, as a sentence: the first script's exception, which policy said no, what is missing; of an error
    /// without an exception the server's code.
    QString note;
    int scriptErrors = 0;
    double durationMs = 0;

    QJsonObject toJson(const QList<MatrixAxis> &axes) const;
};

/**
 * The decision matrix of a scenario: its flow for every combination of the values of some claims.
 *
 * A varied claim takes its value on the pages of the scenario that have it, and on every page where none has. A
 * scenario without a gathering script has it pushed. An empty value is a field that was left empty. A value type;
 * combinations are numbered from 0, the last axis turning fastest.
 */
class Matrix {
public:
    static constexpr qint64 MostCells = 1'000'000;

    Matrix() = default;
    /// Kind::Usage when an axis stands twice or is empty, when there are too many combinations, or when the scenario
    /// can't be varied.
    static Result<Matrix> make(const Scenario &scenario, const QList<MatrixAxis> &axes);

    const QList<MatrixAxis> &axes() const { return m_axes; }
    const Scenario &scenario() const { return m_scenario; }
    qint64 size() const;
    QStringList combination(qint64 index) const;
    /// The scenario of one combination; it expects nothing.
    Scenario scenarioFor(const QStringList &values) const;

private:
    Scenario m_scenario;
    QList<MatrixAxis> m_axes;
};

/// All cells of a matrix, in the order of its combinations.
struct MatrixResult {
    QList<MatrixAxis> axes;
    QList<MatrixCell> cells;
    double durationMs = 0;

    /// How many cells have this decision.
    int count(const QString &decision) const;
    QJsonObject toJson() const;
};

/// Told after each cell: how many are done.
using MatrixProgress = std::function<void(const MatrixCell &cell, qint64 done, qint64 total)>;

/// How a matrix is run.
struct MatrixOptions {
    int concurrency = 4; ///< flows at a time
    /// Scripts are loaded once for all combinations that a worker runs, as a server does: what a script remembers of
    /// one combination it knows in the next. Otherwise afresh for each, which takes several times as long.
    bool keepScripts = true;
};

/**
 * Runs a matrix on one engine, which is not owned and must outlive the task. Fails when a flow can't be run at all (no
 * script host, cancelled); the flows that were done are lost then.
 */
QCoro::Task<Result<MatrixResult>> runMatrix(scripts::ScriptEngine *engine, Matrix matrix, MatrixOptions options,
                                            CancelToken cancel, MatrixProgress progress = {});

/**
 * Axes out of what scripts compare claims with: `constants` as ScriptHost::claimConstants() gives them, one list a
 * script in the order of the scenario's scripts. Each claim gets its values, one that no script knows ("other"), and
 * the empty text. Claims that a script compares with a configuration property get that property's value.
 */
QList<MatrixAxis> proposedAxes(const Scenario &scenario, const QList<QJsonArray> &constants);
/// The same of what the host finds in the scenario's scripts. Empty where they compare no claims with fixed values. The host
/// is not owned and must outlive the task.
QCoro::Task<Result<QList<MatrixAxis>>> proposeAxes(scripts::ScriptHost *host, Scenario scenario);

} // namespace drover::uma
