// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main function that all benchmark programs share.
#include "main.h"

#include "setup.h"
#include "table.h"

#ifdef DROVER_BENCH_WINDOW
#include <QApplication>
#endif
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef DROVER_BENCH_WINDOW
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

enum ExitCode { Measured = 0, NotMeasured = 1, WrongUsage = 2 };

void say(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fflush(stream);
}

bool write(const QString &path, const drover::bench::Outcome &outcome)
{
    QFile file(path);
    const QByteArray json = QJsonDocument(drover::bench::document({outcome})).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

} // namespace

int main(int argc, char **argv)
{
    drover::bench::adoptOrphans();
    drover::bench::useOwnHome();
    Application application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption roundsOption(
        u"rounds"_s, u"Rounds to run, at least %1; the first %2 only warm up."_s.arg(drover::bench::fewestRounds)
                         .arg(drover::bench::droppedRounds), u"N"_s);
    const QCommandLineOption jsonOption(u"json"_s, u"Writes the result to a file."_s, u"FILE"_s);
    const QCommandLineOption quietOption(u"quiet"_s, u"Prints no table."_s);
    parser.addOptions({roundsOption, jsonOption, quietOption});
    parser.addHelpOption();
    parser.process(application);

    const std::unique_ptr<drover::bench::Benchmark> benchmark = drover::bench::makeBenchmark();
    const QString name = benchmark->describe().name;
    int rounds = benchmark->describe().rounds;
    if (parser.isSet(roundsOption)) {
        bool isNumber = false;
        rounds = parser.value(roundsOption).toInt(&isNumber);
        if (!isNumber || rounds < drover::bench::fewestRounds) {
            say(stderr, u"--rounds needs a number of at least %1, not \"%2\".\n"_s.arg(drover::bench::fewestRounds)
                            .arg(parser.value(roundsOption)));
            return WrongUsage;
        }
    }
    const drover::bench::Outcome outcome = drover::bench::measure(
        *benchmark, rounds, [name](int round, int of) { say(stderr, u"\r%1: round %2 of %3"_s.arg(name).arg(round).arg(of)); });
    say(stderr, u"\n"_s);
    if (!parser.isSet(quietOption))
        say(stdout, drover::bench::table({outcome}));
    if (parser.isSet(jsonOption) && !write(parser.value(jsonOption), outcome)) {
        say(stderr, u"The file %1 can't be written.\n"_s.arg(parser.value(jsonOption)));
        return NotMeasured;
    }
    return outcome.failed() ? NotMeasured : Measured;
}
