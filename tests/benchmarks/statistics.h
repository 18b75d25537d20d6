// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace drover::bench {

/// Which end of a scale is the good one: times are better low, rates better high.
enum class Better { Lower, Higher };

/// What a list of measured values comes to. All in the values' own unit.
struct Summary {
    double median = 0;
    double p95 = 0;    ///< 95 % of the values are at least as good as this one
    double spread = 0; ///< largest less smallest, as a part of the median: 0.3 is 30 %

    bool operator==(const Summary &) const = default;
};

/// The middle value; the mean of the two middle ones if their number is even. 0 of an empty list.
double median(QList<double> values);

/// The value that a part of all (0.95: 95 %) is at least as good as; 0 of an empty list.
double atLeastAsGood(QList<double> values, double part, Better better);

/// Sums up; all zero for an empty list.
Summary summarize(const QList<double> &values, Better better);

} // namespace drover::bench
