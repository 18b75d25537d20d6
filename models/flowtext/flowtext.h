// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A flow in words: the lines of a sequence diagram, sentences for screen readers, decisions with their reason, bodies
/// made readable. Pure functions over uma::FlowMessage and uma::FlowResult, translated, usable from any thread.
#include "flowtext/bodytext.h"
#include "flowtext/decisiontext.h"
#include "flowtext/diagramtext.h"
#include "flowtext/lanes.h"
#include "flowtext/messagetext.h"
#include "flowtext/scenariofile.h"
#include "flowtext/scriptcall.h"
#include "flowtext/stepnotes.h"
