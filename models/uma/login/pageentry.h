// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace drover::uma {

/// A user name and a password as they are typed. The password is never told: not in events, results or logs.
struct TypedCredentials {
    QString username;
    QString password;

    bool operator==(const TypedCredentials &) const = default;
};

/// What a person submits on a page of a log-in or consent flow. Plain data.
struct PageEntry {
    std::optional<TypedCredentials> credentials;
    QMap<QString, QStringList> parameters; ///< the page's other form fields, or the query that another site sends back
    QMap<QString, QString> attributes;     ///< what a consent page binds to `consentGatherer.pageAttributes`

    /// The form fields that a browser sends for it: credentials as the server's login page names them.
    [[nodiscard]] QMap<QString, QStringList> fields() const;
    /// The reverse of fields().
    static PageEntry fromFields(const QMap<QString, QStringList> &fields);
    /// As the script finds the fields among the request parameters: an attribute is there as `<name>` and
    /// `loginForm:<name>`, since nobody knows how the page calls it.
    [[nodiscard]] QMap<QString, QStringList> requestParameters() const;
    /// For results: {"credentials":{"username"},"requestParameters","pageAttributes"}, without passwords; members that are
    /// empty are left out.
    [[nodiscard]] QJsonObject told() const;
    bool operator==(const PageEntry &) const = default;
};

/// Whether a field of this name holds a password.
bool isSecretField(const QString &name);
/// {name: value} or, with several values, {name: [values]}; passwords are replaced by a mark.
QJsonObject toldParameters(const QMap<QString, QStringList> &parameters);
/// {name: [values]}, as scripts are given them.
QJsonObject parametersJson(const QMap<QString, QStringList> &parameters);

} // namespace drover::uma
