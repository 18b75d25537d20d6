// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace drover::test {

/// A sandbox whose Config API is called with an administrator's token.
class ConfigApiFixture
{
public:
    Reply api(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    Reply patch(const QString &path, const QByteArray &operations);
    /// The id of a new object; empty if it was refused.
    QString created(const QString &path, const QJsonObject &body, const QString &key = QStringLiteral("inum"));

    SandboxFixture m_sandbox;
    QString m_token;
};

QJsonObject newClient(const QString &name);
QJsonObject newScript(const QString &name);
QJsonObject newResource(const QString &name);

} // namespace drover::test
