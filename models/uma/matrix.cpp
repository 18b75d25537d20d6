// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix.h"

#include "enginerunner.h"
#include "scripts/scripthost.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("uma", text);
}

tl::unexpected<Error> wrongAxis(const QString &what)
{
    return fail(Error::Kind::Usage, what, {},
                translated(QT_TRANSLATE_NOOP("uma", "An axis is a claim and its values: country=US,DE,''.")));
}

/// Which policies said no. A log-in has none: there the script's answer is the decision itself.
QString refusalOf(const FlowResult &result)
{
    QStringList names;
    for (const FlowPolicy &policy : result.policies) {
        if (!policy.authorized)
            names << policy.name;
    }
    if (names.size() > 1)
        return translated(QT_TRANSLATE_NOOP("uma", "The policies %1 said no.")).arg(names.join(", "_L1));
    if (!names.isEmpty())
        return translated(QT_TRANSLATE_NOOP("uma", "The policy %1 said no.")).arg(names.constFirst());
    return result.type == FlowType::Uma ? translated(QT_TRANSLATE_NOOP("uma", "No policy allows it.")) : QString();
}

QString needOf(const FlowResult &result)
{
    QStringList missing;
    for (const QString &name : result.requiredClaims) {
        if (!result.claims.contains(name))
            missing << name;
    }
    return missing.isEmpty() ? translated(QT_TRANSLATE_NOOP("uma", "More is needed, and no page is left to enter it on."))
                             : translated(QT_TRANSLATE_NOOP("uma", "More is needed: %1.")).arg(missing.join(", "_L1));
}

QString noteOf(const FlowResult &result)
{
    if (!result.scriptErrors.isEmpty()) {
        const scripts::ScriptError &error = result.scriptErrors.first();
        return translated(QT_TRANSLATE_NOOP("uma", "%1, line %2: %3: %4"))
            .arg(error.script)
            .arg(error.line)
            .arg(error.type, error.message);
    }
    if (result.decision == "denied"_L1)
        return refusalOf(result);
    if (result.decision == "need_info"_L1)
        return needOf(result);
    return result.error ? result.error->code : QString();
}

/// What the workers of one run share.
struct MatrixRun {
    scripts::ScriptEngine *engine;
    Matrix matrix;
    CancelToken cancel;
    MatrixOptions options;
    MatrixProgress progress;
    QList<MatrixCell> cells;
    qint64 next = 0;
    qint64 done = 0;
    std::optional<Error> error;
};

QCoro::Task<void> work(std::shared_ptr<MatrixRun> run)
{
    EngineRunner runner(*run->engine);
    if (run->options.keepScripts)
        runner.keepScripts();
    while (run->next < run->matrix.size() && !run->error && !run->cancel.isCancelled()) {
        const qint64 index = run->next++;
        const QStringList values = run->matrix.combination(index);
        const Scenario scenario = run->matrix.scenarioFor(values);
        const CancelToken cancel = run->cancel;
        const Result<FlowResult> result = co_await runner.run(scenario, cancel);
        if (!result) {
            if (!run->error)
                run->error = result.error();
            break;
        }
        MatrixCell &cell = run->cells[index];
        cell = {values, result->decision, noteOf(*result), static_cast<int>(result->scriptErrors.size()),
                result->durationMs};
        ++run->done;
        if (run->progress)
            run->progress(cell, run->done, run->matrix.size());
    }
    co_await runner.forgetScripts();
}

/// A value that is none of the others.
QString otherThan(const QStringList &values)
{
    QString other = u"other"_s;
    while (values.contains(other, Qt::CaseInsensitive))
        other += u'_';
    return other;
}

QStringList propertyValues(const Scenario &scenario, qsizetype script, const QJsonArray &names)
{
    const QList<ScenarioScript> all = scenario.gathering + scenario.policies;
    QStringList values;
    if (script >= all.size())
        return values;
    for (const QJsonValue &name : names) {
        for (const scripts::Property &property : all.at(script).properties) {
            if (property.name == name.toString() && !property.hide)
                values << property.value;
        }
    }
    return values;
}

} // namespace

