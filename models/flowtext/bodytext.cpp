// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/bodytext.h"

#include "flowtext/messagetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;

namespace {

QString indented(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QString readableForm(const QString &body)
{
    QStringList lines;
    const auto fields = transport::formDecoded(body.toUtf8());
    for (const auto &[name, value] : fields)
        lines.append(u"%1 = %2"_s.arg(name, value));
    return lines.join(u'\n');
}

QString headerLines(const transport::HeaderList &headers)
{
    QString text;
    for (const auto &[name, value] : headers)
        text += QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    return text;
}

QString withBody(const QString &head, const QString &body, const QByteArray &contentType)
{
    const QString readable = readableBody(body, contentType);
    return readable.isEmpty() ? head : head + u'\n' + readable + u'\n';
}

QString jsonPart(const QString &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(part.toLatin1(), QByteArray::Base64UrlEncoding
                                                                           | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? indented(document) : QString();
}

} // namespace

BodyKind bodyKind(const QString &body, const QByteArray &contentType)
{
    const QString trimmed = body.trimmed();
    if (trimmed.isEmpty())
        return BodyKind::Empty;
    const QByteArray type = contentType.toLower();
    if (type.contains("json") || trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return BodyKind::Json;
    if (type.contains("x-www-form-urlencoded"))
        return BodyKind::Form;
    if (type.contains("html") || type.contains("xml"))
        return BodyKind::Html;
    return BodyKind::Text;
}

QString readableBody(const QString &body, const QByteArray &contentType)
{
    switch (bodyKind(body, contentType)) {
    case BodyKind::Empty:
        return {};
    case BodyKind::Json: {
        const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
        return document.isNull() ? body : indented(document);
    }
    case BodyKind::Form:
        return readableForm(body);
    case BodyKind::Html:
    case BodyKind::Text:
        return body;
    }
    return body;
}

QString requestText(const uma::FlowMessage &message)
{
    const QString head = u"%1 %2\n"_s.arg(message.method, message.url.toString(QUrl::FullyEncoded))
                         + headerLines(message.requestHeaders);
    return withBody(head, message.requestBody, transport::headerValue(message.requestHeaders, "Content-Type"));
}

QString replyText(const uma::FlowMessage &message)
{
    if (message.status == 0 || message.kind == uma::FlowMessage::Kind::Redirect)
        return {};
    const QString head = u"HTTP %1\n"_s.arg(message.status) + headerLines(message.replyHeaders);
    return withBody(head, message.replyBody, transport::headerValue(message.replyHeaders, "Content-Type"));
}

std::optional<DecodedToken> decodedToken(const QString &token)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    DecodedToken decoded{jsonPart(parts.at(0)), jsonPart(parts.at(1))};
    if (decoded.header.isEmpty() || decoded.claims.isEmpty())
        return std::nullopt;
    return decoded;
}

QList<DecodedToken> decodedTokens(const uma::FlowMessage &message)
{
    // A JWT's header is a JSON object, so its encoding begins with "eyJ" ({") or "ewo" ({ and a line break).
    static const QRegularExpression shape(u"e[yw][A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]{2,}(?:\\.[A-Za-z0-9_-]*)?"_s);
    QStringList seen;
    QList<DecodedToken> tokens;
    for (const QString &text : {message.requestBody, message.replyBody, message.url.query()}) {
        auto matches = shape.globalMatch(text);
        while (matches.hasNext()) {
            const QString token = matches.next().captured();
            const std::optional<DecodedToken> decoded = seen.contains(token) ? std::nullopt : decodedToken(token);
            seen.append(token);
            if (decoded)
                tokens.append(*decoded);
        }
    }
    return tokens;
}

} // namespace drover::flowtext
