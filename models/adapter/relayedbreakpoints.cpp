// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/relayedbreakpoints.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

void RelayedBreakpoints::asked(qint64 seq, const QString &file, const QList<int> &ids)
{
    m_asked.insert(seq, {file, ids});
    m_places.removeIf([&file](const std::pair<const int &, Place &> &one) { return one.second.file == file; });
}

QJsonObject RelayedBreakpoints::shown(QJsonObject message)
{
    QJsonObject body = message.value("body"_L1).toObject();
    const QString event = message.value("event"_L1).toString();
    if (message.value("type"_L1).toString() == "response"_L1) {
        const auto setting = m_asked.constFind(message.value("request_seq"_L1).toInteger());
        if (setting == m_asked.constEnd())
            return message;
        const Setting known = *setting;
        m_asked.erase(setting);
        if (message.value("success"_L1).toBool())
            body = answered(body, known);
    } else if (event == "breakpoint"_L1) {
        body.insert(u"breakpoint"_s, changed(body.value("breakpoint"_L1).toObject()));
    } else if (event == "stopped"_L1 && body.contains("hitBreakpointIds"_L1)) {
        QJsonArray hit;
        const QJsonArray told = body.value("hitBreakpointIds"_L1).toArray();
        for (const QJsonValue &id : told)
            hit.append(clientId(id.toInt()));
        body.insert(u"hitBreakpointIds"_s, hit);
    } else {
        return message;
    }
    message.insert(u"body"_s, body);
    return message;
}

QJsonObject RelayedBreakpoints::answered(QJsonObject body, const Setting &setting)
{
    QJsonArray shown;
    const QJsonArray told = body.value("breakpoints"_L1).toArray();
    for (qsizetype i = 0; i < told.size(); ++i) {
        QJsonObject one = told.at(i).toObject();
        const int id = setting.ids.value(i, one.value("id"_L1).toInt());
        m_ids.insert(one.value("id"_L1).toInt(), id);
        one.insert(u"id"_s, id);
        if (!setting.file.isEmpty())
            place(id, setting.file, one);
        shown.append(one);
    }
    body.insert(u"breakpoints"_s, shown);
    return body;
}

QJsonObject RelayedBreakpoints::changed(QJsonObject breakpoint)
{
    const int id = clientId(breakpoint.value("id"_L1).toInt());
    breakpoint.insert(u"id"_s, id);
    if (const QString file = m_places.value(id).file; !file.isEmpty())
        place(id, file, breakpoint);
    return breakpoint;
}

void RelayedBreakpoints::place(int id, const QString &file, const QJsonObject &breakpoint)
{
    const bool isThere = breakpoint.value("verified"_L1).toBool();
    m_places.insert(id, {file, isThere ? breakpoint.value("line"_L1).toInt() - m_lineBase + 1 : 0});
}

int RelayedBreakpoints::clientId(int id) const
{
    return m_ids.value(id, id);
}

QHash<QString, QSet<int>> RelayedBreakpoints::lines() const
{
    QHash<QString, QSet<int>> lines;
    for (const Place &place : m_places) {
        if (place.line > 0)
            lines[place.file].insert(place.line);
    }
    return lines;
}

} // namespace drover::adapter
