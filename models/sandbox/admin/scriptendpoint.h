// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/admin/entityendpoint.h"

#include <functional>

namespace drover::sandbox {

/// Interception scripts (operations …-config-scripts…). The server sets the revision: 1 at first, one more at each write.
class ScriptEndpoint : public EntityEndpoint
{
public:
    /// `changed` is told the inum of a script that was written or removed.
    ScriptEndpoint(EntityStore &store, std::function<void(QString inum)> changed);

    Response byName(const QString &name);
    /// A page; an unknown type is no error, the filter is dropped.
    QCoro::Task<Response> byType(Request request);
    /// All types that the server knows.
    Response types() const;
    /// The types that scripts have.
    Response typesInUse();

protected:
    Bean forCreate(QJsonObject given, const Request &request) override;
    Bean forUpdate(const QJsonObject &existing, QJsonObject given) override;
    Bean forPatch(const QJsonObject &existing, QJsonObject patched) override;
    void written(const QJsonObject &stored) override;
    void removed(const QString &id) override;

private:
    std::function<void(QString)> m_changed;
};

/// Nothing if the name keeps the server's rule (2 to 60 of letters, digits and _-:/.), else the answer that says so.
std::optional<Response> scriptNameRefusal(const QString &operation, const QString &name);

/// The source that the server fills in for a new script of a type when it is asked to.
QString scriptTemplate(const QString &type);

} // namespace drover::sandbox
