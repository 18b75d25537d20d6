// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one table, and one JSON document, of what several benchmark programs have written.
#include "table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using drover::bench::Outcome;

namespace {

/// The outcomes in the file; a file that is none is the outcome of a program that did not get so far.
QList<Outcome> read(const QString &path)
{
    QList<Outcome> outcomes;
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QByteArray json = opened ? file.readAll() : QByteArray();
    const QJsonArray benchmarks = QJsonDocument::fromJson(json).object().value("benchmarks"_L1).toArray();
    for (const QJsonValue &benchmark : benchmarks) {
        if (const auto outcome = Outcome::fromJson(benchmark.toObject()))
            outcomes.append(*outcome);
    }
    if (outcomes.isEmpty()) {
        Outcome broken;
        broken.description.name = QFileInfo(path).completeBaseName();
        broken.failure = u"Its program broke off without a result."_s;
        outcomes.append(broken);
    }
    return outcomes;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption jsonOption(u"json"_s, u"Writes all results to a file."_s, u"FILE"_s);
    parser.addOption(jsonOption);
    parser.addPositionalArgument(u"RESULT.json"_s, u"Results of benchmark programs."_s, u"RESULT.json…"_s);
    parser.addHelpOption();
    parser.process(application);

    QList<Outcome> outcomes;
    for (const QString &path : parser.positionalArguments())
        outcomes += read(path);
    std::fputs(qPrintable(drover::bench::table(outcomes)), stdout);
    if (parser.isSet(jsonOption)) {
        QFile file(parser.value(jsonOption));
        const QByteArray json = QJsonDocument(drover::bench::document(outcomes)).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
            std::fputs(qPrintable(u"The file %1 can't be written: %2\n"_s.arg(file.fileName(), file.errorString())), stderr);
            return 1;
        }
    }
    return 0;
}
