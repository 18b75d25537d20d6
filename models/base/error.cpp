// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

#include <QStringList>

namespace drover {

QString Error::sentence() const
{
    QStringList parts;
    for (const QString &part : {what, why, next}) {
        QString text = part.trimmed();
        if (text.isEmpty())
            continue;
        const QChar last = text.back();
        if (last != u'.' && last != u'!' && last != u'?' && last != u':')
            text += u'.';
        parts << text;
    }
    return parts.join(u' ');
}

QString Error::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Usage: return QStringLiteral("usage");
    case Kind::Input: return QStringLiteral("input");
    case Kind::NotFound: return QStringLiteral("not_found");
    case Kind::Conflict: return QStringLiteral("conflict");
    case Kind::Denied: return QStringLiteral("denied");
    case Kind::Unreachable: return QStringLiteral("unreachable");
    case Kind::Protocol: return QStringLiteral("protocol");
    case Kind::Script: return QStringLiteral("script");
    case Kind::Timeout: return QStringLiteral("timeout");
    case Kind::Cancelled: return QStringLiteral("cancelled");
    case Kind::Internal: break;
    }
    return QStringLiteral("internal");
}

QJsonObject Error::toJson() const
{
    QJsonObject object{{QStringLiteral("kind"), kindName(kind)}, {QStringLiteral("message"), what}};
    if (!why.isEmpty())
        object.insert(QStringLiteral("why"), why);
    if (!next.isEmpty())
        object.insert(QStringLiteral("next"), next);
    if (!detail.isEmpty())
        object.insert(QStringLiteral("detail"), detail);
    if (httpStatus != 0)
        object.insert(QStringLiteral("status"), httpStatus);
    return object;
}

} // namespace drover
