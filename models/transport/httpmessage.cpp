// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include "base/redact.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace drover::transport {

using namespace Qt::Literals::StringLiterals;

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpReply::isRedirect() const
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl HttpReply::location() const
{
    const QByteArray target = header("Location");
    if (target.isEmpty())
        return {};
    return fromUrl.resolved(QUrl::fromEncoded(target));
}

namespace {
/// The value that \a body is, whatever its type; QJsonDocument alone takes objects and lists only.
std::optional<QJsonValue> parsed(const QByteArray &body, QJsonParseError &error)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']', &error);
    if (error.error == QJsonParseError::NoError && document.array().size() == 1)
        return document.array().at(0);
    return std::nullopt;
}
} // namespace

Result<QJsonValue> HttpReply::json() const
{
    QJsonParseError error;
    if (const auto value = parsed(body, error))
        return *value;
    const QString why = body.trimmed().isEmpty() ? QCoreApplication::translate("transport", "The answer is empty.")
                                                 : QCoreApplication::translate("transport", "At byte %1: %2.")
                                                       .arg(qMax(0, error.offset - 1))
                                                       .arg(error.errorString());
    const QString type = QString::fromLatin1(header("Content-Type"));
    Error result{Error::Kind::Protocol,
                 QCoreApplication::translate("transport", "The answer of %1 is no JSON.")
                     .arg(redactedUrl(fromUrl).toDisplayString()),
                 why,
                 QCoreApplication::translate(
                     "transport", "Check that the address is that of the server's interface and not of a web page."),
                 redacted(u"HTTP %1, %2\n%3"_s.arg(status).arg(type, QString::fromUtf8(body.left(400)))),
                 status};
    return fail(std::move(result));
}

namespace {
QByteArray formPart(const QString &text)
{
    return QUrl::toPercentEncoding(text, " ").replace(' ', '+');
}

QString formText(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

const QByteArray &formType()
{
    static const QByteArray type = QByteArrayLiteral("application/x-www-form-urlencoded");
    return type;
}

QString shown(const QByteArray &body)
{
    constexpr qsizetype Kept = 64 * 1024;
    QString text = QString::fromUtf8(body.left(Kept));
    if (body.size() > Kept)
        text += QCoreApplication::translate("transport", "… %1 more bytes").arg(body.size() - Kept);
    return text;
}
} // namespace

QByteArray formEncoded(const QList<QPair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts << formPart(name) + '=' + formPart(value);
    return parts.join('&');
}

QList<QPair<QString, QString>> formDecoded(const QByteArray &body)
{
    QList<QPair<QString, QString>> result;
    const QByteArrayList parts = body.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        result.append({formText(name), equals < 0 ? QString() : formText(part.mid(equals + 1))});
    }
    return result;
}

HeaderList redactedHeaders(const HeaderList &headers)
{
    HeaderList result = headers;
    for (auto &[name, value] : result)
        value = redactedHeader(name, value);
    return result;
}

QString redactedBody(const QByteArray &body, const QByteArray &contentType)
{
    if (body.isEmpty())
        return {};
    if (contentType.startsWith(formType())) {
        QStringList parts;
        const auto fields = formDecoded(body);
        for (const auto &[name, value] : fields) {
            const QString text = isSecretName(name) ? redactionMark() : QString::fromLatin1(formPart(value));
            parts << QString(QString::fromLatin1(formPart(name)) + u'=' + text);
        }
        return parts.join(u'&');
    }
    if (contentType.startsWith("application/jwt"))
        return redactionMark(); // a person's signed claims, which open doors (ujwt)
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return redacted(shown(body));
    const QJsonValue safe = redacted(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    const QJsonDocument copy = safe.isArray() ? QJsonDocument(safe.toArray()) : QJsonDocument(safe.toObject());
    return shown(copy.toJson(QJsonDocument::Indented));
}

QUrl redactedUrl(QUrl url)
{
    url.setUserInfo({});
    const QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyEncoded);
    QUrlQuery safe;
    bool changed = false;
    for (const auto &[name, value] : items) {
        const bool secret = isSecretName(name);
        changed = changed || secret;
        safe.addQueryItem(name, secret ? redactionMark() : value);
    }
    if (changed)
        url.setQuery(safe);
    return url;
}

} // namespace drover::transport
