// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/uma/pathpattern.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

bool partMatches(const QString &pattern, const QString &part)
{
    if (pattern == u"?")
        return !part.isEmpty();
    if (pattern.startsWith(u'{') && pattern.endsWith(u'}')) {
        const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern.mid(1, pattern.size() - 2)));
        return expression.isValid() && expression.match(part).hasMatch();
    }
    return pattern == part;
}

} // namespace

bool pathMatches(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/', Qt::SkipEmptyParts);
    const QStringList given = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == u"??")
            return true;
        if (i >= given.size() || !partMatches(wanted.at(i), given.at(i)))
            return false;
    }
    return wanted.size() == given.size();
}

} // namespace drover::sandbox
