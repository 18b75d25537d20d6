// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "flowreport.h"
#include "flowrun.h"
#include "output.h"
#include "scenarioarguments.h"

#include "uma/recording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

QCoro::Task<int> runFlow(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Runs one flow (claims gathering, log-in or consent) and says what the server would answer last.\n"
           "Exit code 1 means that it is not what was expected."));
    addScenarioOptions(parser);
    addRunnerOptions(parser);
    parser.addOptions({
        {u"json"_s, Cli::tr("Prints the result as one JSON document.")},
        {u"junit"_s, Cli::tr("Also writes a JUnit XML report."), u"FILE"_s},
        {u"record"_s, Cli::tr("Records the run."), u"FILE.trace"_s},
        {u"coverage"_s, Cli::tr("Also writes which lines ran, as lcov."), u"FILE"_s},
    });
    if (const auto over = parse(parser, u"flow run"_s, arguments))
        co_return *over;
    const Result<RunnerKind> kind = runnerKind(parser);
    if (!kind)
        co_return usageError(kind.error().what);
    const Result<uma::Scenario> scenario = scenarioFromArguments(parser);
    if (!scenario) {
        printMessage(scenario.error().sentence());
        co_return WrongUsage;
    }
    for (const QString &warning : scenario->warnings)
        printMessage(warning);

    FlowRun run(*kind, parser.isSet(u"record"_s) || parser.isSet(u"coverage"_s));
    if (parser.isSet(u"record"_s)) {
        if (const Result<void> recording = co_await run.record(); !recording)
            co_return printError(recording.error());
    }
    uma::Scenario copy = *scenario;
    const Result<uma::FlowResult> result = co_await run.run(copy, cancel);
    co_await run.shutDown();
    if (parser.isSet(u"record"_s) && result) {
        uma::Recording recording = uma::Recording::of(*scenario, *result, run.events());
        const Result<uma::Tape> tape = run.tape();
        if (!tape)
            co_return printError(tape.error());
        recording.tape = *tape;
        if (const Result<void> saved = recording.save(parser.value(u"record"_s)); !saved)
            co_return printError(saved.error());
    }
    if (parser.isSet(u"coverage"_s) && result) {
        uma::Coverage coverage;
        coverage.add(run.events(), *scenario);
        if (const Result<void> written = writeCoverage(parser.value(u"coverage"_s), coverage); !written)
            co_return printError(written.error());
    }
    if (parser.isSet(u"junit"_s)) {
        const QList<ScenarioOutcome> outcomes{{scenario->path, scenario->name, result}};
        if (const Result<void> written = writeJUnit(parser.value(u"junit"_s), outcomes); !written)
            co_return printError(written.error());
    }
    if (!result) {
        if (parser.isSet(u"json"_s))
            printJson({{u"name"_s, scenario->name}, {u"decision"_s, u"error"_s}, {u"passed"_s, false}, {u"error"_s, result.error().toJson()}});
        co_return printError(result.error());
    }
    if (parser.isSet(u"json"_s)) {
        printJson(result->toJson());
    } else {
        for (const QString &line : describe(*result))
            printLine(line);
    }
    co_return exitCodeFor(*result);
}

} // namespace drover::cli
