// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/admin/entityendpoint.h"

namespace drover::sandbox {

/// UMA resources (operations …-oauth-uma-resources…).
class UmaResourceEndpoint : public EntityEndpoint
{
public:
    explicit UmaResourceEndpoint(EntityStore &store);

    /// A bare array, not a page.
    Response byClient(const QString &clientId);

protected:
    Bean forCreate(QJsonObject given, const Request &request) override;
    Bean forUpdate(const QJsonObject &existing, QJsonObject given) override;
};

} // namespace drover::sandbox