Result<MatrixAxis> MatrixAxis::fromText(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return wrongAxis(translated(QT_TRANSLATE_NOOP("uma", "“%1” names no claim and its values.")).arg(text));
    MatrixAxis axis;
    axis.claim = text.left(equals);
    const QStringList parts = text.mid(equals + 1).split(u',');
    for (const QString &part : parts) {
        // A shell takes the quotes away; where it did not, they mean the same.
        const QString value = part == u"''" || part == u"\"\"" ? QString() : part;
        if (axis.values.contains(value))
            return wrongAxis(translated(QT_TRANSLATE_NOOP("uma", "“%1” has the value “%2” twice.")).arg(text, value));
        axis.values << value;
    }
    return axis;
}

QString MatrixAxis::toText() const
{
    QStringList parts;
    for (const QString &value : values)
        parts << (value.isEmpty() ? u"''"_s : value);
    return claim + u'=' + parts.join(u',');
}

QJsonObject MatrixCell::toJson(const QList<MatrixAxis> &axes) const
{
    QJsonObject claims;
    for (qsizetype i = 0; i < axes.size(); ++i)
        claims.insert(axes.at(i).claim, values.value(i));
    QJsonObject json{{u"claims"_s, claims}, {u"decision"_s, decision}, {u"scriptErrors"_s, scriptErrors}};
    if (!note.isEmpty())
        json.insert(u"note"_s, note);
    return json;
}

Result<Matrix> Matrix::make(const Scenario &scenario, const QList<MatrixAxis> &axes)
{
    QSet<QString> seen;
    qint64 cells = 1;
    for (const MatrixAxis &axis : axes) {
        if (seen.contains(axis.claim))
            return wrongAxis(translated(QT_TRANSLATE_NOOP("uma", "The claim “%1” is varied twice.")).arg(axis.claim));
        if (axis.values.isEmpty())
            return wrongAxis(translated(QT_TRANSLATE_NOOP("uma", "The claim “%1” has no values.")).arg(axis.claim));
        seen.insert(axis.claim);
        cells *= axis.values.size();
        if (cells > MostCells) {
            return fail(Error::Kind::Usage,
                        translated(QT_TRANSLATE_NOOP("uma", "There are more than %1 combinations.")).arg(MostCells), {},
                        translated(QT_TRANSLATE_NOOP("uma", "Vary fewer claims, or give them fewer values.")));
        }
    }
    if (axes.isEmpty())
        return wrongAxis(translated(QT_TRANSLATE_NOOP("uma", "No claim is varied.")));
    if (scenario.gathering.isEmpty() && !scenario.claimToken.isEmpty()) {
        return fail(Error::Kind::Usage,
                    translated(QT_TRANSLATE_NOOP("uma", "The claims of a finished claim token can't be varied.")), {},
                    translated(QT_TRANSLATE_NOOP(
                        "uma", "Write them as “pushedClaims” in the scenario instead of “claimToken”.")));
    }
    Matrix matrix;
    matrix.m_scenario = scenario;
    matrix.m_axes = axes;
    matrix.m_scenario.expect.reset();
    return matrix;
}

qint64 Matrix::size() const
{
    if (m_axes.isEmpty())
        return 0;
    qint64 size = 1;
    for (const MatrixAxis &axis : m_axes)
        size *= axis.values.size();
    return size;
}

QStringList Matrix::combination(qint64 index) const
{
    QStringList values;
    for (auto axis = m_axes.crbegin(); axis != m_axes.crend(); ++axis) {
        values.prepend(axis->values.at(index % axis->values.size()));
        index /= axis->values.size();
    }
    return values;
}

Scenario Matrix::scenarioFor(const QStringList &values) const
{
    Scenario scenario = m_scenario;
    const bool isGathered = !scenario.gathering.isEmpty();
    // One page for each varied claim, where the scenario shows none.
    if (isGathered && scenario.pages.isEmpty())
        scenario.pages.resize(m_axes.size());
    for (qsizetype i = 0; i < m_axes.size(); ++i) {
        const QString &claim = m_axes.at(i).claim;
        if (!isGathered) {
            scenario.pushedClaims.insert(claim, values.at(i));
            continue;
        }
        const bool isOnAPage = std::any_of(m_scenario.pages.begin(), m_scenario.pages.end(),
                                           [&claim](const auto &page) { return page.contains(claim); });
        for (auto &page : scenario.pages) {
            if (!isOnAPage || page.contains(claim))
                page.insert(claim, values.at(i));
        }
    }
    return scenario;
}

