// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace drover::ui {

/// Drover's own icon set. The same idea has the same icon everywhere.
enum class Icon {
    Clients, Scopes, Resources, Scripts, Flow,
    Person, Server, Application, Database, Token, Ticket, Page, Log, Matrix,
    Search, Filter, Clear, Close, Copy, Refresh, Add, Remove, Open, Save, NewFile,
    Validate, Deploy, Revert, Undo, Redo, Difference, Run, Step, Restart, Stop, Back,
    Info, Warning, Error, Success, Locked, Offline, Connected, Help, Settings, Details, Browser, Clock, Fix, Drover,
    Debug, Pause, StepOver, StepBack, StepInto, StepOut, RunBack, Breakpoint,
    Count_
};

/// File name of the icon below :/drover/icons, without ".svg".
QString iconName(Icon icon);

/// A scalable icon drawn in the colours of the application's palette at the time of painting (text, disabled text,
/// highlighted text), so that it follows a change of theme. Line width stays 1.5 px at 16 and 22 px. Main thread only.
QIcon icon(Icon icon);

/// The same in a fixed colour, for icons that carry a meaning (see theme::colour).
QIcon icon(Icon icon, const QColor &colour);

} // namespace drover::ui
