// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watchingproxy.h"

#include <QJsonObject>
#include <QSet>

namespace drover::test {

/// An OpenAPI 3.0 document, and what an exchange does that it does not allow.
///
/// Checked are the path, the method, required and unknown query parameters, media types, bodies against their schemas (type,
/// enum, required, nullable, lengths, pattern, int32, date-time, $ref, allOf), and that the status is one that the operation
/// lists.
class OpenApi
{
public:
    /// `prefix` stands before the document's paths on the server. Invalid (see isValid) if the file can't be read.
    OpenApi(const QString &file, QString prefix);

    bool isValid() const { return !m_document.isEmpty(); }
    /// One line each: "GET /api/v1/clients | reply 200 /0/exp | integer where string is wanted".
    QStringList violations(const WatchedExchange &exchange) const;
    /// What a value has that the schema does not allow; `where` begins each line.
    QStringList against(const QString &schemaName, const QJsonValue &value, const QString &where) const;
    /// "GET /api/v1/clients" of an exchange; empty if the document has no such operation.
    QString operationOf(const WatchedExchange &exchange) const;
    /// All operations, in that form.
    QSet<QString> operations() const;
    QJsonObject schema(const QString &name) const;
    QJsonObject resolved(const QJsonObject &schema) const;

private:
    QString pathOf(const QByteArray &target) const;
    QJsonObject operation(const QString &name) const;
    void checkRequest(const WatchedExchange &exchange, const QJsonObject &operation, QStringList &found) const;
    void checkReply(const WatchedExchange &exchange, const QJsonObject &operation, QStringList &found) const;
    void checkBody(const QString &where, const QJsonObject &content, const QByteArray &type, const QByteArray &body,
                   QStringList &found) const;
    void check(const QString &where, const QJsonObject &schema, const QJsonValue &value, QStringList &found) const;

    QJsonObject m_document;
    QString m_prefix;
};

} // namespace drover::test
