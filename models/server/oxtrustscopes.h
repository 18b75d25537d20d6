// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QStringList>

namespace drover::server {

/// A family of the oxTrust API: UMA scopes have paths and scopes of their own, though they are scopes.
enum class OxTrustFamily { Clients, Scopes, UmaScopes, UmaResources, Scripts, Attributes };

/// The family of an object; \a json says whether a scope is one of UMA's.
OxTrustFamily oxTrustFamily(domain::EntityKind kind, const QJsonObject &json = {});
/// "/clients", "/uma/scopes" …
QString oxTrustPath(OxTrustFamily family);
/// The scope that reading or writing (deleting is writing) needs: https://gluu.org/auth/oxtrust.client.read
QString oxTrustScope(OxTrustFamily family, bool writes);
/// Every scope that Drover can use.
QStringList oxTrustWantedScopes();

/// This API's name of the member that the Config API calls \a field.
QString oxTrustFieldName(domain::EntityKind kind, const QString &field);

} // namespace drover::server
