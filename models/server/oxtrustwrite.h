// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/objectdiff.h"

namespace drover::server {

/// The differences that a PUT to the oxTrust API would make: without what the server makes itself, and with a null and an
/// absent member as the same thing, which they are there.
QList<domain::Difference> oxTrustDifferences(domain::EntityKind kind, const QJsonObject &before,
                                             const QJsonObject &after);

/// Whether \a current still has, in every place that would be changed, what \a before has; of a script also the revision.
bool isUntouchedOnOxTrust(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after,
                          const QJsonObject &current);

/// Whether \a current has in all those places what \a after has.
bool isAppliedOnOxTrust(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after,
                        const QJsonObject &current);

/**
 * The object to PUT: \a current with the differences between \a before and \a after.
 *
 * The revision of a script is raised by one, since the server stores what it is sent and loads a script again only when
 * the revision differs. An expiration that the server made up (a hundred years from now, its way to say "never") is left
 * out, or it would be stored.
 */
QJsonObject oxTrustBody(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after,
                        const QJsonObject &current);

} // namespace drover::server
