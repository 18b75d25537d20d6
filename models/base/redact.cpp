// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redact.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace drover {

QString redactionMark()
{
    return QStringLiteral("•••");
}

bool isSecretName(QStringView name)
{
    static constexpr std::array<QStringView, 20> names{
        u"clientsecret",     u"secret",           u"password",        u"passwd",
        u"authorization",    u"proxyauthorization", u"cookie",        u"setcookie",
        u"accesstoken",      u"refreshtoken",     u"idtoken",         u"registrationaccesstoken",
        u"clientassertion",  u"oxauthclientsecret", u"encodedclientsecret", u"devicecode",
        u"claimtoken",       u"privatekey",       u"ujwt",            u"rpt"};
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name) {
        if (c != u'_' && c != u'-')
            folded += c.toLower();
    }
    return std::find(names.begin(), names.end(), QStringView(folded)) != names.end();
}

QString redacted(const QString &text)
{
    static const QRegularExpression pairs(
        QStringLiteral("(?i)\\b(client_?secret|password|passwd|access_token|refresh_token|id_token|"
                       "registration_access_token|client_assertion|claim_token|device_code|ujwt|rpt)"
                       "(\"?\\s*[=:]\\s*\"?)([^\"&\\s,}]+)"));
    static const QRegularExpression headers(
        QStringLiteral("(?im)^((?:proxy-)?authorization|cookie|set-cookie)(\\s*:\\s*)(\\S.*)$"));
    static const QRegularExpression credentials(
        QStringLiteral("(?i)\\b(bearer|basic)(\\s+)[A-Za-z0-9._~+/=-]{6,}"));
    QString result = text;
    result.replace(headers, QStringLiteral("\\1\\2") + redactionMark());
    result.replace(credentials, QStringLiteral("\\1\\2") + redactionMark());
    result.replace(pairs, QStringLiteral("\\1\\2") + redactionMark());
    return result;
}

QJsonValue redacted(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isSecretName(it.key()) && !it.value().isNull())
                it.value() = redactionMark();
            else
                it.value() = redacted(QJsonValue(it.value()));
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = redacted(QJsonValue(array.at(i)));
        return array;
    }
    return value;
}

QByteArray redactedHeader(const QByteArray &name, const QByteArray &value)
{
    if (!isSecretName(QString::fromLatin1(name)))
        return value;
    const QByteArray mark = redactionMark().toUtf8();
    const qsizetype space = value.indexOf(' ');
    if (name.compare("authorization", Qt::CaseInsensitive) == 0 && space > 0)
        return value.left(space + 1) + mark;
    return mark;
}

} // namespace drover
