// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "flowreport.h"
#include "output.h"

#include "flowtext/messagetext.h"
#include "uma/recording.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

QCoro::Task<int> runFlowReplay(QStringList arguments, CancelToken cancel)
{
    Q_UNUSED(cancel)
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Prints a recording of flow run --record: what happened, in order, and the result. Runs nothing."));
    parser.addPositionalArgument(u"FILE.trace"_s, Cli::tr("The recording."));
    parser.addOption({u"json"_s, Cli::tr("Prints one JSON document: the result, and the events.")});
    if (const auto over = parse(parser, u"flow replay"_s, arguments))
        co_return *over;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        co_return usageError(Cli::tr("flow replay: takes one recording"));
    const Result<uma::Recording> recording = uma::Recording::load(files.first());
    if (!recording)
        co_return printError(recording.error());
    if (parser.isSet(u"json"_s)) {
        QJsonArray events;
        for (const uma::Event &event : recording->events)
            events.append(event.toJson());
        QJsonObject document = recording->result.toJson();
        document.insert(u"events"_s, events);
        document.insert(u"moments"_s, recording->tape.count());
        printJson(document);
        co_return Done;
    }
    for (const uma::Event &event : recording->events) {
        if (const QString line = flowtext::eventLine(event); !line.isEmpty())
            printLine(u"%1 ms  %2"_s.arg(event.atMs, 9, 'f', 2).arg(line));
    }
    if (recording->tape.count() > 0)
        printLine(Cli::tr("%n step(s) of scripts are in it; an editor walks through them with drover-cli dap.", nullptr, recording->tape.count()));
    for (const QString &line : describe(recording->result))
        printLine(line);
    co_return Done;
}

} // namespace drover::cli
