// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness.h"
#include "scripts/scripthost.h"

#include <QCoroTask>

#include <memory>

namespace drover::bench {

/**
 * A compute loop in a script on a warm host, with and without a debugger's look at it. The script runs the same function
 * on the same host both ways: untraced means without any trace function, not even the one by which a host stops scripts;
 * the script takes it off itself. What a benchmark adds says how the debugger is set. One thread, blocks.
 */
class TracedLoop : public Benchmark {
public:
    /// `iterations` of the loop; about six lines each.
    explicit TracedLoop(int iterations);

    Result<void> prepare() override;
    Result<Sample> runYardstick() override;
    Result<Sample> runSubject() override;
    [[nodiscard]] QStringList notes() const override;

protected:
    /// Sets the debugger before the loop runs traced.
    virtual Result<void> arm() = 0;
    /// Says what is wrong with how it ran.
    virtual Result<void> check() { return {}; }

    Result<QJsonObject> ask(const QString &method, const QJsonObject &params);
    /// A debugger that records nothing, with one breakpoint: on the line of the script that holds the text.
    Result<void> debugWithBreakpointAt(const QString &text);

    std::unique_ptr<scripts::ScriptHost> m_host;
    QString m_text;
    double m_scriptMs = 0; ///< what the last run took in the script alone, as the host tells

private:
    Result<Sample> run(const QString &method);

    int m_iterations;
    int m_handle = 0;
    int m_runs = 0;
    bool m_stopped = false;
    double m_usualMs = 0;
};

} // namespace drover::bench
