// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/admin/entityendpoint.h"

namespace drover::sandbox {

/// User attributes (operations …-attributes…). An attribute describes a column of the server's table of people, so its name
/// must be one of them and may be used once.
class AttributeEndpoint : public EntityEndpoint
{
public:
    explicit AttributeEndpoint(EntityStore &store);

    /// A page; `status` is one of the statuses or "all", which is also what an unknown one means.
    QCoro::Task<Response> listAttributes(Request request);

protected:
    Bean forCreate(QJsonObject given, const Request &request) override;
    Bean forUpdate(const QJsonObject &existing, QJsonObject given) override;
    Bean forPatch(const QJsonObject &existing, QJsonObject patched) override;

private:
    bool isTaken(const QString &name, const QString &by);
};

/// Names of the columns that the server's table of people has.
QStringList personColumns();

} // namespace drover::sandbox
