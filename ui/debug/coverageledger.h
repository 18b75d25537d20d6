// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace drover::ui {

/// Which lines ran, by scenario and in all, from the recording of the session's runs (`drover/coverage`). What is run again
/// under the same name counts anew. The session must live as long. Main thread.
class CoverageLedger : public QObject
{
    Q_OBJECT
public:
    /// How often the lines that can run did; 0 among them.
    using Lines = QMap<int, int>;

    explicit CoverageLedger(debug::DebugSession &session, QObject *parent = nullptr);

    /// What runs from here on has this name.
    void beginRun(const QString &name);
    /// The runs that there is something of, in the order in which they were first begun.
    QStringList runs() const { return m_order; }
    /// The scripts of a run, or of all for an empty name; sorted.
    QStringList scripts(const QString &run) const;
    /// Of one run, or summed over all for an empty name.
    Lines lines(const QString &script, const QString &run) const;
    /// The text of a script is another one: its lines are no longer those.
    void forgetScript(const QString &script);

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void changed();

private:
    using Files = QMap<QString, Lines>; ///< by script

    static QCoro::Task<void> read(QPointer<CoverageLedger> ledger);
    void take(const Files &files);

    debug::DebugSession &m_session;
    QTimer m_pause; ///< a held step key must not ask once a step
    QString m_run;
    QStringList m_order;
    QMap<QString, Files> m_runs;
    Files m_told; ///< by the debugger last, since its recording began
    Files m_base; ///< of that, what ran before the present run
    bool m_reading = false;
    bool m_again = false;
};

/// "12–14, 20": the lines that did not run.
QString missedText(const CoverageLedger::Lines &lines);

} // namespace drover::ui
