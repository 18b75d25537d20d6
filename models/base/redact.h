// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace drover {

/// What stands in the place of a secret.
QString redactionMark();

/// True for the names of members, parameters and headers that carry secrets: client_secret,
/// password, Authorization, Cookie, access_token, refresh_token, client_assertion …
/// Permission tickets and PCTs are not secrets here: they are what a flow is about, and each is
/// dead when the flow is over.
bool isSecretName(QStringView name);

/// The text with every secret in it replaced: `name=value` pairs, `"name": "value"` members,
/// `Name: value` header lines, and bearer or basic credentials wherever they stand.
QString redacted(const QString &text);

/// The same for JSON: values of secret members, at any depth.
QJsonValue redacted(const QJsonValue &value);

/// The value of one header as it may be shown: the scheme of an Authorization header stays.
QByteArray redactedHeader(const QByteArray &name, const QByteArray &value);

} // namespace drover
