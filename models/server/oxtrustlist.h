// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adminapi.h"
#include "server/oxtrustscopes.h"

namespace drover::server {

/// How one list is fetched from the oxTrust API, and what is left to do with it.
struct OxTrustListPlan {
    OxTrustFamily family = OxTrustFamily::Clients;
    QByteArray path;  ///< below the base, with its query
    int cap = 0;      ///< entries at which the server stops; 0: it does not
    bool always = false; ///< it may leave some out however few come
    bool searches = false; ///< the server looks for the pattern
    QMap<QString, QString> filters; ///< those that the server does not apply, by this API's names
};

/// Entries that a search asks for at most.
constexpr int OxTrustSearchSize = 1000;

/// The cheapest call that gives what \a query wants.
OxTrustListPlan oxTrustListPlan(domain::EntityKind kind, const ListQuery &query);

/// What \a kind's lists can do here.
ListAbilities oxTrustListAbilities(domain::EntityKind kind);

/// Says that \a shown entries are not all there may be; empty where they are.
QString oxTrustListNote(domain::EntityKind kind, const OxTrustListPlan &plan, qsizetype shown);

/// What is left of \a all after the filters and the search that the server did not do, sorted as \a query wants.
QList<domain::Entity> oxTrustArranged(domain::EntityKind kind, QList<domain::Entity> all, const OxTrustListPlan &plan,
                                      const ListQuery &query);

/// Columns by which a list can be sorted, which is done here among what came.
QList<SortColumn> oxTrustSortColumns(domain::EntityKind kind);

} // namespace drover::server
