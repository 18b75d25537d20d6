// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"
#include "ui/debug/debugdesk.h"
#include "uma/scenario.h"

namespace drover::ui {

// What F5 runs: from what stands in the Scripts pane to what a debugger is asked (resources/scripthost/DEBUG.md, launch).

/// The flow that scripts of a type take part in; nothing for types whose methods are called one at a time.
std::optional<uma::FlowType> flowTypeOf(const QString &scriptType);

/// A flow round the script in front, with the texts as they are edited: UMA's is the tutorial's, with those of `all` that
/// are of the other kind; a log-in or consent has the world, answers and request parameters of the Run form.
/// Where the world has nobody who could log in, somebody is added.
uma::Scenario flowOf(const OpenScript &script, const QList<OpenScript> &all, const RunInputs &inputs);

/// A scenario that was read from a file, with the texts of the scripts of the same names that are open.
uma::Scenario withOpenTexts(uma::Scenario scenario, const QList<OpenScript> &open);

/// drover-cli's own debugger, which runs it in its process, or over HTTP on a sandbox of its own. The target has no program
/// if there is no drover-cli.
debug::DebugTarget launchOf(const uma::Scenario &scenario, bool overHttp);
debug::DebugTarget launchOf(const uma::SingleCall &call, bool overHttp);

/// The debugger of a sandbox, from its ready line; nothing if it has none.
std::optional<debug::DebugTarget> attachTo(const QByteArray &readyLine);

} // namespace drover::ui
