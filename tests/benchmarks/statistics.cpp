// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include <algorithm>
#include <cmath>

namespace drover::bench {

namespace {
constexpr double mostOfThem = 0.95;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

Summary summarize(const QList<double> &values, Better better)
{
    if (values.isEmpty())
        return {};
    QList<double> fromBest = values;
    std::sort(fromBest.begin(), fromBest.end());
    const double range = fromBest.constLast() - fromBest.constFirst();
    if (better == Better::Higher)
        std::reverse(fromBest.begin(), fromBest.end());
    const auto rank = static_cast<qsizetype>(std::ceil(mostOfThem * static_cast<double>(fromBest.size())));
    Summary summary;
    summary.median = median(values);
    summary.p95 = fromBest.at(rank - 1);
    summary.spread = summary.median > 0 ? range / summary.median : 0;
    return summary;
}

} // namespace drover::bench
