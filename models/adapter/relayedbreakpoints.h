// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace drover::adapter {

/// The breakpoints of a conversation that is handed on. The other adapter numbers them in its own way, and a run that is
/// begun anew has another adapter; to the client they keep their numbers. One thread.
class RelayedBreakpoints {
public:
    /// `lineBase`: what the client counts lines from.
    explicit RelayedBreakpoints(int lineBase)
        : m_lineBase(lineBase)
    {
    }

    /// A request with the number `seq` sets breakpoints in a script file (empty: at functions); in its order, their numbers.
    void asked(qint64 seq, const QString &file, const QList<int> &ids);
    /// A message of the other adapter as the client is to have it.
    [[nodiscard]] QJsonObject shown(QJsonObject message);
    /// Lines that stop, by script file, counted from 1.
    [[nodiscard]] QHash<QString, QSet<int>> lines() const;

private:
    struct Setting {
        QString file;
        QList<int> ids;
    };
    struct Place {
        QString file;
        int line = 0; ///< 0: it stops nowhere yet
    };

    [[nodiscard]] QJsonObject answered(QJsonObject body, const Setting &setting);
    [[nodiscard]] QJsonObject changed(QJsonObject breakpoint);
    [[nodiscard]] int clientId(int id) const;
    void place(int id, const QString &file, const QJsonObject &breakpoint);

    int m_lineBase;
    QHash<qint64, Setting> m_asked; ///< by the request's number
    QHash<int, int> m_ids;          ///< the other adapter's number → the client's
    QHash<int, Place> m_places;     ///< by the client's number
};

} // namespace drover::adapter
