// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <QJsonArray>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

/// Three significant figures, as far as they stand behind the point.
QString number(double value)
{
    if (value <= 0)
        return u"0"_s;
    const int before = static_cast<int>(std::floor(std::log10(value))) + 1;
    return QString::number(value, 'f', std::max(0, 3 - before));
}

QString percent(double part)
{
    return QString::number(std::lround(part * 100)) + u" %"_s;
}

QStringList row(const Outcome &outcome)
{
    const Description &about = outcome.description;
    if (outcome.failed())
        return {about.name, u"could not be measured"_s};
    const QString unit = u' ' + about.unit;
    return {about.name,
            number(outcome.subject.summary.median) + unit,
            number(outcome.subject.summary.p95),
            percent(outcome.subject.summary.spread),
            number(outcome.yardstick.summary.median) + unit,
            number(outcome.yardstick.summary.p95),
            percent(outcome.yardstick.summary.spread),
            number(outcome.ratio()),
            (about.better == Better::Lower ? u"≤ "_s : u"≥ "_s) + QString::number(about.bar),
            outcome.met() ? u"met"_s : u"NOT met"_s,
            number(outcome.cpuRatio())};
}

QString aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &cells : rows) {
        if (cells.size() < rows.constFirst().size())
            continue; // of a benchmark that failed: its one cell reaches over the others
        for (qsizetype i = 0; i < cells.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths.at(i), cells.at(i).size());
        }
    }
    QString text;
    for (const QStringList &cells : rows) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto width = static_cast<int>(i < widths.size() ? widths.at(i) : 0);
            line += (i == 0 ? cells.at(i).leftJustified(width) : cells.at(i).rightJustified(width)) + u"  "_s;
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace

QString table(const QList<Outcome> &outcomes)
{
    QList<QStringList> rows{{u"benchmark"_s, u"subject"_s, u"p95"_s, u"spread"_s, u"yardstick"_s, u"p95"_s, u"spread"_s,
                             u"ratio"_s, u"bar"_s, u""_s, u"CPU ratio"_s}};
    for (const Outcome &outcome : outcomes)
        rows.append(row(outcome));
    QString text = aligned(rows) + u'\n';
    for (const Outcome &outcome : outcomes) {
        if (outcome.failed()) {
            text += outcome.description.name + u": could not be measured: "_s + outcome.failure + u'\n';
            continue;
        }
        text += outcome.description.name + u": "_s + outcome.description.subject + u"; yardstick: "_s +
                outcome.description.yardstick + u". %1 rounds, of which the first %2 do not count.\n"_s.arg(outcome.rounds)
                                                    .arg(outcome.dropped);
        if (const double tail = outcome.description.tail; tail > 0) {
            const Better better = outcome.description.better;
            text += u"  p%1: subject %2, yardstick %3, ratio %4; the bar holds for it too.\n"_s.arg(tail * 100)
                        .arg(number(atLeastAsGood(outcome.subject.values, tail, better)),
                             number(atLeastAsGood(outcome.yardstick.values, tail, better)), number(outcome.tailRatio()));
        }
        for (const QString &note : outcome.notes)
            text += u"  "_s + note + u'\n';
    }
    text += u"\np95: 95 % of the rounds were at least as good. spread: best to worst round, of the median.\n"
            "ratio: subject by yardstick, medians of wall time (or rate); CPU ratio: the same of CPU time.\n"_s;
    return text;
}

QJsonObject document(const QList<Outcome> &outcomes)
{
    QJsonArray benchmarks;
    for (const Outcome &outcome : outcomes)
        benchmarks.append(outcome.toJson());
    return {{u"system"_s,
             QJsonObject{{u"os"_s, QSysInfo::prettyProductName()},
                         {u"kernel"_s, QSysInfo::kernelVersion()},
                         {u"processors"_s, QThread::idealThreadCount()},
                         {u"qt"_s, QString::fromLatin1(qVersion())}}},
            {u"benchmarks"_s, benchmarks}};
}

} // namespace drover::bench
