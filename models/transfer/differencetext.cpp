// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencetext.h"

#include "objectfile.h"

#include "server/janssenpatch.h"
#include "text/jsontext.h"
#include "text/textdiff.h"

#include <QCoreApplication>

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::Difference;
using domain::EntityKind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("transfer", text);
}

bool isLongText(const QJsonValue &value)
{
    return value.isString() && value.toString().contains(u'\n');
}

QString shown(const QJsonValue &value)
{
    return value.isUndefined() ? translated(QT_TRANSLATE_NOOP("transfer", "(nothing)")) : text::compactJson(value);
}

QString memberName(const QString &path)
{
    return domain::pointerTokens(path).join(u'.');
}

QStringList textLines(const QString &name, const QString &before, const QString &after)
{
    const Result<text::TextDiff> diff = text::diff(before, after);
    if (!diff)
        return {u"%1: %2"_s.arg(name, diff.error().sentence())};
    QStringList lines = text::unified(*diff, name, name).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

QList<Difference> differences(EntityKind kind, const QJsonObject &before, const QJsonObject &after)
{
    return server::janssenDifferences(kind, before, after);
}

QStringList differenceLines(EntityKind kind, const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject shownBefore = masked(kind, before);
    const QJsonObject shownAfter = masked(kind, after);
    QStringList lines;
    const QList<Difference> all = differences(kind, before, after);
    for (const Difference &difference : all) {
        const QString name = memberName(difference.path);
        const QJsonValue left = domain::valueAt(shownBefore, difference.path);
        const QJsonValue right = domain::valueAt(shownAfter, difference.path);
        if (left == right)
            lines << translated(QT_TRANSLATE_NOOP("transfer", "%1: a secret changes")).arg(name);
        else if (isLongText(left) || isLongText(right))
            lines += textLines(name, left.toString(), right.toString());
        else
            lines << u"%1: %2 → %3"_s.arg(name, shown(left), shown(right));
    }
    for (QString &line : lines)
        line = printable(line);
    return lines;
}

QJsonArray differencesToJson(EntityKind kind, const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject shownBefore = masked(kind, before);
    const QJsonObject shownAfter = masked(kind, after);
    QJsonArray result;
    const QList<Difference> all = differences(kind, before, after);
    for (const Difference &difference : all) {
        QJsonObject entry{{u"path"_s, difference.path}};
        const QJsonValue left = domain::valueAt(shownBefore, difference.path);
        const QJsonValue right = domain::valueAt(shownAfter, difference.path);
        if (!left.isUndefined())
            entry.insert(u"before"_s, left);
        if (!right.isUndefined())
            entry.insert(u"after"_s, right);
        result << entry;
    }
    return result;
}

QString printable(QString text)
{
    for (QChar &c : text) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool isDirection =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (isControl || isDirection)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace drover::transfer
