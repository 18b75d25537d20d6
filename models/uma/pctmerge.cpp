// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/pctmerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaType>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `toString()` of a value that came out of stored JSON.
QString asText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Double:
        return value.toVariant().toString();
    default:
        return u"null"_s;
    }
}

bool canBeKept(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return false;
    }
    return !value.isDouble() || value.toVariant().typeId() == QMetaType::LongLong;
}

} // namespace

PctMerge::PctMerge(QJsonObject claims, bool appendEqual)
    : m_claims(std::move(claims))
    , m_appendEqual(appendEqual)
{
}

bool PctMerge::add(const QJsonObject &more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it) {
        const QJsonValue value = it.value();
        if (!canBeKept(value)) {
            m_refused = it.key();
            return false;
        }
        if (value.isString()) {
            addText(it.key(), value.toString());
        } else {
            m_claims.insert(it.key(), value);
            m_lists.remove(it.key());
        }
    }
    return true;
}

void PctMerge::addText(const QString &name, const QString &text)
{
    const QJsonValue current = m_claims.value(name);
    if (m_appendEqual) {
        if (current.isUndefined()) {
            m_claims.insert(name, text);
            return;
        }
        if (current.isString() && current.toString() == text) {
            m_appendedEqual.append(name);
        }
        m_claims.insert(name, QJsonArray{asText(current), text});
        m_lists.insert(name);
        return;
    }
    if (current.isString()) {
        if (current.toString() != text) {
            m_claims.insert(name, QJsonArray{current, text});
            m_lists.insert(name);
        }
    } else if (current.isArray() && m_lists.contains(name)) {
        QJsonArray list = current.toArray();
        if (!list.contains(text)) {
            list.append(text);
            m_claims.insert(name, list);
        }
    } else if (current.isUndefined()) {
        m_notStored.append(name);
    }
}

} // namespace drover::uma
