// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace drover::debug {

// What the Debug Adapter Protocol's messages say, as values. Scripts are named as the server names them; how a name
// becomes a DAP Source, and back, is known to sourceOf() and scriptOf() alone.

/// The DAP Source that stands for a script.
QJsonObject sourceOf(const QString &script);
/// The script's name, from a DAP Source; empty if there is none.
QString scriptOf(const QJsonObject &source);

/// One call on the stack; the innermost has index 0.
struct StackFrame {
    qint64 id = 0;
    QString name;
    QString script;
    int line = 0;
    bool subtle = false; ///< not the script's own code
    static StackFrame fromJson(const QJsonObject &json);
    bool operator==(const StackFrame &) const = default;
};

struct Scope {
    QString name;
    qint64 reference = 0;
    bool expensive = false;
    qint64 named = 0;
    qint64 indexed = 0;
    static Scope fromJson(const QJsonObject &json);
};

/// A variable, or what a watched expression gave.
struct Variable {
    QString name;
    QString value;
    QString type;
    QString evaluateName; ///< an expression that reaches it; empty if there is none
    qint64 reference = 0; ///< of its parts; 0: it has none
    qint64 named = 0;
    qint64 indexed = 0;
    bool readOnly = false;
    bool changed = false; ///< the adapter says that it differs from the stop before
    static Variable fromJson(const QJsonObject &json);
};

/// An exception that the script stopped at.
struct ExceptionInfo {
    QString type;
    QString message;
    QString traceback;
    bool uncaught = false; ///< nothing in the script catches it
    static ExceptionInfo fromJson(const QJsonObject &body);
};

/// Why and where the script waits.
struct Stop {
    QString reason; ///< DAP: step, breakpoint, exception, pause, entry, goto, function breakpoint, …
    QString description;
    QString text;
    qint64 thread = 0;
    bool past = false;   ///< an earlier moment of the recording is shown; the script itself waits further on
    bool replay = false; ///< of a recording; there is no script
    bool ended = false;  ///< the run is over, its recording can be walked
    qint64 position = 0; ///< moment on the timeline, from 0
    qint64 count = 0;    ///< moments recorded; 0: nothing is
    QString flowScript;  ///< the script that the flow waits for; empty outside of a flow
    QString flowMethod;
    int flowStep = 0; ///< of gathering; 0 where there is none
    QString flowPage;
    std::optional<StackFrame> top; ///< where it is, if the adapter says so at once
    static Stop fromJson(const QJsonObject &body);
};

/// Something on the timeline worth finding.
struct TimelineMarker {
    enum class Kind { Page, Message, Exception, Print, Simulated, Log, Other };

    qint64 index = 0;
    Kind kind = Kind::Other;
    QString script;
    int line = 0;
    QString text;
    static TimelineMarker fromJson(const QJsonObject &json);
    bool operator==(const TimelineMarker &) const = default;
};

/// A call of a script, from its first moment to its last.
struct TimelineCall {
    qint64 first = 0;
    qint64 last = 0;
    QString script;
    QString method;
    static TimelineCall fromJson(const QJsonObject &json);
    bool operator==(const TimelineCall &) const = default;
};

/// A call that the script made to something that is only simulated here.
struct SimulatedCall {
    qint64 index = 0;
    QString call;
    QString returned;
    QString script;
    int line = 0;
    int count = 1;
    static SimulatedCall fromJson(const QJsonObject &json);
};

/// What a variable holds, beside the line that set it.
struct InlineValue {
    int line = 0;
    QString name;
    QString value;
    bool changed = false;
    static InlineValue fromJson(const QJsonObject &json);
};

/// What an adapter says it can do (DAP Capabilities); more may come later in an event.
struct Capabilities {
    bool conditional = false;
    bool hitConditional = false;
    bool logPoints = false;
    bool functionBreakpoints = false;
    bool setVariable = false;
    bool stepBack = false;
    bool cancel = false;
    bool exceptionInfo = false;
    bool timeline = false;
    QList<QJsonObject> exceptionFilters; ///< as they came: {filter, label, description, default}
    static Capabilities fromJson(const QJsonObject &body);
};

/// A line that came from the script or the debugger while it ran.
struct OutputLine {
    QString category; ///< stdout, stderr, console, important
    QString text;
    QString script;
    int line = 0;
    qint64 index = -1; ///< moment that it belongs to; -1: not known
    static OutputLine fromJson(const QJsonObject &body);
};

} // namespace drover::debug

Q_DECLARE_METATYPE(drover::debug::StackFrame)
Q_DECLARE_METATYPE(drover::debug::Stop)
