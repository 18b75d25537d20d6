// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/pastvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

namespace {

auto refused(const QString &why)
{
    return fail(Error::Kind::Script, why);
}

/// `u'a'`, `"a"` and `'a'` are the same key.
QString plainKey(QString key)
{
    if (key.startsWith(u'u') && key.size() > 1 && (key.at(1) == u'\'' || key.at(1) == u'"'))
        key.remove(0, 1);
    if (key.size() >= 2 && (key.front() == u'\'' || key.front() == u'"') && key.back() == key.front())
        return u"'"_s + key.mid(1, key.size() - 2) + u"'"_s;
    return key;
}

std::optional<uma::Tape::Value> part(const uma::Tape::Value &whole, const QString &name, bool item)
{
    for (const QJsonValue &json : whole.parts) {
        const QJsonArray pair = json.toArray();
        const QString partName = pair.at(0).toString();
        if (partName == name || (item && plainKey(partName) == plainKey(name)))
            return pictured(pair.at(1).toArray());
    }
    return std::nullopt;
}

} // namespace

uma::Tape::Value pictured(const QJsonArray &picture)
{
    return {picture.at(0).toString(), picture.at(1).toString(), picture.at(2).toInt(), picture.at(3).toArray()};
}

Result<uma::Tape::Value> evaluatePast(const uma::Tape &tape, const QList<uma::Tape::Variable> &variables, const QString &expression)
{
    static const QRegularExpression name(u"^\\s*([\\p{L}_][\\p{L}\\p{N}_]*)"_s);
    static const QRegularExpression attribute(u"^\\s*\\.\\s*([\\p{L}_][\\p{L}\\p{N}_]*)"_s);
    static const QRegularExpression item(u"^\\s*\\[\\s*(-?\\d+|u?'[^']*'|u?\"[^\"]*\")\\s*\\]"_s);
    const QString onlyNames = QCoreApplication::translate(
        "adapter", "Of the past only names, attributes and items can be shown, as claims['country'] or self.pages; nothing runs there");
    const QRegularExpressionMatch first = name.match(expression);
    if (!first.hasMatch() || expression.contains(u'('))
        return refused(onlyNames);
    const auto variable = std::find_if(variables.begin(), variables.end(),
                                       [&first](const uma::Tape::Variable &candidate) { return candidate.name == first.captured(1); });
    if (variable == variables.end())
        return refused(QCoreApplication::translate("adapter", "%1 was not recorded here: no variable of this function had that name then")
                           .arg(first.captured(1)));
    uma::Tape::Value value = tape.value(variable->value);
    QString rest = expression.mid(first.capturedEnd());
    while (!rest.trimmed().isEmpty()) {
        QRegularExpressionMatch next = attribute.match(rest);
        const bool isItem = !next.hasMatch();
        if (isItem)
            next = item.match(rest);
        if (!next.hasMatch())
            return refused(onlyNames);
        QString wanted = next.captured(1);
        if (isItem && value.size > 0 && wanted.startsWith(u'-'))
            wanted = QString::number(value.size + wanted.toInt());
        const std::optional<uma::Tape::Value> found = part(value, wanted, isItem);
        if (!found)
            return refused(QCoreApplication::translate("adapter", "%1 was not recorded").arg(expression.trimmed()));
        value = *found;
        rest = rest.mid(next.capturedEnd());
    }
    return value;
}

} // namespace drover::adapter
