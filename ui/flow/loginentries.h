// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/scenario.h"

namespace drover::ui::flow {

/// What a scenario of log-in or consent enters on each page, as rows of a table: form field → value. Passwords are left
/// out, as are the fields that go with a user name by themselves.
QList<QMap<QString, QString>> entryFields(const uma::Scenario &scenario);

/// \a base with these fields entered on its pages; passwords stay those of \a base, and so do fields with several values
/// that nobody changed.
uma::Scenario withEntryFields(uma::Scenario base, const QList<QMap<QString, QString>> &pages);

} // namespace drover::ui::flow
