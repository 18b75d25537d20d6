// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dn.h"

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DnReader {
    QStringView text;
    qsizetype at = 0;
    bool malformed = false;

    bool atEnd() const { return at >= text.size(); }

    QString attribute()
    {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0) {
            malformed = true;
            return {};
        }
        const QString name = text.sliced(at, equals - at).trimmed().toString();
        at = equals + 1;
        malformed = malformed || name.isEmpty() || name.contains(u',');
        return name;
    }

    /// The value up to an unescaped comma, which is passed over.
    QString value()
    {
        QString result;
        QByteArray bytes;   // \XX pairs are UTF-8
        qsizetype keep = 0; // spaces before this length were escaped
        const auto flush = [&] {
            result += QString::fromUtf8(bytes);
            bytes.clear();
        };
        while (!atEnd() && text[at] != u',') {
            const QChar c = text[at++];
            if (c != u'\\') {
                flush();
                if (!result.isEmpty() || c != u' ')
                    result += c;
                continue;
            }
            const QByteArray pair = text.sliced(at).left(2).toLatin1();
            const bool isHex = pair.size() == 2 && QByteArray::fromHex(pair).toHex() == pair.toLower();
            if (isHex) {
                bytes += QByteArray::fromHex(pair);
                at += 2;
            } else if (!atEnd()) {
                flush();
                result += text[at++];
            } else {
                malformed = true;
            }
            keep = result.size();
        }
        flush();
        keep = qMax(keep, qsizetype(0));
        while (result.size() > keep && result.endsWith(u' '))
            result.chop(1);
        if (!atEnd()) {
            ++at;
            malformed = malformed || atEnd(); // a comma at the end
        }
        return result;
    }
};

} // namespace

QList<QPair<QString, QString>> parseDn(const QString &dn)
{
    QList<QPair<QString, QString>> result;
    DnReader reader{dn};
    while (!reader.atEnd()) {
        const QString name = reader.attribute();
        if (reader.malformed)
            return {};
        const QString value = reader.value();
        if (reader.malformed)
            return {};
        result.append({name, value});
    }
    return result;
}

QString leadingValue(const QString &dn)
{
    const auto parts = parseDn(dn);
    return parts.isEmpty() ? QString() : parts.first().second;
}

QString escapeDnValue(const QString &value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const bool special = u",+\"\\<>;="_s.contains(c);
        const bool edgeSpace = c == u' ' && (i == 0 || i + 1 == value.size());
        const bool leadingHash = c == u'#' && i == 0;
        if (c.isNull()) {
            result += u"\\00"_s;
            continue;
        }
        if (special || edgeSpace || leadingHash)
            result += u'\\';
        result += c;
    }
    return result;
}

QString janssenDn(EntityKind kind, const QString &id)
{
    const QString value = escapeDnValue(id);
    switch (kind) {
    case EntityKind::Client:
        return u"inum=%1,ou=clients,o=jans"_s.arg(value);
    case EntityKind::Scope:
        return u"inum=%1,ou=scopes,o=jans"_s.arg(value);
    case EntityKind::UmaResource:
        return u"jansId=%1,ou=resources,ou=uma,o=jans"_s.arg(value);
    case EntityKind::Script:
        return u"inum=%1,ou=scripts,o=jans"_s.arg(value);
    case EntityKind::Attribute:
        break;
    }
    return u"inum=%1,ou=attributes,o=jans"_s.arg(value);
}

bool sameDn(const QString &left, const QString &right)
{
    const auto a = parseDn(left);
    const auto b = parseDn(right);
    if (a.isEmpty() || a.size() != b.size())
        return left == right;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a.at(i).first.compare(b.at(i).first, Qt::CaseInsensitive) != 0 || a.at(i).second != b.at(i).second)
            return false;
    }
    return true;
}

} // namespace drover::domain
