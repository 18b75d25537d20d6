// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "flowtext/flowtext.h"
#include "uma/http/httpflow.h"
#include "workspace/sandboxprocess.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

struct Visitor {
    QString country;
    QString city;
    QString expected; ///< the decision that the tutorial's policy gives
};

/// The tutorial's scenario; its scripts are those that the sandbox's demo data already holds.
uma::Scenario demoScenario(const Visitor &visitor)
{
    uma::Scenario scenario;
    scenario.name = u"%1 / %2"_s.arg(visitor.country, visitor.city);
    scenario.pages = {{{u"country"_s, visitor.country}}, {{u"city"_s, visitor.city}}};
    uma::Expectation expectation;
    expectation.decision = visitor.expected;
    scenario.expect = expectation;
    return scenario;
}

QCoro::Task<Result<uma::FlowResult>> walk(uma::FlowEndpoints endpoints, uma::Scenario scenario, CancelToken cancel,
                                          bool quiet)
{
    uma::HttpFlow flow(endpoints, scenario);
    if (!quiet) {
        printLine(u"\n"_s + Cli::tr("Requesting party from %1").arg(scenario.name));
        printLine(flowtext::header());
        QObject::connect(&flow, &uma::HttpFlow::messageAdded, &flow, [](const uma::FlowMessage &message) {
            for (const QString &line : flowtext::lines(message))
                printLine(line);
        });
    }
    cancel.onCancelled(&flow, [&flow] { flow.cancel(); });
    co_return co_await flow.run();
}

QCoro::Task<int> walkAll(const uma::FlowEndpoints endpoints, CancelToken cancel, bool json)
{
    const QList<Visitor> visitors{{u"US"_s, u"NY"_s, u"granted"_s}, {u"DE"_s, u"Berlin"_s, u"denied"_s}};
    QJsonArray results;
    bool asExpected = true;
    for (const Visitor &visitor : visitors) {
        const uma::Scenario scenario = demoScenario(visitor);
        const Result<uma::FlowResult> result = co_await walk(endpoints, scenario, cancel, json);
        if (!result)
            co_return printError(result.error());
        asExpected = asExpected && result->passed;
        results << result->toJson();
        if (!json) {
            printLine(Cli::tr("Decision for %1: %2").arg(scenario.name, result->decision));
            printLine(flowtext::decisionSentence(*result));
        }
    }
    if (json)
        printJson({{u"flows"_s, results}});
    co_return asExpected ? Done : AnswerIsNo;
}

} // namespace

QCoro::Task<int> runDemo(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Starts the sandbox with the tutorial's data and walks its claims-gathering flow over HTTP, once for\n"
           "US / NY, who is granted, and once for DE / Berlin, who is denied. Each message is drawn as it happens."));
    parser.addOption({u"json"_s, Cli::tr("Prints the two results as one JSON document instead.")});
    if (const auto over = parse(parser, u"demo"_s, arguments))
        co_return *over;
    if (!parser.positionalArguments().isEmpty())
        co_return usageError(Cli::tr("demo: there is no argument \"%1\"").arg(parser.positionalArguments().constFirst()));
    const bool json = parser.isSet(u"json"_s);

    workspace::SandboxProcess sandbox;
    if (!json)
        printLine(Cli::tr("Starting the sandbox …"));
    const Result<uma::FlowEndpoints> endpoints = co_await sandbox.start(cancel);
    if (!endpoints)
        co_return printError(endpoints.error());
    if (!json)
        printLine(Cli::tr("The sandbox is ready at %1.").arg(endpoints->issuer.toString()));
    const int code = co_await walkAll(*endpoints, cancel, json);
    co_await sandbox.stop();
    if (!json && code == Done)
        printLine(u"\n"_s + Cli::tr("Both flows ended as the tutorial says."));
    co_return code;
}

} // namespace drover::cli
