// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configapifixture.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::test {

QJsonObject newClient(const QString &name)
{
    return {{u"clientName"_s, name}, {u"redirectUris"_s, QJsonArray{u"https://app.example/cb"_s}}};
}

QJsonObject newScript(const QString &name)
{
    return {{u"name"_s, name}, {u"scriptType"_s, u"uma_rpt_policy"_s}, {u"script"_s, u"pass"_s}, {u"enabled"_s, false}};
}

QJsonObject newResource(const QString &name)
{
    return {{u"name"_s, name}, {u"description"_s, u"made by a test"_s}};
}

Reply ConfigApiFixture::api(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    if (method == "GET" || method == "DELETE")
        return m_sandbox.send(method, configApi + path, {}, {{"Authorization", "Bearer " + m_token.toLatin1()}});
    return m_sandbox.sendJson(method, configApi + path, QJsonDocument(body), m_token);
}

Reply ConfigApiFixture::patch(const QString &path, const QByteArray &operations)
{
    return m_sandbox.sendJson("PATCH", configApi + path, QJsonDocument::fromJson(operations), m_token,
                              "application/json-patch+json");
}

QString ConfigApiFixture::created(const QString &path, const QJsonObject &body, const QString &key)
{
    const Reply reply = api("POST", path, body);
    return reply.status == 201 ? reply.json().value(key).toString() : QString();
}

} // namespace drover::test
