// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripttypes.h"
#include "uma/events.h"
#include "uma/http/flowmessage.h"

#include <QJsonValue>

namespace drover::flowtext {

/// One call that the server made on a script while it answered a message.
struct ScriptCall
{
    QString script;
    QString method; ///< empty: the script was loaded
    QString arguments;
    QString value; ///< as Python writes it: True, None, 'text'; of claim definitions only the names
    bool answeredFalse = false; ///< the value is False
    bool defaulted = false; ///< the script failed and the type's default stands for its value
    int line = 0; ///< last line reached, or the one that raised; 0: not known
    QList<int> lines; ///< all lines reached, in order, where the server tells them
    std::optional<scripts::ScriptError> error;
    QList<scripts::LogLine> log;
    QList<scripts::Simulated> simulated;
    double durationMs = 0;

    bool isLoad() const { return method.isEmpty(); }
    bool failed() const { return error.has_value(); }
};

/// The call that an event tells of; nothing for events of other kinds. A `script.loaded` is told only when it failed.
std::optional<ScriptCall> scriptCall(const uma::Event &event);
/// All calls of a message in the order in which they were made.
QList<ScriptCall> scriptCalls(const uma::FlowMessage &message);

/// "authorize = False", "gather raised KeyError".
QString callText(const ScriptCall &call);
/// "line 58", empty when no line is known.
QString lineText(const ScriptCall &call);

/// A value as a script's author would write it, shortened to \a maximum characters.
QString pythonText(const QJsonValue &value, int maximum = 60);

} // namespace drover::flowtext