int MatrixResult::count(const QString &decision) const
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(),
                                          [&decision](const MatrixCell &cell) { return cell.decision == decision; }));
}

QJsonObject MatrixResult::toJson() const
{
    QJsonArray axisList;
    for (const MatrixAxis &axis : axes)
        axisList << QJsonObject{{u"claim"_s, axis.claim}, {u"values"_s, QJsonArray::fromStringList(axis.values)}};
    QJsonArray cellList;
    for (const MatrixCell &cell : cells)
        cellList << cell.toJson(axes);
    QJsonObject summary;
    for (const auto &decision : {u"granted"_s, u"denied"_s, u"need_info"_s, u"error"_s})
        summary.insert(decision, count(decision));
    return {{u"axes"_s, axisList}, {u"cells"_s, cellList}, {u"summary"_s, summary}, {u"durationMs"_s, durationMs}};
}

QCoro::Task<Result<MatrixResult>> runMatrix(scripts::ScriptEngine *engine, Matrix matrix, MatrixOptions options,
                                            CancelToken cancel, MatrixProgress progress)
{
    QElapsedTimer clock;
    clock.start();
    const auto run = std::make_shared<MatrixRun>();
    run->engine = engine;
    run->matrix = matrix;
    run->cancel = cancel;
    run->options = options;
    run->progress = progress;
    run->cells.resize(matrix.size());
    std::vector<QCoro::Task<void>> workers;
    for (int i = 0; i < std::max(1, options.concurrency); ++i)
        workers.push_back(work(run));
    for (QCoro::Task<void> &worker : workers)
        co_await worker;
    if (run->error)
        co_return fail(*run->error);
    if (run->done < matrix.size()) {
        co_return fail(Error::Kind::Cancelled,
                       translated(QT_TRANSLATE_NOOP("uma", "The matrix was stopped after %1 of %2 combinations."))
                           .arg(run->done)
                           .arg(matrix.size()));
    }
    MatrixResult result;
    result.axes = matrix.axes();
    result.cells = run->cells;
    result.durationMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    co_return result;
}

QList<MatrixAxis> proposedAxes(const Scenario &scenario, const QList<QJsonArray> &constants)
{
    QList<MatrixAxis> axes;
    for (qsizetype script = 0; script < constants.size(); ++script) {
        for (const QJsonValue &value : constants.at(script)) {
            const QJsonObject entry = value.toObject();
            QStringList values = propertyValues(scenario, script, entry.value(u"properties"_s).toArray());
            const QJsonArray texts = entry.value(u"values"_s).toArray();
            for (const QJsonValue &text : texts)
                values << text.toString();
            if (values.isEmpty())
                continue;
            const QString claim = entry.value(u"claim"_s).toString();
            const auto known = std::find_if(axes.begin(), axes.end(),
                                            [&claim](const MatrixAxis &axis) { return axis.claim == claim; });
            MatrixAxis &axis = known == axes.end() ? axes.emplaceBack(MatrixAxis{claim, {}}) : *known;
            axis.values += values;
        }
    }
    for (MatrixAxis &axis : axes) {
        axis.values.removeAll(QString());
        axis.values.removeDuplicates();
        axis.values << otherThan(axis.values) << QString();
    }
    return axes;
}

QCoro::Task<Result<QList<MatrixAxis>>> proposeAxes(scripts::ScriptHost *host, Scenario scenario)
{
    QList<QJsonArray> constants;
    const QList<ScenarioScript> all = scenario.gathering + scenario.policies;
    for (const ScenarioScript &script : all) {
        const QString name = script.name;
        const QString source = script.source;
        const Result<QJsonArray> found = co_await host->claimConstants(name, source, scenario.server);
        if (!found)
            co_return fail(found.error());
        constants << *found;
    }
    co_return proposedAxes(scenario, constants);
}

} // namespace drover::uma
