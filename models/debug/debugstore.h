// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace drover::debug {

/// A place where a script is to stop, or to log. With a log message it logs and goes on.
struct Breakpoint {
    enum class Kind { Line, Function };

    int id = 0; ///< given by the store; not kept over a restart
    Kind kind = Kind::Line;
    QString script;
    int line = 0;
    QString function; ///< of Kind::Function
    bool enabled = true;
    QString condition;
    QString hitCondition;
    QString logMessage;

    // What the debugger made of it, while one is connected; not kept.
    bool checked = false;  ///< the debugger has answered
    bool verified = false; ///< it will stop there
    int actualLine = 0;    ///< the line that has an event, if it is another one; 0: as asked
    QString remark;        ///< the debugger's own words

    bool isPlain() const { return condition.isEmpty() && hitCondition.isEmpty() && logMessage.isEmpty(); }
    QJsonObject toJson() const;
    static Breakpoint fromJson(const QJsonObject &json);
};

/**
 * What a person set for debugging: breakpoints by script, exception filters and watched expressions. Kept in one file,
 * written at each change (atomically, readable by the user alone). Main thread.
 *
 * A file that can't be read or written is told once by failed(); everything works on in memory.
 */
class DebugStore : public QObject {
    Q_OBJECT

public:
    /// Without a file, "debug.json" in the user's data folder.
    explicit DebugStore(QString file = {}, QObject *parent = nullptr);

    const QList<Breakpoint> &breakpoints() const { return m_breakpoints; }
    QList<Breakpoint> lineBreakpoints(const QString &script) const;
    QList<Breakpoint> functionBreakpoints() const;
    /// Null if there is none.
    const Breakpoint *find(int id) const;
    const Breakpoint *at(const QString &script, int line) const;
    /// Scripts with line breakpoints.
    QStringList scripts() const;

    /// Gives it an id, which is returned; a line has at most one, which is replaced.
    int add(Breakpoint breakpoint);
    /// Takes over everything but what the debugger said.
    void update(const Breakpoint &breakpoint);
    void remove(int id);
    void removeAll();
    /// Sets a plain breakpoint, or takes away the one that is there.
    void toggle(const QString &script, int line);
    /// The text was edited: breakpoint `id` stands on `line` now.
    void moveTo(int id, int line);
    void setResolved(int id, bool verified, int actualLine, const QString &remark);
    /// No debugger is connected any more.
    void forgetResolved();

    /// Filters of the adapter's capabilities that are on. Nothing was chosen yet: no value.
    const QStringList &exceptionFilters() const { return m_filters; }
    bool hasChosenFilters() const { return m_filtersChosen; }
    void setExceptionFilter(const QString &filter, bool on);
    void setExceptionFilters(const QStringList &filters);

    const QStringList &watches() const { return m_watches; }
    void setWatches(const QStringList &expressions);

    /// The defect of the last reading or writing, if there was one.
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    /// Breakpoints of the script changed; empty: those on functions.
    void breakpointsChanged(const QString &script);
    /// Only what the debugger said of them changed.
    void resolvedChanged();
    void exceptionFiltersChanged();
    void watchesChanged();
    void failed(const drover::Error &error);

private:
    void load();
    void save();
    Breakpoint *mutableAt(int id);

    QString m_file;
    QList<Breakpoint> m_breakpoints;
    QStringList m_filters;
    bool m_filtersChosen = false;
    QStringList m_watches;
    int m_lastId = 0;
    std::optional<Error> m_problem;
};

} // namespace drover::debug
