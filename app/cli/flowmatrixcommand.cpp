// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"
#include "texttable.h"

#include "flowtext/matrixcsv.h"
#include "scripts/scripthost.h"
#include "uma/matrix.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

/// From so many combinations on, the time that the JVM's optimising compiler takes is won back.
constexpr qint64 longSeries = 2'000;

bool isLongSeries(const QList<uma::MatrixAxis> &axes)
{
    qint64 combinations = 1;
    for (const uma::MatrixAxis &axis : axes) {
        combinations *= qMax(qsizetype(1), axis.values.size());
        if (combinations >= longSeries)
            return true;
    }
    return false;
}

/// Axes from what the scripts compare claims with; says what it found, in the form of --vary.
QCoro::Task<Result<QList<uma::MatrixAxis>>> proposed(scripts::ScriptHost *host, uma::Scenario scenario)
{
    const Result<QList<uma::MatrixAxis>> axes = co_await uma::proposeAxes(host, scenario);
    if (!axes)
        co_return axes;
    if (axes->isEmpty()) {
        co_return fail(Error::Kind::Usage,
                       Cli::tr("The scripts of %1 compare no claim with a constant").arg(scenario.path), {},
                       Cli::tr("Say what to vary: --vary country=US,DE,''"));
    }
    QStringList options;
    for (const uma::MatrixAxis &axis : *axes)
        options << u"--vary "_s + axis.toText();
    printMessage(Cli::tr("Proposed from the scripts: %1").arg(options.join(u' ')));
    co_return axes;
}

void printTable(const uma::MatrixResult &result)
{
    QStringList head;
    for (const uma::MatrixAxis &axis : result.axes)
        head << axis.claim;
    TextTable table(head + QStringList{Cli::tr("decision"), QString()});
    for (const uma::MatrixCell &cell : result.cells) {
        QStringList shown;
        for (const QString &value : cell.values)
            shown << (value.isEmpty() ? u"''"_s : value);
        table.addRow(shown + QStringList{cell.decision, cell.note});
    }
    table.print();
    printLine(Cli::tr("%1 granted, %2 denied, %3 need_info, %4 error")
                  .arg(result.count(u"granted"_s))
                  .arg(result.count(u"denied"_s))
                  .arg(result.count(u"need_info"_s))
                  .arg(result.count(u"error"_s)));
}

Result<QList<uma::MatrixAxis>> axesFrom(const QCommandLineParser &parser)
{
    QList<uma::MatrixAxis> axes;
    for (const QString &text : parser.values(u"vary"_s)) {
        const Result<uma::MatrixAxis> axis = uma::MatrixAxis::fromText(text);
        if (!axis) {
            Error error = axis.error();
            error.what = Cli::tr("--vary: %1").arg(error.what);
            return fail(error);
        }
        axes << *axis;
    }
    return axes;
}

} // namespace

QCoro::Task<int> runFlowMatrix(QStringList arguments, CancelToken cancel)
{
    const QString command = u"flow matrix"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Runs a scenario for every combination of the values of some claims and prints what is decided.\n"
                "A varied claim takes its value on the scenario's pages that have it, else on all; without a gathering "
                "script it is pushed. "
                "With no --vary, values are proposed from what the scripts compare claims with."));
    parser.addPositionalArgument(u"SCENARIO.json"_s, Cli::tr("The scenario. What it expects does not count."));
    parser.addOptions({
        {u"vary"_s, Cli::tr("A claim and its values; '' is the empty text. Once for each claim."),
         u"CLAIM=VALUE,VALUE…"_s},
        {u"propose"_s, Cli::tr("Only says what it would vary without --vary.")},
        {u"csv"_s,
         Cli::tr("Also writes the decisions as CSV (RFC 4180); for - to the standard output, instead of the table."),
         u"FILE"_s},
        {u"jobs"_s, Cli::tr("How many flows run at a time (default 4)."), u"N"_s},
        {u"fresh-scripts"_s,
         Cli::tr(
             "Loads the scripts afresh for each combination, and not once as a server does: what a script remembers "
             "of one combination is gone in the next. Takes up to twice as long.")},
        {u"json"_s, Cli::tr("Prints one JSON document.")},
    });
    if (const auto over = parse(parser, command, arguments))
        co_return *over;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        co_return usageError(Cli::tr("flow matrix: takes one scenario"));
    const bool json = parser.isSet(u"json"_s);
    const QString csv = parser.value(u"csv"_s);
    if (json && csv == u"-")
        co_return usageError(Cli::tr("flow matrix: --json and --csv - both want the standard output"));
    bool numberOk = true;
    uma::MatrixOptions options;
    options.keepScripts = !parser.isSet(u"fresh-scripts"_s);
    if (parser.isSet(u"jobs"_s))
        options.concurrency = parser.value(u"jobs"_s).toInt(&numberOk);
    if (!numberOk || options.concurrency < 1 || options.concurrency > 64)
        co_return usageError(
            Cli::tr("flow matrix: --jobs takes a whole number from 1 to 64, not \"%1\"").arg(parser.value(u"jobs"_s)));
    Result<QList<uma::MatrixAxis>> axes = axesFrom(parser);
    if (!axes)
        co_return printError(axes.error());
    const Result<uma::Scenario> scenario = uma::Scenario::fromFile(files.first());
    if (!scenario)
        co_return printError(scenario.error());
    if (scenario->type != uma::FlowType::Uma)
        co_return usageError(Cli::tr("flow matrix: takes a scenario of claims gathering; nothing is combined for the others"));
    for (const QString &warning : scenario->warnings)
        printMessage(warning);
    const bool propose = axes->isEmpty();

    scripts::HostSettings settings;
    settings.fullCompiler = !propose && isLongSeries(*axes);
    scripts::ScriptHost host(settings);
    host.setSpareEnabled(false);
    if (propose || parser.isSet(u"propose"_s)) {
        cancel.onCancelled(&host, [&host] { host.stop(); });
        const uma::Scenario copy = *scenario;
        axes = co_await proposed(&host, copy);
    }
    const Result<uma::Matrix> matrix = axes ? uma::Matrix::make(*scenario, *axes) : fail(axes.error());
    if (!matrix || parser.isSet(u"propose"_s)) {
        co_await host.shutDown();
        if (!matrix)
            co_return printError(matrix.error());
        if (json) {
            QJsonArray list;
            for (const uma::MatrixAxis &axis : *axes)
                list << QJsonObject{{u"claim"_s, axis.claim}, {u"values"_s, QJsonArray::fromStringList(axis.values)}};
            printJson({{u"name"_s, scenario->name}, {u"axes"_s, list}});
        } else {
            for (const uma::MatrixAxis &axis : *axes)
                printLine(u"--vary "_s + axis.toText());
        }
        co_return Done;
    }
    const uma::Matrix copy = *matrix;
    const Result<uma::MatrixResult> result = co_await uma::runMatrix(&host, copy, options, cancel);
    co_await host.shutDown();
    if (!result) {
        if (json)
            printJson({{u"name"_s, scenario->name}, {u"error"_s, result.error().toJson()}});
        co_return printError(result.error());
    }
    if (!csv.isEmpty()) {
        if (const Result<void> written = writeOutput(csv, flowtext::matrixCsv(result->axes, result->cells)); !written)
            co_return printError(written.error());
    }
    if (json) {
        QJsonObject document = result->toJson();
        document.insert(u"name"_s, scenario->name);
        printJson(document);
    } else if (csv != u"-") {
        printTable(*result);
    }
    co_return Done;
}

} // namespace drover::cli
