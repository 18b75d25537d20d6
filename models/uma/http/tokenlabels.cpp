// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenlabels.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {
int placeOf(QStringList &seen, const QString &value)
{
    const auto known = seen.indexOf(value);
    if (known >= 0)
        return static_cast<int>(known);
    seen << value;
    return static_cast<int>(seen.size()) - 1;
}
} // namespace

QString TokenLabels::letters(int number)
{
    QString result;
    for (int rest = number; rest >= 0; rest = rest / 26 - 1)
        result.prepend(QChar(u'A' + rest % 26));
    return result;
}

TokenLabel TokenLabels::ticket(const QString &value)
{
    return {letters(placeOf(m_seen[u"ticket"_s], value)), u"ticket"_s, value};
}

TokenLabel TokenLabels::named(const QString &kind, const QString &word, const QString &value, const QString &shown)
{
    const int place = placeOf(m_seen[kind], value);
    return {place == 0 ? word : QString(word + u' ' + QString::number(place + 1)), kind, shown};
}

TokenLabel TokenLabels::rpt(const QString &value)
{
    return named(u"rpt"_s, u"RPT"_s, value, QString(value.left(6) + u'…'));
}

TokenLabel TokenLabels::pct(const QString &value)
{
    return named(u"pct"_s, u"PCT"_s, value, value);
}

} // namespace drover::uma
