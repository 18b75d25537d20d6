// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "statistics.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace drover::bench {

/// One measured piece of work.
struct Sample {
    double wallMs = 0;
    double cpuMs = 0;
    double count = 1; ///< how many of the things that are counted it did
};

/// What a benchmark measures, and what is asked of it.
struct Description {
    QString name;
    QString subject;   ///< what is timed
    QString yardstick; ///< what it is compared with
    QString unit;      ///< of the values: "ms", or "flows/s" where `better` is Higher
    Better better = Better::Lower; ///< Lower: the value is the wall time; Higher: things done in a second
    double bar = 1;                ///< the ratio, subject to yardstick, that is wanted
    int rounds = 7;                ///< unless another number is asked for
    double tail = 0;               ///< 0.99: the value that 99 % are at least as good as must meet the bar too; 0: none
};

/// The samples of one side, and what they come to.
struct Side {
    QList<double> values;
    QList<double> cpuMs; ///< CPU time of one thing
    Summary summary;
    double cpuMedian = 0;

    /// `samples` without the rounds that only warm up.
    static Side of(const QList<Sample> &samples, Better better);
    [[nodiscard]] QJsonObject toJson() const;
    static Side fromJson(const QJsonObject &json);
};

/// What a benchmark came to: both sides, or why it could not be measured.
struct Outcome {
    Description description;
    int rounds = 0;
    int dropped = 0;
    Side yardstick;
    Side subject;
    QStringList notes;
    QString failure; ///< a sentence; then nothing else counts

    [[nodiscard]] bool failed() const { return !failure.isEmpty(); }
    /// Median of the subject by median of the yardstick.
    [[nodiscard]] double ratio() const;
    [[nodiscard]] double cpuRatio() const;
    /// The same of the values that description.tail names; 0 if it names none.
    [[nodiscard]] double tailRatio() const;
    [[nodiscard]] bool met() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// The reverse of toJson(). Error::Kind::Input for what is none.
    static Result<Outcome> fromJson(const QJsonObject &json);
};

} // namespace drover::bench
