// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include "output.h"

#include "transfer/differencetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

constexpr qsizetype LongestCell = 48;

QString cellText(const QString &cell, bool mayBeLong)
{
    QString text = transfer::printable(cell);
    text.replace(u'\n', u' ');
    text.replace(u'\t', u' ');
    if (!mayBeLong && text.size() > LongestCell)
        text = text.left(LongestCell - 1) + u'…';
    return text;
}

QString aligned(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isLast = i + 1 == cells.size();
        line += isLast ? cells.at(i) : cells.at(i).leftJustified(static_cast<int>(widths.at(i)) + 2);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

TextTable::TextTable(QStringList head)
    : m_head(std::move(head))
{
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row << cellText(cells.at(i), i + 1 == cells.size());
    m_rows << row;
}

QStringList TextTable::lines() const
{
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < m_head.size(); ++i) {
        qsizetype width = m_head.at(i).size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row.value(i).size());
        widths << width;
    }
    QStringList result{aligned(m_head, widths)};
    for (const QStringList &row : m_rows)
        result << aligned(row, widths);
    return result;
}

void TextTable::print() const
{
    const QStringList all = lines();
    for (const QString &line : all)
        printLine(line);
}

} // namespace drover::cli
