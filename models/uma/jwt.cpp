// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/jwt.h"

#include <QJsonDocument>
#include <QStringList>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QJsonObject> decoded(const QString &part)
{
    const QByteArray bytes = QByteArray::fromBase64(part.toLatin1(), QByteArray::Base64UrlEncoding);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return std::nullopt;
    }
    return document.object();
}

QString encoded(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

std::optional<ParsedJwt> parseJwt(const QString &text)
{
    QStringList parts = text.split(u'.');
    while (!parts.isEmpty() && parts.constLast().isEmpty()) {
        parts.removeLast();
    }
    if (parts.size() != 2 && parts.size() != 3) {
        return std::nullopt;
    }
    const auto header = decoded(parts.at(0));
    const auto claims = decoded(parts.at(1));
    if (!header || !claims) {
        return std::nullopt;
    }
    return ParsedJwt{*header, *claims};
}

QString unsignedJwt(const QJsonObject &claims)
{
    const QJsonObject header{{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}};
    return encoded(header) + u'.' + encoded(claims) + u'.';
}

} // namespace drover::uma
