// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sandbox/store/entitykind.h"

#include <tl/expected.hpp>

namespace drover::sandbox {

/// Whether a Gluu 4 server could have this object: one whose script type or data type it does not know is not shown.
bool oxTrustShows(Kind kind, const QJsonObject &stored);

/// An object of the store as the oxTrust API answers it: its own names, constants, milliseconds, DNs below o=gluu; nulls
/// for what is not set, but for clients, which leave them out.
QJsonObject oxTrustView(Kind kind, const QJsonObject &stored, const Clock &clock);

/// The object to store for one that came in; `existing` is what it replaces, or empty. Members that this API cannot
/// express stay as they are. The error is the binding's reason for refusing it: a member it does not know, a wrong type,
/// a constant that is none.
tl::expected<QJsonObject, QString> oxTrustToStore(Kind kind, const QJsonObject &given, const QJsonObject &existing);

} // namespace drover::sandbox
