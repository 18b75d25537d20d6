// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace drover::sandbox {

/// Named texts in the order in which they came: the query of a URL or an `application/x-www-form-urlencoded` body
/// (URL standard, section 5). What is not UTF-8 becomes replacement characters, as it does in a servlet container.
class Parameters
{
public:
    static Parameters parse(const QByteArray &encoded);

    bool contains(const QString &name) const;
    /// The first value; empty if there is none.
    QString value(const QString &name) const;
    /// The first value that is there with this name, or nothing.
    std::optional<QString> find(const QString &name) const;
    QMap<QString, QStringList> toMap() const;
    void append(const QString &name, const QString &value);
    bool isEmpty() const { return m_items.isEmpty(); }

private:
    QList<QPair<QString, QString>> m_items;
};

/// The scheme and the rest of an Authorization header: ("Bearer", "abc").
struct Authorization
{
    QByteArray scheme; ///< lower case
    QByteArray credentials;
};

/// One HTTP request, copied out of the server so that a coroutine may keep it.
struct Request
{
    QByteArray method;            ///< upper case
    QString path;                 ///< decoded, for messages
    QStringList segments;         ///< decoded parts of the path, none empty but for "//"
    Parameters query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QHash<QString, QString> params; ///< parts of the path that the route names
    QString remoteAddress;
    QByteArray clientCertificate;   ///< PEM of the one that the TLS client showed, not checked; empty without

    /// Value of the first header with this name (compared without case); empty if there is none.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
    QString cookie(const QString &name) const;
    std::optional<Authorization> authorization() const;
    /// The token of `Authorization: Bearer`; nothing for other schemes or none.
    std::optional<QString> bearerToken() const;
    /// The media type without its parameters, in lower case.
    QByteArray contentType() const;
    /// The body as form parameters; empty unless the content type says so.
    Parameters form() const;
    QString param(const QString &name) const { return params.value(name); }

    /// Splits an encoded path into decoded segments; one trailing slash is not a segment.
    static QStringList splitPath(const QByteArray &encodedPath);
};

/// One HTTP response.
struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    Response &withHeader(const QByteArray &name, const QByteArray &value);
    /// The value of a header, empty if there is none.
    QByteArray header(const QByteArray &name) const;

    /// Compact JSON.
    static Response json(const QJsonObject &object, int status = 200);
    static Response json(const QJsonArray &array, int status = 200);
    /// JSON indented by four spaces, as the authorization servers write it.
    static Response prettyJson(const QJsonObject &object, int status = 200);
    static Response text(const QString &text, int status);
    static Response html(const QByteArray &document, int status = 200);
    static Response redirect(const QString &location);
    static Response empty(int status);
};

} // namespace drover::sandbox
