// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/scenario.h"
#include "uma/scenarioreader.h"

/// What a scenario of log-in or consent has besides one of UMA, and the world that all may have.
namespace drover::uma {

void readType(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario);
/// `world` and `answers`; either may be the name of a JSON file, relative to `folder`.
void readWorld(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario, const QString &folder);
/// The keys besides those that every scenario has.
QStringList loginKeys(FlowType type);
void readLogin(ScenarioReader &reader, const QJsonObject &json, Scenario &scenario);
QStringList loginExpectationKeys();
void readLoginExpectation(ScenarioReader &reader, const QJsonObject &json, Expectation &expectation);

void writeLogin(const Scenario &scenario, QJsonObject &json);
void writeLoginExpectation(const Expectation &expectation, QJsonObject &json);

/// A member of the last entry of `requestParameters`: the entry is of its page and of every page after it, as many as the
/// script has, until one comes again right after it was submitted.
QString furtherPages();
bool hasFurtherPages(const Scenario &scenario);

} // namespace drover::uma
