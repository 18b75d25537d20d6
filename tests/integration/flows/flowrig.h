// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripthost.h"
#include "uma/flowresult.h"
#include "uma/scenario.h"

#include <memory>

namespace drover::tests {

/// One changed method of a script: it is defined again at the end of the file.
struct Method {
    QString name;
    QString parameters; ///< after self
    QString body;       ///< one or more lines
};

/// The tutorial's scripts on the real script host, with methods replaced as a test needs it.
class FlowRig {
public:
    explicit FlowRig(scripts::HostSettings settings = {});

    /// The tutorial's scenario: both scripts as they are in the folder `scripts`.
    uma::Scenario tutorial(const QList<QMap<QString, QString>> &pages = {});
    uma::FlowResult run(uma::Scenario scenario);
    /// Events of the last run.
    const QList<uma::Event> &events() const { return m_events; }
    scripts::ScriptHost &host() { return *m_host; }

    static QString source(const QString &file);
    static QString with(QString source, const QString &className, const Method &method);
    /// Replaces a method of the scenario's first gathering script or policy.
    static void gathering(uma::Scenario &scenario, const Method &method);
    static void policy(uma::Scenario &scenario, const Method &method);

private:
    std::unique_ptr<scripts::ScriptHost> m_host;
    QList<uma::Event> m_events;
};

/// A result in one line: "granted | 1 country +T-1, 2 city +T-1 | rotations 2 | policy+ | error 500 x |
/// KeyError@gather:12". Per step: number, page, prepared (+, -, ?), gathered (T, F, or . if not submitted), next step.
QString summary(const uma::FlowResult &result);

} // namespace drover::tests
