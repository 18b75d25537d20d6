// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/umatypes.h"

#include <optional>

/// The attributes that gathering keeps in the browser's UMA session. Pure functions over a session.
namespace drover::uma::gathersession {

/// The current step; 1 if the attribute is missing, not a number, or -1.
int step(const Session &session);
void setStep(Session &session, int step);
bool isPassed(const Session &session, int step);
/// True if all steps before this one are marked as passed.
bool previousPassed(const Session &session, int step);
void markPassed(Session &session, int step);
/// Goes to a step that getNextStep named: the marks from there to the current step are taken away.
void resetTo(Session &session, int next, int current);
bool hasPassedMarks(const Session &session);

/// Sets or, for a null text, removes an attribute.
void set(Session &session, const QString &name, const QString &value);
QString get(const Session &session, const QString &name);

/// The registered URI that a claims_redirect_uri matches: the same text, or the same URI with the same parameters.
bool matchesRegistered(const QString &uri, const QStringList &registered);

} // namespace drover::uma::gathersession
