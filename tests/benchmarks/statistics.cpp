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

double atLeastAsGood(QList<double> values, double part, Better better)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    if (better == Better::Higher)
        std::reverse(values.begin(), values.end());
    const auto rank = static_cast<qsizetype>(std::ceil(part * static_cast<double>(values.size())));
    return values.at(std::clamp<qsizetype>(rank, 1, values.size()) - 1);
}

Summary summarize(const QList<double> &values, Better better)
{
    if (values.isEmpty())
        return {};
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    const double range = *most - *least;
    Summary summary;
    summary.median = median(values);
    summary.p95 = atLeastAsGood(values, mostOfThem, better);
    summary.spread = summary.median > 0 ? range / summary.median : 0;
    return summary;
}

} // namespace drover::bench
