// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "flowreport.h"
#include "flowrun.h"
#include "output.h"

#include "uma/coverage.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

/// A JSON file is a scenario when it names scripts; others (what scripts read, say) are left alone.
/// One that can't be parsed counts too, so that it is reported and not passed over.
bool looksLikeScenario(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return true;
    for (const QString &key : {u"gathering"_s, u"policies"_s, u"script"_s, u"scripts"_s}) {
        if (document.object().contains(key) && (key.startsWith(u"script") == document.object().contains(u"type"_s)))
            return true;
    }
    return false;
}

QStringList scenariosBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (looksLikeScenario(path))
            files << path;
    }
    files.sort();
    return files;
}

struct Batch {
    QString folder;
    QStringList files;
    QList<ScenarioOutcome> outcomes; ///< one for each file, in their order
    qsizetype next = 0;
    std::optional<uma::Coverage> coverage; ///< summed over all, if it is asked for
    bool quiet = false;
    CancelToken cancel;
};

void report(const Batch &batch, const ScenarioOutcome &outcome)
{
    if (batch.quiet)
        return;
    const QString file = QDir(batch.folder).relativeFilePath(outcome.file);
    if (!outcome.result)
        printLine(Cli::tr("ERROR %1: %2").arg(file, outcome.result.error().sentence()));
    else if (outcome.result->passed)
        printLine(Cli::tr("pass  %1: %2 (%3)").arg(file, outcome.name, outcome.result->decision));
    else
        printLine(Cli::tr("FAIL  %1: %2: %3").arg(file, outcome.name, outcome.result->failures.join(u' ')));
}

/// Takes scenarios from the batch until none is left. Several of these run side by side.
QCoro::Task<void> work(Batch *batch, RunnerKind kind)
{
    FlowRun run(kind, batch->coverage.has_value());
    while (batch->next < batch->files.size() && !batch->cancel.isCancelled()) {
        const qsizetype index = batch->next++;
        const QString file = batch->files.at(index);
        Result<uma::Scenario> scenario = uma::Scenario::fromFile(file);
        Result<uma::FlowResult> result = fail(Error{});
        if (scenario) {
            uma::Scenario copy = *scenario;
            result = co_await run.run(copy, batch->cancel);
            if (batch->coverage)
                batch->coverage->add(run.events(), copy);
        } else {
            result = fail(scenario.error());
        }
        ScenarioOutcome &outcome = batch->outcomes[index];
        outcome = {file, scenario ? scenario->name : file, result};
        report(*batch, outcome);
    }
    co_await run.shutDown();
}

QJsonObject toJson(const Batch &batch)
{
    QJsonArray scenarios;
    int passed = 0;
    for (const ScenarioOutcome &outcome : batch.outcomes) {
        QJsonObject entry{{u"file"_s, QDir(batch.folder).relativeFilePath(outcome.file)}, {u"name"_s, outcome.name}};
        if (outcome.result) {
            entry.insert(u"passed"_s, outcome.result->passed);
            entry.insert(u"result"_s, outcome.result->toJson());
            passed += outcome.result->passed ? 1 : 0;
        } else {
            entry.insert(u"passed"_s, false);
            entry.insert(u"error"_s, outcome.result.error().toJson());
        }
        scenarios << entry;
    }
    const int total = static_cast<int>(batch.outcomes.size());
    return {{u"scenarios"_s, scenarios}, {u"total"_s, total}, {u"passed"_s, passed}, {u"failed"_s, total - passed}};
}

/// 3 when a run broke off, else 2 when a file could not be read, else 1 when one failed.
int exitCodeFor(const Batch &batch)
{
    int code = Done;
    for (const ScenarioOutcome &outcome : batch.outcomes)
        code = std::max(code, outcome.result ? cli::exitCodeFor(*outcome.result) : cli::exitCodeFor(outcome.result.error()));
    return code;
}

} // namespace

QCoro::Task<int> runFlowTests(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Runs every scenario below a folder and prints a line each and a summary."));
    parser.addPositionalArgument(u"DIR"_s, Cli::tr("The folder."));
    addRunnerOptions(parser);
    parser.addOptions({
        {u"json"_s, Cli::tr("Prints one JSON document instead.")},
        {u"junit"_s, Cli::tr("Also writes a JUnit XML report."), u"FILE"_s},
        {u"coverage"_s, Cli::tr("Also writes which lines ran, as lcov."), u"FILE"_s},
        {u"jobs"_s, Cli::tr("How many run side by side (default 1)."), u"N"_s},
    });
    if (const auto over = parse(parser, u"flow test"_s, arguments))
        co_return *over;
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1)
        co_return usageError(Cli::tr("flow test: takes one folder"));
    if (!QFileInfo(folders.first()).isDir())
        co_return usageError(Cli::tr("flow test: %1 is not a folder").arg(folders.first()));
    bool numberOk = true;
    const int jobs = parser.isSet(u"jobs"_s) ? parser.value(u"jobs"_s).toInt(&numberOk) : 1;
    if (!numberOk || jobs < 1 || jobs > 64)
        co_return usageError(Cli::tr("flow test: --jobs takes a whole number from 1 to 64, not \"%1\"").arg(parser.value(u"jobs"_s)));
    const Result<RunnerKind> kind = runnerKind(parser);
    if (!kind)
        co_return usageError(kind.error().what);

    Batch batch;
    batch.folder = folders.first();
    batch.files = scenariosBelow(batch.folder);
    batch.quiet = parser.isSet(u"json"_s);
    batch.cancel = cancel;
    if (parser.isSet(u"coverage"_s))
        batch.coverage.emplace();
    for (const QString &file : std::as_const(batch.files))
        batch.outcomes << ScenarioOutcome{file, file, fail(Error::Kind::Cancelled, Cli::tr("It was not run"))};
    if (batch.files.isEmpty())
        co_return usageError(Cli::tr("flow test: there is no scenario below %1").arg(batch.folder));

    std::vector<QCoro::Task<void>> workers;
    for (int i = 0; i < std::min<int>(jobs, static_cast<int>(batch.files.size())); ++i)
        workers.push_back(work(&batch, *kind));
    for (QCoro::Task<void> &worker : workers)
        co_await worker;

    if (parser.isSet(u"junit"_s)) {
        if (const Result<void> written = writeJUnit(parser.value(u"junit"_s), batch.outcomes); !written)
            co_return printError(written.error());
    }
    if (batch.coverage) {
        if (const Result<void> written = writeCoverage(parser.value(u"coverage"_s), *batch.coverage); !written)
            co_return printError(written.error());
    }
    const QJsonObject summary = toJson(batch);
    if (batch.quiet)
        printJson(summary);
    else
        printLine(Cli::tr("%1 passed, %2 failed").arg(summary.value(u"passed"_s).toInt()).arg(summary.value(u"failed"_s).toInt()));
    co_return cancel.isCancelled() ? Interrupted : exitCodeFor(batch);
}

} // namespace drover::cli
