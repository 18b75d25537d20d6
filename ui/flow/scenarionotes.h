// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/scenario.h"
#include "ui/flow/servercatalogue.h"

namespace drover::ui::flow {

/// A scenario that Drover brings along, for the tutorial's scripts of the sandbox.
struct Preset
{
    QString title;
    uma::Scenario scenario;
};
QList<Preset> presets();

/// Where the server's own set-up departs from what the scenario names, so that its decision may be another one; one
/// sentence each. A flow over HTTP always runs the server's scripts.
QStringList scenarioNotes(const uma::Scenario &scenario, const ServerCatalogue &catalogue, bool isSandbox);

/// A script that a scenario of log-in or consent brings along, with its source; it has no inum.
std::optional<ServerScript> scriptOfScenario(const uma::Scenario &scenario, const QString &name);

/// Whether hidden properties of the server's scripts keep their values: to be run here, or left out, to be saved.
enum class Hidden { LeftOut, Kept };
/// The scenario with the scripts that the server would run, sources included.
uma::Scenario withServerScripts(uma::Scenario scenario, const ServerCatalogue &catalogue, Hidden hidden = Hidden::LeftOut);

} // namespace drover::ui::flow
