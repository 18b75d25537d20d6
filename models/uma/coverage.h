// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/events.h"
#include "uma/scenario.h"

#include <QMap>

namespace drover::uma {

/// Which lines of which scripts ran, summed over flows. Made from the events of flows that were run with line tracing.
class Coverage {
public:
    /// Lines of one file: how often each of those that can run did.
    using Lines = QMap<int, int>;

    /// Adds what one flow's events tell of the scenario's scripts. Scripts without a file (the stand-in policy) are
    /// left out.
    void add(const QList<Event> &events, const Scenario &scenario);
    /// Where the lines of one of the scenario's scripts are counted: its absolute path, or nothing where it has no file.
    static QString fileOf(const Scenario &scenario, const ScenarioScript &script);
    /// By absolute path.
    const QMap<QString, Lines> &files() const { return m_files; }
    /// The tracefile format of lcov (its manual page geninfo, "FILES"): SF, DA, LF and LH records.
    QByteArray toLcov(const QString &testName) const;

private:
    void count(const QString &file, const QJsonArray &lines);

    QMap<QString, Lines> m_files;
};

} // namespace drover::uma
